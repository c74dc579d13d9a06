use crate::{models, operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        server: "https://media.example",
        schemes: &[],
    }
}

impl Client {
    pub fn plant_tree(&self, body: impl Into<models::Tree>) -> operations::PlantTree {
        operations::PlantTree::new(&self.core, body.into())
    }

    pub fn list_trees(&self) -> operations::ListTrees {
        operations::ListTrees::new(&self.core)
    }
}
