//! What a firm's own program does in a day: finds its account, lists its clients page by page, makes plans of every
//! type, records new business, and says what was refused. Nothing of a person is in what it writes down.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::{Debug, Write as _};
use std::sync::{Arc, Mutex, Once};

use plannr::models::{
    CreatePlan, CreatePlanOwner, CreatePlanOwnerRequired, Pence, PlanStatus, PremiumFrequency,
};
use plannr::{Client, Error};
use serde_json::{Value, json};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::events::event;
use crate::plans::required;
use crate::server::{Server, json as answer};
use crate::{TOKEN, body};

const LOGIN_ACCOUNT: &str = "3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64";
const CLIENTS: [&str; 3] = [
    "7c2e61d0-94ab-4f58-b3d7-18e05a6f2c93",
    "91f7c2d5-4e8b-4a36-b0d9-6c5e1f83a742",
    "b81d4c27-5e9f-4a60-8f33-c0a7e2d95b18",
];
/// What is about people: it may be sent and read, and never shown.
const PEOPLE: &[&str] =
    &["Morwenna", "Tregear", "wenna@harbour.example", "1979-03-14", "QQ123456C", "POL-778899", "TR19 7AA"];

/// How many types of plans there are.
const TYPES: usize = 10;

/// The program's own log.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Log {
    fn note(&self, what: &dyn Debug) {
        let mut text = self.0.lock().expect("the log");
        writeln!(text, "{what:?}\n{what:#?}").expect("a text can be written");
    }

    fn text(&self) -> String {
        self.0.lock().expect("the log").clone()
    }
}

thread_local! {
    /// The log of the thread that has one: the runtime of a test is one thread.
    static HEARD: RefCell<Option<Log>> = const { RefCell::new(None) };
}

/// What the crate notes by `tracing`. One subscriber has it of all threads: what is known of a callsite is known by all.
struct Notes;

impl Notes {
    fn hear(log: &Log) {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| tracing::subscriber::set_global_default(Self).expect("the only one"));
        HEARD.set(Some(log.clone()));
    }

    fn note(what: &dyn Debug) {
        HEARD.with_borrow(|log| log.iter().for_each(|log| log.note(what)));
    }
}

impl Visit for Notes {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        Self::note(&format_args!("{field}={value:?}"));
    }
}

impl Subscriber for Notes {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Self);
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Self);
    }

    fn event(&self, event: &Event<'_>) {
        Self::note(&format_args!("event of {}", event.metadata().target()));
        event.record(&mut Self);
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

fn logins() -> String {
    let account = json!({
        "uuid": LOGIN_ACCOUNT, "first_name": PEOPLE[0], "last_name": PEOPLE[1], "email": PEOPLE[2],
        "ownership_percentage": "one half",
    });
    let login = json!({"uuid": CLIENTS[0], "primary": true, "first_name": PEOPLE[0], "account": account});
    answer("200 OK", &json!({ "data": [login] }).to_string())
}

/// A page of clients, and the address of the one after it.
fn page(server: &str, number: usize) -> String {
    let next = (number < CLIENTS.len()).then(|| format!("{server}/api/v1/client?page={}", number + 1));
    let client = json!({
        "uuid": CLIENTS[number - 1], "name": format!("{} {}", PEOPLE[0], PEOPLE[1]), "date_of_birth": PEOPLE[3],
        "national_insurance_no": PEOPLE[4], "postcode": PEOPLE[6],
    });
    answer("200 OK", &json!({"data": [client], "links": {"next": next}}).to_string())
}

fn client_of(server: &Server, log: &Log) -> Client {
    let log = log.clone();
    Client::builder()
        .base_url(&server.url)
        .bearer_token(TOKEN)
        .without_retries()
        .without_account()
        .on_drift(move |operation, drift| log.note(&(operation, drift.to_string(), drift)))
        .build()
        .expect("a client")
}

/// The account of the primary login, to act as.
async fn account(client: &Client, log: &Log) -> Result<String, Error> {
    let logins = client.list_logins().await?;
    log.note(&logins);
    let login = logins.data.iter().flatten().find(|login| login.primary == Some(true));
    let uuid = login.and_then(|login| login.account.as_ref()?.uuid.clone());
    Ok(uuid.map(|uuid| uuid.as_str().to_owned()).unwrap_or_default())
}

/// The UUIDs of all clients, over as many pages as there are.
async fn clients(client: &Client, log: &Log) -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let (mut found, mut page) = (Vec::new(), Some("1".to_owned()));
    while let Some(number) = page {
        let answer = client.list_clients().query(BTreeMap::from([("page".to_owned(), number)])).await?;
        let list: Value = serde_json::from_str(&answer.to_string())?;
        let uuids = list["data"].as_array().into_iter().flatten().filter_map(|item| item["uuid"].as_str());
        found.extend(uuids.map(str::to_owned));
        log.note(&found);
        let next = list["links"]["next"].as_str();
        page = next.and_then(|next| Some(next.rsplit_once("page=")?.1.to_owned()));
    }
    Ok(found)
}

/// A plan of each type, owned by two clients.
fn plans(clients: &[String]) -> Vec<CreatePlan> {
    macro_rules! plan {
        ($ty:ident) => {{
            let owners = clients.iter().take(2).map(|uuid| {
                let owner =
                    CreatePlanOwner::from(CreatePlanOwnerRequired { account_uuid: uuid.as_str().into() });
                owner.ownership_percentage(50.0)
            });
            let plan = plannr::models::$ty::from(required::$ty {
                client_uuid: clients[0].as_str().into(),
                sub_type: "other".into(),
                provider_uuid: clients[2].as_str().into(),
                status: PlanStatus::Active,
                on_panel: true,
            });
            CreatePlan::from(
                plan.name("Harbour Terrace 27")
                    .policy_number(PEOPLE[5])
                    .current_value(Pence::new(12_345_678_900))
                    .accounts(owners),
            )
        }};
    }
    vec![
        plan!(CreateAnnuity),
        plan!(CreateCashAccount),
        plan!(CreateFixedAsset),
        plan!(CreateGeneralInsurance),
        plan!(CreateGroupProtection),
        plan!(CreateInvestment),
        plan!(CreateLoanCredit),
        plan!(CreateMortgage),
        plan!(CreatePension),
        plan!(CreateProtectionPolicy),
    ]
}

/// What the server says, call by call.
fn answers() -> Vec<String> {
    let created = json!({"uuid": CLIENTS[1], "policy_number": PEOPLE[5], "value": {"amount": "12345678900"}});
    let recorded = json!({"uuid": CLIENTS[2], "clients": [{"name": PEOPLE[0], "email": PEOPLE[2]}]});
    let refused = json!({"message": "The given data was invalid.", "errors": {
        "start_date": ["The start date is in the past."], "adviser_uuid": ["The adviser is not known."],
    }});
    let mut answers = vec![logins()];
    answers.extend((1..=3).map(|number| page("https://api.plannrcrm.com", number)));
    answers.extend((0..TYPES).map(|_| answer("201 Created", &created.to_string())));
    answers.push(answer("201 Created", &recorded.to_string()));
    answers.push(answer("422 Unprocessable Content", &refused.to_string()));
    answers
}

#[tokio::test]
async fn a_day_of_a_firm() {
    let log = Log::default();
    Notes::hear(&log);
    let server = Server::answering(answers());

    let stranger = client_of(&server, &log);
    let uuid = account(&stranger, &log).await.expect("an account");
    assert_eq!(uuid, LOGIN_ACCOUNT);
    assert_eq!(server.seen().header("x-plannr-account-uuid"), None);
    let client = Client::builder()
        .base_url(&server.url)
        .bearer_token(TOKEN)
        .without_retries()
        .account_uuid(&uuid)
        .build()
        .expect("a client");
    log.note(&client);

    let found = clients(&client, &log).await.expect("clients");
    assert_eq!(found, CLIENTS);
    for number in 1..=3 {
        let seen = server.seen();
        assert_eq!(seen.line(), format!("GET /api/v1/client?page={number} HTTP/1.1"));
        assert_eq!(seen.header("x-plannr-account-uuid"), Some(LOGIN_ACCOUNT));
    }

    add_plans(&client, &server, plans(&found), &log).await;
    Box::pin(add_events(&client, &log)).await;

    let text = log.text();
    assert!(text.contains("ownership_percentage"), "what does not fit is noted");
    let noted = ["event of plannr", "operation=\"createPlan\"", "url.template=\"/api/v1/plans\""];
    assert!(noted.iter().all(|part| text.contains(part)), "what `tracing` is told is there: {text}");
    assert!(text.contains(CLIENTS[2]) && text.contains("mortgage"), "the log has what is no secret");
    let shown: Vec<&&str> = PEOPLE.iter().chain([&TOKEN]).filter(|word| text.contains(**word)).collect();
    assert_eq!(shown, Vec::<&&str>::new(), "{text}");
}

/// Each plan is stored, with its value to the last penny.
async fn add_plans(client: &Client, server: &Server, plans: Vec<CreatePlan>, log: &Log) {
    assert_eq!(plans.len(), TYPES);
    for plan in plans {
        log.note(&plan);
        let plan = client.create_plan(plan).send_with_response().await.expect("a plan");
        log.note(&plan);
        let value = plan.value.as_ref().map(|value| value.amount_minor().ok());
        assert_eq!(value, Some(Some(12_345_678_900)), "to the last penny");
        let sent = body(&server.seen());
        assert_eq!(
            (&sent["current_value"], &sent["policy_number"]),
            (&json!(12_345_678_900_u64), &json!(PEOPLE[5]))
        );
    }
}

/// An event is recorded once, and refused the second time, field by field.
async fn add_events(client: &Client, log: &Log) {
    let new = event().premium_amount(Pence::new(25_000)).premium_frequency(PremiumFrequency::Monthly);
    log.note(&new);
    let event = client.create_new_business_event(new.clone()).await.expect("an event");
    log.note(&event);
    let error = client.create_new_business_event(new).await.expect_err("422");
    log.note(&error);
    let said = error.to_string();
    for part in [
        "POST /api/v1/new-business-event",
        "422",
        "The given data was invalid.",
        "start_date",
        "The adviser is not known.",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
    assert_eq!(said.lines().count(), 1, "{said}");
}
