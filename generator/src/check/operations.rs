//! Rules about operations among each other.

use std::collections::HashMap;

use serde_json::json;

use crate::diagnostics::{Code, Diagnostic, Place};
use crate::document::paths::{names, written_operations};
use crate::document::{At, Node};
use crate::load::notes::Notes;
use crate::pointer::Pointer;

/// Checks names and paths.
pub(super) fn check(root: &At<'_>, notes: &mut Notes) {
    let Some(paths) = root.node.get("paths") else { return };
    operation_ids(paths, notes);
    equal_paths(paths, notes);
    repeated_names(paths, notes);
}

/// The paths and their items.
fn items(paths: Node<'_>) -> impl Iterator<Item = (&str, Node<'_>)> {
    paths.members().filter(|(path, _)| path.starts_with('/'))
}

fn at(path: &str) -> Pointer {
    Pointer::root().child("paths").child(path)
}

fn operation_ids(paths: Node<'_>, notes: &mut Notes) {
    let mut seen: HashMap<&str, Pointer> = HashMap::new();
    for (path, item) in items(paths) {
        for (method, At { node: operation, pointer }) in
            written_operations(&At { node: item, pointer: at(path) })
        {
            let Some(id) = operation.followed().get("operationId").and_then(Node::text) else {
                notes.found.push(
                    Diagnostic::new(
                        Code::OperationIdMissing,
                        Place::Key(pointer),
                        format!("`{method} {path}` has no `operationId`"),
                    )
                    .consequence("it is named after its method and path"),
                );
                continue;
            };
            let pointer = pointer.child("operationId");
            if let Some(first) = seen.get(id) {
                let holder = pointer.parent().unwrap_or_default();
                notes.found.push(
                    Diagnostic::new(
                        Code::OperationIdDuplicate,
                        pointer,
                        format!("the operationId `{id}` is used twice"),
                    )
                    .further(first, "first here")
                    .consequence("the later one gets a number after its name")
                    .mended_by(holder, json!({ "operationId": free_name(id, &seen) })),
                );
            } else {
                seen.insert(id, pointer);
            }
        }
    }
}

/// The name with the first number after it that is no operation's before.
fn free_name(id: &str, seen: &HashMap<&str, Pointer>) -> String {
    let mut names = (2..).map(|number: u32| format!("{id}{number}"));
    names.find(|name| !seen.contains_key(name.as_str())).unwrap_or_default()
}

/// Paths that differ only in the names of their parameters.
fn equal_paths(paths: Node<'_>, notes: &mut Notes) {
    let mut seen: HashMap<String, &str> = HashMap::new();
    for (path, _) in items(paths) {
        let shape = path
            .split('{')
            .enumerate()
            .map(
                |(index, part)| {
                    if index == 0 { part } else { part.split_once('}').map_or("", |(_, rest)| rest) }
                },
            )
            .collect::<Vec<_>>()
            .join("{}");
        let Some(first) = seen.insert(shape, path) else { continue };
        notes.found.push(
            Diagnostic::new(
                Code::PathsEqual,
                Place::Key(at(path)),
                format!("`{path}` and `{first}` are the same path"),
            )
            .further(Place::Key(at(first)), "the other one"),
        );
    }
}

fn repeated_names(paths: Node<'_>, notes: &mut Notes) {
    for (path, _) in items(paths) {
        let mut names = names(path).unwrap_or_default();
        names.sort_unstable();
        let repeated = names.windows(2).find_map(|pair| match pair {
            [one, next] if one == next => Some(*one),
            _ => None,
        });
        if let Some(name) = repeated {
            let message = format!("`{{{name}}}` stands in the path twice");
            notes.found.push(
                Diagnostic::new(Code::PathParameterRepeated, Place::Key(at(path)), message)
                    .consequence("the same value is sent in both places"),
            );
        }
    }
}
