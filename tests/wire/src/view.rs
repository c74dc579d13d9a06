//! What is seen of requests from outside: hooks, spans and the trace that a server is told of.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, Once};
use std::thread::{self, ThreadId};
use std::time::Duration;

use opentelemetry::Context;
use opentelemetry::trace::{SpanContext, SpanId, TraceContextExt, TraceFlags, TraceId, TraceState};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::client::Client;
use crate::outcome::{TOKEN, answer, builder};
use crate::runtime::{Method, Retries};
use crate::server::Server;

const SHIP: &str = r#"{"name":"Ada"}"#;

/// Each span of the process as it is at its end, and the thread that made it.
static SPANS: Mutex<Vec<(ThreadId, BTreeMap<String, String>)>> = Mutex::new(Vec::new());

/// Each event of the process, and the thread that it is of.
static EVENTS: Mutex<Vec<(ThreadId, BTreeMap<String, String>)>> = Mutex::new(Vec::new());

/// Notes spans and events from now on. One subscriber has those of all threads: what is known of a callsite is known by all of them.
fn watch() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| tracing::subscriber::set_global_default(Spans).expect("the only one"));
}

/// The spans of this thread.
fn spans() -> Vec<BTreeMap<String, String>> {
    let own = thread::current().id();
    let all = SPANS.lock().expect("no panic");
    all.iter().filter(|(thread, _)| *thread == own).map(|(_, span)| span.clone()).collect()
}

struct Spans;

struct Fields<'a>(&'a mut BTreeMap<String, String>);

impl Visit for Fields<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name().to_owned(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name().to_owned(), value.to_owned());
    }
}

impl Subscriber for Spans {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("wire_tests")
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        let mut fields = BTreeMap::new();
        span.record(&mut Fields(&mut fields));
        let mut spans = SPANS.lock().expect("no panic");
        spans.push((thread::current().id(), fields));
        Id::from_u64(spans.len() as u64)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        let mut spans = SPANS.lock().expect("no panic");
        let number = usize::try_from(span.into_u64()).expect("a number") - 1;
        values.record(&mut Fields(&mut spans[number].1));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut fields = BTreeMap::from([("level".to_owned(), event.metadata().level().to_string())]);
        event.record(&mut Fields(&mut fields));
        EVENTS.lock().expect("no panic").push((thread::current().id(), fields));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

fn again(server: &Server) -> Client {
    let policy = Retries::new().first_pause(Duration::from_millis(1));
    Client::builder().base_url(&server.url).pass_token(TOKEN).retries(policy).build().expect("a client")
}

#[tokio::test]
async fn each_attempt_is_a_span_by_the_conventions_of_http_clients() {
    let answers = [answer("503 Busy", &[], ""), answer("200 OK", &[], SHIP), answer("404 None", &[], "")];
    let server = Server::answering(answers);
    watch();
    let client = again(&server);
    client.get_ship("secret-name").pin("secret-pin").await.expect("a ship");
    client.request(Method::GET, "/secret-path").await.expect_err("none");
    let spans = spans();
    let port = server.url.rsplit(':').next().expect("a port");
    let expected = |attempt: &str, status: &str| {
        BTreeMap::from(
            [
                ("otel.kind", "client"),
                ("otel.name", "GET /ships/{name}"),
                ("http.request.method", "GET"),
                ("server.address", "127.0.0.1"),
                ("server.port", port),
                ("url.scheme", "http"),
                ("url.template", "/ships/{name}"),
                ("operation", "getShip"),
                ("attempt", attempt),
                ("http.response.status_code", status),
            ]
            .map(|(name, value)| (name.to_owned(), value.to_owned())),
        )
    };
    let mut first = expected("1", "503");
    first.extend(
        [("error.type", "503"), ("otel.status_code", "ERROR")].map(|(a, b)| (a.to_owned(), b.to_owned())),
    );
    let mut second = expected("2", "200");
    second.insert("http.request.resend_count".to_owned(), "1".to_owned());
    assert_eq!(spans[..2], [first, second]);
    assert_eq!(spans[2]["otel.name"], "GET");
    assert_eq!(spans.len(), 3);
    let text = format!("{spans:?}");
    assert!(!text.contains("secret") && !text.contains(TOKEN), "{text}");
}

#[tokio::test]
async fn drift_is_in_the_log_without_a_hook() {
    let odd = r#"{"name":"Ada","masts":"secret","crew":{"secret-key":"x"}}"#;
    let server = Server::answering([answer("200 OK", &[], odd), answer("200 OK", &[], SHIP)]);
    watch();
    let client = again(&server);
    for _ in 0..2 {
        client.get_ship("x").await.expect("a ship");
    }
    let own = thread::current().id();
    let events = EVENTS.lock().expect("no panic");
    let events: Vec<_> = events.iter().filter(|(thread, _)| *thread == own).map(|(_, event)| event).collect();
    assert_eq!(events.len(), 1);
    assert_eq!((events[0]["level"].as_str(), events[0]["operation"].as_str()), ("WARN", "getShip"));
    let drift = &events[0]["drift"];
    assert!(drift.contains("masts: ") && drift.contains("crew[*]: ") && !drift.contains("secret"), "{drift}");
}

#[tokio::test]
async fn what_does_not_get_through_is_told_by_its_kind() {
    watch();
    let client = Client::builder().base_url("http://127.0.0.1:1").pass_token(TOKEN).without_retries().build();
    client.expect("a client").get_ship("x").await.expect_err("nobody");
    let spans = spans();
    assert_eq!(
        (spans[0]["error.type"].as_str(), spans[0]["otel.status_code"].as_str()),
        ("connect", "ERROR")
    );
}

#[tokio::test]
async fn hooks_see_each_request_with_its_operation_and_can_change_it() {
    let location = ["Location: /v2/ships/x"];
    let answers = [
        answer("503 Busy", &[], ""),
        answer("307 There", &location, ""),
        answer("200 OK", &["X-Tide: high"], SHIP),
    ];
    let server = Server::answering(answers);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (before, after) = (seen.clone(), seen.clone());
    let policy = Retries::new().first_pause(Duration::from_millis(1));
    let client = builder(&server)
        .retries(policy)
        .before_request(move |options, request| {
            let described =
                options.described().map(|of| format!("{} {} {:?}", of.method, of.template(), of.class()));
            let line = format!("{} {} {described:?}", options.operation, options.attempt);
            before.lock().expect("no panic").push(line);
            request.headers_mut().insert("x-signed", "yes".parse().expect("a value"));
        })
        .after_response(move |options, answer| {
            let status = answer.map_or(0, |answer| answer.status().as_u16());
            after.lock().expect("no panic").push(format!("{} {status}", options.attempt));
        })
        .build()
        .expect("a client");
    assert_eq!(client.get_ship("x").await.expect("a ship").name, "Ada");
    let described = r#"Some("GET /ships/{name} Safe")"#;
    assert_eq!(
        *seen.lock().expect("no panic"),
        [
            format!("getShip 1 {described}"),
            "1 503".to_owned(),
            format!("getShip 2 {described}"),
            "2 307".to_owned(),
            format!("getShip 2 {described}"),
            "2 200".to_owned(),
        ]
    );
    for _ in 0..3 {
        assert_eq!(server.seen().header("x-signed"), Some("yes"));
    }
}

#[tokio::test]
async fn what_a_hook_shows_of_a_request_has_no_secret() {
    let server = Server::answering([
        answer("204 Open", &[], ""),
        answer("200 OK", &[], SHIP),
        answer("200 OK", &[], SHIP),
    ]);
    let shown = Arc::new(Mutex::new(Vec::new()));
    let seen = shown.clone();
    let client = builder(&server)
        .key("let-me-in")
        .before_request(move |options, request| {
            seen.lock().expect("no panic").push(format!("{options:?} {request:?} {request:#?}"));
        })
        .build()
        .expect("a client");
    client.open_gate().await.expect("open");
    client.get_ship("x").pin("hush").x_watchword("hush").await.expect("a ship");
    client.request(Method::GET, "/x").query("access_token", "hush").await.expect("bytes");
    let shown = shown.lock().expect("no panic").join("\n");
    for secret in ["hush", TOKEN, "let-me-in"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(shown.contains("/ships/x?pin=[redacted]"), "{shown}");
    assert!(server.seen().line().contains("gate_code=let-me-in"), "what is sent has it");
}

#[tokio::test]
async fn the_server_is_told_of_the_trace_that_there_is() {
    let server = Server::answering((0..3).map(|_| answer("200 OK", &[], SHIP)));
    let client = builder(&server).build().expect("a client");
    client.get_ship("x").await.expect("a ship");
    assert_eq!(server.seen().header("traceparent"), None);
    let trace = SpanContext::new(
        TraceId::from(0x0af7_6519_16cd_43dd_8448_eb21_1c80_319c),
        SpanId::from(0xb7ad_6b71_6920_3331),
        TraceFlags::SAMPLED,
        true,
        TraceState::from_key_value([("rojo", "1")]).expect("a state"),
    );
    let _guard = Context::new().with_remote_span_context(trace).attach();
    client.get_ship("x").await.expect("a ship");
    let seen = server.seen();
    let expected = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    assert_eq!((seen.header("traceparent"), seen.header("tracestate")), (Some(expected), Some("rojo=1")));
    client.get_ship("x").with_header("traceparent", "mine").await.expect("a ship");
    assert_eq!(server.seen().header("traceparent"), Some("mine"));
}
