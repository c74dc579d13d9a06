//! Names that an earlier run has given: what has one keeps it, and nothing else gets it.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::{Case, Scope, spell};
use crate::model::Schema;
use crate::output::{Named, RecordedNames};
use crate::pointer::Pointer;
use crate::rust::Ident;

/// Recorded names by the modules in which they are; methods are in none.
pub struct Record {
    by_module: HashMap<String, Vec<(Named, String, Ident)>>,
    all: HashSet<(Named, String)>,
}

impl Record {
    /// What is recorded, but for what has a name of the caller's: that counts, and is not taken by itself.
    pub fn of(recorded: &RecordedNames, is_given: impl Fn(&str) -> bool) -> Self {
        let given: HashSet<(Named, &str)> = recorded
            .iter()
            .filter(|(_, pointer, _)| is_given(pointer))
            .map(|(named, _, path)| (named, path))
            .collect();
        // A name of before is an alias, which nothing else can be called.
        let is_kept = |named: Named, path| {
            named != Named::Sign && (named.is_former() || !given.contains(&(named, path)))
        };
        let kept = || recorded.iter().filter(|(named, _, path)| is_kept(*named, *path));
        let mut by_module: HashMap<String, Vec<(Named, String, Ident)>> = HashMap::new();
        for (named, pointer, path) in kept() {
            let (modules, name) = path.rsplit_once("::").unwrap_or(("", path));
            // What no name can be is one that was edited.
            if let Some(name) = Ident::new(name) {
                by_module.entry(modules.to_owned()).or_default().push((named, pointer.to_owned(), name));
            }
        }
        let all = kept().map(|(named, pointer, _)| (named, pointer.to_owned())).collect();
        Self { by_module, all }
    }

    /// Whether the type of a schema has a name somewhere.
    pub fn has(&self, schema: &Schema) -> bool {
        places(schema).any(|place| self.all.contains(&(kind(schema), place.to_owned())))
    }

    /// Takes what the aliases of before need in a module: the modules within it, and the requests of operations.
    pub fn reserve_modules(&self, within: &str, scope: &mut Scope) {
        let is_former = |all: &[(Named, String, Ident)]| all.iter().any(|(named, ..)| named.is_former());
        let below = |modules: &str| Some(modules.strip_prefix(within)?.strip_prefix("::")?.to_owned());
        for (modules, _) in self.by_module.iter().filter(|(_, all)| is_former(all)) {
            if let Some(module) = below(modules) {
                scope.keep(&module);
            }
        }
        let of_client = self.by_module.get("").into_iter().flatten().filter(|_| within == "operations");
        for (_, _, method) in of_client.filter(|(named, ..)| *named == Named::WasMethod) {
            scope.keep(&spell(method.as_str(), Case::Type));
        }
    }

    /// The names of a module, which its scope gives to nothing else from now on.
    pub fn within(&self, modules: &[Ident], scope: &mut Scope) -> Recalled {
        let modules: Vec<&str> = modules.iter().map(Ident::as_str).collect();
        let mut recalled = Recalled::default();
        for (named, pointer, name) in self.by_module.get(&modules.join("::")).into_iter().flatten() {
            // A type that stands in several places is recorded at each.
            if recalled.held.contains(name) || scope.keep(name.as_str()) {
                recalled.held.insert(name.clone());
                recalled.names.insert((*named, pointer.clone()), name.clone());
            }
        }
        recalled
    }
}

/// The recorded names of a module that are still to be given.
#[derive(Default)]
pub struct Recalled {
    names: BTreeMap<(Named, String), Ident>,
    /// The names that are still free.
    held: HashSet<Ident>,
}

impl Recalled {
    pub fn method(&mut self, pointer: &str) -> Option<Ident> {
        self.take(&(Named::Method, pointer.to_owned()))
    }

    pub fn of_type(&mut self, schema: &Schema) -> Option<Ident> {
        places(schema).find_map(|place| self.take(&(kind(schema), place.to_owned())))
    }

    fn take(&mut self, key: &(Named, String)) -> Option<Ident> {
        let name = self.names.remove(key)?;
        self.held.remove(&name).then_some(name)
    }

    /// Whether the type of a schema was in this module.
    pub fn has(&self, schema: &Schema) -> bool {
        places(schema).any(|place| self.names.contains_key(&(kind(schema), place.to_owned())))
    }
}

/// What a schema is recorded as.
pub fn kind(schema: &Schema) -> Named {
    if schema.request { Named::Sent } else { Named::Type }
}

/// Where a schema stands, its home first.
pub fn places(schema: &Schema) -> impl Iterator<Item = &str> {
    std::iter::once(&schema.pointer).chain(&schema.also_at).map(Pointer::as_str)
}
