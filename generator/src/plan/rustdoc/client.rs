//! What is said of the crate, the client and its builder.

use super::lines::{join, line};
use super::markdown::{code, markdown, plain, printable};
use crate::config::ClientHeader;
use crate::model::{Api, Flow, Info, SecurityKind, SecurityScheme, Server, ServerVariable};
use crate::rust::{Docs, Package};

/// Of the crate.
pub fn package(info: &Info, package: &Package) -> Docs {
    let head = format!("Client for {} {}.", plain(&package.title), plain(&package.api_version));
    let usage = vec![
        "Start with [`Client::builder`]; each operation is a method of [`Client`], and its request is sent by".to_owned(),
        "`.await`. What is sent and received is in [`models`].".to_owned(),
    ];
    join([vec![head], usage, info.description.as_deref().map(markdown).unwrap_or_default()])
}

/// A text in one line, as it stands in Cargo.toml.
pub fn one_line(text: &str) -> String {
    printable(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Of the client.
pub fn client(api: &Api) -> Docs {
    let servers = api.servers.iter().map(|server| {
        let text = server.description.as_deref().map(line).filter(|text| !text.is_empty());
        let name = server.name.as_deref().map(|name| format!("{}, ", plain(name))).unwrap_or_default();
        let address = format!("{name}{}", code(&server.url));
        text.map_or_else(|| format!("- {address}"), |text| format!("- {address}: {text}"))
    });
    let servers: Vec<_> = servers.collect();
    let told =
        servers.len() > 1 || api.servers.iter().any(|one| one.name.is_some() || one.description.is_some());
    let servers = if told { join([vec!["Servers of the API:".to_owned()], servers]) } else { Docs::new() };
    let cheap = vec!["It is cheap to clone; clones share their connections.".to_owned()];
    join([vec![format!("A client for {}.", plain(&api.info.title))], cheap, servers])
}

/// Of the enum of the servers.
pub fn servers() -> Docs {
    vec!["A server of the API.".to_owned()]
}

/// Of a server.
pub fn server(server: &Server) -> Docs {
    let said = server.description.as_deref().map(markdown).unwrap_or_default();
    join([said, vec![format!("At {}.", code(&server.url))]])
}

/// Of the setter that chooses a server.
pub fn which_server() -> Docs {
    vec!["The server that calls go to; the first, unless set.".to_owned()]
}

/// Of a variable of servers.
pub fn server_variable(variable: &ServerVariable) -> Docs {
    let said = variable.description.as_deref().map(markdown).unwrap_or_default();
    let default = if variable.default.is_empty() { "nothing".to_owned() } else { code(&variable.default) };
    let about = format!("{} in the address of the server; {default}, unless set.", code(&variable.name));
    join([said, vec![about]])
}

/// Of a value of such a variable.
pub fn server_value(value: &str) -> Docs {
    vec![if value.is_empty() { "Nothing.".to_owned() } else { format!("{}.", code(value)) }]
}

/// Of the setter of the address of a server that only operations have.
pub fn own_server(server: &Server) -> Docs {
    let said = server.description.as_deref().map(markdown).unwrap_or_default();
    let about = format!("The address in place of {}, where some operations go.", code(&server.url));
    join([said, vec![about]])
}

/// Of the setter of a header of every call.
pub fn header(header: &ClientHeader) -> Docs {
    join([
        markdown(&header.description),
        vec![format!("Sent with every request as the header {}.", code(&header.name))],
    ])
}

/// Of the setter of a credential.
pub fn credential(declared: &SecurityScheme) -> Docs {
    let what = match &declared.kind {
        SecurityKind::Bearer => "The bearer token".to_owned(),
        SecurityKind::Basic => "User name and password".to_owned(),
        SecurityKind::ApiKey { name, .. } => format!("The key {}", code(name)),
        SecurityKind::Http(word) => format!("The header `Authorization`, {} included,", code(word)),
        SecurityKind::MutualTls => "The certificate".to_owned(),
    };
    let prose = declared.description.as_deref().map(markdown).unwrap_or_default();
    let deprecated = declared.deprecated.then(|| "The API says that it should no longer be used.".to_owned());
    let facts = declared.facts.iter().map(|(key, text)| format!("- {key}: {}", line(text)));
    let facts = facts.chain(declared.flows.iter().flat_map(flow)).collect();
    let head = vec![format!("{what} of the security scheme {}.", code(&declared.name))];
    join([head, deprecated.into_iter().collect(), prose, facts])
}

/// How a token is got, and what it may be for.
fn flow(of: &Flow) -> Docs {
    let addresses = of.addresses.iter().map(|(key, text)| format!("{key} {}", line(text)));
    let addresses = addresses.collect::<Vec<_>>().join(", ");
    let about = if addresses.is_empty() { String::new() } else { format!(": {addresses}") };
    let scopes = of.scopes.iter().map(|(name, text)| match line(text) {
        text if text.is_empty() => format!("  - {}", code(name)),
        text => format!("  - {}: {text}", code(name)),
    });
    std::iter::once(format!("- Flow {}{about}", code(&of.name))).chain(scopes).collect()
}
