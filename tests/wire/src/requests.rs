//! What is sent, and what cannot be.

use crate::client::Client;
use crate::models::{Ship, ShipRequired};
use crate::operations::TowHulkReply;
use crate::outcome::{TOKEN, builder, client, of_type, tell};
use crate::runtime::{BuiltRequest, Payload, Sequence, Upload};
use crate::server::Server;

fn offline() -> Client {
    Client::builder()
        .base_url("http://localhost:1")
        .pass_token(TOKEN)
        .key("let-me-in")
        .build()
        .expect("a client")
}

/// A way to ask for something that cannot be sent, and what is said.
type Refused = (&'static str, fn(&Client) -> String, &'static str);

const REFUSED: &[Refused] = &[
    ("a length", |client| told(client.get_ship("x").with_header("Content-Length", "3").build()), "follows"),
    (
        "a host",
        |client| told(client.get_ship("x").with_header("host", "evil.example.com").build()),
        "follows",
    ),
    (
        "an encoding",
        |client| told(client.get_ship("x").with_header("Transfer-Encoding", "chunked").build()),
        "follows",
    ),
    (
        "a line break",
        |client| told(client.get_ship("x").with_header("X-A", "1\r\nX-B: 2").build()),
        "cannot be sent",
    ),
    ("a bad name", |client| told(client.get_ship("x").with_header("X A", "1").build()), "cannot be sent"),
    ("an empty segment", |client| told(client.get_ship("").build()), "empty"),
    ("a dot", |client| told(client.get_ship(".").build()), "dots"),
    ("two dots", |client| told(client.get_ship("..").build()), "dots"),
    ("NaN in a query", |client| told(client.get_ship("x").depth(f64::NAN).build()), "NaN"),
    ("infinity in a query", |client| told(client.get_ship("x").depth(f64::INFINITY).build()), "NaN"),
    (
        "NaN in JSON",
        |client| {
            told(client.add_ship(Ship::from(ShipRequired { name: "x".into() }).draught(f64::NAN)).build())
        },
        "NaN",
    ),
    (
        "NaN deep in JSON",
        |client| {
            told(
                client
                    .add_ship(
                        Ship::from(ShipRequired { name: "x".into() })
                            .tender(Ship::from(ShipRequired { name: "y".into() }).draught(f64::NEG_INFINITY)),
                    )
                    .build(),
            )
        },
        "NaN",
    ),
    ("NaN in parts", |client| told(client.ship_cargo(cargo().weight(f64::NAN)).build()), "NaN"),
    (
        "NaN on a line",
        |client| {
            told(client.write_log([Ship::from(ShipRequired { name: "x".into() }).draught(f64::NAN)]).build())
        },
        "NaN",
    ),
    ("a wrong length", |client| told(client.load_cargo("abc").content_length(4).build()), "follows"),
    ("a media type with a line break", |client| told(client.ship_cargo(broken()).build()), "media type"),
];

fn cargo() -> crate::operations::ShipCargoForm {
    crate::operations::ShipCargoForm::from(crate::operations::ShipCargoFormRequired {
        label: "tea".into(),
        crate_: Upload::new("leaves"),
    })
}

fn broken() -> crate::operations::ShipCargoForm {
    crate::operations::ShipCargoForm::from(crate::operations::ShipCargoFormRequired {
        label: "tea".into(),
        crate_: Upload::new("leaves").content_type("a/b\r\nX-B: 2"),
    })
}

fn told<E: std::fmt::Debug>(outcome: Result<BuiltRequest, crate::runtime::Error<E>>) -> String {
    let told = tell(&outcome);
    outcome.map_or_else(|error| format!("{told}: {error}"), |_| "sent".to_owned())
}

#[test]
fn what_cannot_be_sent_is_an_error_before_sending() {
    let client = offline();
    for (what, build, expected) in REFUSED {
        let told = build(&client);
        assert!(told.starts_with("request: ") && told.contains(expected), "{what}: {told}");
    }
}

#[test]
fn a_documented_length_that_is_right_is_no_matter() {
    let request = offline().load_cargo("abc").content_length(3).build().expect("a request");
    assert_eq!(request.body().length(), Some(3));
    assert!(!request.headers().contains_key("content-length"));
}

#[test]
fn a_header_of_the_client_cannot_steer_the_connection() {
    for name in ["Content-Length", "HOST", "transfer-encoding"] {
        let mut settings = crate::runtime::Settings::new(&[], &[], "tests");
        settings.base_url("http://localhost:1");
        settings.header(name, "1");
        assert!(settings.build().is_err(), "{name}");
    }
}

#[test]
fn a_built_request_shows_no_secret() {
    let client = offline();
    let requests = [
        client.get_ship("x").x_watchword("hush").pin("hush").build().expect("a request"),
        client.get_ship("x").with_header("X-Api-Token", "hush").build().expect("a request"),
        client.get_ship("x").with_header("Cookie", "hush=1").build().expect("a request"),
        client.open_gate().build().expect("a request"),
    ];
    for request in &requests {
        let shown = format!("{request:?} {request:#?}");
        for secret in ["hush", TOKEN, "let-me-in"] {
            assert!(!shown.contains(secret), "{shown}");
        }
        assert!(shown.contains("http://localhost:1/"), "{shown}");
    }
    assert_eq!(requests[0].uri().query(), Some("pin=hush"));
    assert_eq!(requests[3].uri().query(), Some("gate_code=let-me-in"));
    assert!(requests[0].headers()["x-watchword"].is_sensitive());
    assert!(format!("{:?}", requests[3]).contains("gate_code=[redacted]"));
}

#[tokio::test]
async fn what_is_built_is_what_is_sent() {
    let (client, server) = client([of_type("201 Created", "application/json", r#"{"name":"x"}"#)]);
    let request =
        client.add_ship(Ship::from(ShipRequired { name: "x".into() }).masts(2)).with_header("X-Mark", "7");
    let built = request.build().expect("a request");
    request.await.expect("a ship");
    let seen = server.seen();
    assert_eq!(seen.line(), format!("POST {} HTTP/1.1", built.uri().path()));
    for (name, value) in built.headers() {
        assert_eq!(seen.header(name.as_str()), value.to_str().ok(), "{name}");
    }
    assert_eq!(built.body().bytes().map(AsRef::as_ref), Some(seen.body.as_slice()));
}

#[tokio::test]
async fn any_type_is_json_where_it_is_described_and_bytes_where_it_is_not() {
    let (client, server) = client([
        of_type("200 OK", "application/vnd.hulk+json", r#"{"name":"y"}"#),
        of_type("203 Non-Authoritative Information", "image/x-hulk", "\u{1}\u{2}"),
    ]);
    let tow = || client.tow_hulk(Ship::from(ShipRequired { name: "x".into() }));
    let TowHulkReply::Ok(ship) = tow().await.expect("a ship") else { panic!("another answer") };
    assert_eq!(ship.name, "y");
    let seen = server.seen();
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert_eq!(seen.body, br#"{"name":"x"}"#);
    let TowHulkReply::NonAuthoritative(bytes) = tow().await.expect("bytes") else { panic!("another answer") };
    assert_eq!(bytes.as_ref(), b"\x01\x02");
}

#[tokio::test]
async fn lines_and_records_go_one_by_one() {
    let done = || "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".to_owned();
    let (client, server) = client([done(), done(), done()]);
    client
        .write_log([
            Ship::from(ShipRequired { name: "a".into() }),
            Ship::from(ShipRequired { name: "b".into() }).masts(1),
        ])
        .await
        .expect("written");
    let seen = server.seen();
    assert_eq!(seen.header("content-type"), Some("application/x-ndjson"));
    assert_eq!(seen.body, b"{\"name\":\"a\"}\n{\"name\":\"b\",\"masts\":1}\n");
    client.write_journal(vec![Ship::from(ShipRequired { name: "a".into() })]).await.expect("written");
    let seen = server.seen();
    assert_eq!(seen.header("content-type"), Some("application/json-seq"));
    assert_eq!(seen.body, b"\x1e{\"name\":\"a\"}\n");
    let stream = crate::uploads::Pieces::new(
        ["a", "b"].map(|name| Ship::from(ShipRequired { name: name.into() })).into(),
    );
    client.write_log(Sequence::stream(stream)).await.expect("written");
    let seen = server.seen();
    assert_eq!((seen.header("transfer-encoding"), seen.header("content-length")), (Some("chunked"), None));
    assert_eq!(seen.body, b"{\"name\":\"a\"}\n{\"name\":\"b\"}\n");
}

#[test]
fn payloads_know_their_length_and_whether_they_can_be_sent_again() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), "12345").expect("written");
    let stream = || crate::uploads::Pieces::new(vec![Ok::<_, std::io::Error>("ab")]);
    for (payload, length, again) in [
        (Payload::from("abc"), Some(3), true),
        (Payload::default(), Some(0), true),
        (Payload::open(file.path()).expect("a file"), Some(5), true),
        (Payload::stream(stream(), None), None, false),
        (Payload::stream(stream(), Some(2)), Some(2), false),
    ] {
        assert_eq!((payload.length(), payload.is_replayable()), (length, again), "{payload:?}");
        assert_eq!(payload, payload.clone());
    }
    assert!(Payload::open("/no/such/file").is_err() && Payload::open("/").is_err());
}

#[test]
fn an_address_is_refused_before_it_can_be_shown() {
    let server = Server::answering([]);
    for address in
        ["http://ann:hush@x.example.com", "https://hush@x.example.com/a", "http://x.example.com/?key=hush"]
    {
        let builder = builder(&server).base_url(address);
        assert!(!format!("{builder:?}").contains("hush"), "{builder:?}");
        let error = builder.build().expect_err("an address with a secret");
        assert!(!format!("{error} {error:?}").contains("hush"), "{error}");
    }
}
