use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://api.example.com",
            url: "https://api.example.com",
            variables: &[]
        }],
        schemes: &[runtime::Scheme {
            name: "certificate",
            kind: runtime::SchemeKind::MutualTls
        }],
        security: &[&["certificate"]],
    }
}

impl Client {
    #[inline]
    pub fn get_things(&self) -> operations::GetThings {
        operations::GetThings::new(&self.core)
    }
}
