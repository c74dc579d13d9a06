//! What a transport for tests is told of a call beside its request.

use http::StatusCode;

use super::operation::Operation;
use super::raw_reply::RawReply;
use crate::runtime::Raw;

/// What is known of a call, an extension of its request. It is there with the feature `mock` only.
#[derive(Clone, Debug)]
pub struct Described {
    /// The operation.
    pub operation: &'static Operation,
    /// The body without secrets, where it is JSON or a form.
    pub body: Option<Raw>,
    /// The names of secrets in the query, as they are written there.
    pub secret_names: Vec<String>,
    /// What must be in no text: credentials, and the values of secret parameters.
    pub secrets: Vec<String>,
    /// What reads the answer.
    pub reads: Option<Reads>,
}

/// Reads the body of an answer as the call does.
#[derive(Clone, Copy, Debug)]
pub struct Reads {
    pub(super) success: fn(&RawReply) -> ReadBody,
    pub(super) failure: fn(&RawReply) -> ReadBody,
}

/// What a body was read as.
#[derive(Clone, Debug)]
pub struct ReadBody {
    /// The body without secrets, where it is JSON.
    pub shown: Option<Raw>,
    /// Whether it is something else than is documented, all or a part of it.
    pub drifts: bool,
}

impl Reads {
    /// Reads an answer.
    #[must_use]
    pub fn read(&self, status: StatusCode, reply: &RawReply) -> ReadBody {
        if status.is_success() { (self.success)(reply) } else { (self.failure)(reply) }
    }
}
