use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        server: "https://api.example.com",
        schemes: &[],
    }
}

impl Client {
    pub fn list_boats(&self) -> operations::ListBoats {
        operations::ListBoats::new(&self.core)
    }
}
