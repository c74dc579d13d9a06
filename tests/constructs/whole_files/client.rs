use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://marina.example.com",
            url: "https://marina.example.com",
            variables: &[]
        }],
        schemes: &[],
    }
}

impl Client {
    #[inline]
    pub fn list_berths(&self) -> operations::ListBerths {
        operations::ListBerths::new(&self.core)
    }

    #[inline]
    pub fn list_crafts(&self) -> operations::ListCrafts {
        operations::ListCrafts::new(&self.core)
    }
}
