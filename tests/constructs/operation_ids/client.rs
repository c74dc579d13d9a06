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
    pub fn get_things(&self) -> operations::GetThings {
        operations::GetThings::new(&self.core)
    }

    #[inline]
    pub fn create_thing(&self) -> operations::CreateThing {
        operations::CreateThing::new(&self.core)
    }

    #[inline]
    pub fn get_things_id(&self, id: impl Into<String>) -> operations::GetThingsId {
        operations::GetThingsId::new(&self.core, id.into())
    }

    #[inline]
    pub fn create_underscore_thing(
        &self,
        id: impl Into<String>,
    ) -> operations::CreateUnderscoreThing {
        operations::CreateUnderscoreThing::new(&self.core, id.into())
    }

    #[inline]
    pub fn get_things_id_parts_part_download(
        &self,
        id: impl Into<String>,
        part: impl Into<String>,
    ) -> operations::GetThingsIdPartsPartDownload {
        operations::GetThingsIdPartsPartDownload::new(&self.core, id.into(), part.into())
    }

    #[inline]
    pub fn get(&self) -> operations::Get {
        operations::Get::new(&self.core)
    }

    #[inline]
    pub fn things_search(&self) -> operations::ThingsSearch {
        operations::ThingsSearch::new(&self.core)
    }

    #[inline]
    pub fn n2nd_report_csv(&self) -> operations::N2ndReportCsv {
        operations::N2ndReportCsv::new(&self.core)
    }

    #[inline]
    pub fn get_empty(&self) -> operations::GetEmpty {
        operations::GetEmpty::new(&self.core)
    }

    #[inline]
    pub fn get_symbols(&self) -> operations::GetSymbols {
        operations::GetSymbols::new(&self.core)
    }
}
