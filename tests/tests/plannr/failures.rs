//! Answers that are no success, and no answers.

use std::time::Duration;

use plannr::Client;
use plannr::models::SecclTitle;

use crate::events::event;
use crate::seccl::adult;
use crate::server::{Server, Step, answer, json};
use crate::{TOKEN, client};

#[tokio::test]
async fn a_401_has_the_documented_body() {
    let server = Server::answering([json("401 Unauthorized", r#"{"message": "Unauthenticated."}"#)]);
    let error = client(&server).create_new_business_event(event()).await.expect_err("401");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(401));
    assert!(!error.is_retryable());
    let text = format!("{error:?} {error}");
    assert!(!text.contains(TOKEN), "{text}");
    match error.api() {
        Some(plannr::operations::CreateNewBusinessEventError::Unauthorized(body)) => {
            assert_eq!(body.message.as_deref(), Some("Unauthenticated."));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn undocumented_failures_keep_their_shape() {
    let body = r#"{"message": "The data was invalid.", "errors": {"status": ["is invalid"]}}"#;
    let server =
        Server::answering([json("422 Unprocessable Content", body), json("429 Too Many Requests", "{}")]);
    let client = client(&server);
    let error = client.create_new_business_event(event()).await.expect_err("422");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422));
    assert_eq!(error.raw_body().map(|raw| String::from_utf8_lossy(raw).into_owned()).as_deref(), Some(body));
    match error.api() {
        Some(plannr::operations::CreateNewBusinessEventError::Default(problem)) => {
            assert_eq!(
                problem.errors.as_ref().and_then(|errors| errors.get("status")),
                Some(&vec!["is invalid".to_owned()])
            );
        }
        other => panic!("{other:?}"),
    }
    let error = client.create_new_business_event(event()).await.expect_err("429");
    assert!(error.is_retryable());
}

#[tokio::test]
async fn an_error_that_is_not_json_keeps_its_text() {
    let server = Server::answering([answer("502 Bad Gateway", "text/html", "<h1>Bad gateway</h1>")]);
    let error = client(&server).create_new_business_event(event()).await.expect_err("502");
    assert!(error.api().is_none());
    assert_eq!(error.raw_body().map(|raw| raw.to_vec()), Some(b"<h1>Bad gateway</h1>".to_vec()));
}

#[tokio::test]
async fn a_cut_connection_and_a_slow_one() {
    let cut =
        "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{\"uuid\": ";
    let server = Server::doing(vec![
        vec![Step::Bytes(cut.as_bytes().to_vec())],
        vec![Step::Wait(Duration::from_secs(2))],
    ]);
    let client = client(&server);
    let error = client.create_new_business_event(event()).await.expect_err("cut");
    assert!(!error.is_timeout(), "{error}");
    let slow = client.create_new_business_event(event()).with_timeout(Duration::from_millis(100));
    let error = slow.await.expect_err("slow");
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn a_header_that_cannot_be_sent_is_an_error_before_any_connection() {
    let server = Server::answering([]);
    let request = client(&server).create_new_business_event(event()).x_plannr_account_uuid("a\r\nX-Evil: 1");
    assert!(request.await.expect_err("a bad header").is_request());
    assert!(server.saw_nothing());
    let built = Client::builder().base_url(&server.url).account_uuid("a\nb").build();
    assert!(built.is_err());
}

#[tokio::test]
async fn the_account_is_asked_for_and_can_be_left_out() {
    let undecided = Client::builder().bearer_token(TOKEN).build().expect_err("no account").to_string();
    assert!(undecided.contains("account_uuid") && undecided.contains("without_account"), "{undecided}");
    let server = Server::answering([json("200 OK", r#"{"id": "1"}"#), json("200 OK", r#"{"id": "1"}"#)]);
    let without = Client::builder().base_url(&server.url).bearer_token(TOKEN).without_account();
    let without = without.build().expect("a client without an account");
    let adult = || adult().node_id("7").title(SecclTitle::Ms).email("m@example.com").aml(true);
    without.create_seccl_client("harbour_wealth", adult()).await.expect("a client");
    assert_eq!(server.seen().header("x-plannr-account-uuid"), None);
    let call = client(&server).create_seccl_client("harbour_wealth", adult());
    call.without_header("X-PLANNR-ACCOUNT-UUID").await.expect("a client");
    assert_eq!(server.seen().header("x-plannr-account-uuid"), None);
}
