mod untagged {
    use crate::{models, operations, runtime};

    pub mod put_version {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Body {
            pub heading: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Body {
                fields {
                    optional heading: "heading"
                }
            }
        }

        impl Body {
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }

        runtime::setters! {
            Body {
                optional into heading: String
            }
        }
    }

    mod operation {
        pub enum CreateDocument {}
        pub enum PutVersion {}
    }

    static CREATE_DOCUMENT: runtime::Operation = runtime::Operation {
        id: "createDocument",
        method: "POST",
        path: &[runtime::Segment::Literal("/documents")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json, text/plain, application/pdf",
        outcomes: &[],
        answers: runtime::Documented::NOTHING,
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type CreateDocument = runtime::Request<operation::CreateDocument>;

    impl CreateDocument {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: CreateDocumentBody) -> Self {
            let mut call = runtime::Call::new(core, &CREATE_DOCUMENT);
            match body {
                CreateDocumentBody::Json(body) => {
                    call.json(&body);
                }
                CreateDocumentBody::Form(body) => {
                    call.form(&body, runtime::Nesting::Json, &[]);
                }
                CreateDocumentBody::Multipart(body) => {
                    call.multipart("multipart/form-data", &runtime::Fields(&body));
                }
                CreateDocumentBody::Text(body) => {
                    call.text("text/plain", body);
                }
                CreateDocumentBody::Xml(body) => {
                    call.text("application/xml", body);
                }
                CreateDocumentBody::Binary(body) => {
                    call.bytes("application/octet-stream", body);
                }
            }
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::CreateDocument = CREATE_DOCUMENT {
            output: CreateDocumentReply,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::CreateDocument {}

    impl runtime::Downloads for operation::CreateDocument {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum CreateDocumentBody {
        Json(Box<models::Document>),
        Form(Box<models::Document>),
        Multipart(Box<models::Document>),
        Text(String),
        Xml(String),
        Binary(runtime::Payload),
    }

    runtime::from_variants! {
        CreateDocumentBody {
            held Binary(runtime::Payload)
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum CreateDocumentReply {
        Json(Box<models::Document>),
        Text(String),
        Pdf(bytes::Bytes),
        Undocumented(runtime::RawBody),
    }

    runtime::replies! {
        CreateDocumentReply {
            Json(runtime::Json<Box<models::Document>>) = "200 application/json",
            Text(runtime::Text) = "200 text/plain",
            Pdf(runtime::Binary) = "200 application/pdf"
        }
    }

    impl runtime::ApiError for CreateDocumentReply {}

    static PUT_VERSION: runtime::Operation = runtime::Operation {
        id: "putVersion",
        method: "PUT",
        path: &[runtime::Segment::Literal("/versions")],
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

    pub type PutVersion = runtime::Request<operation::PutVersion>;

    impl PutVersion {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PUT_VERSION);
            Self::from_call(call)
        }

        #[inline]
        pub fn body(mut self, body: impl Into<PutVersionBody>) -> Self {
            let body: PutVersionBody = body.into();
            match body {
                PutVersionBody::ApplicationVndExampleV1Json(body) => {
                    self.call.json_as("application/vnd.example.v1+json", &body);
                }
                PutVersionBody::ApplicationVndExampleV2Json(body) => {
                    self.call.json_as("application/vnd.example.v2+json", &body);
                }
            }
            self
        }
    }

    runtime::endpoint! {
        operation::PutVersion = PUT_VERSION {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::PutVersion {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum PutVersionBody {
        ApplicationVndExampleV1Json(Box<models::Document>),
        ApplicationVndExampleV2Json(Box<operations::put_version::Body>),
    }

    runtime::from_variants! {
        PutVersionBody {
            boxed ApplicationVndExampleV1Json(models::Document),
            boxed ApplicationVndExampleV2Json(operations::put_version::Body)
        }
    }
}

pub use untagged::{
    put_version, CreateDocument, CreateDocumentBody, CreateDocumentReply, PutVersion,
    PutVersionBody,
};
