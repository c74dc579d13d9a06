//! What comes of a call, in a line.

use std::fmt::Debug;

use crate::client::{Client, ClientBuilder};
use crate::runtime::Error;
use crate::server::Server;

/// A token that must never be shown.
pub const TOKEN: &str = "open-sesame";

/// A client of a server that makes each call once, so that each answer is that of a call.
pub fn builder(server: &Server) -> ClientBuilder {
    Client::builder().base_url(&server.url).pass_token(TOKEN).without_retries()
}

/// A client of a server that gives these answers, one after the other.
pub fn client(answers: impl IntoIterator<Item = String>) -> (Client, Server) {
    let server = Server::answering(answers);
    (builder(&server).build().expect("a client"), server)
}

/// An answer: status line, headers and body.
pub fn answer(status: &str, headers: &[&str], body: &str) -> String {
    let length = format!("Content-Length: {}", body.len());
    let lines = [&[status], headers, &[length.as_str(), "Connection: close", "", body]].concat();
    format!("HTTP/1.1 {}", lines.join("\r\n"))
}

/// An answer that says its media type, if any.
pub fn of_type(status: &str, media_type: &str, body: &str) -> String {
    let header = format!("Content-Type: {media_type}");
    let headers = [header.as_str()];
    answer(status, if media_type.is_empty() { &[] } else { &headers }, body)
}

/// An outcome in a line: the value, or the kind of error with what it says of the server.
pub fn tell<T: Debug, E: Debug>(outcome: &Result<T, Error<E>>) -> String {
    match outcome {
        Ok(value) => format!("{value:?}"),
        Err(error) => {
            let kinds = [
                (error.is_request(), "request"),
                (error.is_connect(), "connect"),
                (error.is_timeout(), "timeout"),
                (error.is_too_large(), "too large"),
                (error.is_status(), "status"),
                (error.is_drift(), "drift"),
                (error.is_unreadable(), "unreadable"),
                (error.is_output(), "output"),
            ];
            let kind = kinds.iter().find(|(is, _)| *is).map_or("broken", |(_, kind)| kind);
            let status = error.status().map_or_else(String::new, |status| format!(" {}", status.as_u16()));
            let done = if error.succeeded() { ", done" } else { "" };
            let again = if error.is_retryable() { ", again" } else { "" };
            let api = error.api().map_or_else(String::new, |api| format!(", {api:?}"));
            let text = format!("{error} {error:?}");
            assert!(!text.contains(TOKEN), "{text}");
            format!("{kind}{status}{done}{again}{api}")
        }
    }
}
