use super::models;
use super::operations;
use super::uploads;
use crate::runtime::{Location, Scheme, SchemeKind, Secret, Value};

crate::runtime::client! {
    /// A client of the pet shop.
    Client, ClientBuilder {
        server: "https://pets.example.com/v1",
        schemes: &[
            Scheme { name: "bearer", kind: SchemeKind::Bearer },
            Scheme { name: "key", kind: SchemeKind::ApiKey { location: Location::Header, name: "X-Key" } },
            Scheme { name: "login", kind: SchemeKind::Basic },
            Scheme { name: "token", kind: SchemeKind::ApiKey { location: Location::Query, name: "token" } },
            Scheme { name: "session", kind: SchemeKind::ApiKey { location: Location::Cookie, name: "sid" } },
        ],
    }
}

impl ClientBuilder {
    pub fn bearer_token(mut self, token: impl Into<Secret>) -> Self {
        self.settings.credential("bearer", token);
        self
    }

    pub fn key(mut self, key: impl Into<Secret>) -> Self {
        self.settings.credential("key", key);
        self
    }

    pub fn login(mut self, user: impl Into<String>, password: impl Into<Secret>) -> Self {
        self.settings.login("login", user, password);
        self
    }

    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.settings.credential("token", token);
        self
    }

    pub fn session(mut self, session: impl Into<Secret>) -> Self {
        self.settings.credential("session", session);
        self
    }

    pub fn account_uuid(mut self, value: impl Into<String>) -> Self {
        self.settings.header("X-Account", value);
        self
    }
}

impl Client {
    pub fn get_pet(&self, id: impl Into<String>) -> operations::GetPet {
        operations::GetPet::new(&self.core, id.into())
    }

    pub fn create_pet(&self, body: models::Pet) -> operations::CreatePet {
        operations::CreatePet::new(&self.core, body)
    }

    pub fn find_pets(&self) -> operations::FindPets {
        operations::FindPets::new(&self.core)
    }

    pub fn locate(&self, simple: &Value, label: &Value, matrix: &Value) -> operations::Locate {
        operations::Locate::new(&self.core, simple, label, matrix)
    }

    pub fn upload(&self, body: uploads::Photo) -> uploads::UploadPhoto {
        uploads::UploadPhoto::new(&self.core, body)
    }

    pub fn submit(&self, body: &Value) -> uploads::Submit {
        uploads::Submit::new(&self.core, body)
    }

    pub fn watch(&self) -> uploads::Watch {
        uploads::Watch::new(&self.core)
    }

    pub fn export(&self) -> uploads::Export {
        uploads::Export::new(&self.core)
    }

    pub fn delete_pet(&self, id: impl Into<String>) -> operations::DeletePet {
        operations::DeletePet::new(&self.core, id.into())
    }
}
