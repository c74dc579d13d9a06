//! A schema of a draft: what the page says, and how its contradictions are taken.

use serde_json::{Map, Value, json};

use crate::facts::types::{Type, alternatives};
use crate::facts::{ContradictionKind as Kind, Facts, Node, Statement, write::scalar};

use super::house::House;
use super::tree::Tree;
use super::{TODO, Writer, flow, quoted, rules};

/// A schema.
pub struct Schema {
    /// The type; none for any value.
    kind: Option<&'static str>,
    /// Keywords in their order.
    keywords: Map<String, Value>,
    /// What the page says otherwise, and why the draft differs.
    docs: Option<(String, &'static str)>,
    /// What the draft concludes.
    inferred: Option<&'static str>,
    /// What the writer has to know.
    notes: Vec<String>,
    /// Whether it is marked as required.
    pub required: bool,
    rules: Vec<Value>,
    /// The component that it is.
    reference: Option<String>,
    /// What a document says of such relations.
    said: Map<String, Value>,
    properties: Vec<(String, Schema)>,
    items: Option<Box<Schema>>,
}

impl Schema {
    /// The schema of a place.
    pub fn of(facts: &Facts, tree: &Tree<'_>, house: House<'_>) -> Self {
        let kinds: Vec<Kind> = facts
            .contradictions
            .iter()
            .filter(|found| found.place == tree.place)
            .map(|found| found.kind)
            .collect();
        let mut schema = Self {
            kind: None,
            keywords: Map::new(),
            docs: None,
            inferred: None,
            notes: Vec::new(),
            required: false,
            rules: rules::at(facts, &tree.place),
            reference: None,
            said: Map::new(),
            properties: Vec::new(),
            items: None,
        };
        if let Some(node) = tree.node {
            schema.type_of(node, &kinds, house);
            schema.statements(node);
        }
        if kinds.contains(&Kind::Format) {
            schema.keywords.remove("format");
        }
        schema.notes.extend(kinds.iter().map(|kind| format!("contradiction: {kind}")));
        if kinds.contains(&Kind::PseudoObject) {
            schema.kind = Some("string");
            schema.docs = Some((
                "an object of `example` and `description`".to_owned(),
                "it describes the value that is sent, it is not the value",
            ));
            return schema;
        }
        schema.reference = house.component(tree).filter(|_| tree.child("*").is_none());
        if let Some(Value::Array(values)) = schema.keywords.get("enum")
            && let Some(listed) = house.listed(values)
        {
            schema.reference = Some(listed);
            schema.keywords.remove("enum");
        }
        if schema.reference.is_some() {
            schema.kind = None;
            schema.inferred = None;
        } else {
            schema.below(facts, tree, house);
        }
        schema
    }

    /// Whether anything is known of it.
    pub fn is_known(&self) -> bool {
        let says = self.kind.is_some() || self.reference.is_some() || !self.said.is_empty();
        says || !self.properties.is_empty() || !self.keywords.is_empty()
    }

    fn below(&mut self, facts: &Facts, tree: &Tree<'_>, house: House<'_>) {
        let named = tree.children.iter().filter(|(name, _)| name != "*");
        self.properties = named.map(|(name, child)| (name.clone(), Self::of(facts, child, house))).collect();
        if !self.properties.is_empty() {
            self.kind = Some("object");
        } else if self.kind == Some("array") {
            let items = tree.child("*").map(|items| Self::of(facts, items, house));
            self.items = items.map(Box::new);
        }
    }

    fn type_of(&mut self, node: &Node, kinds: &[Kind], house: House<'_>) {
        let printed = node.type_text();
        if let Some(class) = node.statements().find_map(|statement| match statement {
            Statement::Class(class) => Some(class),
            _ => None,
        }) {
            if let Some(said) = house.resource(class) {
                self.said = said;
                return;
            }
            self.keywords.insert("x-resource".to_owned(), json!(class));
            self.docs = Some((
                format!("a string holding the class name {class}"),
                "the name stands in for a relation that was not expanded",
            ));
            return;
        }
        let word = printed.or_else(|| node.statements().find_map(example_kind));
        self.kind = word.and_then(json_type);
        if printed.is_none() && self.kind.is_some() && !node.place.path.is_empty() {
            self.inferred = Some("the type is that of the example");
        }
        match printed {
            Some("date") => {
                self.keywords.insert("format".to_owned(), json!("date"));
            }
            Some(text) if is_union(text) => self.alternatives(text),
            _ => {}
        }
        if kinds.contains(&Kind::Format) {
            self.docs = Some((
                "a format that its text or its example contradicts".to_owned(),
                "plain text takes both",
            ));
        } else if kinds.contains(&Kind::ArrayWithDottedChildren) {
            self.docs =
                Some(("an array with plain dotted children".to_owned(), "a name without `*` is one object"));
        } else if kinds.contains(&Kind::ExampleType) {
            self.docs = Some((
                format!("the type {}, with an example of another type", printed.unwrap_or("unknown")),
                "the example shows what is sent",
            ));
        }
    }

    /// `string | integer`.
    fn alternatives(&mut self, text: &str) {
        let types = alternatives(text).into_iter().filter_map(|part| Type::parse(part).ok());
        let types: Vec<Value> = types.filter_map(|part| variant(&part)).collect();
        self.kind = None;
        self.keywords.insert("anyOf".to_owned(), Value::Array(types));
    }

    fn statements(&mut self, node: &Node) {
        let mut values = Vec::new();
        for statement in node.statements() {
            let (keyword, value) = match statement {
                Statement::Format(format) => ("format", json!(format)),
                Statement::Nullable => ("nullable", json!(true)),
                Statement::Minimum(value) => ("minimum", value.clone()),
                Statement::Maximum(value) => ("maximum", value.clone()),
                Statement::MinLength(value) => ("minLength", json!(value)),
                Statement::MaxLength(value) => ("maxLength", json!(value)),
                Statement::MinItems(value) => ("minItems", json!(value)),
                Statement::MaxItems(value) => ("maxItems", json!(value)),
                Statement::Pattern(value) => ("pattern", json!(value)),
                Statement::Default(value) => ("default", value.clone()),
                Statement::Separator(value) => ("x-separator", json!(value)),
                Statement::Deprecated { instead } => {
                    self.notes.extend(instead.iter().map(|name| format!("mention: {name}")));
                    ("deprecated", json!(true))
                }
                other => {
                    self.other(other, &mut values);
                    continue;
                }
            };
            self.keywords.insert(keyword.to_owned(), value);
        }
        if !values.is_empty() {
            self.keywords.insert("enum".to_owned(), Value::Array(values));
        }
    }

    fn other(&mut self, statement: &Statement, values: &mut Vec<Value>) {
        match statement {
            Statement::Value { value, .. } => values.push(value.clone()),
            Statement::Required(mark) => self.required = *mark,
            Statement::Mentions(words) => self.notes.push(format!("mention: {}", words.join(", "))),
            Statement::Unit(unit) => self.notes.push(format!("unit: {unit}")),
            Statement::Note => self.notes.push("the page describes behaviour here".to_owned()),
            Statement::FoundOn(types) => self.notes.push(format!("found on the types: {}", types.join(", "))),
            Statement::Example { kind, .. } if kind == "null" => {
                self.keywords.insert("nullable".to_owned(), json!(true));
            }
            _ => {}
        }
    }

    /// What the writer has to know, as comments.
    pub fn write_notes(&self, indent: usize, writer: &mut Writer) {
        for note in &self.notes {
            writer.line(indent, &format!("# {note}"));
        }
    }

    /// The schema as YAML, where nothing is to be said of its place: a component that it is stands alone.
    pub fn write_alone(&self, indent: usize, writer: &mut Writer) {
        match &self.reference {
            Some(reference) if self.keywords.is_empty() && self.docs.is_none() => {
                writer.line(indent, &format!("$ref: {}", quoted(reference)));
            }
            _ => self.write(indent, writer),
        }
    }

    /// The schema as YAML.
    pub fn write(&self, indent: usize, writer: &mut Writer) {
        self.write_notes(indent, writer);
        if let Some(reference) = &self.reference {
            writer.line(indent, "allOf:");
            writer.line(indent + 2, &format!("- $ref: {}", quoted(reference)));
        }
        for (key, value) in &self.said {
            writer.member(indent, key, value);
        }
        if let Some(kind) = self.kind {
            writer.line(indent, &format!("type: {kind}"));
        }
        for (keyword, value) in &self.keywords {
            writer.member(indent, keyword, value);
        }
        writer.line(indent, &format!("description: {TODO}"));
        if let Some((says, because)) = &self.docs {
            writer.line(indent, "x-docs:");
            writer.line(indent + 2, &format!("says: {}", scalar(says)));
            writer.line(indent + 2, &format!("because: {}", scalar(because)));
        }
        if let Some(inferred) = self.inferred.filter(|_| self.docs.is_none()) {
            writer.line(indent, &format!("x-inferred: {inferred}"));
        }
        if !self.rules.is_empty() {
            writer.line(indent, "x-rules:");
        }
        for rule in &self.rules {
            writer.line(indent + 2, &format!("- {}", flow(rule)));
        }
        if let Some(items) = &self.items {
            writer.line(indent, "items:");
            items.write_alone(indent + 2, writer);
        }
        let required: Vec<Value> = self
            .properties
            .iter()
            .filter(|(_, schema)| schema.required)
            .map(|(name, _)| json!(name))
            .collect();
        if !required.is_empty() {
            writer.member(indent, "required", &Value::Array(required));
        }
        if !self.properties.is_empty() {
            writer.line(indent, "properties:");
        }
        for (name, schema) in &self.properties {
            writer.line(indent + 2, &format!("{}:", scalar(name)));
            schema.write(indent + 4, writer);
        }
    }
}

/// Whether a printed type has several parts outside of brackets.
fn is_union(text: &str) -> bool {
    alternatives(text).len() > 1
}

/// One part of a union; text of several forms is told apart by them.
fn variant(part: &Type) -> Option<Value> {
    let mut schema = json!({"type": json_type(&part.text)?});
    if let Some(format) = &part.format {
        schema["format"] = json!(format);
    }
    if let Some(items) = Type::items(&part.text) {
        schema["items"] = variant(&items).unwrap_or_else(|| json!({}));
    }
    Some(schema)
}

fn example_kind(statement: &Statement) -> Option<&str> {
    match statement {
        Statement::Example { kind, .. } if kind != "null" => Some(kind),
        _ => None,
    }
}

/// The JSON type of a printed one.
fn json_type(text: &str) -> Option<&'static str> {
    Some(match text {
        "string" | "date" | "datetime" | "date-time" | "file" | "multipart-file" => "string",
        "integer" => "integer",
        "number" => "number",
        "boolean" => "boolean",
        "object" => "object",
        _ if text.starts_with("array") => "array",
        _ => return None,
    })
}
