//! Bodies in other charsets than UTF-8: read, with drift.

use crate::client::Client;
use crate::models::Pet;
use crate::runtime::{DriftKind, Response};
use crate::server::{Server, Step};

/// What a client makes of these bytes.
async fn read(content_type: &str, body: &[u8]) -> Response<Pet> {
    let head = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    let server = Server::doing(vec![vec![Step::Bytes([head.as_bytes(), body].concat())]]);
    let client = Client::builder().base_url(&server.url).bearer_token("hush").build().expect("a client");
    client.get_pet("1").send_with_response().await.expect("an answer")
}

fn drift(response: &Response<Pet>) -> Vec<String> {
    assert!(response.drift().iter().all(|event| event.kind() == DriftKind::Malformed));
    response.drift().iter().map(ToString::to_string).collect()
}

fn wide(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(order).collect()
}

const PET: &str = r#"{"type":"pet","name":"Zoë 🦀 €","note":null,"more":"ü"}"#;

#[tokio::test]
async fn utf_16_is_told_by_its_mark_its_zeros_or_its_name() {
    let little = wide(PET, u16::to_le_bytes);
    let marked = wide(&format!("\u{feff}{PET}"), u16::to_be_bytes);
    for (content_type, body) in [
        ("application/json", &little),
        ("application/json; charset=utf-16le", &little),
        ("application/json", &marked),
    ] {
        let response = read(content_type, body).await;
        assert!(response.is_readable());
        assert_eq!(response.name, "Zoë 🦀 €");
        assert_eq!(response.additional.get("more").map(String::as_str), Some("ü"));
        assert_eq!(drift(&response), ["body: expected UTF-8, found UTF-16"]);
        assert_eq!(response.raw_body(), body.as_slice());
    }
}

#[tokio::test]
async fn iso_8859_1_is_told_by_its_name() {
    let body = b"{\"type\":\"pet\",\"name\":\"Zo\xeb \x80\",\"note\":null}";
    let response = read("application/json; Charset=\"ISO-8859-1\"", body).await;
    assert_eq!((response.name.as_str(), response.is_readable()), ("Zoë €", true));
    assert_eq!(drift(&response), ["body: expected UTF-8, found ISO 8859-1"]);
    // What is UTF-8 is none, whatever it is called.
    let response = read("application/json; charset=iso-8859-1", PET.as_bytes()).await;
    assert_eq!((response.name.as_str(), drift(&response).len()), ("Zoë 🦀 €", 0));
    // Without a name, one text is bad, and is kept.
    let response = read("application/json", body).await;
    assert_eq!(
        drift(&response),
        ["name: expected text, found text with bytes or escapes that are no characters"]
    );
}

#[tokio::test]
async fn a_mark_before_json_and_bytes_after_it_are_drift() {
    let response = read("application/json", format!("\u{feff}{PET}").as_bytes()).await;
    assert_eq!(response.name, "Zoë 🦀 €");
    assert_eq!(drift(&response), ["body: expected JSON, found a byte order mark before it"]);
    let response = read("application/json", format!("{PET}\n<!-- 1 ms -->").as_bytes()).await;
    assert_eq!(response.name, "Zoë 🦀 €");
    assert_eq!(drift(&response), ["body: expected one JSON value, found more bytes after it"]);
}
