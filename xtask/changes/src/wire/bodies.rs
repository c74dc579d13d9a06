//! What is sent as a body, and media types, which answers have too.

use generator::model::{Media, Operation};

use super::findings::Finding;
use super::parts::{self, Encoded};
use super::relation::{Relation, rules};
use super::walk::Walk;
use super::{Found, docs};
use crate::change::Way;

/// Compares the bodies of two operations.
pub fn compare(walk: &mut Walk<'_>, found: &mut Found, old: &Operation, new: &Operation) {
    match (&old.body, &new.body) {
        (None, None) => {}
        (None, Some(body)) => {
            let (judged, what) = if body.required {
                (rules::REQUIRED_INPUT_ADDED, "is there, and required")
            } else {
                (rules::OPTIONAL_INPUT_ADDED, "can be sent now")
            };
            let finding = Finding::new(judged, what).going(Way::Sent).about("body");
            found.own.push(finding.at(old.pointer.clone(), body.pointer.clone()));
        }
        (Some(body), None) => {
            let finding = Finding::new(rules::INPUT_REMOVED, "is gone").going(Way::Sent).about("body");
            found.own.push(finding.at(body.pointer.clone(), new.pointer.clone()));
        }
        (Some(was), Some(is)) => {
            if was.required != is.required {
                let (judged, what) = if is.required {
                    (rules::INPUT_REQUIRED, "is required now")
                } else {
                    (rules::INPUT_OPTIONAL, "is not required any more")
                };
                let finding = Finding::new(judged, what).going(Way::Sent).about("body");
                found.own.push(finding.at(was.pointer.clone(), is.pointer.clone()));
            }
            found.own.extend(docs::compare((&was.docs, &is.docs), (&was.pointer, &is.pointer), Way::Sent));
            media(walk, found, (&was.media, &is.media), Way::Sent, "body");
        }
    }
}

/// A media type without its parameters.
fn essence(of: &Media) -> String {
    of.media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Compares media types by their names.
pub fn media(
    walk: &mut Walk<'_>,
    found: &mut Found,
    (old, new): (&[Media], &[Media]),
    way: Way,
    subject: &str,
) {
    for media in new {
        if let Some(known) = old.iter().find(|known| essence(known) == essence(media)) {
            both(walk, found, known, media, way);
        } else {
            let finding = Finding::new(rules::MEDIA_ADDED, format!("can be {} now", media.media_type));
            found.own.push(finding.going(way).about(subject).at(None, media.pointer.clone()));
        }
    }
    for media in old.iter().filter(|known| new.iter().all(|media| essence(known) != essence(media))) {
        let judged = match way {
            Way::Sent => rules::MEDIA_REMOVED_SENT,
            Way::Received => rules::MEDIA_REMOVED_RECEIVED,
        };
        let finding = Finding::new(judged, format!("cannot be {} any more", media.media_type));
        found.own.push(finding.going(way).about(subject).at(media.pointer.clone(), None));
    }
}

fn both(walk: &mut Walk<'_>, found: &mut Found, old: &Media, new: &Media, way: Way) {
    let places = (old.pointer.clone(), new.pointer.clone());
    let finding =
        |judged, what: &str| Finding::new(judged, what).going(way).at(places.0.clone(), places.1.clone());
    if old.described != new.described {
        found.own.push(finding(rules::WRITTEN_OTHERWISE, "is written in another way"));
    }
    let encoded = (Encoded::of_body(old), Encoded::of_body(new));
    if way == Way::Sent {
        parts::compare(walk, found, encoded, "body");
    }
    match (old.schema, new.schema) {
        (Some(was), Some(is)) => {
            let written = parts::written(walk, encoded);
            let (root, null) = walk.places(was, is, (way, written));
            found.roots.push(root);
            found.own.extend(null);
        }
        (None, None) => {}
        (was, _) => {
            let what = if was.is_some() { "has no schema any more" } else { "has a schema now" };
            found.own.push(finding(Relation::Unknown.judged(way), what));
        }
    }
}
