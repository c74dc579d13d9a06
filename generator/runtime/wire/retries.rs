//! How often a client makes a call again by itself, and how it keeps many clones from doing so at once.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// How often a call is made again where that cannot carry it out twice, and after which pauses. All attempts together
/// take no longer than the call may.
///
/// A pause is random, up to one that doubles each time. One that the server asks for (`Retry-After`, or the rate limit
/// that it states) is kept; if it is longer than the longest pause, or than the call may still take, the call ends at
/// once with what the server said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retries {
    pub(super) attempts: u32,
    pub(super) first_pause: Duration,
    pub(super) longest_pause: Duration,
    /// Whether the pauses are the caller's own, so that those of the API do not count.
    pub(super) own_pauses: bool,
    pub(super) reserve: u32,
}

impl Retries {
    /// Three attempts, with pauses of up to a quarter of a second, then half a second, and 20 seconds where the server
    /// asks for that.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            attempts: 3,
            first_pause: Duration::from_millis(250),
            longest_pause: Duration::from_secs(20),
            own_pauses: false,
            reserve: 100,
        }
    }

    /// One attempt.
    #[must_use]
    pub const fn never() -> Self {
        Self::new().attempts(1)
    }

    /// How many attempts there are at most, the first one included.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// How long the first pause is at most, where the server does not say.
    #[must_use]
    pub const fn first_pause(mut self, pause: Duration) -> Self {
        self.first_pause = pause;
        self.own_pauses = true;
        self
    }

    /// How long a pause is at most.
    #[must_use]
    pub const fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = pause;
        self.own_pauses = true;
        self
    }

    /// How many further attempts a client and its clones make together before they have to earn them: ten calls that
    /// succeed earn one. So a server in trouble is not asked several times as often. It counts for clients, not for
    /// single calls.
    #[must_use]
    pub const fn reserve(mut self, attempts: u32) -> Self {
        self.reserve = attempts;
        self
    }

    /// How long the pause after so many attempts is at most.
    pub(super) fn pause(&self, made: u32) -> Duration {
        let doubled = 2_u32.saturating_pow(made.saturating_sub(1));
        self.first_pause.saturating_mul(doubled).min(self.longest_pause)
    }

    /// The same with the pauses that an API asks for, where the caller has set none: the first and the longest.
    pub(super) fn with_pauses(mut self, pauses: Option<(u64, u64)>) -> Self {
        if let Some((first, longest)) = pauses.filter(|_| !self.own_pauses) {
            self.first_pause = Duration::from_millis(first);
            self.longest_pause = Duration::from_millis(longest);
        }
        self
    }
}

impl Default for Retries {
    fn default() -> Self {
        Self::new()
    }
}

/// What a further attempt costs; a call that succeeds earns 1.
const COST: u32 = 10;

/// The further attempts that the clones of a client may still make.
pub(super) struct Budget {
    most: u32,
    left: AtomicU32,
}

impl Budget {
    pub(super) const fn new(policy: &Retries) -> Self {
        let most = policy.reserve.saturating_mul(COST);
        Self { most, left: AtomicU32::new(most) }
    }

    /// Takes an attempt out, if there is one.
    pub(super) fn spend(&self) -> bool {
        let spent = |left: u32| left.checked_sub(COST);
        self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, spent).is_ok()
    }

    /// A call has succeeded. Nothing is written where nothing is missing, so that calls do not get into each other's way.
    pub(super) fn earn(&self) {
        let earned = |left: u32| (left < self.most).then_some(left + 1);
        let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, earned);
    }
}
