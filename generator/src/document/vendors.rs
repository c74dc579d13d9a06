//! Extensions that other generators read and this one does not: what they would have meant.

/// The key, and what it would have done.
pub const NOT_READ: &[(&str, &str)] = &[
    ("x-codegen-body-parameter-name", "name the argument of the body"),
    ("x-codegen-request-body-name", "name the argument of the body"),
    ("x-dropshot-pagination", "read a list page by page"),
    ("x-dropshot-websocket", "open a socket in place of reading an answer"),
    ("x-expandableFields", "say which properties can be asked for as a whole"),
    ("x-fern-availability", "mark what is not for everybody yet"),
    ("x-fern-global-headers", "set headers once, on the client; `[client]` of codegen.toml does"),
    ("x-fern-property-name", "name the field; `[names]` of codegen.toml does"),
    ("x-fern-streaming", "read the answer piece by piece"),
    ("x-go-name", "name it in Go"),
    ("x-go-type", "choose its type in Go"),
    ("x-go-type-import", "import its type in Go"),
    ("x-go-type-name", "name its type in Go"),
    ("x-group-parameters", "take the parameters as one value, which setters do here"),
    ("x-ms-client-name", "name it; `[names]` of codegen.toml does"),
    ("x-ms-long-running-operation", "wait until the work is done"),
    ("x-ms-pageable", "read a list page by page"),
    ("x-ms-parameterized-host", "fill in the address"),
    ("x-ms-paths", "add paths with a query in them"),
    ("x-multi-segment", "let the value of a path parameter hold slashes as they are"),
    ("x-oaiExpandable", "show what is inside in OpenAI's reference"),
    ("x-oaiMeta", "group and show it in OpenAI's reference"),
    ("x-ogen-json-streaming", "read the value piece by piece"),
    ("x-ogen-name", "name it; `[names]` of codegen.toml does"),
    ("x-ogen-validate", "check the value by rules of ogen"),
    ("x-omitempty", "leave empty values out in Go"),
    ("x-rate-limit", "limit how often the request is sent"),
    ("x-speakeasy-unknown-values", "allow values that are not listed, which every enumeration here does"),
    ("x-stainless-const", "send the one value by itself"),
    ("x-stainless-param", "name the argument"),
    ("x-stainless-skip", "leave it out of clients in some languages"),
];

/// What an extension that is not read would have done.
pub(crate) fn purpose(name: &str) -> Option<&'static str> {
    NOT_READ.iter().find(|(key, _)| *key == name).map(|(_, purpose)| *purpose)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::extensions::form_of;

    #[test]
    fn what_is_read_is_not_said_to_be_unread() {
        assert!(NOT_READ.is_sorted());
        for (name, _) in NOT_READ {
            assert_eq!(form_of(name), None, "{name}");
        }
    }
}
