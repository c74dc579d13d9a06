pub mod find {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Find {
        pub tree: Option<Tree>,
        pub row: Option<Row>,
        pub fruit: Option<Fruit>,
        pub range: Option<Range>,
        pub marks: Option<Marks>,
        pub basket: Option<Basket>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Find {
            fields {
                optional tree: "tree",
                optional row: "row",
                optional fruit: "fruit",
                optional range: "range",
                optional marks: "marks",
                optional basket: "basket"
            }
        }
    }

    impl Find {
        #[must_use]
        pub fn new() -> Self {
            Self {
                tree: None,
                row: None,
                fruit: None,
                range: None,
                marks: None,
                basket: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for Find {
        fn default() -> Self {
            Self::new()
        }
    }

    runtime::setters! {
        Find {
            optional into tree: Tree,
            optional into row: Row,
            optional into fruit: Fruit,
            optional into range: Range,
            optional into marks: Marks,
            optional into basket: Basket
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Tree {
        Pear(Box<TreePear>),
        Plum(Box<TreePlum>),
        Unrecognised(runtime::Raw),
    }

    static TREE: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("sort", &["\"pear\""])],
                required: &["sort"],
                known: &["sort"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("sort", &["\"plum\""])],
                required: &["sort"],
                known: &["sort"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Tree: TREE {
            Pear(TreePear) boxed from,
            Plum(TreePlum) boxed from
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TreePear {
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both TreePear {
            constants {
                required "sort" = "\"pear\""
            }
            fields {}
        }
    }

    impl TreePear {
        #[must_use]
        pub fn new() -> Self {
            Self {
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for TreePear {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct TreePlum {
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both TreePlum {
            constants {
                required "sort" = "\"plum\""
            }
            fields {}
        }
    }

    impl TreePlum {
        #[must_use]
        pub fn new() -> Self {
            Self {
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for TreePlum {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Row {
        Level1(Box<RowLevel1>),
        Level2(Box<RowLevel2>),
        Unrecognised(runtime::Raw),
    }

    static ROW: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("level", &["1"])],
                required: &["level"],
                known: &["level"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("level", &["2"])],
                required: &["level"],
                known: &["level"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Row: ROW {
            Level1(RowLevel1) boxed from,
            Level2(RowLevel2) boxed from
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct RowLevel1 {
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both RowLevel1 {
            constants {
                required "level" = "1"
            }
            fields {}
        }
    }

    impl RowLevel1 {
        #[must_use]
        pub fn new() -> Self {
            Self {
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for RowLevel1 {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct RowLevel2 {
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both RowLevel2 {
            constants {
                required "level" = "2"
            }
            fields {}
        }
    }

    impl RowLevel2 {
        #[must_use]
        pub fn new() -> Self {
            Self {
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for RowLevel2 {
        fn default() -> Self {
            Self::new()
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Fruit {
        Stone(Box<FruitStone>),
        Core(Box<FruitCore>),
        Unrecognised(runtime::Raw),
    }

    static FRUIT: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["stone"],
                known: &["stone", "skin"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["core"],
                known: &["core", "skin"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Fruit: FRUIT {
            Stone(FruitStone) boxed from,
            Core(FruitCore) boxed from
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct FruitStone {
        pub stone: String,
        pub skin: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both FruitStone {
            fields {
                required stone: "stone",
                optional skin: "skin"
            }
        }
    }

    impl FruitStone {
        #[must_use]
        pub fn new(stone: impl Into<String>) -> Self {
            Self {
                stone: stone.into(),
                skin: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        FruitStone {
            optional into skin: String
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct FruitCore {
        #[doc(alias = "core")]
        pub core_: String,
        pub skin: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both FruitCore {
            fields {
                required core_: "core",
                optional skin: "skin"
            }
        }
    }

    impl FruitCore {
        #[must_use]
        pub fn new(core_: impl Into<String>) -> Self {
            Self {
                core_: core_.into(),
                skin: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        FruitCore {
            optional into skin: String
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Range {
        FromNumber(Box<RangeFromNumber>),
        FromText(Box<RangeFromText>),
        Unrecognised(runtime::Raw),
    }

    static RANGE: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                known: &["from"],
                properties: &[
                    (
                        "from",
                        &[
                            runtime::Variant {
                                kinds: runtime::kinds(&[runtime::Kind::Number]),
                                ..runtime::Variant::ANY
                            },
                        ],
                    ),
                ],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                known: &["from"],
                properties: &[
                    (
                        "from",
                        &[
                            runtime::Variant {
                                kinds: runtime::kinds(&[runtime::Kind::String]),
                                ..runtime::Variant::ANY
                            },
                        ],
                    ),
                ],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Range: RANGE {
            FromNumber(RangeFromNumber) boxed from,
            FromText(RangeFromText) boxed from
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct RangeFromNumber {
        pub from: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both RangeFromNumber {
            fields {
                optional from: "from"
            }
        }
    }

    impl RangeFromNumber {
        #[must_use]
        pub fn new() -> Self {
            Self {
                from: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for RangeFromNumber {
        fn default() -> Self {
            Self::new()
        }
    }

    runtime::setters! {
        RangeFromNumber {
            optional plain from as from_: f64
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct RangeFromText {
        pub from: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both RangeFromText {
            fields {
                optional from: "from"
            }
        }
    }

    impl RangeFromText {
        #[must_use]
        pub fn new() -> Self {
            Self {
                from: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for RangeFromText {
        fn default() -> Self {
            Self::new()
        }
    }

    runtime::setters! {
        RangeFromText {
            optional into from as from_: String
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Marks {
        IntegerList(Vec<i64>),
        TextList(Vec<String>),
        Unrecognised(runtime::Raw),
    }

    static MARKS: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Array]),
                items: &[
                    runtime::Variant {
                        kinds: runtime::kinds(&[runtime::Kind::Integer]),
                        ..runtime::Variant::ANY
                    },
                ],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Array]),
                items: &[
                    runtime::Variant {
                        kinds: runtime::kinds(&[runtime::Kind::String]),
                        ..runtime::Variant::ANY
                    },
                ],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Marks: MARKS {
            IntegerList(Vec<i64>),
            TextList(Vec<String>)
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Basket {
        Wicker(Box<BasketWicker>),
        Crate(Box<BasketCrate>),
        Unrecognised(runtime::Raw),
    }

    static BASKET: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["weave"],
                known: &["weave"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["slats"],
                known: &["slats"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Basket: BASKET {
            Wicker(BasketWicker) boxed from,
            Crate(BasketCrate) boxed from
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct BasketWicker {
        pub weave: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both BasketWicker {
            fields {
                required weave: "weave"
            }
        }
    }

    impl BasketWicker {
        #[must_use]
        pub fn new(weave: impl Into<String>) -> Self {
            Self {
                weave: weave.into(),
                extra: runtime::Extra::new(),
            }
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct BasketCrate {
        pub slats: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both BasketCrate {
            fields {
                required slats: "slats"
            }
        }
    }

    impl BasketCrate {
        #[must_use]
        pub fn new(slats: i64) -> Self {
            Self {
                slats,
                extra: runtime::Extra::new(),
            }
        }
    }
}

#[doc(inline)]
pub use find::Find;
