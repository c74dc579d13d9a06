//! Sends what is built over a connection, and says how what arrives differs from it.

use std::sync::LazyLock;

use tokio::runtime::{Builder, Runtime};

use crate::runtime::{Payload, ReqwestTransport, SendOptions, Transport as _};
use crate::server::{Seen, Server};

static EXECUTOR: LazyLock<Runtime> =
    LazyLock::new(|| Builder::new_current_thread().enable_all().build().expect("an executor"));

/// What is otherwise on the wire than it was built, whatever host it is for; nothing, if it arrives as it is.
pub fn difference(request: http::Request<Payload>) -> Option<String> {
    let server = Server::answering(["HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n".to_owned()]);
    let (mut parts, body) = request.into_parts();
    let target = parts.uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
    parts.uri = format!("{}{target}", server.url).parse().expect("an address");
    let built = (format!("{} {target} HTTP/1.1", parts.method), parts.headers.clone(), body.clone());
    let sent = EXECUTOR.block_on(async {
        let transport = ReqwestTransport::new().expect("a transport");
        let request = http::Request::from_parts(parts, body);
        transport.send(request, &SendOptions::default()).await.map(drop)
    });
    match sent {
        Ok(()) => compare(&built, &server.seen()),
        Err(error) => Some(format!("{error}")),
    }
}

/// Of a request: its first line, its headers and its body.
fn compare((line, headers, body): &(String, http::HeaderMap, Payload), seen: &Seen) -> Option<String> {
    if seen.line() != line {
        return Some(format!("{} is {}", line, seen.line()));
    }
    let arrived = |name: &str| -> Vec<String> {
        let lines = seen.head.lines().skip(1).filter_map(|line| line.split_once(": "));
        lines.filter(|(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned()).collect()
    };
    for name in headers.keys() {
        let built: Vec<_> = headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes())).collect();
        if built != arrived(name.as_str()) {
            return Some(format!("{name}: {built:?} is {:?}", arrived(name.as_str())));
        }
    }
    let bytes = body.bytes().map(|bytes| bytes.to_vec());
    bytes.filter(|bytes| *bytes != seen.body).map(|_| format!("the body is {:?}", String::from_utf8_lossy(&seen.body)))
}
