//! The keywords of schemas: which type of values each speaks of, and what becomes of it.

/// What becomes of a keyword.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Carried {
    /// In the types, in what checks them, or in the docs.
    Whole,
    /// It says more than a type can, and nothing checks it.
    NotChecked,
}

/// A keyword that restricts values.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Keyword {
    pub(crate) name: &'static str,
    /// The type of the values that it restricts; values of other types are free of it.
    pub(crate) of: Option<&'static str>,
    pub(crate) carried: Carried,
}

const fn keyword(name: &'static str, of: &'static str) -> Keyword {
    Keyword { name, of: Some(of), carried: Carried::Whole }
}

const fn not_checked(name: &'static str, of: Option<&'static str>) -> Keyword {
    Keyword { name, of, carried: Carried::NotChecked }
}

/// Every keyword that restricts values, apart from `type`, `format`, `enum`, `const` and the compositions.
///
/// A schema without `type` means the type of the first one that it has, in this order.
pub(crate) const KEYWORDS: &[Keyword] = &[
    keyword("properties", "object"),
    keyword("additionalProperties", "object"),
    keyword("patternProperties", "object"),
    keyword("required", "object"),
    keyword("minProperties", "object"),
    keyword("maxProperties", "object"),
    keyword("items", "array"),
    keyword("prefixItems", "array"),
    keyword("minItems", "array"),
    keyword("maxItems", "array"),
    keyword("uniqueItems", "array"),
    keyword("pattern", "string"),
    keyword("minLength", "string"),
    keyword("maxLength", "string"),
    keyword("contentEncoding", "string"),
    keyword("contentMediaType", "string"),
    keyword("minimum", "number"),
    keyword("maximum", "number"),
    keyword("exclusiveMinimum", "number"),
    keyword("exclusiveMaximum", "number"),
    keyword("multipleOf", "number"),
    not_checked("if", None),
    not_checked("then", None),
    not_checked("else", None),
    not_checked("dependentSchemas", Some("object")),
    not_checked("dependentRequired", Some("object")),
    not_checked("propertyNames", Some("object")),
    not_checked("contains", Some("array")),
    not_checked("minContains", Some("array")),
    not_checked("maxContains", Some("array")),
    not_checked("unevaluatedItems", Some("array")),
];

/// The names of the keywords that nothing checks.
pub(crate) fn unchecked() -> impl Iterator<Item = &'static str> {
    let rows = KEYWORDS.iter().filter(|keyword| keyword.carried == Carried::NotChecked);
    rows.map(|keyword| keyword.name)
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
