//! What a user writes whose ids are not to be mistaken for each other.

use std::collections::HashMap;

use newtypes_client::Client;
use newtypes_client::models::{Hive, HiveRequired};
use newtypes_client::newtypes::{HiveUuid, KeeperUuid, OrderNumber};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let keeper: KeeperUuid = "5c1d7a80-9f2e-4b6a-8d3c-0e7f1a2b3c4d".parse()?;
    let uuid = HiveUuid::from("0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9");
    let required = HiveRequired { uuid: uuid.clone(), keeper_uuid: keeper.clone(), order_number: OrderNumber::from(7) };
    let hive = Hive::from(required).neighbour_uuids(["a", "b"]).weight_by_hive([(uuid.clone(), 12.5)]);
    // A text is enough to look for one, and to compare with one.
    let weights: HashMap<HiveUuid, f64> = hive.weight_by_hive.clone().unwrap_or_default();
    println!("{:?} {}", weights.get(uuid.as_str()), keeper == "5c1d7a80-9f2e-4b6a-8d3c-0e7f1a2b3c4d");
    println!("{keeper} {} {}", String::from(uuid.clone()), hive.order_number.get() + 1);
    println!("{}", serde_json::to_string(&keeper)?);
    let client = Client::builder().base_url("http://127.0.0.1:9").build()?;
    let _ = client.list_hives(keeper).hive_uuids([uuid.clone()]).build()?;
    let _ = client.set_hive(uuid, hive).build()?;
    Ok(())
}
