use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        server: "https://api.example.com",
        schemes: &[],
    }
}

impl Client {
    pub fn create_document(
        &self,
        body: impl Into<operations::CreateDocumentBody>,
    ) -> operations::CreateDocument {
        operations::CreateDocument::new(&self.core, body.into())
    }

    pub fn put_version(&self) -> operations::PutVersion {
        operations::PutVersion::new(&self.core)
    }
}
