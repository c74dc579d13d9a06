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
    #[deprecated = "Kilns are added where they stand."]
    #[inline]
    pub fn add_kiln(&self, body: impl Into<models::Kiln>) -> operations::AddKiln {
        operations::AddKiln::new(&self.core, body.into())
    }
}
