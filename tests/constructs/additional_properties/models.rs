pub mod stock {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Stock {
        pub counts: BTreeMap<String, u32>,
        pub labels: Option<BTreeMap<String, runtime::Raw>>,
        pub free: Option<BTreeMap<String, runtime::Raw>>,
        pub closed: Option<Closed>,
        pub void: Option<Void>,
        pub open: Option<BTreeMap<String, runtime::Raw>>,
        pub places: Option<BTreeMap<String, models::Place>>,
        pub nested: Option<Nested>,
        pub nothing_or_number: Option<BTreeMap<String, Option<f64>>>,
        pub inline: Option<BTreeMap<String, InlineValue>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Stock {
            constants {}
            fields {
                required counts: "counts",
                optional labels: "labels",
                optional free: "free",
                optional closed: "closed",
                optional void: "void",
                optional open: "open",
                optional places: "places",
                optional nested: "nested",
                optional nothing_or_number: "nothing_or_number",
                optional inline: "inline"
            }
            additional {}
        }
    }

    impl Stock {
        #[must_use]
        pub fn new(counts: impl Into<BTreeMap<String, u32>>) -> Self {
            Self {
                counts: counts.into(),
                labels: None,
                free: None,
                closed: None,
                void: None,
                open: None,
                places: None,
                nested: None,
                nothing_or_number: None,
                inline: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn labels(mut self, labels: impl Into<BTreeMap<String, runtime::Raw>>) -> Self {
            self.labels = Some(labels.into());
            self
        }

        #[must_use]
        pub fn free(mut self, free: impl Into<BTreeMap<String, runtime::Raw>>) -> Self {
            self.free = Some(free.into());
            self
        }

        #[must_use]
        pub fn closed(mut self, closed: impl Into<Closed>) -> Self {
            self.closed = Some(closed.into());
            self
        }

        #[must_use]
        pub fn void(mut self, void: impl Into<Void>) -> Self {
            self.void = Some(void.into());
            self
        }

        #[must_use]
        pub fn open(mut self, open: impl Into<BTreeMap<String, runtime::Raw>>) -> Self {
            self.open = Some(open.into());
            self
        }

        #[must_use]
        pub fn places(mut self, places: impl Into<BTreeMap<String, models::Place>>) -> Self {
            self.places = Some(places.into());
            self
        }

        #[must_use]
        pub fn nested(mut self, nested: impl Into<Nested>) -> Self {
            self.nested = Some(nested.into());
            self
        }

        #[must_use]
        pub fn nothing_or_number(
            mut self,
            nothing_or_number: impl Into<BTreeMap<String, Option<f64>>>,
        ) -> Self {
            self.nothing_or_number = Some(nothing_or_number.into());
            self
        }

        #[must_use]
        pub fn inline(mut self, inline: impl Into<BTreeMap<String, InlineValue>>) -> Self {
            self.inline = Some(inline.into());
            self
        }
    }

    pub(crate) static STOCK_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "counts",
                    &runtime::Check::Object(
                        &runtime::ObjectCheck {
                            additional: Some(
                                &runtime::Check::Number(runtime::NumberCheck {
                                    minimum: Some(0.0),
                                    ..runtime::NumberCheck::ANY
                                }),
                            ),
                            ..runtime::ObjectCheck::ANY
                        },
                    ),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Stock: STOCK_CHECK
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Closed {
        pub shelf: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Closed {
            constants {}
            fields {
                optional shelf: "shelf"
            }
            additional {}
        }
    }

    impl Closed {
        #[must_use]
        pub fn new() -> Self {
            Self {
                shelf: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn shelf(mut self, shelf: impl Into<String>) -> Self {
            self.shelf = Some(shelf.into());
            self
        }
    }

    impl Default for Closed {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Void {
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Void {
            constants {}
            fields {}
            additional {}
        }
    }

    impl Void {
        #[must_use]
        pub fn new() -> Self {
            Self {
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for Void {
        fn default() -> Self {
            Self::new()
        }
    }

    pub type Nested = BTreeMap<String, BTreeMap<String, Vec<models::Place>>>;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct InlineValue {
        pub shelf: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both InlineValue {
            constants {}
            fields {
                optional shelf: "shelf"
            }
            additional {}
        }
    }

    impl InlineValue {
        #[must_use]
        pub fn new() -> Self {
            Self {
                shelf: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn shelf(mut self, shelf: impl Into<String>) -> Self {
            self.shelf = Some(shelf.into());
            self
        }
    }

    impl Default for InlineValue {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub(crate) mod place {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Place {
        pub shelf: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Place {
            constants {}
            fields {
                optional shelf: "shelf"
            }
            additional {}
        }
    }

    impl Place {
        #[must_use]
        pub fn new() -> Self {
            Self {
                shelf: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn shelf(mut self, shelf: impl Into<String>) -> Self {
            self.shelf = Some(shelf.into());
            self
        }
    }

    impl Default for Place {
        fn default() -> Self {
            Self::new()
        }
    }
}

#[doc(inline)]
pub use stock::Stock;

pub use place::Place;
