//! What a change of an exported item breaks. The words in brackets are those of Cargo's semver reference.

use std::cmp::Ordering;

use generator::exports::{Export, ExportKind};

use crate::change::{Action, Verdict};

/// What happened to an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// It is gone.
    Removed,
    /// It was not there before.
    Added,
    /// The same under another name.
    Renamed,
    /// The same under another name, and under the old one, which is deprecated.
    Deprecated,
    /// The document no longer has it, and the crate still does, deprecated.
    Stays,
    /// A struct has become an enum, and the like.
    OtherKind,
    /// It has other types.
    OtherContract,
    /// Its arguments of equal types have changed places.
    Moved,
}

/// Verdict, reason, and what those who use the item have to do.
pub fn judged(event: Event, was: Option<&Export>, is: Option<&Export>) -> (Verdict, &'static str, Action) {
    let Some(kind) = was.or(is).map(|export| export.kind) else {
        return (Verdict::NotKnowable, "nothing is known of it", Action::Ask);
    };
    match event {
        Event::Removed => removed(kind),
        Event::Added => added(kind),
        Event::Renamed => (Verdict::Breaking, "a public item has another name (item-remove)", Action::Adapt),
        Event::Deprecated => {
            (Verdict::Additive, "the old name is a deprecated alias of the new one", Action::Leave)
        }
        Event::Stays => {
            (Verdict::Additive, "it stays, deprecated, until a version that may break", Action::Leave)
        }
        Event::OtherKind => {
            (Verdict::Breaking, "an item is another kind of item (item-remove)", Action::Adapt)
        }
        Event::OtherContract => contract(kind, was, is),
        Event::Moved => {
            (Verdict::Breaking, "calls compile, and send each value in the other's place", Action::Adapt)
        }
    }
}

fn removed(kind: ExportKind) -> (Verdict, &'static str, Action) {
    use ExportKind as Kind;
    let reason = match kind {
        Kind::Field | Kind::LiteralField => "a public field is removed (item-remove)",
        Kind::Variant => "patterns and values name a variant that is gone (item-remove)",
        Kind::Implementation => "a type loses a trait that callers may rely on (item-remove)",
        Kind::Constructor => "values are made in another way (item-remove)",
        Kind::Setter | Kind::Call | Kind::Method => "calls name a method that is gone (item-remove)",
        Kind::Module | Kind::Struct | Kind::Literal | Kind::Enum | Kind::Alias | Kind::Constant => {
            "a public item is removed (item-remove)"
        }
    };
    let action = if kind == Kind::Constructor { Action::Adapt } else { Action::DoWithout };
    (Verdict::Breaking, reason, action)
}

fn added(kind: ExportKind) -> (Verdict, &'static str, Action) {
    match kind {
        ExportKind::LiteralField => (
            Verdict::Breaking,
            "literals of the struct lack it: it has no #[non_exhaustive] (struct-add-public-field-when-no-private)",
            Action::Give,
        ),
        ExportKind::Field => {
            (Verdict::Additive, "the struct is #[non_exhaustive] (attr-adding-non-exhaustive)", Action::Use)
        }
        ExportKind::Variant => (
            Verdict::Additive,
            "the enum is #[non_exhaustive]: every match has another arm (enum-variant-new)",
            Action::Use,
        ),
        ExportKind::Implementation => {
            (Verdict::Additive, "a type has one more trait (impl-item-new)", Action::Use)
        }
        _ => (Verdict::Additive, "a new item takes the place of none (item-new)", Action::Use),
    }
}

fn contract(kind: ExportKind, was: Option<&Export>, is: Option<&Export>) -> (Verdict, &'static str, Action) {
    use ExportKind as Kind;
    match kind {
        Kind::Field | Kind::LiteralField => {
            (Verdict::Breaking, "a public field has another type", Action::Adapt)
        }
        Kind::Variant => (Verdict::Breaking, "a variant holds another type", Action::Adapt),
        Kind::Alias | Kind::Constant => (Verdict::Breaking, "a name stands for another type", Action::Adapt),
        Kind::Call | Kind::Method | Kind::Setter | Kind::Constructor => {
            let count = |export: Option<&Export>| export.map_or(0, |export| export.arguments.len());
            match count(was).cmp(&count(is)) {
                Ordering::Less => {
                    (Verdict::Breaking, "calls lack an argument (fn-change-arity)", Action::Give)
                }
                Ordering::Greater => (
                    Verdict::Breaking,
                    "calls have an argument too many (fn-change-arity)",
                    Action::DoWithout,
                ),
                Ordering::Equal => {
                    (Verdict::Breaking, "a function takes or gives other types", Action::Adapt)
                }
            }
        }
        Kind::Module | Kind::Struct | Kind::Literal | Kind::Enum | Kind::Implementation => {
            (Verdict::Breaking, "an item is another kind of item (item-remove)", Action::Adapt)
        }
    }
}

/// What happened, in words that follow the path.
pub fn what(event: Event, was: Option<&Export>, is: Option<&Export>) -> String {
    match event {
        Event::Removed => "is gone".to_owned(),
        Event::Added => "is there now".to_owned(),
        Event::Renamed => format!("is called `{}` now", is.map(|is| is.path.as_str()).unwrap_or_default()),
        Event::Deprecated => {
            format!("is deprecated: it is called `{}` now", is.map(|is| is.path.as_str()).unwrap_or_default())
        }
        Event::Stays => "is deprecated: the document no longer has it".to_owned(),
        Event::OtherKind => {
            let word =
                |export: Option<&Export>| export.map(|export| export.kind.as_str()).unwrap_or_default();
            format!("was a {} and is a {} now", word(was), word(is))
        }
        Event::OtherContract => {
            let taken = |export: Option<&Export>| {
                export
                    .and_then(|export| export.contract.split_once(" -> "))
                    .map(|(taken, _)| taken.to_owned())
            };
            match (taken(was), taken(is)) {
                (Some(was), Some(is)) if was != is => "takes other arguments".to_owned(),
                (Some(_), Some(_)) => "gives another type".to_owned(),
                _ => "has another type".to_owned(),
            }
        }
        Event::Moved => "takes its arguments in another order".to_owned(),
    }
}
