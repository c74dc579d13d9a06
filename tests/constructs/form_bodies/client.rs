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
    pub fn create_charge(
        &self,
        body: impl Into<operations::create_charge::Body>,
    ) -> operations::CreateCharge {
        operations::CreateCharge::new(&self.core, body.into())
    }

    #[inline]
    pub fn search(&self) -> operations::Search {
        operations::Search::new(&self.core)
    }
}
