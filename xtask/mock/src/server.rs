//! The service over connections of loopback.

use std::convert::Infallible;
use std::io::{self, Write};
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::TcpListener;

use crate::service::Service;

/// No body of a request is longer.
const MOST_BYTES: usize = 64 << 20;

/// What to serve, and where.
#[derive(Clone, Debug)]
pub struct Options {
    /// The document.
    pub document: PathBuf,
    /// The port; any that is free, if it is nought.
    pub port: u16,
}

/// Serves a document until the program is ended.
///
/// # Errors
/// When the document cannot be read, or the port is taken.
pub fn run(options: &Options, out: &mut dyn Write) -> io::Result<()> {
    let service = Service::of(&options.document).map_err(io::Error::other)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
        let address = listener.local_addr()?;
        writeln!(out, "http://{address} answers {} operations", service.operations())?;
        out.flush()?;
        serve(listener, Arc::new(service)).await
    })
}

/// Serves what comes to a listener.
///
/// # Errors
/// When no connection can be taken any more.
pub async fn serve(listener: TcpListener, service: Arc<Service>) -> io::Result<()> {
    loop {
        let (stream, _) = listener.accept().await?;
        let service = service.clone();
        tokio::spawn(async move {
            let answer = service_fn(|request| answer(service.clone(), request));
            // A connection that breaks is the other side's business.
            let _ = http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await;
        });
    }
}

async fn answer(
    service: Arc<Service>,
    request: Request<Incoming>,
) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let Ok(body) = Limited::new(body, MOST_BYTES).collect().await else {
        let mut response = Response::new(Full::default());
        *response.status_mut() = StatusCode::PAYLOAD_TOO_LARGE;
        return Ok(response);
    };
    let query = head.uri.query().unwrap_or_default();
    let reply = service.answer(&head.method, head.uri.path(), query, &head.headers, &body.to_bytes());
    let mut response = Response::new(Full::new(reply.body));
    *response.status_mut() = reply.status;
    *response.headers_mut() = reply.headers;
    Ok(response)
}
