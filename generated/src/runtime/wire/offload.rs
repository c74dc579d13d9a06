//! Work that blocks, done where nothing waits for it: files are read and written so under any executor.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: who sends or saves files compiles it, nobody else.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;

/// Does the work on a thread of its own.
#[inline]
pub(super) fn offload<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Offloaded<T> {
    let shared = Arc::new(Mutex::new(Shared { done: None, waker: None }));
    let of_thread = shared.clone();
    let thread = thread::Builder::new().name("file".to_owned()).spawn(move || {
        let done = work();
        let mut shared = of_thread.lock().unwrap_or_else(PoisonError::into_inner);
        shared.done = Some(done);
        if let Some(waker) = shared.waker.take() {
            waker.wake();
        }
    });
    if let Err(error) = thread {
        shared.lock().unwrap_or_else(PoisonError::into_inner).done = Some(Err(error));
    }
    Offloaded(shared)
}

struct Shared<T> {
    done: Option<io::Result<T>>,
    waker: Option<Waker>,
}

/// Work under way.
pub(super) struct Offloaded<T>(Arc<Mutex<Shared<T>>>);

impl<T> Future for Offloaded<T> {
    type Output = io::Result<T>;

    #[inline]
    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<T>> {
        let mut shared = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(done) = shared.done.take() {
            return Poll::Ready(done);
        }
        shared.waker = Some(context.waker().clone());
        Poll::Pending
    }
}
