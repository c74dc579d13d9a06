// Written by `cargo xtask codegen`; change the API's description instead.
//! `ConductedBy` and what it holds.

use crate::runtime;

/// Way in which advice was given.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ConductedBy {
    /// Wire value `correspondence_only`.
    CorrespondenceOnly,
    /// Wire value `email`.
    Email,
    /// Wire value `face_to_face`.
    FaceToFace,
    /// Wire value `internet`.
    Internet,
    /// Wire value `other`.
    Other,
    /// Wire value `printed_media_campaign`.
    PrintedMediaCampaign,
    /// Wire value `unknown`.
    Unknown_,
    /// Wire value `telephone`.
    Telephone,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    ConductedBy {
        CorrespondenceOnly = "correspondence_only",
        Email = "email",
        FaceToFace = "face_to_face",
        Internet = "internet",
        Other = "other",
        PrintedMediaCampaign = "printed_media_campaign",
        Unknown_ = "unknown",
        Telephone = "telephone"
    }
}

/// What is checked before it is sent.
pub(crate) static CONDUCTED_BY_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"correspondence_only\"",
        "\"email\"",
        "\"face_to_face\"",
        "\"internet\"",
        "\"other\"",
        "\"printed_media_campaign\"",
        "\"unknown\"",
        "\"telephone\"",
    ],
);

runtime::validate! {
    ConductedBy: CONDUCTED_BY_CHECK
}
