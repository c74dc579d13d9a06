use crate::{models, operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://pets.example.com/v1",
            url: "https://pets.example.com/v1",
            variables: &[]
        }],
        schemes: &[runtime::Scheme {
            name: "bearer",
            kind: runtime::SchemeKind::Bearer
        }, runtime::Scheme {
            name: "key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Key"
            }
        }, runtime::Scheme {
            name: "login",
            kind: runtime::SchemeKind::Basic
        }, runtime::Scheme {
            name: "token",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Query,
                name: "token"
            }
        }, runtime::Scheme {
            name: "session",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Cookie,
                name: "sid"
            }
        }],
    }
}

impl ClientBuilder {
    #[inline]
    pub fn admin_example_com_server(mut self, value: impl Into<String>) -> Self {
        self.settings.own_server("https://admin.example.com", value);
        self
    }

    #[inline]
    pub fn bearer_token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("bearer", secret);
        self
    }

    #[inline]
    pub fn bearer_token_from(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.provider("bearer", provider);
        self
    }

    #[inline]
    pub fn key(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("key", secret);
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
    pub fn token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("token", secret);
        self
    }

    #[inline]
    pub fn session(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("session", secret);
        self
    }

    #[inline]
    pub fn account_uuid(mut self, value: impl Into<String>) -> Self {
        self.settings.header("X-Account", value);
        self
    }
}

impl Client {
    #[inline]
    pub fn get_pet(&self, id: impl Into<String>) -> operations::GetPet {
        operations::GetPet::new(&self.core, id.into())
    }

    #[inline]
    pub fn delete_pet(&self, id: impl Into<String>) -> operations::DeletePet {
        operations::DeletePet::new(&self.core, id.into())
    }

    #[inline]
    pub fn create_pet(&self, body: impl Into<models::Pet>) -> operations::CreatePet {
        operations::CreatePet::new(&self.core, body.into())
    }

    #[inline]
    pub fn find_pets(&self) -> operations::FindPets {
        operations::FindPets::new(&self.core)
    }

    #[inline]
    pub fn locate(&self, required: operations::LocateRequired) -> operations::Locate {
        operations::Locate::new(&self.core, required)
    }

    #[inline]
    pub fn upload_photo(
        &self,
        body: impl Into<operations::UploadPhotoForm>,
    ) -> operations::UploadPhoto {
        operations::UploadPhoto::new(&self.core, body.into())
    }

    #[inline]
    pub fn submit(&self, body: impl Into<runtime::Raw>) -> operations::Submit {
        operations::Submit::new(&self.core, body.into())
    }

    #[inline]
    pub fn watch(&self) -> operations::Watch {
        operations::Watch::new(&self.core)
    }

    #[inline]
    pub fn notices(&self) -> operations::Notices {
        operations::Notices::new(&self.core)
    }

    #[inline]
    pub fn export(&self) -> operations::Export {
        operations::Export::new(&self.core)
    }

    #[inline]
    pub fn place_order(
        &self,
        body: impl Into<models::Choice>,
    ) -> operations::PlaceOrder {
        operations::PlaceOrder::new(&self.core, body.into())
    }

    #[inline]
    pub fn fill_shelf(&self, body: impl Into<models::Shelf>) -> operations::FillShelf {
        operations::FillShelf::new(&self.core, body.into())
    }
}
