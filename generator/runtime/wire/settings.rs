//! What a client is set up with.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::address;
use super::auth::{Credential, Credentials, Known};
use super::body::Body;
use super::built::BuiltRequest;
use super::certificates::Certificates;
use super::hooks::Hooks;
use super::limits::{Keep, Limits};
use super::operation::{Scheme, SchemeKind};
use super::retries::Retries;
use super::server::Server;
use super::tokens::{TokenProvider, Tokens};
use super::transport::{SendOptions, Transport};
use super::transport_error::TransportError;
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

/// Whether values are held against the description before they are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Checking {
    /// What it rules out is not sent.
    On,
    /// All is sent.
    Off,
}

/// The settings of a client.
#[derive(Clone)]
pub struct Settings {
    pub(super) schemes: &'static [Scheme],
    /// The credentials of calls that are not described.
    pub(super) security: &'static [&'static [&'static str]],
    pub(super) credentials: Credentials,
    pub(super) certificates: Certificates,
    pub(super) headers: Vec<(String, String)>,
    /// Headers that the caller has to decide about: each with the methods that give it and that do without.
    needed: &'static [(&'static str, &'static str, &'static str)],
    /// Those that the caller does without.
    left_out: Vec<&'static str>,
    pub(super) user_agent: String,
    /// The servers of the description.
    servers: &'static [Server],
    /// Which of them is taken.
    chosen: usize,
    /// What their variables are given.
    pub(super) variables: Vec<(&'static str, String)>,
    /// The address in place of all of these; checked when the client is built.
    base: Option<String>,
    /// What relative addresses of servers are relative to.
    origin: Option<String>,
    /// The addresses in place of those that operations have of their own.
    pub(super) own_servers: Vec<(&'static str, String)>,
    pub(super) timeout: Option<Duration>,
    pub(super) retries: Retries,
    pub(super) limits: Limits,
    /// [`Limits::limiting`], by pointer: only who sets limits compiles what keeps to them.
    pub(super) limiting: Option<Keep>,
    pub(super) max_response_bytes: usize,
    pub(super) strictness: Strictness,
    pub(super) on_unreadable: OnUnreadable,
    pub(super) drift_hook: Option<DriftHook>,
    pub(super) hooks: Hooks,
    /// What is made of values that the description rules out.
    pub(super) checking: Checking,
    /// Whether calls go without the credentials that they need.
    pub(super) anonymous: bool,
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
    pub fn new(servers: &'static [Server], schemes: &'static [Scheme], user_agent: &str) -> Self {
        Self {
            schemes,
            security: &[],
            credentials: Credentials::default(),
            certificates: Certificates::default(),
            headers: Vec::new(),
            needed: &[],
            left_out: Vec::new(),
            user_agent: user_agent.to_owned(),
            servers,
            chosen: 0,
            variables: Vec::new(),
            base: None,
            origin: None,
            own_servers: Vec::new(),
            timeout: Some(TIMEOUT),
            retries: Retries::new(),
            limits: Limits::new(),
            limiting: None,
            max_response_bytes: MAX_RESPONSE_BYTES,
            strictness: Strictness::LENIENT,
            on_unreadable: OnUnreadable::Fail,
            drift_hook: None,
            hooks: Hooks::default(),
            checking: Checking::On,
            anonymous: false,
            transport: None,
        }
    }

    /// The same with what calls need that are not described: alternatives, each of schemes that are all needed.
    #[must_use]
    pub const fn secured(mut self, security: &'static [&'static [&'static str]]) -> Self {
        self.security = security;
        self
    }

    /// The same with a limit of calls in so many seconds.
    #[must_use]
    #[inline]
    pub fn limited(mut self, calls: usize, seconds: u64) -> Self {
        self.limits(Limits::new().rate(calls, Duration::from_secs(seconds)));
        self
    }

    /// A token or key for a scheme.
    pub fn credential(&mut self, scheme: &'static str, secret: impl Into<Secret>) {
        self.credentials.set(scheme, Credential::Token(secret.into()));
    }

    /// A user and a password for a scheme.
    pub fn login(&mut self, scheme: &'static str, user: impl Into<String>, password: impl Into<Secret>) {
        self.credentials.set(scheme, Credential::Login(user.into(), password.into()));
    }

    /// Where the tokens for a scheme come from.
    pub fn provider(&mut self, scheme: &'static str, provider: impl TokenProvider) {
        self.credentials.set(scheme, Credential::Tokens(Tokens::new(provider)));
    }

    /// The certificate that is shown to servers, with those above it, and its private key; as PEM.
    pub fn client_certificate(&mut self, chain: impl Into<String>, key: impl Into<Secret>) {
        self.certificates.show(chain.into(), key.into());
    }

    /// Further certificates that are trusted, as PEM.
    pub fn trusted_certificates(&mut self, pem: impl Into<String>) {
        self.certificates.trust(pem.into());
    }

    /// Says that the transport shows a certificate.
    pub fn certificate_by_transport(&mut self) {
        self.certificates.leave_to_transport();
    }

    /// Gives the schemes of mutual TLS what they need, if it is there.
    pub(super) fn certify(&mut self) {
        let shows = self.certificates.are_shown();
        let schemes =
            self.schemes.iter().filter(|scheme| shows && matches!(scheme.kind, SchemeKind::MutualTls));
        for scheme in schemes {
            self.credentials.set(scheme.name, Credential::Certificate);
        }
    }

    /// Asks for headers: each with the methods that give it and that do without.
    #[must_use]
    pub fn needing(self, needed: &'static [(&'static str, &'static str, &'static str)]) -> Self {
        Self { needed, ..self }
    }

    /// Does without a header that is asked for.
    #[inline]
    pub fn without_header(&mut self, name: &'static str) {
        self.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        self.left_out.push(name);
    }

    /// What to call for a header that is asked for and that nothing was said about.
    pub(super) fn undecided(&self) -> Option<String> {
        let given = |name: &str| self.headers.iter().any(|(other, _)| other.eq_ignore_ascii_case(name));
        let undecided = self.needed.iter().find(|(name, ..)| !given(name) && !self.left_out.contains(name));
        undecided.map(|(name, setter, without)| {
            format!("the header `{name}` is missing: call `{setter}`, or `{without}` to send none")
        })
    }

    /// A header that goes with every request.
    pub fn header(&mut self, name: impl Into<String>, value: impl Into<String>) {
        let name = name.into();
        self.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(&name));
        self.headers.push((name, value.into()));
    }

    /// The address of the server.
    pub fn base_url(&mut self, url: impl Into<String>) {
        self.base = Some(url.into());
    }

    /// What relative addresses of servers are relative to.
    pub fn origin(&mut self, url: impl Into<String>) {
        self.origin = Some(url.into());
    }

    /// The server of this number.
    pub fn server(&mut self, index: usize) {
        self.chosen = index;
    }

    /// The value of a variable of servers.
    pub fn variable(&mut self, name: &'static str, value: impl Into<String>) {
        self.variables.push((name, value.into()));
    }

    /// The address of a server that operations have of their own.
    pub fn own_server(&mut self, name: &'static str, url: impl Into<String>) {
        self.own_servers.push((name, url.into()));
    }

    /// The address of the server, not yet checked.
    ///
    /// # Errors
    /// When there is none, or it has to be relative to something.
    pub(super) fn address(&self) -> Result<String, String> {
        if let Some(base) = &self.base {
            return Ok(base.clone());
        }
        let server = self.servers.get(self.chosen).ok_or("`base_url` has to say where the API is served")?;
        let address = server.address(&self.variables)?;
        if address::has_scheme(&address) {
            return Ok(address);
        }
        let origin = self.origin.as_ref().ok_or_else(|| {
            format!("the API is served at `{address}`: `origin` has to say of which host, or `base_url` all")
        })?;
        Ok(address::Base::parse(origin)?.server(&address)?.to_string())
    }

    /// How long a call may take; none is without limit.
    pub fn timeout(&mut self, timeout: Option<Duration>) {
        self.timeout = timeout;
    }

    /// How often a call is made again.
    pub fn retries(&mut self, policy: Retries) {
        self.retries = policy;
    }

    /// How many calls are made in a time, and at once.
    #[inline]
    pub fn limits(&mut self, limits: Limits) {
        self.limits = limits;
        self.limiting = Some(Limits::limiting);
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

    /// Sends values as they are, whatever the description asks of them.
    pub fn unchecked(&mut self) {
        self.checking = Checking::Off;
    }

    /// Sends calls without the credentials that they need, where these are not there.
    pub fn anonymous(&mut self) {
        self.anonymous = true;
    }

    /// What is known about credentials.
    pub(super) fn known(&self) -> Known<'_> {
        Known { schemes: self.schemes, credentials: &self.credentials, anonymous: self.anonymous }
    }

    /// What is called when an answer is not as described.
    pub fn on_drift(&mut self, hook: impl Fn(&str, &Drift) + Send + Sync + 'static) {
        self.drift_hook = Some(DriftHook(Arc::new(hook)));
    }

    /// What is called before each request.
    pub fn before_request(&mut self, hook: impl Fn(&SendOptions, &mut BuiltRequest) + Send + Sync + 'static) {
        self.hooks.before(Arc::new(hook));
    }

    /// What is called after each request.
    pub fn after_response(
        &mut self,
        hook: impl Fn(&SendOptions, Result<&http::Response<Body>, &TransportError>) + Send + Sync + 'static,
    ) {
        self.hooks.after(Arc::new(hook));
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
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        let credentials: Vec<_> = self.credentials.schemes().collect();
        f.debug_struct("Settings")
            .field("base_url", &address::shown(&self.address().unwrap_or_default()))
            .field("credentials", &credentials)
            .field("certificates", &self.certificates)
            .field("headers", &headers)
            .field("timeout", &self.timeout)
            .field("retries", &self.retries)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("strictness", &self.strictness)
            .field("on_unreadable", &self.on_unreadable)
            .field("checking", &self.checking)
            .finish_non_exhaustive()
    }
}
