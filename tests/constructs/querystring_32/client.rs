use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://searches.example",
            url: "https://searches.example",
            variables: &[]
        }],
        schemes: &[runtime::Scheme {
            name: "key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Query,
                name: "key"
            }
        }],
    }
}

impl ClientBuilder {
    #[inline]
    pub fn key(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("key", secret);
        self
    }
}

impl Client {
    #[inline]
    pub fn search_form(
        &self,
        criteria: impl Into<operations::search_form::Criteria>,
    ) -> operations::SearchForm {
        operations::SearchForm::new(&self.core, criteria.into())
    }

    #[inline]
    pub fn search_json(&self) -> operations::SearchJson {
        operations::SearchJson::new(&self.core)
    }

    #[inline]
    pub fn search_text(&self) -> operations::SearchText {
        operations::SearchText::new(&self.core)
    }

    #[inline]
    pub fn search_one(&self) -> operations::SearchOne {
        operations::SearchOne::new(&self.core)
    }
}
