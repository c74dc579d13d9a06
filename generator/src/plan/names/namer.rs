//! What is known while names are given.

use std::sync::Arc;

use super::recall::{self, Recalled, Record};
use super::{Case, File, Names, Scope, TypeNames, given};
use crate::config::Config;
use crate::diagnostics::Diagnostic;
use crate::model::{Api, Schema, SchemaId};
use crate::pointer::Pointer;
use crate::rust::{Home, Ident, Path};

/// What is named so far.
pub(super) struct Namer<'a> {
    pub api: &'a Api,
    pub config: &'a Config,
    pub record: Record,
    /// What operations are named from, in order.
    pub methods: Vec<String>,
    pub names: Names,
    pub diagnostics: Vec<Diagnostic>,
}

impl Namer<'_> {
    /// Whether an earlier run has given a name to the type of a schema.
    pub fn is_recorded(&self, schema: &Schema) -> bool {
        self.record.has(schema)
    }

    /// Whether the caller has given a name to the type of a schema, at any of its places.
    pub fn is_configured(&self, schema: &Schema) -> bool {
        recall::places(schema).any(|place| self.config.names.contains_key(place))
    }

    pub fn named(
        &mut self,
        scope: &mut Scope,
        pointer: &Pointer,
        text: (&str, Case),
        taken: &[&str],
    ) -> Ident {
        given::named(self.config, scope, pointer, text, taken, &mut self.diagnostics)
    }
}

/// A file while its types are named.
pub(super) struct Open {
    pub scope: Scope,
    pub statics: Scope,
    /// The names that an earlier run has given here.
    pub recalled: Recalled,
    pub modules: Arc<[Ident]>,
    pub module: Ident,
    pub home: Home,
    /// What it is about.
    pub root: Pointer,
    pub component: Option<SchemaId>,
    pub members: Vec<SchemaId>,
    /// Whether it takes what is at home elsewhere.
    pub anywhere: bool,
}

impl Open {
    pub fn close(self) -> File {
        File { module: self.module, home: self.home, component: self.component, members: self.members }
    }
}

impl TypeNames {
    pub(super) fn new(path: Path, required: Ident, statics: &mut Scope) -> Self {
        let table = statics.allocate(path.name.as_str(), Case::Static).name;
        let check = statics.allocate(&format!("{}-check", path.name), Case::Static).name;
        Self { path, required, table, check }
    }
}
