use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://drawers.example",
            url: "https://drawers.example",
            variables: &[]
        }],
        schemes: &[],
    }
}

impl Client {
    #[inline]
    pub fn read_file(&self, path: impl Into<String>) -> operations::ReadFile {
        operations::ReadFile::new(&self.core, path.into())
    }

    #[inline]
    pub fn fill_drawer(
        &self,
        body: impl Into<operations::fill_drawer::Body>,
    ) -> operations::FillDrawer {
        operations::FillDrawer::new(&self.core, body.into())
    }
}
