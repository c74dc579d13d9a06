use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://api.example.com",
            url: "https://api.example.com",
            variables: &[]
        }],
        schemes: &[runtime::Scheme {
            name: "token",
            kind: runtime::SchemeKind::Bearer
        }, runtime::Scheme {
            name: "login",
            kind: runtime::SchemeKind::Basic
        }, runtime::Scheme {
            name: "header_key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Api-Key"
            }
        }, runtime::Scheme {
            name: "query_key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Query,
                name: "api_key"
            }
        }, runtime::Scheme {
            name: "cookie_key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Cookie,
                name: "sid"
            }
        }, runtime::Scheme {
            name: "oauth",
            kind: runtime::SchemeKind::Bearer
        }, runtime::Scheme {
            name: "openid",
            kind: runtime::SchemeKind::Bearer
        }, runtime::Scheme {
            name: "digest",
            kind: runtime::SchemeKind::Authorization
        }],
        security: &[&["token"]],
    }
}

#[cfg(feature = "oauth2")]
impl Client {
    pub const OAUTH_CLIENT_CREDENTIALS: runtime::OAuthFlow = runtime::OAuthFlow {
        authorization_url: None,
        device_url: None,
        token_url: "https://auth.example.com/token",
        refresh_url: None,
        scopes: &["read", "write"],
    };
}

impl ClientBuilder {
    #[inline]
    pub fn token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("token", secret);
        self
    }

    #[inline]
    pub fn token_from(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.provider("token", provider);
        self
    }

    #[inline]
    pub fn login(
        mut self,
        user: impl Into<String>,
        password: impl Into<runtime::Secret>,
    ) -> Self {
        self.settings.login("login", user, password);
        self
    }

    #[inline]
    pub fn header_key(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("header_key", secret);
        self
    }

    #[inline]
    pub fn query_key(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("query_key", secret);
        self
    }

    #[inline]
    pub fn cookie_key(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("cookie_key", secret);
        self
    }

    #[inline]
    pub fn oauth_token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("oauth", secret);
        self
    }

    #[inline]
    pub fn oauth_token_from(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.provider("oauth", provider);
        self
    }

    #[inline]
    pub fn openid_token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("openid", secret);
        self
    }

    #[inline]
    pub fn openid_token_from(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.provider("openid", provider);
        self
    }

    #[inline]
    pub fn digest(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("digest", secret);
        self
    }
}

impl Client {
    #[inline]
    pub fn with_bearer(&self) -> operations::WithBearer {
        operations::WithBearer::new(&self.core)
    }

    #[inline]
    pub fn with_basic(&self) -> operations::WithBasic {
        operations::WithBasic::new(&self.core)
    }

    #[inline]
    pub fn with_header(&self) -> operations::WithHeader {
        operations::WithHeader::new(&self.core)
    }

    #[inline]
    pub fn with_query(&self) -> operations::WithQuery {
        operations::WithQuery::new(&self.core)
    }

    #[inline]
    pub fn with_cookie(&self) -> operations::WithCookie {
        operations::WithCookie::new(&self.core)
    }

    #[inline]
    pub fn with_oauth(&self) -> operations::WithOauth {
        operations::WithOauth::new(&self.core)
    }

    #[inline]
    pub fn with_openid(&self) -> operations::WithOpenid {
        operations::WithOpenid::new(&self.core)
    }

    #[inline]
    pub fn with_other(&self) -> operations::WithOther {
        operations::WithOther::new(&self.core)
    }

    #[inline]
    pub fn with_both(&self) -> operations::WithBoth {
        operations::WithBoth::new(&self.core)
    }

    #[inline]
    pub fn with_either(&self) -> operations::WithEither {
        operations::WithEither::new(&self.core)
    }

    #[inline]
    pub fn with_optional(&self) -> operations::WithOptional {
        operations::WithOptional::new(&self.core)
    }

    #[inline]
    pub fn with_none(&self) -> operations::WithNone {
        operations::WithNone::new(&self.core)
    }

    #[inline]
    pub fn with_default(&self) -> operations::WithDefault {
        operations::WithDefault::new(&self.core)
    }

    #[inline]
    pub fn with_undeclared(&self) -> operations::WithUndeclared {
        operations::WithUndeclared::new(&self.core)
    }
}
