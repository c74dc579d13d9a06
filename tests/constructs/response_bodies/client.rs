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
    pub fn get_none(&self) -> operations::GetNone {
        operations::GetNone::new(&self.core)
    }

    #[inline]
    pub fn get_empty(&self) -> operations::GetEmpty {
        operations::GetEmpty::new(&self.core)
    }

    #[inline]
    pub fn get_media(&self) -> operations::GetMedia {
        operations::GetMedia::new(&self.core)
    }

    #[inline]
    pub fn get_several(&self) -> operations::GetSeveral {
        operations::GetSeveral::new(&self.core)
    }

    #[inline]
    pub fn get_binary(&self) -> operations::GetBinary {
        operations::GetBinary::new(&self.core)
    }

    #[inline]
    pub fn get_base64(&self) -> operations::GetBase64 {
        operations::GetBase64::new(&self.core)
    }

    #[inline]
    pub fn get_headers(&self) -> operations::GetHeaders {
        operations::GetHeaders::new(&self.core)
    }
}
