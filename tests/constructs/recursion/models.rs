pub mod person {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
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
        both Person {
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

    impl Person {
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
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
            optional into friends: BTreeMap<String,
            Person>,
            optional into household: models::Household,
            optional into tree: models::Tree,
            optional into descendant: models::Descendant,
            optional into pattern: Pattern
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Pattern {
        List(Vec<Pattern>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        both Pattern: PATTERN {
            List(Vec<Pattern>): Array
        }
    }
}

pub(crate) mod row {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Row {
        ColumnList(Vec<models::Column>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        both Row: ROW {
            ColumnList(Vec<models::Column>): Array
        }
    }
}

pub(crate) mod column {
    use crate::models;

    pub type Column = Vec<models::Row>;
}

pub(crate) mod household {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Household {
        pub head: Box<models::Person>,
        pub neighbour: runtime::Nullable<Box<Household>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Household {
            fields {
                required head: "head",
                nullable neighbour: "neighbour"
            }
        }
    }

    impl Household {
        #[must_use]
        pub fn new(head: impl Into<models::Person>) -> Self {
            Self {
                head: Box::new(head.into()),
                neighbour: runtime::Nullable::Absent,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Household {
            whole into neighbour: runtime::Nullable<Box<Household>>
        }
    }
}

pub mod tree {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Tree {
        Text(String),
        TreeList(Vec<Tree>),
        Branch(Box<Branch>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        both Tree: TREE {
            Text(String): String,
            TreeList(Vec<Tree>): Array,
            Branch(Branch) boxed from: Object
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Branch {
        pub left: Box<Tree>,
        pub right: Box<Tree>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Branch {
            fields {
                required left: "left",
                required right: "right"
            }
        }
    }

    impl Branch {
        #[must_use]
        pub fn new(left: impl Into<Tree>, right: impl Into<Tree>) -> Self {
            Self {
                left: Box::new(left.into()),
                right: Box::new(right.into()),
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod descendant {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Descendant {
        pub generation: Option<i64>,
        pub parent: Option<Box<Descendant>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Descendant {
            fields {
                optional generation: "generation",
                optional parent: "parent"
            }
        }
    }

    impl Descendant {
        #[must_use]
        pub fn new() -> Self {
            Self {
                generation: None,
                parent: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    impl Default for Descendant {
        fn default() -> Self {
            Self::new()
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
pub use person::Person;

pub use row::Row;
pub use column::Column;
pub use household::Household;

#[doc(inline)]
pub use tree::Tree;

pub use descendant::Descendant;
