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
            name: "login",
            kind: runtime::SchemeKind::Basic
        }, runtime::Scheme {
            name: "header_key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Key"
            }
        }, runtime::Scheme {
            name: "query_key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Query,
                name: "key"
            }
        }, runtime::Scheme {
            name: "implicit",
            kind: runtime::SchemeKind::Bearer
        }, runtime::Scheme {
            name: "password",
            kind: runtime::SchemeKind::Bearer
        }, runtime::Scheme {
            name: "application",
            kind: runtime::SchemeKind::Bearer
        }, runtime::Scheme {
            name: "code",
            kind: runtime::SchemeKind::Bearer
        }],
        security: &[&["header_key"]],
    }
}

#[cfg(feature = "oauth2")]
impl Client {
    pub const PASSWORD_PASSWORD: runtime::OAuthFlow = runtime::OAuthFlow {
        authorization_url: None,
        device_url: None,
        token_url: "https://auth.example.com/token",
        refresh_url: None,
        scopes: &["read"],
    };
    pub const APPLICATION_APPLICATION: runtime::OAuthFlow = runtime::OAuthFlow {
        authorization_url: None,
        device_url: None,
        token_url: "https://auth.example.com/token",
        refresh_url: None,
        scopes: &["read"],
    };
    pub const CODE_ACCESS_CODE: runtime::OAuthFlow = runtime::OAuthFlow {
        authorization_url: Some("https://auth.example.com/authorize"),
        device_url: None,
        token_url: "https://auth.example.com/token",
        refresh_url: None,
        scopes: &["read"],
    };
}

impl ClientBuilder {
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
    pub fn implicit_token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("implicit", secret);
        self
    }

    #[inline]
    pub fn implicit_token_from(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.provider("implicit", provider);
        self
    }

    #[inline]
    pub fn password_token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("password", secret);
        self
    }

    #[inline]
    pub fn password_token_from(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.provider("password", provider);
        self
    }

    #[inline]
    pub fn application_token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("application", secret);
        self
    }

    #[inline]
    pub fn application_token_from(
        mut self,
        provider: impl runtime::TokenProvider,
    ) -> Self {
        self.settings.provider("application", provider);
        self
    }

    #[inline]
    pub fn code_token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("code", secret);
        self
    }

    #[inline]
    pub fn code_token_from(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.provider("code", provider);
        self
    }
}

impl Client {
    #[inline]
    pub fn inherited(&self) -> operations::Inherited {
        operations::Inherited::new(&self.core)
    }

    #[inline]
    pub fn with_basic(&self) -> operations::WithBasic {
        operations::WithBasic::new(&self.core)
    }

    #[inline]
    pub fn with_either(&self) -> operations::WithEither {
        operations::WithEither::new(&self.core)
    }

    #[inline]
    pub fn with_both(&self) -> operations::WithBoth {
        operations::WithBoth::new(&self.core)
    }

    #[inline]
    pub fn with_application(&self) -> operations::WithApplication {
        operations::WithApplication::new(&self.core)
    }

    #[inline]
    pub fn with_code(&self) -> operations::WithCode {
        operations::WithCode::new(&self.core)
    }

    #[inline]
    pub fn open(&self) -> operations::Open {
        operations::Open::new(&self.core)
    }
}
