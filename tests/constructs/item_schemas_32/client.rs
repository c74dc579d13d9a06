use crate::{models, operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://weather.example",
            url: "https://weather.example",
            variables: &[]
        }],
        schemes: &[],
    }
}

impl Client {
    #[inline]
    pub fn watch_weather(&self) -> operations::WatchWeather {
        operations::WatchWeather::new(&self.core)
    }

    #[inline]
    pub fn watch_all(&self) -> operations::WatchAll {
        operations::WatchAll::new(&self.core)
    }

    #[inline]
    pub fn watch_texts(&self) -> operations::WatchTexts {
        operations::WatchTexts::new(&self.core)
    }

    #[inline]
    pub fn read_lines(&self) -> operations::ReadLines {
        operations::ReadLines::new(&self.core)
    }

    #[inline]
    pub fn send_lines(
        &self,
        body: impl Into<runtime::Sequence<models::Reading>>,
    ) -> operations::SendLines {
        operations::SendLines::new(&self.core, body.into())
    }

    #[inline]
    pub fn read_list(&self) -> operations::ReadList {
        operations::ReadList::new(&self.core)
    }

    #[inline]
    pub fn read_both(&self) -> operations::ReadBoth {
        operations::ReadBoth::new(&self.core)
    }

    #[inline]
    pub fn read_parts(&self) -> operations::ReadParts {
        operations::ReadParts::new(&self.core)
    }

    #[inline]
    pub fn send_parts(
        &self,
        body: impl Into<runtime::Payload>,
    ) -> operations::SendParts {
        operations::SendParts::new(&self.core, body.into())
    }

    #[inline]
    pub fn read_json(&self) -> operations::ReadJson {
        operations::ReadJson::new(&self.core)
    }
}
