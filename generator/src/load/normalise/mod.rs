//! Schemas of 3.1, and of loosely written 3.0, as 3.0 says the same. Each rewrite is a small function that
//! works in place: what a schema holds stays at its pointer, except where a rewrite makes a composition.
//!
//! What 3.0 has no keyword for is kept behind the prefix `x-oa31-`:
//! - `x-oa31-null: true`: this member of `oneOf` or `anyOf`, or this schema, is null and nothing else; the
//!   schema that has the member is `nullable`.
//! - `x-oa31-prefixItems`: the schemas of the first items; `maxItems` says whether more may follow.
//! - `x-oa31-patternProperties`: schemas by a pattern of the property's name.

mod numbers;
mod references;
mod structure;
mod types;
mod values;

use serde_json::{Value, json};

use super::notes::{Members, Notes};

pub(super) use references::reference_siblings;

/// A rewrite of one schema.
type Rewrite = fn(&mut Members, &mut Notes);

/// What is done before the keywords are held against the grammar.
const TOLERATED: &[Rewrite] = &[
    values::required_flags,
    structure::items_list,
    types::other_version,
    types::aliases,
    references::recursive_reference,
    references::dynamic_reference,
];

/// What is done with keywords of the right type, in this order.
const REWRITES: &[Rewrite] = &[
    types::null_type,
    structure::pattern_properties,
    structure::prefix_items,
    structure::null_members,
    values::constant,
    values::examples,
    values::null_value,
    numbers::exclusive_bounds,
    types::type_list,
    types::content_encoding,
    types::missing_type,
    values::enum_values,
    numbers::integer_bounds,
    structure::not_typed,
];

/// Rewrites what is wrong by the grammar, but clear.
pub(super) fn tolerate(schema: &mut Members, notes: &mut Notes) {
    for rewrite in TOLERATED {
        rewrite(schema, notes);
    }
}

/// Rewrites what 3.0 says differently.
pub(super) fn normalise(schema: &mut Members, notes: &mut Notes) {
    for rewrite in REWRITES {
        rewrite(schema, notes);
    }
}

/// `true` and `false` as schemas: anything, and nothing.
pub(super) fn boolean_schema(schema: &mut Value) {
    *schema = if *schema == Value::Bool(false) { json!({ "not": {} }) } else { json!({}) };
}

/// Whether the schema has one of these keywords.
fn has_any(schema: &Members, names: &[&str]) -> bool {
    names.iter().any(|name| schema.contains_key(*name))
}

/// The text of a keyword.
fn text<'a>(schema: &'a Members, name: &str) -> Option<&'a str> {
    schema.get(name).and_then(Value::as_str)
}

#[cfg(test)]
mod tests {
    use super::super::Version;
    use super::*;

    /// What a rewrite makes of a schema, and the codes it reports.
    pub(super) fn rewritten(rewrite: Rewrite, schema: Value, version: Version) -> (Value, Vec<String>) {
        let Value::Object(mut schema) = schema else { panic!("not a schema") };
        let mut notes = Notes::new(version);
        rewrite(&mut schema, &mut notes);
        let codes = notes.found.iter().map(|one| one.code.to_string()).collect();
        (Value::Object(schema), codes)
    }

    #[test]
    fn flags_as_schemas() {
        let mut schema = json!(true);
        boolean_schema(&mut schema);
        assert_eq!(schema, json!({}));
        let mut schema = json!(false);
        boolean_schema(&mut schema);
        assert_eq!(schema, json!({ "not": {} }));
    }
}
