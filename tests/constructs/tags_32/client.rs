//! The client and how it is set up.

use crate::{operations, runtime};

runtime::client! {
    /// A client for Gardens.
    ///
    /// It is cheap to clone; clones share their connections.
    ///
    /// Servers of the API:
    ///
    /// - production, `https://gardens.example`: For plants that live.
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "production",
            url: "https://gardens.example",
            variables: &[]
        }],
        schemes: &[],
    }
}

impl Client {
    /// `GET /roses`
    ///
    /// Answers:
    ///
    /// - `200`: Roses – All of them.
    /// - `404`: None grow
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: tags_32_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_roses().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_roses(&self) -> operations::ListRoses {
        operations::ListRoses::new(&self.core)
    }

    /// `GET /lost`
    ///
    /// Answers:
    ///
    /// - `204`: Nothing
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: tags_32_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.list_lost().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_lost(&self) -> operations::ListLost {
        operations::ListLost::new(&self.core)
    }
}
