pub mod person {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Person {
        pub name: String,
        pub mother: Option<Box<Person>>,
        pub children: Option<Vec<Person>>,
        pub friends: Option<BTreeMap<String, Person>>,
        pub household: Option<models::Household>,
        pub tree: Option<models::Tree>,
        pub descendant: Option<models::Descendant>,
        pub pattern: Option<Pattern>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Person {
            fields {
                required name: "name",
                optional mother: "mother",
                optional children: "children",
                optional friends: "friends",
                optional household: "household",
                optional tree: "tree",
                optional descendant: "descendant",
                optional pattern: "pattern"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PersonRequired {
        pub name: String,
    }

    impl From<PersonRequired> for Person {
        #[inline]
        fn from(required: PersonRequired) -> Self {
            Self {
                name: required.name,
                mother: None,
                children: None,
                friends: None,
                household: None,
                tree: None,
                descendant: None,
                pattern: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Person {
            optional boxed mother: Person,
            optional items children: Person,
            optional entries friends: Person,
            optional into household: models::Household,
            optional into tree: models::Tree,
            optional into descendant: models::Descendant,
            optional into pattern: Pattern
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Pattern {
        List(Vec<Pattern>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Pattern: PATTERN {
            List: Array
        }
    }

    runtime::from_variants! {
        Pattern {
            list List(Pattern)
        }
    }
}

pub(crate) mod row {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Row {
        ColumnList(Vec<models::Column>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Row: ROW {
            ColumnList: Array
        }
    }

    runtime::from_variants! {
        Row {
            list ColumnList(models::Column)
        }
    }
}

pub(crate) mod column {
    use crate::models;

    pub type Column = Vec<models::Row>;
}

pub(crate) mod household {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Household {
        pub head: Box<models::Person>,
        pub neighbour: runtime::Nullable<Box<Household>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Household {
            fields {
                required head: "head",
                nullable neighbour: "neighbour"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct HouseholdRequired {
        pub head: Box<models::Person>,
    }

    impl From<HouseholdRequired> for Household {
        #[inline]
        fn from(required: HouseholdRequired) -> Self {
            Self {
                head: required.head,
                neighbour: runtime::Nullable::Absent,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Household {
            whole nullable neighbour: Box<Household>
        }
    }
}

pub mod tree {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Tree {
        Text(String),
        TreeList(Vec<Tree>),
        Branch(Box<Branch>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Tree: TREE {
            Text: String,
            TreeList: Array,
            Branch: Object
        }
    }

    runtime::from_variants! {
        Tree {
            any_text Text(String),
            list TreeList(Tree),
            boxed Branch(Branch)
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Branch {
        pub left: Box<Tree>,
        pub right: Box<Tree>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Branch {
            fields {
                required left: "left",
                required right: "right"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct BranchRequired {
        pub left: Box<Tree>,
        pub right: Box<Tree>,
    }

    impl From<BranchRequired> for Branch {
        #[inline]
        fn from(required: BranchRequired) -> Self {
            Self {
                left: required.left,
                right: required.right,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod descendant {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Descendant {
        pub generation: Option<i64>,
        pub parent: Option<Box<Descendant>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Descendant {
            fields {
                optional generation: "generation",
                optional parent: "parent"
            }
        }
    }

    impl Descendant {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Descendant {
            optional plain generation: i64,
            optional boxed parent: Descendant
        }
    }
}

#[doc(inline)]
pub use person::{Person, PersonRequired};

pub use row::Row;
pub use column::Column;
pub use household::{Household, HouseholdRequired};

#[doc(inline)]
pub use tree::Tree;

pub use descendant::Descendant;
