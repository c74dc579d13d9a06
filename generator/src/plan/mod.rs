//! Takes every decision about the crate: from the model to the description of the Rust that is written.

mod allot;
mod bodies;
mod checks;
mod client;
pub mod docs;
mod enums;
mod examples;
mod facts;
mod forms;
mod names;
mod objects;
mod operations;
mod package;
mod replies;
mod reserved;
mod surface;
mod types;
mod unions;
mod weight;

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::model::{Api, Schema, SchemaId};
use crate::pointer::Pointer;
use crate::rust::{self, Ident};

use allot::Allotment;
use examples::Shown;
use names::{Allocated, Case, Scope};

/// Plans the crate for an API.
pub fn plan(api: &Api, config: &Config, diagnostics: &mut Diagnostics) -> rust::Crate {
    let mut planner = Planner {
        api,
        config,
        diagnostics,
        allotment: Allotment::default(),
        aliases_cut: Vec::new(),
        names: config
            .names
            .iter()
            .map(|(pointer, name)| (pointer.as_str(), (name.as_str(), false)))
            .collect(),
        surface: Vec::new(),
        checked: BTreeSet::new(),
        shown: BTreeMap::new(),
    };
    planner.allotment = planner.allot();
    planner.aliases_cut = planner.cut_aliases();
    planner.checked = planner.find_checked();
    let models = planner.models();
    let (operations, methods) = planner.operations();
    let client = planner.client(methods);
    planner.unused_names();
    let package = planner.package();
    rust::Crate {
        docs: planner.crate_docs(&package),
        package,
        client,
        models,
        operations,
        surface: planner.finish_surface(),
    }
}

/// What planning needs to know and has found out.
struct Planner<'a> {
    api: &'a Api,
    config: &'a Config,
    diagnostics: &'a mut Diagnostics,
    /// The names of the types, and the files they stand in.
    allotment: Allotment,
    /// Aliases that would only lead back to themselves; they are raw.
    aliases_cut: Vec<SchemaId>,
    /// The names that the caller has given, and whether they were used.
    names: BTreeMap<&'a str, (&'a str, bool)>,
    surface: Vec<rust::Entry>,
    /// How values of the types are made, for examples.
    shown: BTreeMap<SchemaId, Shown>,
    /// What `validate` has to look at.
    checked: BTreeSet<SchemaId>,
}

impl<'a> Planner<'a> {
    fn schema(&self, id: SchemaId) -> &'a Schema {
        &self.api.schemas[id]
    }

    /// The name that the caller has given to a node, if it is a name.
    fn given(&mut self, pointer: &Pointer) -> Option<Ident> {
        let (name, used) = self.names.get_mut(pointer.as_str())?;
        *used = true;
        let name = *name;
        let ident = Ident::new(name);
        if ident.is_none() {
            self.diagnostics.push(
                Diagnostic::new(Code::BadName, pointer, format!("`{name}` is no name in Rust"))
                    .consequence("the configuration is not used")
                    .help("give an identifier that is not a keyword"),
            );
        }
        ident
    }

    /// The name of a node in its scope: the one that the caller has given, or one made of the text.
    fn named(
        &mut self,
        scope: &mut Scope,
        pointer: &Pointer,
        text: &str,
        case: Case,
        runtime: &[&str],
    ) -> Ident {
        if let Some(name) = self.given(pointer) {
            if scope.reserve(name.as_str()) {
                return name;
            }
            self.diagnostics.push(
                Diagnostic::new(Code::BadName, pointer, format!("the name `{name}` is taken here"))
                    .help("give another name in codegen.toml"),
            );
        }
        let allocated = scope.beside(text, case, runtime);
        self.settle(pointer, allocated)
    }

    /// Says so, where a name had to give way to one before it.
    fn settle(&mut self, pointer: &Pointer, allocated: Allocated) -> Ident {
        if let Some(wanted) = allocated.wanted {
            let name = &allocated.name;
            self.diagnostics.push(
                Diagnostic::new(
                    Code::NameTaken,
                    pointer,
                    format!("`{wanted}` is taken, so this is called `{name}`"),
                )
                .help(format!(
                    "to choose the name, add `\"{pointer}\" = \"…\"` to `[names]` in codegen.toml"
                )),
            );
        }
        allocated.name
    }

    /// Names that the caller has given to nothing.
    fn unused_names(&mut self) {
        for (pointer, (name, used)) in &self.names {
            if !used {
                self.diagnostics.push(
                    Diagnostic::new(
                        Code::BadName,
                        crate::diagnostics::Place::Document,
                        format!("nothing with a name is at `{pointer}`, which codegen.toml calls `{name}`"),
                    )
                    .help("remove the entry, or correct the pointer"),
                );
            }
        }
    }
}
