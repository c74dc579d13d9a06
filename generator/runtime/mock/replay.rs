//! Answers from a file.

use std::fmt;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use serde_json::Value;

use super::answer::Answer;
use super::recording::{answer, question};
use super::sent::Sent;
use crate::runtime::{Body, BoxFuture, Payload, SendOptions, Transport, TransportError};

/// Answers calls as they were answered when a [`Recorder`](super::Recorder) wrote them down: each recorded answer once, in
/// the order of the file, to the next call with the same operation, path, query and body. Another call fails, and is not
/// made again.
pub struct Replay {
    calls: Mutex<Vec<Recorded>>,
}

struct Recorded {
    question: Value,
    answer: Answer,
    is_given: bool,
}

impl Replay {
    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read, or a line of it is none that a recorder has written; its number is in the message.
    pub fn open(file: impl AsRef<Path>) -> io::Result<Self> {
        let text = fs::read_to_string(file)?;
        let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
        let calls = lines.map(|(index, line)| {
            let wrong =
                || io::Error::new(io::ErrorKind::InvalidData, format!("line {} is no call", index + 1));
            recorded(line).ok_or_else(wrong)
        });
        Ok(Self { calls: Mutex::new(calls.collect::<io::Result<_>>()?) })
    }

    async fn exchange(
        &self,
        request: http::Request<Payload>,
        id: &'static str,
    ) -> Result<http::Response<Body>, TransportError> {
        let sent = Sent::of(request, id).await?;
        let question = question(&sent);
        let answer = {
            let mut calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
            let mut same = calls.iter_mut().filter(|call| call.question == question).peekable();
            let is_known = same.peek().is_some();
            let next = same.find(|call| !call.is_given);
            next.map(|call| {
                call.is_given = true;
                call.answer.clone()
            })
            .ok_or(if is_known {
                "all its recorded answers were given"
            } else {
                "it was not recorded"
            })
        };
        let answer = answer.map_err(|why| TransportError::refused(format!("{why}: {sent:?}")))?;
        answer.give().await
    }
}

fn recorded(line: &str) -> Option<Recorded> {
    let mut line: Value = serde_json::from_str(line).ok()?;
    let answer = answer(line.get("response")?)?;
    Some(Recorded { question: line.get_mut("request")?.take(), answer, is_given: false })
}

impl Transport for Replay {
    fn send(
        &self,
        request: http::Request<Payload>,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.exchange(request, options.operation))
    }
}

impl fmt::Debug for Replay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let calls = self.calls.lock().unwrap_or_else(PoisonError::into_inner);
        write!(f, "Replay({} calls)", calls.len())
    }
}
