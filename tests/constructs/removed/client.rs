use crate::{models, operations, runtime};

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
    pub fn get_ferry(&self, id: impl Into<String>) -> operations::GetFerry {
        operations::GetFerry::new(&self.core, id.into())
    }

    #[deprecated = "the API no longer has it"]
    #[inline]
    pub fn put_ferry(
        &self,
        id: impl Into<String>,
        body: impl Into<models::Ferry>,
    ) -> operations::PutFerry {
        operations::PutFerry::new(&self.core, id.into(), body.into())
    }

    #[deprecated = "the API no longer has it"]
    #[inline]
    pub fn get_berth(&self, berth: i64) -> operations::GetBerth {
        operations::GetBerth::new(&self.core, berth)
    }
}
