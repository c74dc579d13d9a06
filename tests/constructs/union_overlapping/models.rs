pub(crate) mod contact {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Contact {
        Person(Box<models::Person>),
        Company(Box<models::Company>),
        Anybody(Box<models::Anybody>),
        Unrecognised(runtime::Raw),
    }

    static CONTACT: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["name"],
                known: &["name", "email", "birthday"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["name"],
                known: &["name", "email", "vat_number"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                known: &["name", "email"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Contact: CONTACT {
            Person,
            Company,
            Anybody
        }
    }

    runtime::from_variants! {
        Contact {
            boxed Person(models::Person),
            boxed Company(models::Company),
            boxed Anybody(models::Anybody)
        }
    }

    pub(crate) static CONTACT_CHECK: runtime::Check = runtime::Check::Union(
        &CONTACT,
        &[
            &models::person::PERSON_CHECK,
            &models::company::COMPANY_CHECK,
            &models::anybody::ANYBODY_CHECK,
        ],
    );

    runtime::validate! {
        Contact: CONTACT_CHECK
    }
}

pub(crate) mod person {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Person {
        pub name: String,
        pub email: Option<String>,
        pub birthday: Option<runtime::Date>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Person {
            fields {
                required name: "name",
                optional email: "email",
                optional birthday: "birthday"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PersonRequired {
        pub name: String,
    }

    impl From<PersonRequired> for Person {
        #[inline]
        fn from(required: PersonRequired) -> Self {
            Self {
                name: required.name,
                email: None,
                birthday: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Person {
            optional into email: String,
            optional into birthday: runtime::Date
        }
    }

    pub(crate) static PERSON_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("email", &runtime::Check::Format(runtime::EMAIL)),
                ("birthday", &runtime::Check::Format(runtime::Date::CHECK)),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Person: PERSON_CHECK
    }
}

pub(crate) mod company {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Company {
        pub name: String,
        pub email: Option<String>,
        pub vat_number: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Company {
            fields {
                required name: "name",
                optional email: "email",
                optional vat_number: "vat_number"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct CompanyRequired {
        pub name: String,
    }

    impl From<CompanyRequired> for Company {
        #[inline]
        fn from(required: CompanyRequired) -> Self {
            Self {
                name: required.name,
                email: None,
                vat_number: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Company {
            optional into email: String,
            optional into vat_number: String
        }
    }

    pub(crate) static COMPANY_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("email", &runtime::Check::Format(runtime::EMAIL))],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Company: COMPANY_CHECK
    }
}

pub(crate) mod anybody {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Anybody {
        pub name: Option<String>,
        pub email: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Anybody {
            fields {
                optional name: "name",
                optional email: "email"
            }
        }
    }

    impl Anybody {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Anybody {
            optional into name: String,
            optional into email: String
        }
    }

    pub(crate) static ANYBODY_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("email", &runtime::Check::Format(runtime::EMAIL))],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Anybody: ANYBODY_CHECK
    }
}

pub use contact::Contact;
pub use person::{Person, PersonRequired};
pub use company::{Company, CompanyRequired};
pub use anybody::Anybody;
