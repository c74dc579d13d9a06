//! What is written every day, as a user of the crate writes it.

use std::collections::{BTreeMap, HashMap};
use std::time::SystemTime;

use everyday_client::models::{self, Crab, CrabRequired, Label, LabelRequired, Reef, ReefRequired, TankRequired};
use everyday_client::{Client, Decimal, Error};
use futures_util::StreamExt;
use serde_json::json;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("http://127.0.0.1:9").build()?;
    is_shared(&client);
    is_sent(&several(&client));
    let tank: models::Tank = serde_json::from_str(r#"{"name": "x"}"#)?;
    let keeper: models::Keeper = serde_json::from_str(r#"{"login": "x", "password": "y"}"#)?;
    println!("{tank:?} {keeper:?}");
    for tint in models::Tint::VARIANTS {
        println!("{tint}");
    }
    let _ = [models::Tint::Green, models::Tint::default()];
    let (_, _): (models::reef::Loose, models::reef::Loose) = ("text".into(), 5.into());
    let _: models::reef::Loose = vec![1, 2].into();
    if let models::reef::StarsItem::Crab(crab) = models::reef::StarsItem::from(Crab::from(CrabRequired { legs: 10 })) {
        println!("{}", crab.legs);
    }
    let extra: HashMap<String, f64> = HashMap::default();
    let _ = models::Tank::from(TankRequired { name: "x".into() }).extra(extra);
    let now = SystemTime::now();
    let _ = client.search(["x"]).fed([now.into()]);
    scalars();
    Ok(())
}

/// What may be of several kinds takes values of all of them.
fn scalars() {
    let reef = || Reef::from(ReefRequired { place: "x".into(), depth: 3, stars: Vec::new() });
    let _ = reef().any("fixed").any(25_000_000_i64).any(25_u32).any(2.5).any(true);
    let _ = reef().any(SystemTime::now()).any(Decimal::from("12.50")).opened("2026-01-01");
    let _ = reef().notes([("big", json!(9_007_199_254_740_993_i64)), ("list", json!([1, null]))]).notes([("depth", 2.5)]);
    let _ = reef().notes(BTreeMap::from([("known".to_owned(), true)])).marks(["a"]).marks([json!({"a": 1})]);
    let label = Label::from(LabelRequired { by: "AB".into(), text: "crab".into() });
    let _ = reef().label(label.clone());
    let _ = reef().label([label]);
}

/// Errors of several operations are one type.
async fn several(client: &Client) -> Result<models::Pulse, Error> {
    let _ = client.list_tanks().limit(1).await?;
    let pulses: Vec<_> = client.pulses().await?.collect().await;
    println!("{}", pulses.len());
    Ok(client.pulse().await?)
}

fn is_shared<T: Send + Sync + 'static>(_: &T) {}

fn is_sent<T: Send>(_: &T) {}

/// How long the server asks to wait.
#[allow(dead_code, reason = "it is only checked")]
fn wait(error: &Error) -> Option<std::time::Duration> {
    error.retry_after()
}
