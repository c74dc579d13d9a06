//! Why a request is not taken for one of the API's.

use std::fmt;

/// Why a request is not taken for one of the API's. No text of it has a secret, a signature or a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// A header is not there.
    MissingHeader(&'static str),
    /// A header is there, and holds nothing that can be read as what it is for.
    UnreadableHeader(&'static str),
    /// None of the signatures is right: of another secret, or of another body.
    WrongSignature,
    /// The request was sent too long ago.
    TooOld,
    /// The request was sent later than now.
    InTheFuture,
    /// There is no secret, or none that is base64 where it has to be.
    UnusableSecret,
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingHeader(name) => write!(f, "the header `{name}` is not there"),
            Self::UnreadableHeader(name) => write!(f, "the header `{name}` cannot be read"),
            Self::WrongSignature => {
                f.write_str("no signature is right: it is of another secret or another body")
            }
            Self::TooOld => f.write_str("the request was sent too long ago"),
            Self::InTheFuture => f.write_str("the request was sent later than now"),
            Self::UnusableSecret => f.write_str("the secret cannot be used"),
        }
    }
}

impl std::error::Error for WebhookError {}
