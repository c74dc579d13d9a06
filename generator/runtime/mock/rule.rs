//! What is expected of the calls of an operation, and what they are answered with.

use super::answer::Answer;
use super::differences::differences;
use super::sent::Sent;
use crate::runtime::{Operation, Payload};

/// What a test asks of a call, and what it calls that.
pub(super) struct Test {
    pub(super) about: String,
    pub(super) holds: Box<dyn Fn(&Sent) -> bool + Send + Sync>,
}

/// What is expected.
pub(super) struct Rule {
    pub(super) operation: &'static Operation,
    /// The request that is expected, as long as nobody has needed its body.
    pub(super) unread: Option<http::Request<Payload>>,
    pub(super) wanted: Option<Sent>,
    pub(super) tests: Vec<Test>,
    pub(super) answers: Vec<Answer>,
    /// How often at least, and at most; as often as there are answers where the test does not say.
    pub(super) times: Option<(u32, u32)>,
    pub(super) came: u32,
}

impl Rule {
    pub(super) const fn new(operation: &'static Operation) -> Self {
        Self {
            operation,
            unread: None,
            wanted: None,
            tests: Vec::new(),
            answers: Vec::new(),
            times: None,
            came: 0,
        }
    }

    pub(super) fn times(&self) -> (u32, u32) {
        let answers = u32::try_from(self.answers.len()).unwrap_or(u32::MAX).max(1);
        self.times.unwrap_or((answers, answers))
    }

    /// Whether it came as often as it has to.
    pub(super) fn is_met(&self) -> bool {
        self.came >= self.times().0
    }

    pub(super) fn has_room(&self) -> bool {
        self.came < self.times().1
    }

    /// In what a call of the operation is not the one that is expected.
    pub(super) fn objections(&self, sent: &Sent) -> Vec<String> {
        let mut found = self.wanted.as_ref().map(|wanted| differences(wanted, sent)).unwrap_or_default();
        found.extend(self.tests.iter().filter(|test| !(test.holds)(sent)).map(|test| test.about.clone()));
        found
    }

    /// The next answer; the last one stays.
    pub(super) fn take(&mut self) -> Option<Answer> {
        let index = usize::try_from(self.came).unwrap_or(usize::MAX);
        self.came = self.came.saturating_add(1);
        self.answers.get(index).or_else(|| self.answers.last()).cloned()
    }

    /// How often it was expected and how often it came.
    pub(super) fn count(&self) -> String {
        let often = |times: u32| match times {
            1 => "once".to_owned(),
            times => format!("{times} times"),
        };
        let expected = match self.times() {
            (0, 0) => "never".to_owned(),
            (0, u32::MAX) => "any number of times".to_owned(),
            (least, u32::MAX) => format!("{} or more", often(least)),
            (least, _) => often(least),
        };
        format!("{}: expected {expected}, came {}", self.operation, often(self.came))
    }
}
