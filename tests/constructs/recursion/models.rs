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
            constants {}
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
            additional {}
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

        #[must_use]
        pub fn mother(mut self, mother: impl Into<Person>) -> Self {
            self.mother = Some(Box::new(mother.into()));
            self
        }

        #[must_use]
        pub fn children(mut self, children: impl IntoIterator<Item = Person>) -> Self {
            self.children = Some(children.into_iter().collect());
            self
        }

        #[must_use]
        pub fn friends(mut self, friends: impl Into<BTreeMap<String, Person>>) -> Self {
            self.friends = Some(friends.into());
            self
        }

        #[must_use]
        pub fn household(mut self, household: impl Into<models::Household>) -> Self {
            self.household = Some(household.into());
            self
        }

        #[must_use]
        pub fn tree(mut self, tree: impl Into<models::Tree>) -> Self {
            self.tree = Some(tree.into());
            self
        }

        #[must_use]
        pub fn descendant(mut self, descendant: impl Into<models::Descendant>) -> Self {
            self.descendant = Some(descendant.into());
            self
        }

        #[must_use]
        pub fn pattern(mut self, pattern: impl Into<Pattern>) -> Self {
            self.pattern = Some(pattern.into());
            self
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub enum Pattern {
        List(Vec<Pattern>),
        Unrecognised(runtime::Raw),
    }

    static PATTERN: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Array]),
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Pattern: PATTERN {
            List(Vec<Pattern>)
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

    static ROW: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Array]),
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Row: ROW {
            ColumnList(Vec<models::Column>)
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
            constants {}
            fields {
                required head: "head",
                nullable neighbour: "neighbour"
            }
            additional {}
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

        #[must_use]
        pub fn neighbour(
            mut self,
            neighbour: impl Into<runtime::Nullable<Box<Household>>>,
        ) -> Self {
            self.neighbour = neighbour.into();
            self
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

    static TREE: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::String]),
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Array]),
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                required: &["left", "right"],
                known: &["left", "right"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        both Tree: TREE {
            Text(String),
            TreeList(Vec<Tree>),
            Branch(Branch) boxed
        }
    }

    impl From<Branch> for Tree {
        fn from(value: Branch) -> Self {
            Self::Branch(Box::new(value))
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
            constants {}
            fields {
                required left: "left",
                required right: "right"
            }
            additional {}
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
            constants {}
            fields {
                optional generation: "generation",
                optional parent: "parent"
            }
            additional {}
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

        #[must_use]
        pub fn generation(mut self, generation: i64) -> Self {
            self.generation = Some(generation);
            self
        }

        #[must_use]
        pub fn parent(mut self, parent: impl Into<Descendant>) -> Self {
            self.parent = Some(Box::new(parent.into()));
            self
        }
    }

    impl Default for Descendant {
        fn default() -> Self {
            Self::new()
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
