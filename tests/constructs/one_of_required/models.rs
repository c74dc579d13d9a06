pub mod delivery {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Delivery {
        pub to: To,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Delivery {
            fields {
                required to: "to"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct DeliveryRequired {
        pub to: To,
    }

    impl From<DeliveryRequired> for Delivery {
        #[inline]
        fn from(required: DeliveryRequired) -> Self {
            Self {
                to: required.to,
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
        To: TO {
            Street,
            Locker,
            Coordinates
        }
    }

    runtime::from_variants! {
        To {
            boxed Street(models::Street),
            boxed Locker(models::Locker),
            boxed Coordinates(models::Coordinates)
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

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Street {
        pub street: String,
        pub town: String,
        pub note: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Street {
            fields {
                required street: "street",
                required town: "town",
                optional note: "note"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct StreetRequired {
        pub street: String,
        pub town: String,
    }

    impl From<StreetRequired> for Street {
        #[inline]
        fn from(required: StreetRequired) -> Self {
            Self {
                street: required.street,
                town: required.town,
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

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Locker {
        pub locker_id: runtime::Uuid,
        pub note: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Locker {
            fields {
                required locker_id: "locker_id",
                optional note: "note"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct LockerRequired {
        pub locker_id: runtime::Uuid,
    }

    impl From<LockerRequired> for Locker {
        #[inline]
        fn from(required: LockerRequired) -> Self {
            Self {
                locker_id: required.locker_id,
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
            properties: &[("locker_id", &runtime::Check::Format(runtime::Uuid::CHECK))],
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
        Coordinates {
            fields {
                required latitude: "latitude",
                required longitude: "longitude"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct CoordinatesRequired {
        pub latitude: f64,
        pub longitude: f64,
    }

    impl From<CoordinatesRequired> for Coordinates {
        #[inline]
        fn from(required: CoordinatesRequired) -> Self {
            Self {
                latitude: required.latitude,
                longitude: required.longitude,
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
pub use delivery::{Delivery, DeliveryRequired};

pub use street::{Street, StreetRequired};
pub use locker::{Locker, LockerRequired};
pub use coordinates::{Coordinates, CoordinatesRequired};
