//! Types of other crates, in place of what a value would be.

use syn::{GenericArgument, PathArguments, Type, TypePath};

use super::Derive;

/// A type of another crate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OwnType {
    /// Its path, perhaps with types in angle brackets.
    pub path: String,
    /// How its values are written.
    pub written: Written,
    /// What it is before a value is read.
    pub initial: OwnInitial,
    /// The traits that it has.
    pub derives: Vec<Derive>,
}

/// How the values of a type are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Written {
    /// As the text that `Display` gives and `FromStr` takes.
    Text,
    /// The same, as a number.
    Number,
    /// By serde.
    Json,
}

impl Written {
    /// Each with its word.
    pub const ALL: [(&'static str, Self); 3] =
        [("text", Self::Text), ("number", Self::Number), ("json", Self::Json)];

    /// The one of this word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(own, _)| *own == word).map(|(_, written)| written)
    }
}

/// What a type is before a value is read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OwnInitial {
    /// What `Default` gives.
    Default,
    /// What a function of this path gives, or a constant.
    Function(String),
    /// A constant of this path.
    Constant(&'static str),
    /// What this text is parsed to, which cannot fail.
    Parsed(&'static str),
}

/// What the crate depends on for a type.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Dependency {
    /// The package.
    pub name: String,
    /// What Cargo is asked for.
    pub version: String,
    /// The features.
    pub features: Vec<String>,
}

/// A type of a crate that many use.
#[derive(Debug)]
pub struct Known {
    /// Its path.
    pub path: &'static str,
    /// How its values are written.
    pub written: Written,
    /// What it is before a value is read.
    pub initial: OwnInitial,
    /// The traits that it has.
    pub derives: &'static [Derive],
    /// The package, its version and the features; none of the standard library.
    pub package: Option<(&'static str, &'static str, &'static [&'static str])>,
}

const COPIED: &[Derive] = &[Derive::Copy, Derive::Eq, Derive::Hash, Derive::Ord];
const ORDERED: &[Derive] = &[Derive::Eq, Derive::Hash, Derive::Ord];
const CHRONO: Option<(&str, &str, &[&str])> = Some(("chrono", "0.4", &["std", "serde"]));
const JIFF: Option<(&str, &str, &[&str])> = Some(("jiff", "0.2", &["std"]));
const TIME: Option<(&str, &str, &[&str])> =
    Some(("time", "0.3", &["std", "formatting", "parsing", "serde-human-readable"]));

const fn known(
    path: &'static str,
    written: Written,
    initial: OwnInitial,
    derives: &'static [Derive],
    package: Option<(&'static str, &'static str, &'static [&'static str])>,
) -> Known {
    Known { path, written, initial, derives, package }
}

/// The types that need no more than their name.
const KNOWN: &[Known] = &[
    known("uuid::Uuid", Written::Text, OwnInitial::Default, COPIED, Some(("uuid", "1.29", &["std"]))),
    known(
        "rust_decimal::Decimal",
        Written::Text,
        OwnInitial::Default,
        COPIED,
        Some(("rust_decimal", "1.43", &["std"])),
    ),
    known("url::Url", Written::Text, OwnInitial::Parsed("about:blank"), ORDERED, Some(("url", "2.5", &[]))),
    // Its `Display` is not what RFC 3339 has.
    known("chrono::DateTime<chrono::Utc>", Written::Json, OwnInitial::Default, COPIED, CHRONO),
    known("chrono::DateTime<chrono::FixedOffset>", Written::Json, OwnInitial::Default, COPIED, CHRONO),
    known("chrono::NaiveDate", Written::Json, OwnInitial::Default, COPIED, CHRONO),
    known("chrono::NaiveTime", Written::Json, OwnInitial::Default, COPIED, CHRONO),
    known("jiff::Timestamp", Written::Text, OwnInitial::Default, COPIED, JIFF),
    known("jiff::civil::Date", Written::Text, OwnInitial::Default, COPIED, JIFF),
    known("jiff::civil::Time", Written::Text, OwnInitial::Default, COPIED, JIFF),
    known("time::Date", Written::Json, OwnInitial::Constant("time::Date::MIN"), COPIED, TIME),
    known("time::Time", Written::Json, OwnInitial::Constant("time::Time::MIDNIGHT"), COPIED, TIME),
    known("std::net::IpAddr", Written::Text, OwnInitial::Parsed("::"), COPIED, None),
    known(
        "std::net::Ipv4Addr",
        Written::Text,
        OwnInitial::Constant("std::net::Ipv4Addr::UNSPECIFIED"),
        COPIED,
        None,
    ),
    known(
        "std::net::Ipv6Addr",
        Written::Text,
        OwnInitial::Constant("std::net::Ipv6Addr::UNSPECIFIED"),
        COPIED,
        None,
    ),
];

/// The type of this path, if it is one of those.
#[must_use]
pub fn known_type(path: &str) -> Option<&'static Known> {
    let plain = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    KNOWN.iter().find(|known| known.path == plain(path))
}

/// Whether a text is the path of a type, with no more than such paths in angle brackets.
#[must_use]
pub fn is_type_path(text: &str) -> bool {
    syn::parse_str::<TypePath>(text).is_ok_and(|path| is_plain(&path))
}

fn is_plain(of: &TypePath) -> bool {
    let argument = |argument: &GenericArgument| match argument {
        GenericArgument::Type(Type::Path(path)) => is_plain(path),
        _ => false,
    };
    of.qself.is_none()
        && of.path.segments.iter().all(|segment| match &segment.arguments {
            PathArguments::None => true,
            PathArguments::AngleBracketed(of) => of.args.iter().all(argument),
            PathArguments::Parenthesized(_) => false,
        })
}

/// What every crate depends on anyway, and has types that may be meant.
const ALWAYS: &[&str] = &["alloc", "bytes", "core", "crate", "http", "serde_json", "std"];

/// The crate that a path begins with; none, if that is the crate itself, or one that there is anyway.
#[must_use]
pub fn first_crate(path: &str) -> Option<&str> {
    let first = path.trim_start_matches("::").split("::").next()?.trim();
    (!ALWAYS.contains(&first) && path.contains("::")).then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_types_are_taken() {
        for path in ["uuid::Uuid", "crate::ClientId", "chrono::DateTime<chrono::Utc>", "String"] {
            assert!(is_type_path(path), "{path}");
        }
        for text in
            ["", "a b", "uuid::", "[u8; 4]", "<T as A>::B", "fn()", "a::B<{ 1 }>", "a::B<'x>", "x!()", "a;b"]
        {
            assert!(!is_type_path(text), "{text}");
        }
    }

    #[test]
    fn known_types_are_paths_and_found_whatever_their_spaces() {
        assert!(KNOWN.iter().all(|known| is_type_path(known.path)));
        assert!(known_type("chrono::DateTime< chrono::Utc >").is_some() && known_type("x::Y").is_none());
        assert_eq!(first_crate("uuid::Uuid"), Some("uuid"));
        assert_eq!(
            [first_crate("crate::Id"), first_crate("std::net::IpAddr"), first_crate("String")],
            [None; 3]
        );
    }
}
