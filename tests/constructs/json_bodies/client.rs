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
    pub fn create_note(&self, body: impl Into<models::Note>) -> operations::CreateNote {
        operations::CreateNote::new(&self.core, body.into())
    }

    #[inline]
    pub fn change_note(
        &self,
        id: impl Into<String>,
        body: impl Into<operations::change_note::Body>,
    ) -> operations::ChangeNote {
        operations::ChangeNote::new(&self.core, id.into(), body.into())
    }

    #[inline]
    pub fn replace_note(&self, id: impl Into<String>) -> operations::ReplaceNote {
        operations::ReplaceNote::new(&self.core, id.into())
    }

    #[inline]
    pub fn create_notes(
        &self,
        body: impl IntoIterator<Item = models::Note>,
    ) -> operations::CreateNotes {
        operations::CreateNotes::new(&self.core, body.into_iter().collect())
    }

    #[inline]
    pub fn create_labels(
        &self,
        body: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> operations::CreateLabels {
        operations::CreateLabels::new(
            &self.core,
            body.into_iter().map(|(name, value)| (name.into(), value)).collect(),
        )
    }

    #[inline]
    pub fn create_number(&self, body: i64) -> operations::CreateNumber {
        operations::CreateNumber::new(&self.core, body)
    }

    #[inline]
    pub fn create_anything(
        &self,
        body: impl Into<runtime::Raw>,
    ) -> operations::CreateAnything {
        operations::CreateAnything::new(&self.core, body.into())
    }

    #[inline]
    pub fn create_maybe(
        &self,
        body: impl Into<Option<models::Note>>,
    ) -> operations::CreateMaybe {
        operations::CreateMaybe::new(&self.core, body.into())
    }
}
