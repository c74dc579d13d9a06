pub mod visit {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Visit {
        pub patient: String,
        pub discharged: Option<runtime::Date>,
        pub ward: runtime::Nullable<String>,
        pub priority: runtime::Nullable<Priority>,
        pub doctor: runtime::Nullable<models::Doctor>,
        pub next: runtime::Nullable<models::NullableDoctor>,
        pub bare: Option<runtime::Raw>,
        pub samples: runtime::Nullable<Vec<Option<String>>>,
        pub beside: runtime::Nullable<models::Doctor>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Visit {
            fields {
                required patient: "patient",
                required discharged: "discharged",
                nullable ward: "ward",
                nullable priority: "priority",
                nullable doctor: "doctor",
                nullable next: "next",
                optional bare: "bare",
                nullable samples: "samples",
                nullable beside: "beside"
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
                priority: runtime::Nullable::Absent,
                doctor: runtime::Nullable::Absent,
                next: runtime::Nullable::Absent,
                bare: None,
                samples: runtime::Nullable::Absent,
                beside: runtime::Nullable::Absent,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Visit {
            whole into ward: runtime::Nullable<String>,
            whole into priority: runtime::Nullable<Priority>,
            whole into doctor: runtime::Nullable<models::Doctor>,
            whole into next as next_: runtime::Nullable<models::NullableDoctor>,
            optional into bare: runtime::Raw,
            whole into samples: runtime::Nullable<Vec<Option<String>>>,
            whole into beside: runtime::Nullable<models::Doctor>
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

pub(crate) mod nullable_doctor {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct NullableDoctor {
        pub name: runtime::Nullable<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both NullableDoctor {
            fields {
                nullable name: "name"
            }
        }
    }

    impl NullableDoctor {
        #[must_use]
        pub fn new() -> Self {
            Self {
                name: runtime::Nullable::Absent,
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for NullableDoctor {
        fn default() -> Self {
            Self::new()
        }
    }

    runtime::setters! {
        NullableDoctor {
            whole into name: runtime::Nullable<String>
        }
    }
}

#[doc(inline)]
pub use visit::Visit;

pub use doctor::Doctor;
pub use nullable_doctor::NullableDoctor;
