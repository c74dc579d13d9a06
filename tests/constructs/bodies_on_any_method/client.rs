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
    pub fn query_things(
        &self,
        body: impl Into<models::Filter>,
    ) -> operations::QueryThings {
        operations::QueryThings::new(&self.core, body.into())
    }

    #[inline]
    pub fn delete_things(&self) -> operations::DeleteThings {
        operations::DeleteThings::new(&self.core)
    }

    #[inline]
    pub fn head_things(&self) -> operations::HeadThings {
        operations::HeadThings::new(&self.core)
    }

    #[inline]
    pub fn options_things(&self) -> operations::OptionsThings {
        operations::OptionsThings::new(&self.core)
    }

    #[inline]
    pub fn trace_things(&self) -> operations::TraceThings {
        operations::TraceThings::new(&self.core)
    }

    #[inline]
    pub fn post_things(&self) -> operations::PostThings {
        operations::PostThings::new(&self.core)
    }

    #[inline]
    pub fn put_things(&self) -> operations::PutThings {
        operations::PutThings::new(&self.core)
    }
}
