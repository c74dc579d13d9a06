//! The first call: who the holder of the token is, and as which account the next calls act.
//!
//! `PLANNR_TOKEN=… cargo run --example first_call`

use plannr::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The logins can be asked for without an account; most other routes fail without one.
    let client = Client::builder().bearer_token(std::env::var("PLANNR_TOKEN")?).without_account().build()?;
    match account(&client).await? {
        Some(uuid) => println!("PLANNR_ACCOUNT={uuid}"),
        None => println!("none of the logins of this token is a primary one"),
    }
    Ok(())
}

/// The UUID of the account of the primary login.
pub async fn account(client: &Client) -> Result<Option<String>, Error> {
    let logins = client.list_logins().await?;
    let primary = logins.data.into_iter().flatten().find(|login| login.primary == Some(true));
    let uuid = primary.and_then(|login| login.account?.uuid);
    Ok(uuid.map(|uuid| uuid.as_str().to_owned()))
}
