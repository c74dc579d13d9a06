//! Extensions that other generators read and this one does not: what they would have meant.

/// The key, and what it would have done.
pub const NOT_READ: &[(&str, &str)] = &[
    ("x-codegen-request-body-name", "name the argument of the body"),
    ("x-fern-availability", "mark what is not for everybody yet"),
    ("x-fern-global-headers", "set headers once, on the client; `[client]` of codegen.toml does"),
    ("x-fern-property-name", "name the field; `[names]` of codegen.toml does"),
    ("x-fern-streaming", "read the answer piece by piece"),
    ("x-fern-webhook-signature", "verify signatures of webhooks"),
    ("x-go-name", "name it in Go"),
    ("x-go-type", "choose its type in Go"),
    ("x-ms-client-name", "name it; `[names]` of codegen.toml does"),
    ("x-ms-long-running-operation", "wait until the work is done"),
    ("x-ms-pageable", "read a list page by page"),
    ("x-ms-parameterized-host", "fill in the address"),
    ("x-ms-paths", "add paths with a query in them"),
    ("x-rate-limit", "limit how often the request is sent"),
    ("x-rust-type", "choose the type"),
    ("x-speakeasy-unknown-values", "allow values that are not listed, which every enumeration here does"),
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
