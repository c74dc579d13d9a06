pub mod hive {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Hive {
        pub frames: Vec<models::Frame>,
        pub weights: Option<Vec<f64>>,
        pub grid: Option<Vec<Vec<i32>>>,
        pub queens: Option<Vec<String>>,
        pub visits: Option<Vec<Option<runtime::Date>>>,
        pub moods: Option<Vec<MoodsItem>>,
        pub inline: Option<Vec<InlineItem>>,
        pub anything: Option<Vec<runtime::Raw>>,
        pub maybe: runtime::Nullable<Vec<bool>>,
        pub maps: Option<Vec<BTreeMap<String, String>>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Hive {
            fields {
                required frames: "frames",
                optional weights: "weights",
                optional grid: "grid",
                optional queens: "queens",
                optional visits: "visits",
                optional moods: "moods",
                optional inline: "inline",
                optional anything: "anything",
                nullable maybe: "maybe",
                optional maps: "maps"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct HiveRequired {
        pub frames: Vec<models::Frame>,
    }

    impl From<HiveRequired> for Hive {
        #[inline]
        fn from(required: HiveRequired) -> Self {
            Self {
                frames: required.frames,
                weights: None,
                grid: None,
                queens: None,
                visits: None,
                moods: None,
                inline: None,
                anything: None,
                maybe: runtime::Nullable::Absent,
                maps: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Hive {
            optional items weights: f64,
            optional items grid: Vec<i32>,
            optional into_items queens: String,
            optional items visits: Option<runtime::Date>,
            optional items moods: MoodsItem,
            optional items inline: InlineItem,
            optional into_items anything: runtime::Raw,
            whole nullable maybe: Vec<bool>,
            optional items maps: BTreeMap<String,
            String>
        }
    }

    pub(crate) static HIVE_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "frames",
                    &runtime::Check::List(
                        &runtime::ListCheck {
                            min: Some(1),
                            max: Some(12),
                            ..runtime::ListCheck::ANY
                        },
                    ),
                ),
                (
                    "queens",
                    &runtime::Check::List(
                        &runtime::ListCheck {
                            unique: Some(runtime::unique_items),
                            ..runtime::ListCheck::ANY
                        },
                    ),
                ),
                (
                    "visits",
                    &runtime::Check::Items(&runtime::Check::Format(runtime::Date::CHECK)),
                ),
                ("moods", &runtime::Check::Items(&MOODS_ITEM_CHECK)),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Hive: HIVE_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum MoodsItem {
        Calm,
        Busy,
        Angry,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        MoodsItem {
            Calm = "calm",
            Busy = "busy",
            Angry = "angry"
        }
    }

    pub(crate) static MOODS_ITEM_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"calm\"", "\"busy\"", "\"angry\""],
    );

    runtime::validate! {
        MoodsItem: MOODS_ITEM_CHECK
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct InlineItem {
        pub note: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        InlineItem {
            fields {
                optional note: "note"
            }
        }
    }

    impl InlineItem {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        InlineItem {
            optional into note: String
        }
    }
}

pub(crate) mod frame {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Frame {
        pub position: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Frame {
            fields {
                optional position: "position"
            }
        }
    }

    impl Frame {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Frame {
            optional plain position: i64
        }
    }
}

#[doc(inline)]
pub use hive::{Hive, HiveRequired};

pub use frame::Frame;
