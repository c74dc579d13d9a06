pub mod declaration {
    use std::collections::BTreeMap;
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Declaration {
        pub kind: Kind,
        pub value: Option<f64>,
        pub currency: Option<String>,
        pub order_number: Option<String>,
        pub reason: Option<String>,
        pub email: Option<String>,
        pub phone: Option<String>,
        pub items: Option<Vec<ItemsItem>>,
        pub returned: Option<BTreeMap<String, String>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Declaration {
            fields {
                required kind: "kind",
                optional value: "value",
                optional currency: "currency",
                optional order_number: "order_number",
                optional reason: "reason",
                optional email: "email",
                optional phone: "phone",
                optional items: "items",
                optional returned: "returned"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct DeclarationRequired {
        pub kind: Kind,
    }

    impl From<DeclarationRequired> for Declaration {
        #[inline]
        fn from(required: DeclarationRequired) -> Self {
            Self {
                kind: required.kind,
                value: None,
                currency: None,
                order_number: None,
                reason: None,
                email: None,
                phone: None,
                items: None,
                returned: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Declaration {
            optional plain value: f64,
            optional into currency: String,
            optional into order_number: String,
            optional into reason: String,
            optional into email: String,
            optional into phone: String,
            optional items items: ItemsItem,
            optional entries returned: String
        }
    }

    pub(crate) static DECLARATION_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("kind", &KIND_CHECK),
                (
                    "value",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(0.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "currency",
                    &runtime::Check::Text(runtime::TextCheck {
                        min_length: Some(3),
                        max_length: Some(3),
                        ..runtime::TextCheck::ANY
                    }),
                ),
                (
                    "items",
                    &runtime::Check::List(
                        &runtime::ListCheck {
                            items: &ITEMS_ITEM_CHECK,
                            min: Some(1),
                            max: Some(10),
                            ..runtime::ListCheck::ANY
                        },
                    ),
                ),
                (
                    "returned",
                    &runtime::Check::Object(
                        &runtime::ObjectCheck {
                            additional: Some(
                                &runtime::Check::Text(runtime::TextCheck {
                                    max_length: Some(10),
                                    ..runtime::TextCheck::ANY
                                }),
                            ),
                            min_properties: Some(1),
                            max_properties: Some(3),
                            ..runtime::ObjectCheck::ANY
                        },
                    ),
                ),
            ],
            rules: &[
                runtime::Rule {
                    when: Some(&runtime::Condition::Equals("kind", "\"sale\"")),
                    because: Some("Sales are taxed"),
                    effect: runtime::Effect::Require(&["value", "currency"]),
                },
                runtime::Rule {
                    when: Some(&runtime::Condition::In("kind", &["\"gift\"", "\"return\""])),
                    because: None,
                    effect: runtime::Effect::Forbid(&["order_number"]),
                },
                runtime::Rule {
                    when: Some(
                        &runtime::Condition::All(
                            &[
                                runtime::Condition::Equals("kind", "\"return\""),
                                runtime::Condition::Not(
                                    &runtime::Condition::Present("reason", true),
                                ),
                            ],
                        ),
                    ),
                    because: None,
                    effect: runtime::Effect::RequireValue(&[("currency", "\"GBP\"")]),
                },
                runtime::Rule {
                    when: None,
                    because: None,
                    effect: runtime::Effect::RequireOneOf(&["email", "phone"]),
                },
                runtime::Rule {
                    when: None,
                    because: None,
                    effect: runtime::Effect::Count {
                        items: "items",
                        matching: &runtime::Condition::Equals("main", "true"),
                        bound: runtime::Bound::Exactly(1),
                    },
                },
                runtime::Rule {
                    when: Some(
                        &runtime::Condition::Any(
                            &[
                                runtime::Condition::Present("value", true),
                                runtime::Condition::Present("items[].weight_g", true),
                            ],
                        ),
                    ),
                    because: None,
                    effect: runtime::Effect::Require(&["items"]),
                },
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Declaration: DECLARATION_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Kind {
        Gift,
        Sale,
        Return,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Kind {
            Gift = "gift",
            Sale = "sale",
            Return = "return"
        }
    }

    pub(crate) static KIND_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"gift\"", "\"sale\"", "\"return\""],
    );

    runtime::validate! {
        Kind: KIND_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct ItemsItem {
        pub name: String,
        pub main: Option<bool>,
        pub weight_g: Option<u64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        ItemsItem {
            fields {
                required name: "name",
                optional main: "main",
                optional weight_g: "weight_g"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ItemsItemRequired {
        pub name: String,
    }

    impl From<ItemsItemRequired> for ItemsItem {
        #[inline]
        fn from(required: ItemsItemRequired) -> Self {
            Self {
                name: required.name,
                main: None,
                weight_g: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        ItemsItem {
            optional plain main: bool,
            optional plain weight_g: u64
        }
    }

    pub(crate) static ITEMS_ITEM_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "name",
                    &runtime::Check::Text(runtime::TextCheck {
                        min_length: Some(1),
                        ..runtime::TextCheck::ANY
                    }),
                ),
                (
                    "weight_g",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(1.0),
                        multiple_of: Some(5.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        ItemsItem: ITEMS_ITEM_CHECK
    }
}

#[doc(inline)]
pub use declaration::{Declaration, DeclarationRequired};
