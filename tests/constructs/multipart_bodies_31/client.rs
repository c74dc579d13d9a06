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
    pub fn upload_photo(
        &self,
        body: impl Into<operations::UploadPhotoForm>,
    ) -> operations::UploadPhoto {
        operations::UploadPhoto::new(&self.core, body.into())
    }

    #[inline]
    pub fn upload_raw(
        &self,
        body: impl Into<runtime::Payload>,
    ) -> operations::UploadRaw {
        operations::UploadRaw::new(&self.core, body.into())
    }
}
