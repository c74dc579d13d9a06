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
    pub fn create_document(
        &self,
        body: impl Into<operations::CreateDocumentBody>,
    ) -> operations::CreateDocument {
        operations::CreateDocument::new(&self.core, body.into())
    }

    #[inline]
    pub fn put_version(&self) -> operations::PutVersion {
        operations::PutVersion::new(&self.core)
    }
}
