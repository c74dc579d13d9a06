//! An operation of the document by the places that facts speak of.

use std::collections::BTreeMap;

use generator::pointer::Pointer;
use serde_json::Value;

use crate::facts::{Part, Place};

use super::document::{Document, Flat};

/// A schema at a place.
#[derive(Debug, Clone)]
pub struct Use {
    /// The schema.
    pub flat: Flat,
    /// The variant of the body that it lies in, by the value of its tag.
    pub variant: Option<String>,
    /// Whether it is required there.
    pub required: bool,
}

/// A place with all schemas that stand there: several, if unions lead to it.
#[derive(Debug, Clone, Default)]
pub struct Spot {
    /// The schemas.
    pub uses: Vec<Use>,
    /// The nodes around the schema: a parameter, a request body, a response.
    pub holders: Vec<Pointer>,
    /// What lies below by name; `*` is the items.
    pub children: Vec<(String, Spot)>,
    /// What lies below under any other name.
    pub any: Option<Box<Spot>>,
}

impl Spot {
    /// Every pointer of it, the holders first.
    pub fn pointers(&self) -> impl Iterator<Item = &Pointer> {
        self.holders.iter().chain(self.uses.iter().flat_map(|used| &used.flat.pointers))
    }

    /// The pointer that problems are shown at.
    #[must_use]
    pub fn pointer(&self) -> Pointer {
        self.pointers().next().cloned().unwrap_or_else(Pointer::root)
    }

    /// The schemas that are no unions themselves.
    pub fn leaves(&self) -> impl Iterator<Item = &Use> {
        self.uses.iter().filter(|used| used.flat.variants.is_empty())
    }

    /// What lies below under this name.
    #[must_use]
    pub fn child(&self, name: &str) -> Option<&Spot> {
        let named = self.children.iter().find(|(other, _)| other == name).map(|(_, spot)| spot);
        named.or(self.any.as_deref().filter(|_| name != "*"))
    }

    fn child_mut(&mut self, name: &str) -> &mut Spot {
        let at = self.children.iter().position(|(other, _)| other == name).unwrap_or_else(|| {
            self.children.push((name.to_owned(), Self::default()));
            self.children.len() - 1
        });
        &mut self.children[at].1
    }

    /// The tags of the variants that lead here; empty where the body is no tagged union.
    #[must_use]
    pub fn variants(&self) -> Vec<&str> {
        let mut variants: Vec<&str> = Vec::new();
        for variant in self.uses.iter().filter_map(|used| used.variant.as_deref()) {
            if !variants.contains(&variant) {
                variants.push(variant);
            }
        }
        variants
    }
}

/// An operation by place.
pub struct View {
    /// The operation's pointer.
    pub pointer: Pointer,
    /// The tops of its parts.
    pub parts: BTreeMap<Part, Spot>,
    /// The tags of the body's variants.
    pub variants: Vec<String>,
    /// Media types by part.
    pub media: BTreeMap<Part, Vec<String>>,
}

impl View {
    /// Builds the view of the operation at `pointer`.
    #[must_use]
    pub fn build(document: &Document<'_>, pointer: &Pointer) -> Self {
        let mut view = Self {
            pointer: pointer.clone(),
            parts: BTreeMap::new(),
            variants: Vec::new(),
            media: BTreeMap::new(),
        };
        // What a page says of parameters that the document leaves out is for the operation to excuse.
        for part in [Part::Operation, Part::Path, Part::Query, Part::Header] {
            view.parts.insert(part, Spot { holders: vec![pointer.clone()], ..Spot::default() });
        }
        if let Some(item) = pointer.parent() {
            view.parameters(document, &item.child("parameters"));
        }
        view.parameters(document, &pointer.child("parameters"));
        view.body(document, &pointer.child("requestBody"));
        let responses = pointer.child("responses");
        if let Some(Value::Object(statuses)) = document.get(&responses) {
            for status in statuses.keys() {
                view.content(document, &responses.child(status), Part::Response(status.clone()));
            }
        }
        view
    }

    /// The place, if the document has it.
    #[must_use]
    pub fn spot(&self, place: &Place) -> Option<&Spot> {
        place.path.iter().try_fold(self.parts.get(&place.part)?, |spot, name| spot.child(name))
    }

    fn parameters(&mut self, document: &Document<'_>, list: &Pointer) {
        let count = document.get(list).and_then(Value::as_array).map_or(0, Vec::len);
        for at in 0..count {
            let written = list.index(at);
            let pointer = document.follow(&written);
            let Some(node) = document.get(&pointer) else { continue };
            let text = |key: &str| node.get(key).and_then(Value::as_str).unwrap_or_default();
            let part = match text("in") {
                "path" => Part::Path,
                "query" => Part::Query,
                "header" => Part::Header,
                _ => continue,
            };
            let required = node.get("required") == Some(&Value::Bool(true));
            let name = text("name").to_owned();
            let top = self.parts.entry(part).or_default();
            let spot = top.child_mut(&name);
            let around = Around { variant: None, required, related: false };
            let schema = pointer.child("schema");
            if is_joined(document, &pointer) {
                // Pages print it as text that holds a list.
                walk(document, spot, &schema.child("items"), &around, &mut Vec::new());
                for used in &mut spot.uses {
                    used.flat.keywords.insert("x-separator".to_owned(), Value::from(","));
                }
            } else {
                walk(document, spot, &schema, &around, &mut Vec::new());
            }
            spot.holders = if written == pointer { vec![pointer] } else { vec![pointer, written] };
        }
    }

    fn body(&mut self, document: &Document<'_>, written: &Pointer) {
        if document.get(written).is_some() {
            self.content(document, written, Part::Body);
        }
    }

    fn content(&mut self, document: &Document<'_>, written: &Pointer, part: Part) {
        let pointer = document.follow(written);
        let mut spot = Spot { holders: vec![written.clone()], ..Spot::default() };
        if pointer != *written {
            spot.holders.push(pointer.clone());
        }
        let required =
            document.get(&pointer).and_then(|node| node.get("required")) == Some(&Value::Bool(true));
        let content = pointer.child("content");
        if let Some(Value::Object(media)) = document.get(&content) {
            self.media.insert(part.clone(), media.keys().cloned().collect());
            for name in media.keys().take(1) {
                let schema = content.child(name).child("schema");
                let around = Around { variant: None, required, related: false };
                walk(document, &mut spot, &schema, &around, &mut Vec::new());
            }
        }
        if part == Part::Body {
            self.variants = spot.variants().into_iter().map(str::to_owned).collect();
        }
        self.parts.insert(part, spot);
    }
}

struct Around {
    variant: Option<String>,
    required: bool,
    /// Whether it stands for a related resource, whose properties are laid out where a page prints them.
    related: bool,
}

/// Lays a schema out below a place.
fn walk(
    document: &Document<'_>,
    spot: &mut Spot,
    pointer: &Pointer,
    around: &Around,
    open: &mut Vec<Pointer>,
) {
    let before = spot.uses.len();
    let flat = document.flat(pointer);
    // What holds itself is shown once, and not what lies below it again.
    let again = flat.pointers.iter().any(|one| open.contains(one));
    if (again && flat.lists_properties()) || open.contains(pointer) {
        spot.uses.push(Use { flat, variant: around.variant.clone(), required: around.required });
        return;
    }
    let outside = open.len();
    open.extend(flat.pointers.iter().cloned());
    let related = around.related || flat.keywords.contains_key("x-resource");
    let inside = |required: bool| Around { variant: around.variant.clone(), required, related: false };
    for variant in &flat.variants {
        let tag = tag_of(document, &flat, variant).or_else(|| around.variant.clone());
        walk(document, spot, variant, &Around { variant: tag, required: around.required, related }, open);
    }
    for (name, property, required) in flat.properties.iter().filter(|_| !related) {
        walk(document, spot.child_mut(name), property, &inside(*required), open);
    }
    if let Some(items) = flat.items.as_ref().filter(|_| !related) {
        walk(document, spot.child_mut("*"), items, &inside(false), open);
    }
    if let Some(additional) = flat.additional.as_ref().filter(|_| !related) {
        let any = spot.any.get_or_insert_with(Box::default);
        walk(document, any, additional, &inside(false), open);
    }
    let used = Use { flat, variant: around.variant.clone(), required: around.required };
    // A union stands before its variants, so that problems are shown there.
    if used.flat.variants.is_empty() {
        spot.uses.push(used);
    } else {
        spot.uses.insert(before, used);
    }
    open.truncate(outside);
}

/// Whether a parameter is a list that is written as one text, joined by commas.
fn is_joined(document: &Document<'_>, parameter: &Pointer) -> bool {
    let says = |key: &str, value: Value| document.get(&parameter.child(key)) == Some(&value);
    let is_list = document.flat(&parameter.child("schema")).text("type") == Some("array");
    is_list && says("explode", Value::Bool(false)) && says("style", Value::from("form"))
}

/// The value of the tag that chooses a variant.
fn tag_of(document: &Document<'_>, union: &Flat, variant: &Pointer) -> Option<String> {
    let property = union.keywords.get("discriminator")?.get("propertyName")?.as_str()?;
    let flat = document.flat(variant);
    let (_, pointer, _) = flat.properties.iter().find(|(name, _, _)| name == property)?;
    let values = document.flat(pointer);
    Some(values.keywords.get("enum")?.as_array()?.first()?.as_str()?.to_owned())
}
