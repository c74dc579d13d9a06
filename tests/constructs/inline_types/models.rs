pub mod play {
    use std::collections::BTreeMap;
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Play {
        pub author: Author,
        pub acts: Option<Vec<ActsItem>>,
        pub cast: Option<BTreeMap<String, CastValue>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Play {
            fields {
                required author: "author",
                optional acts: "acts",
                optional cast: "cast"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PlayRequired {
        pub author: Author,
    }

    impl From<PlayRequired> for Play {
        #[inline]
        fn from(required: PlayRequired) -> Self {
            Self {
                author: required.author,
                acts: None,
                cast: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Play {
            optional items acts: ActsItem,
            optional entries cast: CastValue
        }
    }

    pub(crate) static PLAY_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("acts", &runtime::Check::Items(&ACTS_ITEM_CHECK))],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Play: PLAY_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Author {
        pub name: String,
        pub born: Option<AuthorBorn>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Author {
            fields {
                required name: "name",
                optional born: "born"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct AuthorRequired {
        pub name: String,
    }

    impl From<AuthorRequired> for Author {
        #[inline]
        fn from(required: AuthorRequired) -> Self {
            Self {
                name: required.name,
                born: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Author {
            optional into born: AuthorBorn
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct AuthorBorn {
        pub year: Option<i64>,
        pub place: Option<AuthorBornPlace>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        AuthorBorn {
            fields {
                optional year: "year",
                optional place: "place"
            }
        }
    }

    impl AuthorBorn {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        AuthorBorn {
            optional plain year: i64,
            optional into place: AuthorBornPlace
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct AuthorBornPlace {
        pub town: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        AuthorBornPlace {
            fields {
                optional town: "town"
            }
        }
    }

    impl AuthorBornPlace {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        AuthorBornPlace {
            optional into town: String
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct ActsItem {
        pub scenes: Option<Vec<ActsItemScenesItem>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        ActsItem {
            fields {
                optional scenes: "scenes"
            }
        }
    }

    impl ActsItem {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        ActsItem {
            optional items scenes: ActsItemScenesItem
        }
    }

    pub(crate) static ACTS_ITEM_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("scenes", &runtime::Check::Items(&ACTS_ITEM_SCENES_ITEM_CHECK))],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        ActsItem: ACTS_ITEM_CHECK
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct ActsItemScenesItem {
        pub mood: Option<ActsItemScenesItemMood>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        ActsItemScenesItem {
            fields {
                optional mood: "mood"
            }
        }
    }

    impl ActsItemScenesItem {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        ActsItemScenesItem {
            optional into mood: ActsItemScenesItemMood
        }
    }

    pub(crate) static ACTS_ITEM_SCENES_ITEM_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("mood", &ACTS_ITEM_SCENES_ITEM_MOOD_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        ActsItemScenesItem: ACTS_ITEM_SCENES_ITEM_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum ActsItemScenesItemMood {
        Light,
        Dark,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        ActsItemScenesItemMood {
            Light = "light",
            Dark = "dark"
        }
    }

    pub(crate) static ACTS_ITEM_SCENES_ITEM_MOOD_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"light\"", "\"dark\""],
    );

    runtime::validate! {
        ActsItemScenesItemMood: ACTS_ITEM_SCENES_ITEM_MOOD_CHECK
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct CastValue {
        pub actor: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        CastValue {
            fields {
                optional actor: "actor"
            }
        }
    }

    impl CastValue {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        CastValue {
            optional into actor: String
        }
    }
}

#[doc(inline)]
pub use play::{Play, PlayRequired};
