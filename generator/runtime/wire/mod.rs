//! Requests from tables and responses into types, over any [`Transport`].

mod address;
mod answer;
mod arrived;
mod asked_pause;
mod assemble;
mod attempts;
mod auth;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
#[cfg(all(feature = "reqwest", target_arch = "wasm32"))]
mod browser_transport;
mod built;
mod call;
mod call_body;
mod certificates;
mod charset;
mod client;
mod clock;
mod core;
#[cfg(feature = "mock")]
mod described;
mod disposition;
mod download;
mod endpoint;
mod error;
mod exchange;
mod failure;
mod frames;
mod header_values;
mod headers;
mod hooks;
mod limits;
mod line;
mod link;
mod media_type;
#[cfg(feature = "mock")]
mod mocked;
mod multipart;
#[cfg(feature = "oauth2")]
mod oauth;
mod offload;
mod operation;
mod page_input;
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
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
mod reqwest_transport;
mod response;
mod retries;
mod sequence;
mod server;
mod settings;
mod source;
mod stream;
#[cfg(not(target_arch = "wasm32"))]
mod timer;
mod tokens;
mod trace;
mod transport;
mod transport_error;
mod upload;
#[cfg(feature = "mock")]
mod written;

pub use self::core::Core;
pub use answer::{Opening, Sending, send, send_download, send_stream, send_with_response};
pub use arrived::Arrived;
#[cfg(feature = "blocking")]
pub use blocking::{Blocking, BlockingItems, Waiting, block_on};
pub use body::Body;
#[cfg(all(feature = "reqwest", target_arch = "wasm32"))]
pub use browser_transport::ReqwestTransport;
pub use built::BuiltRequest;
pub use call::Call;
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use client::client;
#[cfg(feature = "mock")]
pub use described::{Described, ReadBody, Reads};
pub use download::Download;
pub use endpoint::{AnswerKind, Downloads, Endpoint, Paged, Streamed, Streams, Uploads, Whole};
pub use error::{ApiError, Erased, Error, Failure};
pub use frames::{Frame, Frames};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use header_values::headers;
pub use header_values::{FromHeader, header};
pub use http::Method;
pub use limits::Limits;
#[cfg(feature = "mock")]
pub use mocked::{FailureOf, Mocked, OutputOf};
#[cfg(feature = "mock")]
pub(crate) use mocked::{success_patterns, written_failure, written_items, written_success};
pub use multipart::{Fields, PartWriter, ToParts, check_parts};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use multipart::{counted, manner, multipart};
#[cfg(feature = "oauth2")]
pub use oauth::{Authorization, DeviceCode, OAuth, OAuthFlow, OAuthTokens};
pub use operation::{Documented, Location, Operation, Parameter, Parsed, Scheme, SchemeKind, Segment, Style};
pub use page_input::{Input, Names};
pub use pages::{PageItems, Pages};
pub use paging::{Next, Paging};
pub use parameter::Nesting;
pub use payload::Payload;
pub use problem::FieldError;
pub use raw_call::RawCall;
pub use raw_reply::RawReply;
pub use reconnect::Reconnect;
pub use repeats::{Class, Repeats, Repetition};
pub use reply::{
    AnyText, Binary, DecodeVariant, Json, Nothing, OptionalJson, RawBody, Reading, Reply, Text, Undescribed,
    Untyped, decode_variant,
};
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use reply::{replies, reply_variant, write_variant_of};
pub use request::Request;
#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use request::endpoint;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub use reqwest_transport::ReqwestTransport;
pub use response::Response;
pub use retries::Retries;
pub use sequence::Sequence;
pub use server::{Server, Variable};
pub use settings::{OnUnreadable, Settings};
pub use stream::{Events, Framing, Item, Lines, Records, Stream, WholeEvents};
pub use tokens::{Token, TokenError, TokenProvider};
#[cfg(feature = "mock")]
pub(crate) use transport::sleep_by_thread;
pub use transport::{BoxFuture, SendOptions, Transport};
pub use transport_error::TransportError;
pub use upload::{Files, Upload};
#[cfg(feature = "mock")]
pub use written::Written;
