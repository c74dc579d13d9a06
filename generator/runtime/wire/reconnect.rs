//! Streams that are asked for again where they are lost.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates that have streams compile it, no others.

use std::time::Duration;

use super::arrived::Arrived;
use super::call::Call;
use super::error::Failure;
use super::transport::BoxFuture;

/// When a lost stream is asked for again: as often as said without an item in between, after a pause that doubles each
/// time. A pause that the server asks for counts in its place.
#[derive(Clone, Debug)]
pub struct Reconnect {
    attempts: u32,
    pause: Duration,
    longest: Duration,
}

impl Reconnect {
    /// Five times, after 1, 2, 4, 8 and 16 seconds.
    #[must_use]
    #[inline]
    pub const fn new() -> Self {
        Self { attempts: 5, pause: Duration::from_secs(1), longest: Duration::new(60, 0) }
    }

    /// How often, without an item in between.
    #[must_use]
    #[inline]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// How long the first pause is, where the server does not say.
    #[must_use]
    #[inline]
    pub const fn pause(mut self, pause: Duration) -> Self {
        self.pause = pause;
        self
    }

    /// How long a pause is at most, whatever the server says.
    #[must_use]
    #[inline]
    pub const fn longest_pause(mut self, longest: Duration) -> Self {
        self.longest = longest;
        self
    }
}

impl Default for Reconnect {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// A policy, and how often it was followed since the last item.
pub(super) struct Again {
    policy: Reconnect,
    made: u32,
}

impl Again {
    #[inline]
    pub(super) const fn new(policy: Reconnect) -> Self {
        Self { policy, made: 0 }
    }

    /// An item has come.
    #[inline]
    pub(super) const fn has_come(&mut self) {
        self.made = 0;
    }

    /// Asks again after a pause, with the id of the last event; not, where it was done too often.
    #[inline]
    pub(super) fn open(
        &mut self,
        call: &Call,
        last_id: Option<&str>,
        retry: Option<Duration>,
    ) -> Option<BoxFuture<'static, Result<Arrived, Failure>>> {
        if self.made >= self.policy.attempts {
            return None;
        }
        let doubled = self.policy.pause.saturating_mul(2_u32.saturating_pow(self.made));
        let pause = retry.unwrap_or(doubled).min(self.policy.longest);
        self.made += 1;
        let mut call = call.clone();
        if let Some(id) = last_id.filter(|id| !id.is_empty()) {
            call.header("Last-Event-ID", id);
        }
        Some(Box::pin(async move {
            call.core.transport().sleep(pause).await;
            let mut clock = call.clock();
            call.get_tokens(&mut clock).await?;
            let response = call.open(&mut clock).await?;
            Ok(Arrived::new(call, response, clock))
        }))
    }
}
