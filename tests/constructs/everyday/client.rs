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
    pub fn list_tanks(&self) -> operations::ListTanks {
        operations::ListTanks::new(&self.core)
    }

    pub fn pulse(&self) -> operations::Pulse {
        operations::Pulse::new(&self.core)
    }

    pub fn pulses(&self) -> operations::Pulses {
        operations::Pulses::new(&self.core)
    }

    pub fn search(
        &self,
        words: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::Search {
        operations::Search::new(&self.core, words.into_iter().map(Into::into).collect())
    }

    pub fn add_keeper(&self, body: impl Into<models::Keeper>) -> operations::AddKeeper {
        operations::AddKeeper::new(&self.core, body.into())
    }

    pub fn add_reef(&self, body: impl Into<models::Reef>) -> operations::AddReef {
        operations::AddReef::new(&self.core, body.into())
    }
}
