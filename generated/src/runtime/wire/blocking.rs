//! Calls that are waited for, in programs without an executor.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::OnceLock;

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};

use super::error::{Error, Failure};

/// What sends blocking calls: one for the process, so that connections outlive the calls. Whichever thread waits drives
/// it, for itself and for the others.
fn runtime() -> Result<&'static Runtime, Failure> {
    static RUNTIME: OnceLock<Option<Runtime>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| Builder::new_current_thread().enable_all().build().ok());
    runtime.as_ref().ok_or_else(|| Failure::request("no runtime can be set up for blocking calls"))
}

/// Waits for what comes of a call, or of anything else of this crate that is awaited.
///
/// # Errors
/// Its own; and where it is called in a thread of an executor, which must not block: await it there, or, in
/// `spawn_blocking`, give it to `Handle::current().block_on`.
pub fn block_on<F, T, E>(future: F) -> Result<T, Error<E>>
where
    F: IntoFuture<Output = Result<T, Error<E>>>,
{
    drive(async {
        // What has happened to connections since the last call is seen first: between calls nobody looks. Events are
        // taken in with the first turn, and what waits for them goes on with the second.
        for _ in 0..2 {
            tokio::task::yield_now().await;
        }
        future.into_future().await
    })
}

/// Waits, outside of executors.
fn drive<T, E>(future: impl Future<Output = Result<T, Error<E>>>) -> Result<T, Error<E>> {
    if Handle::try_current().is_ok() {
        return Err(Failure::request(
            "a blocking call inside of an executor, whose thread must not block: await it; in `spawn_blocking`, \
             give it to `Handle::current().block_on`",
        )
        .into());
    }
    runtime()?.block_on(future)
}

/// Waiting for calls: `client.list_pets().send_blocking()?`, and what else is awaited.
pub trait Blocking<T, E>: IntoFuture<Output = Result<T, Error<E>>> + Sized {
    /// Sends the call and waits for what comes of it; with `send_with_response()` before it, with status, headers and
    /// drift.
    ///
    /// # Errors
    /// Those of the call; and where it is called in a thread of an executor, which must not block: await it there.
    fn send_blocking(self) -> Result<T, Error<E>> {
        block_on(self)
    }
}

impl<F, T, E> Blocking<T, E> for F where F: IntoFuture<Output = Result<T, Error<E>>> {}

/// Waiting for what comes one after the other: pages, what stands on them, events.
pub trait BlockingItems<T, E>: Stream<Item = Result<T, Error<E>>> + Unpin + Sized {
    /// Each as it is asked for.
    fn into_blocking(self) -> Waiting<Self> {
        Waiting { stream: self, ended: false }
    }
}

impl<S, T, E> BlockingItems<T, E> for S where S: Stream<Item = Result<T, Error<E>>> + Unpin {}

/// What comes one after the other, waited for. After an error of waiting itself there is nothing more.
#[derive(Debug)]
#[must_use = "nothing is asked for until it is wanted"]
pub struct Waiting<S> {
    stream: S,
    ended: bool,
}

impl<S, T, E> Iterator for Waiting<S>
where
    S: Stream<Item = Result<T, Error<E>>> + Unpin,
{
    type Item = Result<T, Error<E>>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ended {
            return None;
        }
        let stream = &mut self.stream;
        let next = drive(async move {
            let next: Option<Result<T, Error<E>>> =
                poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await;
            next.transpose()
        });
        self.ended = !matches!(next, Ok(Some(_)));
        next.transpose()
    }
}
