//! What `docs/upgrading.md` shows of version 0.1; `tests/upgrade/before.sh` compiles it against that version.

use plannr::models::{CreateNewBusinessEvent, CreateNewBusinessEventRequired, CreatePlan};
use plannr::operations::CreateNewBusinessEventError;
use plannr::{Client, Error};

type Failure = Box<dyn std::error::Error>;

fn client(token: &str) -> Result<Client, Error> {
    let client = Client::builder().bearer_token(token).build()?;
    Ok(client)
}

fn event(required: CreateNewBusinessEventRequired) -> CreateNewBusinessEvent {
    let event = CreateNewBusinessEvent::from(required).premium_amount(25_000);
    event
}

async fn record(client: &Client, event: CreateNewBusinessEvent) -> Result<(), Failure> {
    event.validate()?;
    client.create_new_business_event(event).await?;
    Ok(())
}

async fn several(client: &Client, event: CreateNewBusinessEvent, plan: CreatePlan) -> Result<(), Error> {
    client.create_new_business_event(event).await.map_err(Error::into_untyped)?;
    client.create_plan(plan).await.map_err(Error::into_untyped)?;
    Ok(())
}

async fn uuid(client: &Client, plan: CreatePlan) -> Result<Option<String>, Failure> {
    let plan = client.create_plan(plan).await?;
    let uuid = plan["uuid"].as_str().map(str::to_owned);
    Ok(uuid)
}

async fn refused(client: &Client, event: CreateNewBusinessEvent) -> Vec<String> {
    let mut told = Vec::new();
    let Err(error) = client.create_new_business_event(event).await else { return told };
    if let Some(CreateNewBusinessEventError::Default(problem)) = error.api() {
        for (field, messages) in problem.errors.iter().flatten() {
            told.push(format!("{field}: {}", messages.join(", ")));
        }
    }
    told
}

fn main() {
    // Nothing is called: that all this compiles is the point.
    let _ = (client, event, record, several, uuid, refused);
}
