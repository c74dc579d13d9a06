//! What is said about actions.

use generator::diagnostics::{Code, Diagnostic, Severity};
use generator::pointer::Pointer;
use serde_json::Value;

use crate::action::{Action, Change, Stated};
use crate::change::Unlike;
use crate::path::{self, Path};

/// Why an action is not carried out.
pub(crate) type Problem = Box<Diagnostic>;

/// A problem with the text of an overlay: what would concern a part of a document concerns all that the overlay says.
pub(crate) fn of_the_text(problem: Diagnostic) -> Diagnostic {
    if problem.severity == Severity::Error {
        Diagnostic { code: Code::OverlayForm, ..problem }
    } else {
        problem
    }
}

pub(crate) fn form(at: &Pointer, message: &str) -> Diagnostic {
    Diagnostic::new(Code::OverlayForm, at, message)
}

pub(crate) fn circular(at: &Pointer) -> Diagnostic {
    let message = "the overlay extends itself, by this or by what extends it in turn";
    Diagnostic::new(Code::OverlayForm, at, message)
        .help("name the document that it is laid over, or leave it out")
}

/// An entry of the configuration of Stainless that leads nowhere.
pub(crate) fn nothing_at(at: &Pointer, text: &str) -> Diagnostic {
    Diagnostic::new(Code::OverlayUnmatched, at, format!("the document has nothing at `{text}`"))
        .help("correct the entry; if the document no longer has it, remove it")
}

/// What that configuration says besides.
pub(crate) fn unread(at: &Pointer, name: &str) -> Diagnostic {
    let message = format!("`{name}` of a configuration of Stainless is not read; resources and models are");
    Diagnostic::new(Code::VendorExtension, at, message)
}

pub(crate) fn grown(at: &Pointer) -> Diagnostic {
    Diagnostic::new(Code::OverlayMismatch, at, "the document becomes far larger than it was")
}

pub(crate) fn no_path(at: &Pointer, text: &str, why: &str) -> Diagnostic {
    let problem = Diagnostic::new(Code::OverlayPath, at, format!("`{text}` is no JSONPath: {why}"));
    match path::meant(text) {
        Some(meant) => problem.help(format!("did you mean `{meant}`?")),
        None => problem,
    }
}

pub(crate) fn unmatched(path: &Path) -> Diagnostic {
    let message = format!("nothing is at `{}`", path.text);
    Diagnostic::new(Code::OverlayUnmatched, &path.at, message)
}

pub(crate) fn unneeded(action: &Action, message: &str) -> Diagnostic {
    Diagnostic::new(Code::OverlayUnneeded, changing(action), message)
}

pub(crate) fn unexpected(expected: &Stated, at: &Pointer, now: Option<&Value>) -> Diagnostic {
    let now = now.map(short).unwrap_or_default();
    let message = format!("{} is expected, and there is {now}", short(&expected.value));
    Diagnostic::new(Code::OverlayExpectation, &expected.at, message).further(at, "this is there")
}

pub(crate) fn not_one(path: &Path, count: usize) -> Diagnostic {
    let message = format!("`{}` leads to {count} values; one is copied", path.text);
    let code = if count == 0 { Code::OverlayUnmatched } else { Code::OverlayMismatch };
    Diagnostic::new(code, &path.at, message)
}

pub(crate) fn mixed(action: &Action) -> Diagnostic {
    let message = format!("`{}` leads to values of several kinds", action.target.text);
    Diagnostic::new(Code::OverlayMismatch, &action.target.at, message)
}

pub(crate) fn too_large(action: &Action) -> Diagnostic {
    grown(&action.at)
}

pub(crate) fn unlike(action: &Action, target: &Pointer, unlike: &Unlike) -> Diagnostic {
    let inside = |start: &Pointer| unlike.way.iter().fold(start.clone(), |at, name| at.child(name));
    let start = changing(action);
    let at = if matches!(action.change, Change::Update(_)) { inside(start) } else { start.clone() };
    let message = format!("this is {}, and there is {} in its place", unlike.with, unlike.target);
    Diagnostic::new(Code::OverlayMismatch, at, message).further(inside(target), "this is there")
}

pub(crate) fn whole(action: &Action) -> Diagnostic {
    Diagnostic::new(Code::OverlayMismatch, &action.target.at, "the whole document is not removed")
}

/// Where the change of an action stands.
fn changing(action: &Action) -> &Pointer {
    match &action.change {
        Change::Update(with) => &with.at,
        Change::Copy(path) => &path.at,
        Change::Remove => &action.at,
    }
}

/// A value in a few words.
fn short(value: &Value) -> String {
    const LENGTH: usize = 60;
    let text = value.to_string();
    match text.char_indices().nth(LENGTH) {
        Some((end, _)) => format!("`{} …`", text.get(..end).unwrap_or_default()),
        None => format!("`{text}`"),
    }
}
