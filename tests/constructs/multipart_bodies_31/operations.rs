mod untagged {
    use crate::runtime;

    mod operation {
        pub enum UploadPhoto {}
        pub enum UploadRaw {}
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
        pub icon: Option<runtime::Upload>,
        pub inline: Option<runtime::Base64>,
        pub old: Option<runtime::Upload>,
    }

    runtime::multipart! {
        checked UploadPhotoForm {
            files photo: "photo" as "application/octet-stream",
            files icon: "icon" as "image/png",
            part inline: "inline",
            files old: "old"
        }
    }

    #[derive(Clone, Debug)]
    pub struct UploadPhotoFormRequired {
        pub photo: runtime::Upload,
    }

    impl From<UploadPhotoFormRequired> for UploadPhotoForm {
        #[inline]
        fn from(required: UploadPhotoFormRequired) -> Self {
            Self {
                photo: required.photo,
                icon: None,
                inline: None,
                old: None,
            }
        }
    }

    runtime::setters! {
        UploadPhotoForm {
            optional into icon: runtime::Upload,
            optional into inline: runtime::Base64,
            optional into old: runtime::Upload
        }
    }

    impl UploadPhotoForm {
        const PARTS: runtime::Check = runtime::Check::Object(
            &runtime::ObjectCheck {
                properties: &[("inline", &runtime::Check::Format(runtime::Base64::CHECK))],
                ..runtime::ObjectCheck::ANY
            },
        );
    }

    static UPLOAD_RAW: runtime::Operation = runtime::Operation {
        id: "uploadRaw",
        method: "POST",
        path: &[runtime::Segment::Literal("/raw")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "image/png",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200 image/png"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type UploadRaw = runtime::Request<operation::UploadRaw>;

    impl UploadRaw {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: runtime::Payload) -> Self {
            let mut call = runtime::Call::new(core, &UPLOAD_RAW);
            call.bytes("application/octet-stream", body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::UploadRaw = UPLOAD_RAW {
            output: runtime::Binary,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::UploadRaw {}

    impl runtime::Downloads for operation::UploadRaw {}
}

pub use untagged::{UploadPhoto, UploadPhotoForm, UploadPhotoFormRequired, UploadRaw};
