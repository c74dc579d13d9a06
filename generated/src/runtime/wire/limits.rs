//! How many calls a client makes in a time, and at once.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates and programs that have limits compile it, no others.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::Poll;
use std::time::Duration;

use http::HeaderMap;

use super::asked_pause::{asked, is_exhausted};
use super::line::{self, Line};
use super::transport::BoxFuture;
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
    #[inline]
    pub const fn new() -> Self {
        Self { rate: None, at_once: None }
    }

    /// At most so many calls in any stretch of so much time.
    #[must_use]
    #[inline]
    pub const fn rate(mut self, calls: usize, time: Duration) -> Self {
        self.rate = Some((calls, time));
        self
    }

    /// At most so many calls at once, each until its answer is there, or begins to be read as it arrives.
    #[must_use]
    #[inline]
    pub const fn at_once(mut self, calls: usize) -> Self {
        self.at_once = Some(calls);
        self
    }
}

/// For how long an answer can close a client: a wrong time far off is not believed until the program ends.
const LONGEST_CLOSED: Duration = Duration::new(60 * 60, 0);

/// What keeps to limits, for the clones of a client. By a trait, so that calls do not compile the one there is.
pub(super) trait Limiting: Send + Sync {
    /// A turn for the next call, as early as the limits allow.
    ///
    /// # Errors
    /// How long it would have to wait, where that is longer than it may.
    fn take_turn(self: Arc<Self>, most: Option<Duration>) -> Result<Turn, Duration>;

    /// Gives back a turn of this moment that is not taken.
    fn give_back(&self, at: Instant);

    /// Takes note of what an answer says about the limit of the server.
    fn note(&self, headers: &HeaderMap);

    /// Leave to make a call, where nobody has to be waited for.
    fn try_enter(self: Arc<Self>) -> Option<Permit>;

    /// Waits until there is room for one more call.
    fn enter(self: Arc<Self>) -> BoxFuture<'static, Permit>;

    /// A call is over.
    fn leave(&self);
}

/// Makes of limits what keeps to them.
pub(super) type Keep = fn(&Limits) -> Option<Arc<dyn Limiting>>;

struct Limiter {
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

impl Limits {
    /// What keeps to them; nothing, where there are none.
    #[inline]
    pub(super) fn limiting(&self) -> Option<Arc<dyn Limiting>> {
        let is_limited = self.rate.is_some() || self.at_once.is_some();
        is_limited.then(|| {
            let limiter: Arc<dyn Limiting> =
                Arc::new(Limiter { limits: self.clone(), state: Mutex::default() });
            limiter
        })
    }
}

impl Limiter {
    #[inline]
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Limiting for Limiter {
    #[inline]
    fn take_turn(self: Arc<Self>, most: Option<Duration>) -> Result<Turn, Duration> {
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
        let limiter: Arc<dyn Limiting> = self;
        Ok(Turn { limiter: waits.then_some(limiter), at, wait })
    }

    #[inline]
    fn give_back(&self, at: Instant) {
        let mut state = self.lock();
        if let Some(index) = state.made.iter().rposition(|made| *made == at) {
            state.made.remove(index);
        }
    }

    #[inline]
    fn note(&self, headers: &HeaderMap) {
        if !is_exhausted(headers) {
            return;
        }
        let pause = asked(headers, true).map(|pause| pause.min(LONGEST_CLOSED));
        let until = pause.and_then(|pause| Instant::now().checked_add(pause));
        let mut state = self.lock();
        state.closed_until = state.closed_until.max(until);
    }

    #[inline]
    fn try_enter(self: Arc<Self>) -> Option<Permit> {
        let Some(most) = self.limits.at_once else { return Some(Permit(None)) };
        let mut state = self.lock();
        if state.running >= most.max(1) || state.waiting.first().is_some() {
            return None;
        }
        state.running += 1;
        drop(state);
        Some(Permit(Some(self)))
    }

    #[inline]
    fn enter(self: Arc<Self>) -> BoxFuture<'static, Permit> {
        let most = self.limits.at_once.unwrap_or(usize::MAX).max(1);
        let mut own = Place { limiter: self, place: None };
        Box::pin(poll_fn(move |context| {
            let mut state = own.limiter.lock();
            let is_first = state.waiting.first().is_none_or(|(first, _)| Some(*first) == own.place);
            if state.running < most && is_first {
                state.running += 1;
                return Poll::Ready(Permit(Some(own.limiter.clone())));
            }
            match own.place {
                Some(place) => state.waiting.renew(place, context.waker()),
                None => own.place = Some(state.waiting.enter(Instant::now(), context.waker())),
            }
            Poll::Pending
        }))
    }

    #[inline]
    fn leave(&self) {
        let mut state = self.lock();
        state.running = state.running.saturating_sub(1);
        state.wake_first();
    }
}

impl State {
    /// When the next call may be made, in the order of coming.
    #[inline]
    fn next_turn(&mut self, calls: usize, time: Duration, now: Instant) -> Instant {
        let is_over = |made: Instant| made.checked_add(time).is_some_and(|end| end <= now);
        while self.made.front().is_some_and(|made| is_over(*made)) {
            self.made.pop_front();
        }
        let before = self.made.len().checked_sub(calls).and_then(|index| self.made.get(index));
        let end = before.and_then(|made| made.checked_add(time));
        now.max(end.unwrap_or(now)).max(self.made.back().copied().unwrap_or(now))
    }

    #[inline]
    fn wake_first(&self) {
        if let Some((_, waker)) = self.waiting.first() {
            waker.wake_by_ref();
        }
    }
}

/// A turn to make a call, which may be still to come. Who leaves before makes way for those who come after.
pub(super) struct Turn {
    /// None where there is nothing to wait for, or no more.
    limiter: Option<Arc<dyn Limiting>>,
    at: Instant,
    wait: Duration,
}

impl Turn {
    /// How long it is still to come.
    #[inline]
    pub(super) const fn wait(&self) -> Duration {
        self.wait
    }

    /// It has come.
    #[inline]
    pub(super) fn keep(mut self) {
        self.limiter = None;
    }
}

impl Drop for Turn {
    #[inline]
    fn drop(&mut self) {
        if let Some(limiter) = &self.limiter {
            limiter.give_back(self.at);
        }
    }
}

/// A place among those that wait. Who leaves it makes way for the next.
struct Place {
    limiter: Arc<Limiter>,
    place: Option<line::Place>,
}

impl Drop for Place {
    #[inline]
    fn drop(&mut self) {
        if let Some(place) = self.place {
            let mut state = self.limiter.lock();
            state.waiting.leave(place);
            state.wake_first();
        }
    }
}

/// Leave to make a call, until it is dropped; where calls at once are not limited, nobody keeps count of it.
pub(super) struct Permit(Option<Arc<dyn Limiting>>);

impl Drop for Permit {
    #[inline]
    fn drop(&mut self) {
        if let Some(limiter) = &self.0 {
            limiter.leave();
        }
    }
}
