//! Fetching from servers on loopback that speak HTTPS: what is kept, and what is refused.

mod server;

use std::fs;
use std::path::Path;
use std::time::Duration;

use commands::exit::Exit;
use server::{Answer, Server};
use vendor::{Options, run};

const PET: &str = "type: object\nproperties: {name: {type: string}}\n";

fn document(references: &[&str]) -> String {
    let mut text =
        "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n".to_owned();
    for (number, reference) in references.iter().enumerate() {
        text = format!("{text}    S{number}: {{$ref: '{reference}'}}\n");
    }
    text
}

fn options(server: &Server, folder: &Path) -> Options {
    let certificate = folder.join("ca.pem");
    fs::write(&certificate, server.certificate()).expect("a certificate");
    Options {
        document: server.address("/api/openapi.yaml"),
        out: folder.join("spec"),
        hosts: Vec::new(),
        certificates: vec![certificate],
        bytes: 100_000,
        time: Duration::from_secs(20),
        check: false,
    }
}

/// What the command prints, and how it ends; an error is what it says.
fn vendored(options: &Options) -> Result<(Exit, String), String> {
    let mut out = Vec::new();
    let exit = run(options, &mut out).map_err(|failure| failure.to_string())?;
    Ok((exit, String::from_utf8(out).expect("text")))
}

fn text(path: &str) -> Answer {
    Answer::Text(path.to_owned())
}

#[test]
fn a_document_is_kept_with_all_that_it_refers_to() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::start(&[]);
    server.serve(
        "/api/openapi.yaml",
        text(&document(&["types/pet.yaml", "../shared.yaml#/Owner", "#/components/schemas/S0"])),
    );
    server.serve(
        "/api/types/pet.yaml",
        text("type: object\nproperties: {owner: {$ref: '/shared.yaml#/Owner'}}\n"),
    );
    server.serve("/shared.yaml", text("Owner: {type: object, properties: {name: {type: string}}}\n"));
    let options = options(&server, folder.path());
    let (exit, said) = vendored(&options).expect("it is fetched");
    assert_eq!(exit, Exit::Success, "{said}");
    let lock = fs::read_to_string(options.out.join("vendor.lock")).expect("a lock");
    let shared = format!("127.0.0.1-{}/shared.yaml", server.port());
    for path in ["openapi.yaml", "types/pet.yaml", &shared] {
        assert!(options.out.join(path).is_file(), "{path}: {said}");
        assert!(lock.contains(&format!("  {path}  https://")), "{lock}");
    }
    // Read without the network, through the lock: what stands above the document's folder, too.
    drop(server);
    let tools = commands::input::Tools { lay: |source, _| source, digest: vendor::digest };
    let input = commands::input::Input {
        document: options.out.join("openapi.yaml"),
        tools: Some(tools),
        ..commands::input::Input::default()
    };
    let source = input.read().expect("it is what was fetched");
    let found = generator::check_document(&source, generator::config::Tolerance::Strict);
    assert!(!found.has_errors(), "{found:?}");
    fs::write(options.out.join("types/pet.yaml"), PET).expect("a change");
    let why = input.read().expect_err("it was changed").to_string();
    assert!(
        why.contains("vendor.lock:") && why.contains("types/pet.yaml: it is not what was fetched"),
        "{why}"
    );
}

#[test]
fn redirects_are_followed_on_named_hosts_only() {
    let folder = tempfile::tempdir().expect("a folder");
    let other = Server::start(&[]);
    other.serve("/pet.yaml", text(PET));
    let server = Server::start(&[]);
    server.serve("/api/openapi.yaml", Answer::Redirect("/v2/openapi.yaml".to_owned()));
    server.serve("/v2/openapi.yaml", text(&document(&["pet.yaml"])));
    server.serve("/v2/pet.yaml", Answer::Redirect(other.address("/pet.yaml")));
    let mut options = options(&server, folder.path());
    let both = [server.certificate(), other.certificate()].concat();
    fs::write(&options.certificates[0], both).expect("certificates");
    let why = vendored(&options).expect_err("the other host is not named");
    assert!(why.contains(&format!("--host 127.0.0.1:{}", other.port())), "{why}");
    assert!(!options.out.exists(), "nothing is half written");
    assert_eq!(other.calls(), 0, "it was not even asked");
    options.hosts = vec![format!("127.0.0.1:{}", other.port())];
    let (exit, said) = vendored(&options).expect("it is fetched");
    assert_eq!(exit, Exit::Success, "{said}");
    let lock = fs::read_to_string(options.out.join("vendor.lock")).expect("a lock");
    for path in ["/v2/openapi.yaml", "/api/openapi.yaml", "/v2/pet.yaml"] {
        assert!(lock.contains(&server.address(path)), "{path}: {lock}");
    }
}

#[test]
fn redirects_that_never_end_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::start(&[]);
    server.serve("/api/openapi.yaml", Answer::Redirect("/api/again.yaml".to_owned()));
    server.serve("/api/again.yaml", Answer::Redirect("/api/openapi.yaml".to_owned()));
    let why = vendored(&options(&server, folder.path())).expect_err("a circle");
    assert!(why.contains("without an end"), "{why}");
}

#[test]
fn a_body_without_end_is_cut_off() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::start(&[]);
    server.serve("/api/openapi.yaml", Answer::Endless);
    let options = options(&server, folder.path());
    let why = vendored(&options).expect_err("too large");
    assert!(why.contains("more than 100000 bytes"), "{why}");
    assert!(!options.out.exists());
}

#[test]
fn a_server_that_says_nothing_is_given_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::start(&[]);
    server.serve("/api/openapi.yaml", Answer::Silence);
    let why = vendored(&Options { time: Duration::from_secs(2), ..options(&server, folder.path()) });
    assert!(why.expect_err("too slow").contains("timed out"));
}

#[test]
fn what_changed_is_said_and_what_somebody_changed_is_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::start(&[]);
    server.serve("/api/openapi.yaml", text(&document(&["pet.yaml"])));
    server.serve("/api/pet.yaml", text(PET));
    let options = options(&server, folder.path());
    assert_eq!(vendored(&options).expect("it is fetched").0, Exit::Success);
    let check = Options { check: true, ..options.clone() };
    assert_eq!(vendored(&check).expect("it is fetched").0, Exit::Success);
    server.serve("/api/pet.yaml", text(&PET.replace("name", "title")));
    let (exit, said) = vendored(&check).expect("it is fetched");
    assert_eq!(exit, Exit::Stale);
    assert!(said.contains("changed: ") && said.contains("pet.yaml"), "{said}");
    assert_eq!(fs::read_to_string(options.out.join("pet.yaml")).expect("it"), PET);
    assert_eq!(vendored(&options).expect("it is fetched").0, Exit::Success);
    assert!(fs::read_to_string(options.out.join("pet.yaml")).expect("it").contains("title"));
    // Somebody's change is not lost, and neither is a file that was there.
    fs::write(options.out.join("pet.yaml"), "mine").expect("a change");
    let (exit, said) = vendored(&options).expect("it is fetched");
    assert_eq!(exit, Exit::Stale);
    assert!(said.contains("somebody has changed this file"), "{said}");
    assert_eq!(fs::read_to_string(options.out.join("pet.yaml")).expect("it"), "mine");
}

#[test]
fn what_is_not_to_be_fetched_is_not() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::start(&[]);
    let start = options(&server, folder.path());
    for (address, why) in [
        ("http://127.0.0.1/openapi.yaml".to_owned(), "only https"),
        ("https://user:secret@127.0.0.1/openapi.yaml".to_owned(), "a name or a password"),
        (server.address("/nothing.yaml"), "404"),
        (server.address(&format!("/{}", "a".repeat(100_000))), "more than 8192 bytes"),
    ] {
        let said = vendored(&Options { document: address, ..start.clone() }).expect_err("it is refused");
        assert!(said.contains(why), "{said}");
        assert!(!said.contains("secret") && said.len() < 1_000, "{said}");
    }
    for reference in ["http://127.0.0.1/a.yaml", "../../..%2f..%2fup.yaml?..", "aux.yaml", ".ssh/config"] {
        server.serve("/api/openapi.yaml", text(&document(&[reference])));
        server.serve_all(text(PET));
        let said = vendored(&start);
        let inside = said.is_ok_and(|(exit, _)| exit == Exit::Success);
        assert!(!inside || !folder.path().join("up.yaml").exists(), "{reference}");
        if reference.starts_with("http:") || reference.starts_with("aux") || reference.starts_with(".ssh") {
            assert!(!inside, "{reference}");
        }
    }
}

#[test]
fn a_certificate_that_nobody_trusts_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::start(&[]);
    server.serve("/api/openapi.yaml", text(&document(&[])));
    let options = Options { certificates: Vec::new(), ..options(&server, folder.path()) };
    let why = vendored(&options).expect_err("it is not trusted");
    assert!(why.to_lowercase().contains("certificate"), "{why}");
}

#[test]
fn a_document_that_is_here_has_what_it_refers_to_fetched() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = Server::start(&[]);
    server.serve("/pet.yaml", text(PET));
    let options = options(&server, folder.path());
    let here = folder.path().join("openapi.yaml");
    fs::write(&here, document(&[&server.address("/pet.yaml")])).expect("a document");
    let options = Options {
        document: here.display().to_string(),
        out: folder.path().to_owned(),
        hosts: vec![format!("127.0.0.1:{}", server.port())],
        ..options
    };
    let (exit, said) = vendored(&options).expect("it is fetched");
    assert_eq!(exit, Exit::Success, "{said}");
    let tools = commands::input::Tools { lay: |source, _| source, digest: vendor::digest };
    let input =
        commands::input::Input { document: here, tools: Some(tools), ..commands::input::Input::default() };
    let found =
        generator::check_document(&input.read().expect("it is read"), generator::config::Tolerance::Strict);
    assert!(!found.has_errors(), "{found:?}");
}
