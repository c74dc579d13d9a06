//! How many calls a client makes in a time, and at once.

use std::collections::{BTreeMap, VecDeque};
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Poll, Waker};
use std::time::Duration;

use http::HeaderMap;

use super::asked_pause::{asked, is_exhausted};
use crate::runtime::Instant;

/// How many calls a client and its clones make in a time, and at once. Further attempts and redirects count too.
///
/// Who comes too early waits, in the order of coming; whoever would have to wait for longer than the call may take is
/// told so at once. A limit that the server says to be used up (`X-RateLimit-Remaining: 0`) is waited for too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    rate: Option<(usize, Duration)>,
    at_once: Option<usize>,
}

impl Limits {
    /// No limit.
    #[must_use]
    pub const fn new() -> Self {
        Self { rate: None, at_once: None }
    }

    /// At most so many calls in any stretch of so much time.
    #[must_use]
    pub const fn rate(mut self, calls: usize, time: Duration) -> Self {
        self.rate = Some((calls, time));
        self
    }

    /// At most so many calls at once, each until its answer is there, or begins to be read as it arrives.
    #[must_use]
    pub const fn at_once(mut self, calls: usize) -> Self {
        self.at_once = Some(calls);
        self
    }
}

/// What keeps to the limits, for the clones of a client.
pub(super) struct Limiter {
    limits: Limits,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// When each of the last calls was made, or is to be.
    made: VecDeque<Instant>,
    /// Until when the server takes no call.
    closed_until: Option<Instant>,
    running: usize,
    /// Those that wait, in the order of coming.
    waiting: BTreeMap<u64, Waker>,
    came: u64,
}

impl Limiter {
    /// Nothing, where there is no limit.
    pub(super) fn new(limits: &Limits) -> Option<Arc<Self>> {
        let is_limited = limits.rate.is_some() || limits.at_once.is_some();
        is_limited.then(|| Arc::new(Self { limits: limits.clone(), state: Mutex::default() }))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How long to wait before the next call, whose place is taken with that.
    ///
    /// # Errors
    /// How long it would be, where that is longer than it may.
    pub(super) fn take_turn(&self, most: Option<Duration>) -> Result<Duration, Duration> {
        let mut state = self.lock();
        let now = Instant::now();
        let mut at = state.closed_until.map_or(now, |until| until.max(now));
        if let Some((calls, time)) = self.limits.rate {
            let is_full = state.made.len() >= calls.max(1);
            if let Some(next) =
                state.made.front().filter(|_| is_full).and_then(|first| first.checked_add(time))
            {
                at = at.max(next);
            }
            let wait = at.saturating_duration_since(now);
            if most.is_some_and(|most| wait >= most) {
                return Err(wait);
            }
            if is_full {
                state.made.pop_front();
            }
            state.made.push_back(at);
        }
        let wait = at.saturating_duration_since(now);
        if most.is_some_and(|most| !wait.is_zero() && wait >= most) { Err(wait) } else { Ok(wait) }
    }

    /// Takes note of what an answer says about the limit of the server.
    pub(super) fn note(&self, headers: &HeaderMap) {
        if !is_exhausted(headers) {
            return;
        }
        let until = asked(headers, true).and_then(|pause| Instant::now().checked_add(pause));
        let mut state = self.lock();
        state.closed_until = state.closed_until.max(until);
    }

    /// Waits until there is room for one more call.
    pub(super) async fn enter(self: &Arc<Self>) -> Option<Permit> {
        let most = self.limits.at_once?.max(1);
        let mut place = Place { limiter: self.clone(), number: None };
        poll_fn(|context| {
            let mut state = self.lock();
            let is_first = state.waiting.keys().next().is_none_or(|first| Some(*first) == place.number);
            if state.running < most && is_first {
                state.running += 1;
                return Poll::Ready(());
            }
            let number = *place.number.get_or_insert_with(|| {
                state.came += 1;
                state.came
            });
            state.waiting.insert(number, context.waker().clone());
            Poll::Pending
        })
        .await;
        drop(place);
        Some(Permit(self.clone()))
    }
}

impl State {
    fn wake_first(&self) {
        if let Some(waker) = self.waiting.values().next() {
            waker.wake_by_ref();
        }
    }
}

/// A place among those that wait. Who leaves it makes way for the next.
struct Place {
    limiter: Arc<Limiter>,
    number: Option<u64>,
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(number) = self.number {
            let mut state = self.limiter.lock();
            state.waiting.remove(&number);
            state.wake_first();
        }
    }
}

/// Leave to make a call, until it is dropped.
pub(super) struct Permit(Arc<Limiter>);

impl Drop for Permit {
    fn drop(&mut self) {
        let mut state = self.0.lock();
        state.running = state.running.saturating_sub(1);
        state.wake_first();
    }
}
