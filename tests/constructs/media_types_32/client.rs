use crate::{models, operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://media.example",
            url: "https://media.example",
            variables: &[]
        }],
        schemes: &[],
    }
}

impl Client {
    #[inline]
    pub fn plant_tree(&self, body: impl Into<models::Tree>) -> operations::PlantTree {
        operations::PlantTree::new(&self.core, body.into())
    }

    #[inline]
    pub fn list_trees(&self) -> operations::ListTrees {
        operations::ListTrees::new(&self.core)
    }
}
