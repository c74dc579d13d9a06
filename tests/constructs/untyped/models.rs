pub mod box_ {
    use std::collections::BTreeMap;
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Box_ {
        pub label: runtime::Raw,
        pub empty: Option<runtime::Raw>,
        pub listed: Option<Vec<String>>,
        pub bounded: Option<f64>,
        pub short: Option<String>,
        pub dated: Option<runtime::Date>,
        pub inner: Option<Inner>,
        pub mapped: Option<BTreeMap<String, i64>>,
        pub titled: Option<runtime::Raw>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Box_ {
            constants {}
            fields {
                required label: "label",
                optional empty: "empty",
                optional listed: "listed",
                optional bounded: "bounded",
                optional short: "short",
                optional dated: "dated",
                optional inner: "inner",
                optional mapped: "mapped",
                optional titled: "titled"
            }
            additional {}
        }
    }

    impl Box_ {
        #[must_use]
        pub fn new(label: impl Into<runtime::Raw>) -> Self {
            Self {
                label: label.into(),
                empty: None,
                listed: None,
                bounded: None,
                short: None,
                dated: None,
                inner: None,
                mapped: None,
                titled: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn empty(mut self, empty: impl Into<runtime::Raw>) -> Self {
            self.empty = Some(empty.into());
            self
        }

        #[must_use]
        pub fn listed(
            mut self,
            listed: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.listed = Some(listed.into_iter().map(Into::into).collect());
            self
        }

        #[must_use]
        pub fn bounded(mut self, bounded: f64) -> Self {
            self.bounded = Some(bounded);
            self
        }

        #[must_use]
        pub fn short(mut self, short: impl Into<String>) -> Self {
            self.short = Some(short.into());
            self
        }

        #[must_use]
        pub fn dated(mut self, dated: impl Into<runtime::Date>) -> Self {
            self.dated = Some(dated.into());
            self
        }

        #[must_use]
        pub fn inner(mut self, inner: impl Into<Inner>) -> Self {
            self.inner = Some(inner.into());
            self
        }

        #[must_use]
        pub fn mapped(mut self, mapped: impl Into<BTreeMap<String, i64>>) -> Self {
            self.mapped = Some(mapped.into());
            self
        }

        #[must_use]
        pub fn titled(mut self, titled: impl Into<runtime::Raw>) -> Self {
            self.titled = Some(titled.into());
            self
        }
    }

    pub(crate) static BOX_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "bounded",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(1.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "short",
                    &runtime::Check::Text(runtime::TextCheck {
                        max_length: Some(3),
                        ..runtime::TextCheck::ANY
                    }),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Box_: BOX_CHECK
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Inner {
        pub label: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Inner {
            constants {}
            fields {
                required label: "label"
            }
            additional {}
        }
    }

    impl Inner {
        #[must_use]
        pub fn new(label: impl Into<String>) -> Self {
            Self {
                label: label.into(),
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod nothing {
    use crate::runtime;

    pub type Nothing = runtime::Raw;
}

pub(crate) mod described {
    use crate::runtime;

    pub type Described = runtime::Raw;
}

pub(crate) mod lists {
    use crate::models;

    pub type Lists = Vec<models::Nothing>;
}

#[doc(inline)]
pub use box_::Box_;

pub use nothing::Nothing;
pub use described::Described;
pub use lists::Lists;
