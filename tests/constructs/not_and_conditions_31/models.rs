pub(crate) mod permit {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Permit {
        pub kind: String,
        pub until: Option<runtime::Date>,
        pub never: Option<runtime::Raw>,
        pub anything_but_text: Option<runtime::Raw>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Permit {
            fields {
                required kind: "kind",
                optional until: "until",
                optional never: "never",
                optional anything_but_text: "anything_but_text"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PermitRequired {
        pub kind: String,
    }

    impl From<PermitRequired> for Permit {
        #[inline]
        fn from(required: PermitRequired) -> Self {
            Self {
                kind: required.kind,
                until: None,
                never: None,
                anything_but_text: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Permit {
            optional into until: runtime::Date,
            optional into never: runtime::Raw,
            optional into anything_but_text: runtime::Raw
        }
    }

    pub(crate) static PERMIT_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("until", &runtime::Check::Format(runtime::Date::CHECK))],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Permit: PERMIT_CHECK
    }
}

pub use permit::{Permit, PermitRequired};
