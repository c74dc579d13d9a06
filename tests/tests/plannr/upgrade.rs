//! What `docs/upgrading.md` shows of this version.

use plannr::models::{CreateNewBusinessEvent, CreateNewBusinessEventRequired, CreatePlan, Pence};
use plannr::{Client, Error};
use serde_json::json;

use crate::events::{event, required};
use crate::plans::mortgage;
use crate::server::{Server, json as answer};

fn client(token: &str) -> Result<Client, Error> {
    let client = Client::builder().bearer_token(token).without_account().build()?;
    Ok(client)
}

fn amount(required: CreateNewBusinessEventRequired) -> CreateNewBusinessEvent {
    let event = CreateNewBusinessEvent::from(required).premium_amount(Pence::new(25_000));
    event.plan_uuid("5b0a9d3e-61c7-4f28-9be4-d07c38a1f652")
}

async fn record(client: &Client, event: CreateNewBusinessEvent) -> Result<(), Error> {
    client.create_new_business_event(event).await?;
    Ok(())
}

async fn several(client: &Client, event: CreateNewBusinessEvent, plan: CreatePlan) -> Result<(), Error> {
    client.create_new_business_event(event).await?;
    client.create_plan(plan).await?;
    Ok(())
}

async fn uuid(client: &Client, plan: CreatePlan) -> Result<Option<String>, Error> {
    let plan = client.create_plan(plan).await?;
    let uuid = plan.uuid.map(|uuid| uuid.to_string());
    Ok(uuid)
}

async fn refused(client: &Client, event: CreateNewBusinessEvent) -> Vec<String> {
    let mut told = Vec::new();
    let Err(error) = client.create_new_business_event(event).await else { return told };
    for problem in error.field_errors() {
        told.push(format!("{}: {}", problem.field(), problem.message()));
    }
    told
}

#[tokio::test]
async fn what_the_guide_shows_does_what_it_says() -> Result<(), Error> {
    assert!(client("secret").is_ok());
    let recorded = || answer("201 Created", r#"{"uuid": "one"}"#);
    let invalid = json!({"message": "Invalid.", "errors": {"status": ["is not known"]}}).to_string();
    let made = || answer("201 Created", r#"{"uuid": "c8f4a1b6-7d29-4e53-90af-3b6e82d15c74"}"#);
    let server = Server::answering([
        recorded(),
        recorded(),
        made(),
        made(),
        answer("422 Unprocessable Content", &invalid),
    ]);
    let client = crate::client(&server);
    record(&client, event()).await?;
    several(&client, event(), mortgage().into()).await?;
    let uuid = uuid(&client, mortgage().into()).await?;
    assert_eq!(uuid.as_deref(), Some("c8f4a1b6-7d29-4e53-90af-3b6e82d15c74"));
    assert_eq!(refused(&client, event()).await, ["status: is not known"]);
    assert_eq!(amount(required()).premium_amount, Some(Pence::new(25_000)));
    Ok(())
}
