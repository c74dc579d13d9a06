//! What has moved in the document: whether it keeps its name of before, or has a new one beside it.

use std::collections::BTreeMap;

use super::allot::allotted;
use super::{Case, FormerType, Names, moved, recall, spell};
use crate::config::{Config, Renamed};
use crate::diagnostics::Diagnostic;
use crate::model::Api;
use crate::output::{Named, RecordedNames};
use crate::pointer::Pointer;
use crate::rust::Ident;

/// The names of all types and operations, and what could not have the name that it would.
pub fn names(api: &Api, config: &Config) -> (Names, Vec<Diagnostic>) {
    let kept = moved::followed(&config.recorded, api);
    let recorded = if config.renamed == Renamed::Keep || kept.moved.is_empty() {
        kept.names
    } else {
        deprecated(api, config, &kept)
    };
    let own = &recorded;
    let recorded = set_aside(api, &recorded);
    let (mut names, diagnostics) = allotted(api, config, &recorded);
    remember(api, &recorded, &mut names);
    names.record = with_own(api, own, &names.record);
    (names, diagnostics)
}

/// Where the nodes that were recorded stand now, of those that stand elsewhere.
pub fn places_of_now(api: &Api, recorded: &RecordedNames) -> BTreeMap<String, String> {
    moved::followed(recorded, api).places
}

/// Whether a place is in a schema that the document no longer has.
fn is_removed(api: &Api, pointer: &str) -> bool {
    let pointer = Pointer::new(pointer);
    let mut schemas = api.removed.iter().filter(|removed| !removed.as_str().starts_with("/paths/"));
    schemas.any(|removed| removed.contains(&pointer))
}

/// The recorded names, those of schemas that the document no longer has as names of before: what is deprecated is only the
/// alias, so that nothing in the crate uses it.
fn set_aside(api: &Api, recorded: &RecordedNames) -> RecordedNames {
    if api.removed.is_empty() {
        return recorded.clone();
    }
    let mut others = RecordedNames::default();
    for (named, pointer, name) in recorded.iter() {
        match named.before().filter(|_| is_removed(api, pointer)) {
            Some(before) => others.insert(before, pointer, name),
            None => others.insert(named, pointer, name),
        }
    }
    // Where nothing is recorded, it was called as any other.
    for (_, schema) in api.schemas.iter().filter(|(_, schema)| !schema.request) {
        let (pointer, component) = (schema.pointer.as_str(), schema.component.as_deref());
        if let Some(component) = component.filter(|_| api.removed.contains(&schema.pointer))
            && others.get(Named::WasType, pointer).is_none()
        {
            others.insert(Named::WasType, pointer, format!("models::{}", spell(component, Case::Type)));
        }
    }
    others
}

/// The names for later runs: what the document may have again is called as it was.
fn with_own(api: &Api, own: &RecordedNames, record: &RecordedNames) -> RecordedNames {
    if api.removed.is_empty() {
        return record.clone();
    }
    let is_removed = |named: Named, pointer: &str| named != Named::Sign && is_removed(api, pointer);
    let mut names = RecordedNames::default();
    let others = record.iter().filter(|(named, pointer, _)| !is_removed(*named, pointer));
    let of_removed = own.iter().filter(|(named, pointer, _)| is_removed(*named, pointer));
    others.chain(of_removed).for_each(|(named, pointer, name)| names.insert(named, pointer, name));
    names
}

/// The recorded names, of which those that have moved are names of before, where they would be others now.
fn deprecated(api: &Api, config: &Config, kept: &moved::Followed) -> RecordedNames {
    let is_moved = |named: Named, pointer: &str| kept.moved.contains(&(named, pointer.to_owned()));
    let mut others = RecordedNames::default();
    let left =
        kept.names.iter().filter(|(named, pointer, _)| named.is_former() || !is_moved(*named, pointer));
    left.for_each(|(named, pointer, name)| others.insert(named, pointer, name));
    // What it would be called without a past: often as before, since only its address is another.
    let (fresh, _) = allotted(api, config, &others);
    for (named, pointer, name) in kept.names.iter().filter(|(named, pointer, _)| is_moved(*named, pointer)) {
        match named.before() {
            Some(before) if fresh.record.get(named, pointer) != Some(name) => {
                others.insert(before, pointer, name);
            }
            _ => others.insert(named, pointer, name),
        }
    }
    others
}

/// Records the names of before of what is still there, and what they are aliases of.
fn remember(api: &Api, recorded: &RecordedNames, names: &mut Names) {
    for (named, pointer, name) in recorded.iter().filter(|(named, ..)| named.is_former()) {
        let is_known = match named {
            Named::WasMethod => method(api, pointer, name, names),
            _ => schema(api, named == Named::WasSent, pointer, name, names),
        };
        if is_known.is_some() {
            names.record.insert(named, pointer, name);
        }
    }
}

fn method(api: &Api, pointer: &str, name: &str, names: &mut Names) -> Option<()> {
    let place = api.operations.iter().position(|operation| operation.pointer.as_str() == pointer)?;
    let now = names.operations.get(place)?;
    let (method, request) = (Ident::new(name)?, Ident::new(&spell(name, Case::Type))?);
    let is_another = now.method != method && now.request != request;
    is_another.then(|| names.former_methods.push((method, request, place)))
}

fn schema(api: &Api, is_sent: bool, pointer: &str, path: &str, names: &mut Names) -> Option<()> {
    let is_it = |schema: &crate::model::Schema| {
        schema.request == is_sent && recall::places(schema).any(|place| place == pointer)
    };
    let (id, now) = api
        .schemas
        .iter()
        .filter(|(_, schema)| is_it(schema))
        .find_map(|(id, _)| Some((id, names.of(id)?.path.to_string())))?;
    let mut modules: Vec<Ident> = path.split("::").map(Ident::new).collect::<Option<_>>()?;
    let name = modules.pop()?;
    let former = FormerType { modules, name, schema: id, removed: is_removed(api, pointer) };
    let is_new = now != path && !names.former_types.contains(&former);
    is_new.then(|| names.former_types.push(former))
}
