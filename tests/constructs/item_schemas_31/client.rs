use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://readings.example",
            url: "https://readings.example",
            variables: &[]
        }],
        schemes: &[],
    }
}

impl Client {
    #[inline]
    pub fn read_lines(&self) -> operations::ReadLines {
        operations::ReadLines::new(&self.core)
    }

    #[inline]
    pub fn read_list(&self) -> operations::ReadList {
        operations::ReadList::new(&self.core)
    }
}
