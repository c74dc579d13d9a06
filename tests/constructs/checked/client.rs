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
    pub fn put_room(
        &self,
        code: impl Into<String>,
        body: impl Into<models::Room>,
    ) -> operations::PutRoom {
        operations::PutRoom::new(&self.core, code.into(), body.into())
    }

    #[inline]
    pub fn add_rooms(
        &self,
        body: impl IntoIterator<Item = models::Room>,
    ) -> operations::AddRooms {
        operations::AddRooms::new(&self.core, body.into_iter().collect())
    }

    #[inline]
    pub fn add_guest(&self) -> operations::AddGuest {
        operations::AddGuest::new(&self.core)
    }
}
