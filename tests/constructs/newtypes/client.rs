use crate::{models, newtypes, operations, runtime};

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
    pub fn list_hives(
        &self,
        keeper_uuid: impl Into<newtypes::KeeperUuid>,
    ) -> operations::ListHives {
        operations::ListHives::new(&self.core, keeper_uuid.into())
    }

    #[inline]
    pub fn set_hive(
        &self,
        hive_uuid: impl Into<newtypes::HiveUuid>,
        body: impl Into<models::Hive>,
    ) -> operations::SetHive {
        operations::SetHive::new(&self.core, hive_uuid.into(), body.into())
    }
}
