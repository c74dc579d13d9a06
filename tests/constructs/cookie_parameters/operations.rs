mod untagged {
    use crate::runtime;

    mod operation {
        pub enum ListThings {}
    }

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
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListThings = runtime::Request<operation::ListThings>;

    impl ListThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, session: String) -> Self {
            let mut call = runtime::Call::new(core, &LIST_THINGS);
            call.set(0, &session);
            Self::from_call(call)
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

    runtime::endpoint! {
        operation::ListThings = LIST_THINGS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::ListThings;
