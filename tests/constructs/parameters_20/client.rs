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
    pub fn query_lists(&self) -> operations::QueryLists {
        operations::QueryLists::new(&self.core)
    }

    #[inline]
    pub fn path_lists(
        &self,
        csv: impl IntoIterator<Item = impl Into<String>>,
        ssv: impl IntoIterator<Item = impl Into<String>>,
        pipes: impl IntoIterator<Item = impl Into<String>>,
        nested: impl IntoIterator<Item = Vec<String>>,
    ) -> operations::PathLists {
        operations::PathLists::new(
            &self.core,
            csv.into_iter().map(Into::into).collect(),
            ssv.into_iter().map(Into::into).collect(),
            pipes.into_iter().map(Into::into).collect(),
            nested.into_iter().collect(),
        )
    }

    #[inline]
    pub fn header_lists(&self) -> operations::HeaderLists {
        operations::HeaderLists::new(&self.core)
    }

    #[inline]
    pub fn values(
        &self,
        kind: impl Into<operations::values::Kind>,
        size: u64,
    ) -> operations::Values {
        operations::Values::new(&self.core, kind.into(), size)
    }
}
