//! Stores what Chroma is given in a collection, and holds what comes back against it.

mod checks;

use std::collections::BTreeMap;
use std::process::ExitCode;

use checks::Checks;
use chroma::{Client, models};
use models::hash_map::Value;

const TENANT: &str = "default_tenant";
const DATABASE: &str = "default_database";

#[tokio::main]
async fn main() -> ExitCode {
    let address = std::env::args().nth(1).expect("the address of the server");
    let client = Client::builder().base_url(address).api_key_auth("none").build().expect("a client");
    let mut checks = Checks::default();
    collection(&client, &mut checks).await;
    let heartbeat = ask!(checks, "heartbeat", client.heartbeat());
    checks.equal("heartbeat", heartbeat.is_some(), true);
    // The document says text; what comes is JSON, and is there all the same.
    let said = "body: expected a documented media type, found another media type";
    let version = client.version().send_with_response().await.map(|version| version.drift().to_string());
    checks.equal("drift of version", version.unwrap_or_default().as_str(), said);
    let said = "body: expected text, found object";
    let health = client.healthcheck().send_with_response().await.map(|health| health.drift().to_string());
    checks.equal("drift of healthcheck", health.unwrap_or_default().as_str(), said);
    checks.end()
}

fn metadata() -> BTreeMap<String, Value> {
    BTreeMap::from([
        ("number".to_owned(), Value::Number(2.0)),
        ("integer".to_owned(), Value::Integer(2)),
        ("wide".to_owned(), Value::Integer(9_007_199_254_740_993)),
        ("flag".to_owned(), Value::Boolean(true)),
        ("text".to_owned(), Value::Text("dünen".to_owned())),
    ])
}

async fn collection(client: &Client, checks: &mut Checks) {
    let payload = models::CreateCollectionPayload::from(models::CreateCollectionPayloadRequired {
        name: "lighthouses".into(),
    });
    let request = client.create_collection(TENANT, DATABASE, payload.metadata(metadata()));
    let Some(made) = ask!(checks, "create_collection", request) else { return };
    checks.equal("metadata of the collection", made.metadata.clone(), Some(metadata()));
    let id = made.id.to_string();
    let records = models::AddCollectionRecordsPayload::from(models::AddCollectionRecordsPayloadRequired {
        embeddings: vec![vec![0.5, 1.0], vec![2.0, 4.0]].into(),
        ids: vec!["a".into(), "b".into()],
    })
    .metadatas(vec![Some(metadata()), None]);
    ask!(checks, "collection_add", client.collection_add(TENANT, DATABASE, &*id, records));
    let count = ask!(checks, "collection_count", client.collection_count(TENANT, DATABASE, &*id));
    checks.equal("number of records", count.map(|count| count.to_string()), Some("2".to_owned()));
    let get = client.collection_get(TENANT, DATABASE, &*id, models::GetRequestPayload::new());
    let Some(found) = ask!(checks, "collection_get", get) else { return };
    checks.equal("ids", found.ids.clone(), vec!["a".to_owned(), "b".to_owned()]);
    let stored = found.metadatas.unwrap_or_default().into_iter().next().flatten().unwrap_or_default();
    for (name, value) in metadata() {
        checks.equal(&format!("metadata.{name}"), stored.get(&name), Some(&value));
    }
    let list = ask!(checks, "list_collections", client.list_collections(TENANT, DATABASE));
    checks.equal("number of collections", list.map(|list| list.len()), Some(1));
}
