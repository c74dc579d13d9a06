//! What the document no longer has and the crate keeps for a release: operations and component schemas are put back where
//! they stood, with what they refer to, out of the description that the crate was made of before.

mod kinds;
mod needs;
mod parts;
mod version;

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{Config, Removed};
use crate::diagnostics::{Code, Cost, Diagnostic, Place};
use crate::document::part::Part;
use crate::document::{Document, Version};
use crate::model::{Api, GivenName};
use crate::output::{RecordedDescription, RecordedPart, Stay};
use crate::pointer::Pointer;
use crate::source::Source;
use kinds::{is_incoming, is_kept};
use needs::Needs;

/// A document with what stays of the one before.
pub struct Laid {
    /// The document with it; none, where nothing stays.
    pub source: Option<Source>,
    /// The operations and schemas that stay.
    pub removed: Vec<Pointer>,
    /// What the next run needs to know.
    pub described: RecordedDescription,
    /// What is to be said.
    pub found: Vec<Diagnostic>,
}

/// The document with what stays of the one before; nothing, where the configuration does not ask for it. `moved` gives the
/// places of what only stands elsewhere now.
pub fn lay(source: &Source, config: &Config, moved: &dyn Fn() -> BTreeMap<String, String>) -> Option<Laid> {
    if config.removed == Removed::Drop {
        return None;
    }
    let version = if config.crate_version.is_empty() { "0.1.0" } else { &config.crate_version };
    let mut described = parts::described(source, version);
    let before = RecordedDescription::parse(&config.described);
    let document = Document::new(source, Version::V3_1);
    let mut gone = gone(&document, &before, version, is_kept);
    let moved = if gone.is_empty() { BTreeMap::new() } else { moved() };
    gone.retain(|pointer, _| !moved.contains_key(pointer.as_str()));
    let mut needs = Needs { document: &document, before: &before, moved: &moved, taken: BTreeMap::new() };
    let incoming = self::gone(&document, &before, version, is_incoming);
    let mut found: Vec<Diagnostic> = incoming.keys().map(|pointer| cannot_stay(pointer, INCOMING)).collect();
    let mut removed = Vec::new();
    for (pointer, stay) in gone {
        match needs.take(&pointer) {
            Ok(()) => {
                found.push(stays(&pointer, &stay));
                removed.push((pointer, stay));
            }
            Err(lacks) => found.push(cannot_stay(&pointer, &lacks)),
        }
    }
    let taken = needs.taken;
    let source = (!removed.is_empty()).then(|| put_back(source, &taken, &removed));
    for (pointer, part) in &taken {
        let stay = removed.iter().find(|(known, _)| known == pointer).map(|(_, stay)| stay.clone());
        // As it is now: what it had of its path may not be recorded there any more.
        described.insert(pointer.as_str(), RecordedPart { text: part.to_json(), stay });
    }
    let removed = removed.into_iter().map(|(pointer, _)| pointer).collect();
    Some(Laid { source, removed, described, found })
}

/// Gives the schemas that stay names beside those that they had, which become deprecated aliases.
pub fn mark(api: &mut Api, removed: &[Pointer]) {
    let removed: BTreeSet<&Pointer> = removed.iter().collect();
    let ids: Vec<_> = api.schemas.ids().collect();
    for id in ids {
        let schema = &mut api.schemas[id];
        if let Some(component) = schema.component.as_ref().filter(|_| removed.contains(&schema.pointer)) {
            schema.called = Some(GivenName { text: format!("removed-{component}"), for_rust: true });
        }
    }
    api.removed = removed.into_iter().cloned().collect();
}

/// What was described before, is not now, and whose time is not over.
fn gone(
    document: &Document<'_>,
    before: &RecordedDescription,
    version: &str,
    are_these: fn(&Pointer) -> bool,
) -> BTreeMap<Pointer, Stay> {
    let of = before.iter().filter_map(|(pointer, part)| {
        let pointer = Pointer::new(pointer);
        let is_gone = are_these(&pointer) && document.at(&pointer).is_none();
        let stay = version::stay(part.stay.as_ref(), &before.version, version).filter(|_| is_gone)?;
        Some((pointer, stay))
    });
    of.collect()
}

/// Why such a request does not stay.
const INCOMING: &str =
    "it is a webhook, which the API sends by itself: nobody calls it, and what never comes needs no reader";

/// The document with parts put back into it.
fn put_back(source: &Source, taken: &BTreeMap<Pointer, Part>, removed: &[(Pointer, Stay)]) -> Source {
    let mut by_file: BTreeMap<Option<String>, Vec<(&Pointer, Part)>> = BTreeMap::new();
    for (pointer, part) in taken {
        let mut part = part.clone();
        if removed.iter().any(|(known, _)| known == pointer && known.as_str().starts_with("/paths/")) {
            part.set("deprecated", Part::flag(true, part.place));
            part.set("x-deprecated-reason", Part::text(REASON, part.place));
        }
        let file = pointer.in_file().0.map(std::borrow::Cow::into_owned);
        by_file.entry(file).or_default().push((pointer, part));
    }
    let Some(main) = source.part() else { return source.clone() };
    let mut laid = source.clone();
    for (name, all) in by_file {
        let known = source.files.iter().find(|file| Some(&file.name) == name.as_ref());
        let mut root = match (&name, known.and_then(Source::part)) {
            (None, _) => main.clone(),
            (Some(_), Some(part)) => part,
            (Some(_), None) => parts::empty(main.place),
        };
        for (pointer, part) in all {
            parts::insert(&mut root, pointer, part);
        }
        laid = match name {
            None => laid.changed(&root, Vec::new()),
            Some(name) => laid.with_changed_file(&name, &root),
        };
    }
    laid
}

/// Why what stays is deprecated.
pub const REASON: &str = "the API no longer has it";

fn stays(pointer: &Pointer, stay: &Stay) -> Diagnostic {
    let until = match stay {
        Stay::After(version) => format!("it stays through the release after {version}, as deprecated"),
        Stay::Since(version) => {
            format!("it stays in {version} and what is compatible with it, as deprecated")
        }
    };
    let message = "the document no longer has this".to_owned();
    Diagnostic::new(Code::Stays, Place::Key(pointer.clone()), message).consequence(Cost::Stays(until))
}

fn cannot_stay(pointer: &Pointer, lacks: &str) -> Diagnostic {
    let message = format!("the document no longer has this, and it cannot stay: {lacks}");
    Diagnostic::new(Code::Stays, Place::Key(pointer.clone()), message).consequence("it is gone")
}

/// What is said where nothing can stay, because the document would not be one with it.
pub fn in_vain(removed: &[Pointer], why: &str) -> Vec<Diagnostic> {
    removed.iter().map(|pointer| cannot_stay(pointer, why)).collect()
}
