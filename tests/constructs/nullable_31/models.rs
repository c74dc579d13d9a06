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
            constants {}
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
            additional {}
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

        #[must_use]
        pub fn ward(mut self, ward: impl Into<runtime::Nullable<String>>) -> Self {
            self.ward = ward.into();
            self
        }

        #[must_use]
        pub fn only(mut self, only: impl Into<String>) -> Self {
            self.only = Some(only.into());
            self
        }

        #[must_use]
        pub fn priority(mut self, priority: impl Into<runtime::Nullable<Priority>>) -> Self {
            self.priority = priority.into();
            self
        }

        #[must_use]
        pub fn doctor(
            mut self,
            doctor: impl Into<runtime::Nullable<models::Doctor>>,
        ) -> Self {
            self.doctor = doctor.into();
            self
        }

        #[must_use]
        pub fn next_(mut self, next: impl Into<runtime::Nullable<models::Doctor>>) -> Self {
            self.next = next.into();
            self
        }

        #[must_use]
        pub fn always(mut self, always: impl Into<runtime::Nullable<()>>) -> Self {
            self.always = always.into();
            self
        }

        #[must_use]
        pub fn never(mut self, never: impl Into<runtime::Nullable<()>>) -> Self {
            self.never = never.into();
            self
        }

        #[must_use]
        pub fn samples(
            mut self,
            samples: impl Into<runtime::Nullable<Vec<Option<String>>>>,
        ) -> Self {
            self.samples = samples.into();
            self
        }

        #[must_use]
        pub fn old_style(mut self, old_style: impl Into<runtime::Nullable<String>>) -> Self {
            self.old_style = old_style.into();
            self
        }
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
            constants {}
            fields {
                required name: "name"
            }
            additional {}
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
