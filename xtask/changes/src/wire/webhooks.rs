//! What the API sends by itself: webhooks, and callbacks of operations.

use std::collections::BTreeMap;

use generator::model::{Api, Incoming, SchemaUse};
use generator::pointer::Pointer;

use super::Found;
use super::findings::Finding;
use super::relation::rules;
use super::walk::Walk;
use super::written::Written;
use crate::change::Way;

/// A request by what tells it from others: the address of a callback is an expression, which is none of it.
type Requests<'a> = BTreeMap<Vec<String>, Vec<(&'a Pointer, &'a str, &'a Incoming)>>;

/// Compares all requests that come.
pub fn compare(walk: &mut Walk<'_>) -> Vec<Found> {
    let (old, new) = (walk.old, walk.new);
    let (before, after) = (requests(old), requests(new));
    let mut found = Vec::new();
    for (request, media) in &after {
        match before.get(request) {
            Some(known) => found.push(both(walk, request, known, media)),
            None => found.extend(one_sided(request, media, true)),
        }
    }
    let gone = before.iter().filter(|(request, _)| !after.contains_key(*request));
    found.extend(gone.filter_map(|(request, media)| one_sided(request, media, false)));
    found
}

fn requests(of: &Api) -> Requests<'_> {
    let mut requests = Requests::new();
    for one in &of.webhooks {
        let Some((request, media_type)) = &one.request else { continue };
        let mut tokens: Vec<String> = request.tokens().map(std::borrow::Cow::into_owned).collect();
        if let Some(at) = tokens.iter().rposition(|token| token == "callbacks")
            && at + 2 < tokens.len()
        {
            tokens.remove(at + 2);
        }
        requests.entry(tokens).or_default().push((request, media_type, one));
    }
    requests
}

/// A request as people speak of it.
fn spoken(request: &[String]) -> String {
    match request {
        [.., section, name, _] if section == "callbacks" => match request {
            [paths, path, method, ..] if paths == "paths" => {
                format!("callback {name} of {} {path}", method.to_uppercase())
            }
            _ => format!("callback {name}"),
        },
        [.., name, _] => format!("webhook {name}"),
        _ => "webhook".to_owned(),
    }
}

fn one_sided(request: &[String], media: &[(&Pointer, &str, &Incoming)], comes: bool) -> Option<Found> {
    let (place, ..) = media.first()?;
    let place = Some((*place).clone());
    let finding = if comes {
        Finding::new(rules::WEBHOOK_ADDED, "is there now").at(None, place)
    } else {
        Finding::new(rules::WEBHOOK_REMOVED, "is gone").at(place, None)
    };
    let subject = spoken(request);
    let own = vec![finding.going(Way::Received).about(subject.clone())];
    Some(Found { operation: subject, own, roots: Vec::new() })
}

fn both(
    walk: &mut Walk<'_>,
    request: &[String],
    old: &[(&Pointer, &str, &Incoming)],
    new: &[(&Pointer, &str, &Incoming)],
) -> Found {
    let mut found = Found { operation: spoken(request), own: Vec::new(), roots: Vec::new() };
    let add = |own: &mut Vec<Finding>, judged, what: String, old: Option<&Pointer>, new: Option<&Pointer>| {
        let finding = Finding::new(judged, what).going(Way::Received).about(spoken(request));
        own.push(finding.at(old.cloned(), new.cloned()));
    };
    if let (Some((was, ..)), Some((is, ..))) = (old.first(), new.first())
        && was != is
    {
        let what = "is sent to another address".to_owned();
        add(&mut found.own, rules::CALLBACK_MOVED, what, Some(was), Some(is));
    }
    for (place, media_type, is) in new {
        if let Some((_, _, was)) = old.iter().find(|(_, known, _)| known == media_type) {
            let (root, null) = walk.places(
                SchemaUse::of(was.schema),
                SchemaUse::of(is.schema),
                (Way::Received, Written::Json),
            );
            found.roots.push(root);
            found.own.extend(null);
        } else {
            let what = format!("can be {media_type} now");
            add(&mut found.own, rules::WEBHOOK_OTHERWISE, what, None, Some(place));
        }
    }
    for (place, media_type, _) in
        old.iter().filter(|(_, known, _)| new.iter().all(|(_, one, _)| one != known))
    {
        let what = format!("cannot be {media_type} any more");
        add(&mut found.own, rules::WEBHOOK_OTHERWISE, what, Some(place), None);
    }
    found
}
