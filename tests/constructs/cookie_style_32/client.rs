use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        server: "https://jars.example",
        schemes: &[],
    }
}

impl Client {
    pub fn list_jars(&self, session: impl Into<String>) -> operations::ListJars {
        operations::ListJars::new(&self.core, session.into())
    }
}
