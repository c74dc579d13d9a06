//! Credentials and addresses.

use std::collections::BTreeSet;

use generator::model::{Api, Operation, Requirement, SecurityKind, Server};

use super::findings::Finding;
use super::relation::rules;
use super::walk::Walk;

/// Schemes of one name whose credentials travel in another way.
pub fn schemes(old: &Api, new: &Api) -> Vec<Finding> {
    let both = new.security_schemes.iter().filter_map(|scheme| {
        let known = old.security_schemes.iter().find(|known| known.name == scheme.name)?;
        (known.kind != scheme.kind).then_some((known, scheme))
    });
    let changed = both.map(|(known, scheme)| {
        let finding = Finding::new(rules::SCHEME_CHANGED, "carries credentials in another way");
        let finding = finding.about(format!("security scheme {}", scheme.name));
        let finding = finding.changed(kind(&known.kind), kind(&scheme.kind));
        finding.at(known.pointer.clone(), scheme.pointer.clone())
    });
    changed.collect()
}

fn kind(of: &SecurityKind) -> String {
    match of {
        SecurityKind::Bearer => "Authorization: Bearer".to_owned(),
        SecurityKind::Basic => "Authorization: Basic".to_owned(),
        SecurityKind::ApiKey { location, name } => format!("{} {name}", location.as_str()),
        SecurityKind::MutualTls => "mutual TLS".to_owned(),
        SecurityKind::Http(scheme) => format!("Authorization: {scheme}"),
    }
}

/// An alternative as it is on the wire: schemes by their names in the new document, each with its scopes.
type Needed = BTreeSet<(String, Option<String>)>;

fn needed(alternative: &[Requirement], name: &dyn Fn(&str) -> String) -> Needed {
    let needed = alternative.iter().flat_map(|one| {
        let scheme = name(&one.scheme);
        let scopes = one.scopes.iter().map({
            let scheme = scheme.clone();
            move |scope| (scheme.clone(), Some(scope.clone()))
        });
        std::iter::once((scheme.clone(), None)).chain(scopes.collect::<Vec<_>>())
    });
    needed.collect()
}

fn alternatives(of: &Operation, name: &dyn Fn(&str) -> String) -> Vec<Needed> {
    if of.security.is_empty() {
        return vec![Needed::new()];
    }
    of.security.iter().map(|alternative| needed(alternative, name)).collect()
}

/// Compares what an operation asks for.
pub fn compare(walk: &Walk<'_>, old: &Operation, new: &Operation) -> Option<Finding> {
    let (old_schemes, new_schemes) = (&walk.old.security_schemes, &walk.new.security_schemes);
    // A scheme that is only called otherwise is the same on the wire.
    let renamed = |name: &str| {
        if new_schemes.iter().any(|scheme| scheme.name == name) {
            return name.to_owned();
        }
        let known = old_schemes.iter().find(|scheme| scheme.name == name);
        let same = known.and_then(|known| new_schemes.iter().find(|scheme| scheme.kind == known.kind));
        same.map_or_else(|| name.to_owned(), |scheme| scheme.name.clone())
    };
    let (was, is) = (alternatives(old, &renamed), alternatives(new, &str::to_owned));
    let is_enough = |has: &Needed, wanted: &[Needed]| wanted.iter().any(|needed| needed.is_subset(has));
    let narrower = !was.iter().all(|has| is_enough(has, &is));
    let wider = !is.iter().all(|has| is_enough(has, &was));
    let judged = match (narrower, wider) {
        (false, false) => return None,
        (true, _) => rules::SECURITY_NARROWER,
        (false, true) => rules::SECURITY_WIDER,
    };
    let finding = Finding::new(judged, "asks for other credentials").changed(spoken(&was), spoken(&is));
    Some(finding.at(old.pointer.clone(), new.pointer.clone()).going(crate::change::Way::Sent))
}

fn spoken(alternatives: &[Needed]) -> String {
    let said = alternatives.iter().map(|needed| {
        let words: Vec<String> = needed
            .iter()
            .map(|(scheme, scope)| {
                scope.as_ref().map_or_else(|| scheme.clone(), |scope| format!("{scheme}: {scope}"))
            })
            .collect();
        if words.is_empty() { "none".to_owned() } else { words.join(" and ") }
    });
    said.collect::<Vec<_>>().join(" or ")
}

/// The addresses of the document.
pub fn servers(old: &Api, new: &Api) -> Option<Finding> {
    addresses(&old.servers, &new.servers).map(|finding| {
        let servers = generator::pointer::Pointer::root().child("servers");
        finding.about("servers").at(servers.clone(), servers)
    })
}

/// The addresses of an operation.
pub fn own_servers(old: &Operation, new: &Operation) -> Option<Finding> {
    let finding = addresses(&old.servers, &new.servers)?;
    Some(finding.about("servers").at(old.pointer.clone(), new.pointer.clone()))
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
