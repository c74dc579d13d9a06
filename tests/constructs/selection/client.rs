use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        server: "https://api.example.com",
        schemes: &[],
    }
}

impl Client {
    pub fn get_book(&self, id: impl Into<String>) -> operations::GetBook {
        operations::GetBook::new(&self.core, id.into())
    }

    pub fn switch_lamp(&self, id: impl Into<String>) -> operations::SwitchLamp {
        operations::SwitchLamp::new(&self.core, id.into())
    }
}
