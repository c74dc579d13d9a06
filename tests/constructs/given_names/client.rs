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
    pub fn books_list(&self, reader: impl Into<String>) -> operations::BooksList {
        operations::BooksList::new(&self.core, reader.into())
    }

    #[inline]
    pub fn books_add(&self) -> operations::BooksAdd {
        operations::BooksAdd::new(&self.core)
    }

    #[deprecated = "Use books_add."]
    #[inline]
    pub fn burn(&self) -> operations::Burn {
        operations::Burn::new(&self.core)
    }
}
