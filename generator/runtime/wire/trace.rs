//! What tells of requests: a span for each by OpenTelemetry's conventions for HTTP clients, and the trace that it is of, for
//! the server. Neither has addresses with their values, headers or bodies, which may be secret.

use super::body::Body;
use super::payload::Payload;
use super::transport::{BoxFuture, SendOptions, Transport};
use super::transport_error::TransportError;
#[cfg(feature = "tracing")]
use super::transport_error::TransportErrorKind;

/// Sends a request in a span. What nobody looks at costs no future of its own.
#[cfg(feature = "tracing")]
pub(super) fn send<'a>(
    transport: &'a dyn Transport,
    request: http::Request<Payload>,
    options: &SendOptions,
) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
    let span = span(&request, options);
    if span.is_disabled() {
        return told(transport, request, options);
    }
    let answer = span.in_scope(|| told(transport, request, options));
    Box::pin(recorded(span, answer))
}

/// Waits for an answer in a span, which is told what came of it.
#[cfg(feature = "tracing")]
async fn recorded(
    span: tracing::Span,
    answer: BoxFuture<'_, Result<http::Response<Body>, TransportError>>,
) -> Result<http::Response<Body>, TransportError> {
    use tracing::Instrument as _;

    let answer = answer.instrument(span.clone()).await;
    match &answer {
        Ok(answer) => {
            let status = answer.status();
            span.record("http.response.status_code", status.as_u16());
            if status.is_client_error() || status.is_server_error() {
                span.record("error.type", status.as_str());
                span.record("otel.status_code", "ERROR");
            }
        }
        Err(error) => {
            span.record("error.type", kind(error));
            span.record("otel.status_code", "ERROR");
        }
    }
    answer
}

#[cfg(feature = "tracing")]
fn span(request: &http::Request<Payload>, options: &SendOptions) -> tracing::Span {
    use tracing::field::Empty;

    let (method, address) = (request.method().as_str(), request.uri());
    let span = tracing::info_span!(
        "request",
        otel.kind = "client",
        otel.name = Empty,
        otel.status_code = Empty,
        http.request.method = method,
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        server.address = address.host(),
        server.port = address.port_u16(),
        url.scheme = address.scheme_str(),
        url.template = Empty,
        error.r#type = Empty,
        operation = options.operation,
        attempt = options.attempt,
    );
    if !span.is_disabled() {
        let template = options.described().map(super::operation::Operation::template);
        let name =
            template.as_ref().map_or_else(|| method.to_owned(), |template| format!("{method} {template}"));
        span.record("otel.name", name);
        if let Some(template) = template {
            span.record("url.template", template);
        }
        if options.attempt > 1 {
            span.record("http.request.resend_count", options.attempt - 1);
        }
    }
    span
}

/// What went wrong, as a word.
#[cfg(feature = "tracing")]
const fn kind(error: &TransportError) -> &'static str {
    match error.kind {
        TransportErrorKind::Connect => "connect",
        TransportErrorKind::Timeout => "timeout",
        TransportErrorKind::Refused => "refused",
        TransportErrorKind::Other => "transport",
    }
}

/// Sends a request.
#[cfg(not(feature = "tracing"))]
pub(super) fn send<'a>(
    transport: &'a dyn Transport,
    request: http::Request<Payload>,
    options: &SendOptions,
) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
    told(transport, request, options)
}

/// Sends a request, and tells the server of which trace it is, where there is one.
#[cfg_attr(not(feature = "opentelemetry"), expect(unused_mut, reason = "nothing is told"))]
fn told<'a>(
    transport: &'a dyn Transport,
    mut request: http::Request<Payload>,
    options: &SendOptions,
) -> BoxFuture<'a, Result<http::Response<Body>, TransportError>> {
    #[cfg(feature = "opentelemetry")]
    tell_trace(request.headers_mut());
    transport.send(request, options)
}

/// `traceparent` and `tracestate` of the W3C, of the context that the call is made in, unless they are given.
#[cfg(feature = "opentelemetry")]
fn tell_trace(headers: &mut http::HeaderMap) {
    use opentelemetry::trace::TraceContextExt as _;

    let context = opentelemetry::Context::current();
    let span = context.span();
    let trace = span.span_context();
    if !trace.is_valid() || headers.contains_key("traceparent") {
        return;
    }
    let flags = trace.trace_flags().to_u8();
    let parent = format!("00-{}-{}-{flags:02x}", trace.trace_id(), trace.span_id());
    for (name, value) in [("traceparent", parent), ("tracestate", trace.trace_state().header())] {
        if let Some(value) = http::HeaderValue::try_from(value).ok().filter(|value| !value.is_empty()) {
            headers.insert(name, value);
        }
    }
}
