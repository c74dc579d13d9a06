//! What the pages on coming from other generators have after the change.

use guides_client::models::loaf::Flour;
use guides_client::models::{Loaf, LoafRequired};
use guides_client::{Client, Error};

fn main() {}

/// Everything that the pages show.
#[allow(dead_code, reason = "it is only checked")]
async fn shown(secret: String) -> Result<(), Error> {
    let client = Client::builder().base_url("https://bakery.example").token(secret).build()?;
    let loaves = client.list_loaves().limit(10).await?;
    let answer = client.list_loaves().send_with_response().await?;
    println!("{} {:?} {}", answer.status(), answer.headers(), loaves.len());
    let loaf = Loaf::from(LoafRequired { id: "a".into(), flour: Flour::Rye }).grams(750);
    let baked = client.bake_loaf(loaf).await?;
    match client.get_loaf(baked.id).await {
        Ok(loaf) => println!("{:?}", loaf.flour),
        Err(error) if error.status().is_some_and(|status| status == 404) => println!("{:?}", error.api()),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
