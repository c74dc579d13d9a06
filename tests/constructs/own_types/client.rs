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
    pub fn set_crossing(
        &self,
        crossing: impl Into<uuid::Uuid>,
        body: impl Into<models::Crossing>,
    ) -> operations::SetCrossing {
        operations::SetCrossing::new(&self.core, crossing.into(), body.into())
    }
}
