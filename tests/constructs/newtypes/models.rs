pub(crate) mod uuid {
    use crate::runtime;

    pub type Uuid = runtime::Uuid;
}

pub(crate) mod mark {
    use crate::newtypes;

    pub type Mark = newtypes::Mark;
}

pub(crate) mod hive {
    use crate::{models, newtypes, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Hive {
        pub uuid: newtypes::HiveUuid,
        pub keeper_uuid: newtypes::KeeperUuid,
        pub first_keeper_uuid: runtime::Nullable<newtypes::KeeperUuid>,
        pub queen_uuid: Option<newtypes::QueenUuid>,
        pub mother_uuid: Option<newtypes::MotherUuid>,
        pub neighbour_uuids: Option<Vec<newtypes::NeighbourUuid>>,
        pub order_number: newtypes::OrderNumber,
        pub mark: Option<models::Mark>,
        pub weight_by_hive: Option<std::collections::HashMap<newtypes::HiveUuid, f64>>,
        pub notes: Option<std::collections::HashMap<String, String>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Hive {
            fields {
                required uuid: "uuid",
                required keeper_uuid: "keeper_uuid",
                nullable first_keeper_uuid: "first_keeper_uuid",
                optional queen_uuid: "queen_uuid",
                optional mother_uuid: "mother_uuid",
                optional neighbour_uuids: "neighbour_uuids",
                required order_number: "order_number",
                optional mark: "mark",
                optional weight_by_hive: "weight_by_hive",
                optional notes: "notes"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct HiveRequired {
        pub uuid: newtypes::HiveUuid,
        pub keeper_uuid: newtypes::KeeperUuid,
        pub order_number: newtypes::OrderNumber,
    }

    impl From<HiveRequired> for Hive {
        #[inline]
        fn from(required: HiveRequired) -> Self {
            Self {
                uuid: required.uuid,
                keeper_uuid: required.keeper_uuid,
                first_keeper_uuid: runtime::Nullable::Absent,
                queen_uuid: None,
                mother_uuid: None,
                neighbour_uuids: None,
                order_number: required.order_number,
                mark: None,
                weight_by_hive: None,
                notes: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Hive {
            whole nullable first_keeper_uuid: newtypes::KeeperUuid,
            optional into queen_uuid: newtypes::QueenUuid,
            optional into mother_uuid: newtypes::MotherUuid,
            optional into_items neighbour_uuids: newtypes::NeighbourUuid,
            optional into mark: models::Mark,
            optional items weight_by_hive: (newtypes::HiveUuid, f64,),
            optional entries notes: String
        }
    }

    pub(crate) static HIVE_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
                ("keeper_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
                ("first_keeper_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
                ("mother_uuid", &runtime::Check::Format(runtime::Uuid::CHECK)),
                (
                    "neighbour_uuids",
                    &runtime::Check::Items(&runtime::Check::Format(runtime::Uuid::CHECK)),
                ),
                (
                    "order_number",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(1.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "mark",
                    &runtime::Check::Text(runtime::TextCheck {
                        max_length: Some(4),
                        ..runtime::TextCheck::ANY
                    }),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Hive: HIVE_CHECK
    }
}

pub use uuid::Uuid;
pub use mark::Mark;
pub use hive::{Hive, HiveRequired};
