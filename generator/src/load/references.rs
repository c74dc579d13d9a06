//! Follows every `$ref`: to what it leads, of which kind that is, and whether it comes to an end. One that
//! does not is reported and replaced, so that later stages can rely on those that stay.

use std::collections::{HashMap, HashSet};

use serde_json::{Value, json};

use super::anchors::Anchors;
use super::files::{self, Target};
use super::grammar::{self, Kind, Shape};
use super::parts;
use super::walk::{Site, Walker};
use super::{BASE, UNIONS, bases};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::pointer::Pointer;
use crate::source::Source;

/// The keywords that list the parts of a schema.
const COMPOSITIONS: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// Resolves all references that the walk found, and those in what they lead to.
pub(super) fn resolve(tree: &mut Value, walker: &mut Walker, source: &Source) {
    let anchors = Anchors::of(tree);
    let mut done = Vec::new();
    let mut problems = 0;
    let mut resolved: HashSet<Pointer> = HashSet::new();
    let mut seen: HashSet<Pointer> = HashSet::new();
    while !walker.sites.is_empty() {
        for site in std::mem::take(&mut walker.sites) {
            // A part of another file may be read twice; its references are rewritten the first time.
            if !resolved.insert(site.pointer.clone()) {
                continue;
            }
            // Callbacks and links are put aside once they have been read.
            let Some(at) = locate(tree, &site.pointer) else { continue };
            let named = by_name(tree, &anchors, &site, &at, source, walker);
            match named.map_or_else(|| target(tree, &site, &at, source, problems), Ok) {
                Ok(target) => {
                    walk_unknown(tree, walker, &target, site.shape, &mut seen);
                    done.push(Site { pointer: at, ..site });
                }
                Err(diagnostic) => {
                    problems += 1;
                    walker.notes.found.push(*diagnostic);
                    replace(tree, &Site { pointer: at, ..site });
                }
            }
        }
    }
    bases::mark(tree, &done);
    break_cycles(tree, walker, &done);
}

/// Where a reference leads that is no pointer, but the name that a schema gives itself.
fn by_name(
    tree: &mut Value,
    anchors: &Anchors,
    site: &Site,
    at: &Pointer,
    source: &Source,
    walker: &mut Walker,
) -> Option<Pointer> {
    let written = reference_text(tree, at)?;
    if site.shape.kind() != Some(Kind::Schema)
        || matches!(files::target(&site.pointer, written, files::main_of(source)), Target::Pointer(one) if locate(tree, &one).is_some())
    {
        return None;
    }
    let found = anchors.find(&site.pointer, written)?;
    let pointer = locate(tree, &found.pointer)?;
    if found.candidates > 1 {
        let message =
            format!("`{written}` names {} schemas; the one at `#{pointer}` is used", found.candidates);
        walker.notes.found.push(
            Diagnostic::new(Code::KeywordNotTyped, site.pointer.child("$ref"), message)
                .consequence("which of them is meant does not depend on where the schema is used"),
        );
    }
    if let Some(text) = tree.pointer_mut(at.child("$ref").as_str()) {
        *text = Value::String(format!("#{}", pointer.as_str().replace('%', "%25")));
    }
    Some(pointer)
}

/// Where the reference, which now stands at `at`, leads; its text is rewritten if what it leads to stands
/// elsewhere in the tree.
fn target(
    tree: &mut Value,
    site: &Site,
    at: &Pointer,
    source: &Source,
    problems: usize,
) -> Result<Pointer, Box<Diagnostic>> {
    let written = reference_text(tree, at).unwrap_or_default().to_owned();
    let problem = |code: Code, message: String| {
        Box::new(Diagnostic::new(code, site.pointer.child("$ref"), message).consequence(loss(site.shape)))
    };
    let pointer = match files::target(&site.pointer, &written, files::main_of(source)) {
        Target::Pointer(pointer) => pointer,
        Target::Remote => {
            let message = format!("`{written}` is on the network");
            return Err(problem(Code::RemoteReference, message));
        }
        Target::Malformed => {
            let message = format!("`{written}` is not a reference");
            return Err(problem(Code::MalformedReference, message));
        }
    };
    let Some(found) = locate(tree, &pointer) else {
        if let Some(file) = files::file_of(&pointer).filter(|file| !files::has(tree, file)) {
            let unread = source.unread.iter().find(|(path, _)| *path == file);
            let reason = unread.map(|(_, reason)| format!(": {reason}")).unwrap_or_default();
            let message = format!("the file `{file}` was not read{reason}");
            return Err(problem(Code::FileNotGiven, message));
        }
        let mut problem = problem(Code::UnresolvedReference, format!("there is nothing at `{written}`"));
        // Comparing names takes time that a document of nothing but mistakes should not cost.
        if problems < super::convert::MAX_SUGGESTIONS {
            problem.help = suggestion(tree, &pointer, site.shape);
        }
        return Err(problem);
    };
    let expected = site.shape.kind();
    let actual = grammar::shape_at(&found);
    if let Some(actual) = actual
        && actual.kind() != expected
    {
        let message = format!("`{written}` is {}, not {}", kind_of(actual), kind_of(site.shape));
        let mut problem = problem(Code::ReferenceKind, message);
        problem.further.push((Place::Key(found), "it leads here".to_owned()));
        return Err(problem);
    }
    let reference = format!("#{}", found.as_str().replace('%', "%25"));
    if reference != written
        && let Some(Value::String(text)) = tree.pointer_mut(at.child("$ref").as_str())
        && Pointer::from_fragment(text).as_ref() != Some(&found)
    {
        *text = reference;
    }
    Ok(found)
}

/// What something is called, without its JSON type.
fn kind_of(shape: Shape) -> String {
    shape.kind().map_or_else(|| shape.title(), |kind| kind.title().to_owned())
}

/// The pointer in the tree: rewritten keywords have a prefix there.
fn locate(tree: &Value, pointer: &Pointer) -> Option<Pointer> {
    if tree.pointer(pointer.as_str()).is_some() {
        return Some(pointer.clone());
    }
    let mut node = tree;
    let mut found = Pointer::root();
    for token in pointer.tokens() {
        let child = match node {
            Value::Array(list) => list.get(token.parse::<usize>().ok()?),
            other => other.get(&*token),
        };
        if let Some(child) = child {
            node = child;
            found = found.child(&token);
        } else {
            let name = format!("{}{token}", super::REWRITTEN);
            node = node.get(&name)?;
            found = found.child(&name);
        }
    }
    Some(found)
}

/// A component whose name is close to the one that was not found.
fn suggestion(tree: &Value, pointer: &Pointer, shape: Shape) -> Option<String> {
    let wanted = pointer.last()?;
    let section = match shape.kind()? {
        Kind::Schema => "schemas",
        Kind::Parameter => "parameters",
        Kind::Response => "responses",
        Kind::RequestBody => "requestBodies",
        Kind::Header => "headers",
        Kind::Example => "examples",
        _ => return None,
    };
    let components = tree.get("components")?.get(section)?.as_object()?;
    let similar = super::convert::similar(&wanted, components.keys().map(String::as_str))?;
    Some(format!("did you mean `#/components/{section}/{similar}`?"))
}

/// Reads the target if the walk did not come by it.
fn walk_unknown(
    tree: &mut Value,
    walker: &mut Walker,
    target: &Pointer,
    shape: Shape,
    seen: &mut HashSet<Pointer>,
) {
    if grammar::shape_at(target).is_some() {
        return;
    }
    let mut ancestor = Some(target.clone());
    while let Some(pointer) = ancestor {
        if seen.contains(&pointer) {
            return;
        }
        ancestor = pointer.parent();
    }
    seen.insert(target.clone());
    if let Some(node) = tree.pointer_mut(target.as_str()) {
        let mut value = std::mem::take(node);
        if !walker.value_at(target, shape, &mut value) {
            value = stand_in(shape);
        }
        *node = value;
    }
}

fn reference_text<'a>(tree: &'a Value, pointer: &Pointer) -> Option<&'a str> {
    tree.pointer(pointer.as_str())?.get("$ref")?.as_str()
}

fn loss(shape: Shape) -> &'static str {
    match shape.kind() {
        Some(Kind::Schema) => "it is carried as raw JSON",
        Some(Kind::Parameter) => "the parameter is left out",
        Some(Kind::Response) => "the response is left undescribed",
        Some(Kind::RequestBody) => "the body is left out",
        Some(Kind::PathItem) => "its operations are left out",
        _ => "it is left out",
    }
}

/// Puts something harmless where a reference leads nowhere.
fn replace(tree: &mut Value, site: &Site) {
    let removed = matches!(site.shape.kind(), Some(Kind::SecurityScheme | Kind::Link | Kind::Callback));
    if removed
        && let Some((parent, name)) = site.pointer.parent().zip(site.pointer.last())
        && let Some(Value::Object(members)) = tree.pointer_mut(parent.as_str())
    {
        members.shift_remove(&*name);
        return;
    }
    if let Some(node) = tree.pointer_mut(site.pointer.as_str()) {
        *node = stand_in(site.shape);
    }
}

fn stand_in(shape: Shape) -> Value {
    match shape.kind() {
        Some(Kind::Parameter) => parts::left_out_parameter(),
        Some(Kind::Response) => json!({ "description": "" }),
        Some(Kind::RequestBody) => json!({ "content": {} }),
        Some(Kind::Header) => json!({ "schema": {} }),
        _ => json!({}),
    }
}

/// Replaces references by which something would be made of itself.
fn break_cycles(tree: &mut Value, walker: &mut Walker, sites: &[Site]) {
    let shapes: HashMap<&Pointer, Shape> = sites.iter().map(|site| (&site.pointer, site.shape)).collect();
    let mut finished: HashSet<Pointer> = HashSet::new();
    for site in sites {
        let Some(start) = followed(tree, &site.pointer) else { continue };
        for back in cycles(tree, start, &mut finished) {
            let shape = shapes.get(&back).copied().unwrap_or(Shape::Schema);
            let list = back.parent().and_then(|list| list.last().map(std::borrow::Cow::into_owned));
            let is_variant = list.is_some_and(|name| UNIONS.contains(&name.as_str()));
            walker.notes.found.push(
                Diagnostic::new(
                    Code::ReferenceCycle,
                    back.child("$ref"),
                    "following this reference leads back to it",
                )
                .consequence(if is_variant {
                    "the variant is left out"
                } else {
                    loss(shape)
                }),
            );
            if is_variant && let Some(node) = tree.pointer_mut(back.as_str()) {
                *node = json!({ "not": {} });
            } else {
                replace(tree, &Site { pointer: back, shape });
            }
        }
    }
}

/// The target of the reference at `pointer`.
pub(super) fn followed(tree: &Value, pointer: &Pointer) -> Option<Pointer> {
    Pointer::from_fragment(reference_text(tree, pointer)?)
}

/// The references that lead back to something they are reached from, by a depth-first search.
fn cycles(tree: &Value, start: Pointer, finished: &mut HashSet<Pointer>) -> Vec<Pointer> {
    let mut found = Vec::new();
    let mut open: HashSet<Pointer> = HashSet::new();
    let mut stack = vec![(start.clone(), parts_of(tree, &start))];
    if finished.contains(&start) {
        return found;
    }
    open.insert(start);
    while let Some((node, parts)) = stack.last_mut() {
        let Some(part) = parts.pop() else {
            open.remove(node);
            finished.insert(node.clone());
            stack.pop();
            continue;
        };
        let Some(target) = followed(tree, &part) else { continue };
        let is_base = bases::is_marked(tree, &part);
        let next = if is_base { target.child(BASE) } else { target.clone() };
        if open.contains(&next) {
            found.push(part);
        } else if !finished.contains(&next) {
            let parts = if is_base { base_parts(tree, &target) } else { parts_of(tree, &target) };
            open.insert(next.clone());
            stack.push((next, parts));
        }
    }
    found
}

/// The references that a node consists of: its own, or those in its compositions.
pub(super) fn parts_of(tree: &Value, pointer: &Pointer) -> Vec<Pointer> {
    let mut parts = Vec::new();
    if let Some(node) = tree.pointer(pointer.as_str()) {
        collect_parts(node, pointer, &COMPOSITIONS, &mut parts);
    }
    parts
}

/// The references that a node consists of, its unions aside.
fn base_parts(tree: &Value, pointer: &Pointer) -> Vec<Pointer> {
    let mut parts = Vec::new();
    if let Some(node) = tree.pointer(pointer.as_str()) {
        collect_parts(node, pointer, &["allOf"], &mut parts);
    }
    parts
}

/// The references below these keywords of a node, and below all compositions further down.
pub(super) fn collect_parts(node: &Value, pointer: &Pointer, keywords: &[&str], parts: &mut Vec<Pointer>) {
    if node.get("$ref").is_some_and(Value::is_string) {
        parts.push(pointer.clone());
        return;
    }
    for keyword in keywords {
        let Some(members) = node.get(keyword).and_then(Value::as_array) else { continue };
        let list = pointer.child(keyword);
        for (index, member) in members.iter().enumerate() {
            collect_parts(member, &list.index(index), &COMPOSITIONS, parts);
        }
    }
}
