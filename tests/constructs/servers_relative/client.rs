use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "/api/v3",
            url: "/api/v3",
            variables: &[]
        }],
        schemes: &[],
    }
}

impl Client {
    #[inline]
    pub fn get_here(&self) -> operations::GetHere {
        operations::GetHere::new(&self.core)
    }
}
