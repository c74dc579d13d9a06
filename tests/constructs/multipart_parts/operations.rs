mod untagged {
    use std::collections::BTreeMap;
    use crate::{models, operations, runtime};

    pub mod add_album {
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum BodyTracks {
            Text(String),
            List(Vec<String>),
            Unrecognised(runtime::Raw),
        }

        runtime::union! {
            BodyTracks: BODY_TRACKS {
                Text: String,
                List: Array
            }
        }

        runtime::from_variants! {
            BodyTracks {
                any_text Text(String),
                text_list List(String)
            }
        }
    }

    pub mod pack {
        use crate::runtime;

        #[derive(Clone, PartialEq)]
        #[non_exhaustive]
        pub struct Body {
            pub open: bool,
            pub dry: bool,
            pub cold: bool,
            pub new: bool,
            pub grams: Option<f64>,
            pub count: Option<i64>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Body {
                fields {
                    required open: "open",
                    required dry: "dry",
                    required cold: "cold",
                    required new: "new",
                    optional grams: "grams",
                    optional count: "count"
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BodyRequired {
            pub open: bool,
            pub dry: bool,
            pub cold: bool,
            pub new: bool,
        }

        impl From<BodyRequired> for Body {
            #[inline]
            fn from(required: BodyRequired) -> Self {
                Self {
                    open: required.open,
                    dry: required.dry,
                    cold: required.cold,
                    new: required.new,
                    grams: None,
                    count: None,
                    extra: runtime::Extra::new(),
                }
            }
        }

        runtime::setters! {
            Body {
                optional plain grams: f64,
                optional plain count: i64
            }
        }

        pub(crate) static BODY_CHECK: runtime::Check = runtime::Check::Object(
            &runtime::ObjectCheck {
                properties: &[
                    (
                        "grams",
                        &runtime::Check::Number(runtime::NumberCheck {
                            maximum: Some(1234567.5),
                            ..runtime::NumberCheck::ANY
                        }),
                    ),
                    (
                        "count",
                        &runtime::Check::Number(runtime::NumberCheck {
                            maximum: Some(1000000.0),
                            ..runtime::NumberCheck::ANY
                        }),
                    ),
                ],
                ..runtime::ObjectCheck::ANY
            },
        );

        runtime::validate! {
            Body: BODY_CHECK
        }
    }

    mod operation {
        pub enum Ship {}
        pub enum AddAlbum {}
        pub enum AddBundle {}
        pub enum AddPrint {}
        pub enum AddShelf {}
        pub enum AddRelated {}
        pub enum Pack {}
        pub enum Unpack {}
    }

    static SHIP: runtime::Operation = runtime::Operation {
        id: "ship",
        method: "POST",
        path: &[runtime::Segment::Literal("/shipments")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Ship = runtime::Request<operation::Ship>;

    impl Ship {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: ShipForm) -> Self {
            let mut call = runtime::Call::new(core, &SHIP);
            call.multipart("multipart/form-data", &body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Ship = SHIP {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::Ship {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ShipForm {
        pub crates: Vec<models::Crate>,
        pub marks: Option<Vec<String>>,
        pub codes: Option<Vec<String>>,
        pub grid: Option<Vec<Vec<i64>>>,
    }

    runtime::multipart! {
        ShipForm {
            part crates: "crates",
            part marks: "marks",
            part codes: "codes" as "application/json",
            part grid: "grid"
        }
    }

    #[derive(Clone, Debug)]
    pub struct ShipFormRequired {
        pub crates: Vec<models::Crate>,
    }

    impl From<ShipFormRequired> for ShipForm {
        #[inline]
        fn from(required: ShipFormRequired) -> Self {
            Self {
                crates: required.crates,
                marks: None,
                codes: None,
                grid: None,
            }
        }
    }

    runtime::setters! {
        ShipForm {
            optional into_items marks: String,
            optional into_items codes: String,
            optional items grid: Vec<i64>
        }
    }

    static ADD_ALBUM: runtime::Operation = runtime::Operation {
        id: "addAlbum",
        method: "POST",
        path: &[runtime::Segment::Literal("/albums")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type AddAlbum = runtime::Request<operation::AddAlbum>;

    impl AddAlbum {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: AddAlbumForm) -> Self {
            let mut call = runtime::Call::new(core, &ADD_ALBUM);
            call.multipart("multipart/form-data", &body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddAlbum = ADD_ALBUM {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddAlbum {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddAlbumForm {
        pub title: String,
        pub cover: runtime::Upload,
        pub back: Option<runtime::Upload>,
        pub tracks: Option<Vec<runtime::Upload>>,
        pub note: Option<String>,
    }

    runtime::multipart! {
        checked AddAlbumForm {
            part title: "title",
            files cover: "cover" as "image/png, image/jpeg",
            files back: "back",
            files tracks: "tracks" as "audio/*",
            part note: "note" as "text/*, text/markdown"
        }
    }

    #[derive(Clone, Debug)]
    pub struct AddAlbumFormRequired {
        pub title: String,
        pub cover: runtime::Upload,
    }

    impl From<AddAlbumFormRequired> for AddAlbumForm {
        #[inline]
        fn from(required: AddAlbumFormRequired) -> Self {
            Self {
                title: required.title,
                cover: required.cover,
                back: None,
                tracks: None,
                note: None,
            }
        }
    }

    runtime::setters! {
        AddAlbumForm {
            optional into back: runtime::Upload,
            optional items tracks: runtime::Upload,
            optional into note: String
        }
    }

    impl AddAlbumForm {
        const PARTS: runtime::Check = runtime::Check::Object(
            &runtime::ObjectCheck {
                properties: &[
                    (
                        "title",
                        &runtime::Check::Text(runtime::TextCheck {
                            min_length: Some(1),
                            max_length: Some(10),
                            ..runtime::TextCheck::ANY
                        }),
                    ),
                ],
                ..runtime::ObjectCheck::ANY
            },
        );
    }

    static ADD_BUNDLE: runtime::Operation = runtime::Operation {
        id: "addBundle",
        method: "POST",
        path: &[runtime::Segment::Literal("/bundles")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type AddBundle = runtime::Request<operation::AddBundle>;

    impl AddBundle {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: BTreeMap<String, runtime::Upload>,
        ) -> Self {
            let mut call = runtime::Call::new(core, &ADD_BUNDLE);
            call.multipart("multipart/form-data", &body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddBundle = ADD_BUNDLE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddBundle {}

    static ADD_PRINT: runtime::Operation = runtime::Operation {
        id: "addPrint",
        method: "POST",
        path: &[runtime::Segment::Literal("/prints")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type AddPrint = runtime::Request<operation::AddPrint>;

    impl AddPrint {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: AddPrintForm) -> Self {
            let mut call = runtime::Call::new(core, &ADD_PRINT);
            call.multipart("multipart/form-data", &body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddPrint = ADD_PRINT {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddPrint {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddPrintForm {
        pub card: models::Crate,
        pub plate: runtime::Upload,
        pub size: Option<BTreeMap<String, i64>>,
        pub papers: Option<Vec<String>>,
        pub inks: Option<Vec<String>>,
        pub origin: Option<BTreeMap<String, String>>,
        pub filter: Option<BTreeMap<String, Vec<String>>>,
        #[doc(alias = "X-Shade")]
        pub card_x_shade: i64,
        #[doc(alias = "X-Marks")]
        pub card_x_marks: Option<Vec<String>>,
        #[doc(alias = "X-Shade")]
        pub plate_x_shade: Option<String>,
        pub additional: BTreeMap<String, runtime::Upload>,
    }

    runtime::multipart! {
        AddPrintForm {
            part card: "card" with {
                card_x_shade: "X-Shade",
                card_x_marks: "X-Marks"
            },
            files plate: "plate" as "image/png" with {
                plate_x_shade: "X-Shade"
            },
            spread size: "size",
            delimited papers: "papers" by "|",
            delimited inks: "inks" by ",",
            delimited origin: "origin" by ",",
            deep filter: "filter"
        }
        others {
            file_entries additional
        }
    }

    #[derive(Clone, Debug)]
    pub struct AddPrintFormRequired {
        pub card: models::Crate,
        pub plate: runtime::Upload,
        #[doc(alias = "X-Shade")]
        pub card_x_shade: i64,
    }

    impl From<AddPrintFormRequired> for AddPrintForm {
        #[inline]
        fn from(required: AddPrintFormRequired) -> Self {
            Self {
                card: required.card,
                plate: required.plate,
                size: None,
                papers: None,
                inks: None,
                origin: None,
                filter: None,
                card_x_shade: required.card_x_shade,
                card_x_marks: None,
                plate_x_shade: None,
                additional: BTreeMap::new(),
            }
        }
    }

    runtime::setters! {
        AddPrintForm {
            optional entries size: i64,
            optional into_items papers: String,
            optional into_items inks: String,
            optional entries origin: String,
            optional entries filter: Vec<String>,
            optional into_items card_x_marks: String,
            optional into plate_x_shade: String,
            whole entries additional: runtime::Upload
        }
    }

    static ADD_SHELF: runtime::Operation = runtime::Operation {
        id: "addShelf",
        method: "POST",
        path: &[runtime::Segment::Literal("/shelves")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type AddShelf = runtime::Request<operation::AddShelf>;

    impl AddShelf {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            body: BTreeMap<String, Vec<runtime::Upload>>,
        ) -> Self {
            let mut call = runtime::Call::new(core, &ADD_SHELF);
            call.multipart("multipart/form-data", &body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddShelf = ADD_SHELF {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddShelf {}

    static ADD_RELATED: runtime::Operation = runtime::Operation {
        id: "addRelated",
        method: "POST",
        path: &[runtime::Segment::Literal("/related")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type AddRelated = runtime::Request<operation::AddRelated>;

    impl AddRelated {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: AddRelatedForm) -> Self {
            let mut call = runtime::Call::new(core, &ADD_RELATED);
            call.multipart("multipart/related", &body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddRelated = ADD_RELATED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddRelated {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddRelatedForm {
        pub data: runtime::Upload,
    }

    runtime::multipart! {
        AddRelatedForm {
            files data: "data"
        }
    }

    #[derive(Clone, Debug)]
    pub struct AddRelatedFormRequired {
        pub data: runtime::Upload,
    }

    impl From<AddRelatedFormRequired> for AddRelatedForm {
        #[inline]
        fn from(required: AddRelatedFormRequired) -> Self {
            Self { data: required.data }
        }
    }

    static PACK: runtime::Operation = runtime::Operation {
        id: "pack",
        method: "PUT",
        path: &[
            runtime::Segment::Literal("/crates/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/"),
            runtime::Segment::Parameter(1),
        ],
        parameters: &[
            runtime::Parameter {
                name: "a",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "b",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "c",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "d",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "code",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Pack = runtime::Request<operation::Pack>;

    impl Pack {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, required: PackRequired) -> Self {
            let mut call = runtime::Call::new(core, &PACK);
            call.set(0, &required.a);
            call.set(1, &required.b);
            call.set(2, &required.c);
            call.set(3, &required.d);
            call.set(4, &required.code);
            let body = required.body;
            call.check_body(&operations::pack::BODY_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Pack = PACK {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::Pack {}

    #[derive(Clone)]
    pub struct PackRequired {
        pub a: String,
        pub b: String,
        pub c: String,
        pub d: String,
        pub code: String,
        pub body: operations::pack::Body,
    }

    static UNPACK: runtime::Operation = runtime::Operation {
        id: "unpack",
        method: "DELETE",
        path: &[
            runtime::Segment::Literal("/crates/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/"),
            runtime::Segment::Parameter(1),
        ],
        parameters: &[
            runtime::Parameter {
                name: "a",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "b",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "open",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "dry",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "cold",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "new",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Unpack = runtime::Request<operation::Unpack>;

    impl Unpack {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, required: UnpackRequired) -> Self {
            let mut call = runtime::Call::new(core, &UNPACK);
            call.set(0, &required.a);
            call.set(1, &required.b);
            call.set(2, &required.open);
            call.set(3, &required.dry);
            call.set(4, &required.cold);
            call.set(5, &required.new);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Unpack = UNPACK {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    #[derive(Clone)]
    pub struct UnpackRequired {
        pub a: String,
        pub b: String,
        pub open: bool,
        pub dry: bool,
        pub cold: bool,
        pub new: bool,
    }
}

pub use untagged::{
    add_album, pack, Ship, ShipForm, ShipFormRequired, AddAlbum, AddAlbumForm,
    AddAlbumFormRequired, AddBundle, AddPrint, AddPrintForm, AddPrintFormRequired,
    AddShelf, AddRelated, AddRelatedForm, AddRelatedFormRequired, Pack, PackRequired,
    Unpack, UnpackRequired,
};
