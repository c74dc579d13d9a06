pub(crate) mod short_name {
    pub type ShortName = String;
}

pub(crate) mod level {
    use crate::runtime;

    #[derive(Clone, PartialEq, Copy, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Level {
        N1,
        N2,
        N3,
        Unknown(i64),
    }

    runtime::integer_enum! {
        Level {
            N1 = 1,
            N2 = 2,
            N3 = 3
        }
    }

    pub(crate) static LEVEL_CHECK: runtime::Check = runtime::Check::Listed(&["1", "2", "3"]);

    runtime::validate! {
        Level: LEVEL_CHECK
    }
}

pub(crate) mod plot {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Plot {
        pub name: models::ShortName,
        pub level: Option<models::Level>,
        pub tools: Option<Vec<String>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Plot {
            fields {
                required name: "name",
                optional level: "level",
                optional tools: "tools"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct PlotRequired {
        pub name: models::ShortName,
    }

    impl From<PlotRequired> for Plot {
        #[inline]
        fn from(required: PlotRequired) -> Self {
            Self {
                name: required.name,
                level: None,
                tools: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Plot {
            optional into level: models::Level,
            optional into_items tools: String
        }
    }

    pub(crate) static PLOT_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "name",
                    &runtime::Check::Text(runtime::TextCheck {
                        min_length: Some(1),
                        max_length: Some(20),
                        ..runtime::TextCheck::ANY
                    }),
                ),
                ("level", &models::level::LEVEL_CHECK),
                (
                    "tools",
                    &runtime::Check::List(
                        &runtime::ListCheck {
                            max: Some(5),
                            ..runtime::ListCheck::ANY
                        },
                    ),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Plot: PLOT_CHECK
    }
}

pub use short_name::ShortName;
pub use level::Level;
pub use plot::{Plot, PlotRequired};
