//! What a test expects of a call.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use super::answer::Answer;
use super::distortion::Distortion;
use super::rule::{Rule, Test};
use super::sent::Sent;
use super::state::Shared;
use crate::runtime::{
    Encode, FailureOf, Mocked, OutputOf, Raw, Streams, Written, success_patterns, written_failure,
    written_items, written_success,
};

/// What is expected of calls of an operation, and what they are answered with. It holds from the moment it is made; its
/// methods say more of it.
///
/// Each answer is for one call; the last one is for all that follow, if more are expected.
pub struct Expectation<R> {
    shared: Arc<Shared>,
    index: usize,
    request: PhantomData<fn(R)>,
}

impl<R: Mocked> Expectation<R> {
    pub(super) const fn new(shared: Arc<Shared>, index: usize) -> Self {
        Self { shared, index, request: PhantomData }
    }

    fn change(self, change: impl FnOnce(&mut Rule)) -> Self {
        if let Some(rule) = self.shared.lock().rules.get_mut(self.index) {
            change(rule);
        }
        self
    }

    /// Answers with a success.
    pub fn respond(self, output: impl Into<OutputOf<R>>) -> Self {
        self.respond_with(Answer::of_written(written_success::<R>(&output.into())))
    }

    /// Answers with a success of this JSON, whether it is as documented or not: of what is only received there is often
    /// no other way to make a value.
    pub fn respond_json(self, body: impl Into<Raw>) -> Self {
        let written = Written::json(&body.into()).of(success_patterns::<R>(), 200);
        self.respond_with(Answer::of_written(Some(written)))
    }

    /// Answers with what is documented for a failure, under this status.
    pub fn fail_with(self, status: u16, failure: impl Into<FailureOf<R>>) -> Self {
        self.respond_with(Answer::of_written(written_failure::<R>(&failure.into())).with_status(status))
    }

    /// Answers with items that arrive one by one.
    pub fn respond_items(self, items: impl IntoIterator<Item = <R::Endpoint as Streams>::Item>) -> Self
    where
        R::Endpoint: Streams,
    {
        let items: Vec<_> = items.into_iter().collect();
        self.respond_with(Answer::of_written(Some(written_items::<R::Endpoint>(&items))))
    }

    /// Answers with a status, headers and bytes, or not at all.
    pub fn respond_with(self, answer: Answer) -> Self {
        self.change(|rule| rule.answers.push(answer))
    }

    /// Changes the last answer in a way that servers change theirs; where, the seed says.
    pub fn distorted(self, distortion: Distortion, seed: u64) -> Self {
        self.change(|rule| {
            if let Some(answer) = rule.answers.pop() {
                rule.answers.push(answer.distorted(distortion, seed));
            }
        })
    }

    /// It comes so often.
    pub fn times(self, times: u32) -> Self {
        self.change(|rule| rule.times = Some((times, times)))
    }

    /// It comes so often, or more.
    pub fn at_least(self, times: u32) -> Self {
        self.change(|rule| rule.times = Some((times, u32::MAX)))
    }

    /// It may come, as often as it likes.
    pub fn any_number_of_times(self) -> Self {
        self.at_least(0)
    }

    /// It does not come.
    pub fn never(self) -> Self {
        self.times(0)
    }

    /// The body is this JSON, in any order of its properties.
    pub fn with_body(self, body: &impl Encode) -> Self {
        let wanted = body.encode();
        self.when("the body is another", move |sent| {
            sent.json().is_some_and(|json| json.view().is(wanted.view()))
        })
    }

    /// This value is in the query.
    pub fn with_query(self, name: &str, value: impl fmt::Display) -> Self {
        let (own, value) = (name.to_owned(), value.to_string());
        let about = format!("query.{name} is another");
        self.when(&about, move |sent| sent.query().iter().any(|pair| pair.0 == own && pair.1 == value))
    }

    /// This header is there.
    pub fn with_header(self, name: &str, value: impl fmt::Display) -> Self {
        let (own, value) = (name.to_owned(), value.to_string());
        let about = format!("header.{name} is another");
        self.when(&about, move |sent| sent.header(&own) == Some(value.as_str()))
    }

    /// The call is one of which this holds; `otherwise` is what a message says of one of which it does not.
    pub fn when(self, otherwise: &str, holds: impl Fn(&Sent) -> bool + Send + Sync + 'static) -> Self {
        let about = otherwise.to_owned();
        self.change(|rule| rule.tests.push(Test { about, holds: Box::new(holds) }))
    }
}

impl<R> fmt::Debug for Expectation<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shared.lock().rules.get(self.index).map(Rule::count).unwrap_or_default())
    }
}
