//! The tables are held against facts that were made apart from them.

use super::{Kind, Shape};
use crate::document::Version;

const KINDS: [Kind; 27] = [
    Kind::OpenApi,
    Kind::Info,
    Kind::Contact,
    Kind::License,
    Kind::Server,
    Kind::ServerVariable,
    Kind::Components,
    Kind::PathItem,
    Kind::Operation,
    Kind::ExternalDocs,
    Kind::Parameter,
    Kind::RequestBody,
    Kind::MediaType,
    Kind::Encoding,
    Kind::Responses,
    Kind::Response,
    Kind::Example,
    Kind::Link,
    Kind::Header,
    Kind::Tag,
    Kind::Schema,
    Kind::Items,
    Kind::Discriminator,
    Kind::Xml,
    Kind::SecurityScheme,
    Kind::OAuthFlows,
    Kind::OAuthFlow,
];

const VERSIONS: [Version; 4] = [Version::V2_0, Version::V3_0, Version::V3_1, Version::V3_2];

/// Kind, key, version and what it holds.
fn facts() -> Vec<(&'static str, &'static str, Version, &'static str)> {
    let lines = include_str!("keys.tsv").lines().filter(|line| !line.starts_with('#'));
    let rows = lines.map(|line| {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().expect("four cells");
        (cell(), cell(), cell(), cell())
    });
    rows.flat_map(|(kind, key, versions, holds)| {
        let of = VERSIONS.into_iter().filter(|one| versions.split(' ').any(|text| text == one.number()));
        of.map(move |version| (kind, key, version, holds))
    })
    .collect()
}

/// Whether a key that holds this is of that shape.
fn agrees(holds: &str, shape: Shape) -> bool {
    let inner = |of: &str| holds.strip_prefix(of).and_then(|rest| rest.strip_suffix(')'));
    match shape {
        Shape::Any => true,
        Shape::Text | Shape::Location | Shape::Choice(_) => holds == "text",
        Shape::Flag => holds == "flag",
        Shape::Number => holds == "number",
        Shape::Count => holds == "count",
        Shape::TypeNames => matches!(holds, "type" | "text"),
        Shape::Bound => matches!(holds, "flag" | "number"),
        Shape::Schema | Shape::SchemaOrFlag => matches!(holds, "Schema" | "Schema|flag"),
        Shape::Discriminator => matches!(holds, "Discriminator" | "text"),
        Shape::List(item) => inner("list(").is_some_and(|inner| agrees(inner, *item)),
        Shape::Map(item) => inner("map(").is_some_and(|inner| agrees(inner, *item)),
        Shape::Object(kind) | Shape::Reference(kind) => holds == format!("{kind:?}") || holds == "map(any)",
    }
}

#[test]
fn each_fact_is_in_the_tables() {
    let mut wrong = Vec::new();
    for (name, key, version, holds) in facts() {
        let kind = KINDS.into_iter().find(|kind| format!("{kind:?}") == name);
        let kind = kind.unwrap_or_else(|| panic!("no kind {name}"));
        let field = kind.field(key).filter(|field| field.foreign_to(version).is_none());
        // Every object may be a reference, and so no kind lists that.
        if !field.is_some_and(|field| agrees(holds, field.shape)) && key != "$ref" {
            wrong.push(format!("{} {name} {key}: {holds}, {field:?}", version.number()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Keys that the facts do not have in each version: of older drafts of JSON Schema, and what 3.0 had in headers.
const OURS: [(&str, &str); 5] = [
    ("Schema", "definitions"),
    ("Schema", "$recursiveRef"),
    ("Schema", "$recursiveAnchor"),
    ("Header", "allowEmptyValue"),
    ("Header", "allowReserved"),
];

#[test]
fn each_key_of_the_tables_is_a_fact() {
    let facts = facts();
    let mut wrong = Vec::new();
    for kind in KINDS {
        for (field, version) in
            kind.fields().iter().flat_map(|field| VERSIONS.map(|version| (field, version)))
        {
            let name = format!("{kind:?}");
            let known =
                facts.iter().any(|fact| (fact.0, fact.1, fact.2) == (name.as_str(), field.name, version));
            // Whole kinds that a version does not have are no matter of their keys.
            let has_kind = facts.iter().any(|fact| (fact.0, fact.2) == (name.as_str(), version));
            let ours = OURS.contains(&(name.as_str(), field.name));
            if has_kind && field.foreign_to(version).is_none() && !known && !ours {
                wrong.push(format!("{} {name} {}", version.number(), field.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
