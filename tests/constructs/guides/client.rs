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
    pub fn token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("token", secret);
        self
    }

    pub fn token_from(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.provider("token", provider);
        self
    }
}

impl Client {
    pub fn list_loaves(&self) -> operations::ListLoaves {
        operations::ListLoaves::new(&self.core)
    }

    pub fn bake_loaf(&self, body: impl Into<models::Loaf>) -> operations::BakeLoaf {
        operations::BakeLoaf::new(&self.core, body.into())
    }

    pub fn get_loaf(&self, id: impl Into<String>) -> operations::GetLoaf {
        operations::GetLoaf::new(&self.core, id.into())
    }
}
