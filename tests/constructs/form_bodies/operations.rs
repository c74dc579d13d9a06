mod untagged {
    use crate::{models, operations, runtime};

    pub mod create_charge {
        use std::collections::BTreeMap;
        use crate::runtime;

        #[derive(Clone, PartialEq)]
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
            sent Body {
                constants {}
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
                additional {}
            }
        }

        impl Body {
            #[must_use]
            pub fn new(amount: i64) -> Self {
                Self {
                    amount,
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

            #[must_use]
            pub fn currency(mut self, currency: impl Into<String>) -> Self {
                self.currency = Some(currency.into());
                self
            }

            #[must_use]
            pub fn metadata(mut self, metadata: impl Into<BTreeMap<String, String>>) -> Self {
                self.metadata = Some(metadata.into());
                self
            }

            #[must_use]
            pub fn lines(mut self, lines: impl IntoIterator<Item = BodyLinesItem>) -> Self {
                self.lines = Some(lines.into_iter().collect());
                self
            }

            #[must_use]
            pub fn expand(
                mut self,
                expand: impl IntoIterator<Item = impl Into<String>>,
            ) -> Self {
                self.expand = Some(expand.into_iter().map(Into::into).collect());
                self
            }

            #[must_use]
            pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
                self.codes = Some(codes.into_iter().map(Into::into).collect());
                self
            }

            #[must_use]
            pub fn size(mut self, size: impl Into<BodySize>) -> Self {
                self.size = Some(size.into());
                self
            }

            #[must_use]
            pub fn note(mut self, note: impl Into<String>) -> Self {
                self.note = Some(note.into());
                self
            }
        }

        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct BodyLinesItem {
            pub sku: String,
            pub tags: Option<Vec<String>>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            sent BodyLinesItem {
                constants {}
                fields {
                    required sku: "sku",
                    optional tags: "tags"
                }
                additional {}
            }
        }

        impl BodyLinesItem {
            #[must_use]
            pub fn new(sku: impl Into<String>) -> Self {
                Self {
                    sku: sku.into(),
                    tags: None,
                    extra: runtime::Extra::new(),
                }
            }

            #[must_use]
            pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
                self.tags = Some(tags.into_iter().map(Into::into).collect());
                self
            }
        }

        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct BodySize {
            pub width: Option<i64>,
            pub height: Option<i64>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            sent BodySize {
                constants {}
                fields {
                    optional width: "width",
                    optional height: "height"
                }
                additional {}
            }
        }

        impl BodySize {
            #[must_use]
            pub fn new() -> Self {
                Self {
                    width: None,
                    height: None,
                    extra: runtime::Extra::new(),
                }
            }

            #[must_use]
            pub fn width(mut self, width: i64) -> Self {
                self.width = Some(width);
                self
            }

            #[must_use]
            pub fn height(mut self, height: i64) -> Self {
                self.height = Some(height);
                self
            }
        }

        impl Default for BodySize {
            fn default() -> Self {
                Self::new()
            }
        }

        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct OkBody {
            pub id: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            received OkBody {
                constants {}
                fields {
                    optional id: "id"
                }
                additional {}
            }
        }
    }

    static CREATE_CHARGE: runtime::Operation = runtime::Operation {
        id: "createCharge",
        method: "POST",
        path: &[runtime::Segment::Literal("/charges")],
        parameters: &[],
        security: &[],
        server: None,
        accept: "application/json",
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct CreateCharge {
        call: runtime::Call,
    }

    impl CreateCharge {
        pub(crate) fn new(
            core: &runtime::Core,
            body: operations::create_charge::Body,
        ) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_CHARGE);
            call.form(
                &body,
                &[
                    runtime::Parameter {
                        name: "codes",
                        location: runtime::Location::Query,
                        style: runtime::Style::Form,
                        explode: false,
                        allow_reserved: false,
                    },
                    runtime::Parameter {
                        name: "size",
                        location: runtime::Location::Query,
                        style: runtime::Style::DeepObject,
                        explode: true,
                        allow_reserved: false,
                    },
                    runtime::Parameter {
                        name: "note",
                        location: runtime::Location::Query,
                        style: runtime::Style::Form,
                        explode: true,
                        allow_reserved: true,
                    },
                ],
            );
            Self { call }
        }
    }

    runtime::request! {
        CreateCharge {
            output: operations::create_charge::OkBody as runtime::Json<operations::create_charge::OkBody> = "200",
            error: runtime::Raw as runtime::Untyped
        }
    }

    static SEARCH: runtime::Operation = runtime::Operation {
        id: "search",
        method: "POST",
        path: &[runtime::Segment::Literal("/searches")],
        parameters: &[],
        security: &[],
        server: None,
        accept: "*/*",
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct Search {
        call: runtime::Call,
    }

    impl Search {
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &SEARCH);
            Self { call }
        }

        pub fn body(mut self, body: impl Into<models::Search>) -> Self {
            let body: models::Search = body.into();
            self.call.form(&body, &[]);
            self
        }
    }

    runtime::request! {
        Search {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Untyped
        }
    }
}

pub use untagged::{create_charge, CreateCharge, Search};
