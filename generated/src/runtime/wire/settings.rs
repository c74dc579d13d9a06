//! What a client is set up with.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::address;
use super::auth::{Credential, Credentials};
use super::operation::Scheme;
use super::transport::Transport;
use crate::runtime::{Drift, Secret, Strictness};

/// How long a call may take, unless said otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How long an answer may be, unless said otherwise.
const MAX_RESPONSE_BYTES: usize = 64 * 1024 * 1024;

/// What is made of a successful answer whose body is something else than the API documents: no JSON, a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnUnreadable {
    /// The call fails, with an error that says that the server has done what was asked.
    Fail,
    /// A placeholder stands in its place: empty text, zero, an empty list. The drift says so.
    StandIn,
}

/// The settings of a client.
#[derive(Clone)]
pub struct Settings {
    pub(super) schemes: &'static [Scheme],
    pub(super) credentials: Credentials,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) user_agent: String,
    /// The address of the server; checked when the client is built.
    pub(super) base: String,
    pub(super) timeout: Option<Duration>,
    pub(super) max_response_bytes: usize,
    pub(super) strictness: Strictness,
    pub(super) on_unreadable: OnUnreadable,
    pub(super) drift_hook: Option<DriftHook>,
    /// Whether the address is the caller's own.
    pub(super) own_base: bool,
    pub(super) transport: Option<Arc<dyn Transport>>,
}

/// What is called with the name of the operation and the drift.
type Hook = dyn Fn(&str, &Drift) + Send + Sync;

#[derive(Clone)]
pub(super) struct DriftHook(Arc<Hook>);

impl DriftHook {
    pub(super) fn call(&self, operation: &str, drift: &Drift) {
        (self.0)(operation, drift);
    }
}

impl Settings {
    /// What the API's description says.
    #[must_use]
    pub fn new(server: &str, schemes: &'static [Scheme], user_agent: &str) -> Self {
        Self {
            schemes,
            credentials: Credentials::new(),
            headers: Vec::new(),
            user_agent: user_agent.to_owned(),
            base: server.to_owned(),
            timeout: Some(TIMEOUT),
            max_response_bytes: MAX_RESPONSE_BYTES,
            strictness: Strictness::LENIENT,
            on_unreadable: OnUnreadable::Fail,
            drift_hook: None,
            own_base: false,
            transport: None,
        }
    }

    /// A token or key for a scheme.
    pub fn credential(&mut self, scheme: &'static str, secret: impl Into<Secret>) {
        self.credentials.insert(scheme, Credential::Token(secret.into()));
    }

    /// A user and a password for a scheme.
    pub fn login(&mut self, scheme: &'static str, user: impl Into<String>, password: impl Into<Secret>) {
        self.credentials.insert(scheme, Credential::Login(user.into(), password.into()));
    }

    /// A header that goes with every request.
    pub fn header(&mut self, name: &'static str, value: impl Into<String>) {
        self.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        self.headers.push((name, value.into()));
    }

    /// The address of the server.
    pub fn base_url(&mut self, url: impl Into<String>) {
        self.base = url.into();
        self.own_base = true;
    }

    /// How long a call may take; none is without limit.
    pub fn timeout(&mut self, timeout: Option<Duration>) {
        self.timeout = timeout;
    }

    /// How long an answer may be.
    pub fn max_response_bytes(&mut self, limit: usize) {
        self.max_response_bytes = limit;
    }

    /// What is made of an answer that is not as described.
    pub fn strictness(&mut self, strictness: Strictness) {
        self.strictness = strictness;
    }

    /// What is made of an answer that cannot be read.
    pub fn on_unreadable(&mut self, action: OnUnreadable) {
        self.on_unreadable = action;
    }

    /// What is called when an answer is not as described.
    pub fn on_drift(&mut self, hook: impl Fn(&str, &Drift) + Send + Sync + 'static) {
        self.drift_hook = Some(DriftHook(Arc::new(hook)));
    }

    /// What the client calls itself.
    pub fn user_agent(&mut self, user_agent: impl Into<String>) {
        self.user_agent = user_agent.into();
    }

    /// What sends the requests.
    pub fn transport(&mut self, transport: Arc<dyn Transport>) {
        self.transport = Some(transport);
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        let credentials: Vec<_> = self.credentials.keys().collect();
        f.debug_struct("Settings")
            .field("base_url", &address::shown(&self.base))
            .field("credentials", &credentials)
            .field("headers", &headers)
            .field("timeout", &self.timeout)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("strictness", &self.strictness)
            .field("on_unreadable", &self.on_unreadable)
            .finish_non_exhaustive()
    }
}
