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
    pub fn list_things(
        &self,
        x_request_id: impl Into<runtime::Uuid>,
    ) -> operations::ListThings {
        operations::ListThings::new(&self.core, x_request_id.into())
    }
}
