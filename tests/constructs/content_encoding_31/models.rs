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
            constants {}
            fields {
                required image: "image",
                optional page: "page",
                optional metadata: "metadata"
            }
            additional {}
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

        #[must_use]
        pub fn page(mut self, page: impl Into<String>) -> Self {
            self.page = Some(page.into());
            self
        }

        #[must_use]
        pub fn metadata(mut self, metadata: impl Into<String>) -> Self {
            self.metadata = Some(metadata.into());
            self
        }
    }
}

pub use scan::Scan;
