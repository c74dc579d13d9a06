//! Requests from tables and responses into types, over any [`Transport`].

mod address;
mod answer;
mod arrived;
mod asked_pause;
mod attempts;
mod auth;
mod body;
mod built;
mod call;
mod charset;
mod client;
mod clock;
mod core;
mod disposition;
mod download;
mod error;
mod exchange;
mod failure;
mod frames;
mod header_values;
mod headers;
mod limits;
mod link;
mod media_type;
mod multipart;
mod offload;
mod operation;
mod pages;
mod paging;
mod parameter;
mod payload;
mod problem;
mod random;
mod raw_call;
mod raw_reply;
mod reconnect;
mod redirect;
mod repeats;
mod reply;
mod request;
#[cfg(feature = "reqwest")]
mod reqwest_transport;
mod response;
mod retries;
mod sequence;
mod server;
mod settings;
mod source;
mod stream;
mod timer;
mod tokens;
mod transport;
mod transport_error;

pub use self::core::Core;
pub use answer::{Documented, Opening, Sending, send, send_download, send_stream, send_with_response};
pub use arrived::Arrived;
pub use body::Body;
pub use built::BuiltRequest;
pub use call::Call;
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use client::client;
pub use download::Download;
pub use error::{ApiError, Erased, Error, Failure};
pub use frames::{Frame, Frames};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use header_values::headers;
pub use header_values::{FromHeader, header};
pub use http::Method;
pub use limits::Limits;
pub use media_type::Closeness;
pub use multipart::{Fields, PartWriter, ToParts, Upload, check_parts};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use multipart::{manner, multipart};
pub use operation::{Location, Operation, Parameter, Parsed, Scheme, SchemeKind, Segment, Style};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use pages::pages;
pub use pages::{PageItems, Pages};
pub use paging::{Input, Names, Next, Paging};
pub use parameter::Nesting;
pub use payload::Payload;
pub use problem::FieldError;
pub use raw_call::RawCall;
pub use raw_reply::RawReply;
pub use reconnect::Reconnect;
pub use repeats::{Class, Repeats, Repetition};
pub use reply::{
    AnyText, Binary, Json, Nothing, OptionalJson, RawBody, Reading, Reply, Text, Undescribed, Untyped,
};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use reply::{replies, reply_variant};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use request::{download, request, request_options};
#[cfg(feature = "reqwest")]
pub use reqwest_transport::ReqwestTransport;
pub use response::Response;
pub use retries::Retries;
pub use sequence::Sequence;
pub use server::{Server, Variable};
pub use settings::{OnUnreadable, Settings};
pub use stream::{Events, Framing, Item, Lines, Records, Stream, WholeEvents};
pub use tokens::{Token, TokenError, TokenProvider};
pub use transport::{BoxFuture, SendOptions, Transport};
pub use transport_error::TransportError;
