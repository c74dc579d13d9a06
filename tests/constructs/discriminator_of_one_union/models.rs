pub mod lease {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Lease {
        pub tenant: Option<Tenant>,
        pub former: Option<models::Firm>,
        pub first: Option<models::FirstDeposit>,
        pub second: Option<models::SecondDeposit>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Lease {
            fields {
                optional tenant: "tenant",
                optional former: "former",
                optional first: "first",
                optional second: "second"
            }
        }
    }

    impl Lease {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Lease {
            optional into tenant: Tenant,
            optional into former: models::Firm,
            optional into first: models::FirstDeposit,
            optional into second: models::SecondDeposit
        }
    }

    pub(crate) static LEASE_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("first", &models::first_deposit::FIRST_DEPOSIT_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Lease: LEASE_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Tenant {
        Firm(Box<models::Firm>),
        Person(Box<models::Person>),
        Unrecognised(runtime::Raw),
    }

    static TENANT: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("tenantType", &["\"Firm\""])),
                required: &["tenantType"],
                known: &["tenantType", "register"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("tenantType", &["\"Person\""])),
                known: &["surname", "tenantType"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Tenant: TENANT {
            Firm => runtime::Also::Tags(&[("tenantType", &["\"Firm\""])]),
            Person => runtime::Also::Tags(&[("tenantType", &["\"Person\""])])
        }
    }

    runtime::from_variants! {
        Tenant {
            boxed Firm(models::Firm),
            boxed Person(models::Person)
        }
    }
}

pub(crate) mod firm {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Firm {
        #[doc(alias = "tenantType")]
        pub tenant_type: String,
        pub register: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Firm {
            fields {
                required tenant_type: "tenantType",
                optional register: "register"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct FirmRequired {
        #[doc(alias = "tenantType")]
        pub tenant_type: String,
    }

    impl From<FirmRequired> for Firm {
        #[inline]
        fn from(required: FirmRequired) -> Self {
            Self {
                tenant_type: required.tenant_type,
                register: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Firm {
            optional into register: String
        }
    }
}

pub(crate) mod person {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Person {
        pub surname: Option<String>,
        #[doc(alias = "tenantType")]
        pub tenant_type: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Person {
            fields {
                optional surname: "surname",
                optional_tag tenant_type: "tenantType"
            }
        }
    }

    impl Person {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Person {
            optional into surname: String,
            optional into tenant_type: String
        }
    }
}

pub(crate) mod first_deposit {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum FirstDeposit {
        Cash(Box<models::Cash>),
        Bond(Box<models::Bond>),
        Unrecognised(runtime::Raw),
    }

    static FIRST_DEPOSIT: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("means", &["\"cash_first\""])),
                required: &["means"],
                known: &["means", "sum"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("means", &["\"bond\""])),
                required: &["means"],
                known: &["means", "bank"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        FirstDeposit: FIRST_DEPOSIT {
            Cash => runtime::Also::Tags(&[("means", &["\"cash_first\""])]),
            Bond => runtime::Also::Tags(&[("means", &["\"bond\""])])
        }
    }

    runtime::from_variants! {
        FirstDeposit {
            boxed Cash(models::Cash),
            boxed Bond(models::Bond)
        }
    }

    pub(crate) static FIRST_DEPOSIT_CHECK: runtime::Check = runtime::Check::Union(
        &FIRST_DEPOSIT,
        &[&runtime::Check::Nothing, &models::bond::BOND_CHECK],
    );

    runtime::validate! {
        FirstDeposit: FIRST_DEPOSIT_CHECK
    }
}

pub(crate) mod second_deposit {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum SecondDeposit {
        Cash(Box<models::Cash>),
        Cheque(Box<models::Cheque>),
        Unrecognised(runtime::Raw),
    }

    static SECOND_DEPOSIT: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("means", &["\"cash_second\""])),
                required: &["means"],
                known: &["means", "sum"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                tag: Some(("means", &["\"cheque\""])),
                required: &["means"],
                known: &["means", "bank"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        SecondDeposit: SECOND_DEPOSIT {
            Cash => runtime::Also::Tags(&[("means", &["\"cash_second\""])]),
            Cheque => runtime::Also::Tags(&[("means", &["\"cheque\""])])
        }
    }

    runtime::from_variants! {
        SecondDeposit {
            boxed Cash(models::Cash),
            boxed Cheque(models::Cheque)
        }
    }
}

pub(crate) mod cash {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Cash {
        pub means: Option<String>,
        pub sum: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Cash {
            fields {
                tag means: "means",
                optional sum: "sum"
            }
        }
    }

    impl Cash {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Cash {
            optional into means: String,
            optional plain sum: f64
        }
    }
}

pub mod bond {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Bond {
        pub means: Option<Means>,
        pub bank: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Bond {
            fields {
                tag means: "means",
                optional bank: "bank"
            }
        }
    }

    impl Bond {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Bond {
            optional into means: Means,
            optional into bank: String
        }
    }

    pub(crate) static BOND_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("means", &MEANS_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Bond: BOND_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Means {
        CashFirst,
        Bond,
        Cheque,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Means {
            CashFirst = "cash_first",
            Bond = "bond",
            Cheque = "cheque"
        }
    }

    pub(crate) static MEANS_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"cash_first\"", "\"bond\"", "\"cheque\""],
    );

    runtime::validate! {
        Means: MEANS_CHECK
    }
}

pub(crate) mod cheque {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Cheque {
        pub means: Option<String>,
        pub bank: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Cheque {
            fields {
                tag means: "means",
                optional bank: "bank"
            }
        }
    }

    impl Cheque {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Cheque {
            optional into means: String,
            optional into bank: String
        }
    }
}

#[doc(inline)]
pub use lease::Lease;

pub use firm::{Firm, FirmRequired};
pub use person::Person;
pub use first_deposit::FirstDeposit;
pub use second_deposit::SecondDeposit;
pub use cash::Cash;

#[doc(inline)]
pub use bond::Bond;

pub use cheque::Cheque;
