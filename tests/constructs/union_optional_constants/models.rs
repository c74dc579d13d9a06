pub mod stroke {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Stroke {
        pub tool: Tool,
        pub pin: Option<models::Pin>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Stroke {
            fields {
                required tool: "tool",
                optional pin: "pin"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct StrokeRequired {
        pub tool: Tool,
    }

    impl From<StrokeRequired> for Stroke {
        #[inline]
        fn from(required: StrokeRequired) -> Self {
            Self {
                tool: required.tool,
                pin: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Stroke {
            optional into pin: models::Pin
        }
    }

    pub(crate) static STROKE_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("pin", &models::pin::PIN_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Stroke: STROKE_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Tool {
        Wipe(Box<models::Wipe>),
        Brush(Box<models::Brush>),
        Unrecognised(runtime::Raw),
    }

    static TOOL: runtime::Union = runtime::Union {
        variants: &[
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("kind", &["\"wipe\""])],
                known: &["kind"],
                ..runtime::Variant::ANY
            },
            runtime::Variant {
                kinds: runtime::kinds(&[runtime::Kind::Object]),
                constants: &[("kind", &["\"brush\""])],
                known: &["kind", "width"],
                ..runtime::Variant::ANY
            },
        ],
    };

    runtime::union! {
        Tool: TOOL {
            Wipe,
            Brush
        }
    }

    runtime::from_variants! {
        Tool {
            boxed Wipe(models::Wipe),
            boxed Brush(models::Brush)
        }
    }
}

pub(crate) mod wipe {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Wipe {
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Wipe {
            constants {
                optional "kind" = "\"wipe\""
            }
            fields {}
        }
    }

    impl Wipe {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }
}

pub(crate) mod brush {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Brush {
        pub width: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Brush {
            constants {
                optional "kind" = "\"brush\""
            }
            fields {
                optional width: "width"
            }
        }
    }

    impl Brush {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Brush {
            optional plain width: i64
        }
    }
}

pub mod pin {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Pin {
        pub colour: Option<Colour>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Pin {
            fields {
                optional colour: "colour"
            }
        }
    }

    impl Pin {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Pin {
            optional into colour: Colour
        }
    }

    pub(crate) static PIN_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[("colour", &COLOUR_CHECK)],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Pin: PIN_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Colour {
        Red,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Colour {
            Red = "red"
        }
    }

    pub(crate) static COLOUR_CHECK: runtime::Check = runtime::Check::Listed(&["\"red\""]);

    runtime::validate! {
        Colour: COLOUR_CHECK
    }
}

#[doc(inline)]
pub use stroke::{Stroke, StrokeRequired};

pub use wipe::Wipe;
pub use brush::Brush;

#[doc(inline)]
pub use pin::Pin;
