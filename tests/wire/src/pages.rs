//! Answers that come page by page: what is asked for, what comes of it, and where it ends.

use std::pin::pin;

use futures_core::Stream;

use crate::client::Client;
use crate::models::{Search, Ship};
use crate::outcome::{TOKEN, answer, builder, tell};
use crate::runtime::Error;
use crate::server::Server;

/// Answers, with the headers of each before a bar.
fn serving(pages: &[&str]) -> Server {
    Server::answering(pages.iter().map(|page| {
        let (headers, body) = page.split_once(" || ").unwrap_or(("", page));
        let (status, body) =
            body.strip_prefix("404 ").map_or(("200 OK", body), |body| ("404 Not Found", body));
        let headers: Vec<&str> =
            ["Content-Type: application/json", headers].into_iter().filter(|one| !one.is_empty()).collect();
        answer(status, &headers, body)
    }))
}

fn client(server: &Server) -> Client {
    builder(server).key("g").build().expect("a client")
}

/// The targets that were asked for.
fn targets(server: &Server, count: usize) -> Vec<String> {
    let target = || server.seen().line().split(' ').nth(1).unwrap_or_default().to_owned();
    let mut targets: Vec<_> = (0..count).map(|_| target()).collect();
    if !server.saw_nothing() {
        targets.push("one more".to_owned());
    }
    targets
}

/// What comes item by item, in a line; an error is the last.
fn line<T, E: std::fmt::Debug>(outcomes: Vec<Result<T, Error<E>>>, name: impl Fn(T) -> String) -> String {
    let word = |outcome| match outcome {
        Ok(item) => name(item),
        Err(error) => tell::<(), E>(&Err(error)),
    };
    outcomes.into_iter().map(word).collect::<Vec<_>>().join(" ")
}

macro_rules! items {
    ($request:expr, $name:expr) => {{
        let (mut items, mut outcomes) = ($request.send_items(), Vec::new());
        while let Some(outcome) = items.next().await {
            outcomes.push(outcome);
        }
        assert!(items.next().await.is_none(), "after the end there is nothing");
        line(outcomes, $name)
    }};
}

async fn walk(client: &Client, way: &str) -> String {
    let ship = |ship: Ship| ship.name;
    match way {
        "berths" => items!(client.list_berths().quay("a b"), ship),
        "berths from c" => items!(client.list_berths().cursor("c"), ship),
        "moorings" => items!(client.list_moorings().filter_quay("3"), ship),
        "wrecks" => items!(client.list_wrecks().sea("north"), ship),
        "lamps" => items!(client.list_lamps(), |lamp: String| lamp),
        "buoys" => items!(client.list_buoys(), |buoy: i64| buoy.to_string()),
        "buoys from 5" => items!(client.list_buoys().offset(5), |buoy: i64| buoy.to_string()),
        "soundings" => items!(client.list_soundings(), |depth: f64| depth.to_string()),
        "departures" => items!(client.list_departures(), ship),
        other => panic!("{other}"),
    }
}

const A: &str = r#"{"data":[{"name":"a"}],"next_cursor":"x&y"}"#;

/// What is walked, the pages that the server gives, what comes of it, and what was asked for.
const WALKS: &[(&str, &[&str], &str, &[&str])] = &[
    // Cursors: sent encoded, beside what was asked for.
    (
        "berths",
        &[A, r#"{"data":[{"name":"b"}],"next_cursor":null}"#],
        "a b",
        &["/berths?quay=a%20b", "/berths?cursor=x%26y&quay=a%20b"],
    ),
    ("berths", &[r#"{"data":[]}"#], "", &["/berths?quay=a%20b"]),
    (
        "berths",
        &[r#"{"data":[],"next_cursor":"2"}"#, r#"{"data":[{"name":"b"}]}"#],
        "b",
        &["/berths?quay=a%20b", "/berths?cursor=2&quay=a%20b"],
    ),
    ("berths", &[r#"{"data":[{"name":"a"}],"next_cursor":""}"#], "a", &["/berths?quay=a%20b"]),
    ("berths", &[r#"{"data":[{"name":"a"}],"next_cursor":{"odd":1}}"#], "a", &["/berths?quay=a%20b"]),
    (
        "berths",
        &[r#"{"data":[{"name":"a"}],"next_cursor":"x","has_more":false}"#],
        "a",
        &["/berths?quay=a%20b"],
    ),
    // A number where a text is described.
    (
        "berths",
        &[r#"{"data":[{"name":"a"}],"next_cursor":7}"#, r#"{"data":[]}"#],
        "a",
        &["/berths?quay=a%20b", "/berths?cursor=7&quay=a%20b"],
    ),
    // A server that repeats a cursor, that of this page or one before, ends it.
    ("berths", &[A, A], "a a", &["/berths?quay=a%20b", "/berths?cursor=x%26y&quay=a%20b"]),
    ("berths from c", &[r#"{"data":[{"name":"a"}],"next_cursor":"c"}"#], "a", &["/berths?cursor=c"]),
    (
        "berths",
        &[
            r#"{"data":[],"next_cursor":"1"}"#,
            r#"{"data":[],"next_cursor":"2"}"#,
            r#"{"data":[],"next_cursor":"1"}"#,
        ],
        "",
        &["/berths?quay=a%20b", "/berths?cursor=1&quay=a%20b", "/berths?cursor=2&quay=a%20b"],
    ),
    // An error ends it, after what came before.
    (
        "berths",
        &[A, r#"404 {"code":"gone"}"#],
        "a status 404, Trouble { code: \"gone\" }",
        &["/berths?quay=a%20b", "/berths?cursor=x%26y&quay=a%20b"],
    ),
    (
        "berths",
        &[A, "<html>"],
        "a unreadable 200, done",
        &["/berths?quay=a%20b", "/berths?cursor=x%26y&quay=a%20b"],
    ),
    // Addresses, without what was asked for: it is asked for again.
    (
        "moorings",
        &[
            r#"{"data":[{"name":"a"}],"links":{"next":"/moorings?page=2"}}"#,
            r#"{"data":[{"name":"b"}],"links":{"next":null}}"#,
        ],
        "a b",
        &["/moorings?filter%5Bquay%5D=3", "/moorings?page=2&filter%5Bquay%5D=3"],
    ),
    (
        "moorings",
        &[r#"{"data":[],"links":{"next":"?page=2&filter%5Bquay%5D=4"}}"#, r#"{"data":[]}"#],
        "",
        &["/moorings?filter%5Bquay%5D=3", "/moorings?page=2&filter%5Bquay%5D=4"],
    ),
    (
        "moorings",
        &[
            r#"{"data":[{"name":"a"}],"links":{"next":"/moorings?page=1&filter[quay]=3"}}"#,
            r#"{"data":[{"name":"a"}],"links":{"next":"/moorings?page=1&filter[quay]=3"}}"#,
        ],
        "a a",
        &["/moorings?filter%5Bquay%5D=3", "/moorings?page=1&filter[quay]=3"],
    ),
    (
        "moorings",
        &[r#"{"data":[{"name":"a"}],"links":{"next":"https://elsewhere.example/moorings?page=2"}}"#],
        "a request",
        &["/moorings?filter%5Bquay%5D=3"],
    ),
    (
        "moorings",
        &[r#"{"data":[{"name":"a"}],"links":{"next":"//elsewhere.example/moorings"}}"#],
        "a request",
        &["/moorings?filter%5Bquay%5D=3"],
    ),
    (
        "moorings",
        &[r#"{"data":[],"links":{"next":"javascript:alert(1)"}}"#],
        "request",
        &["/moorings?filter%5Bquay%5D=3"],
    ),
    (
        "moorings",
        &[r#"{"data":[],"links":{"next":"http://user@127.0.0.1/"}}"#],
        "request",
        &["/moorings?filter%5Bquay%5D=3"],
    ),
    ("moorings", &[r#"{"data":[],"links":{"next":["odd"]}}"#], "", &["/moorings?filter%5Bquay%5D=3"]),
    // The header: relations among others, with commas and quotes; what was asked for is not added.
    (
        "wrecks",
        &["Link: </wrecks?after=2>; rel=\"next\" || [{\"name\":\"a\"}]", "[{\"name\":\"b\"}]"],
        "a b",
        &["/wrecks?sea=north", "/wrecks?after=2"],
    ),
    (
        "wrecks",
        &["Link: </w,x>; title=\"a, <b>; rel=next\"; rel=prev, </wrecks?p=2>; REL=\"last next\" || []", "[]"],
        "",
        &["/wrecks?sea=north", "/wrecks?p=2"],
    ),
    ("wrecks", &["Link: </wrecks?p=2>; rel=prev; rel=next || []"], "", &["/wrecks?sea=north"]),
    ("wrecks", &["Link: </wrecks?p=2>; rel=next; anchor=\"#x\" || []"], "", &["/wrecks?sea=north"]),
    ("wrecks", &["Link: </wrecks?p=2 || []"], "", &["/wrecks?sea=north"]),
    ("wrecks", &["Link: </wrecks?sea=north>; rel=next || [{\"name\":\"a\"}]"], "a", &["/wrecks?sea=north"]),
    // A key of the query goes with each page.
    (
        "lamps",
        &[r#"{"value":["a"],"nextLink":"/lamps?skip=1"}"#, r#"{"value":["b"]}"#],
        "a b",
        &["/lamps?gate_code=g", "/lamps?skip=1&gate_code=g"],
    ),
    // Counts of items, by what came; the end is a page without any, the total, or the same page again.
    (
        "buoys",
        &[r#"{"items":[1,2]}"#, r#"{"items":[3]}"#, r#"{"items":[]}"#],
        "1 2 3",
        &["/buoys", "/buoys?offset=2", "/buoys?offset=3"],
    ),
    (
        "buoys",
        &[r#"{"items":[1,2],"total":3}"#, r#"{"items":[3],"total":3}"#],
        "1 2 3",
        &["/buoys", "/buoys?offset=2"],
    ),
    ("buoys", &[r#"{"items":[1]}"#, r#"{"items":[1]}"#], "1", &["/buoys", "/buoys?offset=1"]),
    ("buoys from 5", &[r#"{"items":[6],"total":6}"#], "6", &["/buoys?offset=5"]),
    // Counts of pages.
    (
        "soundings",
        &["[1.5]", "[2.5]", "[]"],
        "1.5 2.5",
        &["/soundings", "/soundings?page=1", "/soundings?page=2"],
    ),
    ("soundings", &["[]"], "", &["/soundings"]),
    // The last item leads on.
    (
        "departures",
        &[r#"{"ships":[{"name":"a"},{"name":"b"}]}"#, r#"{"ships":[]}"#],
        "a b",
        &["/departures", "/departures?after=b"],
    ),
];

#[tokio::test]
async fn pages_follow_each_other_to_the_end() {
    let mut wrong = Vec::new();
    for (way, pages, expected, asked) in WALKS {
        let server = serving(pages);
        let told = walk(&client(&server), way).await;
        let targets = targets(&server, asked.len());
        if told != *expected || targets != *asked {
            wrong.push(format!("{way} {pages:?}: {told:?} {targets:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn a_property_of_the_body_chooses_the_page() {
    let server =
        serving(&[r#"{"page":{"next":"n","found":[{"name":"a"}]}}"#, r#"{"page":{"found":[{"name":"b"}]}}"#]);
    let body = Search { flag: Some("red".to_owned()), ..Search::default() };
    let all = client(&server).search_ships(body).send_items().all().await.expect("ships");
    assert_eq!(all.into_iter().map(|ship| ship.name).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(server.seen().body, br#"{"flag":"red"}"#);
    assert_eq!(server.seen().body, br#"{"flag":"red","page":{"after":"n"}}"#);
}

#[tokio::test]
async fn each_page_has_its_status_its_headers_and_its_drift() {
    let second = r#"X-Tide: low || {"next_cursor":7,"has_more":false}"#;
    let server = serving(&[r#"X-Tide: high || {"data":[],"next_cursor":"2"}"#, second]);
    let client = client(&server);
    let mut pages = pin!(client.list_berths().send_pages());
    let mut told = Vec::new();
    while let Some(page) = std::future::poll_fn(|context| pages.as_mut().poll_next(context)).await {
        let page = page.expect("a page");
        let tide = page.header("x-tide").unwrap_or_default();
        told.push(format!("{} {tide} {} {}", page.status().as_u16(), page.drift().len(), page.attempts()));
    }
    // The list that is missing, and what is no text, are drift.
    assert_eq!(told, ["200 high 0 1", "200 low 2 1"]);
}

#[tokio::test]
async fn credentials_go_with_each_page_and_to_no_other_server() {
    let other = Server::answering([]);
    let first = format!(r#"{{"data":[],"links":{{"next":"{}/moorings"}}}}"#, other.url);
    let server = serving(&[&first]);
    let error = client(&server).list_moorings().send_items().all().await.expect_err("another server");
    assert!(error.to_string().contains("another server"), "{error}");
    assert!(other.saw_nothing());
    let expected = format!("Bearer {TOKEN}");
    assert_eq!(server.seen().header("authorization"), Some(expected.as_str()));
    let server = serving(&[r#"{"data":[],"links":{"next":"/moorings?page=2"}}"#, r#"{"data":[]}"#]);
    client(&server).list_moorings().send_items().all().await.expect("all");
    for _ in 0..2 {
        assert_eq!(server.seen().header("authorization"), Some(expected.as_str()));
    }
}

#[tokio::test]
async fn nothing_is_asked_for_before_it_is_wanted() {
    let server = serving(&[A, A]);
    let client = client(&server);
    let mut items = client.list_berths().send_items();
    assert!(server.saw_nothing());
    assert_eq!(items.next().await.expect("an item").expect("a ship").name, "a");
    targets(&server, 1);
    drop(items);
    assert!(server.saw_nothing());
}

#[tokio::test]
async fn a_value_that_cannot_be_sent_is_an_error_of_the_first_page() {
    let server = serving(&[]);
    let client = Client::builder().base_url(&server.url).build().expect("a client");
    let error = client.list_berths().send_items().all().await.expect_err("no credentials");
    assert!(error.is_credentials(), "{error}");
    assert!(server.saw_nothing());
}
