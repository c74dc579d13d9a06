//! What the caller decides about the crate that is written (`codegen.toml`).

use std::collections::BTreeMap;

use serde::Deserialize;

/// What to do with a part of a document that is plainly wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tolerance {
    /// It is an error: nothing is written. For documents of one's own.
    #[default]
    Strict,
    /// It is a warning: the part is carried raw or left out, the rest is written. For documents of others.
    Lenient,
}

/// What the caller decides about the crate that is written.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Config {
    /// The package name; made from the document's title, if empty.
    pub crate_name: String,
    /// The package version; `0.1.0`, if empty.
    pub crate_version: String,
    /// The package's licence as an SPDX expression; none is stated, if empty.
    pub crate_license: String,
    /// What to do with wrong parts of the document.
    pub tolerance: Tolerance,
    /// What every request carries.
    pub client: ClientConfig,
    /// Rust names by JSON pointer, for those that the generator would choose badly.
    pub names: BTreeMap<String, String>,
    /// Operations to leave out: JSON pointer and reason.
    pub skip: BTreeMap<String, String>,
    /// Losses that are known and accepted: JSON pointer and reason. One that does not occur is an error.
    pub accept: BTreeMap<String, String>,
    /// Whether types that are only sent can be read too, as round trips need.
    pub decode_all: bool,
}

/// What every request carries.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct ClientConfig {
    /// Headers that are set once, on the client.
    pub headers: Vec<ClientHeader>,
}

/// A header that is set once, on the client; a call that sets it itself wins.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ClientHeader {
    /// The header.
    pub name: String,
    /// The method of the client's builder that sets it.
    pub setter: String,
    /// What it means.
    #[serde(default)]
    pub description: String,
}
