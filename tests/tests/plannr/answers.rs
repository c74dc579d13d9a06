//! Successful answers that are not as documented: the caller gets them all the same.

use serde_json::{Value, json};

use crate::client;
use crate::events::event;
use crate::server::{Server, answer, json as json_answer};

/// The documented shape with everything a little wrong.
fn odd() -> Value {
    json!({
        "uuid": 17,
        "created_at": "yesterday",
        "plan": "App\\Http\\Resources\\Plans\\PlanResource",
        "clients": [{"uuid": "a", "can_be_deleted": "false", "ownership_percentage": "100"}],
        "premium": {
            "amount": {"example": "4000", "description": "in pence"},
            "formatted": {"example": "£40.00"},
            "currency": {"example": "GBP"},
        },
        "case": null,
        "is_vulnerable_client": "possibly",
        "status": "a status of tomorrow",
        "nobody_documented_this": {"deep": [1, 2.5, null]},
    })
}

#[tokio::test]
async fn what_does_not_fit_is_kept_and_said() {
    let server = Server::answering([json_answer("201 Created", &odd().to_string())]);
    let response =
        client(&server).create_new_business_event(event()).send_with_response().await.expect("201");
    let drift = response.drift();
    let paths: Vec<String> = drift.iter().map(|event| event.path().to_owned()).collect();
    for path in ["uuid", "plan", "clients[0].ownership_percentage", "premium.amount", "is_vulnerable_client"]
    {
        assert!(paths.iter().any(|other| other == path), "{path} in {paths:?}");
    }
    let event = response.into_body();
    assert_eq!(
        event.status.as_ref().map(plannr::models::NewBusinessEventStatus::as_str),
        Some("a status of tomorrow")
    );
    assert_eq!(event.extra.get("nobody_documented_this"), Some(&json!({"deep": [1, 2.5, null]}).into()));
    assert_eq!(plannr::runtime::Encode::encode(&event), odd());
}

#[tokio::test]
async fn an_empty_201_and_html_are_successes_too() {
    let empty = "HTTP/1.1 201 Created\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".to_owned();
    let html = answer("200 OK", "text/html", "<p>created</p>");
    let server = Server::answering([empty, html]);
    let client = client(&server);
    for raw in ["", "<p>created</p>"] {
        let response =
            client.create_new_business_event(event()).send_with_response().await.expect("a success");
        assert!(!response.drift().is_empty());
        assert_eq!(response.raw_body().as_ref(), raw.as_bytes());
    }
}

#[tokio::test]
async fn strict_clients_get_an_error_that_still_has_the_answer() {
    let server = Server::answering([json_answer("201 Created", r#"{"uuid": 17}"#)]);
    let client =
        plannr::Client::builder().base_url(&server.url).bearer_token("t").without_account().strict(true);
    let client = client.build().expect("a client");
    let error = client.create_new_business_event(event()).await.expect_err("drift");
    assert!(error.is_drift());
    assert_eq!(error.status().map(|status| status.as_u16()), Some(201));
    assert_eq!(error.raw_body().map(|raw| raw.to_vec()), Some(br#"{"uuid": 17}"#.to_vec()));
}
