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
    pub fn put_file(
        &self,
        name: impl Into<String>,
        body: impl Into<runtime::Payload>,
    ) -> operations::PutFile {
        operations::PutFile::new(&self.core, name.into(), body.into())
    }

    #[inline]
    pub fn get_file(&self, name: impl Into<String>) -> operations::GetFile {
        operations::GetFile::new(&self.core, name.into())
    }

    #[inline]
    pub fn put_picture(&self) -> operations::PutPicture {
        operations::PutPicture::new(&self.core)
    }

    #[inline]
    pub fn put_any(&self, body: impl Into<String>) -> operations::PutAny {
        operations::PutAny::new(&self.core, body.into())
    }

    #[inline]
    pub fn put_kinds(
        &self,
        body: impl Into<operations::put_kinds::Body>,
    ) -> operations::PutKinds {
        operations::PutKinds::new(&self.core, body.into())
    }

    #[inline]
    pub fn put_blob(&self, body: impl Into<runtime::Upload>) -> operations::PutBlob {
        operations::PutBlob::new(&self.core, body.into())
    }

    #[inline]
    pub fn put_text(&self, body: impl Into<String>) -> operations::PutText {
        operations::PutText::new(&self.core, body.into())
    }

    #[inline]
    pub fn get_table(&self) -> operations::GetTable {
        operations::GetTable::new(&self.core)
    }

    #[inline]
    pub fn get_page(&self) -> operations::GetPage {
        operations::GetPage::new(&self.core)
    }

    #[inline]
    pub fn put_xml(&self, body: impl Into<String>) -> operations::PutXml {
        operations::PutXml::new(&self.core, body.into())
    }
}
