//! The path of an operation whose page has lost its request line.

use crate::facts::Shape;

use super::{Known, RequestLine, examples};

/// The request with the path as it is documented: what the caller says, or the one known operation that it is a call of.
///
/// # Errors
/// What the caller can do.
pub fn template_of(shown: &RequestLine, known: &Known) -> Result<RequestLine, String> {
    let named = |operation: &str| {
        let (method, path) = operation.split_once(' ')?;
        Some(RequestLine { method: method.to_owned(), path: path.to_owned(), line: shown.line })
    };
    if let Some(operation) = &known.operation {
        return named(operation).ok_or_else(|| "say it as in `--operation 'GET /boats/{boat}'`".to_owned());
    }
    if !shown.path.split('/').any(is_value) {
        return Ok(shown.clone());
    }
    let fitting: Vec<RequestLine> = known
        .operations
        .iter()
        .filter_map(|operation| named(operation))
        .filter(|one| fits(one, shown))
        .collect();
    match fitting.as_slice() {
        [only] => Ok(only.clone()),
        [] => Err(format!(
            "say what it is, with `--operation '{} {}'`",
            shown.method,
            named_by_place(&shown.path)
        )),
        several => {
            let paths: Vec<&str> = several.iter().map(|one| one.path.as_str()).collect();
            Err(format!("say which it is, with `--operation '{} PATH'`: {}", shown.method, paths.join(", ")))
        }
    }
}

/// Whether a part of a path is filled in.
fn is_value(part: &str) -> bool {
    matches!(examples::shape_of(part, ""), Some(Shape::Uuid))
}

/// Whether a request is one of an operation: its values are parameters, and all else is the same.
fn fits(operation: &RequestLine, shown: &RequestLine) -> bool {
    operation.method == shown.method
        && template_values(&operation.path, &shown.path).is_some_and(|values| {
            let filled = shown.path.split('/').filter(|part| is_value(part)).count();
            values.len() == filled && values.iter().all(|(_, value)| is_value(value))
        })
}

/// The path with a placeholder for each value, to be named by whoever knows.
fn named_by_place(path: &str) -> String {
    path.split('/').map(|part| if is_value(part) { "{…}" } else { part }).collect::<Vec<_>>().join("/")
}

/// The values of a path's parameters; `None` if the path is not of this template.
pub fn template_values<'a>(template: &'a str, path: &'a str) -> Option<Vec<(&'a str, &'a str)>> {
    let (names, parts): (Vec<&str>, Vec<&str>) = (template.split('/').collect(), path.split('/').collect());
    if names.len() != parts.len() {
        return None;
    }
    let mut values = Vec::new();
    for (name, part) in names.into_iter().zip(parts) {
        match name.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => values.push((name, part)),
            None if name == part => {}
            None => return None,
        }
    }
    Some(values)
}
