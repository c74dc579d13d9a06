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
    pub fn list_cats(&self) -> operations::ListCats {
        operations::ListCats::new(&self.core)
    }

    #[inline]
    pub fn list_dogs(&self) -> operations::ListDogs {
        operations::ListDogs::new(&self.core)
    }

    #[inline]
    pub fn list_none(&self) -> operations::ListNone {
        operations::ListNone::new(&self.core)
    }

    #[inline]
    pub fn list_hostile(&self) -> operations::ListHostile {
        operations::ListHostile::new(&self.core)
    }

    #[inline]
    pub fn list_same(&self) -> operations::ListSame {
        operations::ListSame::new(&self.core)
    }

    #[inline]
    pub fn add_empty(&self) -> operations::AddEmpty {
        operations::AddEmpty::new(&self.core)
    }

    #[inline]
    pub fn add_mod(&self) -> operations::AddMod {
        operations::AddMod::new(&self.core)
    }
}
