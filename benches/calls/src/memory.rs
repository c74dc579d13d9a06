//! Large bodies: how much memory they take, and how long.

use std::io::Write;
use std::time::Instant;

use benches_json::derived;
use harbour::operations::{SendPartsForm, SendPartsFormRequired};
use harbour::{Client, Payload, Upload};

use crate::rates;
use crate::server::LARGE;

fn client(url: &str) -> Client {
    Client::builder().base_url(url).without_timeout().build().expect("a client")
}

fn form(file: Upload) -> SendPartsForm {
    SendPartsForm::from(SendPartsFormRequired { file })
}

/// Reads a very long list and keeps it.
pub async fn many(url: &str) {
    let started = Instant::now();
    let repositories = client(url).list_many().await.expect("repositories");
    println!("a list of {}: {}", repositories.len(), spent(started));
}

/// The same by hand.
pub async fn many_by_hand(url: &str) {
    let started = Instant::now();
    let client = reqwest::Client::new();
    let address = format!("{url}/many");
    let repositories: Vec<derived::Repository> = rates::read_by_hand(&client, &address).await;
    println!("a list of {} by hand: {}", repositories.len(), spent(started));
}

/// Reads a large body piece by piece.
pub async fn download(url: &str) {
    let started = Instant::now();
    let mut download = client(url).get_large().send_download().await.expect("a body");
    while let Some(piece) = download.chunk().await {
        std::hint::black_box(piece.expect("a piece"));
    }
    assert_eq!(download.received(), LARGE);
    print("download", started);
}

/// Sends a large file.
pub async fn upload(url: &str) {
    let file = large_file();
    let started = Instant::now();
    client(url).put_large(Payload::open(file.path()).expect("a file")).await.expect("taken");
    print("upload", started);
}

/// Sends a large file as one of several parts.
pub async fn parts(url: &str) {
    let file = large_file();
    let started = Instant::now();
    client(url).send_parts(form(Upload::open(file.path()).expect("a file"))).await.expect("taken");
    print("parts", started);
}

/// Builds bodies that look like boundaries: twice the length must not take four times as long.
pub async fn boundaries(url: &str) {
    let client = client(url);
    for length in [400_000, 4_000_000, 40_000_000] {
        let text = "----part-0000000000000000".repeat(length / 25);
        let started = Instant::now();
        client.send_parts(form(Upload::new(text))).await.expect("taken");
        println!("parts of {length} bytes of boundaries: {:.1} ms", started.elapsed().as_secs_f64() * 1000.0);
    }
}

/// A file that is there as long as this is.
struct Temporary(std::path::PathBuf);

impl Temporary {
    fn path(&self) -> &std::path::Path {
        &self.0
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        drop(std::fs::remove_file(&self.0));
    }
}

fn large_file() -> Temporary {
    let path = std::env::temp_dir().join(format!("calls-{}", std::process::id()));
    let mut file = std::fs::File::create(&path).expect("a file");
    let piece = vec![7; 1 << 20];
    for _ in 0..LARGE >> 20 {
        file.write_all(&piece).expect("written");
    }
    Temporary(path)
}

fn print(what: &str, started: Instant) {
    println!("{what} of {} MiB: {}", LARGE >> 20, spent(started));
}

/// How long it took, and the most memory that the process had.
fn spent(started: Instant) -> String {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    format!("{:.1} s, peak of memory {}", started.elapsed().as_secs_f64(), peak.trim())
}
