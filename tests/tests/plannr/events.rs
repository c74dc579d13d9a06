//! `POST /api/v1/new-business-event`.

use plannr::models::new_business_event::Modelable;
use plannr::models::{
    AdviceType, ConductedBy, ContributionType, CreateNewBusinessEvent, CreateNewBusinessEventRequired,
    NewBusinessEvent, NewBusinessEventStatus, PremiumFrequency, SourceOfFunds,
};
use serde_json::json;

use crate::server::{Server, json as answer};
use crate::{body, client};

/// An event that breaks no rule.
pub fn event() -> CreateNewBusinessEvent {
    unfinished().plan_uuid("5b0a9d3e-61c7-4f28-9be4-d07c38a1f652").start_date("2026-02-01")
}

/// An event with what is required always, and nothing of what the rules ask for beside that.
pub fn unfinished() -> CreateNewBusinessEvent {
    CreateNewBusinessEvent::from(required())
}

/// What is required always.
pub fn required() -> CreateNewBusinessEventRequired {
    CreateNewBusinessEventRequired {
        contribution_type: ContributionType::Increment,
        adviser_uuid: "91f7c2d5-4e8b-4a36-b0d9-6c5e1f83a742".into(),
        advice_type: AdviceType::Advised,
        conducted_by: ConductedBy::FaceToFace,
        source_of_funds: SourceOfFunds::Savings,
        status: NewBusinessEventStatus::Accepted,
    }
}

#[tokio::test]
async fn sends_an_event_and_reads_what_was_recorded() {
    let server = Server::answering([answer(
        "201 Created",
        r#"{"uuid": "c8f4a1b6-7d29-4e53-90af-3b6e82d15c74", "premium": {"amount": "25000", "formatted": "£250.00", "currency": "GBP"},
            "is_vulnerable_client": false, "status": "accepted"}"#,
    )]);
    let event = event()
        .premium_amount(plannr::models::Pence::new(25_000))
        .premium_frequency(PremiumFrequency::Monthly);
    assert!(event.validate().is_ok());
    let response =
        client(&server).create_new_business_event(event).send_with_response().await.expect("an event");
    assert_eq!(response.status(), 201);
    assert!(response.drift().is_empty(), "{:?}", response.drift());
    let recorded = response.into_body();
    assert_eq!(
        recorded.uuid.as_ref().map(plannr::Uuid::as_str),
        Some("c8f4a1b6-7d29-4e53-90af-3b6e82d15c74")
    );
    assert_eq!(recorded.premium.and_then(|premium| premium.amount).as_deref(), Some("25000"));
    assert_eq!(recorded.is_vulnerable_client, Some(false));

    let seen = server.seen();
    assert_eq!(seen.line(), "POST /api/v1/new-business-event HTTP/1.1");
    assert_eq!(
        body(&seen),
        json!({
            "contribution_type": "increment",
            "adviser_uuid": "91f7c2d5-4e8b-4a36-b0d9-6c5e1f83a742",
            "advice_type": "advised",
            "conducted_by": "face_to_face",
            "source_of_funds": "savings",
            "status": "accepted",
            "plan_uuid": "5b0a9d3e-61c7-4f28-9be4-d07c38a1f652",
            "premium_amount": 25_000,
            "premium_frequency": "monthly",
            "start_date": "2026-02-01",
        })
    );
}

#[tokio::test]
async fn one_client_or_many() {
    let one = answer("201 Created", r#"{"clients": {"uuid": "5e0c2a1b-7d43-4f0e-9a68-b1f2c3d4e5f6"}}"#);
    let several = r#"[{"uuid": "5e0c2a1b-7d43-4f0e-9a68-b1f2c3d4e5f6"}, {"name": "Robin Ashdown"}]"#;
    let many = answer("201 Created", &format!(r#"{{"clients": {several}}}"#));
    let server = Server::answering([one, many]);
    let client = client(&server);
    for expected in [1, 2] {
        let response =
            client.create_new_business_event(event()).send_with_response().await.expect("an event");
        assert!(response.drift().is_empty(), "{:?}", response.drift());
        let count = match &response.clients {
            Some(plannr::models::Accounts::Account(_)) => 1,
            Some(plannr::models::Accounts::AccountList(list)) => list.len(),
            other => panic!("{other:?}"),
        };
        assert_eq!(count, expected);
    }
}

/// A plan and a client can look the same: the type beside them says which it is, wherever it stands. What it does not
/// name is kept as it came.
#[tokio::test]
async fn an_event_belongs_to_what_its_type_says() {
    let what = r#"{"uuid":"7c2e61d0-94ab-4f58-b3d7-18e05a6f2c93","name":"Terrace"}"#;
    let before = |kind: &str| format!(r#"{{"modelable_type":{kind},"modelable":{what}}}"#);
    let after = |kind: &str| format!(r#"{{"modelable":{what},"modelable_type":{kind}}}"#);
    let found = |event: &NewBusinessEvent| match &event.modelable {
        Some(Modelable::Plan(_)) => "plan",
        Some(Modelable::Account(_)) => "client",
        Some(Modelable::Unrecognised(_)) => "raw",
        _ => "nothing",
    };
    let cases = [
        (before(r#""plan""#), "plan", 0),
        (after(r#""plan""#), "plan", 0),
        (before(r#""client""#), "client", 0),
        (after(r#""client""#), "client", 0),
        (before(r#""policy""#), "raw", 1),
        (after("null"), "plan", 0),
        (format!(r#"{{"modelable":{what}}}"#), "plan", 0),
        (r#"{"modelable":null,"modelable_type":"client"}"#.to_owned(), "nothing", 0),
    ];
    let server = Server::answering(cases.each_ref().map(|(body, ..)| answer("201 Created", body)));
    for (body, expected, drift) in &cases {
        let answer = client(&server).create_new_business_event(event()).send_with_response().await;
        let answer = answer.expect("an event");
        assert_eq!((found(&answer), answer.drift().len()), (*expected, *drift), "{body}");
        let came: serde_json::Value = serde_json::from_str(body).expect("JSON");
        assert_eq!(serde_json::to_value(&*answer).expect("JSON"), came, "it is written as it came");
    }
}
