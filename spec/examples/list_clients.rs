//! The clients of a firm, page by page.
//!
//! `PLANNR_TOKEN=… PLANNR_ACCOUNT=… cargo run --example list_clients`

use std::collections::BTreeMap;

use plannr::Client;
use serde_json::Value;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .bearer_token(std::env::var("PLANNR_TOKEN")?)
        .account_uuid(std::env::var("PLANNR_ACCOUNT")?)
        .build()?;
    for uuid in uuids(&client).await? {
        println!("{uuid}");
    }
    Ok(())
}

/// The UUIDs of all clients. No page of this route was captured, so its answer is raw; where one was, as of cases,
/// `client.list_cases().send_items()` does all of this.
pub async fn uuids(client: &Client) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let (mut found, mut page) = (Vec::new(), Some("1".to_owned()));
    while let Some(number) = page {
        let answer = client.list_clients().query(BTreeMap::from([("page".to_owned(), number)])).await?;
        let list: Value = serde_json::from_str(&answer.to_string())?;
        let items = list["data"].as_array().into_iter().flatten();
        found.extend(items.filter_map(|item| item["uuid"].as_str()).map(str::to_owned));
        // The address of the next page, which is followed by its number alone.
        let next = list["links"]["next"].as_str();
        page = next.and_then(|next| Some(next.rsplit_once("page=")?.1.to_owned()));
    }
    Ok(found)
}
