mod untagged {
    use crate::runtime;

    static LIST_THINGS: runtime::Operation = runtime::Operation {
        id: "listThings",
        method: "GET",
        path: &[runtime::Segment::Literal("/things")],
        parameters: &[
            runtime::Parameter {
                name: "session",
                location: runtime::Location::Cookie,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "visits",
                location: runtime::Location::Cookie,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "seen",
                location: runtime::Location::Cookie,
                style: runtime::Style::Form,
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
    pub struct ListThings {
        call: runtime::Call,
    }

    impl ListThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, session: String) -> Self {
            let mut call = runtime::Call::new(core, &LIST_THINGS);
            call.set(0, &session);
            Self { call }
        }

        #[inline]
        pub fn visits(mut self, visits: i64) -> Self {
            self.call.set(1, &visits);
            self
        }

        #[inline]
        pub fn seen(mut self, seen: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let seen: Vec<String> = seen.into_iter().map(Into::into).collect();
            self.call.set(2, &seen);
            self
        }
    }

    runtime::request! {
        ListThings = LIST_THINGS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use untagged::ListThings;
