//! Answers of each kind, failures and streams, and what the credentials come to.

use ferry::{Client, Retries, operations};
use futures_util::StreamExt;

use crate::checks::Checks;
use crate::{arrived, ask};

/// Answers of each kind.
pub async fn all(client: &Client, checks: &mut Checks) {
    answers(client, checks).await;
    failures(client, checks).await;
    streams(client, checks).await;
    guarded(client, checks).await;
}

async fn answers(client: &Client, checks: &mut Checks) {
    if let Some(tick) = ask!(checks, "tick", client.tick()) {
        checks.equal("tick", (tick.number, tick.text.as_str()), (1, "x"));
    }
    if let Some(none) = ask!(checks, "maybe not", client.maybe()) {
        checks.equal("maybe not", none.is_none(), true);
    }
    if let Some(some) = ask!(checks, "maybe", client.maybe().there(true)) {
        checks.equal("maybe", some.map(|tick| tick.number), Some(1));
    }
    if let Some(any) = ask!(checks, "anything", client.anything()) {
        checks.equal("anything", any.text().into_owned(), r#"{"values":[1,2.5,null,12345678901234567890]}"#);
    }
    if let Some(text) = ask!(checks, "text", client.text()) {
        checks.equal("text", text, "all aboard");
    }
    if let Some(ports) = ask!(checks, "by_port", client.by_port()) {
        checks.equal("by_port", ports.get("Amrum").map(|tick| tick.number), Some(7));
    }
    if let Some(pair) = ask!(checks, "pair", client.pair()) {
        checks.equal("pair", (pair.0, pair.1.as_str(), pair.2.is_none()), (6, "b", true));
    }
    if let Some(number) = ask!(checks, "number", client.number()) {
        checks.equal("number", number, 5);
    }
    if let Some(moved) = ask!(checks, "moved", client.moved()) {
        checks.equal("moved", moved.text.as_str(), "x");
    }
    if let Some(later) = ask!(checks, "accept", client.accept()) {
        let number =
            if let operations::AcceptReply::Accepted(tick) = later { Some(tick.number) } else { None };
        checks.equal("accept", number, Some(1));
    }
    if let Some(now) = ask!(checks, "accept now", client.accept().now(true)) {
        let id = if let operations::AcceptReply::Ok(receipt) = now { Some(receipt.id) } else { None };
        checks.equal("accept now", id, Some(8));
    }
}

async fn failures(client: &Client, checks: &mut Checks) {
    let sunk = client.fail("404").await.err();
    let status = sunk.as_ref().and_then(|error| error.status()).map(|status| status.as_u16());
    checks.equal("404: status", status, Some(404));
    let sunk = match sunk.as_ref().and_then(|error| error.api()) {
        Some(operations::FailError::NotFound(problem)) => problem.detail.clone(),
        other => format!("{other:?}"),
    };
    checks.equal("404: body", sunk.as_str(), "it has sunk");
    let late = client.fail("503").with_retries(Retries::never()).await.err();
    let pause = late.as_ref().and_then(|error| error.retry_after()).map(|pause| pause.as_secs());
    checks.equal("503: pause", pause, Some(9));
    let html = client.fail("html").with_retries(Retries::never()).await.err();
    let status = html.as_ref().and_then(|error| error.status()).map(|status| status.as_u16());
    checks.equal("502: status", status, Some(502));
    let plain = client.fail("what").await.err().map(|error| error.to_string()).unwrap_or_default();
    checks.equal("400: message", plain.contains("no such kind"), true);
}

async fn streams(client: &Client, checks: &mut Checks) {
    match client.events().count(3).send().await {
        Ok(stream) => {
            let ticks: Vec<_> =
                stream.map(|tick| tick.map(|tick| (tick.number, tick.text.clone()))).collect().await;
            let sent = ["ü\n", "ü\nw", "ü\nww"];
            for (number, (tick, text)) in ticks.iter().zip(sent).enumerate() {
                let tick = tick.as_ref().ok().map(|(number, text)| (*number, text.as_str()));
                checks.equal("events", tick, i64::try_from(number).ok().map(|number| (number, text)));
            }
            checks.equal("number of events", ticks.len(), 3);
        }
        Err(error) => checks.equal("events", error.to_string(), ""),
    }
    match client.lines().count(4).send().await {
        Ok(stream) => checks.equal(
            "number of lines",
            stream.filter(|line| std::future::ready(line.is_ok())).count().await,
            4,
        ),
        Err(error) => checks.equal("lines", error.to_string(), ""),
    }
    match client.download().size(1_000).await {
        Ok(bytes) => checks.equal("download", bytes.len(), 6_000),
        Err(error) => checks.equal("download", error.to_string(), ""),
    }
}

async fn guarded(client: &Client, checks: &mut Checks) {
    let got = ask!(checks, "with_basic", client.with_basic());
    arrived(checks, "with_basic", got, &[("user", "'mate'"), ("password", "'p:ss word'")]);
    let got = ask!(checks, "with_bearer", client.with_bearer());
    arrived(checks, "with_bearer", got, &[("token", "'t0ken'")]);
    let got = ask!(checks, "with_token", client.with_token());
    arrived(checks, "with_token", got, &[("token", "'t1'")]);
    let got = ask!(checks, "with_header", client.with_header());
    arrived(checks, "with_header", got, &[("key", "'in header'")]);
    let got = ask!(checks, "with_query", client.with_query());
    arrived(checks, "with_query", got, &[("key", "'in & query'")]);
    let got = ask!(checks, "with_cookie", client.with_cookie());
    arrived(checks, "with_cookie", got, &[("key", "'in-cookie'")]);
}
