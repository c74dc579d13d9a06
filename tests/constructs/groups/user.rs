//! Operations by their tags.

use groups_client::Client;
use groups_client::models::Flow;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder().base_url("http://127.0.0.1:9").build()?;
    let flows = client.work().flows();
    let requests = [flows.create(Flow::new()).build().is_ok(), flows.list().build().is_ok()];
    let runs = flows.flow_runs();
    println!("{requests:?} {}", runs.read_flow_runs("a").build().is_ok());
    println!("{}", client.create_flow(Flow::new()).build().is_ok() && client.health().build().is_ok());
    let tools = client.tools();
    println!("{}", tools.read("a").build().is_ok() && tools.parts().list("a").build().is_ok());
    Ok(())
}
