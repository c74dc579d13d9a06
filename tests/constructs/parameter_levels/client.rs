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
        shop: i64,
        thing: impl Into<String>,
        verbose: impl Into<operations::get_thing::Verbose>,
    ) -> operations::GetThing {
        operations::GetThing::new(&self.core, shop, thing.into(), verbose.into())
    }

    #[inline]
    pub fn delete_thing(
        &self,
        shop: i64,
        thing: impl Into<String>,
    ) -> operations::DeleteThing {
        operations::DeleteThing::new(&self.core, shop, thing.into())
    }

    #[inline]
    pub fn get_shop(&self, shop: i64) -> operations::GetShop {
        operations::GetShop::new(&self.core, shop)
    }
}
