//! Ways in which servers change their answers.

use bytes::Bytes;
use http::StatusCode;
use serde_json::Value;

use super::dice::Dice;
use super::head::Head;
use crate::runtime::{RawReply, Reads};

/// A way in which an answer is other than documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Distortion {
    /// A text is one that nobody has listed.
    UnknownValue,
    /// A property is not there.
    MissingProperty,
    /// A value is of another kind: a number where a text was.
    OtherKind,
    /// A property is there that nobody has heard of.
    UnknownProperty,
    /// The status is one that is hardly documented.
    OddStatus,
}

impl Distortion {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::UnknownValue, Self::MissingProperty, Self::OtherKind, Self::UnknownProperty, Self::OddStatus];
}

/// An answer that was changed, and where.
pub(super) struct Distorted {
    pub(super) head: Head,
    pub(super) body: Bytes,
    /// A JSON pointer, or what was changed instead.
    pub(super) place: String,
}

/// So many places are tried for one by which the answer is no longer as documented.
const MOST_TRIED: usize = 64;

/// Changes an answer in one place: one where the client notices, if there is such a place; `reads` tells.
pub(super) fn distort(
    head: &Head,
    body: &Bytes,
    distortion: Distortion,
    dice: &mut Dice,
    reads: Option<Reads>,
) -> Option<Distorted> {
    let mut head = head.clone();
    if distortion == Distortion::OddStatus {
        head.status = StatusCode::from_u16(dice.pick(&[299, 418, 520])?).ok()?;
        let place = format!("status {}", head.status.as_u16());
        return Some(Distorted { head, body: body.clone(), place });
    }
    let whole: Value = serde_json::from_slice(body).ok()?;
    let mut places = Vec::new();
    collect(&whole, &mut String::new(), distortion, &mut places);
    dice.shuffle(&mut places);
    places.truncate(MOST_TRIED);
    let mut first = None;
    for place in places {
        let mut changed = whole.clone();
        if change(&mut changed, &place, distortion, dice).is_none() {
            continue;
        }
        let body = Bytes::from(changed.to_string());
        let is_noticed = reads.is_none_or(|reads| {
            let reply = RawReply::new(head.status, head.headers.clone(), body.clone());
            reads.read(head.status, &reply).drifts
        });
        if is_noticed {
            return Some(Distorted { head, body, place });
        }
        first.get_or_insert((body, place));
    }
    let (body, place) = first?;
    Some(Distorted { head, body, place })
}

/// The places that can be changed so, as JSON pointers: of the value, or of the object for a property to add.
fn collect(value: &Value, at: &mut String, distortion: Distortion, places: &mut Vec<String>) {
    let fits = match distortion {
        Distortion::UnknownValue => value.is_string(),
        Distortion::UnknownProperty => value.is_object(),
        Distortion::MissingProperty => false,
        _ => !value.is_null(),
    };
    if fits {
        places.push(at.clone());
    }
    let length = at.len();
    match value {
        Value::Object(properties) => {
            for (name, value) in properties {
                at.extend(["/", &name.replace('~', "~0").replace('/', "~1")]);
                if distortion == Distortion::MissingProperty {
                    places.push(at.clone());
                }
                collect(value, at, distortion, places);
                at.truncate(length);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                at.extend(["/", &index.to_string()]);
                collect(item, at, distortion, places);
                at.truncate(length);
            }
        }
        _ => {}
    }
}

fn change(whole: &mut Value, place: &str, distortion: Distortion, dice: &mut Dice) -> Option<()> {
    let number = dice.below(1_000_000);
    match distortion {
        Distortion::MissingProperty => {
            let (holder, name) = place.rsplit_once('/')?;
            let name = name.replace("~1", "/").replace("~0", "~");
            whole.pointer_mut(holder)?.as_object_mut()?.remove(&name)?;
        }
        Distortion::UnknownProperty => {
            let holder = whole.pointer_mut(place)?.as_object_mut()?;
            holder.insert(format!("unheard_of_{number}"), Value::from(number));
        }
        Distortion::UnknownValue => *whole.pointer_mut(place)? = Value::from(format!("unheard-of-{number}")),
        _ => {
            let value = whole.pointer_mut(place)?;
            *value = match value {
                Value::String(_) => Value::from(number),
                Value::Object(_) | Value::Array(_) => Value::from(format!("unheard-of-{number}")),
                _ => Value::Array(vec![value.take()]),
            };
        }
    }
    Some(())
}
