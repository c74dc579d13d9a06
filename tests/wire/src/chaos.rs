//! A server that fails by a fixed seed in every way that it can, under many calls at once.
//!
//! `CHAOS_CALLS=10000 cargo test --release -p wire-tests chaos` makes so many calls for each seed; the default is less.

use std::collections::{HashMap, HashSet};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use std::time::{Duration, Instant};

use crate::client::Client;
use crate::dice::Dice;
use crate::models::{Ship, ShipRequired};
use crate::outcome::TOKEN;
use crate::runtime::{Error, Retries};

const AT_ONCE: usize = 64;
const MOST_ATTEMPTS: u32 = 8;
/// How much more memory the server's book and the threads of the test may come to, in bytes.
const MOST_GROWTH: u64 = 16 << 20;
const TIMEOUT: Duration = Duration::from_secs(20);

/// What the server knows afterwards.
#[derive(Default)]
struct Book {
    /// How often each ship was added.
    added: HashMap<String, u32>,
    /// How often each toll was paid, by the keys that came for it.
    paid: HashMap<String, u32>,
    keys: HashMap<String, HashSet<String>>,
    /// What a success was sent for.
    confirmed: HashSet<String>,
    /// How often each kind of failure was made.
    failures: HashMap<&'static str, u32>,
}

type Shared = Arc<Mutex<(Book, Dice)>>;

fn lock(shared: &Shared) -> MutexGuard<'_, (Book, Dice)> {
    shared.lock().expect("no panic")
}

struct Request {
    line: String,
    key: Option<String>,
    body: String,
}

/// Reads a request; none where the client has gone.
fn read(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<Request> {
    let mut buffer = [0; 4096];
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).into_owned();
            let header = |name: &str| {
                let mut pairs = head.lines().skip(1).filter_map(|line| line.split_once(": "));
                pairs.find(|(other, _)| other.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
            };
            let length = header("content-length").map_or(0, |length| length.parse().expect("a length"));
            if bytes.len() >= end + 4 + length {
                let body = String::from_utf8_lossy(&bytes[end + 4..end + 4 + length]).into_owned();
                bytes.drain(..end + 4 + length);
                let line = head.lines().next().unwrap_or_default().to_owned();
                return Some(Request { line, key: header("idempotency-key"), body });
            }
        }
        match stream.read(&mut buffer).unwrap_or(0) {
            0 => return None,
            count => bytes.extend_from_slice(&buffer[..count]),
        }
    }
}

impl Book {
    /// Does what a request asks for, and gives its name.
    fn carry_out(&mut self, request: &Request) -> String {
        if request.line.starts_with("GET") {
            return "x".to_owned();
        }
        if let Some(key) = &request.key {
            let name = request.line.split(['=', ' ']).nth(2).unwrap_or_default().to_owned();
            let is_new = self.keys.entry(name.clone()).or_default().insert(key.clone());
            *self.paid.entry(name.clone()).or_default() += u32::from(is_new);
            return name;
        }
        let name = request.body.split('"').nth(3).unwrap_or_default().to_owned();
        *self.added.entry(name.clone()).or_default() += 1;
        name
    }

    /// What is done with a request: what is sent, and whether the connection stays.
    fn answer(&mut self, request: &Request, dice: &mut Dice) -> (Option<String>, bool) {
        let refuse = |status: &str| {
            let headers = "Content-Length: 0\r\nRetry-After: 0\r\n\r\n";
            (Some(format!("HTTP/1.1 {status}\r\n{headers}")), true)
        };
        let kinds = ["vanish", "vanish done", "429", "503", "500", "500 done", "cut", "changed"];
        let kind = if dice.roll(3) > 0 { "well" } else { *dice.pick(&kinds) };
        *self.failures.entry(kind).or_default() += 1;
        match kind {
            "vanish" => return (None, false),
            "429" => return refuse("429 Too Many Requests"),
            "503" => return refuse("503 Service Unavailable"),
            "500" => return refuse("500 Internal Server Error"),
            _ => {}
        }
        let name = self.carry_out(request);
        match kind {
            "vanish done" => return (None, false),
            "500 done" => return refuse("500 Internal Server Error"),
            _ => {}
        }
        self.confirmed.insert(name);
        let body = if kind == "changed" { r#"{"nom":"Ada"}"# } else { r#"{"name":"Ada"}"# };
        let length = body.len() + if kind == "cut" { 10 } else { 0 };
        let head = format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}");
        (Some(format!("{head}\r\n\r\n{body}")), kind != "cut")
    }
}

/// Answers on a connection until one of the two has had enough.
fn serve(mut stream: TcpStream, shared: &Shared) {
    let mut bytes = Vec::new();
    while let Some(request) = read(&mut stream, &mut bytes) {
        let ((answer, stays), delay, closes) = {
            let (book, dice) = &mut *lock(shared);
            (book.answer(&request, dice), dice.roll(20), dice.roll(10) == 0)
        };
        if delay == 0 {
            thread::sleep(Duration::from_millis(15));
        }
        let Some(answer) = answer else { return };
        // One connection in ten is closed after an answer that does not say so.
        if stream.write_all(answer.as_bytes()).is_err() || !stays || closes {
            return;
        }
    }
}

fn start(seed: u64) -> (String, Shared) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let shared = Arc::new(Mutex::new((Book::default(), Dice::new(seed))));
    let book = shared.clone();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let (stream, book) = (stream.expect("a connection"), book.clone());
            // Some connections are closed before anything is read.
            if lock(&book).1.roll(20) > 0 {
                thread::spawn(move || serve(stream, &book));
            }
        }
    });
    (url, shared)
}

/// What a call came to.
struct Told {
    name: String,
    succeeded: bool,
    is_safe: bool,
    attempts: u32,
    took: Duration,
}

async fn call(client: Client, number: usize) -> Told {
    let name = format!("n{number}");
    let started = Instant::now();
    let is_safe = number.is_multiple_of(3);
    let outcome = match number % 3 {
        0 => split(client.get_ship("x").await),
        1 => split(client.add_ship(Ship::from(ShipRequired { name: name.clone() })).await),
        _ => split(client.pay_toll().ship(&name).await),
    };
    let (succeeded, attempts) = outcome;
    Told { name, succeeded, is_safe, attempts, took: started.elapsed() }
}

/// Whether a success was told of, and after how many attempts a failure was.
fn split<E>(outcome: Result<Ship, Error<E>>) -> (bool, u32) {
    outcome.map_or_else(|error| (error.succeeded(), error.attempts()), |_| (true, 0))
}

/// How many bytes the program has in memory, where the system says it.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().trim_end_matches(" kB").parse::<u64>().ok().map(|kilobytes| kilobytes * 1024)
}

fn calls() -> usize {
    std::env::var("CHAOS_CALLS").map_or(400, |calls| calls.parse().expect("a number"))
}

#[tokio::test]
async fn nothing_is_done_twice_and_no_success_is_lost_whatever_happens() {
    for seed in [3, 71, 1009] {
        let (url, shared) = start(seed);
        let policy = Retries::new()
            .attempts(MOST_ATTEMPTS)
            .first_pause(Duration::from_millis(1))
            .longest_pause(Duration::from_millis(20))
            .reserve(1_000_000);
        let client = Client::builder().base_url(&url).pass_token(TOKEN).timeout(TIMEOUT).retries(policy);
        let client = client.build().expect("a client");
        let (mut told, mut next) = (Vec::with_capacity(calls()), 0);
        let mut early = None;
        let mut running = tokio::task::JoinSet::new();
        while next < calls() || !running.is_empty() {
            while next < calls() && running.len() < AT_ONCE {
                running.spawn(call(client.clone(), next));
                next += 1;
            }
            told.push(running.join_next().await.expect("a call").expect("no panic"));
            if told.len() == calls() / 4 {
                early = memory();
            }
        }
        // What it takes afterwards is not much more than what it took after a quarter of the calls.
        if let (Some(early), Some(late)) = (early, memory()) {
            assert!(late < early + MOST_GROWTH, "{seed}: {early} bytes have become {late}");
        }
        judge(seed, &told, &lock(&shared).0);
    }
}

fn judge(seed: u64, told: &[Told], book: &Book) {
    assert!(book.failures.len() == 9 && told.len() == calls(), "{seed}: {:?}", book.failures);
    let twice: Vec<_> = book.added.iter().chain(&book.paid).filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "{seed}: {twice:?}");
    assert!(book.keys.values().all(|keys| keys.len() == 1), "{seed}");
    let again = told.iter().filter(|one| one.attempts > 1).count();
    for one in told {
        let is_lost = !one.is_safe && book.confirmed.contains(&one.name) && !one.succeeded;
        assert!(!is_lost, "{seed}: {} was confirmed", one.name);
        assert!(one.took < TIMEOUT + Duration::from_secs(1), "{seed}: {} took {:?}", one.name, one.took);
        let gave_up = one.is_safe && !one.succeeded && one.attempts < MOST_ATTEMPTS;
        assert!(!gave_up, "{seed}: {} ended after {} attempts", one.name, one.attempts);
    }
    let succeeded = told.iter().filter(|one| one.succeeded).count();
    assert!(succeeded * 10 > told.len() * 8, "{seed}: {succeeded} of {}; {again} again", told.len());
}
