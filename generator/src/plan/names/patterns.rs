//! `[names]` by form: `"id:*_v2" = "*"` for operations, `"schema:Api*" = "*"` for components.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Case, spell};
use crate::config::{Config, star};
use crate::diagnostics::{Code, Diagnostic, similar};
use crate::model::Api;
use crate::pointer::Pointer;

/// The configuration with a pointer for each node that a form of `[names]` means, and the forms that mean none. What
/// is given to a pointer counts before all forms, the longest of which counts.
pub fn expanded<'c>(api: &Api, config: &'c Config) -> (Cow<'c, Config>, Vec<Diagnostic>) {
    let (forms, mut names): (BTreeMap<_, _>, BTreeMap<_, _>) =
        config.names.clone().into_iter().partition(|(key, _)| is_form(key));
    if forms.is_empty() {
        return (Cow::Borrowed(config), Vec::new());
    }
    let mut diagnostics = Vec::new();
    let mut ordered: Vec<(String, String)> = forms.into_iter().collect();
    ordered.sort_by_key(|(key, _)| std::cmp::Reverse(key.len()));
    for (key, template) in ordered {
        let nodes = nodes(api, &key);
        let mut met = false;
        for (pointer, text) in &nodes {
            let Some(star) = star(form(&key), text) else { continue };
            met = true;
            let name = spell(&template.replace('*', star), case(&key));
            names.entry(pointer.as_str().to_owned()).or_insert(name);
        }
        if !met {
            diagnostics.push(unmatched(config, &key, &nodes));
        }
    }
    (Cow::Owned(Config { names, ..config.clone() }), diagnostics)
}

/// Whether a key of `[names]` is a form, and no pointer.
pub fn is_form(key: &str) -> bool {
    key.starts_with(OF_ID) || key.starts_with(OF_SCHEMA)
}

const OF_ID: &str = "id:";
const OF_SCHEMA: &str = "schema:";

fn form(key: &str) -> &str {
    key.split_once(':').map_or(key, |(_, form)| form)
}

fn case(key: &str) -> Case {
    if key.starts_with(OF_ID) { Case::Value } else { Case::Type }
}

/// What a key may mean: each node with the text that is held against the form.
fn nodes<'a>(api: &'a Api, key: &str) -> Vec<(&'a Pointer, &'a str)> {
    if key.starts_with(OF_ID) {
        let operations = api.operations.iter();
        return operations.filter_map(|one| Some((&one.pointer, one.id.as_deref()?))).collect();
    }
    let schemas = api.schemas.iter().filter(|(_, schema)| schema.has_type());
    schemas.filter_map(|(_, schema)| Some((&schema.pointer, schema.component.as_deref()?))).collect()
}

fn unmatched(config: &Config, key: &str, nodes: &[(&Pointer, &str)]) -> Diagnostic {
    let what = if key.starts_with(OF_ID) { "operation" } else { "schema" };
    let near = similar(form(key), nodes.iter().map(|(_, text)| *text)).filter(|_| !key.contains('*'));
    let kind = key.split(':').next().unwrap_or_default();
    Diagnostic {
        help: near.map(|near| format!("did you mean `{kind}:{near}`?")),
        ..Diagnostic::new(
            Code::SelectorUnmatched,
            config.key(&["names", key]),
            format!("no {what} is meant by `{key}`"),
        )
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::plan::plan;
    use crate::plan::testing::received;

    /// The paths of the types, and what is said, with these entries.
    fn named(entries: &[(&str, &str)]) -> (Vec<String>, Vec<String>, Vec<String>) {
        let schemas = json!({
            "ApiPet": { "type": "object", "properties": { "a": {} } },
            "ApiOwner": { "type": "object", "properties": { "a": {} } },
        });
        let names = entries.iter().map(|(key, name)| ((*key).to_owned(), (*name).to_owned())).collect();
        let (planned, found) = plan(&received(&schemas), &Config { names, ..Config::default() }, Vec::new());
        let types = planned.models.iter().flat_map(|file| &file.items).map(|item| item.path().to_string());
        let methods = planned.client.methods.iter().map(|method| method.name.to_string());
        (types.collect(), methods.collect(), found.into_iter().map(|one| one.message).collect())
    }

    #[test]
    fn the_star_stands_for_the_same_on_both_sides() {
        let (types, methods, said) = named(&[("schema:Api*", "*"), ("id:get Api*", "find_*")]);
        assert_eq!(types, ["models::Pet", "models::Owner"]);
        assert_eq!(methods, ["find_pet", "find_owner"]);
        assert_eq!(said, [""; 0]);
    }

    #[test]
    fn a_pointer_counts_before_a_form_and_a_longer_form_before_a_shorter() {
        let entries =
            [("schema:Api*", "*"), ("schema:ApiPet", "Beast"), ("/components/schemas/ApiOwner", "Human")];
        assert_eq!(named(&entries).0, ["models::Beast", "models::Human"]);
    }

    #[test]
    fn a_form_that_means_nothing_is_an_error() {
        assert_eq!(named(&[("schema:ApiPat", "Pet")]).2, ["no schema is meant by `schema:ApiPat`"]);
        assert_eq!(named(&[("id:put*", "*")]).2, ["no operation is meant by `id:put*`"]);
    }
}
