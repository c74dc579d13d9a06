//! What is made of the answer to a call.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use super::arrived::Arrived;
use super::attempts::Received;
use super::call::Call;
#[cfg(feature = "mock")]
use super::described::{ReadBody, Reads};
use super::download::Download;
use super::error::{Error, Failure};
use super::raw_reply::RawReply;
use super::reply::{Reading, Reply};
use super::response::Response;
use super::settings::OnUnreadable;
use super::stream::{Framing, Stream};
use super::transport::BoxFuture;

use crate::runtime::{Decode, Drift};

/// A call on its way.
#[must_use = "a call does nothing until it is awaited"]
pub struct Sending<T, E> {
    exchange: BoxFuture<'static, Result<Answer, Failure>>,
    read: fn(Answer) -> Result<T, Error<E>>,
}

/// An answer, with its body or with what its body is read from.
enum Answer {
    Whole(Call, RawReply),
    Open(Arrived),
}

impl<T, E> Sending<T, E> {
    #[cfg_attr(
        not(feature = "mock"),
        expect(clippy::extra_unused_type_parameters, reason = "tests are told what reads the answer")
    )]
    fn new<R: Reply, X: Reply>(
        #[cfg_attr(
            not(feature = "mock"),
            expect(unused_mut, reason = "tests are told what reads the answer")
        )]
        mut call: Call,
        read: fn(Answer) -> Result<T, Error<E>>,
    ) -> Self {
        let is_open = R::is_open;
        #[cfg(feature = "mock")]
        call.read_by(Reads { success: read_for_tests::<R>, failure: read_for_tests::<X> });
        Self { exchange: Box::pin(exchange(call, is_open)), read }
    }
}

impl<T, E> Future for Sending<T, E> {
    type Output = Result<T, Error<E>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let exchanged = ready!(self.exchange.as_mut().poll(context));
        Poll::Ready(match exchanged {
            Ok(answer) => (self.read)(answer),
            Err(failure) => Err(failure.into()),
        })
    }
}

async fn exchange(mut call: Call, is_open: fn(&RawReply) -> bool) -> Result<Answer, Failure> {
    let mut clock = call.clock();
    let is_open = move |_: &Call, head: &RawReply| head.status().is_success() && is_open(head);
    Ok(match call.receive(&is_open, &mut clock).await? {
        Received::Whole(reply) => Answer::Whole(call, reply),
        Received::Open(response) => {
            clock.unbind(call.own_timeout(), call.core.settings().timeout);
            Answer::Open(Arrived::new(call, response, clock))
        }
    })
}

/// An answer on its way that is read as it arrives.
pub type Opening<T, E> = BoxFuture<'static, Result<T, Error<E>>>;

/// Sends a call whose answer arrives item by item; where it is no success, it is read as `X`.
#[inline(never)]
pub fn send_stream<F: Framing, T: Decode + 'static, X: Reply>(call: Call) -> Opening<Stream<T>, X::Output> {
    let documented = call.operation.answers.stream;
    let opened = open(call, documented, refused::<X>);
    Box::pin(async move { opened.await.map(Stream::new::<F>) })
}

/// Sends a call whose answer is kept as bytes, read as they arrive; where it is no success, it is read as `X`.
#[inline(never)]
pub fn send_download<X: Reply>(call: Call) -> Opening<Download, X::Output> {
    let documented = call.operation.answers.success;
    let opened = open(call, documented, refused::<X>);
    Box::pin(async move { opened.await.map(Download::new) })
}

fn refused<X: Reply>(call: &Call, reply: RawReply) -> Error<X::Output> {
    call.refused::<X>(reply)
}

/// Waits for the head of an answer of one of the documented media types.
async fn open<E>(
    mut call: Call,
    documented: &'static [&'static str],
    refused: fn(&Call, RawReply) -> Error<E>,
) -> Result<Arrived, Error<E>> {
    call.stream();
    let mut clock = call.clock();
    let is_open = |call: &Call, head: &RawReply| {
        call.is_success(head.status()) && head.is_of_documented_type(documented) && !head.is_encoded()
    };
    let reply = match call.receive(&is_open, &mut clock).await? {
        Received::Open(response) => return Ok(Arrived::new(call, response, clock)),
        Received::Whole(reply) => reply,
    };
    if !call.is_success(reply.status()) {
        return Err(refused(&call, reply));
    }
    let mut drift = Drift::by(call.strictness());
    drift.note_undocumented_type();
    Err(call.locate(Failure::unreadable(drift)).with_reply(reply).into())
}

/// Sends a call and reads its answer as `R`, or, where it is no success, as `X`. A success with none of the
/// documented statuses, if any are given, is drift; one of another media type is unreadable.
#[inline(never)]
pub fn send_with_response<R: Reply, X: Reply>(call: Call) -> Sending<Response<R::Output>, X::Output> {
    Sending::new::<R, X>(call, read::<R, X>)
}

/// As [`send_with_response`], for the body alone: where it is something else than the API documents, there is none.
#[inline(never)]
pub fn send<R: Reply, X: Reply>(call: Call) -> Sending<R::Output, X::Output> {
    Sending::new::<R, X>(call, |answer| {
        let (call, reply) = match answer {
            Answer::Whole(call, reply) => (call, reply),
            Answer::Open(arrived) => return opened::<R, X>(arrived).map(Response::into_body),
        };
        if !call.is_success(reply.status()) {
            return Err(call.refused::<X>(reply));
        }
        let (body, drift) = body::<R>(&call, &reply);
        let readable = body.is_ok() || call.on_unreadable() == OnUnreadable::StandIn;
        match (call.accept_drift(drift), readable) {
            (Ok(_), true) => Ok(body.unwrap_or_else(|stand_in| stand_in)),
            (Ok(drift), false) => Err(call.locate(Failure::unreadable(drift)).with_reply(reply).into()),
            (Err(failure), _) => Err(failure.with_reply(reply).into()),
        }
    })
}

/// The error of a success that is something else than the API documents.
pub(super) fn unreadable<T, E>(call: &Call, response: Response<T>) -> Error<E> {
    let (reply, drift) = response.into_answer();
    call.locate(Failure::unreadable(drift)).with_reply(reply).into()
}

fn read<R: Reply, X: Reply>(answer: Answer) -> Result<Response<R::Output>, Error<X::Output>> {
    match answer {
        Answer::Whole(call, reply) => whole::<R, X>(&call, reply),
        Answer::Open(arrived) => opened::<R, X>(arrived),
    }
}

/// Reads a body as a call does, for a transport of tests.
#[cfg(feature = "mock")]
fn read_for_tests<R: Reply>(reply: &RawReply) -> ReadBody {
    let mut drift = Drift::default();
    let reading = R::decode(reply, &mut drift);
    let drifts = !drift.is_empty() || matches!(reading, Reading::Unreadable(_));
    let (Reading::Documented(value) | Reading::Undocumented(value) | Reading::Unreadable(value)) = reading;
    ReadBody { shown: R::write(&value).and_then(|written| written.shown().cloned()), drifts }
}

/// An answer whose body is read as it arrives.
fn opened<R: Reply, X: Reply>(arrived: Arrived) -> Result<Response<R::Output>, Error<X::Output>> {
    let head = arrived.head();
    let lost = arrived.locate(Failure::status(), Bytes::new());
    let body = R::open(arrived).ok_or(lost)?;
    Ok(Response::new(head, Drift::default(), body, true))
}

/// An answer with its body.
fn whole<R: Reply, X: Reply>(call: &Call, reply: RawReply) -> Result<Response<R::Output>, Error<X::Output>> {
    if !call.is_success(reply.status()) {
        return Err(call.refused::<X>(reply));
    }
    let (body, drift) = body::<R>(call, &reply);
    match call.accept_drift(drift) {
        Ok(drift) => {
            let readable = body.is_ok();
            Ok(Response::new(reply, drift, body.unwrap_or_else(|stand_in| stand_in), readable))
        }
        Err(failure) => Err(failure.with_reply(reply).into()),
    }
}

/// The body of a success, or what stands in its place, and where the answer is not as described.
fn body<R: Reply>(call: &Call, reply: &RawReply) -> (Result<R::Output, R::Output>, Drift) {
    let mut drift = Drift::by(call.strictness());
    // Who makes a call of his own may have asked for a coding.
    let is_plain = call.free.is_some() || note_coding(reply, &mut drift);
    let is_of_type = note_head(reply, call.operation.answers.success, &mut drift) && is_plain;
    let body = match R::decode(reply, &mut drift) {
        Reading::Documented(body) | Reading::Undocumented(body) if is_of_type => Ok(body),
        Reading::Documented(body) | Reading::Undocumented(body) | Reading::Unreadable(body) => Err(body),
    };
    (body, drift)
}

/// Notes a coding that nobody has taken off; whether there is none.
fn note_coding(reply: &RawReply, drift: &mut Drift) -> bool {
    let is_plain = reply.body().is_empty() || !reply.is_encoded();
    if !is_plain {
        drift.note_body("a body without a coding", "one in a Content-Encoding");
    }
    is_plain
}

/// Notes where status and media type are none of the documented ones; whether the body is of the right type.
fn note_head(reply: &RawReply, documented: &[&str], drift: &mut Drift) -> bool {
    if !documented.is_empty() && !documented.iter().any(|pattern| reply.is(pattern)) {
        drift.note_undocumented_status(documented, reply.status().as_u16());
    }
    let is_of_type = reply.is_of_documented_type(documented);
    if !is_of_type {
        drift.note_undocumented_type();
    }
    is_of_type
}
