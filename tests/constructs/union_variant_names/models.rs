pub mod find {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
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
        Find {
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
        #[inline]
        pub fn new() -> Self {
            Self::default()
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

    #[derive(Clone, PartialEq, Eq, Hash)]
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
        Tree: TREE {
            Pear,
            Plum
        }
    }

    runtime::from_variants! {
        Tree {
            boxed Pear(TreePear),
            boxed Plum(TreePlum)
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct TreePear {
        pub extra: runtime::Extra,
    }

    runtime::object! {
        TreePear {
            constants {
                required "sort" = "\"pear\""
            }
            fields {}
        }
    }

    impl TreePear {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct TreePlum {
        pub extra: runtime::Extra,
    }

    runtime::object! {
        TreePlum {
            constants {
                required "sort" = "\"plum\""
            }
            fields {}
        }
    }

    impl TreePlum {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
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
        Row: ROW {
            Level1,
            Level2
        }
    }

    runtime::from_variants! {
        Row {
            boxed Level1(RowLevel1),
            boxed Level2(RowLevel2)
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct RowLevel1 {
        pub extra: runtime::Extra,
    }

    runtime::object! {
        RowLevel1 {
            constants {
                required "level" = "1"
            }
            fields {}
        }
    }

    impl RowLevel1 {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct RowLevel2 {
        pub extra: runtime::Extra,
    }

    runtime::object! {
        RowLevel2 {
            constants {
                required "level" = "2"
            }
            fields {}
        }
    }

    impl RowLevel2 {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
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
        Fruit: FRUIT {
            Stone,
            Core
        }
    }

    runtime::from_variants! {
        Fruit {
            boxed Stone(FruitStone),
            boxed Core(FruitCore)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct FruitStone {
        pub stone: String,
        pub skin: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        FruitStone {
            fields {
                required stone: "stone",
                optional skin: "skin"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct FruitStoneRequired {
        pub stone: String,
    }

    impl From<FruitStoneRequired> for FruitStone {
        #[inline]
        fn from(required: FruitStoneRequired) -> Self {
            Self {
                stone: required.stone,
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

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct FruitCore {
        #[doc(alias = "core")]
        pub core_: String,
        pub skin: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        FruitCore {
            fields {
                required core_: "core",
                optional skin: "skin"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct FruitCoreRequired {
        #[doc(alias = "core")]
        pub core_: String,
    }

    impl From<FruitCoreRequired> for FruitCore {
        #[inline]
        fn from(required: FruitCoreRequired) -> Self {
            Self {
                core_: required.core_,
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
        Range: RANGE {
            FromNumber,
            FromText
        }
    }

    runtime::from_variants! {
        Range {
            boxed FromNumber(RangeFromNumber),
            boxed FromText(RangeFromText)
        }
    }

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct RangeFromNumber {
        pub from: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        RangeFromNumber {
            fields {
                optional from: "from"
            }
        }
    }

    impl RangeFromNumber {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        RangeFromNumber {
            optional plain from as from_: f64
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct RangeFromText {
        pub from: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        RangeFromText {
            fields {
                optional from: "from"
            }
        }
    }

    impl RangeFromText {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        RangeFromText {
            optional into from as from_: String
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
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
        Marks: MARKS {
            IntegerList,
            TextList
        }
    }

    runtime::from_variants! {
        Marks {
            list IntegerList(i64),
            text_list TextList(String)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
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
        Basket: BASKET {
            Wicker,
            Crate
        }
    }

    runtime::from_variants! {
        Basket {
            boxed Wicker(BasketWicker),
            boxed Crate(BasketCrate)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct BasketWicker {
        pub weave: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        BasketWicker {
            fields {
                required weave: "weave"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct BasketWickerRequired {
        pub weave: String,
    }

    impl From<BasketWickerRequired> for BasketWicker {
        #[inline]
        fn from(required: BasketWickerRequired) -> Self {
            Self {
                weave: required.weave,
                extra: runtime::Extra::new(),
            }
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct BasketCrate {
        pub slats: i64,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        BasketCrate {
            fields {
                required slats: "slats"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct BasketCrateRequired {
        pub slats: i64,
    }

    impl From<BasketCrateRequired> for BasketCrate {
        #[inline]
        fn from(required: BasketCrateRequired) -> Self {
            Self {
                slats: required.slats,
                extra: runtime::Extra::new(),
            }
        }
    }
}

#[doc(inline)]
pub use find::Find;
