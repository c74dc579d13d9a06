//! The Rust API: what a change means for programs that use the crate, by the rules of Cargo's semver reference
//! (<https://doc.rust-lang.org/cargo/reference/semver.html>).

mod former;
mod renames;
mod verdict;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};

use generator::exports::{Export, ExportKind, FormerName};
use generator::pointer::Pointer;
use generator::source::Source;

use crate::change::{Change, Layer, Site};
use verdict::{Event, judged};

/// What a crate exports, and its document.
#[derive(Clone, Copy)]
pub struct Crate<'a> {
    /// The items.
    pub exports: &'a [Export],
    /// The paths of before, each with the one of now.
    pub former: &'a [FormerName],
    /// The operations that the document no longer has, and the crate still does, deprecated.
    pub removed: &'a [Pointer],
    /// The document.
    pub source: &'a Source,
}

/// All changes of what a crate exports, in order of the paths.
#[must_use]
pub fn changes(old: Crate<'_>, new: Crate<'_>) -> Vec<Change> {
    let exports = former::public(old);
    let (exports, deprecated) = former::renamed(&exports, new.former);
    let (before, after) = (by_path(&exports), by_path(new.exports));
    let renamed = renames::find(&before, &after);
    let gone_as: HashSet<&str> = renamed.iter().map(|(was, _)| was.as_str()).collect();
    let come_as: HashSet<&str> = renamed.iter().map(|(_, is)| is.as_str()).collect();
    let (gone_calls, new_calls) = (calls(&before, &after), calls(&after, &before));
    let fields = (fields(&exports), fields(new.exports));
    let sides = Sides { old: old.source, new: new.source };
    let mut changes = Vec::new();
    changes.extend(deprecations(&sides, (old, new), (&before, &after), &deprecated));
    let is_there = |path: &str| after.contains_key(path) || new.former.iter().any(|one| one.was == path);
    let ended = old.former.iter().filter(|one| !one.removed && !is_there(&one.was));
    changes.extend(ended.filter_map(|FormerName { was, is, .. }| {
        let named = before.get(is.as_str())?;
        Some(sides.change(Event::Removed, Some(&Export { path: was.clone(), ..(*named).clone() }), None))
    }));
    for (was, is) in &renamed {
        if let (Some(was), Some(is)) = (before.get(was.as_str()), after.get(is.as_str())) {
            changes.push(sides.change(Event::Renamed, Some(was), Some(is)));
        }
    }
    for (path, export) in &before {
        match after.get(path) {
            Some(now) => {
                let event = event_beside_fields(export, now, (&fields.0, &fields.1));
                changes.extend(event.map(|(event, was, is)| sides.change(event, was, is)));
            }
            None if !is_within(path, &before, &after, &gone_as) && !is_of_call(export, &gone_calls) => {
                changes.push(sides.change(Event::Removed, Some(export), None));
            }
            None => {}
        }
    }
    for (path, export) in &after {
        if !before.contains_key(path)
            && !is_within(path, &after, &before, &come_as)
            && !is_of_call(export, &new_calls)
        {
            changes.push(sides.change(Event::Added, None, Some(export)));
        }
    }
    changes.sort_by(|one, other| one.subject.cmp(&other.subject));
    changes
}

/// What is deprecated now: because it is called otherwise, or because the document no longer has it.
fn deprecations(
    sides: &Sides<'_>,
    (old, new): (Crate<'_>, Crate<'_>),
    (before, after): (&ByPath<'_>, &ByPath<'_>),
    aliased: &[(Export, FormerName)],
) -> Vec<Change> {
    let had_stayed = |was: &str| old.former.iter().any(|one| one.removed && one.was == was);
    let types = aliased.iter().filter(|(was, _)| !had_stayed(&was.path)).filter_map(|(was, name)| {
        let event = if name.removed { Event::Stays } else { Event::Deprecated };
        Some(sides.change(event, Some(was), Some(after.get(name.is.as_str())?)))
    });
    let stays = |of: &Export, removed: &[Pointer]| {
        of.kind == ExportKind::Call && of.pointer.as_ref().is_some_and(|pointer| removed.contains(pointer))
    };
    let calls = new.exports.iter().filter(|is| stays(is, new.removed) && !stays(is, old.removed));
    let calls = calls.filter_map(|is| {
        let was = before.get(is.path.as_str()).copied()?;
        Some(sides.change(Event::Stays, Some(was), Some(is)))
    });
    types.chain(calls).collect()
}

type ByPath<'a> = BTreeMap<&'a str, &'a Export>;

fn by_path(exports: &[Export]) -> ByPath<'_> {
    exports.iter().map(|export| (export.path.as_str(), export)).collect()
}

/// The fields of structs: where a setter is called so too, a path has both.
fn fields(exports: &[Export]) -> ByPath<'_> {
    let fields = exports.iter().filter(|export| export.kind == ExportKind::Field);
    fields.map(|export| (export.path.as_str(), export)).collect()
}

/// What happened to an item that is there before and after; of a field whose setter came or went, to the two of them.
fn event_beside_fields<'a>(
    was: &'a Export,
    is: &'a Export,
    (before, after): (&ByPath<'a>, &ByPath<'a>),
) -> Option<(Event, Option<&'a Export>, Option<&'a Export>)> {
    use ExportKind::{Field, Setter};
    let field = |fields: &ByPath<'a>, of: &Export| fields.get(of.path.as_str()).copied();
    if let (Setter, Field) | (Field, Setter) = (was.kind, is.kind)
        && let (Some(field), Some(now)) = (field(before, was), field(after, is))
    {
        return match event(field, now) {
            Some(event) => Some((event, Some(field), Some(now))),
            None if was.kind == Setter => Some((Event::Removed, Some(was), None)),
            None => Some((Event::Added, None, Some(is))),
        };
    }
    event(was, is).map(|event| (event, Some(was), Some(is)))
}

/// What happened to an item that is there before and after.
fn event(was: &Export, is: &Export) -> Option<Event> {
    if was.kind != is.kind {
        return Some(Event::OtherKind);
    }
    if was.contract != is.contract {
        return Some(Event::OtherContract);
    }
    let sorted = |export: &Export| {
        let mut names = export.arguments.clone();
        names.sort();
        names
    };
    // Only a permutation sends values to other places; another name alone is none that callers write.
    let moved = was.arguments != is.arguments && sorted(was) == sorted(is);
    moved.then_some(Event::Moved)
}

/// Whether an item came or went with what holds it, which is said once.
fn is_within(path: &str, here: &ByPath<'_>, there: &ByPath<'_>, renamed: &HashSet<&str>) -> bool {
    if renamed.contains(path) {
        return true;
    }
    let is_gone =
        |holder: &str| (here.contains_key(holder) && !there.contains_key(holder)) || renamed.contains(holder);
    // Of an implementation the type has it: `models::Pet: Default`.
    let (item, implemented) = path.split_once(": ").map_or((path, false), |(item, _)| (item, true));
    let holders = item.match_indices("::").map(|(end, _)| end).chain(implemented.then_some(item.len()));
    holders.into_iter().any(|end| item.get(..end).is_some_and(is_gone))
}

/// Whether an item is the request of an operation whose call came or went too, which is said once.
fn is_of_call(export: &Export, calls: &HashSet<&Pointer>) -> bool {
    let is_request = export.path.starts_with("operations::")
        && matches!(export.kind, ExportKind::Struct | ExportKind::Literal | ExportKind::Enum);
    is_request && export.pointer.as_ref().is_some_and(|pointer| calls.contains(pointer))
}

/// The operations whose calls are only here.
fn calls<'a>(here: &ByPath<'a>, there: &ByPath<'_>) -> HashSet<&'a Pointer> {
    let calls = here.values().filter(|export| export.kind == ExportKind::Call);
    let only_here = calls.filter(|export| !there.contains_key(export.path.as_str()));
    only_here.filter_map(|export| export.pointer.as_ref()).collect()
}

/// Both documents, for places.
struct Sides<'a> {
    old: &'a Source,
    new: &'a Source,
}

impl Sides<'_> {
    fn change(&self, event: Event, was: Option<&Export>, is: Option<&Export>) -> Change {
        let (verdict, reason, action) = judged(event, was, is);
        let site = |export: Option<&Export>, source: &Source| {
            export.and_then(|export| export.pointer.as_ref()).map(|pointer| Site::of(source, pointer))
        };
        let subject = was.or(is).map(|export| export.path.clone()).unwrap_or_default();
        Change {
            layer: Layer::Rust,
            verdict,
            subject,
            what: verdict::what(event, was, is),
            reason: Cow::Borrowed(reason),
            action,
            way: None,
            operations: Vec::new(),
            before: was.map(|export| export.declared.clone()),
            after: is.map(|export| export.declared.clone()),
            old: site(was, self.old),
            new: site(is, self.new),
            pages: Vec::new(),
        }
    }
}
