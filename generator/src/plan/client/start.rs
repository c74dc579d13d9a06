//! How a newcomer starts: a client with what the first call needs, and that call.

use crate::model::{Api, Server};
use crate::rust::{Client, Ident, Package, Start};

/// The simplest call that has an example, and what the client needs for it.
pub fn start(api: &Api, client: &Client, package: &Package) -> Option<Start> {
    let plain = |index: &usize| {
        let method = client.methods.get(*index);
        let is_read = api.operations.get(*index).is_some_and(|operation| operation.method.as_str() == "GET");
        method.map(|method| (!is_read, method.arguments.len()))
    };
    let has_example = |index: &usize| client.methods.get(*index).is_some_and(|one| one.example.is_some());
    let method = (0..client.methods.len()).filter(has_example).min_by_key(plain)?;
    let has_host = api.servers.first().is_some_and(Server::is_absolute);
    let address = Ident::new("base_url").filter(|_| !has_host);
    let address = address.map(|name| (name, vec!["https://api.example.com".to_owned()]));
    let needed = api.operations.get(method)?.security.first().map(Vec::as_slice).unwrap_or_default();
    let credentials = needed.iter().filter_map(|needed| {
        let credential = client.credentials.iter().find(|one| one.scheme == needed.scheme)?;
        let texts = if credential.basic { &["user", "password"][..] } else { &["token"] };
        Some((credential.name.clone(), texts.iter().map(|text| (*text).to_owned()).collect()))
    });
    let headers = client.headers.iter().map(|header| (header.name.clone(), vec!["value".to_owned()]));
    let setters = address.into_iter().chain(credentials).chain(headers).collect();
    Some(Start { library: package.library.clone()?, setters, method })
}
