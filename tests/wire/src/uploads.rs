//! Bodies that are sent as they come: files, readers, streams.

use std::io::Write;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use futures_core::Stream;

use crate::operations::{ShipCargoForm, ShipCargoFormRequired};
use crate::outcome::{answer, client, tell};
use crate::runtime::{Payload, Upload};

const DONE: &str = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";

/// A stream of these items.
pub struct Pieces<T>(std::vec::IntoIter<T>);

impl<T> Pieces<T> {
    pub fn new(items: Vec<T>) -> Self {
        Self(items.into_iter())
    }
}

impl<T> Stream for Pieces<T> {
    type Item = T;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<T>> {
        Poll::Ready(self.0.next())
    }
}

impl<T> Unpin for Pieces<T> {}

fn chunks() -> Pieces<std::io::Result<Vec<u8>>> {
    Pieces::new(vec![Ok(vec![1; 1000]), Ok(vec![2; 1000])])
}

fn file(content: &[u8]) -> tempfile::NamedTempFile {
    let mut file = tempfile::Builder::new().suffix(".csv").tempfile().expect("a file");
    file.write_all(content).expect("written");
    file
}

#[tokio::test]
async fn a_file_a_reader_and_a_stream_are_sent_as_they_come() {
    let content: Vec<u8> = (0..600_000_u32).map(|number| u8::try_from(number % 251).unwrap_or(0)).collect();
    let file = file(&content);
    let (client, server) = client(std::iter::repeat_n(DONE.to_owned(), 5));
    let streamed = [vec![1; 1000], vec![2; 1000]].concat();
    let cases: [(Payload, &[u8], bool); 5] = [
        (Payload::open(file.path()).expect("a file"), &content, true),
        (Payload::reader(std::io::Cursor::new(content.clone()), None), &content, false),
        (Payload::reader(std::io::Cursor::new(content.clone()), Some(600_000)), &content, true),
        (Payload::stream(chunks(), None), &streamed, false),
        (Payload::stream(chunks(), Some(2000)), &streamed, true),
    ];
    for (payload, expected, has_length) in cases {
        let shown = format!("{payload:?}");
        client.load_cargo(payload).await.expect("loaded");
        let seen = server.seen();
        assert_eq!(seen.header("content-length").is_some(), has_length, "{shown}");
        assert_eq!(seen.header("transfer-encoding").is_none(), has_length, "{shown}");
        assert!(seen.body == expected, "{shown}: {} bytes", seen.body.len());
    }
}

#[tokio::test]
async fn progress_is_told_with_the_length_where_it_is_known() {
    let (client, _server) = client(std::iter::repeat_n(DONE.to_owned(), 2));
    for (payload, length) in
        [(Payload::from(vec![7; 600_000]), Some(600_000)), (Payload::stream(chunks(), None), None)]
    {
        let told = Arc::new(Mutex::new(Vec::new()));
        let sink = told.clone();
        let progress = move |sent, of| sink.lock().expect("no panic").push((sent, of));
        client.load_cargo(payload).with_upload_progress(progress).await.expect("loaded");
        let told = told.lock().expect("no panic");
        assert!(told.len() > 1 && told.is_sorted() && told.iter().all(|(_, of)| *of == length), "{told:?}");
        assert_eq!(told.last().map(|(sent, _)| *sent), Some(length.unwrap_or(2000)));
    }
}

#[tokio::test]
async fn a_stream_goes_once_and_a_file_as_often_as_asked() {
    let file = file(b"12345");
    let (client, _server) = client(std::iter::repeat_n(DONE.to_owned(), 3));
    let request = client.load_cargo(Payload::stream(chunks(), None));
    assert_eq!(tell(&request.clone().await), "()");
    assert!(tell(&request.await).starts_with("broken"));
    let request = client.load_cargo(Payload::open(file.path()).expect("a file"));
    assert_eq!(tell(&request.clone().await), "()");
}

#[tokio::test]
async fn a_redirect_asks_again_only_for_what_can_be_sent_again() {
    let file = file(b"12345");
    let moved = answer("307 Temporary Redirect", &["Location: /hold"], "");
    let (client, server) = client([moved.clone(), DONE.to_owned(), moved]);
    client.load_cargo(Payload::open(file.path()).expect("a file")).await.expect("loaded");
    assert_eq!((server.seen().body, server.seen().body), (b"12345".to_vec(), b"12345".to_vec()));
    let outcome = client.load_cargo(Payload::stream(chunks(), None)).await;
    assert_eq!(tell(&outcome), "status 307");
}

#[tokio::test]
async fn a_file_that_shrinks_and_a_stream_that_fails_break_the_call() {
    let file = file(&[7; 1000]);
    let payload = Payload::open(file.path()).expect("a file");
    file.as_file().set_len(10).expect("shorter");
    let failing = Pieces::new(vec![Ok("abc"), Err(std::io::Error::other("a hole in the hull"))]);
    let (client, _server) = client(std::iter::repeat_n(DONE.to_owned(), 2));
    assert!(tell(&client.load_cargo(payload).await).starts_with("broken"));
    let error = client.load_cargo(Payload::stream(failing, None)).await.expect_err("a hole");
    let mut source: Option<&dyn std::error::Error> = Some(&error);
    let mut shown = String::new();
    while let Some(error) = source {
        shown.push_str(&error.to_string());
        source = error.source();
    }
    assert!(shown.contains("a hole in the hull"), "{shown}");
}

#[tokio::test]
async fn parts_are_made_of_files_without_reading_them() {
    let content = vec![9; 300_000];
    let file = file(&content);
    let (client, server) = client([DONE.to_owned()]);
    let form = ShipCargoForm::from(ShipCargoFormRequired {
        label: "tea".into(),
        crate_: Upload::open(file.path()).expect("a file"),
    })
    .weight(1.5);
    let built = client.ship_cargo(form).build().expect("a request");
    assert!(built.body().is_replayable() && built.body().bytes().is_none());
    let form = ShipCargoForm::from(ShipCargoFormRequired {
        label: "tea".into(),
        crate_: Upload::open(file.path()).expect("a file"),
    })
    .weight(1.5);
    client.ship_cargo(form).await.expect("shipped");
    let seen = server.seen();
    assert_eq!(seen.header("content-length").map(str::to_owned), Some(seen.body.len().to_string()));
    let content_type = seen.header("content-type").expect("a media type");
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let name = file.path().file_name().and_then(std::ffi::OsStr::to_str).expect("a name");
    let head = format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"label\"\r\n\r\ntea\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"weight\"\r\n\r\n1.5\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"crate\"; filename=\"{name}\"\r\n\
         Content-Type: text/csv\r\n\r\n"
    );
    let expected = [head.as_bytes(), &content, format!("\r\n--{boundary}--\r\n").as_bytes()].concat();
    assert!(
        seen.body == expected,
        "{}",
        String::from_utf8_lossy(&seen.body[..head.len().min(seen.body.len())])
    );
}

/// Who can guess a boundary can end a part.
#[test]
fn boundaries_are_random() {
    let (client, _server) = client([]);
    let types: std::collections::BTreeSet<_> = (0..100)
        .map(|_| {
            let form =
                ShipCargoForm::from(ShipCargoFormRequired { label: "tea".into(), crate_: Upload::new("a") });
            let built = client.ship_cargo(form).build().expect("a request");
            built.headers().get("content-type").expect("a media type").as_bytes().to_vec()
        })
        .collect();
    assert_eq!(types.len(), 100);
}

#[tokio::test]
async fn a_body_of_boundaries_takes_no_longer_than_another() {
    let boundaries = "----part-0000000000000000".repeat(40_000);
    let form =
        ShipCargoForm::from(ShipCargoFormRequired { label: "tea".into(), crate_: Upload::new(boundaries) });
    let started = std::time::Instant::now();
    let (client, _server) = client([]);
    client.ship_cargo(form).build().expect("a request");
    assert!(started.elapsed() < std::time::Duration::from_secs(1), "{:?}", started.elapsed());
}
