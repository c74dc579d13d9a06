mod untagged {
    use crate::{models, runtime};

    static SET_CROSSING: runtime::Operation = runtime::Operation {
        id: "setCrossing",
        method: "PUT",
        path: &[runtime::Segment::Literal("/crossings/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "crossing",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "on",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[
            (0, &runtime::Check::Format(runtime::Uuid::CHECK)),
            (1, &runtime::Check::Format(runtime::Date::CHECK)),
        ],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SetCrossing {
        call: runtime::Call,
    }

    impl SetCrossing {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            crossing: uuid::Uuid,
            body: models::Crossing,
        ) -> Self {
            let mut call = runtime::Call::new(core, &SET_CROSSING);
            call.set(0, &crossing);
            call.check_body(&models::crossing::CROSSING_CHECK);
            call.json(&body);
            Self { call }
        }

        #[inline]
        pub fn on(mut self, on: impl Into<chrono::NaiveDate>) -> Self {
            let on: chrono::NaiveDate = on.into();
            self.call.set(1, &on);
            self
        }
    }

    runtime::request! {
        SetCrossing = SET_CROSSING {
            output: models::Crossing as runtime::Json<models::Crossing> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::SetCrossing;
