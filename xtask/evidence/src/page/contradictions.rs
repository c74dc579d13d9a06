//! Where a page contradicts itself, or JSON Schema.

use crate::facts::{
    Condition, Contradiction, ContradictionKind as Kind, Found, Node, Part, Place, Shape, Statement, UNSTATED,
};

use super::Page;
use super::attribute::Attribute;
use super::gather::Gathered;
use super::json::Json;
use super::sentence;

/// Finds them all, in the order of the nodes.
pub fn find(page: &Page, gathered: &mut Gathered) {
    let mut found = Vec::new();
    for (at, node) in gathered.nodes.iter().enumerate() {
        let mut add =
            |kind: Kind, line: usize| found.push(Contradiction { place: node.place.clone(), kind, line });
        nesting(&gathered.nodes, at, &mut add);
        marks(node, is_listed(&gathered.nodes, &node.place), &mut add);
        shown(node, &mut add);
        values(node, &mut add);
        let keys = page.samples.payload.as_ref().map_or(&[][..], Json::members);
        let prefix = format!("{}.", node.place.dotted());
        let in_body = node.place.part == Part::Body && !node.place.path.is_empty();
        let repeated = keys.iter().find(|(key, _)| in_body && key.starts_with(&prefix));
        if let Some((_, value)) = repeated {
            add(Kind::FlatKeys, value.line);
        }
    }
    counts(&gathered.nodes, &mut found);
    tables(page, &mut found);
    outside(page, &gathered.nodes, &mut found);
    formats_in_words(page, &gathered.nodes, &mut found);
    optional_in_words(page, &mut found);
    found.sort();
    found.dedup_by(|one, other| one.place == other.place && one.kind == other.kind);
    let order = |place: &Place| gathered.nodes.iter().position(|node| node.place == *place);
    found.sort_by_cached_key(|one| (order(&one.place), one.kind));
    gathered.contradictions = found;
}

fn line_of(node: &Node, wanted: impl Fn(&Statement) -> bool) -> Option<usize> {
    node.facts.iter().find(|fact| wanted(&fact.statement)).map(|fact| fact.line)
}

fn nesting(nodes: &[Node], at: usize, add: &mut impl FnMut(Kind, usize)) {
    let node = &nodes[at];
    let children: Vec<&Node> =
        nodes.iter().filter(|other| other.place.parent().as_ref() == Some(&node.place)).collect();
    let child =
        |name: &str| children.iter().find(|child| child.place.path.last().is_some_and(|last| last == name));
    let type_line = line_of(node, |statement| matches!(statement, Statement::Type(_))).unwrap_or_default();
    if node.type_text() == Some("array")
        && children.iter().any(|child| !child.place.path.ends_with(&["*".to_owned()]))
    {
        add(Kind::ArrayWithDottedChildren, type_line);
    }
    let items_hold_objects = child("*").is_some_and(|items| {
        items
            .statements()
            .any(|statement| matches!(statement, Statement::Example { kind, .. } if kind == "object"))
    });
    if node.type_text() == Some("array[string]") && items_hold_objects {
        add(Kind::ArrayHoldsObjects, type_line);
    }
    if let (2, Some(example), Some(_)) = (children.len(), child("example"), child("description")) {
        let line = example.facts.first().map_or(0, |fact| fact.line);
        add(Kind::PseudoObject, line);
    }
}

fn marks(node: &Node, listed: bool, add: &mut impl FnMut(Kind, usize)) {
    let deprecated = line_of(node, |statement| matches!(statement, Statement::Deprecated { .. }));
    let required = line_of(node, |statement| *statement == Statement::Required(true));
    if let (Some(_), Some(line)) = (deprecated, required) {
        add(Kind::DeprecatedRequired, line);
    }
    let foreign = line_of(
        node,
        |statement| matches!(statement, Statement::Type(text) if crate::facts::types::Type::parse(text).is_ok_and(|t| t.is_foreign())),
    );
    if let Some(line) = foreign {
        add(Kind::ForeignType, line);
    }
    let line = node.facts.first().map_or(0, |fact| fact.line);
    if node.found() == Some(Found::Example) && listed {
        add(Kind::OnlyInExample, line);
    }
    if node.place == Place::top(Part::Response(UNSTATED.to_owned())) {
        add(Kind::StatusUnstated, line);
    }
}

/// Whether the page's lists ought to show the place: they show no items, and of some parts nothing at all.
fn is_listed(nodes: &[Node], place: &Place) -> bool {
    let in_tree = matches!(place.part, Part::Body | Part::Response(_));
    in_tree
        && place.path.last().is_some_and(|name| name != "*")
        && nodes.iter().any(|node| {
            node.place.part == place.part
                && !node.place.path.is_empty()
                && node.found() != Some(Found::Example)
        })
}

fn shown(node: &Node, add: &mut impl FnMut(Kind, usize)) {
    for fact in &node.facts {
        match &fact.statement {
            Statement::Class(_) => add(Kind::ClassName, fact.line),
            Statement::Example { shape: Some(Shape::Boolean), .. } => add(Kind::BooleanAsText, fact.line),
            Statement::Example { kind, shape } => {
                if node.type_text().is_some_and(|text| !allows(text, kind)) && kind != "null" {
                    add(Kind::ExampleType, fact.line);
                }
                let format = node.statements().find_map(|statement| match statement {
                    Statement::Format(format) => Some(format.as_str()),
                    Statement::Type(text) if text == "date" => Some("date"),
                    _ => None,
                });
                if let (Some(format), Some(shape)) = (format, shape)
                    && matches!(shape, Shape::Date | Shape::DateTime | Shape::LocalDateTime)
                    && shape.name() != format
                {
                    add(Kind::Format, fact.line);
                }
            }
            _ => {}
        }
    }
}

/// Whether the printed type allows this JSON type.
fn allows(text: &str, kind: &str) -> bool {
    text.split(" | ").any(|word| match word {
        "date" | "datetime" | "date-time" | "file" | "multipart-file" => kind == "string",
        "number" => matches!(kind, "number" | "integer"),
        _ => word == kind || (word.starts_with("array") && kind == "array"),
    })
}

fn tables(page: &Page, found: &mut Vec<Contradiction>) {
    let attributes = page.body.iter().flat_map(|body| &body.attributes);
    for attribute in attributes {
        if let (Some(line), Some(name)) = (attribute.inverted, &attribute.name) {
            let path = name.split('.').map(str::to_owned).collect();
            found.push(Contradiction {
                place: Place { part: Part::Body, path },
                kind: Kind::InvertedTable,
                line,
            });
        }
    }
}

/// Values in sentences, and labels that are more than the value in other letters.
fn values(node: &Node, add: &mut impl FnMut(Kind, usize)) {
    for fact in &node.facts {
        let Statement::Value { value, label } = &fact.statement else { continue };
        if fact.found == Found::Prose {
            add(Kind::ValuesInText, fact.line);
        }
        let value = value.as_str().unwrap_or_default();
        let odd = label.as_ref().filter(|label| **label != value && **label != titled(value));
        if odd.is_some() {
            add(Kind::OddLabel, fact.line);
        }
    }
}

/// `Four Weekly` of `four_weekly`.
fn titled(value: &str) -> String {
    let words = value.split(['_', ' ']).map(|word| {
        let mut characters = word.chars();
        characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
    });
    words.collect::<Vec<String>>().join(" ")
}

/// Optional by its mark, while items that have it are counted.
fn counts(nodes: &[Node], found: &mut Vec<Contradiction>) {
    for node in nodes {
        for fact in &node.facts {
            let Statement::Count { filter: Condition::Present(name), .. } = &fact.statement else { continue };
            let place = node.place.child("*").child(name);
            let optional = nodes.iter().any(|node| {
                node.place == place && node.statements().any(|s| *s == Statement::Required(false))
            });
            if optional {
                found.push(Contradiction { place, kind: Kind::MarkAgainstRule, line: fact.line });
            }
        }
    }
}

/// An example outside of the listed values.
fn outside(page: &Page, nodes: &[Node], found: &mut Vec<Contradiction>) {
    let Some(payload) = &page.samples.payload else { return };
    for node in nodes.iter().filter(|node| node.place.part == Part::Body) {
        let (values, shown) = (node.values(), payload.get(&node.place.dotted()));
        if let Some(shown) = shown.filter(|shown| !values.is_empty() && !values.contains(&&shown.value())) {
            found.push(Contradiction {
                place: node.place.clone(),
                kind: Kind::ExampleValue,
                line: shown.line,
            });
        }
    }
}

/// A text that speaks of a datetime or a list of UUIDs, where the format is a date or one UUID.
fn formats_in_words(page: &Page, nodes: &[Node], found: &mut Vec<Contradiction>) {
    let named = |attribute: &Attribute| {
        let path = attribute.name.as_ref()?.split('.').map(str::to_owned).collect();
        Some(Place { part: Part::Body, path })
    };
    for attribute in page.body.iter().flat_map(|body| &body.attributes) {
        let Some(format) = attribute.printed.as_ref().and_then(|printed| printed.format.as_deref()) else {
            continue;
        };
        for (text, line) in &attribute.text {
            let says_time = format == "date" && text.to_lowercase().contains("datetime");
            let place = named(attribute);
            let node = place.as_ref().and_then(|place| nodes.iter().find(|node| node.place == *place));
            let says_list = format == "uuid"
                && node.is_some_and(|node| node.statements().any(|s| matches!(s, Statement::Separator(_))));
            if let Some(place) = place.filter(|_| says_time || says_list) {
                found.push(Contradiction { place, kind: Kind::Format, line: *line });
            }
        }
    }
}

/// Marked as required, while a sentence says no more than that it is optional.
fn optional_in_words(page: &Page, found: &mut Vec<Contradiction>) {
    let says_so = |text: &str| sentence::sentences(text).into_iter().any(sentence::is_optional);
    let body = page.body.iter().flat_map(|body| body.attributes.iter().map(|one| (&Part::Body, one)));
    let parameters = page.parameters.iter().flat_map(|(part, all)| all.iter().map(move |one| (part, one)));
    for (part, attribute) in body.chain(parameters).filter(|(_, attribute)| attribute.required) {
        let Some(name) = &attribute.name else { continue };
        let path = if *part == Part::Body {
            name.split('.').map(str::to_owned).collect()
        } else {
            vec![name.clone()]
        };
        for (_, line) in attribute.text.iter().filter(|(text, _)| says_so(text)) {
            let place = Place { part: part.clone(), path: path.clone() };
            found.push(Contradiction { place, kind: Kind::MarkAgainstRule, line: *line });
        }
    }
}
