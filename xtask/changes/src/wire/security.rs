//! Credentials.

use std::collections::BTreeSet;

use generator::model::{Api, Flow, Location, Operation, Requirement, SecurityKind, SecurityScheme};

use super::findings::Finding;
use super::relation::{Judged, rules};
use super::walk::Walk;

/// What is another of the schemes of one name: how credentials travel, and how they are got.
pub fn schemes(old: &Api, new: &Api) -> Vec<Finding> {
    let both = new.security_schemes.iter().filter_map(|scheme| {
        let known = old.security_schemes.iter().find(|known| known.name == scheme.name)?;
        Some((known, scheme))
    });
    both.flat_map(|(known, scheme)| scheme_of_both(known, scheme)).collect()
}

fn scheme_of_both(old: &SecurityScheme, new: &SecurityScheme) -> Vec<Finding> {
    let finding = |judged, what: String| {
        let finding = Finding::new(judged, what).about(format!("security scheme {}", new.name));
        finding.at(old.pointer.clone(), new.pointer.clone())
    };
    if !is_same(&old.kind, &new.kind) {
        let finding = finding(rules::SCHEME_CHANGED, "carries credentials in another way".to_owned());
        return vec![finding.changed(kind(&old.kind), kind(&new.kind))];
    }
    let mut found = flows(old, new, &finding);
    for (key, is) in &new.facts {
        let was = old.facts.iter().find(|(known, _)| known == key).map_or("none", |(_, text)| text.as_str());
        if was != is {
            let judged = if is.contains("://") { rules::SERVER_CHANGED } else { rules::WORDS };
            found.push(finding(judged, format!("has another `{key}`")).changed(was, is.as_str()));
        }
    }
    if old.description != new.description {
        found.push(finding(rules::WORDS, "is described in other words".to_owned()));
    }
    if old.deprecated != new.deprecated {
        let (judged, what) = if new.deprecated {
            (rules::DEPRECATED, "is deprecated now")
        } else {
            (rules::RECOMMENDED, "is not deprecated any more")
        };
        found.push(finding(judged, what.to_owned()));
    }
    found
}

/// How tokens are got.
fn flows(
    old: &SecurityScheme,
    new: &SecurityScheme,
    finding: &dyn Fn(Judged, String) -> Finding,
) -> Vec<Finding> {
    let mut found = Vec::new();
    for flow in &new.flows {
        let Some(known) = old.flows.iter().find(|known| known.name == flow.name) else {
            found.push(finding(rules::FLOW_ADDED, format!("has the flow `{}` now", flow.name)));
            continue;
        };
        for (key, is) in &flow.addresses {
            let was =
                known.addresses.iter().find(|(of, _)| of == key).map_or("none", |(_, was)| was.as_str());
            if was != is {
                let judged = if was == "none" { rules::FLOW_ADDED } else { rules::SERVER_CHANGED };
                let what = format!("has another `{key}` in the flow `{}`", flow.name);
                found.push(finding(judged, what).changed(was, is.as_str()));
            }
        }
        found.extend(scopes(known, flow).into_iter().map(|(judged, what)| finding(judged, what)));
    }
    let gone = old.flows.iter().filter(|known| new.flows.iter().all(|flow| flow.name != known.name));
    found.extend(
        gone.map(|flow| finding(rules::FLOW_REMOVED, format!("has no flow `{}` any more", flow.name))),
    );
    found
}

/// The scopes that can be asked for.
fn scopes(old: &Flow, new: &Flow) -> Vec<(Judged, String)> {
    let known = |of: &Flow, scope: &str| of.scopes.iter().any(|(name, _)| name == scope);
    let gone = old.scopes.iter().filter(|(scope, _)| !known(new, scope));
    let come = new.scopes.iter().filter(|(scope, _)| !known(old, scope));
    let told = new.scopes.iter().filter(|of| known(old, &of.0) && !old.scopes.contains(of));
    let said = |judged, word: &str, scope: &str| {
        (judged, format!("{word} the scope `{scope}` in the flow `{}`", new.name))
    };
    gone.map(|(scope, _)| said(rules::SCOPE_REMOVED, "no longer has", scope))
        .chain(come.map(|(scope, _)| said(rules::SCOPE_ADDED, "has now", scope)))
        .chain(told.map(|(scope, _)| said(rules::WORDS, "describes in other words", scope)))
        .collect()
}

/// Whether credentials travel in the same way: names of headers have no case.
fn is_same(old: &SecurityKind, new: &SecurityKind) -> bool {
    match (old, new) {
        (
            SecurityKind::ApiKey { location: Location::Header, name: was },
            SecurityKind::ApiKey { location: Location::Header, name: is },
        ) => was.eq_ignore_ascii_case(is),
        _ => old == new,
    }
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
