//! What a user writes who has types of his own.

use chrono::{DateTime, NaiveDate, Utc};
use own_types_client::Client;
use own_types_client::models::crossing::{Cabin, Deck};
use own_types_client::models::{Crossing, CrossingRequired};
use rust_decimal::Decimal;
use strum::IntoEnumIterator as _;
use uuid::Uuid;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let required = CrossingRequired { id: Uuid::nil(), leaves: DateTime::<Utc>::UNIX_EPOCH, fare: Decimal::new(1250, 2) };
    let crossing = Crossing::from(required)
        .day(NaiveDate::from_ymd_opt(2026, 1, 1).ok_or("a day")?)
        .page("https://example.com/".parse::<url::Url>()?)
        .boats([Uuid::nil()])
        .note(Uuid::nil());
    println!("{}", serde_json::to_string(&crossing)?);
    // What macros of other crates derive.
    println!("{:?} {}", Deck::iter().collect::<Vec<_>>(), crossing.cabin.as_ref().is_some_and(Cabin::is_integer));
    let client = Client::builder().base_url("http://127.0.0.1:9").build()?;
    let request = client.set_crossing(crossing.id, crossing).on(NaiveDate::MIN);
    println!("{:?}", request.build().map(|_| ()));
    Ok(())
}
