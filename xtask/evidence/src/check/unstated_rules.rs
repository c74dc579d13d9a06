//! Rules of the document that no page states.

use std::collections::BTreeSet;

use crate::facts::{Part, Place};
use crate::problem::Code;

use super::reasons::Reason;
use super::rules::{self, Effect, Match};
use super::{Check, Difference};

/// Says each, unless the document gives a reason.
pub fn run(check: &mut Check<'_, '_>) {
    let mut matched = BTreeSet::new();
    for known in &check.merged.nodes {
        for statement in known.statements() {
            match rules::find(check.rules, &known.place, statement) {
                Some(Match::Same(found)) => matched.extend(found),
                Some(Match::Differs(at)) => {
                    matched.insert(at);
                }
                _ => {}
            }
        }
    }
    let body = Place::top(Part::Body);
    for (at, rule) in check.rules.iter().enumerate() {
        if matched.contains(&at) || matches!(rule.effect, Effect::Unchecked(_)) {
            continue;
        }
        if let Some(because) = &rule.because {
            check.row.inferred += 1;
            let reason = Reason { pointer: rule.pointer.clone(), because: because.clone() };
            check.deviation(Difference::added(&body, "rule", rule.to_string()), reason);
        } else {
            check.row.unproven += 1;
            let message = format!("no page states this rule: {rule}");
            let problem = check.document.problem(&rule.pointer, Code::EVIDENCE, message);
            check.report.problems.push(problem.help("take it back, or say why with `because`"));
        }
    }
}
