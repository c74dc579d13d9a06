//! The client and how it is set up.

use crate::{operations, runtime};

runtime::client! {
    /// A client for Locks.
    ///
    /// It is cheap to clone; clones share their connections.
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://locks.example",
            url: "https://locks.example",
            variables: &[]
        }],
        schemes: &[runtime::Scheme {
            name: "oauth",
            kind: runtime::SchemeKind::Bearer
        }, runtime::Scheme {
            name: "old",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Old"
            }
        }],
        security: &[&["oauth"]],
    }
}

#[cfg(feature = "oauth2")]
impl Client {
    /// The flow `deviceAuthorization` of `oauth`, for `OAuth::new`.
    pub const OAUTH_DEVICE_AUTHORIZATION: runtime::OAuthFlow = runtime::OAuthFlow {
        authorization_url: None,
        device_url: Some("https://login.example/device"),
        token_url: "https://login.example/token",
        refresh_url: None,
        scopes: &["open", "close"],
    };
}

impl ClientBuilder {
    /// The bearer token of the security scheme `oauth`.
    ///
    /// For devices without a browser.
    ///
    /// - oauth2MetadataUrl: <https://login.example/.well-known/oauth-authorization-server>
    /// - Flow `deviceAuthorization`: deviceAuthorizationUrl <https://login.example/device>, tokenUrl <https://login.example/token>
    ///   - `open`: Opens locks.
    ///   - `close`
    #[inline]
    pub fn oauth_token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("oauth", secret);
        self
    }

    /// Where the tokens of the security scheme `oauth` come from. Each is kept until
    /// shortly before it expires; where the server refuses one (401), the next is got and the call made once more.
    #[inline]
    pub fn oauth_token_from(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.provider("oauth", provider);
        self
    }

    /// The key `X-Old` of the security scheme `old`.
    ///
    /// The API says that it should no longer be used.
    #[inline]
    pub fn old(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("old", secret);
        self
    }
}

impl Client {
    /// `GET /lock`
    ///
    /// Scopes: `open`.
    ///
    /// Answers:
    ///
    /// - `204`: Read.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: security_32_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.read_lock().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_lock(&self) -> operations::ReadLock {
        operations::ReadLock::new(&self.core)
    }

    /// `GET /old`
    ///
    /// Answers:
    ///
    /// - `204`: Read.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: security_32_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.read_old().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_old(&self) -> operations::ReadOld {
        operations::ReadOld::new(&self.core)
    }
}
