//! What a server answers, written to a file.

use std::fmt;
use std::fs::File;
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::answer::Answer;
use super::head::Head;
use super::recording::{question, reply};
use super::sent::Sent;
use crate::runtime::{Body, BoxFuture, Described, Payload, SendOptions, Transport, TransportError};

/// Writes calls and their answers to a file, a line each, for a [`Replay`](super::Replay).
///
/// No secret gets into it: no credentials, no header or parameter or property that is secret by its description or by its
/// name, no value of these wherever else it stands. Bodies are read whole before they are given to the caller. Calls that
/// get no answer are not written.
pub struct Recorder {
    transport: Arc<dyn Transport>,
    file: Mutex<File>,
}

impl Recorder {
    /// Records what a transport sends and gets, in a new file; one that is there is lost.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub fn around(transport: Arc<dyn Transport>, file: impl AsRef<Path>) -> io::Result<Self> {
        Ok(Self { transport, file: Mutex::new(File::create(file)?) })
    }

    async fn exchange(
        &self,
        request: http::Request<Payload>,
        options: SendOptions,
    ) -> Result<http::Response<Body>, TransportError> {
        // What can be sent but once is recorded without its body.
        let copy = if request.body().is_replayable() { request.clone() } else { without_body(&request) };
        let sent = Sent::of(copy, options.operation).await?;
        let (head, body) = Head::of(self.transport.send(request, &options).await?).await?;
        let line = serde_json::json!({ "request": question(&sent), "response": reply(&head, &body, &sent) });
        let written = {
            let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
            writeln!(file, "{line}")
        };
        written.map_err(TransportError::refused)?;
        Answer::replaced(head, body).give().await
    }
}

fn without_body(request: &http::Request<Payload>) -> http::Request<Payload> {
    let mut copy = http::Request::new(Payload::default());
    *copy.method_mut() = request.method().clone();
    *copy.uri_mut() = request.uri().clone();
    *copy.headers_mut() = request.headers().clone();
    if let Some(described) = request.extensions().get::<Described>() {
        copy.extensions_mut().insert(described.clone());
    }
    copy
}

impl Transport for Recorder {
    fn send(
        &self,
        request: http::Request<Payload>,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.exchange(request, options.clone()))
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.transport.sleep(time)
    }
}

impl fmt::Debug for Recorder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Recorder")
    }
}
