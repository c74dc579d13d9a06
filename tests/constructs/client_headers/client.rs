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
        needed: &[("X-Station", "station", "without_station")],
    }
}

impl ClientBuilder {
    #[inline]
    pub fn station(mut self, value: impl Into<String>) -> Self {
        self.settings.header("X-Station", value);
        self
    }

    #[inline]
    pub fn without_station(mut self) -> Self {
        self.settings.without_header("X-Station");
        self
    }

    #[inline]
    pub fn tenant(mut self, value: impl Into<String>) -> Self {
        self.settings.header("X-Tenant", value);
        self
    }
}

impl Client {
    #[inline]
    pub fn list_lockers(&self) -> operations::ListLockers {
        operations::ListLockers::new(&self.core)
    }

    #[inline]
    pub fn get_weather(&self) -> operations::GetWeather {
        operations::GetWeather::new(&self.core)
    }
}
