pub(crate) mod passage {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Passage {
        pub open: bool,
        pub count: Option<i64>,
        pub label: Option<String>,
        pub tags: Option<String>,
        pub related: Option<runtime::Raw>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Passage {
            constants {}
            fields {
                lenient_required open: "open",
                lenient_optional count: "count",
                lenient_optional label: "label",
                optional tags: "tags",
                optional related: "related"
            }
            additional {}
        }
    }

    impl Passage {
        #[must_use]
        pub fn new(open: bool) -> Self {
            Self {
                open,
                count: None,
                label: None,
                tags: None,
                related: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn count(mut self, count: i64) -> Self {
            self.count = Some(count);
            self
        }

        #[must_use]
        pub fn label(mut self, label: impl Into<String>) -> Self {
            self.label = Some(label.into());
            self
        }

        #[must_use]
        pub fn tags(mut self, tags: impl Into<String>) -> Self {
            self.tags = Some(tags.into());
            self
        }

        #[must_use]
        pub fn related(mut self, related: impl Into<runtime::Raw>) -> Self {
            self.related = Some(related.into());
            self
        }
    }
}

pub use passage::Passage;
