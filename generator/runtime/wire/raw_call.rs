//! Calls that the API's description lacks.

use http::Method;

use super::address::Free;
use super::call::Call;
use super::core::Core;
use super::endpoint::{Downloads, Uploads};
use super::operation::{Documented, Operation, Parsed};
use super::parameter::component;
use super::payload::Payload;
use super::repeats::Repeats;
use super::reply::{Binary, Untyped};
use super::request::Request;
use crate::runtime::Encode;

/// What is known of a call that is not described.
static UNDESCRIBED: Operation = Operation {
    id: "request",
    method: "",
    path: &[],
    parameters: &[],
    security: &[],
    server: None,
    accept: "*/*",
    outcomes: &[],
    answers: Documented::NOTHING,
    checks: &[],
    repeats: Repeats::BY_METHOD,
    parsed: Parsed::new(),
};

/// A call that the API's description lacks, as a type.
pub enum Undescribed {}

crate::runtime::endpoint! { Undescribed = UNDESCRIBED { output: Binary, error: Untyped } }
impl Downloads for Undescribed {}
impl Uploads for Undescribed {}

/// A call that the API's description lacks, with the credentials, headers, limits and retries of the client. What comes
/// back is bytes. All that can be asked of a request of an operation can be asked of it.
pub type RawCall = Request<Undescribed>;

impl RawCall {
    /// A call of a method of a path below the client's address, with what has to be encoded in it encoded.
    pub fn new(core: &Core, method: Method, path: impl Into<String>) -> Self {
        let mut call = Call::new(core, &UNDESCRIBED);
        call.free = Some(Free::new(method, path.into()));
        Self::from_call(call)
    }

    /// Adds a pair to the query.
    pub fn query(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        if let Some(free) = &mut self.call.free {
            free.query.push((component(name.as_ref()), component(value.as_ref())));
        }
        self
    }

    /// Sends JSON.
    pub fn json(mut self, body: &impl Encode) -> Self {
        self.call.json(body);
        self
    }

    /// Sends bytes, a file or a stream, under a media type.
    pub fn body(mut self, content_type: &'static str, body: impl Into<Payload>) -> Self {
        self.call.bytes(content_type, body);
        self
    }
}
