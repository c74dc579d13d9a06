//! What is made of answers that are not as described, kind by kind.

use crate::client::{Client, ClientBuilder};
use crate::models::Pet;
use crate::runtime::{DriftEvent, DriftKind, OnDrift, OnUnreadable, Strictness};
use crate::server::{Server, answer, json};
use crate::values::read;

/// Each is not as described in one way.
const ODD: [(DriftKind, &str, &str); 6] = [
    (
        DriftKind::UnknownProperty,
        "200 OK",
        r#"{"type":"pet","name":"a","note":null,"toys":[{"id":1,"colour":1}]}"#,
    ),
    (DriftKind::UnknownValue, "200 OK", r#"{"type":"pet","name":"a","note":null,"status":"asleep"}"#),
    (DriftKind::WrongKind, "200 OK", r#"{"type":"pet","name":{},"note":null}"#),
    (DriftKind::Missing, "200 OK", r#"{"type":"pet","note":null}"#),
    (DriftKind::UndocumentedStatus, "206 Partial Content", r#"{"type":"pet","name":"a","note":null}"#),
    (DriftKind::Malformed, "200 OK", r#"{"type":"pet","name":"a","name":"b","note":null}"#),
];

fn client(server: &Server) -> ClientBuilder {
    Client::builder().base_url(&server.url).bearer_token("hush").without_retries()
}

fn odd() -> Server {
    Server::answering(ODD.map(|(_, status, body)| json(status, body)))
}

#[tokio::test]
async fn each_kind_can_be_refused_on_its_own() {
    for (refused, ..) in ODD {
        let server = odd();
        let strictness = Strictness::LENIENT.with(refused, OnDrift::Refuse);
        let client = client(&server).strictness(strictness).build().expect("a client");
        for (kind, ..) in ODD {
            match client.get_pet("1").await {
                Ok(_) => assert_ne!(kind, refused),
                Err(error) => {
                    assert!(error.is_drift() && error.succeeded() && !error.is_retryable(), "{error}");
                    assert_eq!(error.drift().iter().map(DriftEvent::kind).collect::<Vec<_>>(), [refused]);
                    assert_eq!(kind, refused);
                }
            }
        }
    }
}

#[tokio::test]
async fn each_kind_can_be_ignored_and_strict_clients_let_unknown_properties_pass() {
    let server = odd();
    let silent = ODD.into_iter().fold(Strictness::STRICT, |all, (kind, ..)| all.with(kind, OnDrift::Ignore));
    let lenient = client(&server).strictness(silent).on_drift(|_, drift| panic!("{drift}"));
    let lenient = lenient.build().expect("a client");
    for _ in ODD {
        let response = lenient.get_pet("1").send_with_response().await.expect("an answer");
        assert!(response.drift().is_empty());
    }
    let server = odd();
    let strict = client(&server).strict(true).build().expect("a client");
    for (kind, ..) in ODD {
        let answer = strict.get_pet("1").await;
        assert_eq!(answer.is_ok(), kind == DriftKind::UnknownProperty, "{kind:?}");
    }
}

#[tokio::test]
async fn a_call_has_its_own_policy() {
    let server = Server::answering([ODD[2].2, ODD[2].2].map(|body| json("200 OK", body)));
    let client = client(&server).strict(true).build().expect("a client");
    assert!(client.get_pet("1").with_strictness(Strictness::LENIENT).await.is_ok());
    assert!(client.get_pet("1").await.is_err_and(|error| error.is_drift()));
}

#[tokio::test]
async fn a_placeholder_stands_for_an_answer_that_cannot_be_read_where_that_is_asked_for() {
    let html = || answer("200 OK", "application/json", "<p>");
    let server = Server::answering([html(), html(), html()]);
    let lenient = client(&server).on_unreadable(OnUnreadable::StandIn).build().expect("a client");
    assert_eq!(lenient.get_pet("1").await.expect("a placeholder").name, "");
    let call = lenient.get_pet("1").with_on_unreadable(OnUnreadable::Fail);
    assert!(call.await.is_err_and(|error| error.is_unreadable()));
    let plain = client(&server).build().expect("a client");
    assert!(plain.get_pet("1").with_on_unreadable(OnUnreadable::StandIn).await.is_ok());
}

#[tokio::test]
async fn messages_name_what_was_expected() {
    let server = odd();
    let client = client(&server).strictness(Strictness::STRICT).build().expect("a client");
    let mut said = Vec::new();
    for _ in ODD {
        said.extend(client.get_pet("1").await.err().map(|error| error.drift().to_string()));
    }
    assert_eq!(
        said,
        [
            "status: expected a value of Status, found an unknown value",
            "name: expected text, found object",
            "name: expected text, found nothing",
            "body: expected one of the statuses 200, 203, found the status 206",
            "name: expected one property of this name, found another",
        ]
    );
    let drift = |text: &str| read::<Pet>(text.to_owned()).1.to_string();
    assert_eq!(drift(r#"{"type":7,"name":"a","note":null}"#), "type: expected \"pet\", found number");
}

/// A line of a log has an end, whatever comes.
#[test]
fn messages_are_no_longer_than_a_line() {
    let deep = format!("{}7{}", r#"{"friend":"#.repeat(60), "}".repeat(60));
    let (_, drift) = read::<Pet>(deep);
    for event in &drift {
        assert!(event.to_string().chars().count() < 300, "{event}");
    }
    assert!(drift.iter().any(|event| event.path().contains('…')), "{drift}");
    let (_, drift) = read::<Vec<String>>(format!("[{}1]", "1,".repeat(5_000)));
    assert_eq!(drift.len(), 5_001);
    assert!(drift.to_string().len() < 700 && drift.to_string().ends_with("and 4991 more"), "{drift}");
}
