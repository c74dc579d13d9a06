//! Numbers that nobody can foresee. The standard library seeds its hashers with randomness of the system.

use std::hash::{BuildHasher, Hasher, RandomState};
use std::time::Duration;

/// A number.
pub(super) fn number() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// A time up to this one.
pub(super) fn up_to(most: Duration) -> Duration {
    let most = u64::try_from(most.as_nanos()).unwrap_or(u64::MAX - 1);
    Duration::from_nanos(number() % (most + 1))
}

/// A UUID of version 4, as text.
pub(super) fn uuid() -> String {
    let (high, low) = (number(), number());
    format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xfff,
        (low >> 48) & 0x3fff | 0x8000,
        low & 0xffff_ffff_ffff
    )
}
