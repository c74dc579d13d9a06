pub(crate) mod pence {
    use crate::runtime;

    pub type Pence = runtime::Minor<'G', 'B', 'P', 2>;
}

pub(crate) mod ticket {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Ticket {
        pub fare: models::Pence,
        pub tip: Option<models::Pence>,
        pub toll: Option<runtime::Minor<'J', 'P', 'Y', 0>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Ticket {
            fields {
                required fare: "fare",
                optional tip: "tip",
                optional toll: "toll"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct TicketRequired {
        pub fare: models::Pence,
    }

    impl From<TicketRequired> for Ticket {
        #[inline]
        fn from(required: TicketRequired) -> Self {
            Self {
                fare: required.fare,
                tip: None,
                toll: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Ticket {
            optional into tip: models::Pence,
            optional into toll: runtime::Minor<'J',
            'P',
            'Y',
            0>
        }
    }
}

pub(crate) mod purse {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Purse {
        pub left: Option<models::Money>,
        pub paid: Option<models::Pence>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Purse {
            fields {
                optional left: "left",
                optional paid: "paid"
            }
        }
    }
}

pub(crate) mod money {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Money {
        pub amount: Option<String>,
        pub currency: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Money {
            fields {
                lenient_optional amount: "amount",
                optional currency: "currency"
            }
        }
    }

    runtime::money! {
        Money {
            amount,
            currency
        }
    }
}

pub use pence::Pence;
pub use ticket::{Ticket, TicketRequired};
pub use purse::Purse;
pub use money::Money;
