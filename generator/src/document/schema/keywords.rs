//! The keywords of schemas: which type of values each speaks of, and what becomes of it.

use crate::document::extensions;

/// What becomes of a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Carried {
    /// In the types.
    Typed,
    /// `validate` checks it before sending.
    Checked,
    /// It stands in the docs.
    Documented,
    /// It says more than a type can, and nothing checks it.
    NotChecked,
    /// It names the schema or a part of it for references.
    Names,
    /// It says how values are written elsewhere, or nothing of values at all; that is said once.
    Unused,
    /// It is for readers of the document.
    Remark,
}

/// A keyword.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Keyword {
    pub(crate) name: &'static str,
    /// The type of the values that it restricts; values of other types are free of it.
    pub(crate) of: Option<&'static str>,
    pub(crate) carried: Carried,
}

const fn of(of: &'static str, name: &'static str, carried: Carried) -> Keyword {
    Keyword { name, of: Some(of), carried }
}

const fn any(name: &'static str, carried: Carried) -> Keyword {
    Keyword { name, of: None, carried }
}

/// Every keyword.
///
/// A schema without `type` means the type of the first one that it has, in this order.
pub(crate) const KEYWORDS: &[Keyword] = &[
    of("object", "properties", Carried::Typed),
    of("object", "additionalProperties", Carried::Typed),
    of("object", "patternProperties", Carried::Typed),
    of("object", "required", Carried::Typed),
    of("object", "minProperties", Carried::Checked),
    of("object", "maxProperties", Carried::Checked),
    of("array", "items", Carried::Typed),
    of("array", "prefixItems", Carried::Typed),
    of("array", "minItems", Carried::Checked),
    of("array", "maxItems", Carried::Checked),
    of("array", "uniqueItems", Carried::Checked),
    of("string", "pattern", Carried::Documented),
    of("string", "minLength", Carried::Checked),
    of("string", "maxLength", Carried::Checked),
    of("string", "contentEncoding", Carried::Typed),
    of("string", "contentMediaType", Carried::Typed),
    of("number", "minimum", Carried::Checked),
    of("number", "maximum", Carried::Checked),
    of("number", "exclusiveMinimum", Carried::Checked),
    of("number", "exclusiveMaximum", Carried::Checked),
    of("number", "multipleOf", Carried::Checked),
    any("if", Carried::NotChecked),
    any("then", Carried::NotChecked),
    any("else", Carried::NotChecked),
    of("object", "dependentSchemas", Carried::NotChecked),
    of("object", "dependentRequired", Carried::NotChecked),
    of("object", "propertyNames", Carried::NotChecked),
    of("array", "contains", Carried::NotChecked),
    of("array", "minContains", Carried::NotChecked),
    of("array", "maxContains", Carried::NotChecked),
    of("array", "unevaluatedItems", Carried::NotChecked),
    of("object", "unevaluatedProperties", Carried::NotChecked),
    any("type", Carried::Typed),
    any("format", Carried::Typed),
    any("enum", Carried::Typed),
    any("const", Carried::Typed),
    any("nullable", Carried::Typed),
    any("allOf", Carried::Typed),
    any("oneOf", Carried::Typed),
    any("anyOf", Carried::Typed),
    any("discriminator", Carried::Typed),
    any("readOnly", Carried::Typed),
    any("writeOnly", Carried::Typed),
    any("not", Carried::Documented),
    any("title", Carried::Documented),
    any("description", Carried::Documented),
    any("default", Carried::Documented),
    any("example", Carried::Documented),
    any("examples", Carried::Documented),
    any("deprecated", Carried::Documented),
    any("externalDocs", Carried::Documented),
    any("$defs", Carried::Names),
    any("definitions", Carried::Names),
    any("$id", Carried::Names),
    any("$anchor", Carried::Names),
    any("$dynamicAnchor", Carried::Names),
    any("$recursiveAnchor", Carried::Names),
    any("$dynamicRef", Carried::Typed),
    any("$recursiveRef", Carried::Typed),
    any("xml", Carried::Unused),
    any("contentSchema", Carried::Typed),
    any("$vocabulary", Carried::Unused),
    any("$schema", Carried::Remark),
    any("$comment", Carried::Remark),
];

/// The names of the keywords that nothing checks.
pub(crate) fn unchecked() -> impl Iterator<Item = &'static str> {
    let rows = KEYWORDS.iter().filter(|keyword| keyword.carried == Carried::NotChecked);
    rows.map(|keyword| keyword.name)
}

/// The names of the keywords that restrict values, apart from those of types, of values and of compositions.
pub(super) fn restricting() -> impl Iterator<Item = &'static str> {
    let rows = KEYWORDS.iter().filter(|row| row.of.is_some() || row.carried == Carried::NotChecked);
    rows.map(|row| row.name)
}

/// The keywords that tell the type of a schema without one.
pub(super) fn telling() -> impl Iterator<Item = &'static Keyword> {
    KEYWORDS.iter().filter(|row| row.of.is_some() && row.carried != Carried::NotChecked)
}

/// Whether schemas have a keyword of this name.
pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.iter().any(|row| row.name == name)
}

/// Whether a keyword has no effect at all.
pub(crate) fn is_unused(name: &str) -> bool {
    KEYWORDS.iter().any(|row| row.name == name && row.carried == Carried::Unused)
}

/// Whether a keyword says nothing of values, as no extension does that nothing reads.
pub(super) fn is_silent(name: &str) -> bool {
    let unread = name.starts_with("x-") && extensions::form_of(name).is_none();
    unread
        || extensions::OF_FIELDS.contains(&name)
        || KEYWORDS.iter().any(|row| {
            row.name == name && matches!(row.carried, Carried::Names | Carried::Remark) && row.of.is_none()
        })
}

/// Whether a keyword is only for the docs.
pub(super) fn is_prose(name: &str) -> bool {
    ["title", "description", "example", "examples", "deprecated", "externalDocs"].contains(&name)
}

/// The type of the values that a keyword restricts.
pub(super) fn type_of(name: &str) -> Option<&'static str> {
    KEYWORDS.iter().find(|keyword| keyword.name == name).and_then(|keyword| keyword.of)
}

/// Keywords beside `$ref` that are honoured in 3.0 too, where the specification ignores them.
pub(crate) const HONOURED: &[&str] =
    &["nullable", "description", "title", "deprecated", "readOnly", "writeOnly", "default", "example"];

/// Members that hold values, not schemas.
pub(crate) const VALUES: &[&str] = &["example", "examples", "default", "enum", "const"];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::document::grammar::Kind;

    #[test]
    fn every_keyword_of_the_grammar_has_its_row_and_no_other() {
        let grammar: BTreeSet<&str> = Kind::Schema.fields().iter().map(|field| field.name).collect();
        let table: BTreeSet<&str> = KEYWORDS.iter().map(|row| row.name).collect();
        assert_eq!(grammar, table);
        assert_eq!(table.len(), KEYWORDS.len());
    }
}
