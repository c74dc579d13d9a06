//! What a change of a page means for the text of the document: edits, or something for a person to decide.

use generator::pointer::Pointer;
use serde_json::{Value, json};

use crate::check::compare::{type_of, types_of};
use crate::check::document::Document;
use crate::check::keyword_of_kind;
use crate::check::view::{Spot, View};
use crate::diff::Change;
use crate::draft;
use crate::facts::{Facts, Part, Place, Statement};

use super::edit::Edit;

/// What becomes of a change.
#[derive(Debug, Clone, PartialEq)]
pub enum Plan {
    /// The text is changed in these places.
    Edits(Vec<Edit>),
    /// The document says so already.
    Carried,
    /// A person decides, and this is why.
    Decide(String),
}

/// The operation in the document, before a change.
pub struct Target<'a> {
    /// The document.
    pub document: &'a Document<'a>,
    /// The operation.
    pub view: &'a View,
    /// The new capture.
    pub facts: &'a Facts,
}

fn decide(why: &str) -> Plan {
    Plan::Decide(why.to_owned())
}

/// What is to be done about a change.
pub fn plan(target: &Target<'_>, change: &Change) -> Plan {
    let (old, new) =
        (change.old.as_ref().map(|fact| &fact.statement), change.new.as_ref().map(|fact| &fact.statement));
    match (old, new) {
        (Some(_), Some(_)) if change.kind == "exists" => {
            decide("whether it is listed or only in the example changed")
        }
        (None, Some(_)) if change.kind == "exists" => target.added(&change.place),
        (Some(_), None) if change.kind == "exists" => target.removed(&change.place),
        _ => {
            let Some(spot) = target.view.spot(&change.place) else {
                return decide("the document has no such place");
            };
            target.fact(spot, &change.place, old, new)
        }
    }
}

impl Target<'_> {
    fn fact(&self, spot: &Spot, place: &Place, old: Option<&Statement>, new: Option<&Statement>) -> Plan {
        let Some(statement) = new.or(old) else { return Plan::Carried };
        match statement {
            Statement::Value { value, .. } => self.value(spot, value, new.is_some()),
            Statement::Required(mark) => self.required(spot, place, *mark && new.is_some()),
            Statement::Type(_) => self.typed(spot, old, new),
            Statement::Example { .. } | Statement::Class(_) => Plan::Carried,
            Statement::Sentence { .. } => decide("a sentence changed: read it on the page"),
            _ => match keyword_of_kind(statement.kind()) {
                Some(keyword) => {
                    let value = statement.to_json().into_iter().next().map(|(_, value)| value);
                    self.keyword(spot, keyword, value.filter(|_| new.is_some()))
                }
                None => decide(unpatched(statement)),
            },
        }
    }

    /// The schemas of a place that say it, or could: each one's own, or what it refers to where that says it already.
    fn holders(&self, spot: &Spot, keyword: &str) -> Result<Vec<Pointer>, String> {
        let says =
            |pointer: &&Pointer| self.document.get(pointer).is_some_and(|node| node.get(keyword).is_some());
        let mut found: Vec<Pointer> = Vec::new();
        for used in spot.leaves() {
            let pointers = &used.flat.pointers;
            let Some(pointer) = pointers.iter().find(says).or(pointers.first()) else { continue };
            if keyword != "enum" && is_component(pointer) && pointers.len() > 1 {
                return Err(format!("`{pointer}` says it for all that refer to it"));
            }
            if !found.contains(pointer) {
                found.push(pointer.clone());
            }
        }
        if found.is_empty() { Err("no schema stands there".to_owned()) } else { Ok(found) }
    }

    fn keyword(&self, spot: &Spot, keyword: &str, value: Option<Value>) -> Plan {
        let holders = match self.holders(spot, keyword) {
            Ok(holders) => holders,
            Err(why) => return Plan::Decide(why),
        };
        let written = |pointer: &Pointer| self.document.get(pointer).and_then(|node| node.get(keyword));
        let edit = |pointer: &Pointer| match &value {
            Some(value) if written(pointer) == Some(value) => None,
            Some(value) => {
                Some(Edit::Set { at: pointer.clone(), keyword: keyword.to_owned(), value: value.clone() })
            }
            None => written(pointer).map(|_| Edit::Remove(pointer.child(keyword))),
        };
        edits(holders.iter().filter_map(edit).collect())
    }

    fn value(&self, spot: &Spot, value: &Value, is_new: bool) -> Plan {
        let lists = match self.holders(spot, "enum") {
            Ok(holders) => holders.into_iter().map(|pointer| pointer.child("enum")),
            Err(why) => return Plan::Decide(why),
        };
        let mut all = Vec::new();
        for list in lists {
            let Some(items) = self.document.get(&list).and_then(Value::as_array) else {
                return decide("the document lists no values");
            };
            if items.contains(value) == is_new {
                continue;
            }
            let names = list.parent().map(|schema| schema.child("x-enum-varnames"));
            if names.is_some_and(|names| self.document.get(&names).is_some()) {
                return decide("its values have names: change the value together with its name");
            }
            let value = value.clone();
            all.push(if is_new { Edit::AddItem { list, value } } else { Edit::RemoveItem { list, value } });
        }
        edits(all)
    }

    fn typed(&self, spot: &Spot, old: Option<&Statement>, new: Option<&Statement>) -> Plan {
        let word = |statement: Option<&Statement>| match statement {
            Some(Statement::Type(text)) => Some(text.clone()),
            _ => None,
        };
        let (Some(old), Some(new)) = (word(old), word(new)) else { return decide("a type came or went") };
        let plain = ["string", "integer", "number", "boolean"];
        let found = types_of(spot);
        if found == [new.as_str()] {
            return Plan::Carried;
        }
        if found != [old.as_str()] || !plain.contains(&old.as_str()) || !plain.contains(&new.as_str()) {
            return Plan::Decide(format!(
                "the type is {new} now, where the document has {}",
                found.join(" | ")
            ));
        }
        // What the old type could have, the new one may not.
        let fits = |used: &&crate::check::view::Use| {
            type_of(&used.flat) == old && used.flat.text("format").is_none()
        };
        if !spot.leaves().all(|used| fits(&used)) {
            return Plan::Decide(format!("the type is {new} now; the document has a format of {old} there"));
        }
        self.keyword(spot, "type", Some(json!(new)))
    }

    fn required(&self, spot: &Spot, place: &Place, mark: bool) -> Plan {
        if matches!(place.part, Part::Path | Part::Query | Part::Header) || place.path.is_empty() {
            let holder = spot.holders.first().cloned().unwrap_or_else(Pointer::root);
            let written = self.document.get(&holder).and_then(|node| node.get("required"));
            return match written {
                Some(found) if *found == json!(mark) => Plan::Carried,
                _ => {
                    edits(vec![Edit::Set { at: holder, keyword: "required".to_owned(), value: json!(mark) }])
                }
            };
        }
        let (Some(name), Some(around)) = (place.path.last(), place.parent()) else { return Plan::Carried };
        let around = self.view.spot(&around);
        let holders = around.map(|around| self.with_property(around, name)).unwrap_or_default();
        edits(holders.iter().filter_map(|holder| self.mark(holder, name, mark)).collect())
    }

    /// The schemas of a place that declare a property.
    fn with_property(&self, around: &Spot, name: &str) -> Vec<Pointer> {
        let mut found: Vec<Pointer> = Vec::new();
        for pointer in around.uses.iter().flat_map(|used| &used.flat.pointers) {
            let declares = self.document.get(&pointer.child("properties").child(name)).is_some();
            if declares && !found.contains(pointer) {
                found.push(pointer.clone());
            }
        }
        found
    }

    fn mark(&self, schema: &Pointer, name: &str, mark: bool) -> Option<Edit> {
        let list = schema.child("required");
        let names = self.document.get(&list).and_then(Value::as_array);
        let (has, value) = (names.is_some_and(|names| names.iter().any(|other| other == name)), json!(name));
        match (names, has == mark) {
            (_, true) => None,
            (Some(_), false) if mark => Some(Edit::AddItem { list, value }),
            (Some(_), false) => Some(Edit::RemoveItem { list, value }),
            (None, false) => {
                let line = format!("required: {}", crate::facts::write::flow(&json!([name])));
                Some(Edit::Before { at: schema.child("properties"), lines: vec![line] })
            }
        }
    }

    fn removed(&self, place: &Place) -> Plan {
        let (Some(name), Some(around)) = (place.path.last(), place.parent()) else {
            return decide("a whole part went");
        };
        if matches!(place.part, Part::Path | Part::Query | Part::Header) {
            let parameter = self.view.spot(place).and_then(|spot| spot.holders.last());
            return match parameter {
                Some(at) => edits(vec![Edit::Remove(at.clone())]),
                None => Plan::Carried,
            };
        }
        let holders =
            self.view.spot(&around).map(|around| self.with_property(around, name)).unwrap_or_default();
        let each = holders.iter().flat_map(|schema| {
            let mark = self.mark(schema, name, false);
            mark.into_iter().chain([Edit::Remove(schema.child("properties").child(name))])
        });
        edits(each.collect())
    }

    fn added(&self, place: &Place) -> Plan {
        let (Some(name), Some(around)) = (place.path.last(), place.parent()) else {
            return decide("a whole part came: `docs draft` writes it");
        };
        if self.view.spot(place).is_some() {
            return Plan::Carried;
        }
        let Some((lines, required)) = draft::member(self.facts, place) else { return Plan::Carried };
        if matches!(place.part, Part::Path | Part::Query | Part::Header) {
            let list = self.view.pointer.child("parameters");
            let count = self.document.get(&list).and_then(Value::as_array).map_or(0, Vec::len);
            return match count.checked_sub(1) {
                Some(last) => edits(vec![Edit::After { at: list.index(last), lines }]),
                None => decide("the operation has no parameters yet: `docs draft` writes them"),
            };
        }
        let Some(spot) = self.view.spot(&around) else { return decide("the document has nothing around it") };
        let objects: Vec<&Pointer> = spot
            .uses
            .iter()
            .filter_map(|used| {
                used.flat.pointers.iter().find(|at| self.document.get(&at.child("properties")).is_some())
            })
            .collect();
        match objects.as_slice() {
            [schema] => {
                let mut all = vec![self.behind(schema, &around, name, lines)];
                all.extend(self.mark(schema, name, required).filter(|_| required).map(Some));
                edits(all.into_iter().flatten().collect())
            }
            [] => decide("the document lists no properties there"),
            _ => decide("several types have properties there: which of them have it?"),
        }
    }

    /// Lines of a property behind the one that the page has before it, or before all.
    fn behind(&self, schema: &Pointer, around: &Place, name: &str, lines: Vec<String>) -> Option<Edit> {
        let properties = schema.child("properties");
        let written = self.document.get(&properties)?.as_object()?;
        let siblings = self.facts.nodes.iter().map(|node| &node.place);
        let siblings = siblings.filter(|place| place.parent().as_ref() == Some(around));
        let mut before: Vec<&str> =
            siblings.filter_map(|place| place.path.last()).map(String::as_str).collect();
        before.truncate(before.iter().position(|other| *other == name)?);
        let after = before.into_iter().rev().find(|other| written.contains_key(*other));
        Some(match after {
            Some(after) => Edit::After { at: properties.child(after), lines },
            None => Edit::Before { at: properties.child(written.keys().next()?), lines },
        })
    }
}

/// Why a statement is not patched.
fn unpatched(statement: &Statement) -> &'static str {
    match statement {
        Statement::RequiredIf(_)
        | Statement::ForbiddenIf(_)
        | Statement::MustBe { .. }
        | Statement::Count { .. } => "a rule changed: `x-rules` of the object has it",
        Statement::FoundOn(_) => "it is found on other types: move it to their schemas",
        _ => "what the page says in words changed: the description has it",
    }
}

fn edits(all: Vec<Edit>) -> Plan {
    if all.is_empty() { Plan::Carried } else { Plan::Edits(all) }
}

/// Whether it is a whole component.
fn is_component(pointer: &Pointer) -> bool {
    pointer.as_str().starts_with("/components/schemas/") && pointer.tokens().count() == 3
}
