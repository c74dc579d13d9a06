//! Path templates and parameters: what the one needs and the other declares.

use std::collections::{BTreeSet, HashMap};

use serde_json::{Value, json};

use super::notes::{Members, Notes};
use super::{LEFT_OUT, parts};
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::pointer::Pointer;

/// The methods of a path item.
pub(crate) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Brings the parameters of all operations into agreement with their paths.
pub(super) fn mend(tree: &mut Value, notes: &mut Notes) {
    let components = tree.get_mut("components").and_then(|components| components.get_mut("parameters"));
    let components = components.map(std::mem::take).unwrap_or_default();
    if let Some(Value::Object(paths)) = tree.get_mut("paths") {
        let at = Pointer::root().child("paths");
        paths.retain(|path, item| {
            let item_at = at.child(path);
            if path.starts_with("x-") {
                return true;
            }
            let names = match template(path) {
                Ok(names) => names,
                Err(problem) => {
                    notes.found.push(
                        Diagnostic::new(Code::InvalidPath, Place::Key(item_at), problem)
                            .consequence("its operations are left out"),
                    );
                    return false;
                }
            };
            if let Value::Object(item) = item {
                Mender { components: &components, names: &names, notes }.item(item, &item_at);
            }
            true
        });
    }
    if let Some(parameters) =
        tree.get_mut("components").and_then(|components| components.get_mut("parameters"))
    {
        *parameters = components;
    }
}

/// The names in the braces of a path.
pub(crate) fn template(path: &str) -> Result<Vec<&str>, String> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some(start) = rest.find(['{', '}']) {
        let after = rest.get(start + 1..).unwrap_or_default();
        if rest.get(start..=start) == Some("}") {
            return Err(format!("`{path}` has a `}}` without a `{{`"));
        }
        let Some(end) = after.find(['{', '}']).filter(|end| after.get(*end..=*end) == Some("}")) else {
            return Err(format!("`{path}` has a `{{` without a `}}`"));
        };
        let name = after.get(..end).unwrap_or_default();
        if name.is_empty() {
            return Err(format!("`{path}` has braces without a name"));
        }
        names.push(name);
        rest = after.get(end + 1..).unwrap_or_default();
    }
    Ok(names)
}

struct Mender<'a> {
    /// The component parameters, which references lead to.
    components: &'a Value,
    names: &'a [&'a str],
    notes: &'a mut Notes,
}

impl Mender<'_> {
    fn item(&mut self, item: &mut Members, at: &Pointer) {
        let shared = item.get_mut("parameters").map(|list| self.list(list, &at.child("parameters")));
        let shared = shared.unwrap_or_default();
        for method in METHODS {
            let Some(Value::Object(operation)) = item.get_mut(method) else { continue };
            let own = operation.get_mut("parameters");
            let own = own.map(|list| self.list(list, &at.child(method).child("parameters")));
            let own = own.unwrap_or_default();
            let missing: Vec<_> = self
                .names
                .iter()
                .filter(|name| !own.iter().chain(&shared).any(|declared| declared == *name))
                .collect();
            for name in missing {
                self.notes.found.push(
                    Diagnostic::new(
                        Code::PathParameterUndeclared,
                        Place::Key(at.child(method)),
                        format!("`{{{name}}}` of the path is not declared as a parameter"),
                    )
                    .further(Place::Key(at.clone()), "the path")
                    .consequence("it is taken as a required text"),
                );
                let parameter =
                    json!({ "name": name, "in": "path", "required": true, "schema": { "type": "string" } });
                if let Value::Array(list) = operation.entry("parameters").or_insert_with(|| json!([])) {
                    list.push(parameter);
                }
            }
        }
    }

    /// Takes out what cannot be sent; the names of the path parameters that stay.
    fn list(&mut self, list: &mut Value, at: &Pointer) -> Vec<String> {
        let mut declared = Vec::new();
        let mut seen: HashMap<(String, String), usize> = HashMap::new();
        let Value::Array(list) = list else { return declared };
        let mut left_out: BTreeSet<usize> = BTreeSet::new();
        for (index, parameter) in list.iter().enumerate() {
            let Some((name, location)) = self.identify(parameter) else { continue };
            let place = at.index(index);
            if location == "path" && !self.names.contains(&name.as_str()) {
                let message = format!("the path has no `{{{name}}}`");
                self.notes.found.push(
                    Diagnostic::new(Code::PathParameterSurplus, place, message)
                        .consequence("the parameter is left out"),
                );
                left_out.insert(index);
                continue;
            }
            if let Some(first) = seen.insert((name.clone(), location.clone()), index) {
                let message = format!("there are two {location} parameters `{name}`");
                self.notes.found.push(
                    Diagnostic::new(Code::DuplicateParameter, place, message)
                        .further(at.index(first), "the other one")
                        .consequence("the last one is used"),
                );
                left_out.insert(first);
            }
            if location == "path" {
                declared.push(name);
            }
        }
        for (index, parameter) in list.iter_mut().enumerate() {
            if left_out.contains(&index) {
                *parameter = parts::left_out_parameter();
            }
        }
        declared
    }

    /// The name and location of a parameter that is used.
    fn identify(&self, parameter: &Value) -> Option<(String, String)> {
        let mut parameter = parameter;
        // References come to an end: cycles have been broken.
        while let Some(reference) = parameter.get("$ref").and_then(Value::as_str) {
            let pointer = Pointer::from_fragment(reference)?;
            let rest = pointer.as_str().strip_prefix("/components/parameters")?;
            parameter = self.components.pointer(rest)?;
        }
        if parameter.get(LEFT_OUT).is_some() {
            return None;
        }
        let text = |key: &str| parameter.get(key).and_then(Value::as_str).map(ToOwned::to_owned);
        Some((text("name")?, text("in")?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_read() {
        assert_eq!(template("/a/{b}/{c}.json"), Ok(vec!["b", "c"]));
        assert_eq!(template("/a"), Ok(vec![]));
        for bad in ["/a/{b", "/a}", "/{a{b}}", "/{}"] {
            assert!(template(bad).is_err(), "{bad}");
        }
    }
}
