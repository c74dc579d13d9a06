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
    pub fn list(&self) -> operations::List {
        operations::List::new(&self.core)
    }

    #[inline]
    pub fn list_2(&self) -> operations::List2 {
        operations::List2::new(&self.core)
    }
}
