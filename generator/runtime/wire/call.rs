//! One call of an operation.

use std::fmt;
use std::time::Duration;

use http::Uri;
use http::header::HeaderValue;

use super::address::Free;
use super::auth::{Authentication, Credential, IssuedTokens};
use super::built::BuiltRequest;
use super::clock::Clock;
use super::core::Core;
#[cfg(feature = "mock")]
use super::described::Reads;
use super::error::Failure;
use super::operation::Operation;
use super::page_input::Input;
use super::parameter;
use super::payload::Payload;
use super::random;
use super::raw_reply::parts;
use super::repeats::Class;
use super::retries::Retries;
use super::settings::{Checking, OnUnreadable};
use super::source::Progress;
use super::transport::SendOptions;
use crate::runtime::{Check, Encode, NOT_FINITE, Raw, Strictness, View, Violation, Violations, sendable};

/// An operation with its values, ready to be sent.
#[derive(Clone)]
pub struct Call {
    pub(super) core: Core,
    pub(super) operation: &'static Operation,
    /// Where the server has said that it goes.
    pub(super) named: Option<Uri>,
    /// Where it goes, where that is not described.
    pub(super) free: Option<Free>,
    timeout: Option<Duration>,
    strictness: Strictness,
    on_unreadable: OnUnreadable,
    retries: Option<Retries>,
    /// Which attempt this is.
    pub(super) attempts: u32,
    /// The tokens that were got for this attempt.
    issued: IssuedTokens,
    /// The numbers of those that the server has refused, by their schemes.
    refused: Vec<(&'static str, u64)>,
    /// Whether the key by which the server knows a repetition was made for this call, so that nobody has it afterwards.
    key_is_made: bool,
    pub(super) values: Vec<Option<Raw>>,
    pub(super) headers: Vec<(String, String)>,
    /// Names of headers that are not sent, though the client or the operation has them.
    pub(super) left_out: Vec<String>,
    pub(super) body: Option<(HeaderValue, Payload)>,
    /// Why the body cannot be sent.
    pub(super) problem: Option<String>,
    /// What is made of values that the description rules out.
    pub(super) checking: Checking,
    /// What the body has to be.
    pub(super) body_check: Option<&'static Check>,
    /// What is wrong with the body.
    pub(super) violations: Vec<Violation>,
    pub(super) progress: Option<Progress>,
    /// The media types that are asked for, where they are not those of the operation.
    pub(super) accept: Option<HeaderValue>,
    /// Whether the answer is read as it arrives, however long it takes.
    streams: bool,
    pub(super) follows_redirects: bool,
    /// The body without secrets, and what reads the answer, for a transport of tests.
    #[cfg(feature = "mock")]
    pub(super) shown: Option<Raw>,
    #[cfg(feature = "mock")]
    pub(super) reads: Option<Reads>,
}

impl Call {
    /// A call without values.
    #[must_use]
    pub fn new(core: &Core, operation: &'static Operation) -> Self {
        // By pointer, as most that emitted code calls of a call: see `runtime/mod.rs`.
        let made: fn(&Core, &'static Operation) -> Self = Self::of;
        made(core, operation)
    }

    fn of(core: &Core, operation: &'static Operation) -> Self {
        Self {
            core: core.clone(),
            operation,
            named: None,
            free: None,
            timeout: None,
            strictness: core.settings().strictness,
            on_unreadable: core.settings().on_unreadable,
            retries: None,
            attempts: 0,
            issued: Vec::new(),
            refused: Vec::new(),
            key_is_made: false,
            values: vec![None; operation.parameters.len()],
            headers: Vec::new(),
            left_out: Vec::new(),
            body: None,
            problem: None,
            checking: core.settings().checking,
            body_check: None,
            violations: Vec::new(),
            progress: None,
            accept: None,
            streams: false,
            follows_redirects: true,
            #[cfg(feature = "mock")]
            shown: None,
            #[cfg(feature = "mock")]
            reads: None,
        }
    }

    /// Sets the parameter of this number; `null` unsets it.
    pub fn set(&mut self, index: usize, value: &dyn Encode) {
        // By pointer: see `runtime/mod.rs`.
        let set: fn(&mut Self, usize, &dyn Encode) = Self::set_written;
        set(self, index, value);
    }

    fn set_written(&mut self, index: usize, value: &dyn Encode) {
        let value = self.written(value).filter(|value| !value.is_null());
        if let Some(slot) = self.values.get_mut(index) {
            *slot = value;
        }
    }

    /// A value as JSON, if JSON can say it.
    pub(super) fn written(&mut self, value: &dyn Encode) -> Option<Raw> {
        let written = sendable(value);
        if written.is_none() {
            self.problem = Some(NOT_FINITE.to_owned());
        }
        written
    }

    /// Sends the values as they are, whatever is asked of them.
    pub fn unchecked(&mut self) {
        self.checking = Checking::Off;
    }

    /// Limits the time of this call.
    pub fn timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    /// What is made of an answer that is not as described.
    pub fn set_strictness(&mut self, strictness: Strictness) {
        self.strictness = strictness;
    }

    pub(super) const fn strictness(&self) -> Strictness {
        self.strictness
    }

    /// What is made of an answer that cannot be read.
    pub fn set_on_unreadable(&mut self, action: OnUnreadable) {
        self.on_unreadable = action;
    }

    pub(super) const fn on_unreadable(&self) -> OnUnreadable {
        self.on_unreadable
    }

    /// Sends a header with this call, in place of any other of its name.
    pub fn header(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.headers.push((name.into(), value.into()));
    }

    /// How often this call is made again.
    pub fn retries(&mut self, policy: Retries) {
        self.retries = Some(policy);
    }

    /// The policy that holds for it.
    pub(super) fn policy(&self) -> Retries {
        let policy = self.retries.as_ref().unwrap_or(&self.core.settings().retries);
        policy.clone().with_pauses(self.operation.repeats.pauses)
    }

    /// Whether what it sends can be sent again.
    pub(super) fn is_replayable(&self) -> bool {
        self.body.as_ref().is_none_or(|(_, body)| body.is_replayable())
    }

    /// Whether the server knows a repetition by a key.
    pub(super) fn has_key(&self) -> bool {
        let key = self.operation.repeats.key.and_then(|index| self.values.get(index));
        key.is_some_and(Option::is_some)
    }

    /// Makes the key by which the server knows a repetition, where there is to be one and the caller has given none.
    pub(super) fn make_key(&mut self) {
        if let Some(index) = self.operation.repeats.key.filter(|_| !self.has_key()) {
            self.set(index, &random::uuid());
            self.key_is_made = true;
        }
    }

    /// Leaves a header out that the client would send with every call.
    pub fn without_header(&mut self, name: impl Into<String>) {
        self.left_out.push(name.into());
    }

    /// Takes a redirect for the answer.
    pub fn without_redirects(&mut self) {
        self.follows_redirects = false;
    }

    /// Tells somebody how many bytes of the body have left, and of how many.
    pub fn progress(&mut self, progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static) {
        self.progress = Some(std::sync::Arc::new(progress));
    }

    /// Asks for what arrives item by item in place of all media types of the operation.
    #[inline]
    pub fn ask_for_items(&mut self) {
        let media_type = self.operation.answers.stream.first().and_then(|pattern| parts(pattern).1);
        self.accept = media_type.and_then(|name| HeaderValue::from_str(name).ok());
    }

    /// Reads the answer as it arrives, however long it takes.
    pub(super) fn stream(&mut self) {
        self.streams = true;
    }

    /// The limit of this call itself.
    pub(super) const fn own_timeout(&self) -> Option<Duration> {
        self.timeout
    }

    /// Takes the tokens that are needed and come from a provider, as far as they are there; whether that is all.
    pub(super) fn take_known_tokens(&mut self) -> bool {
        self.issued.clear();
        let settings = self.core.settings();
        let names = settings.known().complete(self.security()).unwrap_or_default();
        for name in names {
            if let Some(Credential::Tokens(tokens)) = settings.credentials.get(name) {
                let Some(issued) = tokens.good(refused(&self.refused, name)) else { return false };
                self.issued.push((name, issued));
            }
        }
        true
    }

    /// Gets the tokens that are needed, where they come from a provider.
    pub(super) async fn get_tokens(&mut self, clock: &mut Clock) -> Result<(), Failure> {
        self.issued.clear();
        let names = self.core.settings().known().complete(self.security()).unwrap_or_default();
        for name in names {
            let Some(Credential::Tokens(tokens)) = self.core.settings().credentials.get(name) else {
                continue;
            };
            let tokens = tokens.clone();
            let issued = clock.watch(tokens.get(refused(&self.refused, name))).await;
            let issued = issued.map_err(|error| self.locate(Failure::transport(error)))?;
            let issued = issued.map_err(|why| self.locate(Failure::no_token(name, why)))?;
            self.issued.push((name, issued));
        }
        Ok(())
    }

    /// After an answer that the caller is not authorised: whether there may be other tokens, which the next attempt gets.
    pub(super) fn refuse_tokens(&mut self) -> bool {
        let is_renewable = !self.issued.is_empty() && self.refused.is_empty() && self.is_replayable();
        if is_renewable {
            for (name, token) in &self.issued {
                self.refused.push((*name, token.number));
            }
        }
        is_renewable
    }

    /// What the transport is told.
    pub(super) fn options(&self) -> SendOptions {
        let default = self.core.settings().timeout;
        let options = SendOptions {
            operation: self.operation.id,
            described: self.described_operation(),
            ..SendOptions::default()
        };
        if self.streams {
            SendOptions { timeout: self.timeout, silence: default, ..options }
        } else {
            SendOptions { timeout: self.timeout.or(default), silence: None, ..options }
        }
    }

    /// Alternatives of credentials, each of schemes that are all needed.
    fn security(&self) -> &'static [&'static [&'static str]] {
        if self.free.is_some() { self.core.settings().security } else { self.operation.security }
    }

    /// What is carried out when it is sent twice.
    pub(super) fn class(&self) -> Class {
        self.free.as_ref().map_or_else(|| self.operation.class(), |free| Class::of(free.method.as_str()))
    }

    /// Says of what call a failure is.
    pub(super) fn locate(&self, failure: Failure) -> Failure {
        failure.of(self.operation, self.class(), self.has_key() && !self.key_is_made, self.attempts)
    }

    /// The request as it is sent.
    ///
    /// # Errors
    /// When a value cannot be sent.
    pub fn build(&self) -> Result<BuiltRequest, Failure> {
        // By pointer: see `runtime/mod.rs`.
        let build: fn(&Self) -> Result<BuiltRequest, Failure> = Self::built;
        build(self)
    }

    fn built(&self) -> Result<BuiltRequest, Failure> {
        Ok(BuiltRequest::new(self.request()?, self.described_operation(), self.core.settings().schemes))
    }

    /// The operation, where the description has it.
    pub(super) fn described_operation(&self) -> Option<&'static Operation> {
        self.free.is_none().then_some(self.operation)
    }

    /// As [`Self::build`], for the transport.
    pub(super) fn request(&self) -> Result<http::Request<Payload>, Failure> {
        self.check().map_err(|violations| self.locate(Failure::invalid(violations)))?;
        let settings = self.core.settings();
        let has_header = |name: &str| {
            let own = self.headers.iter().any(|(other, _)| other.eq_ignore_ascii_case(name));
            own || settings.headers.iter().any(|(other, _)| other.eq_ignore_ascii_case(name))
        };
        let auth = Authentication::of(self.security(), &settings.known(), &self.issued, &has_header);
        let auth = auth.map_err(|failure| self.locate(failure))?;
        self.assemble(auth).map_err(|message| self.locate(Failure::request(message)))
    }

    /// What no message may repeat: credentials, and the values of secret parameters.
    pub(super) fn secrets(&self) -> Vec<String> {
        let mut secrets = self.core.settings().credentials.secrets();
        // A token that was sent may have given way to another meanwhile.
        for (_, token) in &self.issued {
            secrets.push(token.secret.expose().to_owned());
        }
        for (parameter, value) in self.operation.parameters.iter().zip(&self.values) {
            if let Some(value) = value.as_ref().filter(|_| parameter.secret) {
                secrets.push(parameter::text(value.view()).into_owned());
            }
        }
        secrets
    }

    /// What was given for what chooses the page.
    #[inline]
    pub(super) fn given(&self, input: Input) -> Option<Raw> {
        match input {
            Input::Parameter(index) => self.values.get(index)?.clone(),
            Input::Body(names) => {
                let body = Raw::of_body(self.body.as_ref()?.1.bytes()?)?;
                names.iter().try_fold(body, |value, name| value.get(name))
            }
        }
    }

    /// Gives it.
    #[inline]
    pub(super) fn give(&mut self, input: Input, value: &Raw) {
        match input {
            Input::Parameter(index) => self.set(index, value),
            Input::Body(names) => {
                if let Some((_, body)) = &mut self.body {
                    let text = body.bytes().and_then(Raw::of_body).unwrap_or(Raw::NULL);
                    *body = with_property(text.view(), names, value).into();
                }
            }
        }
    }

    /// Holds the values against what is asked of them.
    pub(super) fn check(&self) -> Result<(), Violations> {
        if self.checking == Checking::Off {
            return Ok(());
        }
        let mut violations = Vec::new();
        for (index, check) in self.operation.checks {
            let value = self.values.get(*index).and_then(Option::as_ref);
            if let (Some(value), Some(parameter)) = (value, self.operation.parameters.get(*index)) {
                violations.extend(check.violations(value.view(), &parameter.place()));
            }
        }
        violations.extend(self.violations.iter().cloned());
        Violations::from_list(violations)
    }
}

/// The number of the token of a scheme that the server has refused, if it has.
fn refused(refused: &[(&'static str, u64)], name: &str) -> Option<u64> {
    refused.iter().find(|(of, _)| *of == name).map(|(_, number)| *number)
}

/// An object with a value at the end of these names, in place of the one that was there.
#[inline]
fn with_property(object: View<'_>, names: &[&str], value: &Raw) -> Vec<u8> {
    let Some((first, rest)) = names.split_first() else { return value.as_bytes().to_vec() };
    let mut text = vec![b'{'];
    let others = object.properties().filter(|(name, _)| name.as_ref() != *first);
    for (name, value) in others {
        text.extend_from_slice(name.into_owned().encode().as_bytes());
        text.push(b':');
        text.extend_from_slice(value.text());
        text.push(b',');
    }
    text.extend_from_slice((*first).to_owned().encode().as_bytes());
    text.push(b':');
    text.extend(with_property(object.get(first).unwrap_or(View::new(b"null")), rest, value));
    text.push(b'}');
    text
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({})", self.operation.id)
    }
}
