//! A timer for transports that have none: one thread for all that waits.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: transports without a timer compile it, others do not.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll};
use std::thread;
use std::time::{Duration, Instant};

use super::line::{Line, Place};

#[derive(Default)]
struct Shared {
    /// Waits that are not over, by when they are.
    waits: Mutex<Line>,
    earlier: Condvar,
}

impl Shared {
    #[inline]
    fn lock(&self) -> MutexGuard<'_, Line> {
        self.waits.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wakes what is due, for ever.
    #[inline]
    fn run(&self) {
        let mut waits = self.lock();
        loop {
            let now = Instant::now();
            match waits.first().map(|(place, _)| *place) {
                Some(place) if place.0 <= now => {
                    let due = waits.leave(place);
                    drop(waits);
                    if let Some(waker) = due {
                        waker.wake();
                    }
                    waits = self.lock();
                }
                Some((at, _)) => {
                    let waited = self.earlier.wait_timeout(waits, at - now);
                    waits = waited.unwrap_or_else(PoisonError::into_inner).0;
                }
                None => waits = self.earlier.wait(waits).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }
}

/// The timer, which starts with its first use.
#[inline]
fn shared() -> &'static Shared {
    static SHARED: OnceLock<&'static Shared> = OnceLock::new();
    SHARED.get_or_init(|| {
        let shared: &'static Shared = Box::leak(Box::default());
        thread::spawn(|| shared.run());
        shared
    })
}

/// Waits.
#[inline]
pub(super) fn sleep(time: Duration) -> Sleep {
    Sleep { time, place: None }
}

/// A wait.
pub(super) struct Sleep {
    time: Duration,
    place: Option<Place>,
}

impl Future for Sleep {
    type Output = ();

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let now = Instant::now();
        let Some(place) = self.place else {
            // What lies beyond the end of time is never over.
            let Some(at) = now.checked_add(self.time) else { return Poll::Pending };
            self.place = Some(shared().lock().enter(at, context.waker()));
            shared().earlier.notify_one();
            return Poll::Pending;
        };
        if place.0 <= now {
            return Poll::Ready(());
        }
        shared().lock().renew(place, context.waker());
        Poll::Pending
    }
}

impl Drop for Sleep {
    #[inline]
    fn drop(&mut self) {
        if let Some(place) = self.place {
            shared().lock().leave(place);
        }
    }
}
