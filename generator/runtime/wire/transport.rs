//! How requests leave the program.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use super::body::Body;
use super::operation::Operation;
use super::payload::Payload;
#[cfg(not(target_arch = "wasm32"))]
use super::timer;
use super::transport_error::TransportError;
use crate::runtime::{MaybeSend, MaybeSync};

/// A boxed future.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;

/// A boxed future.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends requests and brings back what is answered. Implement it to use another HTTP client, or none.
///
/// A transport does not follow redirects, does not decide what a status means, does not wait for the
/// body, and need not keep time: all that is done above it.
pub trait Transport: MaybeSend + MaybeSync + 'static {
    /// Sends one request.
    fn send(
        &self,
        request: http::Request<Payload>,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;

    /// Waits. The time limits of the client are measured with it: by a thread of its own, unless the transport has a
    /// timer.
    #[inline]
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        sleep_by_thread(time)
    }
}

/// Waits, with a thread that keeps the time of all; in a browser with its timer.
#[inline]
pub(crate) fn sleep_by_thread(time: Duration) -> BoxFuture<'static, ()> {
    #[cfg(target_arch = "wasm32")]
    let slept = gloo_timers::future::sleep(time);
    #[cfg(not(target_arch = "wasm32"))]
    let slept = timer::sleep(time);
    Box::pin(slept)
}

/// What a transport may want to know beside the request. The limits hold without it: what takes longer is dropped.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendOptions {
    /// How long the whole call may take, redirects and the body included.
    pub timeout: Option<Duration>,
    /// How long the server may keep silent; given where the answer is read as it arrives, for as long as it does.
    pub silence: Option<Duration>,
    /// The name of the operation.
    pub operation: &'static str,
    /// Which attempt of the call this is, from 1.
    pub attempt: u32,
    /// What the API's description says of the operation.
    pub(super) described: Option<&'static Operation>,
}

impl SendOptions {
    /// The operation as it is described: method, template of the path, what sending it again does. None of a call that the
    /// description lacks.
    #[must_use]
    pub const fn described(&self) -> Option<&'static Operation> {
        self.described
    }
}

impl fmt::Debug for SendOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendOptions")
            .field("timeout", &self.timeout)
            .field("silence", &self.silence)
            .field("operation", &self.operation)
            .field("attempt", &self.attempt)
            .finish_non_exhaustive()
    }
}
