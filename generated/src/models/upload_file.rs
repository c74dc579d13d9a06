// Written by `cargo xtask codegen`; change the API's description instead.
//! `UploadFile` and what it holds.

use crate::runtime;

/// What is sent to upload a file.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UploadFile {
    /// Name of the file.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: String,
    /// The file.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `binary`.
    pub file: String,
    /// UUID of the folder it goes to.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub folder_uuid: String,
    /// When the file was first created.
    ///
    /// The published page says otherwise: a date by its type or format, a date and time by its text or an example — text takes both, so that nothing the pages show is refused
    pub original_created_at: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    UploadFile {
        fields {
            required name: "name",
            required file: "file",
            required folder_uuid: "folder_uuid",
            optional original_created_at: "original_created_at"
        }
    }
}

/// The required properties of [`UploadFile`].
#[derive(Clone, Debug)]
pub struct UploadFileRequired {
    /// Name of the file.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub name: String,
    /// The file.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `binary`.
    pub file: String,
    /// UUID of the folder it goes to.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub folder_uuid: String,
}

impl From<UploadFileRequired> for UploadFile {
    #[inline]
    fn from(required: UploadFileRequired) -> Self {
        Self {
            name: required.name,
            file: required.file,
            folder_uuid: required.folder_uuid,
            original_created_at: None,
            extra: runtime::Extra::new(),
        }
    }
}

runtime::setters! {
    UploadFile {
        /// When the file was first created.
        optional into original_created_at: String
    }
}
