//! Names that Rust, the runtime and the emitted code have taken; the tests read them from the runtime's source.

/// What the emitted code and the macros of the runtime name without a path.
pub const TYPES: &[&str] = &[
    "AsMut",
    "AsRef",
    "BTreeMap",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    // Its constructor would have its name.
    "New",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Vec",
];

/// Modules and crates that the emitted files name, and types that have no case.
pub const VALUES: &[&str] = &[
    "alloc",
    "bool",
    "bytes",
    "char",
    "core",
    "f32",
    "f64",
    "http",
    "i128",
    "i16",
    "i32",
    "i64",
    "i8",
    "isize",
    "models",
    "operations",
    "runtime",
    "serde",
    "serde_json",
    "std",
    "str",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
];

/// Types that are imported where variants are named.
pub const VARIANTS: &[&str] = &["BTreeMap"];

/// What stands in `models` beside the types: a file cannot be called `mod`.
pub const MODELS: &[&str] = &["mod_", "models"];

/// What stands in `operations` beside the requests.
pub const OPERATIONS: &[&str] = &["mod_", "operation", "operations", "models", "runtime"];

/// What the client has anyway: the field `core`, what `client!` gives, and what could be added to it.
pub const CLIENT: &[&str] = &["builder", "new", "clone", "default", "core", "request", "with_core"];

/// What the builder has anyway: the field `settings`, `clone`, and what `client!` gives.
pub const BUILDER: &[&str] = &[
    "after_response",
    "base_url",
    "before_request",
    "build",
    "certificate_by_transport",
    "client_certificate",
    "clone",
    "default_header",
    "limits",
    "max_response_bytes",
    "on_drift",
    "on_unreadable",
    "origin",
    "retries",
    "settings",
    "strict",
    "strictness",
    "timeout",
    "transport",
    "trusted_certificates",
    "user_agent",
    "without_credentials",
    "without_retries",
    "without_timeout",
    "without_validation",
];

/// What requests have anyway: the field `call`, `new`, and what all of them have.
pub const REQUEST: &[&str] = &[
    "build",
    "call",
    "from_call",
    "into_future",
    "new",
    "send",
    "send_download",
    "send_items",
    "send_pages",
    "send_stream",
    "send_with_response",
    "with_header",
    "without_header",
    "with_on_unreadable",
    "with_retries",
    "with_strictness",
    "with_timeout",
    "with_upload_progress",
    "without_redirects",
    "without_validation",
];

/// What a request is made of, beside the arguments.
pub const ARGUMENTS: &[&str] = &["core", "call", "self", "required"];

/// Methods that `validate!` and the emitted code give to structs.
pub const STRUCT: &[&str] = &["new", "validate"];

/// The variant of enums for values that are not listed.
pub const UNKNOWN: &str = "Unknown";

/// The variant of unions for values that are none of the others.
pub const UNRECOGNISED: &str = "Unrecognised";

/// The variant of replies for statuses that are not documented.
pub const UNDOCUMENTED: &str = "Undocumented";

/// Methods of traits that calls would be taken for.
pub const TRAITS: &[&str] = &[
    "add",
    "as_mut",
    "as_ref",
    "bitand",
    "bitor",
    "bitxor",
    "borrow",
    "borrow_mut",
    "builder",
    "clone",
    "cmp",
    "core",
    "default",
    "deref",
    "deref_mut",
    "div",
    "drop",
    "encode",
    "eq",
    "expected",
    "fmt",
    "from",
    "from_iter",
    "from_str",
    "hash",
    "index",
    "index_mut",
    "into",
    "into_iter",
    "is_absent",
    "mul",
    "ne",
    "neg",
    "new",
    "next",
    "not",
    "placeholder",
    "read",
    "rem",
    "shl",
    "shr",
    "sub",
    "to_owned",
    "to_string",
    "try_from",
    "try_into",
    "type_id",
    "write",
];

#[cfg(test)]
mod tests {
    use proc_macro2::{TokenStream, TokenTree};

    use super::*;

    const CHECK: &str = include_str!("../../../runtime/check/mod.rs");
    const CLIENT_MACRO: &str = include_str!("../../../runtime/wire/client.rs");
    const ENUMERATION: &str = include_str!("../../../runtime/json/enumeration.rs");
    const JSON: &str = include_str!("../../../runtime/json/mod.rs");
    const OBJECT: &str = include_str!("../../../runtime/json/macros.rs");
    const REPLY: &str = include_str!("../../../runtime/wire/reply.rs");
    const REQUEST_TYPE: &str = include_str!("../../../runtime/wire/request.rs");
    const UNION: &str = include_str!("../../../runtime/json/union.rs");

    /// The words and marks of the macro of this name.
    fn words(source: &str, name: &str) -> Vec<String> {
        let file = syn::parse_file(source).expect("Rust");
        let of_name = file.items.into_iter().find_map(|item| match item {
            syn::Item::Macro(item) if item.ident.as_ref().is_some_and(|ident| ident == name) => {
                Some(item.mac.tokens)
            }
            _ => None,
        });
        let mut words = Vec::new();
        flatten(of_name.expect("a macro of this name"), &mut words);
        words
    }

    fn flatten(tokens: TokenStream, words: &mut Vec<String>) {
        for token in tokens {
            match token {
                TokenTree::Group(group) => flatten(group.stream(), words),
                other => words.push(other.to_string()),
            }
        }
    }

    /// The functions that the macros of these names give to what they are called for.
    fn functions(source: &str, names: &[&str]) -> Vec<String> {
        let given = |name: &&str| {
            let words = words(source, name);
            let pairs = words.windows(2).filter(|pair| pair[0] == "fn");
            pairs.map(|pair| pair[1].clone()).collect::<Vec<_>>()
        };
        names.iter().flat_map(given).collect()
    }

    /// The functions of a type, those of its traits among them.
    fn methods(source: &str, name: &str) -> Vec<String> {
        let items = syn::parse_file(source).expect("Rust").items.into_iter();
        let blocks = items.filter_map(|item| match item {
            syn::Item::Impl(of) => Some(of),
            _ => None,
        });
        let is_of = |ty: &syn::Type| match ty {
            syn::Type::Path(of) => of.path.segments.last().is_some_and(|last| last.ident == name),
            _ => false,
        };
        let items = blocks.filter(|of| is_of(&of.self_ty)).flat_map(|of| of.items);
        let functions = items.filter_map(|item| match item {
            syn::ImplItem::Fn(function) => Some(function.sig.ident.to_string()),
            _ => None,
        });
        functions.collect()
    }

    /// What is on the list and what is given are the same, but for `others`.
    fn same(list: &[&str], given: &[String], others: &[&str]) {
        for name in given {
            assert!(list.contains(&name.as_str()), "`{name}` is not reserved");
        }
        for name in list.iter().filter(|name| !others.contains(name)) {
            assert!(given.iter().any(|one| one == name), "`{name}` is reserved for nothing");
        }
    }

    #[test]
    fn what_requests_have_is_reserved() {
        // What traits have is reserved with them.
        let mut given = methods(REQUEST_TYPE, "Request");
        given.retain(|name| !TRAITS.contains(&name.as_str()));
        same(REQUEST, &given, &["call", "new"]);
    }

    #[test]
    fn what_clients_and_builders_have_is_reserved() {
        let (client, builder): (Vec<_>, Vec<_>) = functions(CLIENT_MACRO, &["client"])
            .into_iter()
            .partition(|name| matches!(name.as_str(), "builder" | "request"));
        same(CLIENT, &client, &["new", "clone", "default", "core", "with_core"]);
        same(BUILDER, &builder, &["clone", "settings"]);
    }

    #[test]
    fn what_structs_have_is_reserved() {
        same(STRUCT, &functions(CHECK, &["validate"]), &["new"]);
        let file = syn::parse_file(JSON).expect("Rust");
        for item in file.items {
            let syn::Item::Trait(of) = item else { continue };
            for item in of.items {
                let syn::TraitItem::Fn(function) = item else { continue };
                // What has a body and takes no value is not called on types by name.
                let called = function.sig.receiver().is_some() || function.default.is_none();
                let name = function.sig.ident.to_string();
                assert!(!called || TRAITS.contains(&name.as_str()), "`{name}` of `{}`", of.ident);
            }
        }
    }

    #[test]
    fn the_variants_for_the_rest_are_those_of_the_macros() {
        for (source, name, variant) in [
            (ENUMERATION, "string_enum", UNKNOWN),
            (ENUMERATION, "integer_enum", UNKNOWN),
            (ENUMERATION, "value_enum", UNKNOWN),
            (UNION, "union", UNRECOGNISED),
            (REPLY, "replies", UNDOCUMENTED),
        ] {
            assert!(words(source, name).iter().any(|word| word == variant), "{name}: {variant}");
        }
    }

    #[test]
    fn macros_name_no_type_that_a_document_could_take() {
        for (source, names) in [
            (OBJECT, ["object", "serde_impls"].as_slice()),
            (ENUMERATION, &["string_enum", "integer_enum", "value_enum"]),
            (UNION, &["union"]),
            (REPLY, &["replies"]),
            (CHECK, &["validate"]),
        ] {
            for name in names {
                for pair in words(source, name).windows(2) {
                    let bare = !matches!(pair[0].as_str(), ":" | "$" | "type" | "const" | "'" | "<");
                    // A static of the macro's own is a value, all in capitals.
                    let is_type =
                        pair[1].starts_with(char::is_uppercase) && pair[1].contains(char::is_lowercase);
                    assert!(
                        !bare || !is_type || TYPES.contains(&pair[1].as_str()),
                        "`{}` of `{name}`, which follows `{}`",
                        pair[1],
                        pair[0]
                    );
                }
            }
        }
    }
}
