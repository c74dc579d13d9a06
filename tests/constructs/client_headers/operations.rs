mod untagged {
    use crate::runtime;

    mod operation {
        pub enum ListLockers {}
        pub enum GetWeather {}
    }

    static LIST_LOCKERS: runtime::Operation = runtime::Operation {
        id: "listLockers",
        method: "GET",
        path: &[runtime::Segment::Literal("/lockers")],
        parameters: &[
            runtime::Parameter {
                name: "X-Station",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
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

    pub type ListLockers = runtime::Request<operation::ListLockers>;

    impl ListLockers {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_LOCKERS);
            Self::from_call(call)
        }

        #[inline]
        pub fn x_station(mut self, x_station: impl Into<String>) -> Self {
            let x_station: String = x_station.into();
            self.call.set(0, &x_station);
            self
        }
    }

    runtime::endpoint! {
        operation::ListLockers = LIST_LOCKERS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static GET_WEATHER: runtime::Operation = runtime::Operation {
        id: "getWeather",
        method: "GET",
        path: &[runtime::Segment::Literal("/weather")],
        parameters: &[],
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

    pub type GetWeather = runtime::Request<operation::GetWeather>;

    impl GetWeather {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_WEATHER);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetWeather = GET_WEATHER {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{ListLockers, GetWeather};
