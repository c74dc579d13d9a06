//! A timer for transports that have none: one thread for all that waits.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

/// Waits that are not over, by when they are; the number tells apart those of one moment.
type Waits = BTreeMap<(Instant, u64), Waker>;

#[derive(Default)]
struct Shared {
    waits: Mutex<Waits>,
    earlier: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Waits> {
        self.waits.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wakes what is due, for ever.
    fn run(&self) {
        let mut waits = self.lock();
        loop {
            let now = Instant::now();
            match waits.first_key_value().map(|((at, _), _)| *at) {
                Some(at) if at <= now => {
                    let due = waits.pop_first();
                    drop(waits);
                    if let Some((_, waker)) = due {
                        waker.wake();
                    }
                    waits = self.lock();
                }
                Some(at) => {
                    let waited = self.earlier.wait_timeout(waits, at - now);
                    waits = waited.unwrap_or_else(PoisonError::into_inner).0;
                }
                None => waits = self.earlier.wait(waits).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }
}

/// The timer, which starts with its first use.
fn shared() -> &'static Shared {
    static SHARED: OnceLock<&'static Shared> = OnceLock::new();
    SHARED.get_or_init(|| {
        let shared: &'static Shared = Box::leak(Box::default());
        thread::spawn(|| shared.run());
        shared
    })
}

/// Waits.
pub(super) fn sleep(time: Duration) -> Sleep {
    Sleep { time, key: None }
}

/// A wait.
pub(super) struct Sleep {
    time: Duration,
    key: Option<(Instant, u64)>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let now = Instant::now();
        let Some((at, number)) = self.key else {
            // What lies beyond the end of time is never over.
            let Some(at) = now.checked_add(self.time) else { return Poll::Pending };
            let mut waits = shared().lock();
            let number =
                waits.range((at, 0)..=(at, u64::MAX)).next_back().map_or(0, |((_, last), _)| last + 1);
            waits.insert((at, number), context.waker().clone());
            drop(waits);
            self.key = Some((at, number));
            shared().earlier.notify_one();
            return Poll::Pending;
        };
        if at <= now {
            return Poll::Ready(());
        }
        if let Some(waker) = shared().lock().get_mut(&(at, number)) {
            waker.clone_from(context.waker());
        }
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            shared().lock().remove(&key);
        }
    }
}
