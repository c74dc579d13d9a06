//! What one part cannot be costs that part, and what came is what goes back, unless the caller sets it.

use crate::models::Gauge;
use crate::outcome::{builder, of_type};
use crate::server::{Server, Step};

const JSON: &str = "application/json";

/// What a gauge looks like where nothing is odd.
const PLAIN: &str = r#"{"id":"a","whole":9223372036854775807,"small":-1,"exact":0.1,"ratio":0.5,"price":"1.50","day":"2026-02-28","flag":true,"maybe":null,"state":"low","level":2,"tags":["x"],"counts":{"a":1},"pair":["a",1],"any":{"b":[1.000]},"child":{"id":"b"},"mixed":{"name":"Ada"}}"#;

/// Bodies, how much in them is not as described, and what of the text comes back when the value is sent: all, unless
/// it is said.
pub const BODIES: &[(&str, usize, Option<&str>)] = &[
    (PLAIN, 0, None),
    // Numbers.
    (r#"{"id":"a","whole":9223372036854775808}"#, 1, None),
    (r#"{"id":"a","whole":123456789012345678901234567890}"#, 1, None),
    (r#"{"id":"a","whole":2.5}"#, 1, None),
    (r#"{"id":"a","whole":1e400}"#, 1, None),
    (r#"{"id":"a","small":2147483648}"#, 1, None),
    (r#"{"id":"a","exact":1e400}"#, 1, None),
    (r#"{"id":"a","exact":1e-400}"#, 1, None),
    (r#"{"id":"a","exact":9007199254740993}"#, 1, None),
    (r#"{"id":"a","exact":0.1000000000000000055511151231257827}"#, 1, None),
    (r#"{"id":"a","exact":NaN}"#, 1, None),
    (r#"{"id":"a","exact":2.0}"#, 0, Some(r#"{"id":"a","exact":2}"#)),
    (r#"{"id":"a","ratio":16777217}"#, 0, None),
    (r#"{"id":"a","price":1.50}"#, 1, None),
    (r#"{"id":"a","price":"1.500000000000000000000000001"}"#, 0, None),
    // Texts.
    (r#"{"id":"\ud800"}"#, 1, None),
    (r#"{"id":"a","maybe":"\udc00 and \ud83e\udd80"}"#, 1, None),
    (r#"{"id":"a","day":"yesterday"}"#, 1, None),
    (r#"{"id":"a","day":"2026-02-30"}"#, 1, None),
    // Other kinds.
    (r#"{"id":7}"#, 1, None),
    (r#"{"id":{"of":"a"}}"#, 1, None),
    (r#"{"id":"a","whole":"12"}"#, 1, None),
    (r#"{"id":"a","flag":"yes"}"#, 1, None),
    (r#"{"id":"a","flag":1}"#, 1, None),
    (r#"{"id":"a","tags":"x"}"#, 1, None),
    (r#"{"id":"a","tags":["x",1,["y"]]}"#, 2, None),
    (r#"{"id":"a","counts":{"a":1,"b":"two"}}"#, 1, None),
    (r#"{"id":"a","counts":[1]}"#, 1, None),
    (r#"{"id":"a","pair":["a"]}"#, 1, None),
    (r#"{"id":"a","pair":["a",1,2]}"#, 1, None),
    (r#"{"id":"a","child":[]}"#, 1, None),
    (r#"{"id":"a","child":null}"#, 0, None),
    // Listed values.
    (r#"{"id":"a","state":"middle"}"#, 1, None),
    (r#"{"id":"a","state":5}"#, 1, None),
    (r#"{"id":"a","level":3}"#, 1, None),
    // Unions.
    (r#"{"id":"a","mixed":18446744073709551616}"#, 1, None),
    (r#"{"id":"a","mixed":2.5}"#, 1, None),
    (r#"{"id":"a","mixed":{"neither":1}}"#, 1, None),
    (r#"{"id":"a","mixed":[1,"x"]}"#, 1, None),
    (r#"{"id":"a","mixed":{"name":"Ada","masts":"two"}}"#, 1, None),
    // What nobody described.
    (r#"{"id":"a","odd":123456789012345678901234567890.000}"#, 0, None),
    (r#"{"id":"a","o\u0064d":[ 1 , {"b":1,"a":2,"b":3} ]}"#, 0, None),
    (r#"{"id":"a","odd":1,"odd":[2]}"#, 0, None),
    (r#"{"id":"a","odd":"\ud800","more":infinite}"#, 0, None),
    // What is missing stays missing.
    (r#"{"whole":1}"#, 1, None),
    (r#"{"whole":1,"id":null}"#, 1, Some(r#"{"id":null,"whole":1}"#)),
    // Of several of a name, the last is sent.
    (r#"{"id":"a","id":"b"}"#, 1, Some(r#"{"id":"b"}"#)),
    (r#"{"id":"a","whole":1,"whole":"x"}"#, 1, Some(r#"{"id":"a","whole":"x"}"#)),
    // What is around the value.
    ("\u{feff}{\"id\":\"a\"}", 1, Some(r#"{"id":"a"}"#)),
    (r#"{"id":"a"} and more"#, 1, Some(r#"{"id":"a"}"#)),
    (" {\n\t\"id\" : \"a\"\r\n} \n", 0, Some(r#"{"id":"a"}"#)),
    // Where no structure can be told, what came before is kept.
    (r#"{"id":"a","whole":1,"tags":["x","y"#, 1, Some(r#"{"id":"a","whole":1,"tags":["x"]}"#)),
    (r#"{"id":"a","tags":["x"],"whole":12"#, 1, Some(r#"{"id":"a","tags":["x"]}"#)),
    (r#"{"id":"a","mixed":[1,2"#, 1, Some(r#"{"id":"a","mixed":[1]}"#)),
    (r#"{"id":"a","mixed":"b"#, 1, Some(r#"{"id":"a"}"#)),
    (r#"{"id":"a","any":{"b":1"#, 1, Some(r#"{"id":"a"}"#)),
    (r#"{"id":"a","flag":tru"#, 2, Some(r#"{"id":"a"}"#)),
    (r#"{"id":"a","child":{"id":"b","whole":2]}"#, 1, Some(r#"{"id":"a","child":{"id":"b","whole":2}}"#)),
];

fn put() -> Vec<Step> {
    vec![Step::Bytes(b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".to_vec())]
}

fn get(body: &[u8]) -> Vec<Step> {
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {JSON}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    vec![Step::Bytes([head.as_bytes(), body].concat())]
}

/// Asks for a gauge, changes it, and sends it. Gives the number of drifts, and what the server was sent.
async fn there_and_back(body: &[u8], change: fn(&mut Gauge)) -> (usize, Vec<u8>) {
    let server = Server::doing(vec![get(body), put()]);
    let client = builder(&server).build().expect("a client");
    let response = client.read_gauge().send_with_response().await.expect("a gauge");
    assert!(response.is_readable(), "{}", String::from_utf8_lossy(body));
    let drift = response.drift().len();
    let mut gauge = response.into_body();
    change(&mut gauge);
    client.set_gauge(gauge).without_validation().await.expect("set");
    server.seen();
    (drift, server.seen().body)
}

#[tokio::test]
async fn bytes_that_are_no_text_go_back() {
    for body in [
        &b"{\"id\":\"a\xff\"}"[..],
        b"{\"id\":\"a\",\"o\xfe\":\"\xfd\"}",
        b"{\"id\":\"a\",\"any\":[\"\xc3\"]}",
    ] {
        let (_, sent) = there_and_back(body, |_| {}).await;
        assert_eq!(sent, body);
    }
    let deep = format!(r#"{{"id":"a","any":{}{},"child":1}}"#, "[".repeat(10_000), "]".repeat(10_000));
    let (drift, sent) = there_and_back(deep.as_bytes(), |_| {}).await;
    assert!(drift == 1 && sent == deep.as_bytes());
}

/// What came, what the caller does, and what is sent.
type Change = (&'static str, fn(&mut Gauge), &'static str);

const CHANGES: &[Change] = &[
    (r#"{"id":7}"#, |gauge| gauge.id = "b".into(), r#"{"id":"b"}"#),
    (r#"{"id":{"of":"a"}}"#, |gauge| gauge.id = "b".into(), r#"{"id":"b"}"#),
    (r#"{"whole":1}"#, |gauge| gauge.id = "b".into(), r#"{"id":"b","whole":1}"#),
    (r#"{"id":"a","whole":"x"}"#, |gauge| gauge.whole = Some(0), r#"{"id":"a","whole":0}"#),
    (r#"{"id":"a","whole":"12"}"#, |gauge| gauge.whole = Some(13), r#"{"id":"a","whole":13}"#),
    (r#"{"id":"a","whole":"12"}"#, |gauge| gauge.whole = None, r#"{"id":"a"}"#),
    (r#"{"id":"a","exact":9007199254740993}"#, |gauge| gauge.exact = Some(1.0), r#"{"id":"a","exact":1}"#),
    (
        r#"{"id":"a","tags":["x",1]}"#,
        |gauge| gauge.tags = Some(vec!["y".into()]),
        r#"{"id":"a","tags":["y"]}"#,
    ),
    (
        r#"{"id":"a","tags":["x",1]}"#,
        |gauge| gauge.tags.iter_mut().flatten().for_each(|tag| tag.push('!')),
        r#"{"id":"a","tags":["x!","1!"]}"#,
    ),
    (
        r#"{"id":"a","counts":{"a":1,"b":"x"}}"#,
        |gauge| gauge.counts = Some([("a".to_owned(), 2)].into()),
        r#"{"id":"a","counts":{"a":2}}"#,
    ),
    (
        r#"{"id":"a","child":{"id":"b","whole":"x"},"odd":1}"#,
        |gauge| gauge.child.iter_mut().for_each(|child| child.whole = Some(2)),
        r#"{"id":"a","child":{"id":"b","whole":2},"odd":1}"#,
    ),
    (
        r#"{"id":"a","state":"middle"}"#,
        |gauge| gauge.state = Some("high".into()),
        r#"{"id":"a","state":"high"}"#,
    ),
    (r#"{"id":"a","mixed":{"neither":1}}"#, |gauge| gauge.mixed = Some(3.into()), r#"{"id":"a","mixed":3}"#),
    (r#"{"id":"a","odd":1}"#, |gauge| drop(gauge.extra.insert("odd", 2)), r#"{"id":"a","odd":2}"#),
    (r#"{"id":"a","odd":1}"#, |gauge| drop(gauge.extra.remove("odd")), r#"{"id":"a"}"#),
    (r#"{"id":"a","whole":"x"}"#, |gauge| drop(gauge.extra.remove("whole")), r#"{"id":"a"}"#),
];

#[tokio::test]
async fn what_the_caller_sets_is_what_is_sent() {
    for (body, change, expected) in CHANGES {
        let (_, sent) = there_and_back(body.as_bytes(), *change).await;
        assert_eq!(String::from_utf8_lossy(&sent), *expected, "{body}");
    }
}

/// What is kept can be looked at, and is parsed only then.
#[tokio::test]
async fn what_was_kept_can_be_read() {
    let body = r#"{"id":"a","whole":"x","odd":12345678901234567890123,"bad":[1e400]}"#;
    let server = Server::answering([of_type("200 OK", JSON, body)]);
    let gauge = builder(&server).build().expect("a client").read_gauge().await.expect("a gauge");
    let odd = gauge.extra.get("odd").expect("what nobody described");
    assert_eq!(odd.text(), "12345678901234567890123");
    assert!(odd.parse::<u64>().is_err() && odd.parse::<f64>().is_ok());
    assert!(gauge.extra.get("bad").expect("kept").parse::<Vec<f64>>().is_err());
    assert_eq!(gauge.extra.unexpected("whole").map(|raw| raw.text().into_owned()), Some("\"x\"".to_owned()));
    assert!(gauge.extra.get("none").is_none());
}
