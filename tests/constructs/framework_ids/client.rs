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
    pub fn list_tools(&self) -> operations::ListTools {
        operations::ListTools::new(&self.core)
    }

    pub fn add_tool(&self) -> operations::AddTool {
        operations::AddTool::new(&self.core)
    }

    pub fn read_tool(&self, tool_id: impl Into<String>) -> operations::ReadTool {
        operations::ReadTool::new(&self.core, tool_id.into())
    }

    pub fn list_tools_in_shelves(
        &self,
        shelf_id: impl Into<String>,
    ) -> operations::ListToolsInShelves {
        operations::ListToolsInShelves::new(&self.core, shelf_id.into())
    }
}
