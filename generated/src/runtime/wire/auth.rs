//! Credentials.

use std::collections::BTreeMap;

use base64::Engine as _;
use http::header::{AUTHORIZATION, HeaderName};
use http::{HeaderMap, HeaderValue};

use super::operation::{Location, Scheme, SchemeKind};
use super::parameter::component;
use crate::runtime::Secret;

/// What is known for a scheme.
#[derive(Clone, Debug)]
pub(super) enum Credential {
    /// A token or key.
    Token(Secret),
    /// A user and a password.
    Login(String, Secret),
}

/// The credentials of a client by scheme.
pub(super) type Credentials = BTreeMap<&'static str, Credential>;

/// What credentials add to a request.
#[derive(Default)]
pub(super) struct Authentication {
    pub(super) headers: HeaderMap,
    pub(super) query: Vec<(String, String)>,
    pub(super) cookies: Vec<(String, String)>,
}

impl Authentication {
    /// Takes the first alternative for which all credentials are there; without one, nothing is added and
    /// the server decides.
    ///
    /// # Errors
    /// What is wrong with a credential; never the credential.
    pub(super) fn of(
        security: &[&[&str]],
        schemes: &[Scheme],
        credentials: &Credentials,
    ) -> Result<Self, String> {
        let mut this = Self::default();
        let complete =
            |names: &&&[&str]| !names.is_empty() && names.iter().all(|name| credentials.contains_key(name));
        for name in security.iter().find(complete).copied().unwrap_or_default() {
            let scheme = schemes.iter().find(|scheme| scheme.name == *name);
            if let (Some(scheme), Some(credential)) = (scheme, credentials.get(name)) {
                this.add(scheme, credential)?;
            }
        }
        Ok(this)
    }

    fn add(&mut self, scheme: &Scheme, credential: &Credential) -> Result<(), String> {
        let secret = match credential {
            Credential::Token(secret) => secret.expose().to_owned(),
            Credential::Login(user, _) if user.contains(':') => {
                return Err(format!("the user of `{}` must not have a colon", scheme.name));
            }
            Credential::Login(user, password) => {
                base64::engine::general_purpose::STANDARD.encode(format!("{user}:{}", password.expose()))
            }
        };
        match &scheme.kind {
            SchemeKind::Bearer | SchemeKind::OAuth2 | SchemeKind::OpenId => {
                self.header(scheme, AUTHORIZATION.as_str(), &format!("Bearer {secret}"))
            }
            SchemeKind::Basic => self.header(scheme, AUTHORIZATION.as_str(), &format!("Basic {secret}")),
            SchemeKind::Authorization => self.header(scheme, AUTHORIZATION.as_str(), &secret),
            SchemeKind::ApiKey { location: Location::Query, name } => {
                self.query.push((component(name), component(&secret)));
                Ok(())
            }
            SchemeKind::ApiKey { location: Location::Cookie, name } => {
                self.cookies.push((component(name), component(&secret)));
                Ok(())
            }
            SchemeKind::ApiKey { name, .. } => self.header(scheme, name, &secret),
        }
    }

    fn header(&mut self, scheme: &Scheme, name: &str, value: &str) -> Result<(), String> {
        let wrong = || format!("the credential of `{}` cannot be sent in a header", scheme.name);
        let name = HeaderName::try_from(name).map_err(|_| wrong())?;
        let mut value = HeaderValue::from_str(value).map_err(|_| wrong())?;
        value.set_sensitive(true);
        self.headers.insert(name, value);
        Ok(())
    }
}
