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
    #[inline]
    pub fn start_job(&self) -> operations::StartJob {
        operations::StartJob::new(&self.core)
    }

    #[inline]
    pub fn list_jobs(&self) -> operations::ListJobs {
        operations::ListJobs::new(&self.core)
    }

    #[inline]
    pub fn delete_jobs(&self) -> operations::DeleteJobs {
        operations::DeleteJobs::new(&self.core)
    }

    #[inline]
    pub fn last_job(&self) -> operations::LastJob {
        operations::LastJob::new(&self.core)
    }

    #[inline]
    pub fn repeat_job(&self) -> operations::RepeatJob {
        operations::RepeatJob::new(&self.core)
    }

    #[inline]
    pub fn same_for_all(&self) -> operations::SameForAll {
        operations::SameForAll::new(&self.core)
    }

    #[inline]
    pub fn maybe_job(&self) -> operations::MaybeJob {
        operations::MaybeJob::new(&self.core)
    }

    #[inline]
    pub fn redirect_job(&self) -> operations::RedirectJob {
        operations::RedirectJob::new(&self.core)
    }

    #[inline]
    pub fn inline_job(&self) -> operations::InlineJob {
        operations::InlineJob::new(&self.core)
    }
}
