pub mod play {
    use std::collections::BTreeMap;
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Play {
        pub author: Author,
        pub acts: Option<Vec<ActsItem>>,
        pub cast: Option<BTreeMap<String, CastValue>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Play {
            constants {}
            fields {
                required author: "author",
                optional acts: "acts",
                optional cast: "cast"
            }
            additional {}
        }
    }

    impl Play {
        #[must_use]
        pub fn new(author: impl Into<Author>) -> Self {
            Self {
                author: author.into(),
                acts: None,
                cast: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn acts(mut self, acts: impl IntoIterator<Item = ActsItem>) -> Self {
            self.acts = Some(acts.into_iter().collect());
            self
        }

        #[must_use]
        pub fn cast(mut self, cast: impl Into<BTreeMap<String, CastValue>>) -> Self {
            self.cast = Some(cast.into());
            self
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Author {
        pub name: String,
        pub born: Option<AuthorBorn>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Author {
            constants {}
            fields {
                required name: "name",
                optional born: "born"
            }
            additional {}
        }
    }

    impl Author {
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                born: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn born(mut self, born: impl Into<AuthorBorn>) -> Self {
            self.born = Some(born.into());
            self
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct AuthorBorn {
        pub year: Option<i64>,
        pub place: Option<AuthorBornPlace>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both AuthorBorn {
            constants {}
            fields {
                optional year: "year",
                optional place: "place"
            }
            additional {}
        }
    }

    impl AuthorBorn {
        #[must_use]
        pub fn new() -> Self {
            Self {
                year: None,
                place: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn year(mut self, year: i64) -> Self {
            self.year = Some(year);
            self
        }

        #[must_use]
        pub fn place(mut self, place: impl Into<AuthorBornPlace>) -> Self {
            self.place = Some(place.into());
            self
        }
    }

    impl Default for AuthorBorn {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct AuthorBornPlace {
        pub town: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both AuthorBornPlace {
            constants {}
            fields {
                optional town: "town"
            }
            additional {}
        }
    }

    impl AuthorBornPlace {
        #[must_use]
        pub fn new() -> Self {
            Self {
                town: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn town(mut self, town: impl Into<String>) -> Self {
            self.town = Some(town.into());
            self
        }
    }

    impl Default for AuthorBornPlace {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ActsItem {
        pub scenes: Option<Vec<ActsItemScenesItem>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both ActsItem {
            constants {}
            fields {
                optional scenes: "scenes"
            }
            additional {}
        }
    }

    impl ActsItem {
        #[must_use]
        pub fn new() -> Self {
            Self {
                scenes: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn scenes(
            mut self,
            scenes: impl IntoIterator<Item = ActsItemScenesItem>,
        ) -> Self {
            self.scenes = Some(scenes.into_iter().collect());
            self
        }
    }

    impl Default for ActsItem {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct ActsItemScenesItem {
        pub mood: Option<ActsItemScenesItemMood>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both ActsItemScenesItem {
            constants {}
            fields {
                optional mood: "mood"
            }
            additional {}
        }
    }

    impl ActsItemScenesItem {
        #[must_use]
        pub fn new() -> Self {
            Self {
                mood: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn mood(mut self, mood: impl Into<ActsItemScenesItemMood>) -> Self {
            self.mood = Some(mood.into());
            self
        }
    }

    impl Default for ActsItemScenesItem {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ActsItemScenesItemMood {
        Light,
        Dark,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        both ActsItemScenesItemMood {
            Light = "light",
            Dark = "dark"
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct CastValue {
        pub actor: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both CastValue {
            constants {}
            fields {
                optional actor: "actor"
            }
            additional {}
        }
    }

    impl CastValue {
        #[must_use]
        pub fn new() -> Self {
            Self {
                actor: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn actor(mut self, actor: impl Into<String>) -> Self {
            self.actor = Some(actor.into());
            self
        }
    }

    impl Default for CastValue {
        fn default() -> Self {
            Self::new()
        }
    }
}

#[doc(inline)]
pub use play::Play;
