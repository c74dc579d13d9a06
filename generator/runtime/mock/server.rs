//! A server that answers what a test expects.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::answer::Answer;
use super::dice::Dice;
use super::distortion::distort;
use super::expectation::Expectation;
use super::rule::Rule;
use super::sent::Sent;
use super::state::Shared;
use crate::runtime::{
    Body, BoxFuture, Endpoint, Mocked, Payload, SendOptions, Transport, TransportError, sleep_by_thread,
};

/// A server without a connection, for the tests of those who use a client: it answers the calls that a test expects.
///
/// A call is expected as it is made, by the client's own methods: `mock.expect(client.get_pet(7)).respond(pet)`. Parameters
/// and body then have to be those; [`Self::expect_any`] takes any of an operation. An expectation without
/// [`times`](Expectation::times) is met once, or as often as it has answers.
///
/// A call that nobody expects fails, and [`Self::verify`] or the end of the mock fails the test, with a message that says
/// what came, what was expected, and in what the two differ. No secret is in it.
#[derive(Default)]
pub struct Mock {
    shared: Arc<Shared>,
}

impl Mock {
    /// A mock that expects nothing.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, and calls have to come in the order in which they are expected.
    #[must_use]
    pub fn in_order(self) -> Self {
        self.shared.lock().in_order = true;
        self
    }

    /// The same, and no time passes: pauses between attempts are over at once, and so is the time of a call that is not
    /// answered at once, also where its token is not there at once.
    #[must_use]
    pub fn without_waiting(self) -> Self {
        self.shared.lock().skips_waits = true;
        self
    }

    /// What a client sends its requests with, to be given to `transport` of its builder.
    #[must_use]
    pub fn transport(&self) -> Arc<dyn Transport> {
        Arc::new(Connection(self.shared.clone()))
    }

    /// Expects a call with these parameters and this body. What is not compared: credentials, and headers that are no
    /// parameters unless the request was given them.
    #[allow(clippy::needless_pass_by_value, reason = "a request is made for it alone")]
    pub fn expect<R: Mocked>(&self, request: R) -> Expectation<R> {
        let mut rule = Rule::new(R::Endpoint::OPERATION);
        match request.call().expected() {
            Ok(request) => rule.unread = Some(request),
            Err(failure) => {
                let error: crate::runtime::Error = failure.into();
                self.shared.lock().problems.push(format!("a call that is expected cannot be made: {error}"));
            }
        }
        self.add(rule)
    }

    /// Expects any call of an operation: `expect_any::<operations::GetPet>()`.
    #[must_use]
    pub fn expect_any<R: Mocked>(&self) -> Expectation<R> {
        self.add(Rule::new(R::Endpoint::OPERATION))
    }

    fn add<R: Mocked>(&self, rule: Rule) -> Expectation<R> {
        let mut state = self.shared.lock();
        state.rules.push(rule);
        let index = state.rules.len() - 1;
        drop(state);
        Expectation::new(self.shared.clone(), index)
    }

    /// The calls that came until now, those that were not expected among them.
    #[must_use]
    pub fn calls(&self) -> Vec<Sent> {
        self.shared.lock().calls.clone()
    }

    /// Ends the mock; also what falls out of scope without it is looked at.
    ///
    /// # Panics
    /// When a call came that was not expected, or one that was expected did not.
    #[track_caller]
    pub fn verify(self) {
        let report = self.shared.lock().report();
        assert!(report.is_none(), "{}", report.unwrap_or_default());
    }
}

impl fmt::Debug for Mock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.shared.lock();
        f.debug_list().entries(state.rules.iter().map(Rule::count)).finish()
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        let report = self.shared.lock().report();
        // A test that fails already says why.
        assert!(report.is_none() || std::thread::panicking(), "{}", report.unwrap_or_default());
    }
}

/// The client's side.
struct Connection(Arc<Shared>);

impl Connection {
    async fn answer(
        &self,
        request: http::Request<Payload>,
        id: &'static str,
    ) -> Result<http::Response<Body>, TransportError> {
        self.read_expected(id).await;
        let sent = Sent::of(request, id).await?;
        let (answer, turn) = {
            let mut state = self.0.lock();
            state.calls.push(sent.clone());
            let turn = u32::try_from(state.calls.len()).unwrap_or(u32::MAX);
            let answer = state.decide(&sent);
            if let Err(problem) = &answer {
                state.problems.push(problem.clone());
            }
            (answer.map_err(TransportError::refused)?, turn)
        };
        let changed = answer.distortion().and_then(|(distortion, seed)| {
            let (head, body) = answer.whole()?;
            distort(head, body, distortion, &mut Dice::of(seed, id, turn), sent.reads)
        });
        match changed {
            Some(changed) => Answer::replaced(changed.head, changed.body).give().await,
            None => answer.give().await,
        }
    }

    /// Reads the bodies of calls of an operation that are expected: a file, or the parts of a form.
    async fn read_expected(&self, id: &str) {
        let unread: Vec<_> = {
            let mut state = self.0.lock();
            let rules = state.rules.iter_mut().enumerate().filter(|(_, rule)| rule.operation.id == id);
            rules.filter_map(|(index, rule)| Some((index, rule.unread.clone()?))).collect()
        };
        for (index, request) in unread {
            let wanted = Sent::of(request, id).await;
            let mut state = self.0.lock();
            match (wanted, state.rules.get_mut(index)) {
                (Ok(wanted), Some(rule)) => {
                    rule.unread = None;
                    rule.wanted = Some(wanted);
                }
                (Err(error), _) => {
                    state
                        .problems
                        .push(format!("the body of a call that is expected cannot be read: {error}"));
                }
                _ => {}
            }
        }
    }
}

impl Transport for Connection {
    fn send(
        &self,
        request: http::Request<Payload>,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.answer(request, options.operation))
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        if self.0.lock().skips_waits {
            return Box::pin(std::future::ready(()));
        }
        sleep_by_thread(time)
    }
}
