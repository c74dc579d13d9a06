mod untagged {
    use crate::runtime;

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListLockers {
        call: runtime::Call,
    }

    impl ListLockers {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_LOCKERS);
            Self { call }
        }

        #[inline]
        pub fn x_station(mut self, x_station: impl Into<String>) -> Self {
            let x_station: String = x_station.into();
            self.call.set(0, &x_station);
            self
        }
    }

    runtime::request! {
        ListLockers = LIST_LOCKERS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct GetWeather {
        call: runtime::Call,
    }

    impl GetWeather {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &GET_WEATHER);
            Self { call }
        }
    }

    runtime::request! {
        GetWeather = GET_WEATHER {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::{ListLockers, GetWeather};
