//! How many calls a client makes in a time, and at once.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use http::HeaderMap;

use super::asked_pause::{asked, is_exhausted};
use super::line::{self, Line};
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

/// For how long an answer can close a client: a wrong time far off is not believed until the program ends.
const LONGEST_CLOSED: Duration = Duration::new(60 * 60, 0);

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
    waiting: Line,
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

    /// A turn for the next call, as early as the limits allow.
    ///
    /// # Errors
    /// How long it would have to wait, where that is longer than it may.
    pub(super) fn take_turn(self: &Arc<Self>, most: Option<Duration>) -> Result<Turn, Duration> {
        let mut state = self.lock();
        let now = Instant::now();
        let mut at = state.closed_until.map_or(now, |until| until.max(now));
        if let Some((calls, time)) = self.limits.rate {
            at = at.max(state.next_turn(calls.max(1), time, now));
        }
        let wait = at.saturating_duration_since(now);
        if most.is_some_and(|most| !wait.is_zero() && wait >= most) {
            return Err(wait);
        }
        if self.limits.rate.is_some() {
            state.made.push_back(at);
        }
        let waits = !wait.is_zero();
        drop(state);
        Ok(Turn { limiter: waits.then(|| self.clone()), at, wait })
    }

    /// Takes note of what an answer says about the limit of the server.
    pub(super) fn note(&self, headers: &HeaderMap) {
        if !is_exhausted(headers) {
            return;
        }
        let pause = asked(headers, true).map(|pause| pause.min(LONGEST_CLOSED));
        let until = pause.and_then(|pause| Instant::now().checked_add(pause));
        let mut state = self.lock();
        state.closed_until = state.closed_until.max(until);
    }

    /// Leave to make a call, where nobody has to be waited for.
    pub(super) fn try_enter(self: &Arc<Self>) -> Option<Permit> {
        let Some(most) = self.limits.at_once else { return Some(Permit(None)) };
        let mut state = self.lock();
        if state.running >= most.max(1) || state.waiting.first().is_some() {
            return None;
        }
        state.running += 1;
        drop(state);
        Some(Permit(Some(self.clone())))
    }

    /// Waits until there is room for one more call.
    pub(super) async fn enter(self: Arc<Self>) -> Permit {
        let most = self.limits.at_once.unwrap_or(usize::MAX).max(1);
        let mut own = Place { limiter: self.clone(), place: None };
        poll_fn(|context| {
            let mut state = self.lock();
            let is_first = state.waiting.first().is_none_or(|(first, _)| Some(*first) == own.place);
            if state.running < most && is_first {
                state.running += 1;
                return Poll::Ready(());
            }
            match own.place {
                Some(place) => state.waiting.renew(place, context.waker()),
                None => own.place = Some(state.waiting.enter(Instant::now(), context.waker())),
            }
            Poll::Pending
        })
        .await;
        drop(own);
        Permit(Some(self))
    }
}

impl State {
    /// When the next call may be made, in the order of coming.
    fn next_turn(&mut self, calls: usize, time: Duration, now: Instant) -> Instant {
        let is_over = |made: Instant| made.checked_add(time).is_some_and(|end| end <= now);
        while self.made.front().is_some_and(|made| is_over(*made)) {
            self.made.pop_front();
        }
        let before = self.made.len().checked_sub(calls).and_then(|index| self.made.get(index));
        let end = before.and_then(|made| made.checked_add(time));
        now.max(end.unwrap_or(now)).max(self.made.back().copied().unwrap_or(now))
    }

    fn wake_first(&self) {
        if let Some((_, waker)) = self.waiting.first() {
            waker.wake_by_ref();
        }
    }
}

/// A turn to make a call, which may be still to come. Who leaves before makes way for those who come after.
pub(super) struct Turn {
    /// None where there is nothing to wait for, or no more.
    limiter: Option<Arc<Limiter>>,
    at: Instant,
    wait: Duration,
}

impl Turn {
    /// How long it is still to come.
    pub(super) const fn wait(&self) -> Duration {
        self.wait
    }

    /// It has come.
    pub(super) fn keep(mut self) {
        self.limiter = None;
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some(limiter) = &self.limiter else { return };
        let mut state = limiter.lock();
        if let Some(index) = state.made.iter().rposition(|made| *made == self.at) {
            state.made.remove(index);
        }
    }
}

/// A place among those that wait. Who leaves it makes way for the next.
struct Place {
    limiter: Arc<Limiter>,
    place: Option<line::Place>,
}

impl Drop for Place {
    fn drop(&mut self) {
        if let Some(place) = self.place {
            let mut state = self.limiter.lock();
            state.waiting.leave(place);
            state.wake_first();
        }
    }
}

/// Leave to make a call, until it is dropped; where calls at once are not limited, nobody keeps count of it.
pub(super) struct Permit(Option<Arc<Limiter>>);

impl Drop for Permit {
    fn drop(&mut self) {
        let Some(limiter) = &self.0 else { return };
        let mut state = limiter.lock();
        state.running = state.running.saturating_sub(1);
        state.wake_first();
    }
}
