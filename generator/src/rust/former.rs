//! Names of before: what the description calls otherwise now can be used by them too.

use super::{Alias, Ident};

/// The names of before of a crate, all deprecated.
#[derive(Clone, Debug, Default)]
pub struct Former {
    /// Those of types in `models`.
    pub models: Vec<FormerFile>,
    /// Those of requests, and of what belongs to them.
    pub operations: Vec<FormerFile>,
    /// Those of methods, and the places of the methods among those of the client.
    pub methods: Vec<(Ident, usize)>,
}

/// A file of aliases.
#[derive(Clone, Debug)]
pub struct FormerFile {
    /// Its module.
    pub module: Ident,
    /// Whether that is a module of before; what the module above offered itself stands in one of no name.
    pub public: bool,
    /// What it holds.
    pub aliases: Vec<Alias>,
}
