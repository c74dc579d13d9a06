//! The client and how it is set up.

use crate::{models, operations, runtime};

runtime::client! {
    /// A client for Allotments.
    ///
    /// It is cheap to clone; clones share their connections.
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://api.example.com",
            url: "https://api.example.com",
            variables: &[]
        }],
        schemes: &[runtime::Scheme {
            name: "token",
            kind: runtime::SchemeKind::Bearer
        }],
        security: &[&["token"]],
    }
}

impl ClientBuilder {
    /// The bearer token of the security scheme `token`.
    #[inline]
    pub fn token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("token", secret);
        self
    }

    /// Where the tokens of the security scheme `token` come from. Each is kept until
    /// shortly before it expires; where the server refuses one (401), the next is got and the call made once more.
    #[inline]
    pub fn token_from(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.provider("token", provider);
        self
    }
}

impl Client {
    /// `PUT /plots/{code}`
    ///
    /// Arguments:
    ///
    /// - `code`: path parameter `code`: Pattern `^[A-Z]{2}-\d{3}$`.
    /// - `years`: query parameter `years`: At least 2 items.
    /// - `body`: what is sent: Example: `{"holder":{"name":"Odile","mail":"not an address","since":"2019-02-30"},"crop":{"kind":"root","depth":12},"soil":"loam","beds":[{"length":2.5},{"length":-1}],"unheard_of":true}`.
    ///
    /// Answers:
    ///
    /// - `204`: Put.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: example_calls_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// use example_calls_client::models;
    ///
    /// client
    ///     .put_plot(
    ///         "AA-111",
    ///         [1990, 1990],
    ///         models::Plot::from(models::PlotRequired {
    ///                 holder: models::plot::Holder::from(models::plot::HolderRequired {
    ///                         name: "Odile".into(),
    ///                         mail: "someone@example.com".into(),
    ///                     })
    ///                     .since("2025-06-01"),
    ///                 crop: models::plot::Crop::Root(
    ///                     Box::new(models::Root::from(models::RootRequired { depth: 1 })),
    ///                 ),
    ///                 soil: models::plot::Soil::Loam,
    ///                 sign: "texttextt".into(),
    ///                 tags: vec![
    ///                     models::plot::TagsItem::Sunny,
    ///                     models::plot::TagsItem::Wet,
    ///                 ],
    ///             })
    ///             .beds([
    ///                 models::plot::BedsItem::from(models::plot::BedsItemRequired {
    ///                     length: 0.25,
    ///                 }),
    ///             ]),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_plot(
        &self,
        code: impl Into<String>,
        years: impl IntoIterator<Item = u64>,
        body: impl Into<models::Plot>,
    ) -> operations::PutPlot {
        operations::PutPlot::new(
            &self.core,
            code.into(),
            years.into_iter().collect(),
            body.into(),
        )
    }

    /// `GET /plots`
    ///
    /// Answers:
    ///
    /// - `200`: All.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: example_calls_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_plots().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_plots(&self) -> operations::ListPlots {
        operations::ListPlots::new(&self.core)
    }
}
