pub(crate) mod seed {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Seed {
        pub sort: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Seed {
            fields {
                required sort: "sort"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct SeedRequired {
        pub sort: String,
    }

    impl From<SeedRequired> for Seed {
        #[inline]
        fn from(required: SeedRequired) -> Self {
            Self {
                sort: required.sort,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub mod new_bed {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct NewBed {
        pub fill: Fill,
        pub order: Option<Order>,
        pub water: runtime::Nullable<Water>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        NewBed {
            fields {
                required fill: "fill",
                optional order: "order",
                nullable water: "water"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct NewBedRequired {
        pub fill: Fill,
    }

    impl From<NewBedRequired> for NewBed {
        #[inline]
        fn from(required: NewBedRequired) -> Self {
            Self {
                fill: required.fill,
                order: None,
                water: runtime::Nullable::Absent,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        NewBed {
            optional into order: Order,
            whole nullable water: Water
        }
    }

    pub(crate) static NEW_BED_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("fill", &FILL_CHECK), ("order", &ORDER_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        NewBed: NEW_BED_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Fill {
        Seed(Box<models::Seed>),
        Integer(u64),
        Boolean(bool),
        Text(String),
        List(Vec<String>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Fill: FILL {
            Seed: Object,
            Integer: Integer,
            Boolean: Boolean,
            Text: String,
            List: Array
        }
    }

    runtime::from_variants! {
        Fill {
            boxed Seed(models::Seed),
            held Integer(u64),
            whole Integer(u64),
            held Boolean(bool),
            any_text Text(String),
            text_list List(String)
        }
    }

    pub(crate) static FILL_CHECK: runtime::Check = runtime::Check::Union(
        &FILL,
        &[
            &runtime::Check::Nothing,
            &runtime::Check::Number(runtime::NumberCheck {
                minimum: Some(0.0),
                ..runtime::NumberCheck::ANY
            }),
            &runtime::Check::Nothing,
            &runtime::Check::Nothing,
            &runtime::Check::Nothing,
        ],
    );

    runtime::validate! {
        Fill: FILL_CHECK
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Order {
        #[default]
        Newest,
        Oldest,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Order {
            Newest = "newest",
            Oldest = "oldest"
        }
    }

    pub(crate) static ORDER_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"newest\"", "\"oldest\""],
    );

    runtime::validate! {
        Order: ORDER_CHECK
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Water {
        Number(f64),
        Text(String),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Water: WATER {
            Number: Number,
            Text: String
        }
    }

    runtime::from_variants! {
        Water {
            held Number(f64),
            number Number(f64),
            any_text Text(String)
        }
    }
}

pub(crate) mod bed {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Bed {
        pub fill: Option<models::new_bed::Fill>,
        pub water: Option<models::new_bed::Water>,
        pub labels: Option<BTreeMap<String, f64>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Bed {
            fields {
                optional fill: "fill",
                optional water: "water",
                optional labels: "labels"
            }
        }
    }
}

pub use seed::{Seed, SeedRequired};

#[doc(inline)]
pub use new_bed::{NewBed, NewBedRequired};

pub use bed::Bed;
