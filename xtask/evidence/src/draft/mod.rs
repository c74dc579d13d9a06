//! `docs draft`: an operation of the document as far as a page gives it, to be described by hand.

pub mod house;
pub mod insert;
mod names;
mod rules;
mod schema;
mod tree;

use serde_json::Value;

use super::facts::write::{flow, scalar};
use super::facts::{Facts, Node, Part, Place, Statement, UNSTATED};
use house::House;
use schema::Schema;
use tree::Tree;

/// What stands where a person has to write.
const TODO: &str = "TODO";

/// Lines with indentation.
#[derive(Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    fn line(&mut self, indent: usize, text: &str) {
        self.text.extend(std::iter::repeat_n(' ', indent));
        self.text.push_str(text.trim_end());
        self.text.push('\n');
    }

    fn member(&mut self, indent: usize, key: &str, value: &Value) {
        self.line(indent, &format!("{key}: {}", flow(value)));
    }
}

/// The operation as an OpenAPI fragment.
#[must_use]
pub fn draft(facts: &Facts) -> String {
    let mut writer = Writer::default();
    writer
        .line(0, &format!("# Drafted from the page of {}; every {TODO} has to be written.", facts.captured));
    writer.line(0, "openapi: 3.0.3");
    writer.line(0, "info:");
    writer.line(2, &format!("title: {TODO}"));
    writer.line(2, "version: \"1\"");
    let operation = facts.node(&Place::top(Part::Operation));
    let server = operation.into_iter().flat_map(Node::statements).find_map(|statement| match statement {
        Statement::Server(address) => Some(address.as_str()),
        _ => None,
    });
    if let Some(server) = server {
        writer.line(0, "servers:");
        writer.line(2, &format!("- url: {server}"));
    }
    let has_token = facts.node(&Place::top(Part::Header).child("Authorization")).is_some();
    if has_token {
        writer.line(0, "security:");
        writer.line(2, "- bearer: []");
    }
    writer.line(0, "paths:");
    writer.line(2, &format!("{}:", scalar(&facts.path)));
    writer.line(4, &format!("{}:", facts.method.to_lowercase()));
    write_operation(facts, House::default(), &mut writer);
    if has_token {
        writer.line(0, "components:");
        writer.line(2, "securitySchemes:");
        writer.line(4, "bearer:");
        writer.line(6, "type: http");
        writer.line(6, "scheme: bearer");
    }
    writer.text
}

fn write_operation(facts: &Facts, house: House<'_>, writer: &mut Writer) {
    let node = facts.node(&Place::top(Part::Operation));
    writer.line(6, &format!("operationId: {}", names::operation_id(facts, house)));
    if let Some(tag) = names::tag(facts, house) {
        writer.line(6, &format!("tags: [{}]", scalar(&tag)));
    }
    writer.line(6, &format!("summary: {TODO}"));
    if node.is_some_and(|node| {
        node.statements().any(|statement| matches!(statement, Statement::Deprecated { .. }))
    }) {
        writer.line(6, "deprecated: true");
    }
    writer.line(6, "x-source:");
    writer.line(8, &format!("- page: {}", facts.page));
    writer.line(8, &format!("  captured: {}", scalar(&facts.captured)));
    parameters(facts, house, writer);
    body(facts, house, writer);
    responses(facts, house, writer);
}

/// The operation as the lines of a member of its path, in the ways of a document.
#[must_use]
pub fn operation(facts: &Facts, house: House<'_>) -> Vec<String> {
    let mut writer = Writer::default();
    writer.line(4, &format!("{}:", facts.method.to_lowercase()));
    write_operation(facts, house, &mut writer);
    writer.text.lines().map(|line| line.get(4..).unwrap_or_default().to_owned()).collect()
}

/// Headers that OpenAPI states elsewhere.
const ELSEWHERE: &[&str] = &["Authorization", "Content-Type", "Accept"];

fn parameters(facts: &Facts, house: House<'_>, writer: &mut Writer) {
    let mut opened = false;
    for part in [Part::Path, Part::Query, Part::Header] {
        let tree = Tree::build(facts, &part);
        for (_, found) in tree.children.iter().filter(|(name, _)| !ELSEWHERE.contains(&name.as_str())) {
            if !opened {
                writer.line(6, "parameters:");
                opened = true;
            }
            write_parameter(facts, found, house, 8, writer);
        }
    }
}

fn write_parameter(facts: &Facts, tree: &Tree<'_>, house: House<'_>, indent: usize, writer: &mut Writer) {
    let location = match tree.place.part {
        Part::Path => "path",
        Part::Query => "query",
        _ => "header",
    };
    let name = tree.place.path.last().map(String::as_str).unwrap_or_default();
    if let Some(reference) = house.parameter(location, name) {
        return writer.line(indent, &format!("- $ref: {}", quoted(&reference)));
    }
    let schema = Schema::of(facts, tree, house);
    // What the path has no place for is none of its parameters.
    if location == "path" && !facts.path.contains(&format!("{{{name}}}")) {
        writer.line(indent, "# the path has no place for this one: leave it out, or correct the path");
    }
    writer.line(indent, &format!("- name: {}", scalar(name)));
    writer.line(indent + 2, &format!("in: {location}"));
    writer.line(indent + 2, &format!("required: {}", schema.required));
    schema.write_notes(indent + 2, writer);
    writer.line(indent + 2, &format!("description: {TODO}"));
    writer.line(indent + 2, "schema:");
    schema.write(indent + 4, writer);
}

/// What a page says of one place, as the lines of a property or of a parameter; whether it is required.
#[must_use]
pub fn member(facts: &Facts, place: &Place) -> Option<(Vec<String>, bool)> {
    let top = Tree::build(facts, &place.part);
    let tree = place.path.iter().try_fold(&top, |tree, name| tree.child(name))?;
    let house = House::default();
    let schema = Schema::of(facts, tree, house);
    let mut writer = Writer::default();
    if matches!(place.part, Part::Path | Part::Query | Part::Header) {
        write_parameter(facts, tree, house, 0, &mut writer);
    } else {
        writer.line(0, &format!("{}:", scalar(place.path.last()?)));
        schema.write(2, &mut writer);
    }
    Some((writer.text.lines().map(str::to_owned).collect(), schema.required))
}

fn body(facts: &Facts, house: House<'_>, writer: &mut Writer) {
    let Some(node) = facts.node(&Place::top(Part::Body)) else { return };
    let tree = Tree::build(facts, &Part::Body);
    let schema = Schema::of(facts, &tree, house);
    let has_required = tree.children.iter().any(|(_, child)| Schema::of(facts, child, house).required);
    writer.line(6, "requestBody:");
    writer.line(8, &format!("required: {}", schema.required || has_required));
    if has_required && !schema.required {
        writer.line(8, "x-docs:");
        writer.line(10, "says: no mark");
        writer.line(10, "because: some properties of the body are required");
    }
    writer.line(8, &format!("description: {TODO}"));
    content(node, &schema, 8, writer);
}

fn responses(facts: &Facts, house: House<'_>, writer: &mut Writer) {
    writer.line(6, "responses:");
    let mut statuses: Vec<&str> = Vec::new();
    for node in &facts.nodes {
        if let Part::Response(status) = &node.place.part
            && !statuses.contains(&status.as_str())
        {
            statuses.push(status);
        }
    }
    let shown: Vec<&str> =
        statuses.iter().map(|status| if *status == UNSTATED { "default" } else { *status }).collect();
    let mut common = house.answers(&shown);
    // No page says how most failures look; a success that is not shown is not known.
    common.retain(|(status, _)| !status.starts_with('2') || statuses.iter().all(|one| !one.starts_with('2')));
    for status in statuses {
        let part = Part::Response(status.to_owned());
        let Some(node) = facts.node(&Place::top(part.clone())) else { continue };
        let schema = Schema::of(facts, &Tree::build(facts, &part), house);
        if status == UNSTATED {
            writer.line(8, "# The page shows no status for this response.");
        }
        let status = if status == UNSTATED { "default" } else { status };
        writer.line(8, &format!("{}:", scalar(status)));
        writer.line(10, &format!("description: {TODO}"));
        content(node, &schema, 10, writer);
    }
    for (status, answer) in common {
        writer.line(8, &format!("{}:", scalar(&status)));
        for (key, value) in answer.as_object().into_iter().flatten() {
            writer.member(10, &scalar(key), value);
        }
    }
}

/// Text in quotes, whatever it is.
fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn content(node: &Node, schema: &Schema, indent: usize, writer: &mut Writer) {
    let media = node.statements().find_map(|statement| match statement {
        Statement::MediaType(media) => Some(media.as_str()),
        _ => None,
    });
    if !schema.is_known() {
        return;
    }
    writer.line(indent, "content:");
    writer.line(indent + 2, &format!("{}:", media.unwrap_or("application/json")));
    writer.line(indent + 4, "schema:");
    schema.write_alone(indent + 6, writer);
}
