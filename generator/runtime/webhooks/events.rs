//! Reads what an API sends by itself.

use std::fmt;
use std::marker::PhantomData;
use std::time::SystemTime;

use bytes::Bytes;
use http::HeaderMap;

use super::error::WebhookError;
use super::signature::Signature;
use super::verifier;
use crate::runtime::{Decode, Drift, Raw, Secret, decode};

/// Reads what an API sends by itself, once its signature was found right. `E` is the enum of its events.
#[derive(Clone)]
pub struct Webhooks<E> {
    signature: Signature,
    /// None of a secret that cannot be used.
    keys: Vec<Option<Vec<u8>>>,
    events: PhantomData<fn() -> E>,
}

impl<E: Decode> Webhooks<E> {
    /// Those that are signed so, with this secret.
    #[must_use]
    pub fn new(signature: Signature, secret: impl Into<Secret>) -> Self {
        let keys = Vec::new();
        Self { signature, keys, events: PhantomData }.or_secret(secret)
    }

    /// Takes those too that are signed with another secret, as while the secret is being changed.
    #[must_use]
    pub fn or_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.keys.push(verifier::key(secret.into().expose(), &self.signature));
        self
    }

    /// Reads a request. Give the body as it came, byte for byte: the signature is over it.
    ///
    /// # Errors
    /// When the request is not the API's, or too old.
    pub fn parse(&self, headers: &HeaderMap, body: impl Into<Bytes>) -> Result<Received<E>, WebhookError> {
        self.parse_at(headers, body, crate::runtime::now())
    }

    /// As [`Self::parse`], at another time than now.
    ///
    /// # Errors
    /// When the request is not the API's, or too old.
    pub fn parse_at(
        &self,
        headers: &HeaderMap,
        body: impl Into<Bytes>,
        now: SystemTime,
    ) -> Result<Received<E>, WebhookError> {
        let body = body.into();
        let keys: Option<Vec<_>> = self.keys.iter().cloned().collect();
        let keys = keys.ok_or(WebhookError::UnusableSecret)?;
        verifier::verify(&self.signature, &keys, headers, &body, now)?;
        Ok(Self::parse_unverified(body))
    }

    /// Reads the body of a request, whoever it is from.
    #[must_use]
    pub fn parse_unverified(body: impl Into<Bytes>) -> Received<E> {
        let body = body.into();
        let decoded = decode(&body);
        Received { event: decoded.value, drift: decoded.drift, body }
    }
}

impl<E> fmt::Debug for Webhooks<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhooks").field("signature", &self.signature).finish_non_exhaustive()
    }
}

/// An event that came.
#[derive(Clone)]
pub struct Received<E> {
    event: Option<E>,
    drift: Drift,
    body: Bytes,
}

impl<E> Received<E> {
    /// The event; none where the body is something else than any event, such as no JSON.
    #[must_use]
    pub const fn event(&self) -> Option<&E> {
        self.event.as_ref()
    }

    /// The event; none where the body is something else than any event, such as no JSON.
    #[must_use]
    pub fn into_event(self) -> Option<E> {
        self.event
    }

    /// Where the body is not as described.
    #[must_use]
    pub const fn drift(&self) -> &Drift {
        &self.drift
    }

    /// The body as it came.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// The body as JSON, if it is.
    #[must_use]
    pub fn json(&self) -> Option<Raw> {
        Raw::of_body(&self.body)
    }
}

impl<E: fmt::Debug> fmt::Debug for Received<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Received");
        shown
            .field("event", &self.event)
            .field("drift", &format_args!("{}", self.drift))
            .finish_non_exhaustive()
    }
}
