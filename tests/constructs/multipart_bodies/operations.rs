mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum UploadPhoto {}
        pub enum UploadPlace {}
        pub enum UploadMixed {}
        pub enum UploadAnything {}
    }

    static UPLOAD_PHOTO: runtime::Operation = runtime::Operation {
        id: "uploadPhoto",
        method: "POST",
        path: &[runtime::Segment::Literal("/photos")],
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
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::UploadPhoto {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct UploadPhotoForm {
        pub photo: runtime::Upload,
        pub title: String,
        pub pages: Option<Vec<runtime::Upload>>,
        pub place: Option<models::Place>,
        pub tags: Option<Vec<String>>,
        pub notes: Option<String>,
        pub rating: Option<i32>,
        pub thumbnail: Option<runtime::Upload>,
    }

    runtime::multipart! {
        UploadPhotoForm {
            files photo: "photo",
            part title: "title",
            files pages: "pages",
            part place: "place",
            part tags: "tags",
            part notes: "notes" as "text/markdown",
            part rating: "rating",
            files thumbnail: "thumbnail" as "image/png"
        }
    }

    #[derive(Clone, Debug)]
    pub struct UploadPhotoFormRequired {
        pub photo: runtime::Upload,
        pub title: String,
    }

    impl From<UploadPhotoFormRequired> for UploadPhotoForm {
        #[inline]
        fn from(required: UploadPhotoFormRequired) -> Self {
            Self {
                photo: required.photo,
                title: required.title,
                pages: None,
                place: None,
                tags: None,
                notes: None,
                rating: None,
                thumbnail: None,
            }
        }
    }

    runtime::setters! {
        UploadPhotoForm {
            optional items pages: runtime::Upload,
            optional into place: models::Place,
            optional into_items tags: String,
            optional into notes: String,
            optional plain rating: i32,
            optional into thumbnail: runtime::Upload
        }
    }

    static UPLOAD_PLACE: runtime::Operation = runtime::Operation {
        id: "uploadPlace",
        method: "POST",
        path: &[runtime::Segment::Literal("/places")],
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

    pub type UploadPlace = runtime::Request<operation::UploadPlace>;

    impl UploadPlace {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Place) -> Self {
            let mut call = runtime::Call::new(core, &UPLOAD_PLACE);
            call.multipart("multipart/form-data", &runtime::Fields(&body));
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::UploadPlace = UPLOAD_PLACE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::UploadPlace {}

    static UPLOAD_MIXED: runtime::Operation = runtime::Operation {
        id: "uploadMixed",
        method: "POST",
        path: &[runtime::Segment::Literal("/mixed")],
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

    pub type UploadMixed = runtime::Request<operation::UploadMixed>;

    impl UploadMixed {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &UPLOAD_MIXED);
            Self::from_call(call)
        }

        #[inline]
        pub fn body(mut self, body: impl Into<UploadMixedForm>) -> Self {
            let body: UploadMixedForm = body.into();
            self.call.multipart("multipart/mixed", &body);
            self
        }
    }

    runtime::endpoint! {
        operation::UploadMixed = UPLOAD_MIXED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::UploadMixed {}

    #[derive(Clone, Debug, Default, PartialEq)]
    #[non_exhaustive]
    pub struct UploadMixedForm {
        pub manifest: Option<models::Place>,
        pub data: Option<runtime::Upload>,
    }

    runtime::multipart! {
        UploadMixedForm {
            part manifest: "manifest",
            files data: "data"
        }
    }

    impl UploadMixedForm {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        UploadMixedForm {
            optional into manifest: models::Place,
            optional into data: runtime::Upload
        }
    }

    static UPLOAD_ANYTHING: runtime::Operation = runtime::Operation {
        id: "uploadAnything",
        method: "POST",
        path: &[runtime::Segment::Literal("/untyped")],
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

    pub type UploadAnything = runtime::Request<operation::UploadAnything>;

    impl UploadAnything {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: runtime::Raw) -> Self {
            let mut call = runtime::Call::new(core, &UPLOAD_ANYTHING);
            call.multipart("multipart/form-data", &runtime::Fields(&body));
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::UploadAnything = UPLOAD_ANYTHING {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::UploadAnything {}
}

pub use untagged::{
    UploadPhoto, UploadPhotoForm, UploadPhotoFormRequired, UploadPlace, UploadMixed,
    UploadMixedForm, UploadAnything,
};
