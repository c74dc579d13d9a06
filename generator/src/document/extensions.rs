//! The extensions of OpenAPI that are read; every other key that starts with `x-` changes nothing.

/// An extension that is read.
#[derive(Debug, Clone, Copy)]
pub struct Extension {
    /// The key.
    pub name: &'static str,
    /// What has it.
    pub holder: &'static str,
    /// The form of its value.
    pub form: &'static str,
    /// What it does.
    pub meaning: &'static str,
}

const fn extension(
    name: &'static str,
    holder: &'static str,
    form: &'static str,
    meaning: &'static str,
) -> Extension {
    Extension { name, holder, form, meaning }
}

const NODES: &str = "schemas, operations, parameters, headers, responses, bodies";
const NAMES: &str = "a list with a text for each value, or an object from values to texts";

/// All of them.
pub const EXTENSIONS: &[Extension] = &[
    extension(
        "x-also-accepts",
        "schemas",
        "a list of `string`, `integer`, `number` or `boolean`",
        "The server is known to send values of these types too: they are kept as they came, and are drift.",
    ),
    extension(
        "x-deprecated-reason",
        NODES,
        "text",
        "Why it is `deprecated`; it stands in the docs, and in what the compiler says of a call.",
    ),
    extension(
        "x-discriminated-by",
        "properties with `anyOf` or `oneOf`",
        "`{property: …, mapping: {…}}`, from values to the references that the variants are",
        "Another property of the same object names the variant. A value that is not mapped is of none of them; without \
         that property, the value is looked at.",
    ),
    extension(
        "x-docs",
        NODES,
        "`{says: …, because: …}`, or `{ruling: …}` with a name in `x-rulings`",
        "What the published page says, and why the document departs from it; it stands in the docs.",
    ),
    extension(
        "x-elsewhere",
        NODES,
        "`{page: …, says: …}`, or `{ruling: …}` with a name in `x-rulings`",
        "Another page than that of the operation states this; it stands in the docs.",
    ),
    extension("x-enum-descriptions", "schemas with `enum`", NAMES, "The docs of the values."),
    extension("x-enum-names", "schemas with `enum`", NAMES, "The Rust names of the values."),
    extension("x-enum-varnames", "schemas with `enum`", NAMES, "The same as `x-enum-names`."),
    extension("x-enumDescriptions", "schemas with `enum`", NAMES, "The same as `x-enum-descriptions`."),
    extension("x-enumNames", "schemas with `enum`", NAMES, "The same as `x-enum-names`."),
    extension("x-example", "parameters of 2.0", "any value", "An example, as `example` in OpenAPI 3."),
    extension(
        "x-excuses",
        NODES,
        "an object",
        "What the reason beside it is for; `cargo xtask docs check` reads it.",
    ),
    extension(
        "x-fern-enum",
        "schemas with `enum`",
        "an object from values to `{name: …, description: …}`",
        "The Rust names of the values, and their docs.",
    ),
    extension("x-fern-idempotent", "operations", "true or false", "The same as `x-idempotent`."),
    extension("x-fern-ignore", "operations", "true or false", "The same as `x-internal`."),
    extension(
        "x-fern-pagination",
        "the document, operations",
        "`{cursor: …, next_cursor: …, results: …}`, `{offset: …, results: …}` or `{next_uri: …, results: …}` with paths from \
         `$request` and `$response`; of an operation also `true`, for what the document says",
        "How the pages of the answer follow each other (`send_pages`, `send_items`).",
    ),
    extension("x-fern-parameter-name", "parameters", "text", "The Rust name of the argument or the setter."),
    extension("x-fern-property-name", "properties", "text", "The Rust name of the field."),
    extension(
        "x-fern-retries",
        "the document, operations",
        "`{disabled: …}`, true or false",
        "The client does not send the operation again by itself.",
    ),
    extension(
        "x-fern-sdk-group-name",
        "operations",
        "text, or a list of texts",
        "What `x-fern-sdk-method-name` is a name in: the method is called after both, and stands in that group where the \
         client has groups.",
    ),
    extension("x-fern-sdk-method-name", "operations", "text", "The method that sends it."),
    extension("x-fern-type-name", "schemas under a name", "text", "The Rust name of the type."),
    extension(
        "x-fern-webhook-signature",
        "the document",
        "`{type: hmac, header: …, algorithm: sha256, encoding: …, signature-prefix: …, payload-format: …, timestamp: …}`",
        "How webhooks are signed; `[webhooks]` of codegen.toml says it too. Other types and algorithms are said and left \
         out.",
    ),
    extension(
        "x-idempotent",
        "operations",
        "true or false",
        "Whether the operation can be sent twice as well as once, whatever its method says.",
    ),
    extension(
        "x-inferred",
        NODES,
        "a reason, or `{ruling: …}` with a name in `x-rulings`",
        "No page states this; the reason stands in the docs.",
    ),
    extension(
        "x-internal",
        "operations",
        "true or false",
        "Not for those outside: it is left out, unless `[select]` of codegen.toml has `internal = true`.",
    ),
    extension(
        "x-minor-unit",
        "schemas of whole numbers",
        "the code of a currency by ISO 4217",
        "The number counts the smallest unit of the currency, and has a type of its own (`Minor`).",
    ),
    extension(
        "x-money",
        "schemas of objects",
        "`{amount: …, currency: …}` with names of properties",
        "The object is an amount in the smallest unit of a currency, and has methods for that.",
    ),
    extension(
        "x-ms-client-name",
        "properties, parameters, schemas under a name",
        "text",
        "The Rust name of the field, the argument, the setter or the type.",
    ),
    extension(
        "x-ms-discriminator-value",
        "schemas of 2.0 that extend one with a discriminator",
        "text",
        "The value of the discriminator that stands for the schema, in place of its name.",
    ),
    extension(
        "x-ms-enum",
        "schemas with `enum`",
        "an object with `values`, a list of `{value: …, name: …, description: …}`",
        "The Rust names of the values, and their docs.",
    ),
    extension("x-ms-secret", "schemas", "true or false", "The same as `x-sensitive`."),
    extension(
        "x-nullable",
        "schemas of 2.0",
        "true or false",
        "Null is allowed, as `nullable` in OpenAPI 3.0.",
    ),
    extension("x-resource", "schemas", "the name of a class", "What the server calls it, for the docs."),
    extension(
        "x-rules",
        "schemas",
        "a list of rules",
        "Conditions between properties, which `validate` checks before sending.",
    ),
    extension(
        "x-rulings",
        "the document",
        "an object from names to `{says: …, because: …}` or `{page: …, says: …}`",
        "What is said of many nodes, once: `x-docs`, `x-elsewhere` and `x-inferred` refer to it.",
    ),
    extension(
        "x-rust-type",
        "schemas",
        "the path of a type, or `{path: …}`",
        "The type of another crate, where it is one that codegen.toml has in `[types]` or that needs no more than its name.",
    ),
    extension(
        "x-rust-name",
        "operations, schemas under a name, properties, parameters",
        "text",
        "The Rust name of the method, the type, the field, the argument or the setter, before any other that is given.",
    ),
    extension(
        "x-sensitive",
        "schemas",
        "true or false",
        "Its values are not shown by `Debug`, nor what did not fit in their place; text is a `Secret`.",
    ),
    extension(
        "x-separator",
        "schemas",
        "text",
        "The text holds a list joined by this, which stands in the docs.",
    ),
    extension(
        "x-source",
        NODES,
        "a list of `{page: …, captured: …}`",
        "The published pages that it is from; they stand in the docs and in `surface.json`.",
    ),
    extension("x-speakeasy-deprecation-message", NODES, "text", "The same as `x-deprecated-reason`."),
    extension("x-speakeasy-enums", "schemas with `enum`", NAMES, "The same as `x-enum-names`."),
    extension("x-speakeasy-ignore", "operations", "true or false", "The same as `x-internal`."),
    extension(
        "x-speakeasy-group",
        "operations",
        "text, with dots between a group and one within it",
        "What `x-speakeasy-name-override` is a name in: the method is called after both, and stands in that group where the \
         client has groups.",
    ),
    extension(
        "x-speakeasy-name-override",
        "operations, schemas under a name, properties, parameters",
        "text",
        "The method that sends it, or the Rust name of the type, the field, the argument or the setter.",
    ),
    extension(
        "x-speakeasy-pagination",
        "operations",
        "`{type: …, inputs: [{name: …, in: …, type: …}], outputs: {results: …, nextCursor: …, nextUrl: …, numPages: …}}`",
        "How the pages of the answer follow each other (`send_pages`, `send_items`).",
    ),
    extension(
        "x-speakeasy-retries",
        "the document, operations",
        "`{strategy: …, backoff: {initialInterval: …, maxInterval: …}, statusCodes: […]}`",
        "After which statuses the client sends the operation again, and the bounds of its pauses in milliseconds; not at \
         all with the strategy `none`. An operation that must be carried out once is sent again only after 429 and 503, \
         where they are listed as such. The call's own time takes the place of `maxElapsedTime`, and pauses double \
         whatever `exponent` says.",
    ),
    extension("x-stainless-deprecation-message", NODES, "text", "The same as `x-deprecated-reason`."),
    extension(
        "x-stainless-pagination",
        "operations",
        "the name of a scheme",
        "The answer comes page by page: how they follow each other is recognised, or said by \
         `x-stainless-pagination-property`.",
    ),
    extension(
        "x-stainless-pagination-property",
        "parameters, properties of answers",
        "`{purpose: …}`",
        "What it is for in finding the next page: `next_cursor_param`, `page_number_param`, `offset_count_param`, \
         `next_cursor_field`, `items`, and what else Stainless has of fields.",
    ),
    extension("x-stainless-param", "parameters", "text", "The Rust name of the argument or the setter."),
    extension("x-webhooks", "the document", "as `webhooks` in OpenAPI 3.1", "Webhooks in OpenAPI 3.0."),
];

/// Those that hide an operation.
pub(crate) const HIDING: &[&str] = &["x-internal", "x-fern-ignore", "x-speakeasy-ignore"];

/// Gives an operation or a schema a name, whatever else is said of it.
pub(crate) const RUST_NAME: &str = "x-rust-name";

/// Give an operation a name within its group, the first before the others.
pub(crate) const OPERATION_NAMES: &[&str] = &["x-speakeasy-name-override", "x-fern-sdk-method-name"];

/// Give an operation a group.
pub(crate) const OPERATION_GROUPS: &[&str] = &["x-speakeasy-group", "x-fern-sdk-group-name"];

/// Give a schema a name, the first before the others.
pub(crate) const SCHEMA_NAMES: &[&str] =
    &["x-rust-name", "x-speakeasy-name-override", "x-fern-type-name", "x-ms-client-name"];

/// Give a property or a parameter a name, the first before the others.
pub(crate) const FIELD_NAMES: &[&str] = &[
    "x-rust-name",
    "x-speakeasy-name-override",
    "x-fern-property-name",
    "x-fern-parameter-name",
    "x-stainless-param",
    "x-ms-client-name",
];

/// Those that say nothing of the schema that they stand beside.
pub(crate) const OF_FIELDS: &[&str] = &["x-fern-property-name", "x-fern-parameter-name", "x-ms-client-name"];

/// Say why something is deprecated, the first before the others.
pub(crate) const DEPRECATED_REASONS: &[&str] =
    &["x-deprecated-reason", "x-speakeasy-deprecation-message", "x-stainless-deprecation-message"];

/// Keep values from being shown.
pub(crate) const SENSITIVE: &[&str] = &["x-sensitive", "x-ms-secret"];

/// The form of the value of an extension.
pub(crate) fn form_of(name: &str) -> Option<&'static str> {
    EXTENSIONS.iter().find(|one| one.name == name).map(|one| one.form)
}
