use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        server: "https://api.example.com",
        schemes: &[],
    }
}

impl Client {
    pub fn get_thing(
        &self,
        shop: impl Into<String>,
        thing: impl Into<String>,
    ) -> operations::GetThing {
        operations::GetThing::new(&self.core, shop.into(), thing.into())
    }
}
