//! What the clones of a client share: its settings, read once, and what sends its requests.

use std::fmt;
use std::sync::Arc;

use http::header::{HeaderName, HeaderValue, USER_AGENT};

use super::address::Base;
use super::certificates::Certificates;
use super::error::Failure;
use super::headers;
use super::limits::Limiting;
use super::retries::Budget;
use super::settings::Settings;
use super::transport::Transport;

/// A client without its methods.
#[derive(Clone)]
pub struct Core(Arc<Shared>);

struct Shared {
    settings: Settings,
    base: Base,
    /// What goes with every request.
    headers: Vec<(HeaderName, HeaderValue)>,
    transport: Arc<dyn Transport>,
    /// The further attempts that are left.
    budget: Budget,
    limiter: Option<Arc<dyn Limiting>>,
}

impl Core {
    pub(super) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    pub(super) fn base(&self) -> &Base {
        &self.0.base
    }

    pub(super) fn headers(&self) -> &[(HeaderName, HeaderValue)] {
        &self.0.headers
    }

    pub(super) fn limiter(&self) -> Option<&Arc<dyn Limiting>> {
        self.0.limiter.as_ref()
    }

    pub(super) fn budget(&self) -> &Budget {
        &self.0.budget
    }

    pub(super) fn transport(&self) -> &Arc<dyn Transport> {
        &self.0.transport
    }
}

impl Settings {
    /// Checks all of it.
    ///
    /// # Errors
    /// When an address or a header cannot be used, or there is no transport.
    pub fn build(mut self) -> Result<Core, Failure> {
        if let Some(problem) = self.undecided() {
            return Err(Failure::request(problem));
        }
        let base = Base::parse(&self.address().map_err(Failure::request)?).map_err(Failure::request)?;
        let agent = HeaderValue::from_str(&self.user_agent);
        let mut headers =
            vec![(USER_AGENT, agent.map_err(|_| Failure::request("the user agent cannot be sent"))?)];
        for (name, value) in &self.headers {
            headers.push(headers::pair(name, value).map_err(Failure::request)?);
        }
        self.certify();
        let transport = match self.transport.take() {
            Some(_) if !self.certificates.is_empty() => {
                let problem = "certificates are for the transport of this crate; set up your own with them, and say so by \
                               `certificate_by_transport`";
                return Err(Failure::request(problem));
            }
            Some(transport) => transport,
            None => default_transport(&self.certificates)?,
        };
        let transport = self.hooks.around(transport, self.schemes);
        let budget = Budget::new(&self.retries);
        let limiter = self.limiting.and_then(|limiting| limiting(&self.limits));
        Ok(Core(Arc::new(Shared { settings: self, base, headers, transport, budget, limiter })))
    }
}

#[cfg(feature = "reqwest")]
fn default_transport(certificates: &Certificates) -> Result<Arc<dyn Transport>, Failure> {
    Ok(Arc::new(super::ReqwestTransport::with(certificates).map_err(Failure::transport)?))
}

#[cfg(not(feature = "reqwest"))]
fn default_transport(_: &Certificates) -> Result<Arc<dyn Transport>, Failure> {
    Err(Failure::request("a client without the feature `reqwest` needs a transport"))
}

impl fmt::Debug for Core {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.settings(), f)
    }
}
