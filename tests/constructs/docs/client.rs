//! The client and how it is set up.

use crate::{operations, runtime};

runtime::client! {
    /// A client for Everything is described.
    ///
    /// It is cheap to clone; clones share their connections.
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
    /// Lists the letters.
    ///
    /// A long description with **Markdown**, a [link](https://example.com/a_b), a table and code:
    ///
    /// | a | b |
    /// | - | - |
    /// | 1 | 2 |
    ///
    /// ```text
    /// {"not": "a doctest"}
    /// ```
    ///
    /// ```text
    /// let indented = "neither";
    /// ```
    ///
    /// HTML & entities \<, an \`unclosed tick, a \[broken link\], \[T\], `<T>`, Vec`<u8>`, <https://example.com/bare>.
    ///
    /// `GET /letters`
    ///
    /// - **Deprecated.**
    /// - More about letters.: <https://example.com/letters>.
    ///
    /// Answers:
    ///
    /// - `200`: The letters. Example: `[{"text":"Hello"}]`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: docs_client::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.list_letters().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "the API says that it should no longer be used"]
    #[inline]
    pub fn list_letters(&self) -> operations::ListLetters {
        operations::ListLetters::new(&self.core)
    }
}
