//! What tells of requests: a span for each by OpenTelemetry's conventions for HTTP clients, and the trace that it is of, for
//! the server. Neither has addresses with their values, headers or bodies, which may be secret.

use super::body::Body;
use super::payload::Payload;
use super::transport::{SendOptions, Transport};
use super::transport_error::TransportError;
#[cfg(feature = "tracing")]
use super::transport_error::TransportErrorKind;

/// Sends a request in a span.
#[cfg(feature = "tracing")]
pub(super) async fn send(
    transport: &dyn Transport,
    request: http::Request<Payload>,
    options: &SendOptions,
) -> Result<http::Response<Body>, TransportError> {
    use tracing::Instrument as _;

    let span = span(&request, options);
    if span.is_disabled() {
        return told(transport, request, options).await;
    }
    let answer = told(transport, request, options).instrument(span.clone()).await;
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
pub(super) async fn send(
    transport: &dyn Transport,
    request: http::Request<Payload>,
    options: &SendOptions,
) -> Result<http::Response<Body>, TransportError> {
    told(transport, request, options).await
}

/// Sends a request, and tells the server of which trace it is, where there is one.
#[cfg_attr(not(feature = "opentelemetry"), expect(unused_mut, reason = "nothing is told"))]
async fn told(
    transport: &dyn Transport,
    mut request: http::Request<Payload>,
    options: &SendOptions,
) -> Result<http::Response<Body>, TransportError> {
    #[cfg(feature = "opentelemetry")]
    tell_trace(request.headers_mut());
    transport.send(request, options).await
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
