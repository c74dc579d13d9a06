//! A server on loopback that speaks HTTPS with a certificate of its own.

use std::collections::HashMap;
use std::io::{BufRead as _, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use rcgen::{CertifiedKey, generate_simple_self_signed};
use rustls::pki_types::PrivateKeyDer;
use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// What is answered.
#[derive(Clone)]
pub enum Answer {
    Text(String),
    Redirect(String),
    /// A body that goes on for as long as somebody reads.
    Endless,
    /// Nothing for a while, and then the end.
    Silence,
}

type Answers = Arc<Mutex<HashMap<String, Answer>>>;

pub struct Server {
    port: u16,
    certificate: String,
    answers: Answers,
    calls: Arc<AtomicUsize>,
}

impl Server {
    /// Starts one, for `127.0.0.1` and for these names.
    pub fn start(names: &[&str]) -> Self {
        let names = names.iter().copied().chain(["127.0.0.1"]).map(str::to_owned).collect::<Vec<_>>();
        let CertifiedKey { cert, signing_key } = generate_simple_self_signed(names).expect("a certificate");
        let key = PrivateKeyDer::try_from(signing_key.serialize_der()).expect("a key");
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions")
            .with_no_client_auth()
            .with_single_cert(vec![cert.der().clone()], key)
            .expect("a configuration");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (answers, calls) = (Answers::default(), Arc::new(AtomicUsize::new(0)));
        let (shared, counted, config) = (answers.clone(), calls.clone(), Arc::new(config));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (answers, calls, config) = (shared.clone(), counted.clone(), config.clone());
                std::thread::spawn(move || {
                    calls.fetch_add(1, Ordering::Relaxed);
                    // A client that goes away is no failure of the server's.
                    let _ = serve(stream, config, &answers);
                });
            }
        });
        Self { port, certificate: cert.pem(), answers, calls }
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn certificate(&self) -> String {
        self.certificate.clone()
    }

    pub fn calls(&self) -> usize {
        self.calls.load(Ordering::Relaxed)
    }

    pub fn address(&self, path: &str) -> String {
        format!("https://127.0.0.1:{}{path}", self.port)
    }

    pub fn serve(&self, path: &str, answer: Answer) {
        self.answers.lock().expect("no panic").insert(path.to_owned(), answer);
    }

    /// Answers all paths that have no answer of their own.
    pub fn serve_all(&self, answer: Answer) {
        self.serve("*", answer);
    }
}

fn serve(stream: TcpStream, config: Arc<ServerConfig>, answers: &Answers) -> std::io::Result<()> {
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let connection = ServerConnection::new(config).map_err(std::io::Error::other)?;
    let mut stream = BufReader::new(StreamOwned::new(connection, stream));
    let mut first = String::new();
    stream.read_line(&mut first)?;
    let mut line = String::new();
    while stream.read_line(&mut line)? > 2 {
        line.clear();
    }
    let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
    let answer = {
        let answers = answers.lock().expect("no panic");
        answers.get(&path).or_else(|| answers.get("*")).cloned()
    };
    let out = stream.get_mut();
    match answer {
        Some(Answer::Text(text)) => write!(
            out,
            "HTTP/1.1 200 OK\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{text}",
            text.len()
        )?,
        Some(Answer::Redirect(to)) => write!(
            out,
            "HTTP/1.1 302 Found\r\nLocation: {to}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        )?,
        Some(Answer::Endless) => {
            write!(out, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")?;
            loop {
                out.write_all(&[b'x'; 4096])?;
                out.flush()?;
            }
        }
        Some(Answer::Silence) => std::thread::sleep(Duration::from_secs(10)),
        None => {
            write!(out, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")?;
        }
    }
    out.conn.send_close_notify();
    out.flush()
}
