mod untagged {
    use crate::{models, operations, runtime};

    pub mod add_light {
        use std::collections::BTreeMap;
        use crate::runtime;

        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct JsonBody {
            pub height: f64,
            pub colour: Option<JsonBodyColour>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            JsonBody {
                fields {
                    required height: "height",
                    optional colour: "colour"
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct JsonBodyRequired {
            pub height: f64,
        }

        impl From<JsonBodyRequired> for JsonBody {
            #[inline]
            fn from(required: JsonBodyRequired) -> Self {
                Self {
                    height: required.height,
                    colour: None,
                    extra: runtime::Extra::new(),
                }
            }
        }

        runtime::setters! {
            JsonBody {
                optional into colour: JsonBodyColour
            }
        }

        pub(crate) static JSON_BODY_CHECK: runtime::Check = runtime::Check::Object(
            &runtime::ObjectCheck {
                properties: &[("colour", &JSON_BODY_COLOUR_CHECK)],
                ..runtime::ObjectCheck::ANY
            },
        );

        runtime::validate! {
            JsonBody: JSON_BODY_CHECK
        }

        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum JsonBodyColour {
            White,
            Red,
            Unknown(runtime::UnknownValue),
        }

        runtime::string_enum! {
            JsonBodyColour {
                White = "white",
                Red = "red"
            }
        }

        pub(crate) static JSON_BODY_COLOUR_CHECK: runtime::Check = runtime::Check::Listed(
            &["\"white\"", "\"red\""],
        );

        runtime::validate! {
            JsonBodyColour: JSON_BODY_COLOUR_CHECK
        }

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct MultipartBodyLens {
            pub order: Option<i64>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            MultipartBodyLens {
                fields {
                    optional order: "order"
                }
            }
        }

        impl MultipartBodyLens {
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }

        runtime::setters! {
            MultipartBodyLens {
                optional plain order: i64
            }
        }

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkJsonBody {
            pub id: i64,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkJsonBody {
                fields {
                    required id: "id"
                }
            }
        }

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkHalJsonBody {
            #[doc(alias = "_links")]
            pub links: BTreeMap<String, String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkHalJsonBody {
                fields {
                    required links: "_links"
                }
            }
        }
    }

    mod operation {
        pub enum AddLight {}
        pub enum WatchBeam {}
    }

    static ADD_LIGHT: runtime::Operation = runtime::Operation {
        id: "addLight",
        method: "POST",
        path: &[runtime::Segment::Literal("/lights")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json, application/hal+json",
        outcomes: &[],
        answers: runtime::Documented::NOTHING,
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type AddLight = runtime::Request<operation::AddLight>;

    impl AddLight {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: AddLightBody) -> Self {
            let mut call = runtime::Call::new(core, &ADD_LIGHT);
            match body {
                AddLightBody::Json(body) => {
                    call.check_body(&operations::add_light::JSON_BODY_CHECK);
                    call.json(&body);
                }
                AddLightBody::Multipart(body) => {
                    call.multipart("multipart/form-data", &*body);
                }
            }
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddLight = ADD_LIGHT {
            output: AddLightReply,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddLight {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum AddLightBody {
        Json(Box<operations::add_light::JsonBody>),
        Multipart(Box<AddLightForm>),
    }

    runtime::from_variants! {
        AddLightBody {
            boxed Json(operations::add_light::JsonBody),
            boxed Multipart(AddLightForm)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddLightForm {
        pub plan: runtime::Upload,
        pub lens: Option<operations::add_light::MultipartBodyLens>,
    }

    runtime::multipart! {
        AddLightForm {
            files plan: "plan",
            part lens: "lens"
        }
    }

    #[derive(Clone, Debug)]
    pub struct AddLightFormRequired {
        pub plan: runtime::Upload,
    }

    impl From<AddLightFormRequired> for AddLightForm {
        #[inline]
        fn from(required: AddLightFormRequired) -> Self {
            Self {
                plan: required.plan,
                lens: None,
            }
        }
    }

    runtime::setters! {
        AddLightForm {
            optional into lens: operations::add_light::MultipartBodyLens
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum AddLightReply {
        Json(Box<operations::add_light::OkJsonBody>),
        HalJson(Box<operations::add_light::OkHalJsonBody>),
        Undocumented(runtime::RawBody),
    }

    runtime::replies! {
        AddLightReply {
            Json(runtime::Json<Box<operations::add_light::OkJsonBody>>) = "200 application/json",
            HalJson(runtime::Json<Box<operations::add_light::OkHalJsonBody>>) = "200 application/hal+json"
        }
    }

    impl runtime::ApiError for AddLightReply {}

    static WATCH_BEAM: runtime::Operation = runtime::Operation {
        id: "watchBeam",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/lights/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/beam"),
        ],
        parameters: &[
            runtime::Parameter {
                name: "id",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json, application/vnd.lights.packed, application/vnd.lights.packed;stream=watch",
        outcomes: &[],
        answers: runtime::Documented::NOTHING,
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type WatchBeam = runtime::Request<operation::WatchBeam>;

    impl WatchBeam {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: i64) -> Self {
            let mut call = runtime::Call::new(core, &WATCH_BEAM);
            call.set(0, &id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::WatchBeam = WATCH_BEAM {
            output: WatchBeamReply,
            error: runtime::Undescribed
        }
    }

    impl runtime::Downloads for operation::WatchBeam {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum WatchBeamReply {
        Json(Box<models::Beam>),
        VndLightsPacked(bytes::Bytes),
        Undocumented(runtime::RawBody),
    }

    runtime::replies! {
        WatchBeamReply {
            Json(runtime::Json<Box<models::Beam>>) = "200 application/json",
            VndLightsPacked(runtime::Binary) = "200 application/vnd.lights.packed"
        }
    }

    impl runtime::ApiError for WatchBeamReply {}
}

pub use untagged::{
    add_light, AddLight, AddLightBody, AddLightForm, AddLightFormRequired, AddLightReply,
    WatchBeam, WatchBeamReply,
};
