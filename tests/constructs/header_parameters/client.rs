use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        server: "https://api.example.com",
        schemes: &[],
    }
}

impl Client {
    pub fn list_things(
        &self,
        x_request_id: impl Into<runtime::Uuid>,
    ) -> operations::ListThings {
        operations::ListThings::new(&self.core, x_request_id.into())
    }
}
