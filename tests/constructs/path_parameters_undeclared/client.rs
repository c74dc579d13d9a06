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
    pub fn get_thing(
        &self,
        shop: impl Into<String>,
        thing: impl Into<String>,
    ) -> operations::GetThing {
        operations::GetThing::new(&self.core, shop.into(), thing.into())
    }
}
