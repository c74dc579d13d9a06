//! The client, its builder, and the package.

mod flows;
mod groups;
mod package;
pub mod servers;
mod start;
mod webhooks;

use super::names::{Case, Scope, reserved};
use super::rustdoc;
use super::types::Types;
use crate::config::Config;
use crate::model::{Api, SecurityKind, SecurityScheme};
use crate::rust::{Client, ClientMethod, Credential, HeaderSetter, Ident, OperationFile, Scheme, SchemeKind};

pub use package::package;
pub use start::start;

/// The client with the methods of the operations.
pub fn client(
    api: &Api,
    config: &Config,
    types: &Types<'_>,
    methods: Vec<ClientMethod>,
    files: &[OperationFile],
) -> Client {
    let mut names = Scope::with(reserved::BUILDER);
    let headers = config.client.headers.iter().map(|header| {
        let name = names.allocate(&header.setter, Case::Value).name;
        let without = header.without.as_ref().map(|without| names.allocate(without, Case::Value).name);
        HeaderSetter {
            docs: rustdoc::client::header(header, without.as_ref()),
            without: without.map(|without| (rustdoc::client::without(header, &name), without)),
            name,
            header: header.name.clone(),
        }
    });
    let headers = headers.collect();
    // The certificate of mutual TLS is the same for all schemes, and every builder takes one.
    let of_requests = api.security_schemes.iter().filter(|one| one.kind != SecurityKind::MutualTls);
    let credentials = of_requests.map(|declared| {
        let short = credential_text(declared);
        let is_free = names.is_free(&short, Case::Value);
        let text = if is_free { short } else { format!("{} {}", declared.name, credential_word(declared)) };
        let name = names.allocate(&text, Case::Value).name;
        let is_token = matches!(declared.kind, SecurityKind::Bearer);
        let provider = is_token.then(|| names.allocate(&format!("{text} from"), Case::Value).name);
        credential(declared, name, provider)
    });
    let credentials = credentials.collect();
    let (choices, addresses) = servers::choices(api, &mut names);
    Client {
        docs: rustdoc::client::client(api),
        servers: api.servers.iter().map(servers::server).collect(),
        choices,
        addresses,
        credentials,
        flows: flows::flows(&api.security_schemes),
        schemes: api.security_schemes.iter().map(scheme).collect(),
        headers,
        security: usual(files),
        groups: if config.client.groups { groups::groups(api, &methods) } else { Vec::new() },
        limit: config.client.limit.map(|limit| (limit.calls, limit.seconds)),
        webhooks: webhooks::webhooks(api, config, types),
        methods,
    }
}

/// What most operations need; of several as common, what is met first.
fn usual(files: &[OperationFile]) -> Vec<Vec<String>> {
    let mut counts: Vec<(&Vec<Vec<String>>, usize)> = Vec::new();
    for operation in files.iter().flat_map(|file| &file.operations) {
        match counts.iter_mut().find(|(security, _)| *security == &operation.security) {
            Some((_, count)) => *count += 1,
            None => counts.push((&operation.security, 1)),
        }
    }
    let most = counts.iter().rev().max_by_key(|(_, count)| *count);
    most.map(|(security, _)| (*security).clone()).unwrap_or_default()
}

/// What the client does for a scheme.
pub fn scheme(declared: &SecurityScheme) -> Scheme {
    let kind = match &declared.kind {
        SecurityKind::Bearer => SchemeKind::Bearer,
        SecurityKind::Basic => SchemeKind::Basic,
        SecurityKind::ApiKey { location, name } => SchemeKind::ApiKey(*location, name.clone()),
        SecurityKind::Http(_) => SchemeKind::Authorization,
        SecurityKind::MutualTls => SchemeKind::MutualTls,
    };
    Scheme { name: declared.name.clone(), kind }
}

fn credential(declared: &SecurityScheme, name: Ident, provider: Option<Ident>) -> Credential {
    Credential {
        docs: rustdoc::client::credential(declared),
        name,
        scheme: declared.name.clone(),
        basic: declared.kind == SecurityKind::Basic,
        provider: provider.map(|setter| (setter, rustdoc::client::provider(declared))),
    }
}

/// What the setter of a credential is named from.
fn credential_text(declared: &SecurityScheme) -> String {
    let name = &declared.name;
    let is_about = |word: &str| name.to_ascii_lowercase().contains(word);
    match &declared.kind {
        SecurityKind::Bearer if is_about("bearer") => "bearer token".to_owned(),
        SecurityKind::Bearer if !is_about("token") => format!("{name} token"),
        _ => name.clone(),
    }
}

/// What a credential is, for the setter of one whose name is taken.
fn credential_word(declared: &SecurityScheme) -> &'static str {
    match declared.kind {
        SecurityKind::Bearer => "token",
        SecurityKind::Basic => "login",
        _ => "key",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::names::Names;
    use crate::plan::own::OwnTypes;
    use crate::plan::types::types;
    use crate::pointer::Pointer;
    use crate::rust::MapKind;

    fn setter(name: &str, kind: SecurityKind) -> String {
        let declared = SecurityScheme { name: name.to_owned(), ..SecurityScheme::of(Pointer::root(), kind) };
        let api = Api { security_schemes: vec![declared], ..Api::default() };
        let (names, own) = (Names::default(), OwnTypes::default());
        let types = types(&api, &names, &own, MapKind::default());
        let client = client(&api, &Config::default(), &types, Vec::new(), &[]);
        client.credentials.iter().map(|one| one.name.to_string()).collect()
    }

    #[test]
    fn setters_of_credentials_say_what_they_take() {
        assert_eq!(setter("bearerAuth", SecurityKind::Bearer), "bearer_token");
        assert_eq!(setter("oauth", SecurityKind::Bearer), "oauth_token");
        assert_eq!(setter("accessToken", SecurityKind::Bearer), "access_token");
        assert_eq!(setter("timeout", SecurityKind::Basic), "timeout_login");
        assert_eq!(setter("certificate", SecurityKind::MutualTls), "");
    }
}
