pub mod visit {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Visit {
        pub patient: String,
        pub discharged: Option<runtime::Date>,
        pub ward: runtime::Nullable<String>,
        pub only: Option<String>,
        pub priority: runtime::Nullable<Priority>,
        pub doctor: runtime::Nullable<models::Doctor>,
        pub next: runtime::Nullable<models::Doctor>,
        pub always: runtime::Nullable<()>,
        pub never: runtime::Nullable<()>,
        pub samples: runtime::Nullable<Vec<Option<String>>>,
        pub old_style: runtime::Nullable<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Visit {
            fields {
                required patient: "patient",
                required discharged: "discharged",
                nullable ward: "ward",
                optional only: "only",
                nullable priority: "priority",
                nullable doctor: "doctor",
                nullable next: "next",
                nullable always: "always",
                nullable never: "never",
                nullable samples: "samples",
                nullable old_style: "old_style"
            }
        }
    }

    impl Visit {
        #[must_use]
        pub fn new(
            patient: impl Into<String>,
            discharged: impl Into<Option<runtime::Date>>,
        ) -> Self {
            Self {
                patient: patient.into(),
                discharged: discharged.into(),
                ward: runtime::Nullable::Absent,
                only: None,
                priority: runtime::Nullable::Absent,
                doctor: runtime::Nullable::Absent,
                next: runtime::Nullable::Absent,
                always: runtime::Nullable::Absent,
                never: runtime::Nullable::Absent,
                samples: runtime::Nullable::Absent,
                old_style: runtime::Nullable::Absent,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Visit {
            whole into ward: runtime::Nullable<String>,
            optional into only: String,
            whole into priority: runtime::Nullable<Priority>,
            whole into doctor: runtime::Nullable<models::Doctor>,
            whole into next as next_: runtime::Nullable<models::Doctor>,
            whole into always: runtime::Nullable<()>,
            whole into never: runtime::Nullable<()>,
            whole into samples: runtime::Nullable<Vec<Option<String>>>,
            whole into old_style: runtime::Nullable<String>
        }
    }

    pub(crate) static VISIT_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "discharged",
                    &runtime::Check::Text(runtime::TextCheck {
                        format: Some(runtime::Date::CHECK),
                        ..runtime::TextCheck::ANY
                    }),
                ),
                ("priority", &PRIORITY_CHECK),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Visit: VISIT_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Priority {
        N1,
        N2,
        N3,
        Unknown(i64),
    }

    runtime::integer_enum! {
        both Priority {
            N1 = 1,
            N2 = 2,
            N3 = 3
        }
    }

    pub(crate) static PRIORITY_CHECK: runtime::Check = runtime::Check::Listed(
        &["1", "2", "3"],
    );

    runtime::validate! {
        Priority: PRIORITY_CHECK
    }
}

pub(crate) mod doctor {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Doctor {
        pub name: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Doctor {
            fields {
                required name: "name"
            }
        }
    }

    impl Doctor {
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                extra: runtime::Extra::new(),
            }
        }
    }
}

#[doc(inline)]
pub use visit::Visit;

pub use doctor::Doctor;
