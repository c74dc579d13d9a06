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
    pub fn watch_events(&self) -> operations::WatchEvents {
        operations::WatchEvents::new(&self.core)
    }

    #[inline]
    pub fn export_lines(&self) -> operations::ExportLines {
        operations::ExportLines::new(&self.core)
    }

    #[inline]
    pub fn export_jsonl(&self) -> operations::ExportJsonl {
        operations::ExportJsonl::new(&self.core)
    }

    #[inline]
    pub fn export_records(&self) -> operations::ExportRecords {
        operations::ExportRecords::new(&self.core)
    }

    #[inline]
    pub fn import_events(
        &self,
        body: impl Into<runtime::Sequence<models::Event>>,
    ) -> operations::ImportEvents {
        operations::ImportEvents::new(&self.core, body.into())
    }

    #[inline]
    pub fn import_records(
        &self,
        body: impl Into<runtime::Sequence<models::Event>>,
    ) -> operations::ImportRecords {
        operations::ImportRecords::new(&self.core, body.into())
    }

    #[inline]
    pub fn chat(&self, body: impl Into<operations::chat::Body>) -> operations::Chat {
        operations::Chat::new(&self.core, body.into())
    }

    #[inline]
    pub fn watch_texts(&self) -> operations::WatchTexts {
        operations::WatchTexts::new(&self.core)
    }
}
