//! Which operations and schemas a client has: what `[select]` of codegen.toml says, and what the document hides.

use crate::config::{Config, Selector};
use crate::diagnostics::{Code, Cost, Diagnostic, Diagnostics, Fate, Loss, Part, Reason, similar};
use crate::model::{Api, Operation, Schema};
use crate::pointer::Pointer;

/// Leaves out the operations that are not wanted. Those that the caller does not want are given back: nothing is
/// said of them but in the ledger.
pub fn operations(api: &mut Api, config: &Config, diagnostics: &mut Diagnostics) -> Vec<Loss> {
    hidden(api, config, diagnostics);
    if !config.select.chooses() {
        return Vec::new();
    }
    let include = matched(api, config, "include", &config.select.include, diagnostics);
    let exclude = matched(api, config, "exclude", &config.select.exclude, diagnostics);
    let mut losses = Vec::new();
    let mut number = 0..;
    api.operations.retain(|operation| {
        let at = number.next().unwrap_or_default();
        let is_in = |marks: &[bool]| marks.get(at) == Some(&true);
        let wanted = (config.select.include.is_empty() || is_in(&include)) && !is_in(&exclude);
        if !wanted {
            losses.push(left_out(&operation.pointer, "not selected by codegen.toml"));
        }
        wanted
    });
    api.only_used = !config.select.unused_schemas;
    losses
}

/// The schemas that are left out because no operation that is wanted uses them.
pub fn schemas(api: &Api) -> Vec<Loss> {
    if !api.only_used {
        return Vec::new();
    }
    let unused = |schema: &Schema| {
        schema.component.is_some() && !schema.only_part && !schema.has_type() && !schema.request
    };
    let unused = api.schemas.iter().filter(|(_, schema)| unused(schema));
    unused.map(|(_, schema)| left_out(&schema.pointer, "no selected operation uses it")).collect()
}

fn left_out(pointer: &Pointer, why: &str) -> Loss {
    let reason = Reason { code: None, text: why.to_owned() };
    Loss { pointer: pointer.clone(), fate: Fate::LeftOut, reason }
}

/// Leaves out the operations that the document hides from those who are not of the house.
fn hidden(api: &mut Api, config: &Config, diagnostics: &mut Diagnostics) {
    if config.select.internal {
        return;
    }
    api.operations.retain(|operation| {
        let Some(key) = operation.hidden else { return true };
        let message = format!("the document hides the operation: `{key}`");
        let left_out = Diagnostic::new(Code::OperationHidden, operation.pointer.clone(), message);
        diagnostics.push(left_out.consequence(Cost::LeftOut(Part::Operation)));
        false
    });
}

/// Which operations some selector of a list matches. One that matches none is an error.
fn matched(
    api: &Api,
    config: &Config,
    list: &str,
    selectors: &[String],
    diagnostics: &mut Diagnostics,
) -> Vec<bool> {
    let mut marks = vec![false; api.operations.len()];
    for (number, text) in selectors.iter().enumerate() {
        let Ok(selector) = Selector::parse(text) else { continue };
        let mut found = false;
        for (mark, operation) in marks.iter_mut().zip(&api.operations) {
            if selects(&selector, operation) {
                *mark = true;
                found = true;
            }
        }
        if !found {
            let place = config.value(&["select", list, &number.to_string()]);
            let message = format!("no operation is selected by `{text}`");
            let near = near(&selector, api);
            diagnostics.push(Diagnostic {
                help: near.map(|near| format!("did you mean `{near}`?")),
                ..Diagnostic::new(Code::SelectorUnmatched, place, message)
            });
        }
    }
    marks
}

fn selects(selector: &Selector, operation: &Operation) -> bool {
    match selector {
        Selector::Tag(tag) => operation.tags.iter().any(|name| tag.matches(name)),
        Selector::Id(id) => operation.id.as_deref().is_some_and(|name| id.matches(name)),
        Selector::Path { method, path } => {
            path.matches(&operation.path.text)
                && method.as_deref().is_none_or(|method| method == operation.method.as_str())
        }
    }
}

/// The selector that is perhaps meant.
fn near(selector: &Selector, api: &Api) -> Option<String> {
    let operations = || api.operations.iter();
    match selector {
        Selector::Tag(tag) => {
            let tags = operations().flat_map(|operation| &operation.tags).map(String::as_str);
            Some(format!("tag:{}", similar(&tag.literal()?, tags)?))
        }
        Selector::Id(id) => {
            let ids = operations().filter_map(|operation| operation.id.as_deref());
            Some(format!("id:{}", similar(&id.literal()?, ids)?))
        }
        Selector::Path { method, path } => {
            let literal = path.literal()?;
            let same = operations().find(|operation| operation.path.text == literal);
            if let (Some(operation), Some(_)) = (same, method) {
                return Some(format!("{} {literal}", operation.method.as_str()));
            }
            let paths = operations().map(|operation| operation.path.text.as_str());
            let path = similar(&literal, paths)?;
            Some(method.as_ref().map_or(path.to_owned(), |method| format!("{method} {path}")))
        }
    }
}
