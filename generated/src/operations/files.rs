// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `files`.
//!
//! Files and folders.

use crate::{models, runtime};

mod operation {
    pub enum AssignFiles {}
    pub enum UploadFile {}
    pub enum CreateFolder {}
}

static ASSIGN_FILES: runtime::Operation = runtime::Operation {
    id: "assignFiles",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/file")],
    parameters: &[
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["2XX"],
        ..runtime::Documented::NOTHING
    },
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A [request](crate::Request) of [`Client::assign_files`](crate::Client::assign_files).
///
/// Gives `Raw`, or fails with `AssignFilesError`.
pub type AssignFiles = runtime::Request<operation::AssignFiles>;

impl AssignFiles {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &ASSIGN_FILES);
        Self::from_call(call)
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(0, &x_plannr_account_uuid);
        self
    }

    /// What is sent; nothing, unless set.
    ///
    /// What is sent; no page was read that describes it.
    ///
    /// Anything.
    #[inline]
    pub fn body(mut self, body: impl Into<runtime::Raw>) -> Self {
        let body: runtime::Raw = body.into();
        self.call.json(&body);
        self
    }
}

runtime::endpoint! {
    operation::AssignFiles = ASSIGN_FILES {
        output: runtime::Untyped,
        error: AssignFilesError
    }
}

impl runtime::Uploads for operation::AssignFiles {}

/// What `POST /api/v1/file` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AssignFilesError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    AssignFilesError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for AssignFilesError {}

static UPLOAD_FILE: runtime::Operation = runtime::Operation {
    id: "uploadFile",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/file/direct-upload")],
    parameters: &[],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["2XX"],
        ..runtime::Documented::NOTHING
    },
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A [request](crate::Request) of [`Client::upload_file`](crate::Client::upload_file).
///
/// Gives `Raw`, or fails with `UploadFileError`.
pub type UploadFile = runtime::Request<operation::UploadFile>;

impl UploadFile {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, body: UploadFileForm) -> Self {
        let mut call = runtime::Call::new(core, &UPLOAD_FILE);
        call.multipart("multipart/form-data", &body);
        Self::from_call(call)
    }
}

runtime::endpoint! {
    operation::UploadFile = UPLOAD_FILE {
        output: runtime::Untyped,
        error: UploadFileError
    }
}

impl runtime::Uploads for operation::UploadFile {}

/// What is sent to upload a file.
///
/// Sent as `multipart/form-data`, a part for each property.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadFileForm {
    /// Name of the file.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: String,
    /// The file.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `binary`.
    pub file: runtime::Upload,
    /// UUID of the folder it goes to.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub folder_uuid: String,
    /// When the file was first created.
    ///
    /// The published page says otherwise: a date by its type or format, a date and time by its text or an example — text takes both, so that nothing the pages show is refused
    pub original_created_at: Option<String>,
}

runtime::multipart! {
    UploadFileForm {
        part name: "name",
        files file: "file",
        part folder_uuid: "folder_uuid",
        part original_created_at: "original_created_at"
    }
}

/// The required properties of [`UploadFileForm`].
#[derive(Clone, Debug)]
pub struct UploadFileFormRequired {
    /// Name of the file.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: String,
    /// The file.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `binary`.
    pub file: runtime::Upload,
    /// UUID of the folder it goes to.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub folder_uuid: String,
}

impl From<UploadFileFormRequired> for UploadFileForm {
    #[inline]
    fn from(required: UploadFileFormRequired) -> Self {
        Self {
            name: required.name,
            file: required.file,
            folder_uuid: required.folder_uuid,
            original_created_at: None,
        }
    }
}

runtime::setters! {
    UploadFileForm {
        /// When the file was first created.
        optional into original_created_at: String
    }
}

/// What `POST /api/v1/file/direct-upload` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UploadFileError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    UploadFileError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UploadFileError {}

static CREATE_FOLDER: runtime::Operation = runtime::Operation {
    id: "createFolder",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/folder")],
    parameters: &[
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    answers: runtime::Documented {
        success: &["2XX"],
        ..runtime::Documented::NOTHING
    },
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A [request](crate::Request) of [`Client::create_folder`](crate::Client::create_folder).
///
/// Gives `Raw`, or fails with `CreateFolderError`.
pub type CreateFolder = runtime::Request<operation::CreateFolder>;

impl CreateFolder {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &CREATE_FOLDER);
        Self::from_call(call)
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(0, &x_plannr_account_uuid);
        self
    }

    /// What is sent; nothing, unless set.
    ///
    /// What is sent; no page was read that describes it.
    ///
    /// Anything.
    #[inline]
    pub fn body(mut self, body: impl Into<runtime::Raw>) -> Self {
        let body: runtime::Raw = body.into();
        self.call.json(&body);
        self
    }
}

runtime::endpoint! {
    operation::CreateFolder = CREATE_FOLDER {
        output: runtime::Untyped,
        error: CreateFolderError
    }
}

impl runtime::Uploads for operation::CreateFolder {}

/// What `POST /api/v1/folder` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateFolderError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    CreateFolderError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateFolderError {}
