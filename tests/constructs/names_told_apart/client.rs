use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://lights.example/api",
            url: "https://lights.example/api",
            variables: &[]
        }, runtime::Server {
            name: "http://lights.example/api",
            url: "http://lights.example/api",
            variables: &[]
        }],
        schemes: &[],
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Server {
    LightsExampleHttps,
    LightsExampleHttp,
}

impl Server {
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LightsExampleHttps => "https://lights.example/api",
            Self::LightsExampleHttp => "http://lights.example/api",
        }
    }
}

impl ClientBuilder {
    #[inline]
    pub fn server(mut self, value: Server) -> Self {
        self.settings.server(value as usize);
        self
    }
}

impl Client {
    #[inline]
    pub fn add_light(
        &self,
        body: impl Into<operations::AddLightBody>,
    ) -> operations::AddLight {
        operations::AddLight::new(&self.core, body.into())
    }

    #[inline]
    pub fn watch_beam(&self, id: i64) -> operations::WatchBeam {
        operations::WatchBeam::new(&self.core, id)
    }
}
