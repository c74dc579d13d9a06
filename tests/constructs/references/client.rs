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
    pub fn list_stamps(&self) -> operations::ListStamps {
        operations::ListStamps::new(&self.core)
    }

    #[inline]
    pub fn add_stamp(&self, body: impl Into<models::Stamp>) -> operations::AddStamp {
        operations::AddStamp::new(&self.core, body.into())
    }
}
