pub mod delivery {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Delivery {
        pub to: To,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Delivery {
            fields {
                required to: "to"
            }
        }
    }

    impl Delivery {
        #[must_use]
        pub fn new(to: impl Into<To>) -> Self {
            Self {
                to: to.into(),
                extra: runtime::Extra::new(),
            }
        }
    }

    pub(crate) static DELIVERY_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("to", &TO_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Delivery: DELIVERY_CHECK
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum To {
        Street(Box<models::Street>),
        Locker(Box<models::Locker>),
        Coordinates(Box<models::Coordinates>),
        Unrecognised(runtime::Raw),
    }

    static TO: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["street", "town"],
                known: &["street", "town", "note"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["locker_id"],
                known: &["locker_id", "note"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["latitude", "longitude"],
                known: &["latitude", "longitude"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both To: TO {
            Street(models::Street) boxed from,
            Locker(models::Locker) boxed from,
            Coordinates(models::Coordinates) boxed from
        }
    }

    pub(crate) static TO_CHECK: runtime::Check = runtime::Check::Union(
        &TO,
        &[
            &runtime::Check::Nothing,
            &models::locker::LOCKER_CHECK,
            &models::coordinates::COORDINATES_CHECK,
        ],
    );

    runtime::validate! {
        To: TO_CHECK
    }
}

pub(crate) mod street {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Street {
        pub street: String,
        pub town: String,
        pub note: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Street {
            fields {
                required street: "street",
                required town: "town",
                optional note: "note"
            }
        }
    }

    impl Street {
        #[must_use]
        pub fn new(street: impl Into<String>, town: impl Into<String>) -> Self {
            Self {
                street: street.into(),
                town: town.into(),
                note: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Street {
            optional into note: String
        }
    }
}

pub(crate) mod locker {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Locker {
        pub locker_id: runtime::Uuid,
        pub note: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Locker {
            fields {
                required locker_id: "locker_id",
                optional note: "note"
            }
        }
    }

    impl Locker {
        #[must_use]
        pub fn new(locker_id: impl Into<runtime::Uuid>) -> Self {
            Self {
                locker_id: locker_id.into(),
                note: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Locker {
            optional into note: String
        }
    }

    pub(crate) static LOCKER_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "locker_id",
                    &runtime::Check::Text(runtime::TextCheck {
                        format: Some(runtime::Uuid::CHECK),
                        ..runtime::TextCheck::ANY
                    }),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Locker: LOCKER_CHECK
    }
}

pub(crate) mod coordinates {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Coordinates {
        pub latitude: f64,
        pub longitude: f64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Coordinates {
            fields {
                required latitude: "latitude",
                required longitude: "longitude"
            }
        }
    }

    impl Coordinates {
        #[must_use]
        pub fn new(latitude: f64, longitude: f64) -> Self {
            Self {
                latitude,
                longitude,
                extra: runtime::Extra::new(),
            }
        }
    }

    pub(crate) static COORDINATES_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "latitude",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(-90.0),
                        maximum: Some(90.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "longitude",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(-180.0),
                        maximum: Some(180.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Coordinates: COORDINATES_CHECK
    }
}

#[doc(inline)]
pub use delivery::Delivery;

pub use street::Street;
pub use locker::Locker;
pub use coordinates::Coordinates;
