//! What a change means for those who call the API.

use std::fmt;

use crate::facts::{Class, Node, Part, Place, Statement};

/// How much a change matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// What worked may stop working.
    Breaking,
    /// What worked goes on working.
    Compatible,
    /// The page does not say; somebody has to look.
    Look,
}

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Breaking => "breaking",
            Self::Compatible => "compatible",
            Self::Look => "to look at",
        })
    }
}

/// What a change means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effect {
    /// How much it matters.
    pub weight: Weight,
    /// In words.
    pub means: &'static str,
}

const fn breaking(means: &'static str) -> Effect {
    Effect { weight: Weight::Breaking, means }
}

const fn compatible(means: &'static str) -> Effect {
    Effect { weight: Weight::Compatible, means }
}

const fn look(means: &'static str) -> Effect {
    Effect { weight: Weight::Look, means }
}

/// The effect of a place that came or went.
#[must_use]
pub fn of_place(node: &Node, is_new: bool) -> Effect {
    let required = node.statements().any(|statement| *statement == Statement::Required(true));
    match (node.place.is_sent(), is_new) {
        (true, true) if required => breaking("requests without it are refused"),
        (true, true) => compatible("it can be sent"),
        (true, false) if node.place.part == Part::Header => {
            look("it is no longer shown; it may still be accepted")
        }
        (true, false) => breaking("it may be refused or ignored"),
        (false, true) => compatible("it may be received"),
        (false, false) => breaking("it may no longer be received"),
    }
}

/// The effect of a statement that came, went or changed.
#[must_use]
pub fn of_fact(place: &Place, old: Option<&Statement>, new: Option<&Statement>) -> Effect {
    let Some(statement) = new.or(old) else { return look("nothing is known of it") };
    match statement {
        Statement::Sentence { class: Class::Unclassified, .. } if new.is_some() => {
            look("a sentence that is not understood; read it on the page")
        }
        Statement::Sentence { .. } => look("the words changed"),
        Statement::Exists
        | Statement::Note
        | Statement::Words(_)
        | Statement::Mentions(_)
        | Statement::Title(_) => look("only the description changed"),
        Statement::Example { .. } | Statement::Class(_) => look("only the example changed"),
        Statement::Server(_) => breaking("the address changed"),
        Statement::Deprecated { .. } if new.is_some() => {
            compatible("it works for now; plan to do without it")
        }
        Statement::Deprecated { .. } => compatible("it is no longer deprecated"),
        _ if place.is_sent() => sent(statement, old, new),
        _ => received(statement, new.is_some()),
    }
}

fn sent(statement: &Statement, old: Option<&Statement>, new: Option<&Statement>) -> Effect {
    let is_new = new.is_some();
    match statement {
        Statement::Required(true) => breaking("requests without it are refused"),
        Statement::Required(false) => compatible("it can be left out"),
        Statement::Nullable if is_new => compatible("null can be sent"),
        Statement::Nullable => breaking("null is refused"),
        Statement::Value { .. } if is_new => compatible("it can be sent"),
        Statement::Value { .. } => breaking("requests with it are refused"),
        Statement::Default(_) => look("requests that leave it out may mean something else"),
        Statement::FoundOn(types) => {
            let lost = match old {
                Some(Statement::FoundOn(before)) => before.iter().any(|kind| !types.contains(kind)),
                _ => is_new,
            };
            if lost {
                breaking("it is refused on some types")
            } else {
                compatible("it can be sent on more types")
            }
        }
        Statement::Format(_) | Statement::Pattern(_) if !is_new => compatible("any text can be sent"),
        Statement::Format(_) | Statement::Pattern(_) => breaking("other texts are refused"),
        _ if bound(statement).is_some() => bounds(old, new),
        Statement::RequiredIf(_)
        | Statement::ForbiddenIf(_)
        | Statement::MustBe { .. }
        | Statement::Count { .. }
            if !is_new =>
        {
            compatible("a condition fell away")
        }
        Statement::RequiredIf(_)
        | Statement::ForbiddenIf(_)
        | Statement::MustBe { .. }
        | Statement::Count { .. } => breaking("requests that break the condition are refused"),
        _ => breaking("what was sent so far may be refused"),
    }
}

/// The number of a bound, and whether it bounds from below.
fn bound(statement: &Statement) -> Option<(f64, bool)> {
    let whole = |number: &u64| serde_json::Value::from(*number).as_f64();
    match statement {
        Statement::Minimum(value) => Some((value.as_f64()?, true)),
        Statement::Maximum(value) => Some((value.as_f64()?, false)),
        Statement::MinLength(number) | Statement::MinItems(number) => Some((whole(number)?, true)),
        Statement::MaxLength(number) | Statement::MaxItems(number) => Some((whole(number)?, false)),
        _ => None,
    }
}

fn bounds(old: Option<&Statement>, new: Option<&Statement>) -> Effect {
    let wider = match (old.and_then(bound), new.and_then(bound)) {
        (Some((before, from_below)), Some((now, _))) => (now < before) == from_below,
        (_, now) => now.is_none(),
    };
    if wider { compatible("more can be sent") } else { breaking("values outside of it are refused") }
}

fn received(statement: &Statement, is_new: bool) -> Effect {
    match statement {
        Statement::Required(true) => compatible("it is always received"),
        Statement::Required(false) => breaking("it may be absent"),
        Statement::Nullable if is_new => breaking("null may be received"),
        Statement::Value { .. } if is_new => {
            compatible("a value may be received that older clients do not know")
        }
        Statement::Value { .. } | Statement::Nullable => compatible("it is no longer received"),
        Statement::Type(_) | Statement::Format(_) | Statement::Pattern(_) | Statement::MediaType(_) => {
            breaking("what is received may not be readable as before")
        }
        _ => look("what is received may change"),
    }
}
