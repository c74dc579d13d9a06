use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        server: "https://api.example.com",
        schemes: &[],
    }
}

impl Client {
    pub fn get_things(&self) -> operations::GetThings {
        operations::GetThings::new(&self.core)
    }
}
