//! Bodies that are kept as they come.

use std::time::Duration;

use crate::outcome::{answer, builder, client, of_type, tell};
use crate::server::{Server, Step};

fn bytes(length: usize) -> String {
    "x".repeat(length)
}

#[tokio::test]
async fn a_body_goes_to_memory_a_writer_or_a_file() {
    let body = bytes(300_000);
    let (client, _server) = client(std::iter::repeat_n(of_type("200 OK", "image/png", &body), 4));
    let download = client.get_chart().send_download().await.expect("a body");
    assert_eq!(
        (download.length(), download.content_type(), download.received()),
        (Some(300_000), Some("image/png"), 0)
    );
    assert_eq!(download.bytes().await.expect("all of it").len(), 300_000);
    let mut writer = Vec::new();
    let download = client.get_chart().send_download().await.expect("a body");
    assert_eq!(download.copy_to(&mut writer).await.expect("all of it"), 300_000);
    assert!(writer == body.as_bytes());
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("chart");
    let download = client.get_chart().send_download().await.expect("a body");
    assert_eq!(download.save(&path).await.expect("all of it"), 300_000);
    assert!(std::fs::read(&path).expect("a file") == body.as_bytes());
    let mut download = client.get_chart().send_download().await.expect("a body");
    let mut length = 0;
    while let Some(piece) = download.chunk().await {
        length += piece.expect("a piece").len();
    }
    assert_eq!((length, download.received()), (300_000, 300_000));
    assert!(download.chunk().await.is_none());
}

#[tokio::test]
async fn limits_are_those_of_the_download() {
    let server = Server::answering(std::iter::repeat_n(of_type("200 OK", "image/png", &bytes(5000)), 3));
    let client = builder(&server).max_response_bytes(1000).build().expect("a client");
    assert_eq!(tell(&client.get_chart().await), "too large 200, done");
    let download = client.get_chart().send_download().await.expect("a body");
    assert_eq!(download.bytes().await.expect("all of it").len(), 5000);
    let download = client.get_chart().send_download().await.expect("a body").limit(4999);
    assert_eq!(tell(&download.bytes().await), "too large 200, done");
}

#[tokio::test]
async fn a_download_may_last_but_not_keep_silent() {
    let head = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n";
    let slow = |pauses: &[u64]| {
        let pieces = pauses
            .iter()
            .flat_map(|pause| [Step::Wait(Duration::from_millis(*pause)), Step::Bytes(b"abc".to_vec())]);
        std::iter::once(Step::Bytes(head.into())).chain(pieces).collect::<Vec<_>>()
    };
    let server = Server::doing(vec![slow(&[150, 150, 150, 150]), slow(&[50, 2000])]);
    let client = builder(&server).timeout(Duration::from_millis(400)).build().expect("a client");
    let download = client.get_chart().send_download().await.expect("a body");
    assert_eq!(download.bytes().await.expect("all of it").len(), 12);
    let download = client.get_chart().send_download().await.expect("a body");
    assert_eq!(tell(&download.bytes().await), "timeout 200, done, again");
}

#[tokio::test]
async fn a_body_that_breaks_off_is_no_file() {
    let cut = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc";
    let (client, _server) = client([cut.to_owned(), of_type("200 OK", "image/png", "abc")]);
    let download = client.get_chart().send_download().await.expect("a head");
    assert!(tell(&download.bytes().await).starts_with("broken 200, done"));
    let download = client.get_chart().send_download().await.expect("a head");
    let error = download.save("/no/such/folder/chart").await;
    assert!(tell(&error).starts_with("output 200, done"), "{}", tell(&error));
}

#[tokio::test]
async fn failures_and_other_types_are_no_downloads() {
    let answers = [
        of_type("404 Not Found", "application/json", r#"{"code":"x"}"#),
        of_type("200 OK", "text/html", "<p>"),
    ];
    let (client, _server) = client(answers);
    assert!(tell(&client.get_chart().send_download().await).starts_with("status 404, Trouble"));
    assert_eq!(tell(&client.get_photo().send_download().await), "unreadable 200, done");
}

/// What `Content-Disposition` says, and the name it gives.
const NAMES: &[(&str, Option<&str>)] = &[
    ("attachment; filename=\"chart.pdf\"", Some("chart.pdf")),
    ("attachment; filename=chart.pdf", Some("chart.pdf")),
    ("attachment;filename=chart.pdf ; size=3", Some("chart.pdf")),
    ("Attachment; FileName=\"a b.pdf\"", Some("a b.pdf")),
    ("attachment; filename=\"say \\\"hi\\\".txt\"", Some("say \"hi\".txt")),
    ("attachment; filename=\"a;b=c.txt\"; size=3", Some("a;b=c.txt")),
    ("attachment; filename*=UTF-8''na%C3%AFve.txt", Some("naïve.txt")),
    ("attachment; filename=\"x\"; filename*=UTF-8''y%20z", Some("y z")),
    ("attachment; filename*=iso-8859-1'en'%A3.txt", Some("£.txt")),
    ("attachment; filename*=utf-9''y; filename=x", Some("x")),
    ("attachment; filename=\"../../etc/passwd\"", Some("passwd")),
    ("attachment; filename=\"C:\\\\\\\\x\\\\\\\\y.txt\"", Some("y.txt")),
    ("attachment; filename*=UTF-8''%2E%2E%2Fy", Some("y")),
    ("attachment; filename=\"..\"", None),
    ("attachment; filename=\"\"", None),
    ("attachment; filename*=UTF-8''a%00b", None),
    ("attachment", None),
    ("", None),
    ("inline; name=x", None),
];

#[tokio::test]
async fn a_file_has_a_name_and_never_a_path() {
    let answers =
        NAMES.iter().map(|(header, _)| answer("200 OK", &[&format!("Content-Disposition: {header}")], ""));
    let (client, _server) = client(answers);
    for (header, expected) in NAMES {
        let download = client.get_chart().send_download().await.expect("a body");
        assert_eq!(download.file_name().as_deref(), *expected, "{header}");
    }
}
