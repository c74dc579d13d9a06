//! A child becomes a client of Seccl, through the parent.
//!
//! `PLANNR_TOKEN=… cargo run --example seccl_minor -- ADDON PARENT`

use plannr::models::{CreateSecclClient, CreateSecclClientRequired, SecclClient, SecclClientType};
use plannr::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The page of this route lists no account.
    let client = Client::builder().bearer_token(std::env::var("PLANNR_TOKEN")?).without_account().build()?;
    let (Some(addon), Some(parent)) = (std::env::args().nth(1), std::env::args().nth(2)) else {
        return Err("give the addon, and the parent's UUID or Seccl client ID".into());
    };
    let created = onboard(&client, &addon, &parent).await?;
    println!("{:?}", created.id);
    Ok(())
}

/// Opens a client for a minor: the parent has to be named.
pub async fn onboard(client: &Client, addon: &str, parent: &str) -> Result<SecclClient, Error> {
    let minor = CreateSecclClient::from(CreateSecclClientRequired {
        client_type: SecclClientType::IndividualMinor,
        first_name: "Jory".into(),
        surname: "Tregear".into(),
        nationality: "GB".into(),
        date_of_birth: "2016-05-02".into(),
        address_1: "Harbour Terrace".into(),
        country: "GB".into(),
        postcode: "ZZ9 9ZZ".into(),
    });
    Ok(client.create_seccl_client(addon, minor.parent_id(parent)).await?)
}
