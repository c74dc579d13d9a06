//! The time limits of a call.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use super::transport::{BoxFuture, SendOptions, Transport};
use super::transport_error::TransportError;
use crate::runtime::Instant;

/// Ends what takes too long: the call as a whole, or the silence of the server. Timers start when there is something to
/// wait for.
pub(super) struct Clock {
    transport: Arc<dyn Transport>,
    options: SendOptions,
    started: Instant,
    whole: Option<BoxFuture<'static, ()>>,
    quiet: Option<BoxFuture<'static, ()>>,
}

impl Clock {
    pub(super) fn new(transport: Arc<dyn Transport>, options: SendOptions) -> Self {
        Self { transport, options, started: Instant::now(), whole: None, quiet: None }
    }

    pub(super) const fn options(&self) -> &SendOptions {
        &self.options
    }

    /// How long the call may still take, if that is limited.
    pub(super) fn left(&self) -> Option<Duration> {
        self.options.timeout.map(|limit| limit.saturating_sub(self.started.elapsed()))
    }

    /// From now on the server must not keep silent for as long, but may take its time; `own` is the limit of the call
    /// itself.
    pub(super) fn unbind(&mut self, own: Option<Duration>, silence: Option<Duration>) {
        if own.is_none() {
            self.whole = None;
        }
        (self.options.timeout, self.options.silence) = (own, silence);
    }

    /// Waits, for as long as the limits allow.
    pub(super) async fn watch<F: Future>(&mut self, future: F) -> Result<F::Output, TransportError> {
        let mut future = pin!(future);
        poll_fn(|context| self.poll(context, |context| future.as_mut().poll(context))).await
    }

    /// Polls something; where there is nothing yet, the limits are looked at.
    pub(super) fn poll<T>(
        &mut self,
        context: &mut Context<'_>,
        poll: impl FnOnce(&mut Context<'_>) -> Poll<T>,
    ) -> Poll<Result<T, TransportError>> {
        match poll(context) {
            Poll::Ready(value) => {
                self.quiet = None;
                Poll::Ready(Ok(value))
            }
            Poll::Pending => self.poll_limits(context).map(Err),
        }
    }

    fn poll_limits(&mut self, context: &mut Context<'_>) -> Poll<TransportError> {
        let limits = [(self.options.timeout, &mut self.whole), (self.options.silence, &mut self.quiet)];
        for (limit, timer) in limits {
            let Some(limit) = limit else { continue };
            let timer = timer.get_or_insert_with(|| self.transport.sleep(limit));
            if timer.as_mut().poll(context).is_ready() {
                return Poll::Ready(TransportError::timeout(format!("nothing came within {limit:?}")));
            }
        }
        Poll::Pending
    }
}
