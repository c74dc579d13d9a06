//! Forms and files.

use ferry::{Client, Payload, Upload, models, operations};

use crate::checks::Checks;
use crate::{arrived, ask};

/// Forms of both kinds, and a body of bytes.
pub async fn all(client: &Client, checks: &mut Checks) {
    forms(client, checks).await;
    files(client, checks).await;
}

/// The digests of what is sent: the length, and the beginning of SHA-256.
const WAVES: &str = "'5 eb81ba5ff779ca24'";

async fn forms(client: &Client, checks: &mut Checks) {
    let form = models::SendFormBody::from(models::SendFormBodyRequired { name: "a&b=ü +".into(), seats: 2 })
        .labels(["x", "y z"])
        .day("2026-03-09")
        .paid(true)
        .deck(models::Deck::C);
    let got = ask!(checks, "send_form", client.send_form(form));
    let sent = [
        ("name", "'a&b=ü +'"),
        ("seats", "2"),
        ("labels", "['x', 'y z']"),
        ("day", "datetime.date(2026, 3, 9)"),
        ("paid", "True"),
        ("deck", "<Deck.c_plus: 'c+'>"),
    ];
    arrived(checks, "send_form", got, &sent);
    let login =
        models::Login::from(models::LoginRequired { username: "mate".into(), password: "s3cret&".into() })
            .scopes(["a", "b"]);
    let got = ask!(checks, "send_model", client.send_model(login));
    let sent = [("login", "Login(username='mate', password='s3cret&', scopes=['a', 'b'])")];
    arrived(checks, "send_model", got, &sent);
}

async fn files(client: &Client, checks: &mut Checks) {
    let waves = || Upload::new("waves").file_name("wäves 1;2.txt").content_type("text/plain");
    let form = operations::SendFileForm::from(operations::SendFileFormRequired { file: waves() });
    let got = ask!(checks, "send_file", client.send_file(form));
    let sent = [("name", "'wäves 1;2.txt'"), ("type", "'text/plain'"), ("content", WAVES)];
    arrived(checks, "send_file", got, &sent);
    let form = operations::SendBytesForm::from(operations::SendBytesFormRequired {
        file: Upload::new("waves").file_name("w.bin"),
    });
    let got = ask!(checks, "send_bytes", client.send_bytes(form));
    arrived(checks, "send_bytes", got, &[("content", WAVES)]);
    let form = operations::SendFilesForm::from(operations::SendFilesFormRequired {
        files: vec![waves(), Upload::new("").file_name("empty.json").content_type("application/json")],
        note: "n\r\nn".into(),
    })
    .labels(["l", "m"])
    .count(3)
    .leaves("2026-03-09T07:45:10Z")
    .cover(Upload::new("c").file_name("c.png").content_type("image/png"));
    let got = ask!(checks, "send_files", client.send_files(form));
    let files = format!(
        "[('wäves 1;2.txt', 'text/plain', {WAVES}), ('empty.json', 'application/json', '0 e3b0c44298fc1c14')]"
    );
    let sent = [
        ("files", files.as_str()),
        ("note", "'n\\r\\nn'"),
        ("labels", "['l', 'm']"),
        ("count", "3"),
        ("leaves", "datetime.datetime(2026, 3, 9, 7, 45, 10, tzinfo=TzInfo(0))"),
        ("cover", "('c.png', 'image/png')"),
    ];
    arrived(checks, "send_files", got, &sent);
    let got = ask!(checks, "send_raw", client.send_raw(Payload::from("waves")));
    arrived(checks, "send_raw", got, &[("content", WAVES), ("type", "'application/octet-stream'")]);
}
