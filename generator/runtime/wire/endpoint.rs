//! What is known of an operation by its type.

use std::future::Future;
use std::marker::PhantomData;

use super::answer::{Opening, Sending, send, send_stream};
use super::call::Call;
use super::error::Error;
#[cfg(feature = "mock")]
use super::operation::{Documented, Operation};
use super::paging::Paging;
use super::reply::Reply;
use super::stream::{Framing, Stream};
use crate::runtime::Decode;
#[cfg(feature = "mock")]
use crate::runtime::Written;

/// An operation as a type, without values.
pub trait Endpoint {
    /// The operation.
    #[cfg(feature = "mock")]
    const OPERATION: &'static Operation;

    /// How its answers are read.
    type Answer: AnswerKind;
}

/// How answers are read.
pub trait AnswerKind {
    /// What a success is.
    type Output;

    /// What is documented of a failure.
    type Error;

    /// A call on its way.
    type Future: Future<Output = Result<Self::Output, Error<Self::Error>>>;

    /// Sends a call.
    fn send(call: Call) -> Self::Future;

    /// What tests write a success from.
    #[cfg(feature = "mock")]
    type Written;

    /// The patterns of what is written.
    #[cfg(feature = "mock")]
    fn patterns(answers: &Documented) -> &'static [&'static str];

    /// Writes a success; none where it can only be read.
    #[cfg(feature = "mock")]
    fn write(output: &Self::Written) -> Option<Written>;

    /// Writes a failure; none where it can only be read.
    #[cfg(feature = "mock")]
    fn write_failure(failure: &Self::Error) -> Option<Written>;
}

/// An answer with its body: a success is read by `R`, a failure by `X`.
pub struct Whole<R, X>(PhantomData<(R, X)>);

impl<R: Reply, X: Reply> AnswerKind for Whole<R, X> {
    type Output = R::Output;
    type Error = X::Output;
    type Future = Sending<R::Output, X::Output>;

    #[inline]
    fn send(call: Call) -> Self::Future {
        send::<R, X>(call)
    }

    #[cfg(feature = "mock")]
    type Written = R::Output;

    #[cfg(feature = "mock")]
    fn patterns(answers: &Documented) -> &'static [&'static str] {
        answers.success
    }

    #[cfg(feature = "mock")]
    fn write(output: &R::Output) -> Option<Written> {
        R::write(output)
    }

    #[cfg(feature = "mock")]
    fn write_failure(failure: &X::Output) -> Option<Written> {
        X::write(failure)
    }
}

/// An answer that arrives item by item, each a `T`, framed by `F`; a failure is read by `X`.
pub struct Streamed<F, T, X>(PhantomData<(F, T, X)>);

impl<F: Framing, T: Decode + 'static, X: Reply> AnswerKind for Streamed<F, T, X> {
    type Output = Stream<T>;
    type Error = X::Output;
    type Future = Opening<Stream<T>, X::Output>;

    #[inline]
    fn send(call: Call) -> Self::Future {
        send_stream::<F, T, X>(call)
    }

    #[cfg(feature = "mock")]
    type Written = Vec<T>;

    #[cfg(feature = "mock")]
    fn patterns(answers: &Documented) -> &'static [&'static str] {
        answers.stream
    }

    #[cfg(feature = "mock")]
    fn write(items: &Vec<T>) -> Option<Written> {
        Some(Written::items::<F, T>(items))
    }

    #[cfg(feature = "mock")]
    fn write_failure(failure: &X::Output) -> Option<Written> {
        X::write(failure)
    }
}

/// An operation whose answer may arrive item by item.
pub trait Streams: Endpoint {
    /// What arrives.
    type Item: Decode + 'static;

    /// How one item is told from the next.
    type Framing: Framing;
}

/// An operation whose answer may be bytes.
pub trait Downloads: Endpoint {}

/// An operation that has a body.
pub trait Uploads: Endpoint {}

/// An operation whose answer comes in pages.
pub trait Paged: Endpoint {
    /// What stands on a page.
    type Item;

    /// How pages follow each other.
    const PAGING: &'static Paging;

    /// What a page holds.
    fn items(page: <Self::Answer as AnswerKind>::Output) -> Vec<Self::Item>;
}
