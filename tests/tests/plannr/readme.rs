//! The examples of the README that call a server: an event, a token that is renewed with a 429 and pages, a blocking call.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use plannr::models::{CreateNewBusinessEvent, CreateNewBusinessEventRequired};
use plannr::{Blocking as _, Client, Error, Raw, Token, TokenError};
use serde_json::json;

use crate::events::required;
use crate::mock::is_in_the_readme;
use crate::server::{Server, Step, json as answer};

const SOURCE: &str = include_str!("readme.rs");
const HOUR: Duration = Duration::from_secs(3600);

/// Signs in, and counts how often.
async fn sign_in() -> Result<String, TokenError> {
    static COUNT: AtomicUsize = AtomicUsize::new(1);
    tokio::task::yield_now().await;
    Ok(format!("t{}", COUNT.fetch_add(1, Ordering::SeqCst)))
}

/// The README shows a builder of the server that is documented; here it is another.
fn elsewhere(path: &str) -> String {
    format!("{path}/api/v1/cases?page=2")
}

#[tokio::test]
async fn a_token_is_renewed_a_429_waited_for_and_pages_collected() -> Result<(), Box<dyn std::error::Error>> {
    is_in_the_readme(SOURCE, "token");
    is_in_the_readme(SOURCE, "pages");
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    let page = |name: &str, next: Option<String>| {
        answer("200 OK", &json!({"data": [{"uuid": name}], "links": {"next": next}}).to_string())
    };
    let busy = "HTTP/1.1 429 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    let answers = [
        answer("401 Unauthorized", "{}"),
        page("one", Some(elsewhere(&url))),
        busy.to_owned(),
        page("two", None),
    ];
    let server =
        Server::on(listener, url, answers.map(|answer| vec![Step::Bytes(answer.into_bytes())]).into());
    let account = "5e0c2a1b-7d43-4f0e-9a68-b1f2c3d4e5f6";
    // begin token
    let client = Client::builder()
        .bearer_token_from(|| async { Ok(Token::new(sign_in().await?).expires_in(HOUR)) }) // renewed once for all
        .account_uuid(account);
    // end token
    let client = client.base_url(&server.url).build()?;
    // begin pages
    let cases = client.list_cases().send_items().all().await?; // page by page, a 429 waited for
    // end pages
    let name = |case: &BTreeMap<String, Raw>| case.get("uuid")?.as_str().map(Cow::into_owned);
    let names: Vec<_> = cases.iter().map(name).collect();
    assert_eq!(names, [Some("one".to_owned()), Some("two".to_owned())]);
    let tokens: Vec<_> =
        (0..4).map(|_| server.seen().header("authorization").unwrap_or_default().to_owned()).collect();
    assert_eq!(tokens, ["Bearer t1", "Bearer t2", "Bearer t2", "Bearer t2"]);
    Ok(())
}

#[test]
fn a_call_is_waited_for_without_an_executor() -> Result<(), Error> {
    is_in_the_readme(SOURCE, "blocking");
    let server = Server::answering([answer("200 OK", r#"{"uuid":"one"}"#)]);
    let (client, uuid) = (crate::client(&server), "one");
    // begin blocking
    let case = client.get_case(uuid).send_blocking()?; // feature `blocking`: without an executor
    // end blocking
    assert!(format!("{case:?}").contains("one"));
    Ok(())
}

#[tokio::test]
async fn an_event_is_recorded() -> Result<(), Error> {
    is_in_the_readme(SOURCE, "event");
    let server = Server::answering([answer("201 Created", r#"{"uuid":"one"}"#)]);
    let (client, plan) = (crate::client(&server), "5b0a9d3e-61c7-4f28-9be4-d07c38a1f652");
    let required: CreateNewBusinessEventRequired = required();
    // begin event
    let event = CreateNewBusinessEvent::from(required).plan_uuid(plan).start_date("2026-02-01");
    let recorded = client.create_new_business_event(event).await?; // checked by the documented rules, then sent
    // end event
    assert!(format!("{recorded:?}").contains("one"));
    Ok(())
}
