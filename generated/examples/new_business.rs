//! New business: a further premium for a plan that is there.
//!
//! `PLANNR_TOKEN=… PLANNR_ACCOUNT=… cargo run --example new_business -- PLAN ADVISER`

use plannr::models::{
    AdviceType, ConductedBy, ContributionType, CreateNewBusinessEvent, CreateNewBusinessEventRequired,
    NewBusinessEvent, NewBusinessEventStatus, Pence, PremiumFrequency, SourceOfFunds,
};
use plannr::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .bearer_token(std::env::var("PLANNR_TOKEN")?)
        .account_uuid(std::env::var("PLANNR_ACCOUNT")?)
        .build()?;
    let (Some(plan), Some(adviser)) = (std::env::args().nth(1), std::env::args().nth(2)) else {
        return Err("give the UUIDs of a plan and of an adviser".into());
    };
    match record(&client, &plan, &adviser).await {
        Ok(event) => println!("{:?}", event.uuid),
        // Each property that the server refuses, with what it says of it.
        Err(error) => println!("{error}"),
    }
    Ok(())
}

/// Records £250 a month from 1 February 2026.
pub async fn record(client: &Client, plan: &str, adviser: &str) -> Result<NewBusinessEvent, Error> {
    let event = CreateNewBusinessEvent::from(CreateNewBusinessEventRequired {
        contribution_type: ContributionType::Increment,
        adviser_uuid: adviser.into(),
        advice_type: AdviceType::Advised,
        conducted_by: ConductedBy::FaceToFace,
        source_of_funds: SourceOfFunds::Savings,
        status: NewBusinessEventStatus::Accepted,
    });
    let premium = event.premium_amount(Pence::new(25_000)).premium_frequency(PremiumFrequency::Monthly);
    // No idempotency key exists: a call that failed on its way may have been carried out.
    Ok(client.create_new_business_event(premium.plan_uuid(plan).start_date("2026-02-01")).await?)
}
