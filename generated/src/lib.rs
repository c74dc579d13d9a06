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
//! - **Retries**: no idempotency key exists, so a POST that failed on the way may have been carried out.
//! - **Personal data**: names, addresses, dates of birth, contact and bank details, and policy numbers show
//!   neither in `Debug` nor in drift.
//!
//! Plannr publishes pages for people and no specification. What is said here has one of three ranks:
//! what carries no mark is stated by the page of the operation itself; `From another page` names the
//! page that states it; `Inferred` says that no page does, and what it is read from. Each operation says
//! how much of it is typed: all, the request alone, or no more than the path.

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
    Duration, Error, Extra, FieldError, Item, Minor, MoneyError, Nullable, OnDrift,
    OnUnreadable, Payload, Raw, RawBody, Reconnect, Sequence, Response, Secret,
    SendOptions, Stream, Strictness, Time, Transport, TransportError, UnknownValue,
    Upload, Uuid, Violation, Violations,
};

#[cfg(feature = "reqwest")]
#[doc(inline)]
pub use runtime::ReqwestTransport;
