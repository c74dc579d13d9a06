//! A server on loopback that answers with given bytes and remembers what it was sent.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// What a server was sent.
#[derive(Debug)]
pub struct Seen {
    /// The first line and the headers.
    pub head: String,
    /// The body.
    pub body: Vec<u8>,
}

impl Seen {
    /// The first line.
    pub fn line(&self) -> &str {
        self.head.lines().next().unwrap_or_default()
    }

    /// The value of a header.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.head
            .lines()
            .skip(1)
            .filter_map(|line| line.split_once(": "))
            .find(|(other, _)| other.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    }
}

/// A server that answers one connection after another.
pub struct Server {
    pub url: String,
    seen: mpsc::Receiver<Seen>,
}

/// A piece of what a server does on a connection.
pub enum Step {
    /// Sends bytes.
    Bytes(Vec<u8>),
    /// Waits.
    Wait(Duration),
}

impl Server {
    /// Answers each connection with the next text, then closes it.
    pub fn answering(answers: impl IntoIterator<Item = String>) -> Self {
        Self::doing(answers.into_iter().map(|answer| vec![Step::Bytes(answer.into_bytes())]).collect())
    }

    /// Does these steps on each connection, then closes it.
    pub fn doing(scripts: Vec<Vec<Step>>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        Self::on(listener, url, scripts)
    }

    /// The same at a listener whose address is known before.
    pub fn on(listener: TcpListener, url: String, scripts: Vec<Vec<Step>>) -> Self {
        let (sender, seen) = mpsc::channel();
        thread::spawn(move || {
            for script in scripts {
                let (mut stream, _) = listener.accept().expect("a connection");
                sender.send(read(&mut stream)).expect("a test");
                for step in script {
                    match step {
                        // The client may have hung up, as it should on too long an answer.
                        Step::Bytes(bytes) => drop(stream.write_all(&bytes)),
                        Step::Wait(time) => thread::sleep(time),
                    }
                }
            }
        });
        Self { url, seen }
    }

    /// The next request.
    pub fn seen(&self) -> Seen {
        self.seen.recv_timeout(Duration::from_secs(5)).expect("a request")
    }

    /// Whether there was no further request.
    pub fn saw_nothing(&self) -> bool {
        self.seen.try_recv().is_err()
    }
}

fn read(stream: &mut TcpStream) -> Seen {
    let mut bytes = Vec::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        if let Some(end) = end {
            let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
            let mut seen = Seen { head, body: bytes[end + 4..].to_vec() };
            if seen.header("transfer-encoding").is_some() {
                if let Some(body) = unchunked(&seen.body) {
                    seen.body = body;
                    return seen;
                }
            } else {
                let length =
                    seen.header("content-length").map_or(0, |length| length.parse().expect("a length"));
                if seen.body.len() >= length {
                    return seen;
                }
            }
        }
        // A client that gives up closes the connection, or breaks it.
        match stream.read(&mut buffer).unwrap_or(0) {
            0 => return Seen { head: String::from_utf8_lossy(&bytes).into_owned(), body: Vec::new() },
            count => bytes.extend_from_slice(&buffer[..count]),
        }
    }
}

/// A body that came in chunks, if all of it is there.
fn unchunked(mut bytes: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let end = bytes.windows(2).position(|two| two == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(&bytes[..end]).ok()?, 16).ok()?;
        let chunk = bytes.get(end + 2..end + 2 + length)?;
        if length == 0 {
            return Some(body);
        }
        body.extend_from_slice(chunk);
        bytes = bytes.get(end + 4 + length..)?;
    }
}

/// A whole answer with a body.
pub fn answer(status: &str, content_type: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
}

/// A whole answer with JSON.
pub fn json(status: &str, body: &str) -> String {
    answer(status, "application/json", body)
}
