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
            constants {}
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
                priority: runtime::Nullable::Absent,
                doctor: runtime::Nullable::Absent,
                next: runtime::Nullable::Absent,
                bare: None,
                samples: runtime::Nullable::Absent,
                beside: runtime::Nullable::Absent,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn ward(mut self, ward: impl Into<runtime::Nullable<String>>) -> Self {
            self.ward = ward.into();
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
        pub fn next_(
            mut self,
            next: impl Into<runtime::Nullable<models::NullableDoctor>>,
        ) -> Self {
            self.next = next.into();
            self
        }

        #[must_use]
        pub fn bare(mut self, bare: impl Into<runtime::Raw>) -> Self {
            self.bare = Some(bare.into());
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
        pub fn beside(
            mut self,
            beside: impl Into<runtime::Nullable<models::Doctor>>,
        ) -> Self {
            self.beside = beside.into();
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
            constants {}
            fields {
                nullable name: "name"
            }
            additional {}
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

        #[must_use]
        pub fn name(mut self, name: impl Into<runtime::Nullable<String>>) -> Self {
            self.name = name.into();
            self
        }
    }

    impl Default for NullableDoctor {
        fn default() -> Self {
            Self::new()
        }
    }
}

#[doc(inline)]
pub use visit::Visit;

pub use doctor::Doctor;
pub use nullable_doctor::NullableDoctor;
