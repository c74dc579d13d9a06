//! The names of before, as aliases of those of now.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

use super::names::{FormerType, Names, Scope};
use crate::rust::{
    Alias, ClientMethod, Constructor, Former, FormerFile, Home, Ident, Item, ModelFile, Operation,
    OperationFile, Path, Type,
};

/// The aliases of all that was called otherwise before.
pub fn former(
    names: &Names,
    models: &[ModelFile],
    operations: &[OperationFile],
    methods: &[ClientMethod],
) -> Former {
    let mut aliases = types(names, models, operations);
    aliases.extend(requests(names, operations, methods));
    let roots = [
        ("models", models.iter().map(|file| &file.module).collect::<HashSet<_>>()),
        ("operations", operations.iter().map(|file| &file.module).collect()),
    ];
    let [models, operations] = roots.map(|(root, taken)| files(root, &taken, &aliases));
    let methods = names.former_methods.iter().map(|(method, _, place)| (method.clone(), *place)).collect();
    Former { models, operations, methods }
}

/// The types, with the structs of what they require.
fn types(names: &Names, models: &[ModelFile], operations: &[OperationFile]) -> Vec<Alias> {
    if names.former_types.is_empty() {
        return Vec::new();
    }
    let files = models.iter().chain(operations.iter().flat_map(|file| &file.types));
    let items: HashMap<&Path, &Item> =
        files.flat_map(|file| &file.items).map(|item| (item.path(), item)).collect();
    let mut aliases = Vec::new();
    for FormerType { modules, name, schema, removed } in &names.former_types {
        let Some(now) = names.of(*schema).map(|of| &of.path) else { continue };
        let own = own_module(modules, name, models);
        let mut add = |name: &Ident, now: &Path| {
            let homes = std::iter::once(modules).chain(&own);
            let why = if *removed { Why::Removed } else { Why::Renamed };
            aliases.extend(homes.map(|modules| alias(modules, name.clone(), now, why)));
        };
        add(name, now);
        let Some(Item::Struct(of)) = items.get(now) else { continue };
        if let Constructor::Required(required) = &of.constructor
            && let Some(before) = Ident::new(&format!("{}Required", name.as_str().trim_end_matches('_')))
        {
            add(&before, &now.sibling(required.clone()));
        }
    }
    aliases
}

/// The module in which a component of `models` stood itself: its second path. None where another stands there now.
fn own_module(modules: &[Ident], name: &Ident, models: &[ModelFile]) -> Option<Vec<Ident>> {
    let [root] = modules else { return None };
    let module = Scope::default().module(name.as_str());
    let is_free = models.iter().all(|file| file.module != module);
    is_free.then(|| vec![root.clone(), module])
}

/// The requests, with all that is called after them.
fn requests(names: &Names, operations: &[OperationFile], methods: &[ClientMethod]) -> Vec<Alias> {
    let all = || operations.iter().flat_map(|file| &file.operations);
    let taken: HashSet<Ident> = all().flat_map(Operation::types).collect();
    let by_path: HashMap<&Path, &Operation> = all().map(|operation| (&operation.path, operation)).collect();
    let mut aliases = Vec::new();
    for (_, request, place) in &names.former_methods {
        let Some(of) = methods.get(*place).and_then(|method| by_path.get(&method.request)) else { continue };
        let stem = of.path.name.as_str().trim_end_matches('_');
        for name in of.types() {
            let rest = name.as_str().strip_prefix(stem);
            let before = rest.map(|rest| format!("{}{rest}", request.as_str().trim_end_matches('_')));
            let before =
                before.and_then(|before| Ident::new(&before)).filter(|before| !taken.contains(before));
            let alias = |before| alias(&of.path.modules, before, &of.path.sibling(name), Why::Renamed);
            aliases.extend(before.map(alias));
        }
    }
    aliases
}

/// Why a name is one of before.
#[derive(Clone, Copy)]
enum Why {
    /// The document calls it otherwise.
    Renamed,
    /// The document no longer has it.
    Removed,
}

fn alias(modules: &[Ident], name: Ident, now: &Path, why: Why) -> Alias {
    let home = modules.iter().map(Ident::as_str).collect::<Vec<_>>().join("/");
    let (docs, deprecated) = match why {
        Why::Renamed => (
            format!("The name of before of what is [now](crate::{now}) `{now}`."),
            format!("it is called `{now}` now"),
        ),
        Why::Removed => (
            format!(
                "What the API no longer has: `{now}`, [kept](crate::{now}) until a version that may break."
            ),
            "the API no longer has it".to_owned(),
        ),
    };
    Alias {
        docs: vec![docs],
        path: Path { home: Home(Arc::from(home)), modules: modules.into(), name },
        ty: Type::Model(now.clone()),
        deprecated: Some(deprecated),
        removed: matches!(why, Why::Removed),
    }
}

/// The files below a module.
fn files(root: &str, taken: &HashSet<&Ident>, aliases: &[Alias]) -> Vec<FormerFile> {
    let mut by_module: BTreeMap<Option<&Ident>, Vec<Alias>> = BTreeMap::new();
    for alias in aliases {
        if let [first, within @ ..] = &*alias.path.modules
            && first.as_str() == root
        {
            by_module.entry(within.first()).or_default().push(alias.clone());
        }
    }
    let is_free = |name: &String| {
        !taken.iter().any(|module| module.as_str() == name)
            && !by_module.keys().flatten().any(|module| module.as_str() == name)
    };
    let unnamed = ["renamed".to_owned(), "renamed_".to_owned()].into_iter().find(is_free);
    let unnamed = unnamed.and_then(|name| Ident::new(&name));
    let named = by_module.into_iter().filter_map(|(module, aliases)| {
        Some(FormerFile { public: module.is_some(), module: module.or(unnamed.as_ref())?.clone(), aliases })
    });
    named.collect()
}
