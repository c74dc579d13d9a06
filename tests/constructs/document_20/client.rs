use crate::{models, operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://library.example.com/v7",
            url: "https://library.example.com/v7",
            variables: &[]
        }, runtime::Server {
            name: "http://library.example.com/v7",
            url: "http://library.example.com/v7",
            variables: &[]
        }],
        schemes: &[],
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Server {
    LibraryExampleComHttps,
    LibraryExampleComHttp,
}

impl Server {
    #[must_use]
    #[inline]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::LibraryExampleComHttps => "https://library.example.com/v7",
            Self::LibraryExampleComHttp => "http://library.example.com/v7",
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
    pub fn library_example_com_server(mut self, value: impl Into<String>) -> Self {
        self.settings.own_server("http://library.example.com/v7", value);
        self
    }
}

impl Client {
    #[inline]
    pub fn list_books(&self) -> operations::ListBooks {
        operations::ListBooks::new(&self.core)
    }

    #[inline]
    pub fn add_book(&self, body: impl Into<models::BookRequest>) -> operations::AddBook {
        operations::AddBook::new(&self.core, body.into())
    }

    #[inline]
    pub fn describe_book(&self, isbn: impl Into<String>) -> operations::DescribeBook {
        operations::DescribeBook::new(&self.core, isbn.into())
    }

    #[deprecated = "the API says that it should no longer be used"]
    #[inline]
    pub fn remove_book(&self, isbn: impl Into<String>) -> operations::RemoveBook {
        operations::RemoveBook::new(&self.core, isbn.into())
    }

    #[inline]
    pub fn scan_book(&self, isbn: impl Into<String>) -> operations::ScanBook {
        operations::ScanBook::new(&self.core, isbn.into())
    }

    #[inline]
    pub fn list_media(&self) -> operations::ListMedia {
        operations::ListMedia::new(&self.core)
    }
}
