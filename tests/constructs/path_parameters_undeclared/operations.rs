mod untagged {
    use crate::runtime;

    mod operation {
        pub enum GetThing {}
    }

    static GET_THING: runtime::Operation = runtime::Operation {
        id: "getThing",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/shops/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/things/"),
            runtime::Segment::Parameter(1),
        ],
        parameters: &[
            runtime::Parameter {
                name: "shop",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "thing",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "twice",
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
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetThing = runtime::Request<operation::GetThing>;

    impl GetThing {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, shop: String, thing: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_THING);
            call.set(0, &shop);
            call.set(1, &thing);
            Self::from_call(call)
        }

        #[inline]
        pub fn twice(mut self, twice: impl Into<String>) -> Self {
            let twice: String = twice.into();
            self.call.set(2, &twice);
            self
        }
    }

    runtime::endpoint! {
        operation::GetThing = GET_THING {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::GetThing;
