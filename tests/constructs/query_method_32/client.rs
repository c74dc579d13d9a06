use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "main",
            url: "https://orchard.example",
            variables: &[]
        }],
        schemes: &[],
    }
}

impl Client {
    #[inline]
    pub fn query_trees(
        &self,
        body: impl Into<operations::query_trees::Body>,
    ) -> operations::QueryTrees {
        operations::QueryTrees::new(&self.core, body.into())
    }
}
