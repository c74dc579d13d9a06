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
    pub fn create_flow(&self, body: impl Into<models::Flow>) -> operations::CreateFlow {
        operations::CreateFlow::new(&self.core, body.into())
    }

    #[inline]
    pub fn list_flows(&self) -> operations::ListFlows {
        operations::ListFlows::new(&self.core)
    }

    #[deprecated = "the API says that it should no longer be used"]
    #[inline]
    pub fn delete_flow(&self, id: impl Into<String>) -> operations::DeleteFlow {
        operations::DeleteFlow::new(&self.core, id.into())
    }

    #[inline]
    pub fn read_flow_runs(&self, id: impl Into<String>) -> operations::ReadFlowRuns {
        operations::ReadFlowRuns::new(&self.core, id.into())
    }

    #[inline]
    pub fn read_flow_run(&self, id: impl Into<String>) -> operations::ReadFlowRun {
        operations::ReadFlowRun::new(&self.core, id.into())
    }

    #[inline]
    pub fn health(&self) -> operations::Health {
        operations::Health::new(&self.core)
    }
}
