//! How a client is set up.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderName, HeaderValue};

use super::address;
use super::auth::{Credential, Credentials, Secret};
use super::error::Failure;
use super::exchange::Core;
use super::operation::Scheme;
use super::transport::Transport;
use crate::runtime::Drift;

/// How long a call may take, unless said otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How long an answer may be, unless said otherwise.
const MAX_RESPONSE_BYTES: usize = 64 * 1024 * 1024;

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
    pub(super) strict: bool,
    pub(super) drift_hook: Option<DriftHook>,
    own_base: bool,
    transport: Option<Arc<dyn Transport>>,
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
            strict: false,
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

    /// Whether an answer that is not as described is an error.
    pub fn strict(&mut self, strict: bool) {
        self.strict = strict;
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

    pub(super) fn base_url_set(&self) -> bool {
        self.own_base
    }

    /// Checks all of it.
    ///
    /// # Errors
    /// When an address or a header cannot be used, or there is no transport.
    pub fn build(mut self) -> Result<Core, Failure> {
        self.base = address::base(&self.base).map_err(Failure::request)?;
        for (name, value) in &self.headers {
            if HeaderName::try_from(*name).is_err() || HeaderValue::from_str(value).is_err() {
                return Err(Failure::request(format!("the header `{name}` cannot be sent")));
            }
        }
        if HeaderValue::from_str(&self.user_agent).is_err() {
            return Err(Failure::request("the user agent cannot be sent"));
        }
        let transport = match self.transport.take() {
            Some(transport) => transport,
            None => default_transport(self.timeout)?,
        };
        Ok(Core::new(self, transport))
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(timeout: Option<Duration>) -> Result<Arc<dyn Transport>, Failure> {
    let transport = super::ReqwestTransport::new(timeout).map_err(Failure::transport)?;
    Ok(Arc::new(transport))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: Option<Duration>) -> Result<Arc<dyn Transport>, Failure> {
    Err(Failure::request("a client without the feature `reqwest` needs a transport"))
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers: Vec<_> = self.headers.iter().map(|(name, _)| name).collect();
        let credentials: Vec<_> = self.credentials.keys().collect();
        f.debug_struct("Settings")
            .field("base_url", &self.base)
            .field("credentials", &credentials)
            .field("headers", &headers)
            .field("timeout", &self.timeout)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("strict", &self.strict)
            .finish_non_exhaustive()
    }
}

/// Makes the types of a client.
///
/// ```text
/// client! {
///     /// Docs.
///     Client, ClientBuilder { server: "https://api.example.com", schemes: &[] }
/// }
/// ```
/// `Client` has the field `core`, `ClientBuilder` the field `settings`, both for the module of the macro.
#[allow(unused_macros, reason = "kept beside the other macros")]
macro_rules! client {
    (
        $(#[$meta:meta])*
        $client:ident, $builder:ident { server: $server:expr, schemes: $schemes:expr $(,)? }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        pub struct $client {
            core: $crate::runtime::Core,
        }

        impl $client {
            /// Starts to set up a client.
            pub fn builder() -> $builder {
                let agent = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
                $builder { settings: $crate::runtime::Settings::new($server, $schemes, agent) }
            }
        }

        #[doc = concat!("Sets up a [`", stringify!($client), "`].")]
        #[derive(Clone, Debug)]
        #[must_use = "a client must be built"]
        pub struct $builder {
            settings: $crate::runtime::Settings,
        }

        impl $builder {
            /// The address of the server, with or without a path, in place of the one of the API's description.
            pub fn base_url(mut self, url: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.settings.base_url(url);
                self
            }

            /// How long a call may take, from the start to the end of the body: 30 seconds, unless set. An
            /// answer that arrives item by item may take longer, but not keep silent for longer.
            pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.settings.timeout(::core::option::Option::Some(timeout));
                self
            }

            /// Lets calls take as long as they do.
            pub fn without_timeout(mut self) -> Self {
                self.settings.timeout(::core::option::Option::None);
                self
            }

            /// How long the body of an answer may be: 64 MiB, unless set.
            pub fn max_response_bytes(mut self, limit: usize) -> Self {
                self.settings.max_response_bytes(limit);
                self
            }

            /// Whether a successful answer that is not as described is an error; it is not, unless set.
            pub fn strict(mut self, strict: bool) -> Self {
                self.settings.strict(strict);
                self
            }

            /// Calls a function with the name of the operation and what was not as described.
            pub fn on_drift(
                mut self,
                hook: impl ::core::ops::Fn(&str, &$crate::runtime::Drift)
                + ::core::marker::Send
                + ::core::marker::Sync
                + 'static,
            ) -> Self {
                self.settings.on_drift(hook);
                self
            }

            /// What the client calls itself, in place of the name and version of this crate.
            pub fn user_agent(mut self, agent: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.settings.user_agent(agent);
                self
            }

            /// What sends the requests, in place of `reqwest`.
            pub fn transport(mut self, transport: ::std::sync::Arc<dyn $crate::runtime::Transport>) -> Self {
                self.settings.transport(transport);
                self
            }

            /// Makes the client.
            ///
            /// # Errors
            /// When an address or a header cannot be used, or there is no transport.
            pub fn build(self) -> ::core::result::Result<$client, $crate::runtime::Error> {
                ::core::result::Result::Ok($client { core: self.settings.build()? })
            }
        }
    };
}

#[allow(unused_imports, reason = "kept beside the other macros")]
pub(crate) use client;
