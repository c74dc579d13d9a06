//! The other end: prepared answers over connections that stay open, a thread for each.

use std::fmt::Write as _;
use std::io::{self, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// The length of a large body.
pub const LARGE: u64 = 1 << 30;

/// How many events a stream has.
pub const EVENTS: usize = 200_000;

/// How many times the repositories stand in a very long list: it is of more than 50 MB.
const MANY: usize = 50;

struct Answers {
    issue: Vec<u8>,
    repositories: Vec<u8>,
    answer: Vec<u8>,
    event: Vec<u8>,
    many: Vec<u8>,
    labels: Vec<u8>,
}

/// Prints the address and answers until the process is ended.
pub fn run() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    println!("http://{}", listener.local_addr().expect("an address"));
    let json = |value: &serde_json::Value| answer("application/json", value.to_string().as_bytes());
    let answers = Arc::new(Answers {
        issue: json(&benches_json::issue()),
        repositories: json(&benches_json::repositories()),
        answer: json(&benches_json::answer()),
        event: json(&benches_json::event()),
        many: answer("application/json", many().as_bytes()),
        labels: answer("text/event-stream", &events()),
    });
    for stream in listener.incoming().flatten() {
        let answers = answers.clone();
        thread::spawn(move || drop(serve(stream, &answers)));
    }
}

fn answer(media_type: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\nContent-Type: {media_type}\r\nContent-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

fn many() -> String {
    let repositories = benches_json::repositories().to_string();
    let inside = repositories.trim_start_matches('[').trim_end_matches(']');
    format!("[{}]", vec![inside; MANY].join(","))
}

fn events() -> Vec<u8> {
    let mut events = String::new();
    for id in 0..EVENTS {
        write!(
            events,
            "id: {id}\ndata: {{\"id\":{id},\"node_id\":\"n{id}\",\"url\":\"https://x.example.com/{id}\",\"name\":\"label {id}\",\
             \"description\":\"the label with the number {id}\",\"color\":\"d73a4a\",\"default\":false}}\n\n"
        )
        .expect("memory");
    }
    events.into_bytes()
}

fn serve(mut stream: TcpStream, answers: &Answers) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = vec![0; 256 * 1024];
    loop {
        let mut head = Vec::new();
        let end = loop {
            let length = stream.read(&mut buffer)?;
            if length == 0 {
                return Ok(());
            }
            head.extend_from_slice(&buffer[..length]);
            if let Some(end) = head.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
        };
        let text = String::from_utf8_lossy(&head[..end]).to_ascii_lowercase();
        let length = text.lines().find_map(|line| line.strip_prefix("content-length: ")?.trim().parse::<u64>().ok());
        let mut left = length.unwrap_or(0).saturating_sub((head.len() - end) as u64);
        while left > 0 {
            let length = stream.read(&mut buffer)?;
            if length == 0 {
                return Ok(());
            }
            left = left.saturating_sub(length as u64);
        }
        match text.split(' ').nth(1).unwrap_or_default() {
            "/issue" => stream.write_all(&answers.issue)?,
            "/repositories" => stream.write_all(&answers.repositories)?,
            "/answer" => stream.write_all(&answers.answer)?,
            "/event" => stream.write_all(&answers.event)?,
            "/many" => stream.write_all(&answers.many)?,
            "/labels" => stream.write_all(&answers.labels)?,
            _ if text.starts_with("get") => large(&mut stream, &mut buffer)?,
            _ => stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n")?,
        }
    }
}

fn large(stream: &mut TcpStream, buffer: &mut [u8]) -> io::Result<()> {
    write!(stream, "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\nContent-Length: {LARGE}\r\n\r\n")?;
    let mut left = LARGE;
    while left > 0 {
        let length = left.min(buffer.len() as u64);
        stream.write_all(&buffer[..usize::try_from(length).expect("a buffer")])?;
        left -= length;
    }
    Ok(())
}
