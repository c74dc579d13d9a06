pub mod ticket {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Ticket {
        ByCard(Box<ByCard>),
        ByVoucher(Box<ByVoucher>),
        Unrecognised(runtime::Raw),
    }

    static TICKET: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["seat", "card_token"],
                known: &["seat", "card_token"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["seat", "voucher"],
                known: &["seat", "voucher"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Ticket: TICKET {
            ByCard(ByCard) boxed from,
            ByVoucher(ByVoucher) boxed from
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ByCard {
        pub seat: String,
        pub card_token: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both ByCard {
            fields {
                required seat: "seat",
                required card_token: "card_token"
            }
        }
    }

    impl ByCard {
        #[must_use]
        pub fn new(seat: impl Into<String>, card_token: impl Into<String>) -> Self {
            Self {
                seat: seat.into(),
                card_token: card_token.into(),
                extra: runtime::Extra::new(),
            }
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ByVoucher {
        pub seat: String,
        pub voucher: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both ByVoucher {
            fields {
                required seat: "seat",
                required voucher: "voucher"
            }
        }
    }

    impl ByVoucher {
        #[must_use]
        pub fn new(seat: impl Into<String>, voucher: impl Into<String>) -> Self {
            Self {
                seat: seat.into(),
                voucher: voucher.into(),
                extra: runtime::Extra::new(),
            }
        }
    }
}

#[doc(inline)]
pub use ticket::Ticket;
