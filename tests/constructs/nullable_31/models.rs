pub mod visit {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
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
        Visit {
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
            whole nullable ward: String,
            optional into only: String,
            whole nullable priority: Priority,
            whole nullable doctor: models::Doctor,
            whole nullable next as next_: models::Doctor,
            whole nullable always: (),
            whole nullable never: (),
            whole nullable samples: Vec<Option<String>>,
            whole nullable old_style: String
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

#[doc(inline)]
pub use visit::{Visit, VisitRequired};

pub use doctor::{Doctor, DoctorRequired};
