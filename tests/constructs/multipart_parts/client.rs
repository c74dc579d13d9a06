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
    pub fn ship(&self, body: impl Into<operations::ShipForm>) -> operations::Ship {
        operations::Ship::new(&self.core, body.into())
    }

    #[inline]
    pub fn add_album(
        &self,
        body: impl Into<operations::AddAlbumForm>,
    ) -> operations::AddAlbum {
        operations::AddAlbum::new(&self.core, body.into())
    }

    #[inline]
    pub fn add_bundle(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, runtime::Upload)>,
    ) -> operations::AddBundle {
        operations::AddBundle::new(
            &self.core,
            body.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        )
    }

    #[inline]
    pub fn add_print(
        &self,
        body: impl Into<operations::AddPrintForm>,
    ) -> operations::AddPrint {
        operations::AddPrint::new(&self.core, body.into())
    }

    #[inline]
    pub fn add_shelf(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, Vec<runtime::Upload>)>,
    ) -> operations::AddShelf {
        operations::AddShelf::new(
            &self.core,
            body.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        )
    }

    #[inline]
    pub fn add_related(
        &self,
        body: impl Into<operations::AddRelatedForm>,
    ) -> operations::AddRelated {
        operations::AddRelated::new(&self.core, body.into())
    }

    #[inline]
    pub fn pack(&self, required: operations::PackRequired) -> operations::Pack {
        operations::Pack::new(&self.core, required)
    }

    #[inline]
    pub fn unpack(&self, required: operations::UnpackRequired) -> operations::Unpack {
        operations::Unpack::new(&self.core, required)
    }
}
