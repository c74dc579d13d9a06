pub(crate) mod scan {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Scan {
        pub image: runtime::Base64,
        pub page: Option<String>,
        pub metadata: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Scan {
            fields {
                required image: "image",
                optional page: "page",
                optional metadata: "metadata"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ScanRequired {
        pub image: runtime::Base64,
    }

    impl From<ScanRequired> for Scan {
        #[inline]
        fn from(required: ScanRequired) -> Self {
            Self {
                image: required.image,
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
            properties: &[("image", &runtime::Check::Format(runtime::Base64::CHECK))],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Scan: SCAN_CHECK
    }
}

pub use scan::{Scan, ScanRequired};
