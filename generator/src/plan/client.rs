//! The client and its builder.

use super::Planner;
use super::docs::{self, code};
use super::facts::line;
use super::names::{Case, Scope};
use super::reserved;
use crate::model::{SecurityKind, SecurityScheme};
use crate::rust::{Client, ClientMethod, Credential, HeaderSetter, Scheme, SchemeKind};

impl Planner<'_> {
    pub fn client(&mut self, methods: Vec<ClientMethod>) -> Client {
        let server = self.api.servers.first().map(crate::model::Server::default_url).unwrap_or_default();
        let mut names = Scope::with(reserved::BUILDER);
        let headers = self.headers(&mut names);
        let schemes: Vec<_> = self.api.security_schemes.iter().filter_map(scheme).collect();
        let credentials = self.api.security_schemes.iter().filter(|declared| scheme(declared).is_some());
        let credentials = credentials.map(|declared| credential(declared, &mut names)).collect();
        Client { docs: self.client_docs(), server, schemes, credentials, headers, methods }
    }

    fn client_docs(&self) -> crate::rust::Docs {
        let title = docs::plain(&self.api.info.title);
        let servers = self.api.servers.iter().map(|server| {
            let text = server.description.as_deref().map(line).filter(|text| !text.is_empty());
            let address = code(&server.url);
            text.map_or_else(|| format!("- {address}"), |text| format!("- {address}: {text}"))
        });
        let servers: Vec<_> = servers.collect();
        let servers = if servers.len() > 1 {
            super::facts::join([vec!["Servers of the API:".to_owned()], servers])
        } else {
            Vec::new()
        };
        let cheap = vec!["It is cheap to clone; clones share their connections.".to_owned()];
        super::facts::join([vec![format!("A client for {title}.")], cheap, servers])
    }

    fn headers(&mut self, names: &mut Scope) -> Vec<HeaderSetter> {
        let configured = &self.config.client.headers;
        configured
            .iter()
            .map(|header| HeaderSetter {
                docs: super::facts::join([
                    docs::markdown(&header.description),
                    vec![format!("Sent with every request as the header {}.", code(&header.name))],
                ]),
                name: names.allocate(&header.setter, Case::Value).name,
                header: header.name.clone(),
            })
            .collect()
    }
}

/// What the client does for a scheme; nothing for those of the transport.
pub fn scheme(declared: &SecurityScheme) -> Option<Scheme> {
    let kind = match &declared.kind {
        SecurityKind::Bearer => SchemeKind::Bearer,
        SecurityKind::Basic => SchemeKind::Basic,
        SecurityKind::ApiKey { location, name } => SchemeKind::ApiKey(*location, name.clone()),
        SecurityKind::Http(_) => SchemeKind::Authorization,
        SecurityKind::MutualTls => return None,
    };
    Some(Scheme { name: declared.name.clone(), kind })
}

fn credential(declared: &SecurityScheme, names: &mut Scope) -> Credential {
    let name = &declared.name;
    let (text, what, basic) = match &declared.kind {
        SecurityKind::Bearer if is_about(name, "bearer") => {
            ("bearer token".to_owned(), "The bearer token".to_owned(), false)
        }
        SecurityKind::Bearer if is_about(name, "token") => {
            (name.clone(), "The bearer token".to_owned(), false)
        }
        SecurityKind::Bearer => (format!("{name} token"), "The bearer token".to_owned(), false),
        SecurityKind::Basic => (name.clone(), "User name and password".to_owned(), true),
        SecurityKind::ApiKey { name: key, .. } => (name.clone(), format!("The key {}", code(key)), false),
        SecurityKind::Http(word) => {
            (name.clone(), format!("The header `Authorization`, {} included,", code(word)), false)
        }
        SecurityKind::MutualTls => (name.clone(), "The certificate".to_owned(), false),
    };
    let prose = declared.description.as_deref().map(docs::markdown).unwrap_or_default();
    Credential {
        docs: super::facts::join([vec![format!("{what} of the security scheme {}.", code(name))], prose]),
        name: names.allocate(&text, Case::Value).name,
        scheme: name.clone(),
        basic,
    }
}

fn is_about(name: &str, word: &str) -> bool {
    name.to_ascii_lowercase().contains(word)
}
