//! Forms and parts.

use serde_json::json;

use crate::client::Client;
use crate::models::{Toy, ToyRequired};
use crate::operations::{UploadPhotoForm, UploadPhotoFormRequired};
use crate::runtime::{Fields, PartWriter, ToParts, Upload};
use crate::server::{Server, answer};

#[test]
fn forms_nest_as_json() {
    let client = Client::builder().base_url("http://localhost:1").build().expect("a client");
    let form = |body| {
        let request = client.submit(body).build().expect("a request");
        assert_eq!(
            request.headers().get("content-type").map(http::HeaderValue::as_bytes),
            Some(&b"application/x-www-form-urlencoded"[..])
        );
        String::from_utf8(request.body().bytes().expect("bytes").to_vec()).expect("text")
    };
    assert_eq!(form(json!({"a": "b c&d"})), "a=b%20c%26d");
    assert_eq!(form(json!({"a": [1, 2]})), "a=1&a=2");
    assert_eq!(form(json!({"ids": [1, 2]})), "ids=1,2");
    assert_eq!(
        form(json!({"a": {"b": ["c"], "d": null}})),
        "a=%7B%22b%22%3A%5B%22c%22%5D%2C%22d%22%3Anull%7D"
    );
    assert_eq!(form(json!({"a": [{"b": 1}, 2]})), "a=%7B%22b%22%3A1%7D&a=2");
    assert_eq!(form(json!({})), "");
}

fn photo() -> UploadPhotoForm {
    UploadPhotoForm::from(UploadPhotoFormRequired {
        title: "A \"title\"".into(),
        image: Upload::new(vec![0, 255, 13, 10]).file_name("a\"b\r\n.png"),
    })
    .tags(["x", "y"])
    .place(Toy::from(ToyRequired { id: 1 }))
    .more([Upload::from("hi").content_type("text/plain")])
}

#[tokio::test]
async fn parts_carry_fields_and_files() {
    let server = Server::answering([answer("200 OK", "text/plain", "thanks")]);
    let client = Client::builder().base_url(&server.url).build().expect("a client");
    assert_eq!(client.upload_photo(photo()).await.expect("text"), "thanks");
    let seen = server.seen();
    let content_type = seen.header("content-type").expect("a media type");
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let mut expected = Vec::new();
    let parts: [(&str, &[u8]); 6] = [
        ("name=\"title\"", b"A \"title\""),
        ("name=\"tags\"", b"x"),
        ("name=\"tags\"", b"y"),
        ("name=\"place\"\r\nContent-Type: application/json", b"{\"id\":1}"),
        ("name=\"image\"; filename=\"a%22b%0D%0A.png\"\r\nContent-Type: image/png", &[0, 255, 13, 10]),
        ("name=\"more\"; filename=\"more\"\r\nContent-Type: text/plain", b"hi"),
    ];
    for (head, body) in parts {
        expected.extend_from_slice(
            format!("--{boundary}\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes(),
        );
        expected.extend_from_slice(body);
        expected.extend_from_slice(b"\r\n");
    }
    expected.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    assert_eq!(String::from_utf8_lossy(&seen.body), String::from_utf8_lossy(&expected));
    assert_eq!(seen.body, expected);
}

#[test]
fn nobody_foresees_a_boundary() {
    let client = Client::builder().base_url("http://localhost:1").build().expect("a client");
    let boundary = || {
        let request = client.upload_photo(photo()).build().expect("a request");
        request.headers().get("content-type").cloned().expect("a media type")
    };
    assert_ne!(boundary(), boundary());
}

#[test]
fn media_types_of_parts_are_checked() {
    let client = Client::builder().base_url("http://localhost:1").build().expect("a client");
    let mut body = photo();
    body.image = Upload::new("x").content_type("text/plain\r\nX-Evil: 1");
    assert!(client.upload_photo(body).build().expect_err("a line break").is_request());
}

#[test]
fn models_without_files_go_in_parts_too() {
    let mut writer = PartWriter::default();
    Fields(&json!({"a": 1, "b": {"c": 2}})).write_parts(&mut writer);
    let shown = format!("{writer:?}");
    assert!(shown.contains("name=\\\"a\\\"") && shown.contains("application/json"), "{shown}");
}
