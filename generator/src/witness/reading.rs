//! The document as `openapiv3` reads it, from the text alone.

use openapiv3::{
    Header, OpenAPI, Operation, Parameter, PathItem, ReferenceOr, RequestBody, Response, Schema,
    SecurityScheme, Server,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::diagnostics::Place;
use crate::pointer::Pointer;

/// Why the text cannot be read, and where.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) place: Place,
    pub(super) message: String,
}

/// So many parts that cannot be read are left out, so that the rest can.
const LEFT_OUT: usize = 16;

/// What is read, if anything is, and what is not.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub(super) document: Option<OpenAPI>,
    pub(super) problems: Vec<Problem>,
}

/// Reads a document. Its parts are tried in several ways, and `openapiv3` panics where a YAML text goes one way and not
/// the other; JSON and values of it do not.
pub(super) fn read(text: &str) -> Reading {
    let bare = text.trim_start_matches('\u{feff}');
    if bare.trim_start().starts_with('{')
        && let Ok(document) = serde_json::from_str(bare)
    {
        return Reading { document: Some(document), problems: Vec::new() };
    }
    match value(text) {
        Ok(value) => in_parts(value),
        Err(problem) => Reading { document: None, problems: vec![problem] },
    }
}

/// Reads what can be read.
fn in_parts(mut value: Value) -> Reading {
    let mut reading = Reading::default();
    loop {
        let error = match OpenAPI::deserialize(&value) {
            Ok(document) => return Reading { document: Some(document), ..reading },
            Err(error) => error,
        };
        let part = culprit(&value);
        let left = part.parent().zip(part.last()).and_then(|(holder, name)| {
            value.pointer_mut(holder.as_str())?.as_object_mut()?.remove(name.as_ref())
        });
        reading.problems.push(Problem { place: part.into(), message: error.to_string() });
        if left.is_none() || reading.problems.len() > LEFT_OUT {
            return reading;
        }
    }
}

fn value(text: &str) -> Result<Value, Problem> {
    let bare = text.trim_start_matches('\u{feff}');
    if bare.trim_start().starts_with('{')
        && let Ok(value) = serde_json::from_str(bare)
    {
        return Ok(value);
    }
    let read = of_yaml(bare).or_else(|error| of_yaml(&without_tabs(bare)).map_err(|_| error));
    read.map_err(|error| Problem { place: place(text, &error), message: error.to_string() })
}

fn of_yaml(text: &str) -> Result<Value, serde_yaml::Error> {
    if !text.contains("<<") {
        return serde_yaml::from_str(text);
    }
    let mut value: serde_yaml::Value = serde_yaml::from_str(text)?;
    value.apply_merge()?;
    serde_yaml::from_value(value)
}

/// The text with spaces for the tabs of lines that are empty or comments: YAML allows these, and the parser does not.
fn without_tabs(text: &str) -> String {
    let line = |line: &str| {
        let said = line.trim_start_matches([' ', '\t']);
        let silent = said.trim_end().is_empty() || said.starts_with('#');
        let (before, said) = line.split_at(line.len() - said.len());
        if silent { before.replace('\t', " ") + said } else { line.to_owned() }
    };
    text.split_inclusive('\n').map(line).collect()
}

/// Where an error of the YAML parser is.
fn place(text: &str, error: &serde_yaml::Error) -> Place {
    let at = error.location().and_then(|at| {
        let lines = text.split_inclusive('\n').take(at.line().saturating_sub(1));
        let start: usize = lines.map(str::len).sum();
        let line = text.get(start..)?;
        let (column, next) = line.char_indices().nth(at.column().saturating_sub(1))?;
        Some((start + column, start + column + next.len_utf8()))
    });
    match at {
        Some((start, end)) => Place::Text { within: Pointer::root(), start, end },
        None => Pointer::root().into(),
    }
}

/// Whether a part cannot be read.
type Fails = fn(&Value) -> bool;

/// The part that cannot be read, as narrow as parts can be tried one by one.
fn culprit(document: &Value) -> Pointer {
    let root = Pointer::root();
    let paths = root.child("paths");
    if let Some((path, item)) =
        members(document, "paths").find(|(_, item)| fails::<ReferenceOr<PathItem>>(item))
    {
        let at = paths.child(path);
        let mut operations = item.as_object().into_iter().flatten().filter(|(_, part)| part.is_object());
        let operation = operations.find(|(_, operation)| fails::<Operation>(operation));
        return operation.map_or(at.clone(), |(method, _)| at.child(method));
    }
    if document.get("servers").is_some_and(fails::<Vec<Server>>) {
        return root.child("servers");
    }
    let Some(components) = document.get("components") else { return root };
    let sections: [(&str, Fails); 6] = [
        ("schemas", fails::<ReferenceOr<Schema>>),
        ("parameters", fails::<ReferenceOr<Parameter>>),
        ("responses", fails::<ReferenceOr<Response>>),
        ("requestBodies", fails::<ReferenceOr<RequestBody>>),
        ("headers", fails::<ReferenceOr<Header>>),
        ("securitySchemes", fails::<ReferenceOr<SecurityScheme>>),
    ];
    for (section, fails) in sections {
        if let Some((name, _)) = members(components, section).find(|(_, part)| fails(part)) {
            return root.child("components").child(section).child(name);
        }
    }
    root
}

fn members<'v>(holder: &'v Value, name: &str) -> impl Iterator<Item = (&'v String, &'v Value)> {
    holder.get(name).and_then(Value::as_object).into_iter().flat_map(Map::iter)
}

fn fails<T: DeserializeOwned>(value: &Value) -> bool {
    T::deserialize(value).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tabs_in_comments_and_empty_lines_are_read() {
        let text = "a: 1\n\t\t# one\nb:\n  - x\n\t\n  - y\t# two\n";
        assert!(of_yaml(text).is_err());
        let read = value(text).expect("a value");
        assert_eq!(read, serde_json::json!({ "a": 1, "b": ["x", "y"] }));
    }

    #[test]
    fn what_cannot_be_read_has_its_place() {
        let at = |text: &str| read(text).problems.into_iter().next().expect("a problem").place;
        let start = |place: Place| match place {
            Place::Text { start, .. } => start,
            other => panic!("{other:?}"),
        };
        assert_eq!(start(at("openapi: 3.0.3\ninfo: {a: [}\n")), 26);
        let head = "openapi: 3.0.3\ninfo: {title: t, version: v}\n";
        let broken = "paths: {/a: {get: {responses: 5}, put: {responses: {}}}}\n";
        let place = at(&format!("{head}{broken}"));
        assert_eq!(place.pointer().map(Pointer::as_str), Some("/paths/~1a/get"));
        let broken = "paths: {}\ncomponents: {schemas: {A: {type: string}, B: {properties: 5}}}\n";
        let place = at(&format!("{head}{broken}"));
        assert_eq!(place.pointer().map(Pointer::as_str), Some("/components/schemas/B"));
        let rest = read(&format!("{head}{broken}")).document.and_then(|document| document.components);
        assert_eq!(rest.map(|components| components.schemas.len()), Some(1));
    }
}
