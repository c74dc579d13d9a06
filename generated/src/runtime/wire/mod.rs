//! Requests from tables and responses into types, over any [`Transport`].

mod address;
mod auth;
mod body;
mod call;
mod client;
mod clock;
mod core;
mod error;
mod exchange;
mod frames;
mod headers;
mod multipart;
mod offload;
mod operation;
mod parameter;
mod payload;
mod redirect;
mod reply;
mod request;
#[cfg(feature = "reqwest")]
mod reqwest_transport;
mod response;
mod settings;
mod source;
mod stream;
mod timer;
mod transport;
mod transport_error;

pub use self::core::Core;
pub use auth::Secret;
pub use body::Body;
pub use call::Call;
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use client::client;
pub use error::{Error, Failure};
pub use exchange::{Sending, send, send_with_response};
pub use frames::{Frame, Frames};
pub use multipart::{Fields, PartWriter, ToParts, Upload};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use multipart::{manner, multipart};
pub use operation::{Location, Operation, Parameter, Parsed, Scheme, SchemeKind, Segment, Style};
pub use payload::Payload;
pub use reply::{Binary, Json, Nothing, OptionalJson, RawBody, RawReply, Reading, Reply, Text, Untyped};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use reply::{replies, reply_variant};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use request::{request, request_options};
#[cfg(feature = "reqwest")]
pub use reqwest_transport::ReqwestTransport;
pub use response::Response;
pub use settings::Settings;
pub use stream::{Events, Framing, Item, Lines, Opening, Stream, WholeEvents, send_stream};
pub use transport::{BoxFuture, SendOptions, Transport};
pub use transport_error::TransportError;
