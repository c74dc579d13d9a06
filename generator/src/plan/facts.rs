//! What is said about each item: the document's prose, then the facts that a type does not show.

use serde_json::Value;

use super::Planner;
use super::allot::{File, Form, form};
use super::docs::{self, code};
use super::objects::kind_words;
use crate::model::{
    Additional, Constraint, Docs as Said, EnumValue, Object, Property, Schema, SchemaUse, Shape,
};
use crate::rust::{Docs, Presence};

/// A longer default or example is not shown.
const LONGEST_VALUE: usize = 200;

/// Parts of docs as paragraphs.
pub fn join<const N: usize>(parts: [Docs; N]) -> Docs {
    let mut lines = Docs::new();
    for part in parts.into_iter().filter(|part| !part.is_empty()) {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(part);
    }
    lines
}

/// The first paragraph of Markdown, in one line.
pub fn line(text: &str) -> String {
    let lines = docs::markdown(text);
    let first: Vec<_> = lines.iter().map(|line| line.trim()).take_while(|line| !line.is_empty()).collect();
    // A block that is no paragraph cannot stand in a line.
    let block = first.first().is_none_or(|line| {
        line.starts_with("- ")
            || line.starts_with("1. ")
            || line.starts_with(['|', '#', '>'])
            || line.starts_with("```")
    });
    if block { docs::plain(text) } else { first.join(" ") }
}

/// Facts as a list.
pub fn list(facts: Vec<String>) -> Docs {
    match facts.as_slice() {
        [] | [_] => facts,
        _ => facts.into_iter().map(|fact| format!("- {fact}")).collect(),
    }
}

impl Planner<'_> {
    /// The prose of a node: summary and description.
    pub fn prose(said: &Said) -> Docs {
        let summary = said.summary.as_deref().map(docs::markdown).unwrap_or_default();
        let description = said.description.as_deref().map(docs::markdown).unwrap_or_default();
        if description.join(" ").starts_with(&summary.join(" ")) {
            return description;
        }
        join([summary, description])
    }

    /// The facts that any node may have.
    pub fn marks(said: &Said) -> Vec<String> {
        let mut facts = Vec::new();
        if said.deprecated {
            facts.push("**Deprecated.**".to_owned());
        }
        if let Some(value) = said.default.as_ref().and_then(shown) {
            facts.push(format!("Default: {value}."));
        }
        if let Some(value) = said.example.as_ref().and_then(shown) {
            facts.push(format!("Example: {value}."));
        }
        if let Some(departure) = &said.departure {
            let (says, because) = (line(&departure.says), line(&departure.because));
            facts.push(format!("The published page says otherwise: {says} — {because}"));
        }
        if let Some(reason) = &said.inferred {
            facts.push(format!("Stated by no page: {}", line(reason)));
        }
        if let Some((address, text)) = &said.external {
            let address = line(address);
            let text = text.as_deref().map(line).filter(|text| !text.is_empty());
            facts.push(text.map_or_else(|| format!("See {address}."), |text| format!("{text}: {address}.")));
        }
        facts.extend(said.notes.iter().map(|note| line(note)));
        facts
    }

    pub fn struct_docs(schema: &Schema, object: &Object, constants: &[(String, Value)]) -> Docs {
        let mut facts = Self::marks(&schema.docs);
        for (name, value) in constants {
            facts.push(format!("{} is always {}.", code(name), code(&value.to_string())));
        }
        if let Some(least) = object.min_properties.filter(|least| *least > 0) {
            facts.push(format!("At least {least} properties."));
        }
        if let Some(most) = object.max_properties {
            facts.push(format!("At most {most} properties."));
        }
        if object.additional == Additional::Forbidden && !object.properties.is_empty() {
            facts.push("The API knows no other properties.".to_owned());
        }
        let rules = super::checks::rule_docs(&object.rules);
        join([Self::titled(schema), list(facts), rules])
    }

    pub fn enum_docs(schema: &Schema) -> Docs {
        join([Self::titled(schema), list(Self::marks(&schema.docs))])
    }

    pub fn alias_docs(schema: &Schema) -> Docs {
        let mut facts = Self::marks(&schema.docs);
        facts.extend(Self::constraints(schema));
        join([Self::titled(schema), list(facts)])
    }

    /// The prose of a schema, or a word about where it is from.
    fn titled(schema: &Schema) -> Docs {
        let prose = Self::prose(&schema.docs);
        if !prose.is_empty() {
            return prose;
        }
        let name = schema.component.clone().unwrap_or_else(|| schema.pointer.as_str().to_owned());
        vec![format!("{} of the API's description.", code(&name))]
    }

    pub fn value_docs(value: &EnumValue, name: &str) -> Docs {
        let prose = value.description.as_deref().map(docs::markdown).unwrap_or_default();
        let wire = match &value.value {
            Value::String(text) if text == name => Vec::new(),
            Value::String(text) => vec![format!("Wire value {}.", code(text))],
            other => vec![format!("Wire value {}.", code(&other.to_string()))],
        };
        let docs = join([prose, wire]);
        if docs.is_empty() { vec![format!("Wire value {}.", code(name))] } else { docs }
    }

    pub fn field_docs(&self, property: &Property, presence: Presence, sent: bool) -> Docs {
        let schema = self.schema(property.schema.schema);
        let own = Self::prose(&property.docs);
        // What a component says stands with the component.
        let inherited =
            if own.is_empty() && schema.component.is_none() { Self::prose(&schema.docs) } else { own };
        let mut facts = vec![format!("Wire name {}.", code(&property.name))];
        if presence == Presence::Required && sent && self.nullable(property.schema) {
            facts.push("Must be sent, `null` included.".to_owned());
        }
        facts.extend(Self::marks(&property.docs));
        if schema.component.is_none() {
            facts.extend(
                Self::marks(&schema.docs)
                    .into_iter()
                    .filter(|fact| !facts.contains(fact))
                    .collect::<Vec<_>>(),
            );
            if form(schema) == Form::Plain {
                facts.extend(Self::constraints(schema));
            }
        }
        match property.access {
            crate::model::Access::ReadOnly => facts.push("Set by the server.".to_owned()),
            crate::model::Access::WriteOnly => facts.push("Never comes back.".to_owned()),
            crate::model::Access::ReadWrite => {}
        }
        join([inherited, list(facts)])
    }

    pub fn additional_docs(&self, value: SchemaUse) -> Docs {
        let schema = self.schema(value.schema);
        let own = if schema.component.is_some() { Vec::new() } else { Self::prose(&schema.docs) };
        join([vec!["All other properties, by name.".to_owned()], own])
    }

    /// What is said of the values of a parameter or another plain use.
    pub fn use_docs(&self, said: &Said, used: SchemaUse) -> Docs {
        let schema = self.schema(used.schema);
        let own = Self::prose(said);
        let inherited =
            if own.is_empty() && schema.component.is_none() { Self::prose(&schema.docs) } else { own };
        let mut facts = Self::marks(said);
        if schema.component.is_none() {
            facts.extend(
                Self::marks(&schema.docs)
                    .into_iter()
                    .filter(|fact| !facts.contains(fact))
                    .collect::<Vec<_>>(),
            );
            if form(schema) == Form::Plain {
                facts.extend(Self::constraints(schema));
            }
        }
        join([inherited, list(facts)])
    }

    /// The bounds of values.
    fn constraints(schema: &Schema) -> Vec<String> {
        let mut facts = Vec::new();
        match &schema.shape {
            Shape::Any(Some(reason)) => facts.push(format!("Raw JSON: {}", line(reason))),
            Shape::Text(text) => {
                lengths(text.min_length, text.max_length, "character", &mut facts);
                if let Some(pattern) = text.pattern.as_ref().filter(|pattern| pattern.len() <= LONGEST_VALUE)
                {
                    facts.push(format!("Pattern {}.", code(pattern)));
                }
                if let Some(format) = &text.format {
                    facts.push(format!("Format {}.", code(format)));
                }
            }
            Shape::Integer(of) => {
                bounds(of.minimum.as_ref(), of.maximum.as_ref(), of.multiple_of.as_ref(), &mut facts);
            }
            Shape::Number(of) => {
                bounds(of.minimum.as_ref(), of.maximum.as_ref(), of.multiple_of.as_ref(), &mut facts);
            }
            Shape::Array(array) => {
                lengths(array.min_items, array.max_items, "item", &mut facts);
                if array.unique {
                    facts.push("No two items are equal.".to_owned());
                }
            }
            Shape::Enumeration(enumeration) => {
                let values: Vec<_> =
                    enumeration.values.iter().map(|value| code(&value.value.to_string())).collect();
                facts.push(format!("One of {}.", values.join(", ")));
            }
            Shape::Never => facts.push("No value is valid here.".to_owned()),
            _ => {}
        }
        if !schema.also_accepts.is_empty() {
            facts.push(format!("The server is known to send {} too.", kind_words(&schema.also_accepts)));
        }
        facts
    }

    /// What values here are, in a few words.
    pub fn described(&self, used: SchemaUse) -> String {
        let schema = self.schema(used.schema);
        if let Some(name) = &schema.component {
            return format!("{} of the API's description", code(name));
        }
        let words = match &schema.shape {
            Shape::Boolean => "true or false",
            Shape::Integer(_) => "a whole number",
            Shape::Number(_) => "a number",
            Shape::Text(_) => "text",
            Shape::Enumeration(_) => "one of listed values",
            Shape::Array(array) => return format!("a list, each of {}", self.described(array.items)),
            Shape::Tuple(_) => "a list with a type for each place",
            Shape::Object(object) if super::allot::is_map(object) => "a map by name",
            Shape::Object(_) => "an object",
            Shape::Union(_) => "one of several",
            Shape::Alias(used) => return self.described(*used),
            Shape::Null => "null",
            Shape::Any(_) | Shape::Never | Shape::AllOf(_) => "any JSON",
        };
        words.to_owned()
    }

    /// What a file of types is about.
    pub fn file_docs(&self, file: &File) -> Docs {
        match file.component.and_then(|id| self.schema(id).component.clone()) {
            Some(name) => vec![format!("{} and what it holds.", code(&name))],
            None => file.about.clone(),
        }
    }
}

fn lengths(least: Option<u64>, most: Option<u64>, unit: &str, facts: &mut Vec<String>) {
    let plural = |number: u64| if number == 1 { unit.to_owned() } else { format!("{unit}s") };
    match (least.filter(|least| *least > 0), most) {
        (Some(least), Some(most)) if least == most => {
            facts.push(format!("Exactly {least} {}.", plural(least)));
        }
        (Some(least), Some(most)) => facts.push(format!("{least} to {most} {}.", plural(most))),
        (Some(least), None) => facts.push(format!("At least {least} {}.", plural(least))),
        (None, Some(most)) => facts.push(format!("At most {most} {}.", plural(most))),
        (None, None) => {}
    }
}

fn bounds(
    least: Option<&Constraint>,
    most: Option<&Constraint>,
    step: Option<&serde_json::Number>,
    facts: &mut Vec<String>,
) {
    if let Some(least) = least {
        let word = if least.exclusive { "Greater than" } else { "At least" };
        facts.push(format!("{word} {}.", least.value));
    }
    if let Some(most) = most {
        let word = if most.exclusive { "Less than" } else { "At most" };
        facts.push(format!("{word} {}.", most.value));
    }
    if let Some(step) = step {
        facts.push(format!("A multiple of {step}."));
    }
}

/// A value as code, if it is short.
fn shown(value: &Value) -> Option<String> {
    let text = value.to_string();
    (text.len() <= LONGEST_VALUE).then(|| code(&text))
}
