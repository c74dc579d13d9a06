//! A mortgage of two owners, half and half.
//!
//! `PLANNR_TOKEN=… PLANNR_ACCOUNT=… cargo run --example joint_plan -- CLIENT OTHER_CLIENT PROVIDER`

use plannr::models::{
    CreateMortgage, CreateMortgageRequired, CreatePlanOwner, CreatePlanOwnerRequired, Pence, Plan, PlanStatus,
};
use plannr::{Client, Error};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .bearer_token(std::env::var("PLANNR_TOKEN")?)
        .account_uuid(std::env::var("PLANNR_ACCOUNT")?)
        .build()?;
    let uuids: Vec<String> = std::env::args().skip(1).collect();
    let [first, second, provider] = uuids.as_slice() else {
        return Err("give the UUIDs of two clients and of a provider".into());
    };
    let plan = create(&client, [first, second], provider).await?;
    println!("{:?}", plan.uuid);
    Ok(())
}

/// Creates the plan for the first of two owners, and lists both.
pub async fn create(client: &Client, owners: [&str; 2], provider: &str) -> Result<Plan, Error> {
    let [first, _] = owners;
    let shares = owners.map(|uuid| {
        let owner = CreatePlanOwner::from(CreatePlanOwnerRequired { account_uuid: uuid.into() });
        owner.ownership_percentage(50.0)
    });
    let mortgage = CreateMortgage::from(CreateMortgageRequired {
        client_uuid: first.into(),
        sub_type: "residential".into(),
        provider_uuid: provider.into(),
        status: PlanStatus::Active,
        on_panel: true,
    });
    // The rules of the documentation are held before anything is sent: shares above 100 % are an error here.
    Ok(client.create_plan(mortgage.current_value(Pence::new(25_000_000)).accounts(shares)).await?)
}
