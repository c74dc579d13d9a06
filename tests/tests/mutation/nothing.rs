//! Keys that mean nothing for what a client sends and reads.

/// Whether the reader knows that a key means nothing here.
pub fn is_known(kind: &str, key: &str, place: &str) -> bool {
    let _ = place;
    ROWS.iter().any(|row| row.0 == kind && row.1.contains(&key))
}

/// The keys by the kind of object.
const ROWS: &[(&str, &[&str])] = &[
    ("OpenApi", &["jsonSchemaDialect"]),
    ("Info", &["contact", "license", "termsOfService"]),
    ("Contact", &["name", "url", "email"]),
    ("License", &["name", "url", "identifier"]),
    ("Xml", &["name", "namespace", "prefix", "attribute", "wrapped", "nodeType"]),
    ("Schema", &["xml", "$comment", "$schema", "$vocabulary", "$id", "$anchor", "$dynamicAnchor", "$defs"]),
];
