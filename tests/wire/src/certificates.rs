//! Mutual TLS over connections of loopback: what a client shows of itself, and whom it trusts.
//!
//! The certificates beside this file were made for these tests and are trusted by nobody else; `pirate` is signed by an
//! authority that the server does not know.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, ServerConnection, StreamOwned};

use crate::client::{Client, ClientBuilder};
use crate::outcome::tell;

const AUTHORITY: &str = include_str!("certificates/authority.pem");
const SERVER: (&str, &str) =
    (include_str!("certificates/server.pem"), include_str!("certificates/server.key"));
const PILOT: (&str, &str) = (include_str!("certificates/pilot.pem"), include_str!("certificates/pilot.key"));
const PIRATE: (&str, &str) =
    (include_str!("certificates/pirate.pem"), include_str!("certificates/pirate.key"));

fn config() -> Arc<ServerConfig> {
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let certificate = |pem: &str| CertificateDer::from_pem_slice(pem.as_bytes()).expect("a certificate");
    let mut known = RootCertStore::empty();
    known.add(certificate(AUTHORITY)).expect("an authority");
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(known), provider.clone());
    let (chain, key) = SERVER;
    let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).expect("a key");
    let config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions of TLS")
        .with_client_cert_verifier(verifier.build().expect("a verifier"))
        .with_single_cert(vec![certificate(chain)], key);
    Arc::new(config.expect("a server"))
}

/// A server that asks for a certificate, and how many requests it has read.
fn server() -> (String, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("https://{}", listener.local_addr().expect("an address"));
    let count = Arc::new(AtomicUsize::new(0));
    let (counted, config) = (count.clone(), config());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let connection = ServerConnection::new(config.clone()).expect("a connection");
            let mut stream = StreamOwned::new(connection, stream.expect("a connection"));
            let (mut head, mut buffer) = (Vec::new(), [0; 1024]);
            // Who shows nothing that is known is turned away while this reads.
            while let Ok(count @ 1..) = stream.read(&mut buffer) {
                head.extend_from_slice(&buffer[..count]);
                if head.ends_with(b"\r\n\r\n") {
                    counted.fetch_add(1, Ordering::SeqCst);
                    let answer = b"HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";
                    let _ = stream.write_all(answer).and_then(|()| stream.flush());
                    break;
                }
            }
        }
    });
    (url, count)
}

fn builder(url: &str) -> ClientBuilder {
    Client::builder().base_url(url).without_retries()
}

#[tokio::test]
async fn a_certificate_is_shown_and_the_authority_of_the_server_is_trusted() {
    let (url, count) = server();
    let trusting = builder(&url).trusted_certificates(AUTHORITY);
    let client = trusting.clone().client_certificate(PILOT.0, PILOT.1).build().expect("a client");
    client.seal_hold().await.expect("an open hold");
    assert_eq!(count.load(Ordering::SeqCst), 1);

    let stranger = trusting.client_certificate(PIRATE.0, PIRATE.1).build().expect("a client");
    let outcome = stranger.seal_hold().await.expect_err("a stranger");
    assert!(!outcome.succeeded() && !outcome.is_request(), "{outcome:?}");

    let wary = builder(&url).client_certificate(PILOT.0, PILOT.1).build().expect("a client");
    assert_eq!(tell(&wary.seal_hold().await), "connect, again");
    assert_eq!(count.load(Ordering::SeqCst), 1, "nobody else was heard");
}

#[tokio::test]
async fn a_call_that_needs_a_certificate_is_not_sent_without() {
    let (url, count) = server();
    let client = builder(&url).pass_token("t").trusted_certificates(AUTHORITY).build().expect("a client");
    let error = client.seal_hold().await.expect_err("no certificate");
    assert!(error.is_credentials(), "{error:?}");
    let expected = "the credentials of `seal` are needed; `client_certificate` of the builder sets one";
    assert!(error.to_string().ends_with(expected), "{error}");
    assert_eq!(count.load(Ordering::SeqCst), 0);
}

#[test]
fn what_is_no_certificate_is_an_error_of_the_builder_and_keys_are_not_shown() {
    let own = |chain: &str, key: &str| builder("https://127.0.0.1").client_certificate(chain, key);
    let secret = PILOT.1.lines().nth(1).expect("a line of the key");
    for (chain, key) in [("", PILOT.1), (PILOT.0, ""), (PILOT.0, "hunter2"), (PILOT.0, SERVER.0)] {
        let error = own(chain, key).build().expect_err("half a certificate");
        let text = format!("{error} {error:?} {:?}", own(chain, key));
        assert!(!text.contains(secret) && !text.contains("hunter2"), "{text}");
    }
    let broken = "-----BEGIN CERTIFICATE-----\n%\n-----END CERTIFICATE-----\n";
    builder("https://127.0.0.1").trusted_certificates(broken).build().expect_err("no certificate");
}

#[tokio::test]
async fn a_transport_of_ones_own_shows_certificates_itself() {
    let mock = crate::runtime::Mock::new();
    let given = builder("https://harbour.example.com").transport(mock.transport());
    let both = given.clone().client_certificate(PILOT.0, PILOT.1).build();
    assert!(both.expect_err("two that show one").to_string().contains("`certificate_by_transport`"));
    let without = given.clone().build().expect("a client").seal_hold().await;
    assert!(without.expect_err("no certificate").is_credentials());
    let client = given.certificate_by_transport().build().expect("a client");
    mock.expect(client.seal_hold()).respond(());
    client.seal_hold().await.expect("an open hold");
    mock.verify();
}
