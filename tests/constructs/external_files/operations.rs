mod untagged {
    use crate::{models, runtime};

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListBoats {
        call: runtime::Call,
    }

    impl ListBoats {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_BOATS);
            Self { call }
        }

        #[inline]
        pub fn page(mut self, page: i64) -> Self {
            self.call.set(0, &page);
            self
        }
    }

    runtime::request! {
        ListBoats = LIST_BOATS {
            output: Vec<models::Boat> as runtime::Json<Vec<models::Boat>> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::pages! {
        ListBoats {
            page: Vec<models::Boat> as runtime::Json<Vec<models::Boat>>,
            error: runtime::Raw as runtime::Undescribed,
            item: models::Boat = | page | page,
            next: runtime::Next::Page(runtime::Input::Parameter(0), 1),
            items: &[],
        }
    }
}

pub use untagged::ListBoats;
