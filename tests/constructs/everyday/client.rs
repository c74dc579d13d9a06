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
    pub fn list_tanks(&self) -> operations::ListTanks {
        operations::ListTanks::new(&self.core)
    }

    #[inline]
    pub fn pulse(&self) -> operations::Pulse {
        operations::Pulse::new(&self.core)
    }

    #[inline]
    pub fn pulses(&self) -> operations::Pulses {
        operations::Pulses::new(&self.core)
    }

    #[inline]
    pub fn search(
        &self,
        words: impl IntoIterator<Item = impl Into<String>>,
    ) -> operations::Search {
        operations::Search::new(&self.core, words.into_iter().map(Into::into).collect())
    }

    #[inline]
    pub fn add_keeper(&self, body: impl Into<models::Keeper>) -> operations::AddKeeper {
        operations::AddKeeper::new(&self.core, body.into())
    }

    #[inline]
    pub fn add_reef(&self, body: impl Into<models::Reef>) -> operations::AddReef {
        operations::AddReef::new(&self.core, body.into())
    }
}
