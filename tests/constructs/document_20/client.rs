use crate::{models, operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        server: "https://library.example.com/v7",
        schemes: &[],
    }
}

impl Client {
    pub fn list_books(&self) -> operations::ListBooks {
        operations::ListBooks::new(&self.core)
    }

    pub fn add_book(&self, body: impl Into<models::BookRequest>) -> operations::AddBook {
        operations::AddBook::new(&self.core, body.into())
    }

    pub fn describe_book(&self, isbn: impl Into<String>) -> operations::DescribeBook {
        operations::DescribeBook::new(&self.core, isbn.into())
    }

    pub fn remove_book(&self, isbn: impl Into<String>) -> operations::RemoveBook {
        operations::RemoveBook::new(&self.core, isbn.into())
    }

    pub fn scan_book(&self, isbn: impl Into<String>) -> operations::ScanBook {
        operations::ScanBook::new(&self.core, isbn.into())
    }

    pub fn list_media(&self) -> operations::ListMedia {
        operations::ListMedia::new(&self.core)
    }
}
