pub mod recipe {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Recipe {
        pub title: String,
        pub main: Option<models::Ingredient>,
        pub others: Option<Vec<models::Ingredient>>,
        pub unit: Option<Unit>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Recipe {
            fields {
                required title: "title",
                optional main: "main",
                optional others: "others",
                optional unit: "unit"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct RecipeRequired {
        pub title: String,
    }

    impl From<RecipeRequired> for Recipe {
        #[inline]
        fn from(required: RecipeRequired) -> Self {
            Self {
                title: required.title,
                main: None,
                others: None,
                unit: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Recipe {
            optional into main: models::Ingredient,
            optional items others: models::Ingredient,
            optional into unit: Unit
        }
    }

    pub(crate) static RECIPE_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("main", &models::ingredient::INGREDIENT_CHECK),
                ("others", &runtime::Check::Items(&models::ingredient::INGREDIENT_CHECK)),
                ("unit", &UNIT_CHECK),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Recipe: RECIPE_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Unit {
        G,
        Ml,
        Piece,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Unit {
            G = "g",
            Ml = "ml",
            Piece = "piece"
        }
    }

    pub(crate) static UNIT_CHECK: runtime::Check = runtime::Check::Listed(
        &["\"g\"", "\"ml\"", "\"piece\""],
    );

    runtime::validate! {
        Unit: UNIT_CHECK
    }
}

pub(crate) mod ingredient {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Ingredient {
        pub name: String,
        pub unit: Option<models::recipe::Unit>,
        pub replaces: Option<Box<Ingredient>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Ingredient {
            fields {
                required name: "name",
                optional unit: "unit",
                optional replaces: "replaces"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct IngredientRequired {
        pub name: String,
    }

    impl From<IngredientRequired> for Ingredient {
        #[inline]
        fn from(required: IngredientRequired) -> Self {
            Self {
                name: required.name,
                unit: None,
                replaces: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Ingredient {
            optional into unit: models::recipe::Unit,
            optional boxed replaces: Ingredient
        }
    }

    pub(crate) static INGREDIENT_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("unit", &models::recipe::UNIT_CHECK),
                ("replaces", &INGREDIENT_CHECK),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Ingredient: INGREDIENT_CHECK
    }
}

#[doc(inline)]
pub use recipe::{Recipe, RecipeRequired};

pub use ingredient::{Ingredient, IngredientRequired};
