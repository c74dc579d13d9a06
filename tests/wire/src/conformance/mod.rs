//! The conformance suite: each case is a call, what a server does about it, and what the call comes to. Every case is run
//! over `reqwest`, blocking and over the mock, and comes to the same.
//!
//! The tables stand in the files of what they are about; here they are cases.

mod calls;

use std::time::Duration;

use crate::client::{Client, ClientBuilder};
use crate::outcome::{TOKEN, answer};
use crate::replies::{ALONE, BY_STATUS, FAILURES, ONE_TYPE, SIDE_BY_SIDE};
use crate::retries::{PAUSES, ROWS};
use crate::round_trips;
use crate::runtime::{Answer, Mock, Retries};
use crate::server::{Server, Step};
use crate::streams::{EVENTS, LINES, NONE, RECORDS};
use crate::success::BODIES;
use calls::{asked_for, awaited, blocked, expected};

/// Cases there are at least; over each transport.
const AT_LEAST: usize = 250;

const JSON: &str = "application/json";
const SHIP: &str = r#"{"name":"Ada"}"#;

/// A call, what is done about it, and what it comes to.
struct Case {
    /// Which call, by the names in `calls`.
    call: &'static str,
    /// What a server does on one connection after the other.
    answers: Vec<Said>,
    expected: String,
    /// Whether the client may make the call again.
    again: bool,
}

/// What a server does on a connection, once it has read the request.
enum Said {
    /// Answers: status, headers, body.
    Whole(&'static str, Vec<&'static str>, Vec<u8>),
    /// Begins a body, and hangs up.
    Cut,
    /// Hangs up.
    Reset,
}

impl Said {
    /// On a connection.
    fn steps(&self) -> Vec<Step> {
        match self {
            Self::Reset => Vec::new(),
            Self::Cut => vec![Step::Bytes(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".to_vec())],
            Self::Whole(status, headers, body) => {
                let text = answer(status, headers, "").replace(
                    "Content-Length: 0\r\n",
                    // What has no body says no length.
                    &if status.starts_with("204") {
                        String::new()
                    } else {
                        format!("Content-Length: {}\r\n", body.len())
                    },
                );
                vec![Step::Bytes([text.as_bytes(), body].concat())]
            }
        }
    }

    /// Without a connection.
    fn answer(&self) -> Answer {
        match self {
            Self::Reset => Answer::disconnected(),
            Self::Cut => Answer::new(200, "{{").cut(),
            Self::Whole(status, headers, body) => {
                let status = status.split(' ').next().and_then(|status| status.parse().ok());
                let answer = Answer::new(status.expect("a status"), body.clone());
                headers.iter().fold(answer, |answer, header| {
                    let (name, value) = header.split_once(':').expect("a header");
                    answer.with_header(name, value.trim())
                })
            }
        }
    }
}

/// An answer of a media type, if it says one.
fn of_type(status: &'static str, media_type: &'static str, body: &str) -> Said {
    let header: Option<&'static str> = match media_type {
        "" => None,
        media_type => Some(Box::leak(format!("Content-Type: {media_type}").into_boxed_str())),
    };
    Said::Whole(status, header.into_iter().collect(), body.as_bytes().to_vec())
}

fn once(call: &'static str, answer: Said, expected: &str) -> Case {
    Case { call, answers: vec![answer], expected: expected.to_owned(), again: false }
}

/// All of them.
fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    cases.extend(BODIES.iter().map(|(body, name)| once("ship", of_type("200 OK", JSON, body), name)));
    cases.extend(
        SIDE_BY_SIDE
            .iter()
            .map(|(status, of, body, expected)| once("roll", of_type(status, of, body), expected)),
    );
    cases.extend(
        ALONE.iter().map(|(call, of, body, expected)| once(call, of_type("200 OK", of, body), expected)),
    );
    cases.extend(
        BY_STATUS.iter().map(|(status, body, expected)| once("order", of_type(status, JSON, body), expected)),
    );
    cases.extend(
        FAILURES
            .iter()
            .map(|(status, of, body, expected)| once("customs", of_type(status, of, body), expected)),
    );
    cases.extend(
        ONE_TYPE
            .iter()
            .map(|(status, body, expected)| once("one type", of_type(status, JSON, body), expected)),
    );
    for (call, media_type, bodies) in [
        ("watch", "text/event-stream", EVENTS),
        ("log", "application/jsonl", LINES),
        ("journal", "application/json-seq", RECORDS),
    ] {
        cases.extend(
            bodies.iter().map(|(body, names)| once(call, of_type("200 OK", media_type, body), names)),
        );
    }
    cases.extend(
        NONE.iter().map(|(status, of, body, expected)| once("watch", of_type(status, of, body), expected)),
    );
    cases.extend(PAUSES.iter().map(|(headers, seconds)| {
        let answer = Said::Whole("429 Slow Down", headers.to_vec(), Vec::new());
        once("pause", answer, &format!("{seconds:?}"))
    }));
    cases.extend(round_trips::BODIES.iter().map(|(body, drift, back)| Case {
        call: "gauge",
        answers: vec![of_type("200 OK", JSON, body), Said::Whole("204 No Content", Vec::new(), Vec::new())],
        expected: format!("{drift} {}", back.unwrap_or(body)),
        again: false,
    }));
    cases.extend(ROWS.iter().map(|(call, words, expected)| Case {
        call,
        answers: words.iter().map(|word| script(word)).collect(),
        expected: (*expected).to_owned(),
        again: true,
    }));
    cases
}

/// A status, with headers after it; `reset` and `cut` break the connection.
fn script(word: &'static str) -> Said {
    let (status, headers) = word.split_once(' ').unwrap_or((word, ""));
    let headers = headers.split('|').filter(|header| !header.is_empty()).collect();
    match status {
        "reset" => Said::Reset,
        "cut" => Said::Cut,
        "204" => Said::Whole("204 Some", headers, Vec::new()),
        _ => Said::Whole(Box::leak(format!("{status} Some").into_boxed_str()), headers, SHIP.into()),
    }
}

/// A client for a case; of a server, unless it is given a transport.
fn builder(case: &Case) -> ClientBuilder {
    let again = Retries::new().first_pause(Duration::from_millis(1));
    Client::builder().pass_token(TOKEN).retries(if case.again { again } else { Retries::never() })
}

fn over_a_connection(case: &Case) -> (Client, Server) {
    let server = Server::doing(case.answers.iter().map(Said::steps).collect());
    (builder(case).base_url(&server.url).build().expect("a client"), server)
}

/// What the requests of a case say, in the order in which they came; there is none beside them.
fn seen(case: &Case, server: &Server) -> Vec<Vec<u8>> {
    let seen = case.answers.iter().map(|_| server.seen().body).collect();
    assert!(server.saw_nothing(), "{} {}", case.call, case.expected);
    seen
}

#[tokio::test]
async fn every_case_over_reqwest() {
    for case in cases() {
        let (client, server) = over_a_connection(&case);
        let came = awaited(&client, case.call).await;
        let told = asked_for(case.call, &came, seen(&case, &server).last());
        assert_eq!(told, case.expected, "{}", case.call);
    }
}

#[test]
fn every_case_blocking() {
    for case in cases() {
        let (client, server) = over_a_connection(&case);
        let came = blocked(&client, case.call);
        let told = asked_for(case.call, &came, seen(&case, &server).last());
        assert_eq!(told, case.expected, "{}", case.call);
    }
}

#[tokio::test]
async fn every_case_over_the_mock() {
    for case in cases() {
        let mock = Mock::new();
        let client = builder(&case).base_url("https://harbour.example.com").transport(mock.transport());
        expected(&mock, case.call, case.answers.iter().map(Said::answer).collect());
        let came = awaited(&client.build().expect("a client"), case.call).await;
        let sent = mock.calls().last().map(|sent| sent.body().to_vec());
        assert_eq!(asked_for(case.call, &came, sent.as_ref()), case.expected, "{}", case.call);
        mock.verify();
    }
}

#[test]
fn there_are_as_many_cases_as_the_readme_says() {
    let count = cases().len();
    assert!(count >= AT_LEAST, "{count}");
    let said = format!("{count} cases");
    assert!(include_str!("../../../../README.md").contains(&said), "the README does not say `{said}`");
}
