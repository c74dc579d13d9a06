//! The mock: what it answers, what it says of calls that nobody expects, and what it changes.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::client::{Client, ClientBuilder};
use crate::models::{Ship, ShipRequired, Trouble};
use crate::operations::{AddShip, GetRollReply, GetShip, ShipCargoForm, ShipCargoFormRequired};
use crate::outcome::TOKEN;
use crate::runtime::{
    Answer, Distortion, DriftInjection, Injected, Mock, Raw, Recorder, Replay, Sent, Transport, Upload,
};

const WATCHWORD: &str = "swordfish-77";

fn builder(transport: Arc<dyn Transport>) -> ClientBuilder {
    Client::builder().pass_token(TOKEN).key("gate-key").transport(transport)
}

fn client(mock: &Mock) -> Client {
    builder(mock.transport()).build().expect("a client")
}

fn ship(name: &str) -> Ship {
    Ship::from(ShipRequired { name: name.to_owned() })
}

fn trouble(code: &str) -> Trouble {
    serde_json::from_value(serde_json::json!({ "code": code })).expect("a trouble")
}

/// What the test is told in the end; no secret is in it.
fn told(mock: Mock) -> String {
    let panic = catch_unwind(AssertUnwindSafe(|| mock.verify())).expect_err("something to tell");
    let text = panic.downcast::<String>().expect("text");
    for secret in [TOKEN, WATCHWORD, "gate-key"] {
        assert!(!text.contains(secret), "{text}");
    }
    *text
}

#[tokio::test]
async fn a_call_that_is_expected_is_answered_with_a_value() {
    let mock = Mock::new();
    let client = client(&mock);
    mock.expect(client.get_ship("Ada").depth(2.5)).respond(ship("Ada").masts(3));
    mock.expect(client.add_ship(ship("Bea").watchword(WATCHWORD))).respond(ship("Bea"));
    mock.expect(client.get_ship("Cyd")).fail_with(404, trouble("sunk"));
    mock.expect(client.look_for_ship("Ada")).respond(());
    mock.expect(client.get_roll()).respond(GetRollReply::Csv("name\nAda".to_owned()));
    mock.expect(client.get_chart()).respond(vec![0, 159]);
    let found = client.get_ship("Ada").depth(2.5).await.expect("a ship");
    assert_eq!(found.masts, Some(3));
    // Values are compared as JSON, parameters by their names, and credentials not at all.
    let other = builder(mock.transport()).pass_token("another").build().expect("a client");
    let added = other.add_ship(ship("Bea").watchword(WATCHWORD)).send_with_response().await.expect("a ship");
    assert_eq!((added.status().as_u16(), added.drift().is_empty()), (201, true));
    let error = client.get_ship("Cyd").await.expect_err("it sank");
    assert_eq!(
        (error.status().map(|status| status.as_u16()), error.api().map(|api| api.code.as_str())),
        (Some(404), Some("sunk"))
    );
    client.look_for_ship("Ada").await.expect("nothing");
    let roll = client.get_roll().await.expect("a roll");
    assert!(matches!(&roll, GetRollReply::Csv(text) if text == "name\nAda"), "{roll:?}");
    assert_eq!(&client.get_chart().await.expect("a chart")[..], [0, 159]);
    let operations: Vec<_> = mock.calls().iter().map(|sent| sent.operation().to_owned()).collect();
    assert_eq!(operations, ["getShip", "addShip", "getShip", "lookForShip", "getRoll", "getChart"]);
    mock.verify();
}

#[tokio::test]
async fn items_arrive_one_by_one_in_each_framing() {
    let mock = Mock::new();
    let client = client(&mock);
    let ships = || [ship("Ada"), ship("Bea")];
    mock.expect(client.watch()).respond_items(ships());
    mock.expect(client.read_log()).respond_items(ships());
    mock.expect(client.read_journal()).respond(ships().to_vec());
    let watched = client.watch().await.expect("a stream");
    let logged = client.read_log().await.expect("a stream");
    let kept = client.read_journal().await.expect("a stream");
    for mut stream in [watched, logged, kept] {
        let mut names = Vec::new();
        while let Some(item) = stream.next().await {
            names.push(item.expect("an item").into_data().name);
        }
        assert_eq!(names, ["Ada", "Bea"]);
    }
}

#[tokio::test]
async fn a_call_that_nobody_expects_fails_and_is_told_of_with_its_differences() {
    let mock = Mock::new();
    let client = client(&mock);
    let wanted = ship("Ada").masts(2).watchword(WATCHWORD);
    mock.expect(client.add_ship(wanted.clone())).respond(ship("Ada"));
    mock.expect(client.get_ship("Ada").pin(WATCHWORD).depth(1.0)).respond(ship("Ada"));
    let error = client.add_ship(wanted.masts(3).watchword("other-word")).await.expect_err("another ship");
    assert!(!error.is_retryable() && error.attempts() == 1, "{error}");
    client.get_ship("Bea").pin("other-word").await.expect_err("another ship");
    client.find_pilot().await.expect_err("nobody asked");
    let told = told(mock);
    for part in [
        "an unexpected call: addShip (POST /ships)",
        "addShip (POST /ships): expected once, came 0 times",
        "body.masts: expected 2, came 3",
        "body.watchword: expected \"[redacted]\", came \"[redacted]\"",
        "path: expected /ships/Ada, came /ships/Bea",
        "query.depth: expected \"1\", came none",
        "query.pin: expected [redacted], came [redacted]",
        "an unexpected call: findPilot (GET /pilot)",
    ] {
        assert!(told.contains(part), "{part} is not in {told}");
    }
    assert!(!told.contains("other-word"), "{told}");
}

#[tokio::test]
async fn what_is_expected_has_to_come_as_often_and_in_that_order() {
    let mock = Mock::new();
    let only = client(&mock);
    mock.expect(only.get_ship("Ada")).respond(ship("Ada")).times(2);
    mock.expect_any::<AddShip>().never();
    mock.expect(only.find_pilot()).any_number_of_times();
    only.get_ship("Ada").await.expect("a ship");
    assert_eq!(told(mock), "getShip (GET /ships/{name}): expected 2 times, came once");

    let mock = Mock::new().in_order();
    let only = client(&mock);
    mock.expect(only.add_ship(ship("Ada"))).respond(ship("Ada"));
    mock.expect(only.get_ship("Ada")).respond(ship("Ada"));
    only.get_ship("Ada").await.expect_err("too early");
    only.add_ship(ship("Ada")).await.expect("a ship");
    only.get_ship("Ada").await.expect("a ship");
    only.add_ship(ship("Ada")).await.expect_err("too late");
    let told = told(mock);
    assert!(told.contains("expected once, came 0 times; another is expected before it"), "{told}");
    assert!(told.contains("addShip (POST /ships): expected once, came once"), "{told}");
}

#[tokio::test]
async fn any_call_can_be_expected_and_looked_at() {
    let mock = Mock::new();
    let client = client(&mock);
    let is_tall = |sent: &Sent| sent.body_as::<Ship>().is_some_and(|ship| ship.masts > Some(2));
    mock.expect_any::<AddShip>().when("it has few masts", is_tall).respond(ship("tall"));
    mock.expect_any::<AddShip>().with_body(&ship("Bea")).respond(ship("Bea"));
    mock.expect_any::<GetShip>().with_query("depth", 3).with_header("X-Watchword", "x").respond(ship("deep"));
    assert_eq!(client.add_ship(ship("Bea")).await.expect("a ship").name, "Bea");
    assert_eq!(client.add_ship(ship("Ada").masts(4)).await.expect("a ship").name, "tall");
    client.get_ship("x").depth(3.0).await.expect_err("no watchword");
    assert_eq!(client.get_ship("x").depth(3.0).x_watchword("x").await.expect("a ship").name, "deep");
    let told = told(mock);
    assert!(told.contains("header.X-Watchword is another"), "{told}");
}

#[tokio::test]
async fn retries_are_tested_without_waiting_for_them() {
    let mock = Mock::new().without_waiting();
    let client = builder(mock.transport()).timeout(Duration::from_secs(3600)).build().expect("a client");
    mock.expect(client.get_ship("Ada"))
        .respond_with(Answer::status(503).with_header("Retry-After", "5"))
        .respond_with(Answer::disconnected())
        .respond(ship("Ada"));
    let started = Instant::now();
    let found = client.get_ship("Ada").send_with_response().await.expect("a ship");
    assert_eq!(found.attempts(), 3);
    mock.expect(client.add_ship(ship("Ada"))).respond_with(Answer::unreachable()).respond(ship("Ada"));
    client.add_ship(ship("Ada")).await.expect("a ship");
    mock.expect(client.add_ship(ship("Bea"))).respond_with(Answer::silent());
    let error = client.add_ship(ship("Bea")).await.expect_err("nothing comes");
    assert!(error.is_timeout(), "{error}");
    mock.expect(client.add_ship(ship("Cyd"))).respond_with(Answer::json(201, &ship("Cyd")).cut());
    let error = client.add_ship(ship("Cyd")).await.expect_err("half an answer");
    assert!(error.succeeded(), "{error}");
    // A key that is made for the call is none to expect.
    mock.expect(client.pay_toll().ship("Ada")).respond(ship("Ada"));
    client.pay_toll().ship("Ada").await.expect("a ship");
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
}

#[tokio::test]
async fn what_cannot_be_answered_or_expected_is_told() {
    let mock = Mock::new();
    let client = client(&mock);
    mock.expect(client.find_pilot()).respond_with(Answer::status(99));
    mock.expect(client.ring_bell());
    mock.expect(client.get_ship("\0")).any_number_of_times();
    client.find_pilot().await.expect_err("no status");
    client.ring_bell().await.expect_err("no answer");
    let told = told(mock);
    assert!(told.contains("99 is no status"), "{told}");
    assert!(told.contains("ringBell (POST /bell) has no answer"), "{told}");
}

/// What the client notices of an answer that is changed in this way.
async fn drift(distortion: Distortion, seed: u64) -> (String, Vec<Injected>) {
    let mock = Mock::new();
    let layer = DriftInjection::around(mock.transport(), seed).only([distortion]);
    let injected = layer.injected();
    let client = builder(Arc::new(layer)).without_retries().build().expect("a client");
    let whole: Ship =
        serde_json::from_str(r#"{"name":"Ada","masts":2,"flag":"red","crew":{"cooks":2}}"#).expect("a ship");
    mock.expect_any::<GetShip>().respond(whole).any_number_of_times();
    let outcome = client.get_ship("Ada").send_with_response().await;
    let noticed = match outcome {
        Ok(response) => response.drift().to_string(),
        Err(error) => error.to_string(),
    };
    let injected = injected.lock().expect("no panic").clone();
    (noticed, injected)
}

#[tokio::test]
async fn drift_is_injected_where_it_is_noticed_and_the_same_for_the_same_seed() {
    for seed in 0..20 {
        for distortion in Distortion::ALL {
            let (noticed, injected) = drift(distortion, seed).await;
            assert_eq!(injected.len(), 1, "{distortion:?}");
            // What is unknown is drift only where it is asked for.
            let is_seen = !noticed.is_empty() || distortion == Distortion::UnknownProperty;
            assert!(is_seen, "{seed}: {injected:?}");
            assert_eq!((noticed, injected), drift(distortion, seed).await);
        }
    }
    let (noticed, injected) = drift(Distortion::UnknownValue, 1).await;
    assert!(injected[0].place == "/flag" && noticed.contains("flag"), "{noticed}, {injected:?}");
    let (noticed, injected) = drift(Distortion::MissingProperty, 1).await;
    assert!(injected[0].place == "/name" && noticed.contains("name"), "{noticed}, {injected:?}");
}

#[tokio::test]
async fn one_answer_is_distorted_and_the_others_are_not() {
    let mock = Mock::new();
    let client = client(&mock);
    mock.expect(client.get_ship("Ada"))
        .respond(ship("Ada"))
        .respond(ship("Ada"))
        .distorted(Distortion::OtherKind, 7)
        .respond(ship("Ada"));
    let mut drifts = Vec::new();
    for _ in 0..3 {
        let response = client.get_ship("Ada").send_with_response().await.expect("an answer");
        drifts.push(response.drift().is_empty());
    }
    assert_eq!(drifts, [true, false, true]);
}

#[tokio::test]
async fn a_recording_holds_no_secret_and_is_replayed() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("calls.jsonl");
    let mock = Mock::new();
    let recorder = Recorder::around(mock.transport(), &file).expect("a file");
    let client = builder(Arc::new(recorder)).build().expect("a client");
    let secret = ship("Ada").watchword(WATCHWORD);
    let answer =
        Answer::json(200, &secret).with_header("X-Echo", TOKEN).with_header("Set-Cookie", "id=cookie-9");
    mock.expect(client.get_ship("Ada").pin("pin-1234")).respond_with(answer);
    mock.expect(client.add_ship(secret.clone())).respond(secret.clone());
    mock.expect(client.open_gate()).respond(());
    mock.expect(client.get_chart()).respond(vec![0, 159, 255]);
    mock.expect(client.watch()).respond_items([secret.clone()]);
    client.get_ship("Ada").pin("pin-1234").await.expect("a ship");
    client.add_ship(secret.clone()).await.expect("a ship");
    client.open_gate().await.expect("nothing");
    client.get_chart().await.expect("a chart");
    let text = std::fs::read_to_string(&file).expect("lines");
    for secret in [TOKEN, WATCHWORD, "gate-key", "pin-1234", "cookie-9"] {
        assert!(!text.contains(secret), "{secret} is in {text}");
    }
    assert_eq!(text.lines().count(), 4);
    client.watch().await.expect("a stream").next().await.expect("an item").expect("a ship");

    let replay: Arc<dyn Transport> = Arc::new(Replay::open(&file).expect("a recording"));
    let client = builder(replay).build().expect("a client");
    let found = client.get_ship("Ada").pin("pin-1234").await.expect("a ship");
    assert_eq!(found.watchword.as_ref().map(crate::runtime::Secret::expose), Some("[redacted]"));
    assert_eq!(client.add_ship(secret.clone()).await.expect("a ship").name, "Ada");
    assert_eq!(&client.get_chart().await.expect("a chart")[..], [0, 159, 255]);
    let error = client.get_chart().await.expect_err("it was recorded once");
    assert!(format!("{error:?}").contains("all its recorded answers were given"), "{error:?}");
    let error = client.add_ship(ship("Bea")).await.expect_err("another");
    assert!(format!("{error:?}").contains("it was not recorded") && error.attempts() == 1, "{error:?}");
    std::fs::write(&file, "{}\n").expect("a file");
    let error = Replay::open(&file).expect_err("no recording");
    assert_eq!(error.to_string(), "line 1 is no call");
}

#[tokio::test]
async fn forms_in_parts_and_raw_calls_are_expected_too() {
    let mock = Mock::new();
    let client = client(&mock);
    let get = || client.request(crate::runtime::Method::GET, "/fog").query("a", "b");
    mock.expect(get()).respond_with(Answer::json(200, &Raw::NULL));
    assert_eq!(&get().await.expect("bytes")[..], b"null");
    client.request(crate::runtime::Method::GET, "/fog").await.expect_err("without the query");
    let told = told(mock);
    assert!(told.contains("query.a: expected \"b\", came none"), "{told}");

    let mock = Mock::new();
    let client = self::client(&mock);
    let form = |label: &str| -> ShipCargoForm {
        ShipCargoFormRequired { label: label.to_owned(), crate_: Upload::new("tea") }.into()
    };
    mock.expect(client.ship_cargo(form("a"))).respond(());
    client.ship_cargo(form("a")).await.expect("shipped");
    client.ship_cargo(form("bb")).await.expect_err("another label");
    assert!(self::told(mock).contains("body: expected "), "boundaries differ, and that is no difference");
}
