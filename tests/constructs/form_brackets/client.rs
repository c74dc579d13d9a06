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
    pub fn place_order(
        &self,
        body: impl Into<operations::place_order::Body>,
    ) -> operations::PlaceOrder {
        operations::PlaceOrder::new(&self.core, body.into())
    }
}
