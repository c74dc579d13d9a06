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
    pub fn list_jobs(&self) -> operations::ListJobs {
        operations::ListJobs::new(&self.core)
    }

    #[inline]
    pub fn delete_jobs(&self) -> operations::DeleteJobs {
        operations::DeleteJobs::new(&self.core)
    }

    #[inline]
    pub fn add_job(&self) -> operations::AddJob {
        operations::AddJob::new(&self.core)
    }
}
