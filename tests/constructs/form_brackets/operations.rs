mod untagged {
    use crate::{operations, runtime};

    pub mod place_order {
        use std::collections::BTreeMap;
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Body {
            pub buyer: BodyBuyer,
            pub lines: Option<Vec<BodyLinesItem>>,
            pub words: Option<Vec<String>>,
            pub terms: Option<Vec<String>>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Body {
                fields {
                    required buyer: "buyer",
                    optional lines: "lines",
                    optional words: "words",
                    optional terms: "terms"
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BodyRequired {
            pub buyer: BodyBuyer,
        }

        impl From<BodyRequired> for Body {
            #[inline]
            fn from(required: BodyRequired) -> Self {
                Self {
                    buyer: required.buyer,
                    lines: None,
                    words: None,
                    terms: None,
                    extra: runtime::Extra::new(),
                }
            }
        }

        runtime::setters! {
            Body {
                optional items lines: BodyLinesItem,
                optional into_items words: String,
                optional into_items terms: String
            }
        }

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct BodyBuyer {
            pub name: String,
            pub address: Option<BTreeMap<String, String>>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            BodyBuyer {
                fields {
                    required name: "name",
                    optional address: "address"
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BodyBuyerRequired {
            pub name: String,
        }

        impl From<BodyBuyerRequired> for BodyBuyer {
            #[inline]
            fn from(required: BodyBuyerRequired) -> Self {
                Self {
                    name: required.name,
                    address: None,
                    extra: runtime::Extra::new(),
                }
            }
        }

        runtime::setters! {
            BodyBuyer {
                optional entries address: String
            }
        }

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct BodyLinesItem {
            pub sku: String,
            pub tags: Option<Vec<String>>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            BodyLinesItem {
                fields {
                    required sku: "sku",
                    optional tags: "tags"
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BodyLinesItemRequired {
            pub sku: String,
        }

        impl From<BodyLinesItemRequired> for BodyLinesItem {
            #[inline]
            fn from(required: BodyLinesItemRequired) -> Self {
                Self {
                    sku: required.sku,
                    tags: None,
                    extra: runtime::Extra::new(),
                }
            }
        }

        runtime::setters! {
            BodyLinesItem {
                optional into_items tags: String
            }
        }
    }

    mod operation {
        pub enum PlaceOrder {}
    }

    static PLACE_ORDER: runtime::Operation = runtime::Operation {
        id: "placeOrder",
        method: "POST",
        path: &[runtime::Segment::Literal("/orders")],
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

    pub type PlaceOrder = runtime::Request<operation::PlaceOrder>;

    impl PlaceOrder {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: operations::place_order::Body,
        ) -> Self {
            let mut call = runtime::Call::new(core, &PLACE_ORDER);
            call.form(
                &body,
                runtime::Nesting::Brackets,
                &[
                    runtime::Parameter {
                        name: "terms",
                        location: runtime::Location::Query,
                        style: runtime::Style::Json,
                        explode: true,
                        allow_reserved: false,
                        secret: false,
                    },
                ],
            );
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PlaceOrder = PLACE_ORDER {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::PlaceOrder {}
}

pub use untagged::{place_order, PlaceOrder};
