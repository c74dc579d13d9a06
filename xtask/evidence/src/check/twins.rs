//! The Markdown twins of pages: second witnesses, never the only ones.

use crate::facts::{Node, Part, Statement};
use crate::problem::{Code, Problem};

use super::merge::Merged;

/// What twins say otherwise than the page, as far as they are not older than it.
pub fn problems(merged: &Merged<'_>) -> Vec<Problem> {
    let Some(newest) = merged.files.first() else { return Vec::new() };
    let mut problems = Vec::new();
    for twin in merged.twins() {
        if std::ptr::eq(*newest, twin) {
            let message =
                "a twin is all that is known of this operation, and it prints no marks and no examples";
            let problem = twin.problem(0, None, Code::TWIN, message.to_owned());
            problems.push(problem.help("capture the page itself too"));
        } else if twin.facts.captured >= newest.facts.captured {
            problems.extend(twin.facts.nodes.iter().enumerate().filter_map(|(at, node)| {
                let message = contradiction(merged, node)?;
                let problem = twin.problem(at, Some(0), Code::TWIN, message);
                Some(
                    problem
                        .help("one of the two was read wrongly, or the page has changed: capture it again"),
                )
            }));
        }
    }
    problems
}

/// Names and types are all that both print.
fn contradiction(merged: &Merged<'_>, node: &Node) -> Option<String> {
    let place = &node.place;
    if place.path.is_empty() || matches!(place.part, Part::Operation) {
        return None;
    }
    let Some(known) = merged.node(place) else {
        return Some(format!("the twin has `{place}`, the page does not"));
    };
    let printed = known.statements().find_map(|statement| match statement {
        Statement::Type(text) => Some(text.as_str()),
        _ => None,
    });
    let (twin, page) = (node.type_text()?, printed?);
    (twin != page).then(|| format!("the twin says that `{place}` is {twin}, the page {page}"))
}
