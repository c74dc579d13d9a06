//! What is said of the crate, the client and its builder.

use super::lines::{join, line};
use super::markdown::{code, markdown, plain, printable};
use crate::config::ClientHeader;
use crate::model::{Api, Info, SecurityKind, SecurityScheme};
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
        let address = code(&server.url);
        text.map_or_else(|| format!("- {address}"), |text| format!("- {address}: {text}"))
    });
    let servers: Vec<_> = servers.collect();
    let servers = match servers.len() {
        0 | 1 => Docs::new(),
        _ => join([vec!["Servers of the API:".to_owned()], servers]),
    };
    let cheap = vec!["It is cheap to clone; clones share their connections.".to_owned()];
    join([vec![format!("A client for {}.", plain(&api.info.title))], cheap, servers])
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
    join([vec![format!("{what} of the security scheme {}.", code(&declared.name))], prose])
}
