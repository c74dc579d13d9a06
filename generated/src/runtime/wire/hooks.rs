//! Functions of the caller's around each request.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::body::Body;
use super::built::BuiltRequest;
use super::operation::Scheme;
use super::payload::Payload;
use super::transport::{BoxFuture, SendOptions, Transport};
use super::transport_error::TransportError;

type Before = dyn Fn(&SendOptions, &mut BuiltRequest) + Send + Sync;
type After = dyn Fn(&SendOptions, Result<&http::Response<Body>, &TransportError>) + Send + Sync;

/// What is called before each request is sent, and after it was answered, in the order in which it was given.
#[derive(Clone, Default)]
pub(super) struct Hooks {
    before: Vec<Arc<Before>>,
    after: Vec<Arc<After>>,
    /// [`Hooked::around`], by pointer: only who has hooks compiles what calls them.
    around: Option<Around>,
}

type Around = fn(Hooks, Arc<dyn Transport>, &'static [Scheme]) -> Arc<dyn Transport>;

impl Hooks {
    #[inline]
    pub(super) fn before(&mut self, hook: Arc<Before>) {
        self.before.push(hook);
        self.around = Some(Hooked::around);
    }

    #[inline]
    pub(super) fn after(&mut self, hook: Arc<After>) {
        self.after.push(hook);
        self.around = Some(Hooked::around);
    }

    /// A transport that calls them; the same transport, where there are none.
    pub(super) fn around(
        &self,
        transport: Arc<dyn Transport>,
        schemes: &'static [Scheme],
    ) -> Arc<dyn Transport> {
        match self.around {
            Some(around) => around(self.clone(), transport, schemes),
            None => transport,
        }
    }
}

struct Hooked {
    hooks: Hooks,
    /// What the request is shown without.
    schemes: &'static [Scheme],
    transport: Arc<dyn Transport>,
}

impl Hooked {
    #[inline]
    fn around(hooks: Hooks, transport: Arc<dyn Transport>, schemes: &'static [Scheme]) -> Arc<dyn Transport> {
        Arc::new(Self { hooks, schemes, transport })
    }
}

impl Transport for Hooked {
    #[inline]
    fn send(
        &self,
        request: http::Request<Payload>,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let mut request = BuiltRequest::new(request, options.described, self.schemes);
        for hook in &self.hooks.before {
            hook(options, &mut request);
        }
        let request = request.into_http();
        if self.hooks.after.is_empty() {
            return self.transport.send(request, options);
        }
        let options = options.clone();
        Box::pin(async move {
            let answer = self.transport.send(request, &options).await;
            for hook in &self.hooks.after {
                hook(&options, answer.as_ref());
            }
            answer
        })
    }

    #[inline]
    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.transport.sleep(time)
    }
}

impl fmt::Debug for Hooks {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Hooks({} before, {} after)", self.before.len(), self.after.len())
    }
}
