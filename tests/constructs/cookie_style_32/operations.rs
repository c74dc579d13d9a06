mod untagged {
    use crate::{operations, runtime};

    pub mod list_jars {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Mix {
            #[doc(alias = "R")]
            pub r: Option<i64>,
            #[doc(alias = "G")]
            pub g: Option<i64>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Mix {
                fields {
                    optional r: "R",
                    optional g: "G"
                }
            }
        }

        impl Mix {
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }

        runtime::setters! {
            Mix {
                optional plain r: i64,
                optional plain g: i64
            }
        }
    }

    mod operation {
        pub enum ListJars {}
    }

    static LIST_JARS: runtime::Operation = runtime::Operation {
        id: "listJars",
        method: "GET",
        path: &[runtime::Segment::Literal("/jars")],
        parameters: &[
            runtime::Parameter {
                name: "session",
                location: runtime::Location::Cookie,
                style: runtime::Style::Cookie,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "colour",
                location: runtime::Location::Cookie,
                style: runtime::Style::Cookie,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "seen",
                location: runtime::Location::Cookie,
                style: runtime::Style::Cookie,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "mix",
                location: runtime::Location::Cookie,
                style: runtime::Style::Cookie,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "plain",
                location: runtime::Location::Cookie,
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

    pub type ListJars = runtime::Request<operation::ListJars>;

    impl ListJars {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, session: String) -> Self {
            let mut call = runtime::Call::new(core, &LIST_JARS);
            call.set(0, &session);
            Self::from_call(call)
        }

        #[inline]
        pub fn colour(
            mut self,
            colour: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            let colour: Vec<String> = colour.into_iter().map(Into::into).collect();
            self.call.set(1, &colour);
            self
        }

        #[inline]
        pub fn seen(mut self, seen: impl IntoIterator<Item = i64>) -> Self {
            let seen: Vec<i64> = seen.into_iter().collect();
            self.call.set(2, &seen);
            self
        }

        #[inline]
        pub fn mix(mut self, mix: impl Into<operations::list_jars::Mix>) -> Self {
            let mix: operations::list_jars::Mix = mix.into();
            self.call.set(3, &mix);
            self
        }

        #[inline]
        pub fn plain(mut self, plain: impl Into<String>) -> Self {
            let plain: String = plain.into();
            self.call.set(4, &plain);
            self
        }
    }

    runtime::endpoint! {
        operation::ListJars = LIST_JARS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{list_jars, ListJars};
