//! The package and the documentation of the crate.

use heck::ToSnakeCase;

use super::Planner;
use super::docs;
use crate::rust::{Docs, Ident, Package};

impl Planner<'_> {
    pub fn package(&self) -> Package {
        let info = &self.api.info;
        let name = match self.config.crate_name.as_str() {
            "" => info.title.to_snake_case().replace('_', "-"),
            given => given.to_owned(),
        };
        // Cargo takes ASCII only.
        let ascii: String =
            name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
        let start = ascii.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
        let ascii = start.trim_end_matches(['-', '_']);
        let name = if ascii.is_empty() { "client".to_owned() } else { ascii.to_owned() };
        let version = &self.config.crate_version;
        // A keyword is a package, but no crate that can be named.
        let named = |name: String| Ident::new(&name.replace('-', "_")).map(|library| (name, library));
        let (name, library) = named(name.clone()).or_else(|| named(format!("{name}-client"))).unzip();
        Package {
            library,
            name: name.unwrap_or_else(|| "client".to_owned()),
            version: if version.is_empty() { "0.1.0".to_owned() } else { version.clone() },
            license: one_line(&self.config.crate_license),
            description: format!("Client for {}", one_line(&info.title)),
            title: one_line(&info.title),
            api_version: one_line(&info.version),
        }
    }

    pub fn crate_docs(&self, package: &Package) -> Docs {
        let info = &self.api.info;
        let head =
            format!("Client for {} {}.", docs::plain(&package.title), docs::plain(&package.api_version));
        let about = info.description.as_deref().map(docs::markdown).unwrap_or_default();
        let usage = vec![
            "Start with [`Client::builder`]; each operation is a method of [`Client`], and its request is sent by".to_owned(),
            "`.await`. What is sent and received is in [`models`].".to_owned(),
        ];
        super::facts::join([vec![head], usage, about])
    }
}

fn one_line(text: &str) -> String {
    docs::printable(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
