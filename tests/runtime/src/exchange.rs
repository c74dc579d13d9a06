//! Calls over real connections.

use std::time::Duration;

use serde_json::{Value, json};

use crate::client::{Client, ClientBuilder};
use crate::models::{Pet, PetRequired};
use crate::operations::{CreatePetReply, GetPetError};
use crate::runtime::{
    Body, BoxFuture, Drift, Error, Nullable, Payload, Response, SendOptions, Sending, Stream, Transport,
    TransportError,
};
use crate::server::{Server, Step, answer, json as json_answer};

fn client(server: &Server) -> ClientBuilder {
    Client::builder().base_url(&server.url).bearer_token("hush").without_retries()
}

fn rex() -> Pet {
    Pet::from(PetRequired { name: "Rex".into(), note: None })
}

const REX: &str = r#"{"type":"pet","name":"Rex","note":null}"#;

#[tokio::test]
async fn a_request_is_what_the_table_says() {
    let server = Server::answering([json_answer("200 OK", REX)]);
    let client = client(&server)
        .base_url(format!("{}/api/", server.url))
        .account_uuid("a-1")
        .build()
        .expect("a client");
    let pet = client
        .get_pet("a/b ü")
        .tags(["x".to_owned(), "y&z".to_owned()])
        .x_trace("t 1")
        .colour("red;")
        .await
        .expect("a pet");
    assert_eq!(pet.name, "Rex");
    let seen = server.seen();
    assert_eq!(seen.line(), "GET /api/pets/a%2Fb%20%C3%BC?tags=x&tags=y%26z HTTP/1.1");
    assert_eq!(seen.header("accept"), Some("application/json"));
    assert_eq!(seen.header("authorization"), Some("Bearer hush"));
    assert_eq!(seen.header("x-account"), Some("a-1"));
    assert_eq!(seen.header("x-trace"), Some("t 1"));
    assert_eq!(seen.header("cookie"), Some("colour=red%3B"));
    assert!(seen.header("user-agent").is_some_and(|agent| agent.starts_with("runtime-tests/")));
    assert_eq!(seen.header("content-type"), None);
}

#[tokio::test]
async fn a_body_goes_as_json() {
    let server = Server::answering([json_answer("201 Created", REX)]);
    let client = client(&server).build().expect("a client");
    let response = client.create_pet(rex().nick(Nullable::Null)).send_with_response().await.expect("a reply");
    assert_eq!(response.status(), 201);
    assert!(response.drift().is_empty());
    assert!(matches!(response.body(), CreatePetReply::Created(pet) if pet.name == "Rex"));
    let seen = server.seen();
    assert_eq!(seen.line(), "POST /pets HTTP/1.1");
    assert_eq!(seen.header("content-type"), Some("application/json"));
    let body: Value = serde_json::from_slice(&seen.body).expect("JSON");
    assert_eq!(body, json!({"type": "pet", "name": "Rex", "note": null, "nick": null}));
}

#[tokio::test]
async fn no_success_is_lost() {
    let answers = [
        answer("200 OK", "text/html", "<p>hi"),
        json_answer("201 Created", ""),
        "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".to_owned(),
    ];
    let server = Server::answering(answers);
    let client = client(&server).build().expect("a client");
    let pet = client.get_pet("1").send_with_response().await.expect("a success");
    assert_eq!(pet.name, "");
    assert_eq!(pet.raw_body().as_ref(), b"<p>hi");
    assert_eq!(pet.drift().to_string(), "body: expected JSON, found other bytes");
    let created = client.create_pet(rex()).send_with_response().await.expect("a success");
    assert!(matches!(created.body(), CreatePetReply::Undocumented(body) if body.bytes().is_empty()));
    assert_eq!(created.drift().to_string(), "body: expected JSON, found nothing");
    let nothing = client.create_pet(rex()).send_with_response().await.expect("a success");
    assert_eq!(nothing.body(), &CreatePetReply::NoContent);
    assert!(nothing.drift().is_empty());
}

#[tokio::test]
async fn success_without_a_value_is_an_error_that_says_so() {
    let answers = [
        answer("200 OK", "text/html", "<p>hi"),
        answer("200 OK", "application/json", ""),
        json_answer("200 OK", "[]"),
        json_answer("200 OK", "{}"),
    ];
    let server = Server::answering(answers.clone());
    let client = client(&server).build().expect("a client");
    for answer in &answers {
        let error = client.get_pet("1").await.expect_err("no pet");
        assert!(error.is_unreadable() && error.succeeded() && !error.is_retryable() && !error.is_status());
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        let body = error.raw_body().expect("the body");
        assert!(answer.as_bytes().ends_with(body) && !error.drift().is_empty(), "{error}");
        assert!(
            error.to_string().starts_with(
                "getPet (GET /pets/{id}): the server has done it, and its answer cannot be read"
            )
        );
    }
}

#[tokio::test]
async fn a_readable_success_stays_one() {
    // Nothing is required of a problem, and a pet may lack what is.
    let server = Server::answering([json_answer("200 OK", r#"{"tag":"a"}"#), json_answer("200 OK", REX)]);
    let client = client(&server).build().expect("a client");
    let pet = client.get_pet("1").await.expect("a pet");
    assert_eq!((pet.name.as_str(), pet.tag.as_deref()), ("", Some("a")));
    assert!(client.get_pet("1").send_with_response().await.expect("a pet").is_readable());
}

#[tokio::test]
async fn undocumented_statuses_are_drift() {
    let server = Server::answering([json_answer("203 Hm", REX), json_answer("202 Accepted", REX)]);
    let client = client(&server).build().expect("a client");
    assert!(client.get_pet("1").send_with_response().await.expect("a pet").drift().is_empty());
    let pet = client.get_pet("1").send_with_response().await.expect("a pet");
    assert_eq!((pet.name.as_str(), pet.header("content-type")), ("Rex", Some("application/json")));
    assert_eq!(pet.header_as::<u64>("content-length"), Some(REX.len() as u64));
    assert_eq!(pet.drift().to_string(), "body: expected one of the statuses 200, 203, found the status 202");
}

#[tokio::test]
async fn odd_json_is_read_or_kept() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let server =
        Server::answering([json_answer("200 OK", &format!("\u{feff}{REX}")), json_answer("200 OK", &deep)]);
    let client = client(&server).build().expect("a client");
    assert_eq!(client.get_pet("1").await.expect("a pet").name, "Rex");
    let pet = client.get_pet("1").send_with_response().await.expect("a success");
    assert_eq!((pet.drift().len(), pet.raw_body().len()), (1, deep.len()));
}

#[tokio::test]
async fn drift_reaches_the_hook() {
    let server = Server::answering([json_answer("200 OK", r#"{"type":"pet","name":1,"note":null}"#)]);
    let notes = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let sink = notes.clone();
    let hook = move |operation: &str, drift: &Drift| {
        sink.lock().expect("no panic").push(format!("{operation}: {drift}"));
    };
    let client = client(&server).on_drift(hook).build().expect("a client");
    assert_eq!(client.get_pet("1").await.expect("a pet").name, "1");
    assert_eq!(*notes.lock().expect("no panic"), ["getPet: name: expected text, found number"]);
}

#[tokio::test]
async fn a_call_without_a_body_says_so() {
    let server = Server::answering([json_answer("200 OK", ""), json_answer("200 OK", "")]);
    let client = client(&server).admin_example_com_server(&server.url).build().expect("a client");
    client.submit(json!({})).await.expect("a success");
    let seen = server.seen();
    assert_eq!((seen.header("content-length"), seen.body.len()), (Some("0"), 0));
    client.delete_pet("1").await.expect("a success");
    assert_eq!(server.seen().header("content-type"), None);
}

#[tokio::test]
async fn a_transport_of_the_caller_sees_the_request() {
    #[derive(Debug)]
    struct Echo;
    impl Transport for Echo {
        fn send(
            &self,
            request: http::Request<Payload>,
            options: &SendOptions,
        ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
            let text = format!("{} {} {:?}", request.method(), request.uri(), options.timeout);
            Box::pin(async move {
                if text.contains("lost") {
                    Err(TransportError::connect(text))
                } else {
                    Ok(http::Response::new(text.into()))
                }
            })
        }
    }
    let client = Client::builder()
        .transport(std::sync::Arc::new(Echo))
        .without_credentials()
        .build()
        .expect("a client");
    let photo = client.get_pet("7").with_timeout(Duration::from_secs(1)).send_with_response().await;
    let photo = photo.expect("a success");
    assert_eq!(photo.raw_body().as_ref(), b"GET https://pets.example.com/v1/pets/7 Some(1s)");
    let photo = client.get_pet("7").send_with_response().await.expect("a success");
    assert!(photo.raw_body().ends_with(b"Some(30s)"));
    let error = client.get_pet("lost").await.expect_err("no connection");
    assert!(error.is_connect());
    assert_eq!(error.to_string(), "getPet (GET /pets/{id}): cannot connect");
}

#[tokio::test]
async fn strict_clients_refuse_drift_but_keep_the_answer() {
    let server = Server::answering([json_answer("200 OK", r#"{"name":4}"#)]);
    let client = client(&server).strict(true).build().expect("a client");
    let error = client.get_pet("1").await.expect_err("drift");
    assert!(error.is_drift() && !error.is_status());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(error.raw_body().map(AsRef::as_ref), Some(br#"{"name":4}"#.as_slice()));
}

#[tokio::test]
async fn errors_are_typed_by_status() {
    let answers = [
        json_answer("401 Unauthorized", r#"{"message":"Unauthenticated."}"#),
        answer("503 Service Unavailable", "text/plain", "busy"),
        json_answer("418 Teapot", "{}"),
        json_answer("401 Unauthorized", "[]"),
    ];
    let server = Server::answering(answers);
    let client = client(&server).build().expect("a client");
    let error = client.get_pet("1").await.expect_err("401");
    assert!(
        matches!(error.api(), Some(GetPetError::Unauthorized(problem)) if problem.message.as_deref() == Some("Unauthenticated."))
    );
    assert_eq!(
        error.to_string(),
        "getPet (GET /pets/{id}): the server refused (status 401 Unauthorized): Unauthenticated."
    );
    assert!(!error.is_retryable());
    let error = client.get_pet("1").await.expect_err("503");
    assert_eq!(error.api(), Some(&GetPetError::ServerError("busy".into())));
    assert!(error.is_retryable());
    let error = client.get_pet("1").await.expect_err("418");
    assert_eq!((error.api(), error.raw_body().map(AsRef::as_ref)), (None, Some(b"{}".as_slice())));
    let error = client.get_pet("1").await.expect_err("401");
    assert_eq!(error.api(), None);
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused_before_any_connection() {
    let server = Server::answering([json_answer("200 OK", REX)]);
    let client = client(&server).build().expect("a client");
    for id in ["", ".", ".."] {
        assert!(client.get_pet(id).await.expect_err("an empty segment").is_request());
    }
    let error = client.get_pet("1").x_trace("a\r\nb: c").await.expect_err("a bad header");
    assert_eq!(error.to_string(), "getPet (GET /pets/{id}): the header `X-Trace` cannot be sent");
    let error = client.get_pet("1").with_header("a b", "c").await.expect_err("a bad name");
    assert!(error.is_request());
    let client = Client::builder().base_url(&server.url).bearer_token("hu\nsh").build().expect("a client");
    let error = client.get_pet("1").await.expect_err("a bad token");
    assert_eq!(
        error.to_string(),
        "getPet (GET /pets/{id}): the credential of `bearer` cannot be sent in a header"
    );
    assert!(server.saw_nothing());
    for base in ["", "/v1", "ftp://x", "http://u:p@x", "http://x?y", "http://"] {
        assert!(Client::builder().base_url(base).build().is_err(), "{base}");
    }
}

#[tokio::test]
async fn broken_connections_keep_what_came() {
    let half = "HTTP/1.1 201 Created\r\nContent-Length: 100\r\n\r\n{\"type\"";
    let slow = || vec![Step::Bytes(half.into()), Step::Wait(Duration::from_secs(2))];
    let server = Server::doing(vec![vec![Step::Bytes(half.into())], slow(), vec![]]);
    let client = client(&server).timeout(Duration::from_millis(300)).build().expect("a client");
    let error = client.create_pet(rex()).await.expect_err("a cut");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(201));
    assert_eq!(error.raw_body().map(AsRef::as_ref), Some(b"{\"type\"".as_slice()));
    assert!(!error.is_timeout() && !error.is_retryable());
    let error = client.create_pet(rex()).await.expect_err("slow");
    assert!(error.is_timeout());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(201));
}

#[tokio::test]
async fn a_call_can_take_longer_than_others() {
    let late =
        || vec![Step::Wait(Duration::from_millis(500)), Step::Bytes(json_answer("200 OK", REX).into_bytes())];
    let server = Server::doing(vec![late(), late()]);
    let client = client(&server).timeout(Duration::from_millis(200)).build().expect("a client");
    let error = client.get_pet("1").await.expect_err("late");
    assert!(error.is_timeout() && error.is_retryable());
    let pet = client.get_pet("1").with_timeout(Duration::from_secs(5)).await.expect("a pet");
    assert_eq!(pet.name, "Rex");
}

#[tokio::test]
async fn too_long_answers_are_cut_off() {
    let server = Server::answering([json_answer("200 OK", &format!("\"{}\"", "x".repeat(2000)))]);
    let client = client(&server).max_response_bytes(1000).build().expect("a client");
    let error = client.get_pet("1").await.expect_err("too long");
    assert!(error.is_too_large());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
}

#[test]
fn clients_and_calls_go_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    fn sent<T: Send + 'static>() {}
    shared::<Client>();
    shared::<Error<GetPetError>>();
    shared::<Response<Pet>>();
    sent::<Stream<Pet>>();
    sent::<Sending<Pet, GetPetError>>();
}

#[tokio::test]
async fn refused_connections_are_told_apart_and_show_no_secret() {
    let builder = Client::builder().base_url("http://127.0.0.1:1").token("hush").without_credentials();
    let client = builder.build().expect("a client");
    let request = client.get_pet("hush").x_trace("hush").build().expect("a request");
    assert_eq!(request.uri().query(), Some("token=hush"));
    let error = client.get_pet("hush").x_trace("hush").await.expect_err("no server");
    assert!(error.is_connect() && error.is_retryable());
    let mut shown = format!("{error:?} {error:#?} {error}");
    let mut source = std::error::Error::source(&error);
    while let Some(inner) = source {
        shown.push_str(&inner.to_string());
        source = inner.source();
    }
    assert!(!shown.contains("hush"), "{shown}");
    assert!(client.create_pet(rex()).await.expect_err("no server").is_retryable());
}

#[tokio::test]
async fn a_user_with_a_colon_would_be_another_user() {
    let server = Server::answering([]);
    let builder = Client::builder().base_url(&server.url).key("k");
    let client = builder.login("ann:b", "hush").build().expect("a client");
    let error = client.get_pet("1").await.expect_err("no such user can be sent");
    assert!(error.to_string().contains("colon"), "{error}");
    assert!(!error.to_string().contains("hush"), "{error}");
    assert!(server.saw_nothing());
}
