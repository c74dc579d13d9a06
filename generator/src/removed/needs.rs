//! What a part needs that the document has no more: all that it refers to, on and on.

use std::collections::BTreeMap;

use super::kinds::is_operation;
use super::parts::levels;
use crate::document::part::{Held, Member, Part};
use crate::document::paths::ADDITIONAL;
use crate::document::{Document, Reference, leads_to};
use crate::output::RecordedDescription;
use crate::pointer::{Pointer, percent_encode};

/// The keywords whose members have names that are data.
const NAMED: &[&str] = &[
    "properties",
    "patternProperties",
    "$defs",
    "definitions",
    "dependentSchemas",
    "schemas",
    "responses",
    "content",
    "headers",
    "encoding",
    "callbacks",
    "paths",
];

/// What is taken over from the description of before.
pub struct Needs<'a> {
    /// The document of now.
    pub document: &'a Document<'a>,
    /// The description of before.
    pub before: &'a RecordedDescription,
    /// The places of now of what stood elsewhere.
    pub moved: &'a BTreeMap<String, String>,
    /// What is taken.
    pub taken: BTreeMap<Pointer, Part>,
}

impl Needs<'_> {
    /// Takes a part with all that it needs.
    ///
    /// # Errors
    /// What of that is nowhere; nothing is taken then.
    pub fn take(&mut self, pointer: &Pointer) -> Result<(), String> {
        let mut taken = BTreeMap::new();
        let mut open = vec![pointer.clone()];
        while let Some(pointer) = open.pop() {
            if taken.contains_key(&pointer) || self.taken.contains_key(&pointer) {
                continue;
            }
            let mut part = self.recorded(&pointer).ok_or_else(|| format!("`#{pointer}` is not recorded"))?;
            if is_operation(&pointer) {
                self.inherit(&pointer, &mut part, &mut open)?;
                open.extend(self.schemes(&part));
            }
            self.follow((&pointer, false), &mut part, &mut open)?;
            taken.insert(pointer, part);
        }
        self.taken.append(&mut taken);
        Ok(())
    }

    /// A part as it was.
    fn recorded(&self, pointer: &Pointer) -> Option<Part> {
        let place = self.document.source().part()?.place;
        if let Some(part) = self.before.get(pointer.as_str()) {
            return Part::of_json(&part.text, place);
        }
        // A part of a file, which is recorded whole.
        let name = pointer.in_file().0?;
        let file = self.before.get(Pointer::of_file(&name).as_str())?;
        Part::of_json(&file.text, place)?.get(pointer).cloned()
    }

    /// Looks for what all references within a part lead to; those to what has moved lead there now. Where names are data, as
    /// those of properties, no name is a keyword.
    fn follow(
        &self,
        (at, of_data): (&Pointer, bool),
        part: &mut Part,
        open: &mut Vec<Pointer>,
    ) -> Result<(), String> {
        match &mut part.held {
            Held::Scalar(_) => Ok(()),
            Held::List(elements) => {
                elements.iter_mut().try_for_each(|element| self.follow((at, false), element, open))
            }
            Held::Object(members) => members.iter_mut().try_for_each(|member| match member.name.as_str() {
                _ if of_data => self.follow((at, false), &mut member.value, open),
                "$ref" => self.refer(at, &mut member.value, open),
                "mapping" => {
                    let Held::Object(mapped) = &mut member.value.held else { return Ok(()) };
                    mapped.iter_mut().try_for_each(|one: &mut Member| self.refer(at, &mut one.value, open))
                }
                "example" | "examples" | "default" | "enum" | "const" => Ok(()),
                name => self.follow((at, NAMED.contains(&name)), &mut member.value, open),
            }),
        }
    }

    fn refer(&self, at: &Pointer, reference: &mut Part, open: &mut Vec<Pointer>) -> Result<(), String> {
        let Some(text) = reference.as_text() else { return Ok(()) };
        let Some(target) = self.target(at, text) else { return Ok(()) };
        if self.document.at(&target).is_some() {
            return Ok(());
        }
        if let Some(now) = self.place_of_now(&target) {
            *reference = Part::text(&written(at, &now), reference.place);
            return Ok(());
        }
        let holder =
            self.holder(&target).ok_or_else(|| format!("it refers to `{text}`, which is another now"))?;
        open.push(holder);
        Ok(())
    }

    /// Where a node stands now of which what holds it has moved.
    fn place_of_now(&self, target: &Pointer) -> Option<Pointer> {
        let holders = std::iter::successors(Some(target.clone()), Pointer::parent);
        let mut moved = holders.filter_map(|holder| {
            let rest = target.as_str().strip_prefix(holder.as_str())?;
            Some(Pointer::new(&format!("{}{rest}", self.moved.get(holder.as_str())?)))
        });
        moved.next().filter(|now| self.document.at(now).is_some())
    }

    /// Where a reference leads; nowhere that is looked for, where it is a name or leads to the network.
    fn target(&self, at: &Pointer, text: &str) -> Option<Pointer> {
        let source = self.document.source();
        if !text.contains(['/', '#', '.']) {
            let section = self.schemas();
            return Some(section.child(text));
        }
        let base = at.in_file().0;
        let tree = source.parsed().tree.as_ref().filter(|_| base.is_none());
        let base = base.as_deref().unwrap_or_default();
        let (file, fragment) = match leads_to(source, base, tree, text) {
            Reference::Here(fragment) => (base.to_owned(), fragment),
            Reference::File(file, fragment) if file == source.file_name() => (String::new(), fragment),
            Reference::File(file, fragment) => (file, fragment),
            Reference::Remote | Reference::Malformed => return None,
        };
        let within = Pointer::from_fragment(&format!("#{fragment}"))?;
        let root = if file.is_empty() { Pointer::root() } else { Pointer::of_file(&file) };
        Some(Pointer::new(&format!("{root}{within}")))
    }

    /// The part around a node that can be put back, as far as the document has nothing in its place.
    fn holder(&self, target: &Pointer) -> Option<Pointer> {
        let tokens: Vec<_> = target.tokens().collect();
        let (root, count) = match target.in_file().0 {
            Some(file) => {
                let root = Pointer::of_file(&file);
                if self.document.at(&root).is_none() {
                    return Some(root);
                }
                (root, 1)
            }
            None => (Pointer::root(), 1 + levels(tokens.first()?)?),
        };
        let holder = tokens.get(..count)?.iter().fold(root, |at, token| at.child(token));
        self.document.at(&holder).is_none().then_some(holder)
    }

    fn schemas(&self) -> Pointer {
        let is_20 = self.document.root().is_some_and(|root| root.node.has("swagger"));
        let names: &[&str] = if is_20 { &["definitions"] } else { &["components", "schemas"] };
        names.iter().fold(Pointer::root(), |at, name| at.child(name))
    }

    /// The security schemes that an operation names and the document has no more.
    fn schemes(&self, operation: &Part) -> Vec<Pointer> {
        let Some(Held::List(alternatives)) = operation.member("security").map(|part| &part.held) else {
            return Vec::new();
        };
        let names = alternatives.iter().flat_map(Part::members).map(|scheme| &scheme.name);
        let places = names.flat_map(|name| {
            [&["components", "securitySchemes"][..], &["securityDefinitions"]]
                .map(|section| section.iter().fold(Pointer::root(), |at, part| at.child(part)).child(name))
        });
        places.filter(|at| self.document.at(at).is_none() && self.before.get(at.as_str()).is_some()).collect()
    }

    /// What an operation has of its path item: that comes with it, or is put into it, where the item says something else.
    fn inherit(&self, operation: &Pointer, part: &mut Part, open: &mut Vec<Pointer>) -> Result<(), String> {
        // Those of other methods stand one deeper.
        let holder = operation.parent();
        let of_others = holder.as_ref().filter(|holder| holder.last().as_deref() == Some(ADDITIONAL));
        let Some(item) = of_others.and_then(Pointer::parent).or(holder) else { return Ok(()) };
        let of_item = self.before.iter().filter_map(|(pointer, _)| {
            let pointer = Pointer::new(pointer);
            (pointer.parent().as_ref() == Some(&item) && !is_operation(&pointer)).then_some(pointer)
        });
        let Some(now) = self.document.at(&item) else {
            open.extend(of_item);
            return Ok(());
        };
        if now.node.has("$ref") {
            return Err(format!(
                "its path `{}` refers to something else now",
                item.last().unwrap_or_default()
            ));
        }
        let Some(Held::List(inherited)) = self.recorded(&item.child("parameters")).map(|part| part.held)
        else {
            return Ok(());
        };
        let mut own = match part.member("parameters").map(|part| part.held.clone()) {
            Some(Held::List(own)) => own,
            _ => Vec::new(),
        };
        let known: Vec<_> = own.iter().map(|parameter| self.identity(parameter)).collect();
        own.extend(inherited.into_iter().filter(|parameter| !known.contains(&self.identity(parameter))));
        let place = part.place;
        part.set("parameters", Part { place, held: Held::List(own) });
        Ok(())
    }

    /// The location and the name of a parameter.
    fn identity(&self, parameter: &Part) -> (Option<String>, Option<String>) {
        let referred = parameter.member("$ref").and_then(Part::as_text);
        let followed = referred.and_then(|text| self.recorded(&self.target(&Pointer::root(), text)?));
        let of = followed.as_ref().unwrap_or(parameter);
        let text = |name: &str| of.member(name).and_then(Part::as_text).map(str::to_owned);
        (text("in"), text("name"))
    }
}

/// A reference to a node, as it is written in the file of another.
fn written(from: &Pointer, to: &Pointer) -> String {
    match (from.in_file().0, to.in_file()) {
        (one, (other, within)) if one == other => format!("#{}", percent_encode(within)),
        (_, (Some(file), within)) => format!("{}#{}", percent_encode(&file), percent_encode(within)),
        // Files are named from the folder of the main document, which only that is sure to be in.
        (_, (None, within)) => format!("#{}", percent_encode(within)),
    }
}
