//! A document part by part: as it is recorded, and as parts are put into it.

use crate::document::part::{Held, Member, Part, Written};
use crate::document::paths::ADDITIONAL;
use crate::output::{RecordedDescription, RecordedPart};
use crate::pointer::Pointer;
use crate::source::Source;

/// The parts of a document that others refer to, and its operations; files that it refers to are recorded whole.
pub fn described(source: &Source, version: &str) -> RecordedDescription {
    let mut described = RecordedDescription::of_version(version);
    if let Some(root) = source.part() {
        for section in root.members() {
            let at = Pointer::root().child(&section.name);
            match levels(&section.name) {
                Some(levels) => within(&section.value, &at, levels, &mut described),
                None => add(&section.value, &at, &mut described),
            }
        }
    }
    for file in &source.files {
        if let Some(part) = file.part() {
            add(&part, file.at(), &mut described);
        }
    }
    described
}

/// How many levels of names are below a section of a document; none of what is no section.
pub fn levels(section: &str) -> Option<usize> {
    match section {
        "paths" | "webhooks" | "x-webhooks" | "components" => Some(2),
        "definitions" | "parameters" | "responses" | "securityDefinitions" => Some(1),
        _ => None,
    }
}

fn within(part: &Part, at: &Pointer, levels: usize, described: &mut RecordedDescription) {
    match &part.held {
        Held::Object(members) if levels > 0 => {
            for one in members {
                // Operations of other methods than those that OpenAPI has keys for stand one deeper.
                let deeper = usize::from(
                    one.name == ADDITIONAL
                        && at.parent().is_some_and(|of| of.last().as_deref() == Some("paths")),
                );
                within(&one.value, &at.child(&one.name), levels - 1 + deeper, described);
            }
        }
        _ => add(part, at, described),
    }
}

fn add(part: &Part, at: &Pointer, described: &mut RecordedDescription) {
    described.insert(at.as_str(), RecordedPart { text: part.to_json(), stay: None });
}

/// An object with nothing in it.
pub fn empty(place: Written) -> Part {
    Part { place, held: Held::Object(Vec::new()) }
}

/// Puts a part where it belongs; where that is in what is no object, nothing is put.
pub fn insert(root: &mut Part, pointer: &Pointer, part: Part) {
    let mut tokens: Vec<String> = pointer.tokens().map(std::borrow::Cow::into_owned).collect();
    let Some(last) = tokens.pop() else {
        *root = part;
        return;
    };
    let mut holder = root;
    for token in tokens {
        let place = holder.place;
        let Held::Object(members) = &mut holder.held else { return };
        let known = members.iter().position(|one| one.name == token);
        let at = known.unwrap_or_else(|| {
            members.push(Member { name: token, place, value: empty(place) });
            members.len() - 1
        });
        let Some(member) = members.get_mut(at) else { return };
        holder = &mut member.value;
    }
    holder.set(&last, part);
}
