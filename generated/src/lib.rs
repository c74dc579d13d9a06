// Written by `cargo xtask codegen`; change the API's description instead.
//! Client for Plannr API 1.
//!
//! Start with [`Client::builder`]; each operation is a method of [`Client`], and its request is sent by
//! `.await`. What is sent and received is in [`models`].
//!
//! Client records, plans and new business of UK financial advisers who work with Plannr.
//!
//! - **Start**: build a `Client` with a token. A personal access token is made by its holder in the account
//!   settings; an OAuth 2.0 access token of the authorization code grant does as well.
//! - **Account**: most routes fail without the header that says as whom you act. `list_logins` needs none:
//!   the `uuid` of the `account` of a login is the value. The builder asks for it (`account_uuid`), or for the
//!   decision to do without (`without_account`).
//! - **Money**: an amount is `Pence`, a whole number, where a page says so, and nowhere else. What comes is
//!   `Money`, with `amount_minor` and a checked conversion; a bare number has no documented unit.
//! - **Errors**: 401 is documented, 409 for a plan that is being deleted; the body of any other failure is
//!   kept as it came. 500 calls a minute are allowed per user, then 429 comes.
//! - **Retries**: no idempotency key exists. What only reads is sent again by itself; a POST only where the server has
//!   not seen it, and one that failed on the way may have been carried out: `repetition` of the error says so.
//! - **Personal data**: names, addresses, dates of birth, contact and bank details, and policy numbers show
//!   neither in `Debug` nor in drift.
//!
//! **Ranks of evidence**: Plannr publishes pages for people and no specification. What is said here has one of three:
//! what carries no mark is stated by the page of the operation itself; `From another page` names the
//! page that states it; `Inferred` says that no page does, and what it is read from. Each operation says
//! how much of it is typed: all, the request alone, or no more than the path.
//!
//! # Start
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = plannr::Client::builder()
//!     .bearer_token("token")
//!     .account_uuid("value")
//!     .build()?;
//! let answer = client.list_accounts().await?;
//! # Ok(())
//! # }
//! ```
//!
//! What a call cannot do without are arguments, all else are setters of the request. `send_with_response()` gives the
//! status, the headers and the drift beside the body; `build()` gives the request without sending it.
//!
//! # Before anything is sent
//!
//! Each call holds its values against the API's description, and fails with all that is wrong, by its place on the wire
//! ([`Error::violations`]). `validate()` of a type does so without a call; `without_validation()`, of a call or of a
//! client, sends all the same.
//!
//! # Errors
//!
//! `?` makes an [`Error`] of the error of every operation. It prints the operation, the status and what the server says;
//! `message()`, `field_errors()`, `request_id()` and `retry_after()` give the parts, `is_retryable()` says whether the same
//! call may be made again. What is documented for the status is `api()` of the operation's own error, and is found again by
//! [`Error::downcast_ref`].
//!
//! # Answers that are not as described
//!
//! Nothing of an answer is lost: what is unknown or does not fit is kept as [`Raw`], written back as it came, and noted as
//! [`Drift`]. `on_drift` of the builder tells of it, a [`Strictness`] says which kinds are errors. A success whose body is
//! something else than is described is an error that says that the server has done it.
//!
//! # Features
//!
//! - `reqwest` (on): sends requests; without it, the client is given a [`Transport`].
//! - `rustls-aws-lc` (on), `rustls-ring`, `native-tls`: what TLS is by; without any there is none.
//! - `http2`, `gzip`, `brotli`, `zstd`, `socks`, `system-proxy`: what else reqwest can do.
//! - `blocking`: waits for calls (`send_blocking()`) where there is no executor.
//! - `patterns` (on): holds texts against the patterns of the description.
//! - `tracing` (on): notes drift in the log, and a span for each request.
//! - `oauth2`: tokens by the flows of OAuth 2 (`OAuth`).
//! - `opentelemetry`: tells the server of the trace (`traceparent`).
//! - `tokio`: bodies from readers and to writers.
//! - `chrono`, `jiff`, `uuid`, `rust_decimal`: conversions of dates, times, identifiers and decimal numbers.
//! - `mock`: a `Mock` for tests, which answers the calls that they await with values, and fails them on others; answers
//!   that drift (`DriftInjection`), and recordings without secrets (`Recorder`, `Replay`).
//! - `registry`: the operations as data, with JSON Schemas of what is sent and what comes back (`registry()`).
//! - `webhooks`: reads what the API sends by itself, once its signature was found right.

mod client;
pub mod models;
pub mod operations;

#[doc(hidden)]
pub mod runtime;

#[doc(inline)]
pub use client::{Client, ClientBuilder};

#[doc(inline)]
pub use runtime::{
    Base64, Body, Date, DateTime, Decimal, Download, Drift, DriftEvent, DriftKind,
    Duration, Error, Exact, Extra, FieldError, Item, Limits, Method, Minor, MoneyError,
    Nullable, OnDrift, OnUnreadable, PageItems, Pages, Payload, Raw, RawBody, RawCall,
    Reconnect, Repetition, Request, Retries, Sequence, Response, Secret, SendOptions,
    Stream, Strictness, Time, Token, TokenError, TokenProvider, Transport,
    TransportError, UnknownValue, Upload, Uuid, Violation, Violations,
};

#[cfg(feature = "blocking")]
#[doc(inline)]
pub use runtime::{Blocking, BlockingItems, Waiting, block_on};

#[cfg(feature = "oauth2")]
#[doc(inline)]
pub use runtime::{Authorization, DeviceCode, OAuth, OAuthFlow, OAuthTokens};

#[cfg(feature = "reqwest")]
#[doc(inline)]
pub use runtime::ReqwestTransport;

#[cfg(feature = "webhooks")]
#[doc(inline)]
pub use client::webhooks;

#[cfg(feature = "webhooks")]
#[doc(inline)]
pub use runtime::{
    Encoding, Received, Signature, SignedPart, Timestamp, TimestampFormat, WebhookError,
    Webhooks,
};

#[cfg(feature = "registry")]
#[doc(inline)]
pub use runtime::{Class, Output, RegisteredOperation, Registry, Requirement};

/// The operations as data: methods, paths, credentials, and JSON Schemas of what is sent and what comes back.
#[cfg(feature = "registry")]
pub fn registry() -> &'static runtime::Registry {
    static REGISTRY: std::sync::LazyLock<runtime::Registry> = std::sync::LazyLock::new(||
    runtime::Registry::read(include_str!("registry.json")));
    &REGISTRY
}

#[cfg(feature = "mock")]
#[doc(inline)]
pub use runtime::{
    Answer, Distortion, DriftInjection, Expectation, Injected, Mock, Recorder, Replay,
    Sent,
};
