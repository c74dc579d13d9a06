//! The requests, one type for each operation; methods of [`Client`](crate::Client) make them.
//!
//! What can be asked of a request of any operation stands with [`Request`](crate::Request).

mod untagged {
    //! Operations without a tag.

    use crate::{models, runtime};

    mod operation {
        pub enum PutPlot {}
        pub enum ListPlots {}
    }

    static PUT_PLOT: runtime::Operation = runtime::Operation {
        id: "putPlot",
        method: "PUT",
        path: &[runtime::Segment::Literal("/plots/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "code",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "years",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[
            (
                0,
                &runtime::Check::Text(runtime::TextCheck {
                    pattern: Some(runtime::Pattern::new("^[A-Z]{2}-\\d{3}$")),
                    ..runtime::TextCheck::ANY
                }),
            ),
            (
                1,
                &runtime::Check::List(
                    &runtime::ListCheck {
                        items: &runtime::Check::Number(runtime::NumberCheck {
                            minimum: Some(1990.0),
                            multiple_of: Some(5.0),
                            ..runtime::NumberCheck::ANY
                        }),
                        min: Some(2),
                        ..runtime::ListCheck::ANY
                    },
                ),
            ),
        ],
        security: &[&["token"]],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    /// A [request](crate::Request) of [`Client::put_plot`](crate::Client::put_plot).
    ///
    /// Gives `()`.
    pub type PutPlot = runtime::Request<operation::PutPlot>;

    impl PutPlot {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            code: String,
            years: Vec<u64>,
            body: models::Plot,
        ) -> Self {
            let mut call = runtime::Call::new(core, &PUT_PLOT);
            call.set(0, &code);
            call.set(1, &years);
            call.check_body(&models::plot::PLOT_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PutPlot = PUT_PLOT {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::PutPlot {}

    static LIST_PLOTS: runtime::Operation = runtime::Operation {
        id: "listPlots",
        method: "GET",
        path: &[runtime::Segment::Literal("/plots")],
        parameters: &[],
        checks: &[],
        security: &[&["token"]],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    /// A [request](crate::Request) of [`Client::list_plots`](crate::Client::list_plots).
    ///
    /// Gives `Vec<String>`.
    pub type ListPlots = runtime::Request<operation::ListPlots>;

    impl ListPlots {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_PLOTS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListPlots = LIST_PLOTS {
            output: runtime::Json<Vec<String>>,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{PutPlot, ListPlots};
