use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        server: "https://api.example.com",
        schemes: &[],
    }
}

impl Client {
    pub fn list_things(&self, session: impl Into<String>) -> operations::ListThings {
        operations::ListThings::new(&self.core, session.into())
    }
}
