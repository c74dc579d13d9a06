//! Operations whose pages were read by hand, and those that only a list names.

use std::collections::BTreeMap;

use plannr::models::{
    CreateClaim, CreateClaimRequired, CreateWebhookSubscription, CreateWebhookSubscriptionRequired, Pence,
    WebhookEvent,
};
use plannr::operations::{list_cases, list_dependants};
use serde_json::json;

use crate::server::{Server, json as answer};
use crate::{body, client};

/// The address of the page after this one, as the framework of the server writes it.
const NEXT: &str = "https://api.plannrcrm.com/api/v2/dependants?page=2";

#[tokio::test]
async fn the_account_to_act_as_is_that_of_a_login() {
    let login = json!({"data": [{
        "uuid": "7c2e61d0-94ab-4f58-b3d7-18e05a6f2c93",
        "primary": true,
        "first_name": "Morwenna",
        "account": {"uuid": "3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64", "firm": "App\\Http\\Resources\\FirmResource"},
    }]});
    let server = Server::answering([answer("200 OK", &login.to_string())]);
    let logins = client(&server).list_logins().await.expect("logins");
    assert_eq!(server.seen().line(), "GET /api/v1/logins HTTP/1.1");
    let data = logins.data.clone().expect("a list");
    let account = data[0].account.as_ref().expect("an account");
    assert_eq!(account.uuid.as_ref().map(plannr::Uuid::as_str), Some("3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64"));
    assert_eq!(serde_json::to_value(&logins).expect("JSON"), login);
    assert!(!format!("{logins:?}").contains("Morwenna"));
}

#[tokio::test]
async fn lists_are_joined_by_commas_and_come_page_by_page() {
    let page = json!({"data": [{"known_as": "Wenna"}], "links": {"next": NEXT}, "meta": {"total": 21}});
    let server = Server::answering([answer("200 OK", &page.to_string())]);
    let request = client(&server)
        .list_dependants()
        .filter_uuid(["a".to_owned(), "b".to_owned()])
        .sort(list_dependants::Sort::FirstNameDescending)
        .per_page(20)
        .page(1);
    let dependants = request.await.expect("a page");
    let line = server.seen().line().to_owned();
    assert_eq!(
        line,
        "GET /api/v2/dependants?filter%5Buuid%5D=a,b&sort=-first_name&per_page=20&page=1 HTTP/1.1"
    );
    let next = dependants.links.and_then(|links| links.next);
    assert_eq!(next.as_deref(), Some(NEXT));
    assert_eq!(dependants.meta.and_then(|meta| meta.total), Some(21));
}

#[tokio::test]
async fn what_is_included_is_listed() {
    let server = Server::answering([answer("200 OK", r#"{"data": []}"#)]);
    let include = [list_cases::IncludeItem::Plans, list_cases::IncludeItem::Tags];
    client(&server).list_cases().include(include).await.expect("cases");
    assert_eq!(server.seen().line(), "GET /api/v1/cases?include=plans,tags HTTP/1.1");
}

#[tokio::test]
async fn events_are_subscribed_to_with_a_secret_that_is_not_shown() {
    let given = r#"{"uuid": "7c2e61d0-94ab-4f58-b3d7-18e05a6f2c93", "signing_secret": "do-not-print"}"#;
    let server = Server::answering([answer("201 Created", given)]);
    let request = CreateWebhookSubscription::from(CreateWebhookSubscriptionRequired {
        url: "https://example.com/hooks".to_owned(),
        events: vec![WebhookEvent::PlanCreated, WebhookEvent::FactFindCompletedV3],
    });
    let subscription = client(&server).create_webhook_subscription(request).await.expect("a subscription");
    assert_eq!(body(&server.seen())["events"], json!(["plan.created", "fact-find.completed-v3"]));
    assert_eq!(subscription.signing_secret.as_ref().map(plannr::Secret::expose), Some("do-not-print"));
    assert!(!format!("{subscription:?}").contains("do-not-print"));
}

#[tokio::test]
async fn an_undocumented_success_is_kept_as_it_came() {
    let server = Server::answering([answer("201 Created", r#"{"claim_amount": {"amount": "12550"}}"#)]);
    let claim = CreateClaim::from(CreateClaimRequired {
        claim_amount: Pence::new(12_550),
        claim_start_date: "2026-02-01".into(),
    });
    let created =
        client(&server).create_claim("7c2e61d0-94ab-4f58-b3d7-18e05a6f2c93", claim).await.expect("it");
    assert_eq!(body(&server.seen()), json!({"claim_amount": 12_550, "claim_start_date": "2026-02-01"}));
    assert_eq!(created.parse::<serde_json::Value>().expect("JSON")["claim_amount"]["amount"], "12550");
}

#[tokio::test]
async fn what_only_a_list_names_takes_any_query() {
    let server = Server::answering([answer("200 OK", "[1]"), answer("200 OK", "{}")]);
    let query = BTreeMap::from([
        ("filter[name]".to_owned(), "Tregear".to_owned()),
        ("per_page".to_owned(), "50".to_owned()),
    ]);
    let clients = client(&server).list_clients().query(query).await.expect("clients");
    assert_eq!(clients.to_string(), "[1]");
    assert_eq!(server.seen().line(), "GET /api/v1/client?filter%5Bname%5D=Tregear&per_page=50 HTTP/1.1");
}
