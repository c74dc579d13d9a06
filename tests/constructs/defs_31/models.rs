pub mod recipe {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Recipe {
        pub title: String,
        pub main: Option<models::Ingredient>,
        pub others: Option<Vec<models::Ingredient>>,
        pub unit: Option<Unit>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Recipe {
            constants {}
            fields {
                required title: "title",
                optional main: "main",
                optional others: "others",
                optional unit: "unit"
            }
            additional {}
        }
    }

    impl Recipe {
        #[must_use]
        pub fn new(title: impl Into<String>) -> Self {
            Self {
                title: title.into(),
                main: None,
                others: None,
                unit: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn main(mut self, main: impl Into<models::Ingredient>) -> Self {
            self.main = Some(main.into());
            self
        }

        #[must_use]
        pub fn others(
            mut self,
            others: impl IntoIterator<Item = models::Ingredient>,
        ) -> Self {
            self.others = Some(others.into_iter().collect());
            self
        }

        #[must_use]
        pub fn unit(mut self, unit: impl Into<Unit>) -> Self {
            self.unit = Some(unit.into());
            self
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Unit {
        G,
        Ml,
        Piece,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        both Unit {
            G = "g",
            Ml = "ml",
            Piece = "piece"
        }
    }
}

pub(crate) mod ingredient {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Ingredient {
        pub name: String,
        pub unit: Option<models::recipe::Unit>,
        pub replaces: Option<Box<Ingredient>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Ingredient {
            constants {}
            fields {
                required name: "name",
                optional unit: "unit",
                optional replaces: "replaces"
            }
            additional {}
        }
    }

    impl Ingredient {
        #[must_use]
        pub fn new(name: impl Into<String>) -> Self {
            Self {
                name: name.into(),
                unit: None,
                replaces: None,
                extra: runtime::Extra::new(),
            }
        }

        #[must_use]
        pub fn unit(mut self, unit: impl Into<models::recipe::Unit>) -> Self {
            self.unit = Some(unit.into());
            self
        }

        #[must_use]
        pub fn replaces(mut self, replaces: impl Into<Ingredient>) -> Self {
            self.replaces = Some(Box::new(replaces.into()));
            self
        }
    }
}

#[doc(inline)]
pub use recipe::Recipe;

pub use ingredient::Ingredient;
