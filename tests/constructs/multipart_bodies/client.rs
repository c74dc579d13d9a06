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
    pub fn upload_photo(
        &self,
        body: impl Into<operations::UploadPhotoForm>,
    ) -> operations::UploadPhoto {
        operations::UploadPhoto::new(&self.core, body.into())
    }

    #[inline]
    pub fn upload_place(
        &self,
        body: impl Into<models::Place>,
    ) -> operations::UploadPlace {
        operations::UploadPlace::new(&self.core, body.into())
    }

    #[inline]
    pub fn upload_mixed(&self) -> operations::UploadMixed {
        operations::UploadMixed::new(&self.core)
    }

    #[inline]
    pub fn upload_anything(
        &self,
        body: impl Into<runtime::Raw>,
    ) -> operations::UploadAnything {
        operations::UploadAnything::new(&self.core, body.into())
    }
}
