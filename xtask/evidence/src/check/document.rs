//! The OpenAPI document, as far as it is compared: schemas with what they refer to and combine.

use generator::pointer::Pointer;
use serde_json::{Map, Value};

use crate::problem::{Code, Problem, Source};
use crate::yaml::{self, Positions};

use super::compare::plain;

/// A document with the places of its nodes.
pub struct Document<'a> {
    source: Source<'a>,
    /// Its value tree.
    pub value: Value,
    positions: Positions,
}

/// A schema with everything that it refers to and combines.
#[derive(Debug, Clone, Default)]
pub struct Flat {
    /// The schema itself first, then what `$ref` and `allOf` add to it.
    pub pointers: Vec<Pointer>,
    /// Keywords; the outermost one of a name counts.
    pub keywords: Map<String, Value>,
    /// What inner schemas say by keywords that an outer one has too.
    pub hidden: Vec<(String, Value)>,
    /// Every description, the outermost first.
    pub descriptions: Vec<String>,
    /// Name, schema, whether it is required.
    pub properties: Vec<(String, Pointer, bool)>,
    /// The schema of the items.
    pub items: Option<Pointer>,
    /// The schema of other properties.
    pub additional: Option<Pointer>,
    /// The members of `oneOf` and `anyOf`.
    pub variants: Vec<Pointer>,
    /// Names that are required, and that none of its parts declares.
    pub undeclared: Vec<String>,
    required: Vec<String>,
}

impl Flat {
    /// Whether it is an object that lists its properties.
    #[must_use]
    pub fn lists_properties(&self) -> bool {
        !self.properties.is_empty()
    }

    /// A keyword that holds a text.
    #[must_use]
    pub fn text(&self, keyword: &str) -> Option<&str> {
        self.keywords.get(keyword).and_then(Value::as_str)
    }

    /// Whether a keyword is `true`.
    #[must_use]
    pub fn is(&self, keyword: &str) -> bool {
        self.keywords.get(keyword) == Some(&Value::Bool(true))
    }
}

impl<'a> Document<'a> {
    /// Reads a document.
    pub fn read(name: &'a str, text: &'a str) -> Result<Self, Problem> {
        let source = Source::new(name, text);
        let (value, positions) = yaml::read(&source, Code::DOCUMENT)?;
        Ok(Self { source, value, positions })
    }

    /// The node at a pointer.
    #[must_use]
    pub fn get(&self, pointer: &Pointer) -> Option<&Value> {
        self.value.pointer(pointer.as_str())
    }

    /// The item of the list at `pointer` that reads `text`.
    #[must_use]
    pub fn item(&self, pointer: &Pointer, text: &str) -> Option<Pointer> {
        let list = self.get(pointer)?.as_array()?;
        Some(pointer.index(list.iter().position(|item| plain(item) == text)?))
    }

    /// The node, or what its `$ref` leads to.
    #[must_use]
    pub fn follow(&self, pointer: &Pointer) -> Pointer {
        let mut at = pointer.clone();
        for _ in 0..16 {
            let Some(reference) = self.get(&at).and_then(|node| node.get("$ref")).and_then(Value::as_str)
            else {
                break;
            };
            let Some(target) = Pointer::from_fragment(reference) else { break };
            at = target;
        }
        at
    }

    /// The line of the node at a pointer, or of what holds it.
    #[must_use]
    pub fn line_of(&self, pointer: &Pointer) -> usize {
        self.positions.key(pointer).0
    }

    /// A problem of the node at a pointer, shown at its key.
    #[must_use]
    pub fn problem(&self, pointer: &Pointer, code: Code, message: impl Into<String>) -> Problem {
        let is_item = pointer.last().is_some_and(|last| last.parse::<usize>().is_ok());
        let (line, column) =
            if is_item { self.positions.value(pointer) } else { self.positions.key(pointer) };
        let text = self.source.line(line);
        let length = text.chars().count().saturating_sub(column.saturating_sub(1));
        Problem::at(&self.source, (line, column, length), code, message)
    }

    /// The schema at a pointer with everything it refers to and combines.
    #[must_use]
    pub fn flat(&self, pointer: &Pointer) -> Flat {
        let mut flat = Flat::default();
        self.collect(pointer, &mut flat);
        let required = std::mem::take(&mut flat.required);
        for (name, _, is_required) in &mut flat.properties {
            *is_required = required.contains(name);
        }
        // Variants may declare what is required of them all; a list of names alone belongs to what is around it.
        if flat.lists_properties() && flat.variants.is_empty() {
            let declared = |name: &String| flat.properties.iter().any(|(own, ..)| own == name);
            flat.undeclared = required.into_iter().filter(|name| !declared(name)).collect();
        }
        flat
    }

    fn collect(&self, pointer: &Pointer, flat: &mut Flat) {
        let Some(Value::Object(schema)) = self.get(pointer) else { return };
        if flat.pointers.contains(pointer) {
            return;
        }
        flat.pointers.push(pointer.clone());
        for (keyword, value) in schema {
            match (keyword.as_str(), value) {
                ("description", Value::String(text)) => flat.descriptions.push(text.clone()),
                ("properties", Value::Object(properties)) => {
                    let below = pointer.child("properties");
                    flat.properties
                        .extend(properties.keys().map(|name| (name.clone(), below.child(name), false)));
                }
                ("required", Value::Array(names)) => {
                    flat.required.extend(names.iter().filter_map(Value::as_str).map(str::to_owned));
                }
                ("items", _) => flat.items = flat.items.take().or(Some(pointer.child("items"))),
                ("additionalProperties", Value::Object(_)) => {
                    flat.additional = flat.additional.take().or(Some(pointer.child("additionalProperties")));
                }
                ("oneOf" | "anyOf", Value::Array(list)) => {
                    let below = pointer.child(keyword);
                    flat.variants.extend((0..list.len()).map(|at| below.index(at)));
                }
                ("allOf" | "$ref", _) => {}
                ("type", Value::String(text)) => match flat.keywords.get_mut("type") {
                    // Parts of one schema that contradict each other match nothing.
                    Some(Value::String(known)) if known != text => *known = format!("{known} and {text}"),
                    Some(_) => {}
                    None => {
                        flat.keywords.insert(keyword.clone(), value.clone());
                    }
                },
                _ if flat.keywords.contains_key(keyword) => {
                    flat.hidden.push((keyword.clone(), value.clone()));
                }
                _ => {
                    flat.keywords.insert(keyword.clone(), value.clone());
                }
            }
        }
        if let Some(target) = schema.get("$ref").and_then(Value::as_str).and_then(Pointer::from_fragment) {
            self.collect(&target, flat);
        }
        if let Some(Value::Array(list)) = schema.get("allOf") {
            for at in 0..list.len() {
                self.collect(&pointer.child("allOf").index(at), flat);
            }
        }
    }
}
