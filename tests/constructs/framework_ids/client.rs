use crate::{models, operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://api.example.com",
            url: "https://api.example.com",
            variables: &[]
        }],
        schemes: &[runtime::Scheme {
            name: "HTTPBearer",
            kind: runtime::SchemeKind::Bearer
        }, runtime::Scheme {
            name: "OAuth2PasswordBearer",
            kind: runtime::SchemeKind::Bearer
        }],
        security: &[&["HTTPBearer"], &["OAuth2PasswordBearer"]],
    }
}

impl ClientBuilder {
    #[inline]
    pub fn bearer_token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("HTTPBearer", secret);
        self
    }

    #[inline]
    pub fn bearer_token_from(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.provider("HTTPBearer", provider);
        self
    }

    #[inline]
    pub fn oauth2_password_bearer_token(
        mut self,
        secret: impl Into<runtime::Secret>,
    ) -> Self {
        self.settings.credential("OAuth2PasswordBearer", secret);
        self
    }

    #[inline]
    pub fn oauth2_password_bearer_token_from(
        mut self,
        provider: impl runtime::TokenProvider,
    ) -> Self {
        self.settings.provider("OAuth2PasswordBearer", provider);
        self
    }
}

impl Client {
    #[inline]
    pub fn list_tools(&self) -> operations::ListTools {
        operations::ListTools::new(&self.core)
    }

    #[inline]
    pub fn add_tool(&self, body: impl Into<models::AddToolBody>) -> operations::AddTool {
        operations::AddTool::new(&self.core, body.into())
    }

    #[inline]
    pub fn read_tool(&self, tool_id: impl Into<String>) -> operations::ReadTool {
        operations::ReadTool::new(&self.core, tool_id.into())
    }

    #[inline]
    pub fn list_tools_in_shelves(
        &self,
        shelf_id: impl Into<String>,
    ) -> operations::ListToolsInShelves {
        operations::ListToolsInShelves::new(&self.core, shelf_id.into())
    }
}
