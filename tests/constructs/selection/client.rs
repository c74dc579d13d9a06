use crate::{operations, runtime};

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
    pub fn get_book(&self, id: impl Into<String>) -> operations::GetBook {
        operations::GetBook::new(&self.core, id.into())
    }

    #[inline]
    pub fn switch_lamp(&self, id: impl Into<String>) -> operations::SwitchLamp {
        operations::SwitchLamp::new(&self.core, id.into())
    }
}
