mod untagged {
    use crate::{models, operations, runtime};

    pub mod create_charge {
        use std::collections::BTreeMap;
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Body {
            pub amount: i64,
            pub currency: Option<String>,
            pub metadata: Option<BTreeMap<String, String>>,
            pub lines: Option<Vec<BodyLinesItem>>,
            pub expand: Option<Vec<String>>,
            pub codes: Option<Vec<String>>,
            pub size: Option<BodySize>,
            pub note: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Body {
                fields {
                    required amount: "amount",
                    optional currency: "currency",
                    optional metadata: "metadata",
                    optional lines: "lines",
                    optional expand: "expand",
                    optional codes: "codes",
                    optional size: "size",
                    optional note: "note"
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BodyRequired {
            pub amount: i64,
        }

        impl From<BodyRequired> for Body {
            #[inline]
            fn from(required: BodyRequired) -> Self {
                Self {
                    amount: required.amount,
                    currency: None,
                    metadata: None,
                    lines: None,
                    expand: None,
                    codes: None,
                    size: None,
                    note: None,
                    extra: runtime::Extra::new(),
                }
            }
        }

        runtime::setters! {
            Body {
                optional into currency: String,
                optional entries metadata: String,
                optional items lines: BodyLinesItem,
                optional into_items expand: String,
                optional into_items codes: String,
                optional into size: BodySize,
                optional into note: String
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

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct BodySize {
            pub width: Option<i64>,
            pub height: Option<i64>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            BodySize {
                fields {
                    optional width: "width",
                    optional height: "height"
                }
            }
        }

        impl BodySize {
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }

        runtime::setters! {
            BodySize {
                optional plain width: i64,
                optional plain height: i64
            }
        }

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBody {
            pub id: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBody {
                fields {
                    optional id: "id"
                }
            }
        }
    }

    mod operation {
        pub enum CreateCharge {}
        pub enum Search {}
    }

    static CREATE_CHARGE: runtime::Operation = runtime::Operation {
        id: "createCharge",
        method: "POST",
        path: &[runtime::Segment::Literal("/charges")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type CreateCharge = runtime::Request<operation::CreateCharge>;

    impl CreateCharge {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: operations::create_charge::Body,
        ) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_CHARGE);
            call.form(
                &body,
                runtime::Nesting::Json,
                &[
                    runtime::Parameter {
                        name: "codes",
                        location: runtime::Location::Query,
                        style: runtime::Style::Form,
                        explode: false,
                        allow_reserved: false,
                        secret: false,
                    },
                    runtime::Parameter {
                        name: "size",
                        location: runtime::Location::Query,
                        style: runtime::Style::DeepObject,
                        explode: true,
                        allow_reserved: false,
                        secret: false,
                    },
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
        operation::CreateCharge = CREATE_CHARGE {
            output: runtime::Json<operations::create_charge::OkBody>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::CreateCharge {}

    static SEARCH: runtime::Operation = runtime::Operation {
        id: "search",
        method: "POST",
        path: &[runtime::Segment::Literal("/searches")],
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

    pub type Search = runtime::Request<operation::Search>;

    impl Search {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &SEARCH);
            Self::from_call(call)
        }

        #[inline]
        pub fn body(mut self, body: impl Into<models::Search>) -> Self {
            let body: models::Search = body.into();
            self.call.form(&body, runtime::Nesting::Json, &[]);
            self
        }
    }

    runtime::endpoint! {
        operation::Search = SEARCH {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::Search {}
}

pub use untagged::{create_charge, CreateCharge, Search};
