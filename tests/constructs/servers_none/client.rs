use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[],
        schemes: &[],
    }
}

impl Client {
    #[inline]
    pub fn get_here(&self) -> operations::GetHere {
        operations::GetHere::new(&self.core)
    }
}
