use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        server: "https://readings.example",
        schemes: &[],
    }
}

impl Client {
    pub fn read_lines(&self) -> operations::ReadLines {
        operations::ReadLines::new(&self.core)
    }

    pub fn read_list(&self) -> operations::ReadList {
        operations::ReadList::new(&self.core)
    }
}
