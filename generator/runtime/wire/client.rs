//! The macro of clients.

/// Makes the types of a client.
///
/// ```text
/// client! {
///     /// Docs.
///     Client, ClientBuilder { servers: &[], schemes: &[], security: &[], limit: (500, 60) }
/// }
/// ```
/// What may be left out: the credentials of calls that are not described, and a limit of calls in so many seconds.
/// `Client` has the field `core`, `ClientBuilder` the field `settings`, both for the module of the macro.
#[allow(unused_macros, reason = "kept beside the other macros")]
macro_rules! client {
    (
        $(#[$meta:meta])*
        $client:ident, $builder:ident {
            servers: $servers:expr, schemes: $schemes:expr
            $(, security: $security:expr)? $(, limit: ($calls:literal, $seconds:literal))?
            $(, needed: $needed:expr)? $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        pub struct $client {
            core: $crate::runtime::Core,
        }

        impl $client {
            /// Starts to set up a client.
            #[inline]
            pub fn builder() -> $builder {
                let agent = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
                let settings = $crate::runtime::Settings::new($servers, $schemes, agent);
                $( let settings = settings.secured($security); )?
                $( let settings = settings.limited($calls, $seconds); )?
                $( let settings = settings.needing($needed); )?
                $builder { settings }
            }

            /// Makes a call that is not among the methods: of a path below the address of the server, with the
            /// credentials, headers, limits and retries of this client. What comes back is bytes, in which nothing is
            /// missed or wrong.
            #[inline]
            pub fn request(
                &self,
                method: $crate::runtime::Method,
                path: impl ::core::convert::Into<::std::string::String>,
            ) -> $crate::runtime::RawCall {
                $crate::runtime::RawCall::new(&self.core, method, path)
            }
        }

        #[doc = concat!("Sets up a [`", stringify!($client), "`].")]
        #[derive(Clone, Debug)]
        #[must_use = "a client must be built"]
        pub struct $builder {
            settings: $crate::runtime::Settings,
        }

        impl $builder {
            /// The address of the server, with or without a path, in place of the one of the API's description. Operations
            /// with a server of their own that is no path of this one still go there.
            #[inline]
            pub fn base_url(mut self, url: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.settings.base_url(url);
                self
            }

            /// What addresses are relative to where the API's description gives but a path: the address of a host.
            #[inline]
            pub fn origin(mut self, url: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.settings.origin(url);
                self
            }

            /// How long a call may take, from the start to the end of the body: 30 seconds, unless set. An
            /// answer that arrives item by item may take longer, but not keep silent for longer.
            #[inline]
            pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.settings.timeout(::core::option::Option::Some(timeout));
                self
            }

            /// Lets calls take as long as they do.
            #[inline]
            pub fn without_timeout(mut self) -> Self {
                self.settings.timeout(::core::option::Option::None);
                self
            }

            /// How often a call is made again where that cannot carry it out twice: up to two times, unless set.
            #[inline]
            pub fn retries(mut self, policy: $crate::runtime::Retries) -> Self {
                self.settings.retries(policy);
                self
            }

            /// Makes each call once, whatever comes of it.
            #[inline]
            pub fn without_retries(self) -> Self {
                self.retries($crate::runtime::Retries::never())
            }

            /// How many calls are made in a time, and at once, by this client and its clones.
            #[inline]
            pub fn limits(mut self, limits: $crate::runtime::Limits) -> Self {
                self.settings.limits(limits);
                self
            }

            /// How long the body of an answer may be: 64 MiB, unless set.
            #[inline]
            pub fn max_response_bytes(mut self, limit: usize) -> Self {
                self.settings.max_response_bytes(limit);
                self
            }

            /// Whether a successful answer that is not as described is an error; it is not, unless set.
            #[inline]
            pub fn strict(self, strict: bool) -> Self {
                self.strictness(if strict {
                    $crate::runtime::Strictness::STRICT
                } else {
                    $crate::runtime::Strictness::LENIENT
                })
            }

            /// What is made of each way in which a successful answer is not as described.
            #[inline]
            pub fn strictness(mut self, strictness: $crate::runtime::Strictness) -> Self {
                self.settings.strictness(strictness);
                self
            }

            /// What is made of a successful answer whose body is something else than the API documents: the call
            /// fails, unless set.
            #[inline]
            pub fn on_unreadable(mut self, action: $crate::runtime::OnUnreadable) -> Self {
                self.settings.on_unreadable(action);
                self
            }

            /// Sends a header with every request, unless a call sets it itself.
            #[inline]
            pub fn default_header(
                mut self,
                name: impl ::core::convert::Into<::std::string::String>,
                value: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.settings.header(name, value);
                self
            }

            /// Sends calls that need credentials without them, where they were not given: something on the way adds them,
            /// or the server does not ask. Without it, such a call fails before anything is sent.
            #[inline]
            pub fn without_credentials(mut self) -> Self {
                self.settings.anonymous();
                self
            }

            /// Sends values as they are: without it, a call whose values are not as the API's description asks fails
            /// before anything is sent.
            #[inline]
            pub fn without_validation(mut self) -> Self {
                self.settings.unchecked();
                self
            }

            /// Calls a function with the name of the operation and what was not as described.
            #[inline]
            pub fn on_drift(
                mut self,
                hook: impl ::core::ops::Fn(&str, &$crate::runtime::Drift)
                + ::core::marker::Send
                + ::core::marker::Sync
                + 'static,
            ) -> Self {
                self.settings.on_drift(hook);
                self
            }

            /// Calls a function before each request is sent, attempts and redirects each for itself: with the operation that it
            /// is of, and the request, which can be changed.
            #[inline]
            pub fn before_request(
                mut self,
                hook: impl ::core::ops::Fn(&$crate::runtime::SendOptions, &mut ::http::Request<$crate::runtime::Payload>)
                + ::core::marker::Send
                + ::core::marker::Sync
                + 'static,
            ) -> Self {
                self.settings.before_request(hook);
                self
            }

            /// Calls a function after each request was answered, or was not: with the operation that it is of, and status and
            /// headers of the answer.
            #[inline]
            pub fn after_response(
                mut self,
                hook: impl ::core::ops::Fn(
                    &$crate::runtime::SendOptions,
                    ::core::result::Result<
                        &::http::Response<$crate::runtime::Body>,
                        &$crate::runtime::TransportError,
                    >,
                ) + ::core::marker::Send
                + ::core::marker::Sync
                + 'static,
            ) -> Self {
                self.settings.after_response(hook);
                self
            }

            /// What the client calls itself, in place of the name and version of this crate.
            #[inline]
            pub fn user_agent(mut self, agent: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.settings.user_agent(agent);
                self
            }

            /// The certificate that is shown to the server (mutual TLS), with those above it, and its private key (PKCS 8);
            /// both as PEM. Operations that need one are not sent without it.
            #[inline]
            pub fn client_certificate(
                mut self,
                chain: impl ::core::convert::Into<::std::string::String>,
                key: impl ::core::convert::Into<$crate::runtime::Secret>,
            ) -> Self {
                self.settings.client_certificate(chain, key);
                self
            }

            /// Says that the transport given to [`Self::transport`], or a proxy behind it, shows a certificate of the client.
            #[inline]
            pub fn certificate_by_transport(mut self) -> Self {
                self.settings.certificate_by_transport();
                self
            }

            /// Trusts these certificates and those that they have signed, beside the ones that the system trusts; as PEM.
            #[inline]
            pub fn trusted_certificates(
                mut self,
                pem: impl ::core::convert::Into<::std::string::String>,
            ) -> Self {
                self.settings.trusted_certificates(pem);
                self
            }

            /// What sends the requests, in place of `reqwest`.
            #[inline]
            pub fn transport(mut self, transport: ::std::sync::Arc<dyn $crate::runtime::Transport>) -> Self {
                self.settings.transport(transport);
                self
            }

            /// Makes the client.
            ///
            /// # Errors
            /// When an address or a header cannot be used, or there is no transport.
            #[inline]
            pub fn build(self) -> ::core::result::Result<$client, $crate::runtime::Error> {
                ::core::result::Result::Ok($client { core: self.settings.build()? })
            }
        }
    };
}

#[allow(unused_imports, reason = "kept beside the other macros")]
pub(crate) use client;
