//! What counts as a success, and what one part that is wrong costs.

use crate::outcome::{answer, builder, client, of_type};
use crate::runtime::Drift;
use crate::server::{Server, Step};

const JSON: &str = "application/json";

/// Bodies of `getShip` with status 200, and the name of the ship that `.await` gives: a success is one only with a value.
pub const BODIES: &[(&str, &str)] = &[
    (r#"{"name":"Ada"}"#, "Ada"),
    ("\u{feff}{\"name\":\"Ada\"}", "Ada"),
    (" \n{\"name\":\"Ada\"}\n ", "Ada"),
    (r#"{"name":"Ada","name":"Eva"}"#, "Ada"),
    (r#"{"masts":2}"#, ""),
    (r#"{"name":"Ada","masts":"two"}"#, "Ada"),
    (r#"{"name":"Ada","masts":99999999999999999999}"#, "Ada"),
    (r#"{"name":"Ada","draught":1e400}"#, "Ada"),
    (r#"{"name":"Ada","flag":"blue"}"#, "Ada"),
    (r#"{"name":"Ada","tender":[]}"#, "Ada"),
    (r#"{"name":"Ada","crew":{"Bo":1,"Cy":"x"}}"#, "Ada"),
    (r#"{"name":"Ada","odd":"\ud800"}"#, "Ada"),
    (r#"{"name":"Ada","odd":123456789012345678901234567890}"#, "Ada"),
    (r#"{"name":"Ada"} and more"#, "Ada"),
    (r#"{"name":"Ada","#, "Ada"),
    ("", "unreadable 200, done"),
    (" ", "unreadable 200, done"),
    ("null", "unreadable 200, done"),
    ("true", "unreadable 200, done"),
    ("\"Ada\"", "unreadable 200, done"),
    ("[]", "unreadable 200, done"),
    (r#"[{"name":"Ada"}]"#, "unreadable 200, done"),
    ("{}", "unreadable 200, done"),
    (r#"{"data":{"name":"Ada"}}"#, "unreadable 200, done"),
    (r#"{"message":"Not today."}"#, "unreadable 200, done"),
    ("<html>Log in</html>", "unreadable 200, done"),
    ("Ada", "unreadable 200, done"),
];

#[tokio::test]
async fn what_is_unreadable_is_there_all_the_same() {
    let unreadable = BODIES.iter().filter(|(_, expected)| expected.starts_with("unreadable"));
    let bodies: Vec<&str> = unreadable.map(|(body, _)| *body).collect();
    let twice = bodies.iter().flat_map(|body| [*body, *body]);
    let (client, _server) = client(twice.map(|body| answer("200 OK", &["X-Mark: 7"], body)));
    for body in bodies {
        let error = client.get_ship("x").await.expect_err("no ship");
        assert_eq!(error.raw_body().map(AsRef::as_ref), Some(body.as_bytes()));
        assert!(error.headers().is_some_and(|headers| headers.contains_key("x-mark")));
        assert!(error.to_string().contains("the server has done it"), "{error}");
        let response = client.get_ship("x").send_with_response().await.expect("the answer");
        assert!(!response.is_readable() && response.header("x-mark") == Some("7"));
        assert_eq!(response.raw_body().as_ref(), body.as_bytes());
        assert!(!response.drift().is_empty());
    }
}

/// Parts that are wrong, and what is said of them: never a value, never the key of a map.
const DRIFT: &[(&str, &str)] = &[
    (r#"{"name":"Ada","masts":"two"}"#, "masts: "),
    (r#"{"name":"Ada","crew":{"Bo":"x"}}"#, "crew[*]: "),
    (r#"{"name":"Ada","tender":{"name":7}}"#, "tender.name: "),
    (r#"{"name":"Ada","flag":"blue"}"#, "flag: "),
    (r#"{"masts":1}"#, "name: "),
];

#[tokio::test]
async fn drift_names_places_and_no_data() {
    let (client, _server) = client(DRIFT.iter().map(|(body, _)| of_type("200 OK", JSON, body)));
    for (body, place) in DRIFT {
        let response = client.get_ship("x").send_with_response().await.expect("a ship");
        let drift = response.drift().to_string();
        assert!(drift.starts_with(place), "{body}: {drift}");
        for data in ["two", "Bo", "blue", "\"x\""] {
            assert!(!drift.contains(data), "{drift}");
        }
    }
}

#[tokio::test]
async fn secrets_are_shown_nowhere() {
    let bodies = [
        r#"{"name":"Ada","watchword":"hush"}"#,
        r#"{"name":"Ada","tender":{"name":"Bo","watchword":"hush"}}"#,
        r#"{"name":"Ada","access_token":"hush"}"#,
        r#"{"name":"Ada","watchword":"hush","masts":"hush"}"#,
    ];
    let (client, _server) = client(bodies.iter().map(|body| of_type("200 OK", JSON, body)));
    for body in bodies.iter().take(3) {
        let response = client.get_ship("x").send_with_response().await.expect("a ship");
        let shown = format!("{response:?} {} {:?}", response.drift(), response.body());
        assert!(!shown.contains("hush"), "{body}: {shown}");
    }
}

#[tokio::test]
async fn the_hook_is_told_of_each_drift() {
    let server = Server::doing(vec![vec![Step::Bytes(of_type("200 OK", JSON, DRIFT[0].0).into_bytes())]]);
    let told = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let sink = told.clone();
    let hook = move |operation: &str, drift: &Drift| {
        sink.lock().expect("no panic").push(format!("{operation} {}", drift.len()));
    };
    let client = builder(&server).on_drift(hook).build().expect("a client");
    client.get_ship("x").await.expect("a ship");
    assert_eq!(*told.lock().expect("no panic"), ["getShip 1"]);
}
