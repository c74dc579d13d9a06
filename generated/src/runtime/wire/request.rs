//! The macro of request types.

/// Implements building and sending for a request type with the field `call`.
///
/// ```text
/// request! { GetPet = GET_PET { output: Pet as Json<Pet> = "200" | "203", error: GetPetError as GetPetError = "4XX" } }
/// ```
/// `GET_PET` is the operation. Each pair is a type and the [`Reply`](super::Reply) that reads it, with the patterns of what is documented for it
/// (see [`Documented`](super::Documented)); they may be left out. For an answer that arrives item by item,
/// `stream: Item as Events` or `as Lines` stands in place of the output, or beside it where there are both.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! request {
    ($type:ident = $operation:ident {
        output: $output:ty as $reply:ty $(= $($status:literal)|+)?,
        $(stream: $item:ty as $framing:ty $(= $($streamed:literal)|+)?,)?
        error: $error:ty as $problem:ty $(= $($failure:literal)|+)? $(,)?
    }) => {
        $crate::runtime::request_options! { $type, $error }
        #[cfg(feature = "mock")]
        $crate::runtime::mocked! { $type = $operation, $output as $reply, $error as $problem }
        $(
            #[cfg(feature = "mock")]
            $crate::runtime::mocked_stream! { $type, $item as $framing }
        )?

        impl $type {
            const DOCUMENTED: $crate::runtime::Documented = $crate::runtime::Documented {
                success: &[$($($status),+)?],
                stream: &[$($($($streamed),+)?)?],
                failure: &[$($($failure),+)?],
            };

            /// Sends the request and gives the body of the answer.
            #[inline]
            pub fn send(self) -> $crate::runtime::Sending<$output, $error> {
                $crate::runtime::send::<$reply, $problem>(self.call, Self::DOCUMENTED)
            }

            /// Sends the request and gives the body of the answer with its status, headers and drift.
            #[inline]
            pub fn send_with_response(
                self,
            ) -> $crate::runtime::Sending<$crate::runtime::Response<$output>, $error> {
                $crate::runtime::send_with_response::<$reply, $problem>(self.call, Self::DOCUMENTED)
            }
        }

        $(
            impl $type {
                /// Sends the request and gives the answer item by item, where the request asks for that.
                #[inline]
                pub fn send_stream(
                    mut self,
                ) -> $crate::runtime::Opening<$crate::runtime::Stream<$item>, $error> {
                    self.call.ask_for(Self::DOCUMENTED.stream);
                    $crate::runtime::send_stream::<$framing, $item, $problem>(self.call, Self::DOCUMENTED)
                }
            }
        )?

        impl ::core::future::IntoFuture for $type {
            type Output = ::core::result::Result<$output, $crate::runtime::Error<$error>>;
            type IntoFuture = $crate::runtime::Sending<$output, $error>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
    ($type:ident = $operation:ident {
        stream: $item:ty as $framing:ty $(= $($streamed:literal)|+)?,
        error: $error:ty as $problem:ty $(= $($failure:literal)|+)? $(,)?
    }) => {
        $crate::runtime::request_options! { $type, $error }
        #[cfg(feature = "mock")]
        $crate::runtime::mocked! { $type = $operation, items of $item, $error as $problem }
        #[cfg(feature = "mock")]
        $crate::runtime::mocked_stream! { $type, $item as $framing }

        impl $type {
            const DOCUMENTED: $crate::runtime::Documented = $crate::runtime::Documented {
                success: &[],
                stream: &[$($($streamed),+)?],
                failure: &[$($($failure),+)?],
            };

            /// Sends the request and gives the answer item by item.
            #[inline]
            pub fn send(self) -> $crate::runtime::Opening<$crate::runtime::Stream<$item>, $error> {
                $crate::runtime::send_stream::<$framing, $item, $problem>(self.call, Self::DOCUMENTED)
            }
        }

        impl ::core::future::IntoFuture for $type {
            type Output =
                ::core::result::Result<$crate::runtime::Stream<$item>, $crate::runtime::Error<$error>>;
            type IntoFuture = $crate::runtime::Opening<$crate::runtime::Stream<$item>, $error>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}

/// Implements [`Mocked`](super::Mocked) for a request type.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! mocked {
    ($type:ident = $operation:ident, $output:ty as $reply:ty, $error:ty as $problem:ty) => {
        $crate::runtime::mocked! {
            $type = $operation, $output, $error as $problem, Self::DOCUMENTED.success,
            |output| <$reply as $crate::runtime::Reply>::write(output)
                .map(|written| written.of(Self::DOCUMENTED.success, 200))
        }
    };
    ($type:ident = $operation:ident, items of $item:ty, $error:ty as $problem:ty) => {
        $crate::runtime::mocked! {
            $type = $operation, ::std::vec::Vec<$item>, $error as $problem, Self::DOCUMENTED.stream,
            |items| ::core::option::Option::Some(<Self as $crate::runtime::MockedStream>::write_items(items))
        }
    };
    (
        $type:ident = $operation:ident, $output:ty, $error:ty as $problem:ty, $success:expr,
        |$value:ident| $write:expr
    ) => {
        impl $crate::runtime::Mocked for $type {
            type Output = $output;
            type Failure = $error;

            #[inline]
            fn operation() -> &'static $crate::runtime::Operation {
                &$operation
            }

            #[inline]
            fn success() -> &'static [&'static str] {
                $success
            }

            #[inline]
            fn call(&self) -> &$crate::runtime::Call {
                &self.call
            }

            #[inline]
            fn write($value: &$output) -> ::core::option::Option<$crate::runtime::Written> {
                $write
            }

            #[inline]
            fn write_failure(failure: &$error) -> ::core::option::Option<$crate::runtime::Written> {
                let written = <$problem as $crate::runtime::Reply>::write(failure)?;
                ::core::option::Option::Some(written.of(Self::DOCUMENTED.failure, 500))
            }
        }
    };
}

/// Implements [`MockedStream`](super::MockedStream) for a request type.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! mocked_stream {
    ($type:ident, $item:ty as $framing:ty) => {
        impl $crate::runtime::MockedStream for $type {
            type Item = $item;

            #[inline]
            fn write_items(items: &[$item]) -> $crate::runtime::Written {
                let mut body = ::std::vec::Vec::new();
                for item in items {
                    let item = $crate::runtime::Encode::encode(item);
                    <$framing as $crate::runtime::Framing>::write(&item, &mut body);
                }
                let media_type = <$framing as $crate::runtime::Framing>::MEDIA_TYPE;
                $crate::runtime::Written::bytes(media_type, body).of(Self::DOCUMENTED.stream, 200)
            }
        }
    };
}

/// Implements downloading for a request type whose answer may be bytes.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! download {
    ($type:ident { error: $error:ty as $problem:ty }) => {
        impl $type {
            /// Sends the request and gives the body of the answer as it arrives: as a stream, to a writer, to a file.
            #[inline]
            pub fn send_download(self) -> $crate::runtime::Opening<$crate::runtime::Download, $error> {
                $crate::runtime::send_download::<$problem>(self.call, Self::DOCUMENTED)
            }
        }
    };
}

/// Implements watching the body leave, for a request type that has one.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! upload {
    ($type:ident) => {
        impl $type {
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
    };
}

/// What requests have, whatever they give.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! request_options {
    ($type:ident, $error:ty) => {
        impl $type {
            /// The request as it would be sent, for tests and dry runs.
            ///
            /// # Errors
            /// When a value cannot be sent, or is not what the API's description asks for.
            #[inline]
            pub fn build(
                &self,
            ) -> ::core::result::Result<$crate::runtime::BuiltRequest, $crate::runtime::Error<$error>> {
                self.call.build().map_err(::core::convert::From::from)
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

            /// How often this call is made again where that cannot carry it out twice.
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

            /// Sends a header with this call, in place of any other of its name.
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
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use {download, mocked, mocked_stream, request, request_options, upload};
