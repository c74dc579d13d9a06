use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        server: "https://api.example.com",
        schemes: &[],
    }
}

impl Client {
    pub fn subscribe(
        &self,
        body: impl Into<operations::subscribe::Body>,
    ) -> operations::Subscribe {
        operations::Subscribe::new(&self.core, body.into())
    }

    pub fn unsubscribe(&self, id: impl Into<String>) -> operations::Unsubscribe {
        operations::Unsubscribe::new(&self.core, id.into())
    }
}
