//! What comes back.

use generator::model::{Header, Operation, Response, StatusPattern};

use super::findings::Finding;
use super::relation::rules;
use super::walk::Walk;
use super::written::Written;
use super::{Found, bodies, docs};
use crate::change::Way;

/// Compares the answers of two operations.
pub fn compare(walk: &mut Walk<'_>, found: &mut Found, old: &Operation, new: &Operation) {
    for response in &new.responses {
        let exact = old.responses.iter().find(|known| known.status == response.status);
        match exact.or_else(|| covering(old, response.status)) {
            Some(known) => both(walk, found, known, response),
            None => found.own.push(came(response, new)),
        }
    }
    for response in &old.responses {
        let is_there = new.responses.iter().any(|other| other.status == response.status);
        if is_there {
            continue;
        }
        match covering(new, response.status) {
            Some(wider) => both(walk, found, response, wider),
            None => found.own.push(went(response, old, new)),
        }
    }
}

/// The answer that is described for a status by a pattern.
fn covering(of: &Operation, status: StatusPattern) -> Option<&Response> {
    let hundred = match status {
        StatusPattern::Exact(status) => u8::try_from(status / 100).ok()?,
        StatusPattern::Range(hundred) => hundred,
        StatusPattern::Default => return None,
    };
    let is = |pattern: StatusPattern| of.responses.iter().find(|response| response.status == pattern);
    is(StatusPattern::Range(hundred)).or_else(|| is(StatusPattern::Default))
}

/// Whether an answer is what the operation is for.
fn is_success(status: StatusPattern, of: &Operation) -> bool {
    let succeeds = |status: StatusPattern| match status {
        StatusPattern::Exact(status) => status < 400,
        StatusPattern::Range(hundred) => hundred < 4,
        StatusPattern::Default => false,
    };
    match status {
        StatusPattern::Default => !of.responses.iter().any(|response| succeeds(response.status)),
        status => succeeds(status),
    }
}

fn spoken(status: StatusPattern) -> String {
    format!("answer {status}")
}

fn came(response: &Response, of: &Operation) -> Finding {
    let success = is_success(response.status, of);
    let judged = if success { rules::SUCCESS_ADDED } else { rules::FAILURE_ADDED };
    let finding = Finding::new(judged, "may come now").going(Way::Received);
    finding.about(spoken(response.status)).at(None, response.pointer.clone())
}

fn went(response: &Response, of: &Operation, new: &Operation) -> Finding {
    let success = is_success(response.status, of);
    let judged = if success { rules::SUCCESS_REMOVED } else { rules::FAILURE_REMOVED };
    let finding = Finding::new(judged, "is gone").going(Way::Received);
    finding.about(spoken(response.status)).at(response.pointer.clone(), new.pointer.clone())
}

fn both(walk: &mut Walk<'_>, found: &mut Found, old: &Response, new: &Response) {
    let places = (&old.pointer, &new.pointer);
    found.own.extend(docs::compare((&old.docs, &new.docs), places, Way::Received));
    let subject = spoken(new.status);
    match (old.media.as_slice(), new.media.as_slice()) {
        // Callers that waited for nothing pass over a body.
        ([], [_, ..]) => {
            let finding = Finding::new(rules::OUTPUT_ADDED, "has a body now").going(Way::Received);
            found.own.push(finding.about(subject.clone()).at(old.pointer.clone(), new.pointer.clone()));
        }
        ([_, ..], []) => {
            let finding = Finding::new(rules::OUTPUT_REMOVED, "has no body any more").going(Way::Received);
            found.own.push(finding.about(subject.clone()).at(old.pointer.clone(), new.pointer.clone()));
        }
        (was, is) => bodies::media(walk, found, (was, is), Way::Received, &subject),
    }
    headers(walk, found, old, new);
}

fn headers(walk: &mut Walk<'_>, found: &mut Found, old: &Response, new: &Response) {
    let same = |one: &Header, other: &Header| one.name.eq_ignore_ascii_case(&other.name);
    let named = |of: &Header, status| format!("{} header {}", spoken(status), of.name);
    for header in &new.headers {
        let subject = named(header, new.status);
        let Some(known) = old.headers.iter().find(|known| same(known, header)) else {
            let finding = Finding::new(rules::OUTPUT_ADDED, "is there now").going(Way::Received);
            found.own.push(finding.about(subject).at(None, header.pointer.clone()));
            continue;
        };
        let mut add = |finding: Finding| {
            let finding = finding.about(subject.clone());
            found.own.push(finding.at(known.pointer.clone(), header.pointer.clone()));
        };
        if known.required != header.required {
            let (judged, what) = if header.required {
                (rules::OUTPUT_REQUIRED, "is required now")
            } else {
                (rules::OUTPUT_OPTIONAL, "is not required any more")
            };
            add(Finding::new(judged, what).going(Way::Received));
        }
        let places = (&known.pointer, &header.pointer);
        docs::compare((&known.docs, &header.docs), places, Way::Received).into_iter().for_each(&mut add);
        if let (Some(was), Some(is)) = (known.schema, header.schema) {
            let (root, null) = walk.places(was, is, (Way::Received, Written::Text));
            found.roots.push(root);
            found.own.extend(null);
        }
    }
    for header in old.headers.iter().filter(|known| new.headers.iter().all(|header| !same(known, header))) {
        let finding = Finding::new(rules::OUTPUT_REMOVED, "is gone").going(Way::Received);
        let finding = finding.about(named(header, old.status));
        found.own.push(finding.at(header.pointer.clone(), new.pointer.clone()));
    }
}
