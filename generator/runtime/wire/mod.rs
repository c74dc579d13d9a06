//! Requests from tables and responses into types, over any [`Transport`].

mod address;
mod auth;
mod call;
mod client;
mod error;
mod exchange;
mod frames;
mod multipart;
mod operation;
mod parameter;
mod redirect;
mod reply;
mod request;
#[cfg(feature = "reqwest")]
mod reqwest_transport;
mod response;
mod stream;
mod transport;

pub use auth::Secret;
pub use call::Call;
pub use client::Settings;
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use client::client;
pub use error::{Error, Failure};
pub use exchange::{Core, Sending, send, send_with_response};
pub use frames::{Frame, Frames};
pub use multipart::{Fields, PartWriter, ToParts, Upload};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use multipart::{content_type, multipart};
pub use operation::{Location, Operation, Parameter, Scheme, SchemeKind, Segment, Style};
pub use reply::{Binary, Json, Nothing, OptionalJson, RawBody, RawReply, Reading, Reply, Text, Untyped};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use reply::{replies, reply_variant};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use request::{request, request_options};
#[cfg(feature = "reqwest")]
pub use reqwest_transport::ReqwestTransport;
pub use response::Response;
pub use stream::{Events, Framing, Item, Lines, Stream, send_stream};
pub use transport::{Body, BoxFuture, Chunks, SendOptions, Transport, TransportError};
