pub mod basket {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Basket {
        pub gift: Option<bool>,
        pub nothing: runtime::Nullable<()>,
        pub payment: Option<Payment>,
        pub state: Option<State>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Basket {
            constants {
                required "version" = "2",
                required "kind" = "\"basket\"",
                required "currency" = "\"GBP\""
            }
            fields {
                optional gift: "gift",
                nullable nothing: "nothing",
                optional payment: "payment",
                optional state: "state"
            }
        }
    }

    impl Basket {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Basket {
            optional plain gift: bool,
            whole nullable nothing: (),
            optional into payment: Payment,
            optional into state: State
        }
    }

    pub(crate) static BASKET_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("state", &STATE_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Basket: BASKET_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Payment {
        Card(Box<PaymentCard>),
        Cash(Box<PaymentCash>),
        Unrecognised(runtime::Raw),
    }

    static PAYMENT: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("method", &["\"card\""])],
                required: &["method"],
                known: &["method", "number"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("method", &["\"cash\""])],
                required: &["method"],
                known: &["method"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Payment: PAYMENT {
            Card,
            Cash
        }
    }

    runtime::from_variants! {
        Payment {
            boxed Card(PaymentCard),
            boxed Cash(PaymentCash)
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct PaymentCard {
        pub number: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        PaymentCard {
            constants {
                required "method" = "\"card\""
            }
            fields {
                optional number: "number"
            }
        }
    }

    impl PaymentCard {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        PaymentCard {
            optional into number: String
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct PaymentCash {
        pub extra: runtime::Extra,
    }

    runtime::object! {
        PaymentCash {
            constants {
                required "method" = "\"cash\""
            }
            fields {}
        }
    }

    impl PaymentCash {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum State {
        Open,
        Paid,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        State {
            Open = "open",
            Paid = "paid"
        }
    }

    pub(crate) static STATE_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"open\"", "\"paid\""],
    );

    runtime::validate! {
        State: STATE_CHECK
    }
}

#[doc(inline)]
pub use basket::Basket;
