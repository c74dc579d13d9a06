mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum SetCrossing {}
    }

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
            runtime::Parameter {
                name: "since_at",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "fare",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "tides",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "page",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "bell",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "daily_rate",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "moon",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[
            (0, &runtime::Check::Format(runtime::Uuid::CHECK)),
            (1, &runtime::Check::Format(runtime::Date::CHECK)),
            (2, &runtime::Check::Format(runtime::DateTime::CHECK)),
            (3, &runtime::Check::Format(runtime::Decimal::CHECK)),
            (4, &runtime::Check::Items(&runtime::Check::Format(runtime::Date::CHECK))),
            (5, &runtime::Check::Format(runtime::URI)),
            (6, &runtime::Check::Format(runtime::Time::CHECK)),
            (8, &runtime::Check::Format(runtime::Date::CHECK)),
        ],
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

    pub type SetCrossing = runtime::Request<operation::SetCrossing>;

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
            Self::from_call(call)
        }

        #[inline]
        pub fn on(mut self, on: impl Into<chrono::NaiveDate>) -> Self {
            let on: chrono::NaiveDate = on.into();
            self.call.set(1, &on);
            self
        }

        #[inline]
        pub fn since_at(mut self, since_at: impl Into<jiff::Timestamp>) -> Self {
            let since_at: jiff::Timestamp = since_at.into();
            self.call.set(2, &since_at);
            self
        }

        #[inline]
        pub fn fare(mut self, fare: impl Into<models::Fare>) -> Self {
            let fare: models::Fare = fare.into();
            self.call.set(3, &fare);
            self
        }

        #[inline]
        pub fn tides(mut self, tides: impl IntoIterator<Item = models::Tide>) -> Self {
            let tides: Vec<models::Tide> = tides.into_iter().collect();
            self.call.set(4, &tides);
            self
        }

        #[inline]
        pub fn page(mut self, page: impl Into<url::Url>) -> Self {
            let page: url::Url = page.into();
            self.call.set(5, &page);
            self
        }

        #[inline]
        pub fn bell(mut self, bell: impl Into<models::Bell>) -> Self {
            let bell: models::Bell = bell.into();
            self.call.set(6, &bell);
            self
        }

        #[inline]
        pub fn daily_rate(mut self, daily_rate: impl Into<rust_decimal::Decimal>) -> Self {
            let daily_rate: rust_decimal::Decimal = daily_rate.into();
            self.call.set(7, &daily_rate);
            self
        }

        #[inline]
        pub fn moon(mut self, moon: impl Into<models::Moon>) -> Self {
            let moon: models::Moon = moon.into();
            self.call.set(8, &moon);
            self
        }
    }

    runtime::endpoint! {
        operation::SetCrossing = SET_CROSSING {
            output: runtime::Json<models::Crossing>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::SetCrossing {}
}

pub use untagged::SetCrossing;
