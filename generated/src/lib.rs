// Written by `cargo xtask codegen`; change the API's description instead.
//! Client for Plannr API 1.
//!
//! Start with [`Client::builder`]; each operation is a method of [`Client`], and its request is sent by
//! `.await`. What is sent and received is in [`models`].
//!
//! Client records, plans and new business of UK financial advisers who work with Plannr.
//!
//! Plannr publishes pages for people and no specification. What is said here has one of three ranks:
//! what carries no mark is stated by the page of the operation itself; `From another page` names the
//! page that states it; `Inferred` says that no page does, and what it is read from.

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
    Duration, Error, Extra, FieldError, Item, Nullable, OnDrift, OnUnreadable, Payload,
    Raw, RawBody, Reconnect, Sequence, Response, Secret, SendOptions, Stream, Strictness,
    Time, Transport, TransportError, UnknownValue, Upload, Uuid, Violation, Violations,
};

#[cfg(feature = "reqwest")]
#[doc(inline)]
pub use runtime::ReqwestTransport;
