//! `docs update`: the mechanical part of a changed page is patched into the document, the rest is listed.

mod callers;
pub mod edit;
mod patch;

use generator::pointer::Pointer;

use crate::check::document::Document;
use crate::check::view::View;
use crate::diff::{self, Change};
use crate::draft::insert::{Drafted, insert};
use crate::facts::{Class, Facts, Place, Statement};
use crate::problem::Problem;

pub use callers::surface_changes;
use edit::{Edit, Sheet};
use patch::{Plan, Target};

/// What a person has to decide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The place.
    pub place: Place,
    /// The line of the document that is about it, from 1.
    pub line: usize,
    /// The line of the page, from 1; of the old one where the new one has none.
    pub page_line: usize,
    /// What changed on the page.
    pub change: String,
    /// Why it is not patched.
    pub why: String,
}

/// A document after the changes of a page.
#[derive(Debug, Clone, Default)]
pub struct Updated {
    /// Its text.
    pub text: String,
    /// Changes that were patched in.
    pub patched: Vec<Change>,
    /// Changes that the document carries as it is.
    pub carried: Vec<Change>,
    /// The operation, where the document did not have it.
    pub drafted: Option<Drafted>,
    /// What is left to people.
    pub decisions: Vec<Decision>,
}

/// Patches what changed between two captures into a document.
///
/// # Errors
/// That the text is no document.
pub fn update(name: &str, text: &str, old: Option<&Facts>, new: &Facts) -> Result<Updated, Problem> {
    let mut updated = Updated { text: text.to_owned(), ..Updated::default() };
    if let Some(drafted) = insert(name, text, new)? {
        updated.text.clone_from(&drafted.text);
        updated.drafted = Some(drafted);
        return Ok(updated);
    }
    let changes = old.and_then(|old| diff::diff(old, new).ok()).unwrap_or_default();
    let mut open: Vec<(Change, String)> = Vec::new();
    for change in without_echoes(changes) {
        let plan = with_operation(name, &updated.text, new, |target| patch::plan(target, &change))?;
        match plan {
            Plan::Carried => updated.carried.push(change),
            Plan::Decide(why) => open.push((change, why)),
            Plan::Edits(edits) => match patched(name, &updated.text, &edits)? {
                Some(text) => {
                    updated.text = text;
                    updated.patched.push(change);
                }
                None => open.push((change, "the text around it is of a form that is not patched".to_owned())),
            },
        }
    }
    updated.text = sourced(name, &updated.text, new)?;
    updated.decisions = with_operation(name, &updated.text, new, |target| {
        open.iter().map(|(change, why)| decision(target, change, why)).collect()
    })?;
    Ok(updated)
}

/// Without sentences that were understood and only changed with what they say.
fn without_echoes(changes: Vec<Change>) -> Vec<Change> {
    let said = |change: &Change| match change.new.as_ref().or(change.old.as_ref()).map(|fact| &fact.statement)
    {
        Some(Statement::Sentence { class, .. }) => Some(*class),
        _ => None,
    };
    let told: Vec<Place> =
        changes.iter().filter(|change| said(change).is_none()).map(|change| change.place.clone()).collect();
    let is_echo = |change: &Change| {
        said(change).is_some_and(|class| class != Class::Unclassified) && told.contains(&change.place)
    };
    changes.into_iter().filter(|change| !is_echo(change)).collect()
}

fn with_operation<T>(
    name: &str,
    text: &str,
    facts: &Facts,
    then: impl FnOnce(&Target<'_>) -> T,
) -> Result<T, Problem> {
    let document = Document::read(name, text)?;
    let pointer = operation_of(facts);
    let view = View::build(&document, &pointer);
    Ok(then(&Target { document: &document, view: &view, facts }))
}

fn operation_of(facts: &Facts) -> Pointer {
    Pointer::root().child("paths").child(&facts.path).child(&facts.method.to_lowercase())
}

/// The text after all of these edits; nothing, if one of them cannot be made.
fn patched(name: &str, text: &str, edits: &[Edit]) -> Result<Option<String>, Problem> {
    let mut text = text.to_owned();
    for edit in edits {
        let document = Document::read(name, &text)?;
        let Some(new) = Sheet::new(name, &text, &document.value).apply(edit) else { return Ok(None) };
        text = new;
    }
    // What cannot be read any more is no patch.
    Ok(Document::read(name, &text).is_ok().then_some(text))
}

/// `x-source` names the capture first.
fn sourced(name: &str, text: &str, facts: &Facts) -> Result<String, Problem> {
    let document = Document::read(name, text)?;
    let sources = operation_of(facts).child("x-source");
    let known = document.get(&sources.index(0));
    let says =
        |key: &str, value: &str| known.and_then(|first| first.get(key)).is_some_and(|found| found == value);
    if known.is_none() || (says("page", &facts.page) && says("captured", &facts.captured)) {
        return Ok(text.to_owned());
    }
    let captured = crate::facts::write::scalar(&facts.captured);
    let lines = vec![format!("- page: {}", facts.page), format!("  captured: {captured}")];
    let edit = Edit::Before { at: sources.index(0), lines };
    Ok(Sheet::new(name, text, &document.value).apply(&edit).unwrap_or_else(|| text.to_owned()))
}

fn decision(target: &Target<'_>, change: &Change, why: &str) -> Decision {
    let mut place = Some(change.place.clone());
    let mut spot = None;
    while let (Some(at), None) = (&place, spot) {
        spot = target.view.spot(at);
        place = at.parent();
    }
    let pointer = spot.map_or_else(|| target.view.pointer.clone(), crate::check::view::Spot::pointer);
    let fact = change.new.as_ref().or(change.old.as_ref());
    Decision {
        place: change.place.clone(),
        line: target.document.line_of(&pointer),
        page_line: fact.map_or(0, |fact| fact.line),
        change: change.line(),
        why: why.to_owned(),
    }
}
