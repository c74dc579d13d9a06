//! The examples that the crate is written with, against a server on loopback.

use hmac::{Hmac, KeyInit as _, Mac as _};
use http::{HeaderMap, StatusCode};
use serde_json::json;
use sha2::Sha256;

use crate::server::{Server, json as answer};
use crate::{body, client};

/// Each is a program too, whose `main` reads the environment.
macro_rules! programs {
    ($($name:ident: $path:literal),* $(,)?) => {
        $(
            #[path = $path]
            #[expect(dead_code, reason = "only what `main` calls is called here")]
            mod $name;
        )*

        /// Each with its text here, and its path in the crate.
        const PROGRAMS: &[(&str, &str, &str)] =
            &[$((stringify!($name), include_str!($path), concat!("examples/", stringify!($name), ".rs"))),*];
    };
}

programs! {
    first_call: "../../../spec/examples/first_call.rs",
    joint_plan: "../../../spec/examples/joint_plan.rs",
    list_clients: "../../../spec/examples/list_clients.rs",
    new_business: "../../../spec/examples/new_business.rs",
    receive_webhook: "../../../spec/examples/receive_webhook.rs",
    seccl_minor: "../../../spec/examples/seccl_minor.rs",
    test_with_the_mock: "../../../spec/examples/test_with_the_mock.rs",
}

const FIRST: &str = "3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64";
const SECOND: &str = "7c2e61d0-94ab-4f58-b3d7-18e05a6f2c93";
const THIRD: &str = "b81d4c27-5e9f-4a60-8f33-c0a7e2d95b18";

#[test]
fn the_crate_has_them_all_and_the_readme_names_them() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap_or_default();
    let readme = read("README.md");
    for (name, text, path) in PROGRAMS {
        assert_eq!(read(&format!("generated/{path}")), *text, "{path}");
        assert!(readme.contains(&format!("[{name}](generated/{path})")), "{name} in the README");
    }
    let shipped = std::fs::read_dir(root.join("generated/examples")).map(Iterator::count);
    assert_eq!(shipped.ok(), Some(PROGRAMS.len()));
}

#[tokio::test]
async fn a_first_call_finds_the_account() {
    let login = json!({"primary": true, "account": {"uuid": FIRST}});
    let logins = json!({"data": [{"primary": false}, login]}).to_string();
    let server = Server::answering([answer("200 OK", &logins)]);
    let found = first_call::account(&client(&server)).await.expect("an answer");
    assert_eq!(found.as_deref(), Some(FIRST));
}

#[tokio::test]
async fn a_plan_of_two_owners_is_created() {
    let server = Server::answering([answer("201 Created", &json!({"uuid": THIRD}).to_string())]);
    let plan = joint_plan::create(&client(&server), [FIRST, SECOND], THIRD).await.expect("a plan");
    assert_eq!(plan.uuid.as_ref().map(plannr::Uuid::as_str), Some(THIRD));
    let sent = body(&server.seen());
    let owner = |uuid: &str| json!({"account_uuid": uuid, "ownership_percentage": 50});
    assert_eq!(sent["accounts"], json!([owner(FIRST), owner(SECOND)]));
}

#[tokio::test]
async fn new_business_is_recorded_and_belongs_to_what_its_type_says() {
    let recorded = json!({"modelable": {"uuid": SECOND, "name": "Terrace"}, "modelable_type": "client"});
    let server = Server::answering([answer("201 Created", &recorded.to_string())]);
    let event = new_business::record(&client(&server), FIRST, SECOND).await.expect("an event");
    assert!(
        matches!(event.modelable, Some(plannr::models::new_business_event::Modelable::Account(_))),
        "{event:?}"
    );
    assert_eq!(body(&server.seen())["premium_amount"], 25_000);
}

#[tokio::test]
async fn a_minor_is_opened_through_the_parent() {
    let server = Server::answering([answer("200 OK", r#"{"id": "04KD91D"}"#)]);
    let created = seccl_minor::onboard(&client(&server), THIRD, FIRST).await.expect("a client");
    assert_eq!(created.id.as_deref(), Some("04KD91D"));
    assert_eq!(body(&server.seen())["parent_id"], FIRST);
}

#[tokio::test]
async fn clients_are_listed_page_by_page() {
    let page = |uuid: &str, next: Option<&str>| {
        answer("200 OK", &json!({"data": [{"uuid": uuid}], "links": {"next": next}}).to_string())
    };
    let next = "https://api.plannrcrm.com/api/v1/client?page=2";
    let server = Server::answering([page(FIRST, Some(next)), page(SECOND, None)]);
    assert_eq!(list_clients::uuids(&client(&server)).await.expect("clients"), [FIRST, SECOND]);
}

#[test]
fn a_webhook_is_received_once_its_signature_is_right() {
    let (secret, body) = ("sixty-characters", r#"{"event":"client.updated"}"#);
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).expect("any key will do");
    mac.update(body.as_bytes());
    let bytes = mac.finalize().into_bytes();
    let digits = bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
    let headers =
        HeaderMap::from_iter([("x-signature".parse().expect("a name"), digits.parse().expect("a value"))]);
    let received = |secret| receive_webhook::receive(secret, &headers, body.as_bytes().to_vec());
    assert_eq!(received(secret), (StatusCode::NO_CONTENT, Some(body.to_owned())));
    assert_eq!(received("another"), (StatusCode::UNAUTHORIZED, None));
}

#[tokio::test]
async fn the_test_with_the_mock_passes() {
    test_with_the_mock::tested().await.expect("as many logins");
}
