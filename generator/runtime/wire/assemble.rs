//! How a call becomes a request: where it goes, its headers, its body.

use http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Uri};

use super::address::{self, Base};
use super::auth::Authentication;
use super::call::Call;
use super::headers;
use super::operation::Location;
use super::parameter;
use super::payload::Payload;
use super::server::Server;
use crate::runtime::joined;

impl Call {
    pub(super) fn assemble(&self, mut auth: Authentication) -> Result<http::Request<Payload>, String> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone());
        }
        let headers = self.headers(&mut auth)?;
        let mut request = http::Request::new(self.body());
        *request.uri_mut() = address::with_query(self.target()?, &auth.query)?;
        let method = self.free.as_ref().map(|free| &free.method).or(self.operation.words().method.as_ref());
        *request.method_mut() = method.cloned().ok_or("the method cannot be sent")?;
        *request.headers_mut() = headers;
        if request.body().is_empty()
            && matches!(*request.method(), Method::POST | Method::PUT | Method::PATCH)
        {
            request.headers_mut().insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        #[cfg(feature = "mock")]
        request.extensions_mut().insert(self.described());
        Ok(request)
    }

    /// Where it goes, without credentials.
    ///
    /// # Errors
    /// What is wrong with a value.
    pub(super) fn target(&self) -> Result<Uri, String> {
        if let Some(named) = &self.named {
            return Ok(named.clone());
        }
        let target = match &self.free {
            Some(free) => free.target()?,
            None => address::target(self.operation, &self.values)?,
        };
        Ok(match self.operation.server {
            Some(own) => self.own_base(own)?.join(&target)?,
            None => self.core.base().join(&target)?,
        })
    }

    /// The address of the operation's own server.
    fn own_base(&self, own: &Server) -> Result<Base, String> {
        let settings = self.core.settings();
        let given = settings.own_servers.iter().rev().find(|(name, _)| *name == own.name);
        let address = match given {
            Some((_, address)) => address.clone(),
            None => own.address(&settings.variables)?,
        };
        Ok(self.core.base().server(&address)?)
    }

    fn body(&self) -> Payload {
        let body = self.body.as_ref().map(|(_, body)| body.clone()).unwrap_or_default();
        match &self.progress {
            Some(progress) if !body.is_empty() => body.watched(progress.clone()),
            _ => body,
        }
    }

    /// Holds a documented length against that of the body; other headers of the kind cannot be given.
    fn follows_from_body(&self, name: &HeaderName, value: &HeaderValue) -> Result<(), String> {
        let length = self.body.as_ref().map_or(Some(0), |(_, body)| body.length());
        let given = value.to_str().ok().and_then(|text| text.parse().ok());
        if *name == CONTENT_LENGTH && length.is_some() && given == length {
            return Ok(());
        }
        Err(headers::follows(name))
    }

    /// Later ones replace earlier ones: the client's, the operation's, the credentials', the call's.
    fn headers(&self, auth: &mut Authentication) -> Result<HeaderMap, String> {
        let words = self.operation.words();
        let mut headers = HeaderMap::with_capacity(8);
        let mut add = |name: HeaderName, value: HeaderValue| {
            if !self.left_out.iter().any(|other| other.eq_ignore_ascii_case(name.as_str())) {
                headers.insert(name, value);
            }
        };
        let accept = self.accept.clone().or_else(|| words.accept.clone());
        add(ACCEPT, accept.ok_or_else(|| headers::wrong(ACCEPT.as_str()))?);
        for (name, value) in self.core.headers() {
            add(name.clone(), value.clone());
        }
        let mut cookies = std::mem::take(&mut auth.cookies);
        let parameters = self.operation.parameters.iter().zip(&self.values).zip(&words.headers);
        for ((parameter, value), name) in parameters {
            match (parameter.location, value) {
                (Location::Header, Some(value)) => {
                    let name = name.as_ref().ok_or_else(|| headers::wrong(parameter.name))?;
                    let value = headers::value(name, &parameter::header(parameter, value.view()));
                    let mut value = value.map_err(|_| headers::wrong(parameter.name))?;
                    if headers::is_ours(name) {
                        self.follows_from_body(name, &value)?;
                        continue;
                    }
                    value.set_sensitive(value.is_sensitive() || parameter.secret);
                    add(name.clone(), value);
                }
                (Location::Cookie, Some(value)) => parameter::cookie(parameter, value.view(), &mut cookies)?,
                _ => {}
            }
        }
        if !cookies.is_empty() {
            let pairs: Vec<_> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            add(COOKIE, headers::value(&COOKIE, &joined(&pairs, "; "))?);
        }
        if let Some((content_type, _)) = &self.body {
            add(CONTENT_TYPE, content_type.clone());
        }
        for (name, value) in std::mem::take(&mut auth.headers) {
            headers.insert(name, value);
        }
        for (name, value) in &self.headers {
            let (name, value) = headers::pair(name, value)?;
            headers.insert(name, value);
        }
        Ok(headers)
    }
}
