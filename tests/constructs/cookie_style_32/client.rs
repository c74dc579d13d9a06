use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://jars.example",
            url: "https://jars.example",
            variables: &[]
        }],
        schemes: &[],
    }
}

impl Client {
    #[inline]
    pub fn list_jars(&self, session: impl Into<String>) -> operations::ListJars {
        operations::ListJars::new(&self.core, session.into())
    }
}
