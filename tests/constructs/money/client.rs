use crate::{models, operations, runtime};

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
    pub fn sell_ticket(
        &self,
        body: impl Into<models::Ticket>,
    ) -> operations::SellTicket {
        operations::SellTicket::new(&self.core, body.into())
    }
}
