//! Where an API is served.

use super::operation::View;
use super::{At, Node, Version};

/// An address, with what stands for its variables.
#[derive(Debug)]
pub(crate) struct Server<'d> {
    pub(crate) url: String,
    pub(crate) name: Option<&'d str>,
    pub(crate) description: Option<&'d str>,
    pub(crate) variables: Vec<(&'d str, At<'d>)>,
}

/// The servers of the document.
pub(crate) fn of_document<'d>(root: &At<'d>) -> Vec<Server<'d>> {
    match root.node.document().version {
        Version::V2_0 => addresses(root, root),
        _ => listed(root),
    }
}

/// The servers of an operation, where they are not those of the document.
pub(crate) fn of_operation<'d>(operation: &View<'d>) -> Vec<Server<'d>> {
    let View { root, item, at } = operation;
    if at.node.document().version == Version::V2_0 {
        return if at.node.has("schemes") { addresses(root, at) } else { Vec::new() };
    }
    let own = listed(at);
    if own.is_empty() { listed(item) } else { own }
}

fn listed<'d>(holder: &At<'d>) -> Vec<Server<'d>> {
    let servers = holder.list("servers").filter_map(|server| {
        Some(Server {
            url: server.text("url")?.to_owned(),
            name: server.text("name"),
            description: server.text("description"),
            variables: server.parts("variables").collect(),
        })
    });
    servers.collect()
}

/// The addresses of 2.0: one for each scheme that `holder` lists; without a host, where the document comes from.
fn addresses<'d>(root: &At<'d>, holder: &At<'d>) -> Vec<Server<'d>> {
    let base = root.text("basePath").unwrap_or_default().trim_matches('/');
    let base = if base.is_empty() { String::new() } else { format!("/{base}") };
    let server = |url: String| Server { url, name: None, description: None, variables: Vec::new() };
    let Some(host) = root.text("host").map(bare).filter(|host| !host.is_empty()) else {
        return if base.is_empty() { Vec::new() } else { vec![server(base)] };
    };
    let mut schemes: Vec<&str> = holder.node.get("schemes").into_iter().flat_map(Node::texts).collect();
    // Sockets are no business of an HTTP client.
    schemes.retain(|scheme| matches!(*scheme, "http" | "https"));
    if schemes.is_empty() {
        schemes.push("https");
    }
    // Of both, the one that keeps credentials secret.
    schemes.sort_by_key(|scheme| *scheme != "https");
    schemes.dedup();
    schemes.into_iter().map(|scheme| server(format!("{scheme}://{host}{base}"))).collect()
}

/// A host without the scheme that is often written with it.
pub(crate) fn bare(host: &str) -> &str {
    let bare = host.split_once("://").map_or(host, |(_, bare)| bare);
    bare.trim().trim_end_matches('/')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use crate::source::Source;

    #[test]
    fn hosts_schemes_and_base_paths_make_addresses() {
        let urls = |text: &str| -> Vec<String> {
            let source = Source::new("a.yaml", format!("swagger: '2.0'\n{text}\n"));
            let document = Document::new(&source, Version::V2_0);
            let root = document.root().expect("a document");
            of_document(&root).into_iter().map(|server| server.url).collect()
        };
        assert_eq!(urls("host: a.example"), ["https://a.example"]);
        assert_eq!(
            urls("host: 'a.example:81'\nbasePath: /v1/\nschemes: [http, ws, https]"),
            ["https://a.example:81/v1", "http://a.example:81/v1"]
        );
        assert_eq!(urls("host: 'http://a.example/'\nbasePath: v1\nschemes: [wss]"), ["https://a.example/v1"]);
        assert_eq!(urls("basePath: /v1"), ["/v1"]);
        assert_eq!(urls("basePath: /"), Vec::<String>::new());
    }
}
