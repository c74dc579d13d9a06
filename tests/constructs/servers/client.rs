use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://{region}.example.com:{port}/{base}",
            url: "https://{region}.example.com:{port}/{base}",
            variables: &[runtime::Variable {
                name: "region",
                default: "eu",
                values: &["eu", "us"]
            }, runtime::Variable {
                name: "port",
                default: "8443",
                values: &[]
            }, runtime::Variable {
                name: "base",
                default: "v1",
                values: &[]
            }]
        }, runtime::Server {
            name: "https://sandbox.example.com",
            url: "https://sandbox.example.com",
            variables: &[]
        }],
        schemes: &[],
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Server {
    Production,
    SandboxExampleCom,
}

impl Server {
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Production => "https://{region}.example.com:{port}/{base}",
            Self::SandboxExampleCom => "https://sandbox.example.com",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerRegion {
    Eu,
    Us,
}

impl ServerRegion {
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Eu => "eu",
            Self::Us => "us",
        }
    }
}

impl ClientBuilder {
    #[inline]
    pub fn server(mut self, value: Server) -> Self {
        self.settings.server(value as usize);
        self
    }

    #[inline]
    pub fn server_region(mut self, value: ServerRegion) -> Self {
        self.settings.variable("region", value.as_str());
        self
    }

    #[inline]
    pub fn server_port(mut self, value: impl Into<String>) -> Self {
        self.settings.variable("port", value);
        self
    }

    #[inline]
    pub fn server_base(mut self, value: impl Into<String>) -> Self {
        self.settings.variable("base", value);
        self
    }

    #[inline]
    pub fn server_zone(mut self, value: impl Into<String>) -> Self {
        self.settings.variable("zone", value);
        self
    }

    #[inline]
    pub fn there_example_com_server(mut self, value: impl Into<String>) -> Self {
        self.settings.own_server("https://there.example.com/v2/", value);
        self
    }

    #[inline]
    pub fn west_upload_example_com_server(mut self, value: impl Into<String>) -> Self {
        self.settings.own_server("https://{zone}.upload.example.com", value);
        self
    }
}

impl Client {
    #[inline]
    pub fn get_here(&self) -> operations::GetHere {
        operations::GetHere::new(&self.core)
    }

    #[inline]
    pub fn get_there(&self) -> operations::GetThere {
        operations::GetThere::new(&self.core)
    }

    #[inline]
    pub fn put_there(&self) -> operations::PutThere {
        operations::PutThere::new(&self.core)
    }
}
