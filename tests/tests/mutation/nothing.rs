//! Keys that mean nothing for what a client sends and reads, at all places or at some, each with the reason.

/// Whether the reader knows that a key means nothing here.
pub fn is_known(kind: &str, key: &str, place: &str) -> bool {
    ROWS.iter().any(|row| row.kinds.contains(&kind) && row.keys.contains(&key) && (row.at)(place))
        || (place.contains("/headers/") && matches!(kind, "Header" | "Schema"))
}

/// Keys that mean nothing.
struct Row {
    kinds: &'static [&'static str],
    keys: &'static [&'static str],
    at: fn(&str) -> bool,
    /// For whoever asks; the table is no place to be without one.
    #[expect(dead_code, reason = "it is read by people")]
    because: &'static str,
}

fn anywhere(_: &str) -> bool {
    true
}

/// Items and values of maps that are scalars have no item in Rust that could carry documentation.
fn without_an_item(place: &str) -> bool {
    place.ends_with("/items") || place.ends_with("/additionalProperties")
}

/// Parameters of 3.x.
fn is_sent_beside(place: &str) -> bool {
    (0..4).any(|number| place.ends_with(&format!("/parameters/{number}/schema")))
}

/// All that is no property of an object.
fn is_no_property(place: &str) -> bool {
    !place.contains("/properties/")
}

/// Places in which only one style is allowed, or the one that is tried is the usual one.
fn has_one_style(place: &str) -> bool {
    place.ends_with("/parameters/2") || place.ends_with("/parameters/3")
}

const ROWS: &[Row] = &[
    Row {
        kinds: &["OpenApi"],
        keys: &["jsonSchemaDialect", "$self"],
        at: anywhere,
        because: "it identifies the document, or the language that the reader knows anyway",
    },
    Row {
        kinds: &["OpenApi", "Components"],
        keys: &[
            "responses",
            "parameters",
            "examples",
            "headers",
            "links",
            "mediaTypes",
            "pathItems",
            "requestBodies",
            "tags",
        ],
        at: anywhere,
        because: "nothing refers to it",
    },
    Row {
        kinds: &["OpenApi", "Info"],
        keys: &["externalDocs", "contact", "license", "termsOfService", "summary"],
        at: anywhere,
        because: "it is about the document",
    },
    Row {
        kinds: &["Contact", "License"],
        keys: &["name", "url", "email", "identifier"],
        at: anywhere,
        because: "it is about the document",
    },
    Row {
        kinds: &["ServerVariable"],
        keys: &["description", "enum"],
        at: anywhere,
        because: "variables are set by giving the address",
    },
    Row { kinds: &["Tag"], keys: &["name"], at: anywhere, because: "no operation has the other tag" },
    Row {
        kinds: &["Xml"],
        keys: &["name", "namespace", "prefix", "attribute", "wrapped", "nodeType"],
        at: anywhere,
        because: "XML is text for the client",
    },
    Row { kinds: &["Schema"], keys: &["xml"], at: anywhere, because: "XML is text for the client" },
    Row {
        kinds: &["Schema"],
        keys: &["$comment", "$schema", "$vocabulary", "$id", "$anchor", "$dynamicAnchor", "$defs"],
        at: anywhere,
        because: "nothing refers to it, or it is for those who write schemas",
    },
    Row {
        kinds: &["Schema"],
        keys: &[
            "description",
            "title",
            "externalDocs",
            "example",
            "examples",
            "default",
            "deprecated",
            "not",
        ],
        at: without_an_item,
        because: "it is documentation, and there is no item that could carry it",
    },
    Row {
        kinds: &["Schema"],
        keys: &["readOnly", "writeOnly"],
        at: is_no_property,
        because: "only properties have a direction",
    },
    Row {
        kinds: &["Schema"],
        keys: &["nullable"],
        at: is_sent_beside,
        because: "a parameter that is null is not sent",
    },
    Row {
        kinds: &["MediaType"],
        keys: &["description"],
        at: anywhere,
        because: "what a body is, is said of the body",
    },
    Row {
        kinds: &["Example"],
        keys: &["summary", "description", "externalValue", "dataValue", "serializedValue"],
        at: anywhere,
        because: "the docs show the value of an example, and one is shown already",
    },
    Row {
        kinds: &["Parameter"],
        keys: &["allowEmptyValue"],
        at: anywhere,
        because: "empty values can always be sent",
    },
    Row {
        kinds: &["Parameter"],
        keys: &["style"],
        at: has_one_style,
        because: "it is what is meant without it",
    },
    Row {
        kinds: &["Items"],
        keys: &["default"],
        at: anywhere,
        because: "an item that is not there has no value",
    },
];
