//! Calls Prefect as its users do: what it stores is what was sent, and its right answers have no drift.

mod checks;

use std::collections::BTreeMap;
use std::process::ExitCode;

use checks::Checks;
use models::deployment_response::LabelsValue;
use prefect_client::{Client, Nullable, Raw, models};

#[tokio::main]
async fn main() -> ExitCode {
    let address = std::env::args().nth(1).expect("the address of the server");
    let client = Client::builder().base_url(address).build().expect("a client");
    let mut checks = Checks::default();
    flows(&client, &mut checks).await;
    variables(&client, &mut checks).await;
    automations(&client, &mut checks).await;
    pools(&client, &mut checks).await;
    lists(&client, &mut checks).await;
    checks.end()
}

fn labels() -> BTreeMap<String, LabelsValue> {
    BTreeMap::from([
        ("number".to_owned(), LabelsValue::Number(4.0)),
        ("integer".to_owned(), LabelsValue::Integer(4)),
        ("flag".to_owned(), LabelsValue::Boolean(true)),
        ("text".to_owned(), LabelsValue::Text("ü".to_owned())),
    ])
}

async fn flows(client: &Client, checks: &mut Checks) {
    let flow = models::FlowCreate::from(models::FlowCreateRequired { name: "count the ships".into() })
        .tags(["harbour", "night"])
        .labels(labels());
    let Some(flow) = ask_beyond!(
        checks,
        "create_flow",
        "body: expected the status 200, found the status 201",
        client.create_flow(flow)
    ) else {
        return;
    };
    checks.equal("labels of a flow", flow.labels.clone(), Some(labels()));
    let id = flow.id;
    let read = ask!(checks, "read_flow", client.read_flow(id.clone()));
    checks.equal("labels that are read", read.and_then(|flow| flow.labels), Some(labels()));
    let wide = Raw::from_text("9007199254740993").expect("a number");
    let run = models::FlowRunCreate::from(models::FlowRunCreateRequired { flow_id: id.clone() })
        .name("first")
        .parameters(BTreeMap::from([("wide".to_owned(), wide)]));
    let Some(run) = ask_beyond!(
        checks,
        "create_flow_run",
        "body: expected the status 200, found the status 201",
        client.create_flow_run(run)
    ) else {
        return;
    };
    let wide = run.parameters.as_ref().and_then(|all| all.get("wide")).map(|raw| raw.text().into_owned());
    checks.equal("wide parameter", wide.as_deref(), Some("9007199254740993"));
    let run_id = run.id;
    let read = ask!(checks, "read_flow_run", client.read_flow_run(run_id.clone()));
    checks.equal("name of a run", read.and_then(|run| run.name), Some("first".to_owned()));
    let state = models::StateCreate::from(models::StateCreateRequired { type_: models::StateType::Running })
        .message(Nullable::Null);
    let set = models::SetFlowRunStateBody::from(models::SetFlowRunStateBodyRequired { state }).force(true);
    ask_beyond!(
        checks,
        "set_flow_run_state",
        "body: expected the status 200, found the status 201",
        client.set_flow_run_state(run_id.clone(), set)
    );
    let log = models::LogCreate::from(models::LogCreateRequired {
        name: "watch".into(),
        level: 20,
        message: "é\n".into(),
        timestamp: "2026-03-09T00:00:00Z".into(),
    });
    ask!(checks, "create_logs", client.create_logs([log.flow_run_id(run_id.clone())]));
    let missing = client.read_flow("0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9").await.err();
    let status = missing.and_then(|error| error.status()).map(|status| status.as_u16());
    checks.equal("status of what is missing", status, Some(404));
    ask!(checks, "delete_flow_run", client.delete_flow_run(run_id));
}

async fn variables(client: &Client, checks: &mut Checks) {
    use models::variable::Value;
    let values = [
        ("wide", Value::Integer(9_007_199_254_740_993)),
        // Not a whole one: the column that SQLite keeps it in makes `4` of `4.0`. The labels show that it is sent.
        ("number", Value::Number(4.5)),
        ("integer", Value::Integer(4)),
        ("text", Value::Text("007".to_owned())),
        ("flag", Value::Boolean(false)),
    ];
    for (name, value) in values {
        let variable = models::VariableCreate::from(models::VariableCreateRequired {
            name: name.into(),
            value: Some(value.clone()),
        });
        ask!(checks, "create_variable", client.create_variable(variable));
        let read = ask!(checks, "read_variable_by_name", client.read_variable_by_name(name));
        checks.equal(&format!("variable {name}"), read.and_then(|read| read.value), Some(value));
    }
}

async fn automations(client: &Client, checks: &mut Checks) {
    use models::automation_create::ActionsItem;
    let trigger = models::EventTriggerInput::from(models::EventTriggerInputRequired {
        posture: models::event_trigger_input::Posture::Reactive,
    });
    let automation = models::AutomationCreate::from(models::AutomationCreateRequired {
        name: "stop at storm".into(),
        trigger: trigger.threshold(1).into(),
        actions: vec![
            ActionsItem::from(models::CancelFlowRun::new()),
            ActionsItem::from(models::DoNothing::new()),
        ],
    });
    let made = ask!(checks, "create_automation", client.create_automation(automation));
    let Some(id) = made.map(|made| made.id) else { return };
    let read = ask!(checks, "read_automation", client.read_automation(id));
    let actions = read.map(|read| read.actions).unwrap_or_default();
    let is_cancel = |action: &models::automation::ActionsItem| {
        matches!(action, models::automation::ActionsItem::CancelFlowRun(_))
    };
    checks.equal("first action cancels", actions.first().is_some_and(is_cancel), true);
    checks.equal("second action does not", actions.get(1).is_some_and(is_cancel), false);
}

async fn pools(client: &Client, checks: &mut Checks) {
    let pool = models::WorkPoolCreate::from(models::WorkPoolCreateRequired { name: "pier 1".into() });
    ask!(checks, "create_work_pool", client.create_work_pool(pool.type_("process")));
    let read = ask!(checks, "read_work_pool", client.read_work_pool("pier 1"));
    checks.equal("name of a pool", read.map(|pool| pool.name), Some("pier 1".to_owned()));
}

/// What needs no argument: right answers have no drift.
async fn lists(client: &Client, checks: &mut Checks) {
    macro_rules! each {
        ($($method:ident)*) => { $(
            let answer = client.$method().send_with_response().await.map(|response| {
                let drift = response.drift();
                let said = if drift.is_empty() { String::new() } else { drift.to_string() };
                (response.into_body(), said)
            });
            checks.call(stringify!($method), answer);
        )* };
    }
    each! {
        health_check server_version hello read_version perform_readiness_check read_settings
        read_flows count_flows paginate_flows read_flow_runs count_flow_runs paginate_flow_runs
        average_flow_run_lateness read_task_runs count_task_runs paginate_task_runs read_observed_states
        read_deployments count_deployments paginate_deployments read_saved_searches read_logs
        read_concurrency_limits read_block_types read_block_documents count_block_documents read_block_schemas
        read_work_pools count_work_pools read_task_workers read_artifacts count_artifacts read_latest_artifacts
        count_latest_artifacts read_variables count_variables read_events read_automations count_automations
        install_system_block_types read_block_types read_block_schemas
    }
}
