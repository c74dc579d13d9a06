//! Requests, whatever operation they are of.
//!
//! What all requests have stands here once, not once for each operation: in a client of hundreds of them it was most of what
//! the compiler had to look at.

use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use super::answer::{Opening, Sending, send_download, send_stream, send_with_response};
use super::built::BuiltRequest;
use super::call::Call;
use super::download::Download;
use super::endpoint::{AnswerKind, Downloads, Endpoint, Paged, Streams, Uploads, Whole};
use super::error::Error;
#[cfg(feature = "mock")]
use super::mocked::Mocked;
use super::pages::{PageItems, Pages};
use super::reply::Reply;
use super::response::Response;
use super::retries::Retries;
use super::settings::OnUnreadable;
use super::stream::Stream;
use crate::runtime::Strictness;

/// A request of an operation, which is awaited to send it. An operation's own setters stand with the name of its
/// requests; all have these:
///
/// - [`send`](Self::send), which `.await` does, and [`send_with_response`](Self::send_with_response) for status,
///   headers and drift beside the body; [`build`](Self::build) for what would be sent;
/// - [`with_timeout`](Self::with_timeout), [`with_retries`](Self::with_retries),
///   [`with_header`](Self::with_header), [`without_header`](Self::without_header),
///   [`without_redirects`](Self::without_redirects);
/// - [`without_validation`](Self::without_validation), [`with_strictness`](Self::with_strictness),
///   [`with_on_unreadable`](Self::with_on_unreadable).
///
/// Where the operation has what it takes: [`send_stream`](Self::send_stream),
/// [`send_download`](Self::send_download), [`send_pages`](Self::send_pages), [`send_items`](Self::send_items),
/// [`with_upload_progress`](Self::with_upload_progress).
#[must_use = "a request does nothing until it is sent"]
pub struct Request<O> {
    pub(crate) call: Call,
    operation: PhantomData<fn() -> O>,
}

impl<O> Request<O> {
    #[inline]
    pub(crate) const fn from_call(call: Call) -> Self {
        Self { call, operation: PhantomData }
    }

    /// Sends the values as they are: without it, a call whose values are not as the API's description asks fails
    /// before anything is sent.
    #[inline]
    pub fn without_validation(mut self) -> Self {
        self.call.unchecked();
        self
    }

    /// Limits the time of this call.
    #[inline]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.call.timeout(timeout);
        self
    }

    /// How often this call is made again where that cannot carry it out twice; with
    /// [`Retries::never`] it is made once, whatever comes of it.
    #[inline]
    pub fn with_retries(mut self, policy: Retries) -> Self {
        self.call.retries(policy);
        self
    }

    /// What is made of each way in which the answer to this call is not as described.
    #[inline]
    pub fn with_strictness(mut self, strictness: Strictness) -> Self {
        self.call.set_strictness(strictness);
        self
    }

    /// What is made of an answer to this call that cannot be read.
    #[inline]
    pub fn with_on_unreadable(mut self, action: OnUnreadable) -> Self {
        self.call.set_on_unreadable(action);
        self
    }

    /// Sends a header with this call, in place of any other of its name: `Accept` with one of the documented media
    /// types asks for that in place of all that are understood.
    #[inline]
    pub fn with_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.call.header(name, value);
        self
    }

    /// Takes a redirect for the answer, in place of following it where that is safe.
    #[inline]
    pub fn without_redirects(mut self) -> Self {
        self.call.without_redirects();
        self
    }

    /// Leaves a header out that the client would send with every call.
    #[inline]
    pub fn without_header(mut self, name: impl Into<String>) -> Self {
        self.call.without_header(name);
        self
    }
}

impl<O: Endpoint> Request<O> {
    /// The request as it would be sent, for tests and dry runs.
    ///
    /// # Errors
    /// When a value cannot be sent, or is not what the API's description asks for.
    #[inline]
    pub fn build(&self) -> Result<BuiltRequest, Error<<O::Answer as AnswerKind>::Error>> {
        self.call.build().map_err(Error::from)
    }

    /// Sends the request and gives the body of the answer, or, where it arrives item by item alone, its items.
    #[inline]
    pub fn send(self) -> <O::Answer as AnswerKind>::Future {
        <O::Answer as AnswerKind>::send(self.call)
    }
}

impl<O, R, X> Request<O>
where
    O: Endpoint<Answer = Whole<R, X>>,
    R: Reply,
    X: Reply,
{
    /// Sends the request and gives the body of the answer with its status, headers and drift.
    #[inline]
    pub fn send_with_response(self) -> Sending<Response<R::Output>, X::Output> {
        send_with_response::<R, X>(self.call)
    }

    /// Sends the request and gives the answer item by item, where the request asks for that.
    #[inline]
    pub fn send_stream(mut self) -> Opening<Stream<O::Item>, X::Output>
    where
        O: Streams,
    {
        self.call.ask_for_items();
        send_stream::<O::Framing, O::Item, X>(self.call)
    }

    /// Sends the request and gives the body of the answer as it arrives: as a stream, to a writer, to a file.
    #[inline]
    pub fn send_download(self) -> Opening<Download, X::Output>
    where
        O: Downloads,
    {
        send_download::<X>(self.call)
    }

    /// Sends the request, and asks for the pages that follow, each when it is wanted: each with its status, headers
    /// and drift. A stream, which has [`next`](Pages::next) too.
    #[inline]
    pub fn send_pages(self) -> Pages<R::Output, X::Output>
    where
        O: Paged,
    {
        Pages::new(self.call, |call| send_with_response::<R, X>(call), O::PAGING)
    }

    /// Sends the request, and gives what stands on its page and on those that follow, item by item. A stream, which
    /// has [`next`](PageItems::next) and [`all`](PageItems::all) too.
    #[inline]
    pub fn send_items(self) -> PageItems<R::Output, <O as Paged>::Item, X::Output>
    where
        O: Paged,
    {
        PageItems::new(self.send_pages(), O::items)
    }
}

impl<O: Uploads> Request<O> {
    /// Calls a function with how many bytes of the body have left, and of how many if that is known.
    #[inline]
    pub fn with_upload_progress(
        mut self,
        progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static,
    ) -> Self {
        self.call.progress(progress);
        self
    }
}

impl<O: Endpoint> IntoFuture for Request<O> {
    type Output = Result<<O::Answer as AnswerKind>::Output, Error<<O::Answer as AnswerKind>::Error>>;
    type IntoFuture = <O::Answer as AnswerKind>::Future;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}

impl<O> Clone for Request<O> {
    #[inline]
    fn clone(&self) -> Self {
        Self::from_call(self.call.clone())
    }
}

impl<O> fmt::Debug for Request<O> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Request").field(&self.call).finish()
    }
}

#[cfg(feature = "mock")]
impl<O: Endpoint> Mocked for Request<O> {
    type Endpoint = O;

    #[inline]
    fn call(&self) -> &Call {
        &self.call
    }
}

/// Says what a type stands for: an operation, and how its answers are read.
///
/// ```text
/// endpoint! { GetPet = GET_PET { output: Json<Pet>, error: GetPetError } }
/// ```
/// `GET_PET` is the operation. What reads an answer is a [`Reply`](super::Reply). For an answer that arrives item by item,
/// `stream: Item as Events` or `as Lines` stands in place of the output, or beside it where there are both.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! endpoint {
    ($type:ty = $operation:ident {
        output: $reply:ty, $(stream: $item:ty as $framing:ty,)? error: $problem:ty $(,)?
    }) => {
        impl $crate::runtime::Endpoint for $type {
            #[cfg(feature = "mock")]
            const OPERATION: &'static $crate::runtime::Operation = &$operation;
            type Answer = $crate::runtime::Whole<$reply, $problem>;
        }

        $(
            impl $crate::runtime::Streams for $type {
                type Item = $item;
                type Framing = $framing;
            }
        )?
    };
    ($type:ty = $operation:ident { stream: $item:ty as $framing:ty, error: $problem:ty $(,)? }) => {
        impl $crate::runtime::Endpoint for $type {
            #[cfg(feature = "mock")]
            const OPERATION: &'static $crate::runtime::Operation = &$operation;
            type Answer = $crate::runtime::Streamed<$framing, $item, $problem>;
        }

        impl $crate::runtime::Streams for $type {
            type Item = $item;
            type Framing = $framing;
        }
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use endpoint;
