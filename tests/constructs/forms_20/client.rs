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
    pub fn order(&self, body: impl Into<operations::order::Body>) -> operations::Order {
        operations::Order::new(&self.core, body.into())
    }

    #[inline]
    pub fn add_note(
        &self,
        body: impl Into<operations::add_note::Body>,
    ) -> operations::AddNote {
        operations::AddNote::new(&self.core, body.into())
    }

    #[inline]
    pub fn replace_note(&self) -> operations::ReplaceNote {
        operations::ReplaceNote::new(&self.core)
    }

    #[inline]
    pub fn add_photo(
        &self,
        body: impl Into<operations::AddPhotoForm>,
    ) -> operations::AddPhoto {
        operations::AddPhoto::new(&self.core, body.into())
    }

    #[inline]
    pub fn add_words(&self) -> operations::AddWords {
        operations::AddWords::new(&self.core)
    }
}
