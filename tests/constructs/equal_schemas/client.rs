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
    pub fn list_beds(&self) -> operations::ListBeds {
        operations::ListBeds::new(&self.core)
    }

    #[inline]
    pub fn plant_bed(&self, body: impl Into<models::NewBed>) -> operations::PlantBed {
        operations::PlantBed::new(&self.core, body.into())
    }
}
