pub mod basket {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Basket {
        pub gift: Option<bool>,
        pub nothing: runtime::Nullable<()>,
        pub payment: Option<Payment>,
        pub state: Option<State>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Basket {
            constants {
                "version" = "2",
                "kind" = "\"basket\"",
                "currency" = "\"GBP\""
            }
            fields {
                optional gift: "gift",
                nullable nothing: "nothing",
                optional payment: "payment",
                optional state: "state"
            }
            additional {}
        }
    }

    impl Basket {
        #[must_use]
        pub fn new() -> Self {
            Self {
                gift: None,
                nothing: runtime::Nullable::Absent,
                payment: None,
                state: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn gift(mut self, gift: bool) -> Self {
            self.gift = Some(gift);
            self
        }

        #[must_use]
        pub fn nothing(mut self, nothing: impl Into<runtime::Nullable<()>>) -> Self {
            self.nothing = nothing.into();
            self
        }

        #[must_use]
        pub fn payment(mut self, payment: impl Into<Payment>) -> Self {
            self.payment = Some(payment.into());
            self
        }

        #[must_use]
        pub fn state(mut self, state: impl Into<State>) -> Self {
            self.state = Some(state.into());
            self
        }
    }

    impl Default for Basket {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
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
        both Payment: PAYMENT {
            Card(PaymentCard) boxed,
            Cash(PaymentCash) boxed
        }
    }

    impl From<PaymentCard> for Payment {
        fn from(value: PaymentCard) -> Self {
            Self::Card(Box::new(value))
        }
    }

    impl From<PaymentCash> for Payment {
        fn from(value: PaymentCash) -> Self {
            Self::Cash(Box::new(value))
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PaymentCard {
        pub number: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both PaymentCard {
            constants {
                "method" = "\"card\""
            }
            fields {
                optional number: "number"
            }
            additional {}
        }
    }

    impl PaymentCard {
        #[must_use]
        pub fn new() -> Self {
            Self {
                number: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn number(mut self, number: impl Into<String>) -> Self {
            self.number = Some(number.into());
            self
        }
    }

    impl Default for PaymentCard {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct PaymentCash {
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both PaymentCash {
            constants {
                "method" = "\"cash\""
            }
            fields {}
            additional {}
        }
    }

    impl PaymentCash {
        #[must_use]
        pub fn new() -> Self {
            Self {
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for PaymentCash {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum State {
        Open,
        Paid,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        both State {
            Open = "open",
            Paid = "paid"
        }
    }
}

#[doc(inline)]
pub use basket::Basket;
