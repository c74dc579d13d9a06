//! The package.

use heck::ToSnakeCase;

use crate::config::Config;
use crate::config::crate_name::library;
use crate::model::Info;
use crate::plan::rustdoc::client::one_line;
use crate::rust::{Dependency, Package};

/// The package, by its configuration and the document's title.
pub fn package(info: &Info, config: &Config, dependencies: Vec<Dependency>) -> Package {
    let name = match config.crate_name.as_str() {
        "" => info.title.to_snake_case().replace('_', "-"),
        given => given.to_owned(),
    };
    // Cargo takes ASCII only.
    let ascii: String =
        name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect();
    let start = ascii.trim_start_matches(|c: char| !c.is_ascii_alphabetic());
    let ascii = start.trim_end_matches(['-', '_']);
    let name = if ascii.is_empty() { "client".to_owned() } else { ascii.to_owned() };
    let version = &config.crate_version;
    // A configured name was checked; one of a title may be a keyword, or that of another crate.
    let named = |name: String| library(&name).ok().map(|library| (name, library));
    let (name, library) = named(name.clone()).or_else(|| named(format!("{name}-client"))).unzip();
    Package {
        library,
        name: name.unwrap_or_else(|| "client".to_owned()),
        version: if version.is_empty() { "0.1.0".to_owned() } else { version.clone() },
        license: one_line(&config.crate_license),
        description: format!("Client for {}", one_line(&info.title)),
        title: one_line(&info.title),
        api_version: one_line(&info.version),
        dependencies,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(title: &str) -> (String, Option<String>) {
        let info = Info { title: title.to_owned(), ..Info::default() };
        let package = package(&info, &Config::default(), Vec::new());
        (package.name, package.library.map(|library| library.to_string()))
    }

    #[test]
    fn a_package_is_named_by_the_title_as_cargo_takes_it() {
        let (name, library) = named("Pet Store (v2)");
        assert_eq!((name.as_str(), library.as_deref()), ("pet-store-v2", Some("pet_store_v2")));
        assert_eq!(named("Type").0, "type-client");
        assert_eq!(named("HTTP").0, "http-client");
        assert_eq!(named("2 名").0, "client");
    }
}
