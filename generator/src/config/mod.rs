//! What the caller decides about the crate that is written (`codegen.toml`).

mod check;
pub(crate) mod crate_name;
mod derives;
mod examples;
mod pages;
mod pattern;
mod places;
mod read;
mod selection;
mod types;
mod webhooks;

use std::collections::BTreeMap;
use std::ops::Range;

pub use crate::diagnostics::Tolerance;
use crate::diagnostics::{Diagnostics, Place};
use crate::output::RecordedNames;
use crate::pointer::Pointer;
pub use crate::rust::{MapKind, Nesting};
use crate::source::Source;
pub use derives::DeriveEntry;
pub(crate) use derives::{TypeForm, TypeKind};
pub use examples::Examples;
pub(crate) use pattern::Pattern;
pub use places::Places;
pub use selection::Selection;
pub(crate) use selection::Selector;
pub use types::TypeEntry;
pub(crate) use types::{KEYS, NAME, star};
pub use webhooks::Webhooks;

/// What the caller decides about the crate that is written.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// The package name; made from the document's title, if empty.
    pub crate_name: String,
    /// The package version; `0.1.0`, if empty.
    pub crate_version: String,
    /// The package's licence as an SPDX expression; none is stated, if empty.
    pub crate_license: String,
    /// Overlays to lay over the document, in their order, by their paths from this file. They are laid before the
    /// document comes here.
    pub overlays: Vec<String>,
    /// What to do with wrong parts of the document.
    pub tolerance: Tolerance,
    /// What every request carries.
    pub client: ClientConfig,
    /// Rust names by JSON pointer, for those that the generator would choose badly.
    pub names: BTreeMap<String, String>,
    /// What becomes of the names of what the document calls otherwise than before.
    pub renamed: Renamed,
    /// What becomes of what the document no longer has.
    pub removed: Removed,
    /// Types of other crates and types of their own, by `format:…`, `schema:…`, `name:…`, `keys:…` or a JSON pointer.
    pub types: BTreeMap<String, TypeEntry>,
    /// What stands for objects whose names are data.
    pub maps: MapKind,
    /// The traits of types beside those that all have, by patterns of their names: `Copy`, `Eq`, `Hash`, `Ord`, and what
    /// macros of other crates derive.
    pub derives: BTreeMap<String, Vec<DeriveEntry>>,
    /// Which operations and schemas the crate has.
    pub select: Selection,
    /// Operations to leave out: JSON pointer and reason.
    pub skip: BTreeMap<String, String>,
    /// Losses that are known and accepted: JSON pointer and reason. One that does not occur is an error.
    pub accept: BTreeMap<String, String>,
    /// What is known about sending operations again: JSON pointer, or nothing for all, and a word of [`Retry`].
    pub retries: BTreeMap<String, String>,
    /// How the pages of answers follow each other: JSON pointer of the operation; none where it has no pages.
    pub pages: BTreeMap<String, Option<PagesConfig>>,
    /// How webhooks are signed, where the document does not say it, or says it wrongly.
    pub webhooks: Option<Webhooks>,
    /// Schemas whose values are not shown, by JSON pointer, as if they had `x-sensitive`.
    pub sensitive: Vec<String>,
    /// Programs that the crate is written with.
    pub examples: Examples,
    /// The names that the crate has by now, which are kept; they come with the crate, not from a file of the caller's.
    pub recorded: RecordedNames,
    /// The description that the crate was made of, where what is removed from it stays; it comes with the crate.
    pub described: String,
    /// Where all this stands, if it was read from a file.
    pub places: Places,
}

impl Config {
    /// Reads `codegen.toml`.
    ///
    /// # Errors
    /// When it is not TOML, or none of a configuration; the places are those of a document that has it as its
    /// [configuration](Source::with_configuration).
    pub fn parse(source: &Source) -> Result<Self, Diagnostics> {
        read::read(&source.text)
    }

    /// Whether a package can be called so.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn check_crate_name(name: &str) -> Result<(), &'static str> {
        crate_name::library(name).map(drop)
    }

    /// The place of the value at these keys.
    pub(crate) fn value(&self, path: &[&str]) -> Place {
        Self::place(self.places.value(&pointer(path)))
    }

    /// The place of the last of these keys.
    pub(crate) fn key(&self, path: &[&str]) -> Place {
        Self::place(self.places.key(&pointer(path)))
    }

    fn place(range: Option<Range<usize>>) -> Place {
        let Range { start, end } = range.unwrap_or_default();
        Place::Configuration { start, end }
    }
}

/// What becomes of the name of what the document calls otherwise than before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Renamed {
    /// It stays.
    #[default]
    Keep,
    /// It becomes a deprecated alias of the new one.
    Deprecate,
}

impl Renamed {
    /// Each with its word.
    pub const ALL: [(&'static str, Self); 2] = [("keep", Self::Keep), ("deprecate", Self::Deprecate)];
}

/// What becomes of an operation or a schema that the document no longer has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Removed {
    /// It goes.
    #[default]
    Drop,
    /// It stays for a release, deprecated.
    Deprecate,
}

impl Removed {
    /// Each with its word.
    pub const ALL: [(&'static str, Self); 2] = [("drop", Self::Drop), ("deprecate", Self::Deprecate)];
}

/// What is known about sending an operation again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Twice is the same as once.
    Idempotent,
    /// It is not sent again.
    Never,
    /// An answer of 429 says that nothing was done.
    Limits,
    /// An answer of 429 or 503 says that nothing was done.
    Refusals,
}

impl Retry {
    /// Each with its word.
    pub const ALL: [(&'static str, Self); 4] = [
        ("idempotent", Self::Idempotent),
        ("never", Self::Never),
        ("limits", Self::Limits),
        ("refusals", Self::Refusals),
    ];

    /// The one of this word.
    #[must_use]
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|(name, _)| *name == word).map(|(_, retry)| retry)
    }
}

/// How the pages of an answer follow each other. Paths are names of properties with dots between them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PagesConfig {
    /// Where the items stand, where that is said; nothing where the answer is the list itself.
    pub items: Option<String>,
    /// Where the next page is found.
    pub next: NextConfig,
    /// Where a page says whether there are more.
    pub more: Option<String>,
    /// Where a page says how many there are of what is counted.
    pub total: Option<String>,
}

/// Where the next page is found. What chooses a page is a parameter, or `body.` and the path of a property of the body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum NextConfig {
    /// That is recognised.
    #[default]
    Unsaid,
    /// What stands here is sent for the next.
    Cursor(String, String),
    /// What stands here is the address of the next.
    Address(String),
    /// Pages are counted.
    Page(String),
    /// Items are counted.
    Offset(String),
    /// The header `Link` has the address of the next.
    Link,
}

fn pointer(path: &[&str]) -> Pointer {
    path.iter().fold(Pointer::root(), |pointer, key| pointer.child(key))
}

/// What every request carries.
#[derive(Clone, Debug, Default)]
pub struct ClientConfig {
    /// Headers that are set once, on the client.
    pub headers: Vec<ClientHeader>,
    /// Whether the operations of a tag can be called under its name too.
    pub groups: bool,
    /// How objects in forms are written where the document says nothing.
    pub forms: Nesting,
    /// How many calls a client makes in so many seconds, unless it is told otherwise.
    pub limit: Option<ClientLimit>,
}

/// How many calls a client makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClientLimit {
    /// So many,
    pub calls: u32,
    /// in so many seconds.
    pub seconds: u32,
}

/// A header that is set once, on the client; a call that sets it itself wins.
#[derive(Clone, Debug)]
pub struct ClientHeader {
    /// The header.
    pub name: String,
    /// The method of the client's builder that sets it.
    pub setter: String,
    /// What it means.
    pub description: String,
    /// The method of the client's builder that says that the header is not sent; with it, the builder asks for one of
    /// the two.
    pub without: Option<String>,
}
