use crate::{operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://seeds.example.com",
            url: "https://seeds.example.com",
            variables: &[]
        }],
        schemes: &[],
    }
}

impl Client {
    #[inline]
    pub fn list_seeds(&self) -> operations::ListSeeds {
        operations::ListSeeds::new(&self.core)
    }

    #[inline]
    pub fn list_beds(&self) -> operations::ListBeds {
        operations::ListBeds::new(&self.core)
    }

    #[inline]
    pub fn list_gardeners(&self) -> operations::ListGardeners {
        operations::ListGardeners::new(&self.core)
    }

    #[inline]
    pub fn list_weeds(&self) -> operations::ListWeeds {
        operations::ListWeeds::new(&self.core)
    }

    #[inline]
    pub fn list_rows(&self) -> operations::ListRows {
        operations::ListRows::new(&self.core)
    }

    #[inline]
    pub fn find_seeds(
        &self,
        body: impl Into<operations::find_seeds::Body>,
    ) -> operations::FindSeeds {
        operations::FindSeeds::new(&self.core, body.into())
    }

    #[inline]
    pub fn list_loans(&self) -> operations::ListLoans {
        operations::ListLoans::new(&self.core)
    }

    #[inline]
    pub fn list_visits(&self) -> operations::ListVisits {
        operations::ListVisits::new(&self.core)
    }

    #[inline]
    pub fn list_tools(&self) -> operations::ListTools {
        operations::ListTools::new(&self.core)
    }

    #[inline]
    pub fn list_calendars(&self) -> operations::ListCalendars {
        operations::ListCalendars::new(&self.core)
    }
}
