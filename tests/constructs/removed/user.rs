//! Programs of before go on, with a warning each.
#![expect(deprecated, reason = "the document no longer has what is used here")]

use removed_client::{Client, models, operations};

async fn berth(client: &Client) -> Result<Option<models::berth::Side>, removed_client::Error> {
    let request: operations::GetBerth = client.get_berth(3).x_trace("a");
    let models::Berth { number, side, ferry, .. } = request.await?;
    if let Some(ferry) = ferry {
        client.put_ferry(format!("{number}"), ferry).await?;
    }
    Ok(side)
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().build()?;
    drop(berth(&client));
    let buoy = models::Buoy::default();
    assert_eq!(buoy.colour, None::<models::buoy::Colour>);
    Ok(())
}
