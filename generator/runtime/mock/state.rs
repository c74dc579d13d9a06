//! What a mock expects, and what has come.

use std::sync::{Mutex, MutexGuard, PoisonError};

use super::answer::Answer;
use super::rule::Rule;
use super::sent::Sent;

#[derive(Default)]
pub(super) struct Shared(Mutex<State>);

#[derive(Default)]
pub(super) struct State {
    pub(super) rules: Vec<Rule>,
    pub(super) in_order: bool,
    pub(super) skips_waits: bool,
    /// What the test has to be told.
    pub(super) problems: Vec<String>,
    pub(super) calls: Vec<Sent>,
}

impl Shared {
    pub(super) fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// What the test has to be told, if anything. It is told once.
    pub(super) fn report(&mut self) -> Option<String> {
        let mut report = std::mem::take(&mut self.problems);
        let rules = std::mem::take(&mut self.rules);
        report.extend(rules.iter().filter(|rule| !rule.is_met()).map(Rule::count));
        (!report.is_empty()).then(|| report.join("\n"))
    }

    /// The answer to a call, or what is to be said of it.
    pub(super) fn decide(&mut self, sent: &Sent) -> Result<Answer, String> {
        let mut notes = Vec::new();
        for index in 0..self.rules.len() {
            let is_next = !self.in_order || self.is_next(index);
            let Some(rule) = self.rules.get_mut(index) else { continue };
            if rule.operation.id != sent.id {
                continue;
            }
            let objections = rule.objections(sent);
            if objections.is_empty() && is_next && rule.has_room() {
                let operation = rule.operation;
                let answer = rule.take().ok_or_else(|| format!("{operation} has no answer"))?;
                let problem = answer.problem().map(|why| format!("the answer to {operation} is none: {why}"));
                return problem.map_or(Ok(answer), Err);
            }
            let order =
                if objections.is_empty() && !is_next { "; another is expected before it" } else { "" };
            let lines = objections.iter().map(|line| format!("\n      {line}"));
            notes.push(format!("\n    {}{order}{}", rule.count(), lines.collect::<String>()));
        }
        if notes.is_empty() {
            notes.extend(
                self.rules.iter().filter(|rule| !rule.is_met()).map(|rule| format!("\n    {}", rule.count())),
            );
        }
        if notes.is_empty() {
            notes.push(" nothing more".to_owned());
        }
        Err(format!("an unexpected call: {sent:?}\n  expected:{}", notes.concat()))
    }

    /// Whether all that is expected before has come, and nothing of what is expected after.
    fn is_next(&self, index: usize) -> bool {
        let before = self.rules.iter().take(index).all(Rule::is_met);
        before && self.rules.iter().skip(index + 1).all(|rule| rule.came == 0)
    }
}
