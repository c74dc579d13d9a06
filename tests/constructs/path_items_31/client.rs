use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        server: "https://api.example.com",
        schemes: &[],
    }
}

impl Client {
    pub fn get_by_id(&self, id: impl Into<String>) -> operations::GetById {
        operations::GetById::new(&self.core, id.into())
    }

    pub fn list_dogs(&self) -> operations::ListDogs {
        operations::ListDogs::new(&self.core)
    }
}
