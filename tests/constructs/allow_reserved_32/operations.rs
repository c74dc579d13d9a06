mod untagged {
    use crate::{operations, runtime};

    pub mod fill_drawer {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Body {
            pub note: Option<String>,
            pub other: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Body {
                fields {
                    optional note: "note",
                    optional other: "other"
                }
            }
        }

        impl Body {
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }

        runtime::setters! {
            Body {
                optional into note: String,
                optional into other: String
            }
        }
    }

    mod operation {
        pub enum ReadFile {}
        pub enum FillDrawer {}
    }

    static READ_FILE: runtime::Operation = runtime::Operation {
        id: "readFile",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/files/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/info"),
        ],
        parameters: &[
            runtime::Parameter {
                name: "path",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: true,
                secret: false,
            },
            runtime::Parameter {
                name: "q",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: true,
                secret: false,
            },
            runtime::Parameter {
                name: "list",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: false,
                allow_reserved: true,
                secret: false,
            },
            runtime::Parameter {
                name: "taste",
                location: runtime::Location::Cookie,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: true,
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

    pub type ReadFile = runtime::Request<operation::ReadFile>;

    impl ReadFile {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, path: String) -> Self {
            let mut call = runtime::Call::new(core, &READ_FILE);
            call.set(0, &path);
            Self::from_call(call)
        }

        #[inline]
        pub fn q(mut self, q: impl Into<String>) -> Self {
            let q: String = q.into();
            self.call.set(1, &q);
            self
        }

        #[inline]
        pub fn list(mut self, list: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let list: Vec<String> = list.into_iter().map(Into::into).collect();
            self.call.set(2, &list);
            self
        }

        #[inline]
        pub fn taste(mut self, taste: impl Into<String>) -> Self {
            let taste: String = taste.into();
            self.call.set(3, &taste);
            self
        }
    }

    runtime::endpoint! {
        operation::ReadFile = READ_FILE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static FILL_DRAWER: runtime::Operation = runtime::Operation {
        id: "fillDrawer",
        method: "POST",
        path: &[runtime::Segment::Literal("/form")],
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

    pub type FillDrawer = runtime::Request<operation::FillDrawer>;

    impl FillDrawer {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: operations::fill_drawer::Body,
        ) -> Self {
            let mut call = runtime::Call::new(core, &FILL_DRAWER);
            call.form(
                &body,
                runtime::Nesting::Json,
                &[
                    runtime::Parameter {
                        name: "note",
                        location: runtime::Location::Query,
                        style: runtime::Style::Form,
                        explode: true,
                        allow_reserved: true,
                        secret: false,
                    },
                ],
            );
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::FillDrawer = FILL_DRAWER {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::FillDrawer {}
}

pub use untagged::{fill_drawer, ReadFile, FillDrawer};
