pub mod apple_tree {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct AppleTree {
        pub species: String,
        pub planted: Option<runtime::Date>,
        pub yield_kg: Option<f64>,
        pub row: u32,
        pub position: Option<u32>,
        pub rootstock: Rootstock,
        pub pollinators: Option<Vec<PollinatorsItem>>,
        pub variety: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        AppleTree {
            fields {
                required species: "species",
                optional planted: "planted",
                optional yield_kg: "yield_kg",
                required row: "row",
                optional position: "position",
                required rootstock: "rootstock",
                optional pollinators: "pollinators",
                required variety: "variety"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct AppleTreeRequired {
        pub species: String,
        pub row: u32,
        pub rootstock: Rootstock,
        pub variety: String,
    }

    impl From<AppleTreeRequired> for AppleTree {
        #[inline]
        fn from(required: AppleTreeRequired) -> Self {
            Self {
                species: required.species,
                planted: None,
                yield_kg: None,
                row: required.row,
                position: None,
                rootstock: required.rootstock,
                pollinators: None,
                variety: required.variety,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        AppleTree {
            optional into planted: runtime::Date,
            optional plain yield_kg: f64,
            optional plain position: u32,
            optional items pollinators: PollinatorsItem
        }
    }

    pub(crate) static APPLE_TREE_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("planted", &runtime::Check::Format(runtime::Date::CHECK)),
                (
                    "row",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(1.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "position",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(1.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                ("rootstock", &ROOTSTOCK_CHECK),
                ("pollinators", &runtime::Check::Items(&POLLINATORS_ITEM_CHECK)),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        AppleTree: APPLE_TREE_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Rootstock {
        M9,
        Mm106,
        Seedling,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Rootstock {
            M9 = "M9",
            Mm106 = "MM106",
            Seedling = "seedling"
        }
    }

    pub(crate) static ROOTSTOCK_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"M9\"", "\"MM106\"", "\"seedling\""],
    );

    runtime::validate! {
        Rootstock: ROOTSTOCK_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct PollinatorsItem {
        pub species: String,
        pub planted: Option<runtime::Date>,
        pub row: u32,
        pub position: Option<u32>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        PollinatorsItem {
            fields {
                required species: "species",
                optional planted: "planted",
                required row: "row",
                optional position: "position"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PollinatorsItemRequired {
        pub species: String,
        pub row: u32,
    }

    impl From<PollinatorsItemRequired> for PollinatorsItem {
        #[inline]
        fn from(required: PollinatorsItemRequired) -> Self {
            Self {
                species: required.species,
                planted: None,
                row: required.row,
                position: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        PollinatorsItem {
            optional into planted: runtime::Date,
            optional plain position: u32
        }
    }

    pub(crate) static POLLINATORS_ITEM_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("planted", &runtime::Check::Format(runtime::Date::CHECK)),
                (
                    "row",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(1.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
                (
                    "position",
                    &runtime::Check::Number(runtime::NumberCheck {
                        minimum: Some(1.0),
                        ..runtime::NumberCheck::ANY
                    }),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        PollinatorsItem: POLLINATORS_ITEM_CHECK
    }
}

#[doc(inline)]
pub use apple_tree::{AppleTree, AppleTreeRequired};
