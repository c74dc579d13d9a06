//! Credentials.

use std::sync::Arc;

use base64::Engine as _;
use http::HeaderValue;
use http::header::{AUTHORIZATION, HeaderName};

use super::error::Failure;
use super::operation::{Location, Scheme, SchemeKind};
use super::parameter::component;
use super::tokens::{Issued, Tokens};
use crate::runtime::Secret;

/// What is known for a scheme.
#[derive(Clone, Debug)]
pub(super) enum Credential {
    /// A token or key.
    Token(Secret),
    /// A user and a password.
    Login(String, Secret),
    /// Tokens that are got when they are needed.
    Tokens(Tokens),
    /// A certificate that TLS shows; nothing of it is in a request.
    Certificate,
}

impl Credential {
    /// What nobody should see of it.
    fn secret(&self) -> Option<String> {
        match self {
            Self::Token(secret) | Self::Login(_, secret) => Some(secret.expose().to_owned()),
            Self::Tokens(tokens) => tokens.known().map(|secret| secret.expose().to_owned()),
            Self::Certificate => None,
        }
    }
}

/// The credentials of a client by scheme, of which there are a few.
#[derive(Clone, Default)]
pub(super) struct Credentials(Vec<(&'static str, Credential)>);

impl Credentials {
    pub(super) fn get(&self, scheme: &str) -> Option<&Credential> {
        self.0.iter().find(|(own, _)| *own == scheme).map(|(_, credential)| credential)
    }

    /// Takes a credential in place of any other for its scheme.
    pub(super) fn set(&mut self, scheme: &'static str, credential: Credential) {
        self.0.retain(|(own, _)| *own != scheme);
        self.0.push((scheme, credential));
    }

    pub(super) fn schemes(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.0.iter().map(|(scheme, _)| *scheme)
    }

    /// What nobody should see of them.
    pub(super) fn secrets(&self) -> Vec<String> {
        self.0.iter().filter_map(|(_, credential)| credential.secret()).collect()
    }
}

/// What a client knows about credentials.
pub(super) struct Known<'a> {
    pub(super) schemes: &'static [Scheme],
    pub(super) credentials: &'a Credentials,
    /// Whether calls go without what they need.
    pub(super) anonymous: bool,
}

impl Known<'_> {
    /// The schemes of the first alternative for which all credentials are there.
    pub(super) fn complete(
        &self,
        security: &'static [&'static [&'static str]],
    ) -> Option<&'static [&'static str]> {
        let is_given = |name: &&str| self.credentials.get(name).is_some();
        security.iter().find(|names| !names.is_empty() && names.iter().all(is_given)).copied()
    }
}

/// Tokens that were got for a call, by their schemes.
pub(super) type IssuedTokens = Vec<(&'static str, Arc<Issued>)>;

/// What credentials add to a request.
#[derive(Default)]
pub(super) struct Authentication {
    pub(super) headers: Vec<(HeaderName, HeaderValue)>,
    pub(super) query: Vec<(String, String)>,
    pub(super) cookies: Vec<(String, String)>,
}

impl Authentication {
    /// Takes the first alternative for which all credentials are there. Without one, nothing is added where the
    /// description allows that, or the client is told to; `has_header` says what the caller sends in another way.
    ///
    /// # Errors
    /// When credentials are missing, or one cannot be sent; never the credential.
    pub(super) fn of(
        security: &'static [&'static [&'static str]],
        known: &Known<'_>,
        issued: &IssuedTokens,
        has_header: &dyn Fn(&str) -> bool,
    ) -> Result<Self, Failure> {
        let mut this = Self::default();
        let scheme = |name: &str| known.schemes.iter().find(|scheme| scheme.name == name);
        let is_given = |name: &&str| known.credentials.get(name).is_some();
        let is_sent = |name: &&str| scheme(name).and_then(header_of).is_some_and(has_header);
        let Some(names) = known.complete(security) else {
            let goes_without = |names: &&[&str]| names.iter().all(|name| is_given(name) || is_sent(name));
            return if security.is_empty() || known.anonymous || security.iter().any(goes_without) {
                Ok(this)
            } else {
                let shows =
                    |name: &&str| scheme(name).is_some_and(|one| matches!(one.kind, SchemeKind::MutualTls));
                let lacks_certificate = security.iter().flat_map(|names| names.iter()).any(shows);
                let way_out =
                    if lacks_certificate { "; `client_certificate` of the builder sets one" } else { "" };
                Err(Failure::credentials(missing(security, &is_given) + way_out))
            };
        };
        for name in names {
            if let (Some(scheme), Some(credential)) = (scheme(name), known.credentials.get(name)) {
                let own = issued.iter().find(|(of, _)| of == name).map(|(_, token)| &token.secret);
                this.add(scheme, credential, own).map_err(Failure::request)?;
            }
        }
        Ok(this)
    }

    fn add(
        &mut self,
        scheme: &Scheme,
        credential: &Credential,
        issued: Option<&Secret>,
    ) -> Result<(), String> {
        let secret = match credential {
            // Where it is only shown what would be sent, there may be none yet.
            Credential::Tokens(tokens) => match issued.cloned().or_else(|| tokens.known()) {
                Some(secret) => secret.expose().to_owned(),
                None => return Ok(()),
            },
            Credential::Certificate => return Ok(()),
            Credential::Token(secret) => secret.expose().to_owned(),
            Credential::Login(user, _) if user.as_bytes().contains(&b':') => {
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
            SchemeKind::MutualTls => Ok(()),
        }
    }

    fn header(&mut self, scheme: &Scheme, name: &str, value: &str) -> Result<(), String> {
        let wrong = || format!("the credential of `{}` cannot be sent in a header", scheme.name);
        let name = HeaderName::try_from(name).map_err(|_| wrong())?;
        let mut value = HeaderValue::from_str(value).map_err(|_| wrong())?;
        value.set_sensitive(true);
        self.headers.push((name, value));
        Ok(())
    }
}

/// The header that a scheme sends.
fn header_of(scheme: &Scheme) -> Option<&'static str> {
    match scheme.kind {
        SchemeKind::ApiKey { location: Location::Header, name } => Some(name),
        SchemeKind::ApiKey { .. } | SchemeKind::MutualTls => None,
        _ => Some("Authorization"),
    }
}

/// What is missing: of alternatives of which a part is there, that; or else all of them.
fn missing(security: &[&[&str]], is_given: &dyn Fn(&&str) -> bool) -> String {
    let begun = security.iter().find(|names| names.iter().any(is_given));
    if let Some(names) = begun {
        let (there, absent) = (list(names, is_given), list(names, &|name| !is_given(name)));
        return format!("beside {there}, the credentials of {absent} are needed");
    }
    let mut alternatives = String::new();
    for names in security {
        let before = if alternatives.is_empty() { "" } else { ", or of " };
        alternatives.extend([before, &list(names, &|_| true)]);
    }
    format!("the credentials of {alternatives} are needed")
}

/// Those of the names that pass, quoted.
fn list(names: &[&str], pass: &dyn Fn(&&str) -> bool) -> String {
    let mut text = String::new();
    for name in names.iter().filter(|name| pass(name)) {
        let before = if text.is_empty() { "`" } else { " and `" };
        text.extend([before, name, "`"]);
    }
    text
}
