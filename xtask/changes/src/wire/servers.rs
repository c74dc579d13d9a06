//! The addresses at which a server is called.

use generator::model::{Api, Operation, Server};
use generator::pointer::Pointer;

use super::findings::Finding;
use super::relation::{Relation, rules};
use crate::change::Way;

/// The addresses of the document.
pub fn of_document(old: &Api, new: &Api) -> Vec<Finding> {
    let servers = Pointer::root().child("servers");
    compare(&old.servers, &new.servers, (&servers, &servers))
}

/// The addresses of an operation.
pub fn of_operation(old: &Operation, new: &Operation) -> Vec<Finding> {
    compare(&old.servers, &new.servers, (&old.pointer, &new.pointer))
}

fn compare(old: &[Server], new: &[Server], (was, is): (&Pointer, &Pointer)) -> Vec<Finding> {
    let found = addresses(old, new).into_iter().map(|finding| finding.about("servers"));
    found.chain(variables(old, new)).map(|finding| finding.at(was.clone(), is.clone())).collect()
}

fn addresses(old: &[Server], new: &[Server]) -> Option<Finding> {
    let urls = |servers: &[Server]| -> Vec<String> { servers.iter().map(Server::default_url).collect() };
    let (was, is) = (urls(old), urls(new));
    if was == is {
        return None;
    }
    let kept = was.first() == is.first() && was.iter().all(|url| is.contains(url));
    let judged = if kept { rules::SERVER_ADDED } else { rules::SERVER_CHANGED };
    let said = |urls: &[String]| if urls.is_empty() { "none".to_owned() } else { urls.join(", ") };
    Some(Finding::new(judged, "has other addresses").changed(said(&was), said(&is)))
}

/// What can be put into addresses of one form.
fn variables(old: &[Server], new: &[Server]) -> Vec<Finding> {
    let mut found = Vec::new();
    for server in new {
        let Some(known) = old.iter().find(|known| known.url == server.url) else { continue };
        for is in &server.variables {
            let Some(was) = known.variables.iter().find(|was| was.name == is.name) else { continue };
            if was.values == is.values {
                continue;
            }
            // No list is any text.
            let lacks = |all: &[String], of: &[String]| {
                !of.is_empty() && (all.is_empty() || all.iter().any(|value| !of.contains(value)))
            };
            let relation = match (lacks(&was.values, &is.values), lacks(&is.values, &was.values)) {
                (true, true) => Relation::Other,
                (narrower, _) => Relation::wider_if(!narrower),
            };
            let said =
                |values: &[String]| if values.is_empty() { "any".to_owned() } else { values.join(", ") };
            let finding = Finding::new(relation.judged(Way::Sent), "has other values").going(Way::Sent);
            let finding = finding.changed(said(&was.values), said(&is.values));
            found.push(finding.about(format!("server variable {}", is.name)));
        }
    }
    found
}
