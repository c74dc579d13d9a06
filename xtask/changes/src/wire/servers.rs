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

/// The addresses of an operation, which are those of the document where it has none of its own.
pub fn of_operation((old_api, old): (&Api, &Operation), (new_api, new): (&Api, &Operation)) -> Vec<Finding> {
    if old.servers.is_empty() && new.servers.is_empty() {
        return Vec::new();
    }
    let was = if old.servers.is_empty() { &old_api.servers } else { &old.servers };
    let is = if new.servers.is_empty() { &new_api.servers } else { &new.servers };
    compare(was, is, (&old.pointer, &new.pointer))
}

fn compare(old: &[Server], new: &[Server], (was, is): (&Pointer, &Pointer)) -> Vec<Finding> {
    let found = addresses(old, new).into_iter().map(|finding| finding.about("servers"));
    found
        .chain(variables(old, new))
        .chain(words(old, new))
        .map(|finding| finding.at(was.clone(), is.clone()))
        .collect()
}

fn addresses(old: &[Server], new: &[Server]) -> Option<Finding> {
    let urls = |servers: &[Server]| -> Vec<String> {
        servers.iter().map(|server| without_slash(&server.default_url())).collect()
    };
    let (was, is) = (urls(old), urls(new));
    let chosen: Vec<String> =
        old.iter().filter(|known| same(known, new).is_none()).flat_map(others).collect();
    let has_all_chosen = chosen.iter().all(|url| is.contains(url));
    if was == is && has_all_chosen {
        return None;
    }
    let kept = has_all_chosen && was.first() == is.first() && was.iter().all(|url| is.contains(url));
    let judged = if kept { rules::SERVER_ADDED } else { rules::SERVER_CHANGED };
    let said = |urls: &[String]| if urls.is_empty() { "none".to_owned() } else { urls.join(", ") };
    let was: Vec<String> = was.into_iter().chain(chosen).collect();
    Some(Finding::new(judged, "has other addresses").changed(said(&was), said(&is)))
}

/// An address, to which paths are added all the same if it ends in a slash.
fn without_slash(url: &str) -> String {
    url.trim_end_matches('/').to_owned()
}

/// The server of the same form.
fn same<'a>(known: &Server, all: &'a [Server]) -> Option<&'a Server> {
    all.iter().find(|server| server.url == known.url)
}

/// The addresses that callers come to who choose another of the listed values of a variable.
fn others(of: &Server) -> Vec<String> {
    let each =
        of.variables.iter().flat_map(|variable| variable.values.iter().map(move |value| (variable, value)));
    let others = each.filter(|(variable, value)| **value != variable.default);
    others
        .map(|(variable, value)| {
            let chosen =
                Server { url: of.url.replace(&format!("{{{}}}", variable.name), value), ..of.clone() };
            without_slash(&chosen.default_url())
        })
        .collect()
}

/// What is said of an address to readers.
fn words(old: &[Server], new: &[Server]) -> Vec<Finding> {
    let both = new.iter().filter_map(|server| Some((same(server, old)?, server)));
    let differ = both.filter(|(was, is)| (&was.name, &was.description) != (&is.name, &is.description));
    differ.map(|_| Finding::new(rules::WORDS, "is described in other words").about("servers")).collect()
}

/// What can be put into addresses of one form.
fn variables(old: &[Server], new: &[Server]) -> Vec<Finding> {
    let mut found = Vec::new();
    for server in new {
        let Some(known) = same(server, old) else { continue };
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
