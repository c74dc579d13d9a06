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
        both Hive {
            constants {}
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
            additional {}
        }
    }

    impl Hive {
        #[must_use]
        pub fn new(frames: impl IntoIterator<Item = models::Frame>) -> Self {
            Self {
                frames: frames.into_iter().collect(),
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

        #[must_use]
        pub fn weights(mut self, weights: impl IntoIterator<Item = f64>) -> Self {
            self.weights = Some(weights.into_iter().collect());
            self
        }

        #[must_use]
        pub fn grid(mut self, grid: impl IntoIterator<Item = Vec<i32>>) -> Self {
            self.grid = Some(grid.into_iter().collect());
            self
        }

        #[must_use]
        pub fn queens(
            mut self,
            queens: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.queens = Some(queens.into_iter().map(Into::into).collect());
            self
        }

        #[must_use]
        pub fn visits(
            mut self,
            visits: impl IntoIterator<Item = Option<runtime::Date>>,
        ) -> Self {
            self.visits = Some(visits.into_iter().collect());
            self
        }

        #[must_use]
        pub fn moods(mut self, moods: impl IntoIterator<Item = MoodsItem>) -> Self {
            self.moods = Some(moods.into_iter().collect());
            self
        }

        #[must_use]
        pub fn inline(mut self, inline: impl IntoIterator<Item = InlineItem>) -> Self {
            self.inline = Some(inline.into_iter().collect());
            self
        }

        #[must_use]
        pub fn anything(mut self, anything: impl IntoIterator<Item = runtime::Raw>) -> Self {
            self.anything = Some(anything.into_iter().collect());
            self
        }

        #[must_use]
        pub fn maybe(mut self, maybe: impl Into<runtime::Nullable<Vec<bool>>>) -> Self {
            self.maybe = maybe.into();
            self
        }

        #[must_use]
        pub fn maps(
            mut self,
            maps: impl IntoIterator<Item = BTreeMap<String, String>>,
        ) -> Self {
            self.maps = Some(maps.into_iter().collect());
            self
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
                            unique: true,
                            ..runtime::ListCheck::ANY
                        },
                    ),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Hive: HIVE_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum MoodsItem {
        Calm,
        Busy,
        Angry,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        both MoodsItem {
            Calm = "calm",
            Busy = "busy",
            Angry = "angry"
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct InlineItem {
        pub note: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both InlineItem {
            constants {}
            fields {
                optional note: "note"
            }
            additional {}
        }
    }

    impl InlineItem {
        #[must_use]
        pub fn new() -> Self {
            Self {
                note: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn note(mut self, note: impl Into<String>) -> Self {
            self.note = Some(note.into());
            self
        }
    }

    impl Default for InlineItem {
        fn default() -> Self {
            Self::new()
        }
    }
}

pub(crate) mod frame {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Frame {
        pub position: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Frame {
            constants {}
            fields {
                optional position: "position"
            }
            additional {}
        }
    }

    impl Frame {
        #[must_use]
        pub fn new() -> Self {
            Self {
                position: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn position(mut self, position: i64) -> Self {
            self.position = Some(position);
            self
        }
    }

    impl Default for Frame {
        fn default() -> Self {
            Self::new()
        }
    }
}

#[doc(inline)]
pub use hive::Hive;

pub use frame::Frame;
