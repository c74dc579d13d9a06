use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://api.example.com",
            url: "https://api.example.com",
            variables: &[]
        }],
        schemes: &[],
    }
}

impl Client {
    #[inline]
    pub fn get_by_id(&self, id: impl Into<String>) -> operations::GetById {
        operations::GetById::new(&self.core, id.into())
    }

    #[inline]
    pub fn list_dogs(&self) -> operations::ListDogs {
        operations::ListDogs::new(&self.core)
    }
}
