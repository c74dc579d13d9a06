//! Extensions that other generators read and this one does not: what they would have meant.

use super::extensions::form_of;

/// The key, and what it would have done.
pub const NOT_READ: &[(&str, &str)] = &[
    ("x-code-samples", "show calls in the documentation, which the examples of the client do here"),
    ("x-codeSamples", "show calls in the documentation, which the examples of the client do here"),
    ("x-codegen-body-parameter-name", "name the argument of the body"),
    ("x-codegen-request-body-name", "name the argument of the body"),
    ("x-displayName", "head a part of the documentation"),
    ("x-dropshot-pagination", "read a list page by page"),
    ("x-dropshot-websocket", "open a socket in place of reading an answer"),
    ("x-expandableFields", "say which properties can be asked for as a whole"),
    ("x-extensible-enum", "list values beside which there may be others; an `enum` here is read so"),
    ("x-fern-audiences", "choose what is in a client by its readers; `[select]` of codegen.toml does"),
    ("x-fern-availability", "mark what is not for everybody yet"),
    ("x-fern-base-path", "set a path before all others"),
    ("x-fern-examples", "show calls in the documentation"),
    ("x-fern-global-headers", "set headers once, on the client; `[client]` of codegen.toml does"),
    (
        "x-fern-global-parameters",
        "set parameters once, on the client; `[client]` of codegen.toml does so of headers",
    ),
    ("x-fern-header", "name the setter of a credential"),
    ("x-fern-request-name", "name the request; `[names]` of codegen.toml names it by its operation"),
    ("x-fern-sdk-return-value", "give one property of the answer in place of it"),
    ("x-fern-server-name", "name the server"),
    ("x-fern-streaming", "read the answer piece by piece"),
    ("x-go-name", "name it in Go"),
    ("x-go-type", "choose its type in Go"),
    ("x-go-type-import", "import its type in Go"),
    ("x-go-type-name", "name its type in Go"),
    ("x-group-parameters", "take the parameters as one value, which setters do here"),
    ("x-logo", "show a picture in the documentation"),
    ("x-ms-client-flatten", "put the properties of an object where the object is"),
    ("x-ms-examples", "show calls in the documentation"),
    ("x-ms-long-running-operation", "wait until the work is done"),
    ("x-ms-mutability", "say whether a property is sent when something is made, changed or read"),
    ("x-ms-pageable", "read a list page by page"),
    ("x-ms-parameter-location", "say whether a parameter is set on the client or on the call"),
    ("x-ms-parameterized-host", "fill in the address"),
    ("x-ms-paths", "add paths with a query in them"),
    ("x-ms-skip-url-encoding", "leave the value of a path parameter as it is"),
    ("x-ms-summary", "head its documentation"),
    ("x-ms-visibility", "hide it where others are shown"),
    ("x-multi-segment", "let the value of a path parameter hold slashes as they are"),
    ("x-oaiExpandable", "show what is inside in OpenAI's reference"),
    ("x-oaiMeta", "group and show it in OpenAI's reference"),
    ("x-oapi-codegen-extra-tags", "annotate a field in Go"),
    ("x-ogen-json-streaming", "read the value piece by piece"),
    ("x-ogen-name", "name it; `[names]` of codegen.toml does"),
    ("x-ogen-validate", "check the value by rules of ogen"),
    ("x-omitempty", "leave empty values out in Go"),
    ("x-order", "say in which order fields stand"),
    ("x-rate-limit", "limit how often the request is sent"),
    ("x-speakeasy-docs", "say more in the documentation of some languages"),
    ("x-speakeasy-entity", "name a resource of Terraform"),
    ("x-speakeasy-entity-operation", "say what an operation does to a resource of Terraform"),
    ("x-speakeasy-errors", "say which statuses are errors; here those from 400 on are"),
    (
        "x-speakeasy-globals",
        "set parameters once, on the client; `[client]` of codegen.toml does so of headers",
    ),
    ("x-speakeasy-max-method-params", "take the parameters as one value, which setters do here"),
    ("x-speakeasy-server-id", "name the server"),
    ("x-speakeasy-test", "write a test of the operation"),
    ("x-speakeasy-type-override", "choose its type; `[types]` of codegen.toml does"),
    ("x-speakeasy-unknown-values", "allow values that are not listed, which every enumeration here does"),
    ("x-speakeasy-usage-example", "show the operation first in the documentation"),
    ("x-stainless-const", "send the one value by itself"),
    ("x-stainless-naming", "name it in some languages; `[names]` of codegen.toml does"),
    ("x-stainless-skip", "leave it out of clients in some languages"),
    ("x-tagGroups", "group tags in the documentation"),
];

/// Whose extensions begin so; what those would have done that are not listed above is not known here.
pub const FAMILIES: &[(&str, &str)] = &[
    ("x-amazon-apigateway-", "Amazon's API Gateway"),
    ("x-codegen-", "Swagger Codegen"),
    ("x-dropshot-", "Dropshot"),
    ("x-fern-", "Fern"),
    ("x-go-", "generators of Go"),
    ("x-google-", "Google's endpoints"),
    ("x-kubernetes-", "Kubernetes"),
    ("x-ms-", "AutoRest"),
    ("x-oapi-codegen-", "oapi-codegen"),
    ("x-ogen-", "ogen"),
    ("x-readme-", "ReadMe"),
    ("x-speakeasy-", "Speakeasy"),
    ("x-stainless-", "Stainless"),
];

/// Whether a key is of an extension that nothing reads.
pub(crate) fn is_unread(name: &str) -> bool {
    name.starts_with("x-") && form_of(name).is_none()
}

/// What an extension that nothing reads would have done, or whose it is; nothing, if nobody here knows it.
pub(crate) fn purpose(name: &str) -> Option<String> {
    let listed = NOT_READ.iter().find(|(key, _)| *key == name);
    let would = listed.map(|(_, purpose)| format!("it would {purpose}"));
    would.or_else(|| {
        let (_, whose) = FAMILIES.iter().find(|(start, _)| name.starts_with(start))?;
        Some(format!("it is for {whose}, and what it would do is not known here"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_not_said_to_be_unread() {
        assert!(NOT_READ.is_sorted() && FAMILIES.is_sorted());
        for (name, _) in NOT_READ {
            assert_eq!(form_of(name), None, "{name}");
        }
    }
}
