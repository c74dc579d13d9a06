mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum ListBoats {}
    }

    static LIST_BOATS: runtime::Operation = runtime::Operation {
        id: "listBoats",
        method: "GET",
        path: &[runtime::Segment::Literal("/boats")],
        parameters: &[
            runtime::Parameter {
                name: "page",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[],
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

    pub type ListBoats = runtime::Request<operation::ListBoats>;

    impl ListBoats {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_BOATS);
            Self::from_call(call)
        }

        #[inline]
        pub fn page(mut self, page: i64) -> Self {
            self.call.set(0, &page);
            self
        }
    }

    runtime::endpoint! {
        operation::ListBoats = LIST_BOATS {
            output: runtime::Json<Vec<models::Boat>>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Paged for operation::ListBoats {
        type Item = models::Boat;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            ..runtime::Paging::new(runtime::Next::Page(runtime::Input::Parameter(0), 1), &[])
        };
        #[inline]
        fn items(page: Vec<models::Boat>) -> Vec<models::Boat> {
            page
        }
    }
}

pub use untagged::ListBoats;
