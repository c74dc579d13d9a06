//! The macros of requests.

/// Makes the type `Request` of requests, whatever operation they are of.
///
/// What all requests have stands here once, not once for each operation: in a client of hundreds of them it was most of what
/// the compiler had to look at. Where the operations are, so that these can give their own requests setters.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! requests {
    () => {
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
            call: $crate::runtime::Call,
            operation: ::core::marker::PhantomData<fn() -> O>,
        }

        impl<O> Request<O> {
            #[inline]
            const fn from_call(call: $crate::runtime::Call) -> Self {
                Self { call, operation: ::core::marker::PhantomData }
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
            pub fn with_timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.call.timeout(timeout);
                self
            }

            /// How often this call is made again where that cannot carry it out twice; with
            /// [`Retries::never`]($crate::runtime::Retries::never) it is made once, whatever comes of it.
            #[inline]
            pub fn with_retries(mut self, policy: $crate::runtime::Retries) -> Self {
                self.call.retries(policy);
                self
            }

            /// What is made of each way in which the answer to this call is not as described.
            #[inline]
            pub fn with_strictness(mut self, strictness: $crate::runtime::Strictness) -> Self {
                self.call.set_strictness(strictness);
                self
            }

            /// What is made of an answer to this call that cannot be read.
            #[inline]
            pub fn with_on_unreadable(mut self, action: $crate::runtime::OnUnreadable) -> Self {
                self.call.set_on_unreadable(action);
                self
            }

            /// Sends a header with this call, in place of any other of its name: `Accept` with one of the documented media
            /// types asks for that in place of all that are understood.
            #[inline]
            pub fn with_header(
                mut self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
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
            pub fn without_header(mut self, name: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.call.without_header(name);
                self
            }
        }

        impl<O: $crate::runtime::Endpoint> Request<O> {
            /// The request as it would be sent, for tests and dry runs.
            ///
            /// # Errors
            /// When a value cannot be sent, or is not what the API's description asks for.
            #[inline]
            pub fn build(
                &self,
            ) -> ::core::result::Result<
                $crate::runtime::BuiltRequest,
                $crate::runtime::Error<<O::Answer as $crate::runtime::AnswerKind>::Error>,
            > {
                self.call.build().map_err(::core::convert::From::from)
            }

            /// Sends the request and gives the body of the answer, or, where it arrives item by item alone, its items.
            #[inline]
            pub fn send(self) -> <O::Answer as $crate::runtime::AnswerKind>::Future {
                <O::Answer as $crate::runtime::AnswerKind>::send(self.call)
            }
        }

        impl<O, R, X> Request<O>
        where
            O: $crate::runtime::Endpoint<Answer = $crate::runtime::Whole<R, X>>,
            R: $crate::runtime::Reply,
            X: $crate::runtime::Reply,
        {
            /// Sends the request and gives the body of the answer with its status, headers and drift.
            #[inline]
            pub fn send_with_response(
                self,
            ) -> $crate::runtime::Sending<$crate::runtime::Response<R::Output>, X::Output> {
                $crate::runtime::send_with_response::<R, X>(self.call)
            }

            /// Sends the request and gives the answer item by item, where the request asks for that.
            #[inline]
            pub fn send_stream(
                mut self,
            ) -> $crate::runtime::Opening<$crate::runtime::Stream<O::Item>, X::Output>
            where
                O: $crate::runtime::Streams,
            {
                self.call.ask_for_items();
                $crate::runtime::send_stream::<O::Framing, O::Item, X>(self.call)
            }

            /// Sends the request and gives the body of the answer as it arrives: as a stream, to a writer, to a file.
            #[inline]
            pub fn send_download(self) -> $crate::runtime::Opening<$crate::runtime::Download, X::Output>
            where
                O: $crate::runtime::Downloads,
            {
                $crate::runtime::send_download::<X>(self.call)
            }

            /// Sends the request, and asks for the pages that follow, each when it is wanted: each with its status, headers
            /// and drift. A stream, which has [`next`]($crate::runtime::Pages::next) too.
            #[inline]
            pub fn send_pages(self) -> $crate::runtime::Pages<R::Output, X::Output>
            where
                O: $crate::runtime::Paged,
            {
                $crate::runtime::Pages::new(
                    self.call,
                    |call| $crate::runtime::send_with_response::<R, X>(call),
                    O::PAGING,
                )
            }

            /// Sends the request, and gives what stands on its page and on those that follow, item by item. A stream, which
            /// has [`next`]($crate::runtime::PageItems::next) and [`all`]($crate::runtime::PageItems::all) too.
            #[inline]
            pub fn send_items(
                self,
            ) -> $crate::runtime::PageItems<R::Output, <O as $crate::runtime::Paged>::Item, X::Output>
            where
                O: $crate::runtime::Paged,
            {
                $crate::runtime::PageItems::new(self.send_pages(), O::items)
            }
        }

        impl<O: $crate::runtime::Uploads> Request<O> {
            /// Calls a function with how many bytes of the body have left, and of how many if that is known.
            #[inline]
            pub fn with_upload_progress(
                mut self,
                progress: impl ::core::ops::Fn(u64, ::core::option::Option<u64>)
                + ::core::marker::Send
                + ::core::marker::Sync
                + 'static,
            ) -> Self {
                self.call.progress(progress);
                self
            }
        }

        impl<O: $crate::runtime::Endpoint> ::core::future::IntoFuture for Request<O> {
            type Output = ::core::result::Result<
                <O::Answer as $crate::runtime::AnswerKind>::Output,
                $crate::runtime::Error<<O::Answer as $crate::runtime::AnswerKind>::Error>,
            >;
            type IntoFuture = <O::Answer as $crate::runtime::AnswerKind>::Future;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }

        impl<O> ::core::clone::Clone for Request<O> {
            #[inline]
            fn clone(&self) -> Self {
                Self::from_call(::core::clone::Clone::clone(&self.call))
            }
        }

        impl<O> ::core::fmt::Debug for Request<O> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.debug_tuple("Request").field(&self.call).finish()
            }
        }

        #[cfg(feature = "mock")]
        impl<O: $crate::runtime::Endpoint> $crate::runtime::Mocked for Request<O> {
            type Endpoint = O;

            #[inline]
            fn call(&self) -> &$crate::runtime::Call {
                &self.call
            }
        }
    };
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
pub(crate) use {endpoint, requests};
