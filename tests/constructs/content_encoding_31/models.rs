pub(crate) mod scan {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Scan {
        pub image: runtime::Base64,
        pub page: Option<String>,
        pub metadata: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Scan {
            fields {
                required image: "image",
                optional page: "page",
                optional metadata: "metadata"
            }
        }
    }

    impl Scan {
        #[must_use]
        pub fn new(image: impl Into<runtime::Base64>) -> Self {
            Self {
                image: image.into(),
                page: None,
                metadata: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Scan {
            optional into page: String,
            optional into metadata: String
        }
    }

    pub(crate) static SCAN_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "image",
                    &runtime::Check::Text(runtime::TextCheck {
                        format: Some(runtime::Base64::CHECK),
                        ..runtime::TextCheck::ANY
                    }),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Scan: SCAN_CHECK
    }
}

pub use scan::Scan;
