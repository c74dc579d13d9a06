//! Certificates: what a client shows of itself, and whom it trusts.

use std::fmt;

use crate::runtime::Secret;

/// What sets a client of `reqwest` up with certificates.
#[cfg(all(
    not(target_arch = "wasm32"),
    any(feature = "rustls-aws-lc", feature = "rustls-ring", feature = "native-tls")
))]
type SetUp = fn(&Certificates, ::reqwest::ClientBuilder) -> ::reqwest::Result<::reqwest::ClientBuilder>;

/// What TLS shows and trusts, as PEM.
#[derive(Clone, Default)]
pub(super) struct Certificates {
    /// The certificate of the client with those above it, and its private key.
    own: Option<(String, Secret)>,
    /// Those that are trusted beside the ones of the system.
    trusted: Vec<String>,
    /// Whether the transport shows one by itself.
    by_transport: bool,
    /// [`Certificates::apply`], by pointer: only who has certificates compiles it.
    #[cfg(all(
        not(target_arch = "wasm32"),
        any(feature = "rustls-aws-lc", feature = "rustls-ring", feature = "native-tls")
    ))]
    set_up: Option<SetUp>,
}

impl Certificates {
    /// Whether there is anything for a transport to be set up with.
    pub(super) fn is_empty(&self) -> bool {
        self.own.is_none() && self.trusted.is_empty()
    }

    /// Whether the server sees a certificate.
    pub(super) fn are_shown(&self) -> bool {
        self.own.is_some() || self.by_transport
    }

    /// Shows one of the client.
    #[inline]
    pub(super) fn show(&mut self, chain: String, key: Secret) {
        self.own = Some((chain, key));
        #[cfg(all(
            not(target_arch = "wasm32"),
            any(feature = "rustls-aws-lc", feature = "rustls-ring", feature = "native-tls")
        ))]
        {
            self.set_up = Some(Self::apply);
        }
    }

    /// Trusts further ones.
    #[inline]
    pub(super) fn trust(&mut self, pem: String) {
        self.trusted.push(pem);
        #[cfg(all(
            not(target_arch = "wasm32"),
            any(feature = "rustls-aws-lc", feature = "rustls-ring", feature = "native-tls")
        ))]
        {
            self.set_up = Some(Self::apply);
        }
    }

    /// Leaves it to the transport to show one.
    pub(super) fn leave_to_transport(&mut self) {
        self.by_transport = true;
    }
}

/// How much there is of it: certificates name people and machines.
impl fmt::Debug for Certificates {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Certificates")
            .field("own", &self.own.is_some())
            .field("trusted", &self.trusted.len())
            .field("by_transport", &self.by_transport)
            .finish()
    }
}

#[cfg(all(
    not(target_arch = "wasm32"),
    any(feature = "rustls-aws-lc", feature = "rustls-ring", feature = "native-tls")
))]
impl Certificates {
    /// Sets a client of `reqwest` up with them.
    ///
    /// # Errors
    /// When one of them is no PEM, or not what TLS can use.
    pub(super) fn set_up(
        &self,
        builder: ::reqwest::ClientBuilder,
    ) -> ::reqwest::Result<::reqwest::ClientBuilder> {
        match self.set_up {
            Some(set_up) => set_up(self, builder),
            None => Ok(builder),
        }
    }

    #[inline]
    fn apply(&self, builder: ::reqwest::ClientBuilder) -> ::reqwest::Result<::reqwest::ClientBuilder> {
        let mut trusted = Vec::new();
        for pem in &self.trusted {
            trusted.extend(::reqwest::Certificate::from_pem_bundle(pem.as_bytes())?);
        }
        let builder = if trusted.is_empty() { builder } else { builder.tls_certs_merge(trusted) };
        Ok(match &self.own {
            Some((chain, key)) => builder.identity(identity(chain, key)?),
            None => builder,
        })
    }
}

#[cfg(all(not(target_arch = "wasm32"), any(feature = "rustls-aws-lc", feature = "rustls-ring")))]
#[inline]
fn identity(chain: &str, key: &Secret) -> ::reqwest::Result<::reqwest::Identity> {
    ::reqwest::Identity::from_pem(format!("{}\n{chain}", key.expose()).as_bytes())
}

/// By the TLS of the system, which takes keys in PKCS 8 only.
#[cfg(all(
    not(target_arch = "wasm32"),
    feature = "native-tls",
    not(any(feature = "rustls-aws-lc", feature = "rustls-ring"))
))]
#[inline]
fn identity(chain: &str, key: &Secret) -> ::reqwest::Result<::reqwest::Identity> {
    ::reqwest::Identity::from_pkcs8_pem(chain.as_bytes(), key.expose().as_bytes())
}
