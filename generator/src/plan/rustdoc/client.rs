//! What is said of the crate, the client and its builder.

use super::lines::{join, line};
use super::markdown::{code, markdown, plain, printable};
use crate::config::ClientHeader;
use crate::model::{Api, Flow, Info, SecurityKind, SecurityScheme, Server, ServerVariable, Signature};
use crate::rust::{Docs, Ident, Package};

/// Of the crate.
pub fn package(info: &Info, package: &Package) -> Docs {
    let head = format!("Client for {} {}.", plain(&package.title), plain(&package.api_version));
    let usage = vec![
        "Start with [`Client::builder`]; each operation is a method of [`Client`], and its request is sent by".to_owned(),
        "`.await`. What is sent and received is in [`models`].".to_owned(),
    ];
    join([vec![head], usage, info.description.as_deref().map(markdown).unwrap_or_default()])
}

/// What a newcomer has to know, below the first call.
pub fn basics() -> Docs {
    std::iter::once(String::new()).chain(BASICS.iter().map(|line| (*line).to_owned())).collect()
}

const BASICS: &[&str] = &[
    "What a call cannot do without are arguments, all else are setters of the request. `send_with_response()` gives the",
    "status, the headers and the drift beside the body; `build()` gives the request without sending it.",
    "",
    "# Before anything is sent",
    "",
    "Each call holds its values against the API's description, and fails with all that is wrong, by its place on the wire",
    "([`Error::violations`]). `validate()` of a type does so without a call; `without_validation()`, of a call or of a",
    "client, sends all the same.",
    "",
    "# Errors",
    "",
    "`?` makes an [`Error`] of the error of every operation. It prints the operation, the status and what the server says;",
    "`message()`, `field_errors()`, `request_id()` and `retry_after()` give the parts, `is_retryable()` says whether the same",
    "call may be made again. What is documented for the status is `api()` of the operation's own error, and is found again by",
    "[`Error::downcast_ref`].",
    "",
    "# Answers that are not as described",
    "",
    "Nothing of an answer is lost: what is unknown or does not fit is kept as [`Raw`], written back as it came, and noted as",
    "[`Drift`]. `on_drift` of the builder tells of it, a [`Strictness`] says which kinds are errors. A success whose body is",
    "something else than is described is an error that says that the server has done it.",
    "",
    "# Features",
    "",
    "- `reqwest` (on): sends requests; without it, the client is given a [`Transport`].",
    "- `rustls-aws-lc` (on), `rustls-ring`, `native-tls`: what TLS is by; without any there is none.",
    "- `http2`, `gzip`, `brotli`, `zstd`, `socks`, `system-proxy`: what else reqwest can do.",
    "- `blocking`: waits for calls (`send_blocking()`) where there is no executor.",
    "- `patterns` (on): holds texts against the patterns of the description.",
    "- `tracing` (on): notes drift in the log, and a span for each request.",
    "- `oauth2`: tokens by the flows of OAuth 2 (`OAuth`).",
    "- `opentelemetry`: tells the server of the trace (`traceparent`).",
    "- `tokio`: bodies from readers and to writers.",
    "- `chrono`, `jiff`, `uuid`, `rust_decimal`: conversions of dates, times, identifiers and decimal numbers.",
    "- `mock`: a `Mock` for tests, which answers the calls that they await with values, and fails them on others; answers",
    "  that drift (`DriftInjection`), and recordings without secrets (`Recorder`, `Replay`).",
    "- `registry`: the operations as data, with JSON Schemas of what is sent and what comes back (`registry()`).",
    "- `webhooks`: reads what the API sends by itself, once its signature was found right.",
];

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
pub fn header(header: &ClientHeader, without: Option<&Ident>) -> Docs {
    let needed = without.map(|without| {
        vec![format!("It has to be given, unless [`Self::{without}`] says that it is not sent.")]
    });
    join([
        markdown(&header.description),
        vec![format!("Sent with every request as the header {}.", code(&header.name))],
        needed.unwrap_or_default(),
    ])
}

/// Of the method that says that a header is not sent.
pub fn without(header: &ClientHeader, setter: &Ident) -> Docs {
    vec![format!("Sends no header {}, for callers without [`Self::{setter}`].", code(&header.name))]
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

/// Of the setter of where the tokens of a scheme come from.
pub fn provider(declared: &SecurityScheme) -> Docs {
    vec![
        format!("Where the tokens of the security scheme {} come from. Each is kept until", code(&declared.name)),
        "shortly before it expires; where the server refuses one (401), the next is got and the call made once more."
            .to_owned(),
    ]
}

/// Of what reads the events that the API sends by itself.
pub fn webhooks(is_described: bool, signature: Option<&Signature>) -> Docs {
    let mut docs = vec![
        "Reads what the API sends by itself to an address of yours, once its signature was found".to_owned(),
    ];
    docs.push(match signature {
        Some(signature) => format!("right, which is in the header {}.", code(&signature.header)),
        None => "right. How it is signed, no description says: give it.".to_owned(),
    });
    if !is_described {
        docs.push("What is in an event, no description says either: it is JSON as it came.".to_owned());
    }
    docs
}

/// How a token is got, and what it may be for.
/// Of the constant of a flow.
pub fn oauth_flow(scheme: &SecurityScheme, of: &Flow) -> Docs {
    let text = format!("The flow {} of {}, for `OAuth::new`.", code(&of.name), code(&scheme.name));
    vec![text]
}

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
