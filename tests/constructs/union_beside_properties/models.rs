pub mod ticket {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
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
        Ticket: TICKET {
            ByCard,
            ByVoucher
        }
    }

    runtime::from_variants! {
        Ticket {
            boxed ByCard(ByCard),
            boxed ByVoucher(ByVoucher)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct ByCard {
        pub seat: String,
        pub card_token: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        ByCard {
            fields {
                required seat: "seat",
                required card_token: "card_token"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ByCardRequired {
        pub seat: String,
        pub card_token: String,
    }

    impl From<ByCardRequired> for ByCard {
        #[inline]
        fn from(required: ByCardRequired) -> Self {
            Self {
                seat: required.seat,
                card_token: required.card_token,
                extra: runtime::Extra::new(),
            }
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct ByVoucher {
        pub seat: String,
        pub voucher: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        ByVoucher {
            fields {
                required seat: "seat",
                required voucher: "voucher"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ByVoucherRequired {
        pub seat: String,
        pub voucher: String,
    }

    impl From<ByVoucherRequired> for ByVoucher {
        #[inline]
        fn from(required: ByVoucherRequired) -> Self {
            Self {
                seat: required.seat,
                voucher: required.voucher,
                extra: runtime::Extra::new(),
            }
        }
    }
}

#[doc(inline)]
pub use ticket::Ticket;
