//! A test of code that calls Plannr, without a connection.
//!
//! `cargo run --features mock --example test_with_the_mock`

use plannr::{Answer, Client, Error, Mock};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    tested().await
}

/// The code that is tested: how many logins the holder of the token has.
async fn count(client: &Client) -> Result<usize, Error> {
    Ok(client.list_logins().await?.data.map_or(0, |logins| logins.len()))
}

/// The test. The server is busy once, and the client asks again.
pub async fn tested() -> Result<(), Error> {
    let mock = Mock::new();
    let client =
        Client::builder().bearer_token("token").without_account().transport(mock.transport()).build()?;
    mock.expect(client.list_logins())
        .respond_with(Answer::status(429).with_header("Retry-After", "0"))
        .respond_json(json!({"data": [{"primary": true}, {"primary": false}]}));
    assert_eq!(count(&client).await?, 2);
    mock.verify();
    Ok(())
}
