use crate::{models, operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://bakery.example",
            url: "https://bakery.example",
            variables: &[]
        }],
        schemes: &[runtime::Scheme {
            name: "token",
            kind: runtime::SchemeKind::Bearer
        }],
        security: &[&["token"]],
    }
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
}

impl Client {
    #[inline]
    pub fn list_loaves(&self) -> operations::ListLoaves {
        operations::ListLoaves::new(&self.core)
    }

    #[inline]
    pub fn bake_loaf(&self, body: impl Into<models::Loaf>) -> operations::BakeLoaf {
        operations::BakeLoaf::new(&self.core, body.into())
    }

    #[inline]
    pub fn get_loaf(&self, id: impl Into<String>) -> operations::GetLoaf {
        operations::GetLoaf::new(&self.core, id.into())
    }
}
