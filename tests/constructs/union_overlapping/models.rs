pub(crate) mod contact {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
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
        both Contact: CONTACT {
            Person(models::Person) boxed,
            Company(models::Company) boxed,
            Anybody(models::Anybody) boxed
        }
    }

    impl From<models::Person> for Contact {
        fn from(value: models::Person) -> Self {
            Self::Person(Box::new(value))
        }
    }

    impl From<models::Company> for Contact {
        fn from(value: models::Company) -> Self {
            Self::Company(Box::new(value))
        }
    }

    impl From<models::Anybody> for Contact {
        fn from(value: models::Anybody) -> Self {
            Self::Anybody(Box::new(value))
        }
    }
}

pub(crate) mod person {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Person {
        pub name: String,
        pub email: Option<String>,
        pub birthday: Option<runtime::Date>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Person {
            constants {}
            fields {
                required name: "name",
                optional email: "email",
                optional birthday: "birthday"
            }
            additional {}
        }
    }

    impl Person {
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                email: None,
                birthday: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn email(mut self, email: impl Into<String>) -> Self {
            self.email = Some(email.into());
            self
        }

        #[must_use]
        pub fn birthday(mut self, birthday: impl Into<runtime::Date>) -> Self {
            self.birthday = Some(birthday.into());
            self
        }
    }
}

pub(crate) mod company {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Company {
        pub name: String,
        pub email: Option<String>,
        pub vat_number: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Company {
            constants {}
            fields {
                required name: "name",
                optional email: "email",
                optional vat_number: "vat_number"
            }
            additional {}
        }
    }

    impl Company {
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                email: None,
                vat_number: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn email(mut self, email: impl Into<String>) -> Self {
            self.email = Some(email.into());
            self
        }

        #[must_use]
        pub fn vat_number(mut self, vat_number: impl Into<String>) -> Self {
            self.vat_number = Some(vat_number.into());
            self
        }
    }
}

pub(crate) mod anybody {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Anybody {
        pub name: Option<String>,
        pub email: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Anybody {
            constants {}
            fields {
                optional name: "name",
                optional email: "email"
            }
            additional {}
        }
    }

    impl Anybody {
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: None,
                email: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn name(mut self, name: impl Into<String>) -> Self {
            self.name = Some(name.into());
            self
        }

        #[must_use]
        pub fn email(mut self, email: impl Into<String>) -> Self {
            self.email = Some(email.into());
            self
        }
    }

    impl Default for Anybody {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub use contact::Contact;
pub use person::Person;
pub use company::Company;
pub use anybody::Anybody;
