use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        server: "https://eu.example.com:8443/v1",
        schemes: &[],
    }
}

impl Client {
    pub fn get_here(&self) -> operations::GetHere {
        operations::GetHere::new(&self.core)
    }

    pub fn get_there(&self) -> operations::GetThere {
        operations::GetThere::new(&self.core)
    }

    pub fn put_there(&self) -> operations::PutThere {
        operations::PutThere::new(&self.core)
    }
}
