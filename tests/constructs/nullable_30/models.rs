pub mod visit {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
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
        Visit {
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

    #[derive(Clone, Debug)]
    pub struct VisitRequired {
        pub patient: String,
        pub discharged: Option<runtime::Date>,
    }

    impl From<VisitRequired> for Visit {
        #[inline]
        fn from(required: VisitRequired) -> Self {
            Self {
                patient: required.patient,
                discharged: required.discharged,
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
            whole nullable ward: String,
            whole nullable priority: Priority,
            whole nullable doctor: models::Doctor,
            whole nullable next as next_: models::NullableDoctor,
            optional into bare: runtime::Raw,
            whole nullable samples: Vec<Option<String>>,
            whole nullable beside: models::Doctor
        }
    }

    pub(crate) static VISIT_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("discharged", &runtime::Check::Format(runtime::Date::CHECK)),
                ("priority", &PRIORITY_CHECK),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Visit: VISIT_CHECK
    }

    #[derive(Clone, PartialEq, Copy, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Priority {
        N1,
        N2,
        N3,
        Unknown(i64),
    }

    runtime::integer_enum! {
        Priority {
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

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Doctor {
        pub name: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Doctor {
            fields {
                required name: "name"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct DoctorRequired {
        pub name: String,
    }

    impl From<DoctorRequired> for Doctor {
        #[inline]
        fn from(required: DoctorRequired) -> Self {
            Self {
                name: required.name,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod nullable_doctor {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct NullableDoctor {
        pub name: runtime::Nullable<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        NullableDoctor {
            fields {
                nullable name: "name"
            }
        }
    }

    impl NullableDoctor {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        NullableDoctor {
            whole nullable name: String
        }
    }
}

#[doc(inline)]
pub use visit::{Visit, VisitRequired};

pub use doctor::{Doctor, DoctorRequired};
pub use nullable_doctor::NullableDoctor;
