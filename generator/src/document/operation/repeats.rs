//! What extensions say about sending an operation again.

use super::View;
use crate::document::{At, Node};

/// What is said about sending an operation again.
#[derive(Debug, Default)]
pub(crate) struct Repeats {
    /// Whether twice is the same as once, where that is said.
    pub(crate) idempotent: Option<bool>,
    /// Whether a client is not to send it again by itself.
    pub(crate) never: bool,
    /// The statuses after which it is sent again, where they are listed.
    pub(crate) statuses: Vec<String>,
    /// The statuses by which the server says that it has done nothing: of those that are listed, the ones that HTTP
    /// means for it.
    pub(crate) refusals: Vec<u16>,
    /// The first and the longest pause, in milliseconds.
    pub(crate) pauses: Option<(u64, u64)>,
}

/// The pauses of `x-speakeasy-retries` where only one of the two is given.
const PAUSES: (u64, u64) = (500, 60_000);

impl View<'_> {
    /// What the operation says about it, or else the document does.
    pub(crate) fn repeats(&self) -> Repeats {
        let flag = |name| self.at.node.get(name).and_then(Node::flag);
        let mut repeats = Repeats {
            idempotent: flag("x-idempotent").or_else(|| flag("x-fern-idempotent")),
            ..Repeats::default()
        };
        let said = |name| self.at.get(name).or_else(|| self.root.get(name));
        if let Some(policy) = said("x-speakeasy-retries") {
            repeats.never = policy.text("strategy") == Some("none");
            repeats.statuses = policy.list("statusCodes").filter_map(|one| status(one.node)).collect();
            repeats.refusals = [429, 503].into_iter().filter(|one| lists(&repeats, *one)).collect();
            repeats.pauses = pauses(&policy);
        }
        repeats.never |= said("x-fern-retries").is_some_and(|policy| policy.is("disabled"));
        repeats
    }
}

/// Whether a status is listed by its own name.
fn lists(repeats: &Repeats, status: u16) -> bool {
    repeats.statuses.iter().any(|one| one.parse() == Ok(status))
}

fn pauses(policy: &At<'_>) -> Option<(u64, u64)> {
    let backoff = policy.get("backoff")?;
    let time = |name| backoff.node.get(name).and_then(Node::number).and_then(|number| number.as_u64());
    let (first, longest) = (time("initialInterval"), time("maxInterval"));
    (first.is_some() || longest.is_some()).then(|| (first.unwrap_or(PAUSES.0), longest.unwrap_or(PAUSES.1)))
}

/// A status as the runtime reads it: `429`, `5XX`.
pub(crate) fn status(node: Node<'_>) -> Option<String> {
    let text = node.text()?.to_ascii_uppercase();
    let is_status = |text: &str| {
        let (first, rest) = text.split_at_checked(1)?;
        let rest = rest == "XX" || rest.len() == 2 && rest.bytes().all(|byte| byte.is_ascii_digit());
        (matches!(first, "1" | "2" | "3" | "4" | "5") && rest).then_some(())
    };
    is_status(&text).map(|()| text)
}
