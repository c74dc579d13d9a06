mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum GetPet {}
        pub enum DeletePet {}
        pub enum CreatePet {}
        pub enum FindPets {}
        pub enum Locate {}
        pub enum UploadPhoto {}
        pub enum Submit {}
        pub enum Watch {}
        pub enum Notices {}
        pub enum Export {}
        pub enum PlaceOrder {}
        pub enum FillShelf {}
    }

    static GET_PET: runtime::Operation = runtime::Operation {
        id: "getPet",
        method: "GET",
        path: &[runtime::Segment::Literal("/pets/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "id",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "tags",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "X-Trace",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "colour",
                location: runtime::Location::Cookie,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[&["bearer"], &["key", "login"], &["token"], &["session"]],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200", "203"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetPet = runtime::Request<operation::GetPet>;

    impl GetPet {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &GET_PET);
            call.set(0, &id);
            Self::from_call(call)
        }

        #[inline]
        pub fn tags(mut self, tags: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let tags: Vec<String> = tags.into_iter().map(Into::into).collect();
            self.call.set(1, &tags);
            self
        }

        #[inline]
        pub fn x_trace(mut self, x_trace: impl Into<String>) -> Self {
            let x_trace: String = x_trace.into();
            self.call.set(2, &x_trace);
            self
        }

        #[inline]
        pub fn colour(mut self, colour: impl Into<String>) -> Self {
            let colour: String = colour.into();
            self.call.set(3, &colour);
            self
        }
    }

    runtime::endpoint! {
        operation::GetPet = GET_PET {
            output: runtime::Json<models::Pet>,
            error: GetPetError
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum GetPetError {
        Unauthorized(Box<models::Problem>),
        ServerError(runtime::Raw),
        Undocumented(runtime::RawBody),
    }

    runtime::replies! {
        GetPetError {
            Unauthorized(runtime::Json<Box<models::Problem>>) = "401",
            ServerError(runtime::Untyped) = "5XX"
        }
    }

    impl runtime::ApiError for GetPetError {}

    static DELETE_PET: runtime::Operation = runtime::Operation {
        id: "deletePet",
        method: "DELETE",
        path: &[runtime::Segment::Literal("/pets/"), runtime::Segment::Parameter(0)],
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
        server: Some(
            &runtime::Server {
                name: "https://admin.example.com",
                url: "https://admin.example.com",
                variables: &[],
            },
        ),
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type DeletePet = runtime::Request<operation::DeletePet>;

    impl DeletePet {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &DELETE_PET);
            call.set(0, &id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::DeletePet = DELETE_PET {
            output: runtime::Binary,
            error: runtime::Undescribed
        }
    }

    impl runtime::Downloads for operation::DeletePet {}

    static CREATE_PET: runtime::Operation = runtime::Operation {
        id: "createPet",
        method: "POST",
        path: &[runtime::Segment::Literal("/pets")],
        parameters: &[],
        checks: &[],
        security: &[&["bearer"]],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented::NOTHING,
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type CreatePet = runtime::Request<operation::CreatePet>;

    impl CreatePet {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Pet) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_PET);
            call.check_body(&models::pet::PET_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::CreatePet = CREATE_PET {
            output: CreatePetReply,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::CreatePet {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum CreatePetReply {
        Created(Box<models::Pet>),
        Accepted(Box<models::Toy>),
        NoContent,
        Undocumented(runtime::RawBody),
    }

    runtime::replies! {
        CreatePetReply {
            Created(runtime::Json<Box<models::Pet>>) = "201",
            Accepted(runtime::Json<Box<models::Toy>>) = "202",
            NoContent = "204"
        }
    }

    impl runtime::ApiError for CreatePetReply {}

    static FIND_PETS: runtime::Operation = runtime::Operation {
        id: "findPets",
        method: "GET",
        path: &[runtime::Segment::Literal("/pets (all)?kind=any")],
        parameters: &[
            runtime::Parameter {
                name: "form",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "flat",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "space",
                location: runtime::Location::Query,
                style: runtime::Style::SpaceDelimited,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "pipe",
                location: runtime::Location::Query,
                style: runtime::Style::PipeDelimited,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "deep",
                location: runtime::Location::Query,
                style: runtime::Style::DeepObject,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "json",
                location: runtime::Location::Query,
                style: runtime::Style::Json,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "odd[]",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "free",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: true,
                secret: false,
            },
            runtime::Parameter {
                name: "X-List",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "X-Pairs",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "crumb",
                location: runtime::Location::Cookie,
                style: runtime::Style::Form,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type FindPets = runtime::Request<operation::FindPets>;

    impl FindPets {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &FIND_PETS);
            Self::from_call(call)
        }

        #[inline]
        pub fn form(mut self, form: impl Into<runtime::Raw>) -> Self {
            let form: runtime::Raw = form.into();
            self.call.set(0, &form);
            self
        }

        #[inline]
        pub fn flat(mut self, flat: impl Into<runtime::Raw>) -> Self {
            let flat: runtime::Raw = flat.into();
            self.call.set(1, &flat);
            self
        }

        #[inline]
        pub fn space(mut self, space: impl Into<runtime::Raw>) -> Self {
            let space: runtime::Raw = space.into();
            self.call.set(2, &space);
            self
        }

        #[inline]
        pub fn pipe(mut self, pipe: impl Into<runtime::Raw>) -> Self {
            let pipe: runtime::Raw = pipe.into();
            self.call.set(3, &pipe);
            self
        }

        #[inline]
        pub fn deep(mut self, deep: impl Into<runtime::Raw>) -> Self {
            let deep: runtime::Raw = deep.into();
            self.call.set(4, &deep);
            self
        }

        #[inline]
        pub fn json(mut self, json: impl Into<runtime::Raw>) -> Self {
            let json: runtime::Raw = json.into();
            self.call.set(5, &json);
            self
        }

        #[inline]
        pub fn odd(mut self, odd: impl Into<runtime::Raw>) -> Self {
            let odd: runtime::Raw = odd.into();
            self.call.set(6, &odd);
            self
        }

        #[inline]
        pub fn free(mut self, free: impl Into<runtime::Raw>) -> Self {
            let free: runtime::Raw = free.into();
            self.call.set(7, &free);
            self
        }

        #[inline]
        pub fn x_list(mut self, x_list: impl Into<runtime::Raw>) -> Self {
            let x_list: runtime::Raw = x_list.into();
            self.call.set(8, &x_list);
            self
        }

        #[inline]
        pub fn x_pairs(mut self, x_pairs: impl Into<runtime::Raw>) -> Self {
            let x_pairs: runtime::Raw = x_pairs.into();
            self.call.set(9, &x_pairs);
            self
        }

        #[inline]
        pub fn crumb(mut self, crumb: impl Into<runtime::Raw>) -> Self {
            let crumb: runtime::Raw = crumb.into();
            self.call.set(10, &crumb);
            self
        }
    }

    runtime::endpoint! {
        operation::FindPets = FIND_PETS {
            output: runtime::Json<Vec<models::Pet>>,
            error: runtime::Undescribed
        }
    }

    static LOCATE: runtime::Operation = runtime::Operation {
        id: "locate",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/at/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/"),
            runtime::Segment::Parameter(1),
            runtime::Segment::Literal("/"),
            runtime::Segment::Parameter(2),
            runtime::Segment::Literal("/"),
            runtime::Segment::Parameter(3),
            runtime::Segment::Parameter(4),
            runtime::Segment::Parameter(5),
        ],
        parameters: &[
            runtime::Parameter {
                name: "simple",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "label",
                location: runtime::Location::Path,
                style: runtime::Style::Label,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "matrix",
                location: runtime::Location::Path,
                style: runtime::Style::Matrix,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "simple!",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "label!",
                location: runtime::Location::Path,
                style: runtime::Style::Label,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "matrix!",
                location: runtime::Location::Path,
                style: runtime::Style::Matrix,
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
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Locate = runtime::Request<operation::Locate>;

    impl Locate {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, required: LocateRequired) -> Self {
            let mut call = runtime::Call::new(core, &LOCATE);
            call.set(0, &required.simple);
            call.set(1, &required.label);
            call.set(2, &required.matrix);
            call.set(3, &required.simple_not);
            call.set(4, &required.label_not);
            call.set(5, &required.matrix_not);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Locate = LOCATE {
            output: runtime::Binary,
            error: runtime::Undescribed
        }
    }

    impl runtime::Downloads for operation::Locate {}

    #[derive(Clone)]
    pub struct LocateRequired {
        pub simple: runtime::Raw,
        pub label: runtime::Raw,
        pub matrix: runtime::Raw,
        pub simple_not: runtime::Raw,
        pub label_not: runtime::Raw,
        pub matrix_not: runtime::Raw,
    }

    static UPLOAD_PHOTO: runtime::Operation = runtime::Operation {
        id: "uploadPhoto",
        method: "POST",
        path: &[runtime::Segment::Literal("/photos")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "text/plain",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200 text/plain"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type UploadPhoto = runtime::Request<operation::UploadPhoto>;

    impl UploadPhoto {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: UploadPhotoForm) -> Self {
            let mut call = runtime::Call::new(core, &UPLOAD_PHOTO);
            call.multipart("multipart/form-data", &body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::UploadPhoto = UPLOAD_PHOTO {
            output: runtime::Text,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::UploadPhoto {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UploadPhotoForm {
        pub title: String,
        pub tags: Option<Vec<String>>,
        pub place: Option<models::Toy>,
        pub image: runtime::Upload,
        pub more: Option<Vec<runtime::Upload>>,
    }

    runtime::multipart! {
        UploadPhotoForm {
            part title: "title",
            part tags: "tags",
            part place: "place",
            files image: "image" as "image/png",
            files more: "more"
        }
    }

    #[derive(Clone, Debug)]
    pub struct UploadPhotoFormRequired {
        pub title: String,
        pub image: runtime::Upload,
    }

    impl From<UploadPhotoFormRequired> for UploadPhotoForm {
        #[inline]
        fn from(required: UploadPhotoFormRequired) -> Self {
            Self {
                title: required.title,
                tags: None,
                place: None,
                image: required.image,
                more: None,
            }
        }
    }

    runtime::setters! {
        UploadPhotoForm {
            optional into_items tags: String,
            optional into place: models::Toy,
            optional items more: runtime::Upload
        }
    }

    static SUBMIT: runtime::Operation = runtime::Operation {
        id: "submit",
        method: "POST",
        path: &[runtime::Segment::Literal("/forms")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Submit = runtime::Request<operation::Submit>;

    impl Submit {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: runtime::Raw) -> Self {
            let mut call = runtime::Call::new(core, &SUBMIT);
            call.form(
                &body,
                runtime::Nesting::Json,
                &[
                    runtime::Parameter {
                        name: "ids",
                        location: runtime::Location::Query,
                        style: runtime::Style::Form,
                        explode: false,
                        allow_reserved: false,
                        secret: false,
                    },
                ],
            );
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Submit = SUBMIT {
            output: runtime::Binary,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::Submit {}

    impl runtime::Downloads for operation::Submit {}

    static WATCH: runtime::Operation = runtime::Operation {
        id: "watch",
        method: "GET",
        path: &[runtime::Segment::Literal("/watch")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: Some(
            &runtime::Server {
                name: "/v2/",
                url: "/v2/",
                variables: &[],
            },
        ),
        accept: "text/event-stream",
        outcomes: &[],
        answers: runtime::Documented {
            stream: &["200 text/event-stream"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Watch = runtime::Request<operation::Watch>;

    impl Watch {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &WATCH);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Watch = WATCH {
            stream: models::Toy as runtime::Events,
            error: runtime::Undescribed
        }
    }

    static NOTICES: runtime::Operation = runtime::Operation {
        id: "notices",
        method: "GET",
        path: &[runtime::Segment::Literal("/notices")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "text/event-stream",
        outcomes: &[],
        answers: runtime::Documented {
            stream: &["200 text/event-stream"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Notices = runtime::Request<operation::Notices>;

    impl Notices {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &NOTICES);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Notices = NOTICES {
            stream: models::Notice as runtime::WholeEvents,
            error: runtime::Undescribed
        }
    }

    static EXPORT: runtime::Operation = runtime::Operation {
        id: "export",
        method: "GET",
        path: &[runtime::Segment::Literal("/export")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "text/plain",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200 text/plain"],
            stream: &["200 application/x-ndjson"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Export = runtime::Request<operation::Export>;

    impl Export {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &EXPORT);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Export = EXPORT {
            output: runtime::Text,
            stream: models::Toy as runtime::Lines,
            error: runtime::Undescribed
        }
    }

    static PLACE_ORDER: runtime::Operation = runtime::Operation {
        id: "placeOrder",
        method: "POST",
        path: &[runtime::Segment::Literal("/orders")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type PlaceOrder = runtime::Request<operation::PlaceOrder>;

    impl PlaceOrder {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Choice) -> Self {
            let mut call = runtime::Call::new(core, &PLACE_ORDER);
            call.check_body(&models::choice::CHOICE_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PlaceOrder = PLACE_ORDER {
            output: runtime::Binary,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::PlaceOrder {}

    impl runtime::Downloads for operation::PlaceOrder {}

    static FILL_SHELF: runtime::Operation = runtime::Operation {
        id: "fillShelf",
        method: "POST",
        path: &[runtime::Segment::Literal("/shelves")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type FillShelf = runtime::Request<operation::FillShelf>;

    impl FillShelf {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Shelf) -> Self {
            let mut call = runtime::Call::new(core, &FILL_SHELF);
            call.check_body(&models::shelf::SHELF_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::FillShelf = FILL_SHELF {
            output: runtime::Json<models::Shelf>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::FillShelf {}
}

pub use untagged::{
    GetPet, GetPetError, DeletePet, CreatePet, CreatePetReply, FindPets, Locate,
    LocateRequired, UploadPhoto, UploadPhotoForm, UploadPhotoFormRequired, Submit, Watch,
    Notices, Export, PlaceOrder, FillShelf,
};
