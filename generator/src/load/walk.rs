//! The one walk over a document: each value is held against the grammar, and what does not fit is reported and noted as
//! unusable, so that the rest can be read.

use std::collections::HashSet;

use super::notes::Notes;
use super::once::Once;
use super::{losses, parts, schemas};
use crate::diagnostics::{Code, Cost, Diagnostic, Diagnostics, Place, similar};
use crate::document::fit::{self, Fit};
use crate::document::grammar::{Field, Kind, Need, Shape, describe};
use crate::document::schema::keywords::is_unused;
use crate::document::schema::{UNIONS, View};
use crate::document::{Document, Key, Node, Version, vendors};
use crate::pointer::Pointer;

/// A reference and what it must lead to.
pub(super) struct Site<'d> {
    /// The object that holds the reference.
    pub(super) node: Node<'d>,
    pub(super) pointer: Pointer,
    pub(super) shape: Shape,
}

pub(super) struct Walker<'d> {
    document: &'d Document<'d>,
    pub(super) notes: Notes,
    pub(super) sites: Vec<Site<'d>>,
    pub(super) unusable: HashSet<Key>,
    /// How many unknown keys there were.
    misspelt: usize,
    /// What is said once, such as keywords of schemas that have no effect.
    once: Once,
    /// Whether references that stand for something whole have been reported.
    whole_noted: bool,
}

impl<'d> Walker<'d> {
    pub(super) fn new(document: &'d Document<'d>) -> Self {
        Self {
            document,
            notes: Notes::default(),
            sites: Vec::new(),
            unusable: HashSet::new(),
            misspelt: 0,
            once: Once::default(),
            whole_noted: false,
        }
    }

    /// All that was found.
    pub(super) fn finish(mut self) -> Diagnostics {
        self.once.say(self.misspelt, &mut self.notes);
        self.notes.found
    }

    /// Reads a value of the given shape; `false` if it cannot be used (which has been reported).
    pub(super) fn value(&mut self, shape: Shape, node: Node<'d>) -> bool {
        let usable = self.fits(shape, node, losses::of_value(shape), None) && self.content(shape, node);
        // What should be a schema and is none still stands for any value.
        if !usable && shape != Shape::Schema {
            self.unusable.insert(node.use_key());
        }
        usable
    }

    fn content(&mut self, shape: Shape, node: Node<'d>) -> bool {
        match shape {
            Shape::List(item) => {
                for (number, element) in node.elements() {
                    let length = self.notes.path.enter_index(number);
                    self.value(*item, element);
                    self.notes.path.leave(length);
                }
            }
            Shape::Map(item) => {
                for (name, member) in node.members() {
                    self.member(*item, name, member);
                }
            }
            Shape::Object(Kind::PathItem) | Shape::Reference(_) if node.has("$ref") => {
                return self.reference(shape, node);
            }
            // What 2.0 does not allow; but it is clear what is meant.
            Shape::Object(Kind::Items) if node.has("$ref") => {
                let message = "the items of a parameter cannot refer to a schema in OpenAPI 2.0";
                self.notes.say_key(Code::OtherVersion, "$ref", message, "the reference is followed");
                self.schema(node);
            }
            Shape::Object(kind) | Shape::Reference(kind) if node.is_object() => {
                return self.object(kind, node);
            }
            Shape::Discriminator if node.is_object() => return self.object(Kind::Discriminator, node),
            Shape::Schema | Shape::SchemaOrFlag if node.is_object() => self.schema(node),
            _ => {}
        }
        true
    }

    /// What the values of a discriminator stand for.
    fn mapping(&mut self, node: Node<'d>) {
        if let Some(target) = node.get("defaultMapping").filter(|target| target.text().is_some()) {
            let pointer = self.notes.here().child("defaultMapping");
            self.sites.push(Site { node: target, pointer, shape: Shape::Schema });
        }
        for (name, target) in node.get("mapping").into_iter().flat_map(Node::members) {
            if target.text().is_some() {
                let pointer = self.notes.here().child("mapping").child(name);
                self.sites.push(Site { node: target, pointer, shape: Shape::Schema });
            }
        }
    }

    /// A reference where OpenAPI has none: to a whole operation, or to a whole map such as `components/schemas`. Those
    /// who bundle files write it, and all who read it follow it.
    fn whole(&mut self, shape: Shape, name: &str, node: Node<'d>) {
        let length = self.notes.path.enter(name);
        if !std::mem::replace(&mut self.whole_noted, true) {
            let message = format!("a reference stands for {}", shape.title(self.document.version));
            self.notes.say_key(Code::ReferenceToWhole, "$ref", message, "it is followed, here and elsewhere");
        }
        self.sites.push(Site { node, pointer: self.notes.here(), shape });
        self.notes.path.leave(length);
    }

    fn member(&mut self, shape: Shape, name: &str, node: Node<'d>) -> bool {
        let length = self.notes.path.enter(name);
        let usable = self.value(shape, node);
        self.notes.path.leave(length);
        usable
    }

    /// Reads a value that stands at `pointer`.
    pub(super) fn value_at(&mut self, pointer: &Pointer, shape: Shape, node: Node<'d>) {
        let length = self.notes.path.go_to(pointer);
        self.value(shape, node);
        self.notes.path.leave(length);
    }

    /// Whether the value itself, without what it holds, is of the given shape or can be read as if it were; if not, that
    /// costs it, or the node at `instead`.
    fn fits(&mut self, shape: Shape, node: Node<'d>, loss: Cost, instead: Option<Pointer>) -> bool {
        match fit::fit(shape, node) {
            Fit::Fits => true,
            Fit::Nearly(message, read) => {
                self.notes.say(Code::Converted, message, Cost::ReadAs(read));
                true
            }
            Fit::Absent => {
                let message = format!("null stands where {} is expected", shape.title(self.document.version));
                self.misfit(Code::Converted, message, loss, instead);
                false
            }
            Fit::Wrong => {
                let listed = matches!(shape, Shape::Choice(_) | Shape::Location);
                let code = if listed { Code::InvalidValue } else { Code::WrongType };
                let expected = shape.title(self.document.version);
                let message = format!("expected {expected}, found {}", describe(node));
                self.misfit(code, message, loss, instead);
                false
            }
        }
    }

    fn misfit(&mut self, code: Code, message: String, loss: Cost, instead: Option<Pointer>) {
        let problem = Diagnostic::new(code, self.notes.here(), message).consequence(loss);
        self.notes.found.push(problem.at_the_cost_of(instead));
    }

    /// Reads a `$ref` to something that is not a schema.
    fn reference(&mut self, shape: Shape, node: Node<'d>) -> bool {
        if node.reference().is_none() {
            self.notes.lose_here(Code::WrongType, "$ref", "expected text", losses::of_value(shape));
            return false;
        }
        for (name, _) in node.members() {
            if !name.starts_with("x-") && !matches!(name, "$ref" | "summary" | "description") {
                let message = format!("`{name}` stands beside `$ref`");
                self.notes.say_key(Code::ReferenceSiblingsIgnored, name, message, Cost::Ignored);
            }
        }
        let version = self.document.version;
        if shape == Shape::Reference(Kind::MediaType) && version < Version::V3_2 {
            let message = format!(
                "a reference to a media type belongs to OpenAPI 3.2; this document is {}",
                version.number()
            );
            self.notes.say_key(Code::OtherVersion, "$ref", message, "it is read as 3.2 means it");
        }
        self.sites.push(Site { node, pointer: self.notes.here(), shape });
        true
    }

    /// Reads an object; `false` if it cannot be used.
    fn object(&mut self, kind: Kind, node: Node<'d>) -> bool {
        parts::members(kind, node, &mut self.notes, &mut self.unusable);
        let view = View::of(node);
        let says_type = kind.is_schema_itself(self.document.version) && !node.has("schema");
        if says_type {
            schemas::forms(view, self.document.version, &mut self.notes);
        }
        self.keys(kind, node);
        if !self.has_required(kind, node) {
            return false;
        }
        self.report_missing(kind, node);
        self.members(kind, node);
        if kind == Kind::Discriminator {
            self.mapping(node);
        }
        if says_type {
            schemas::reading(view, &mut self.notes);
        }
        parts::finish(kind, node, &mut self.notes, &mut self.unusable)
    }

    fn schema(&mut self, node: Node<'d>) {
        let view = View::of(node);
        if node.has("$ref") && node.reference().is_none() {
            self.notes.say_value(Code::WrongType, "$ref", "expected text", Cost::Ignored);
        }
        if view.refers() {
            self.sites.push(Site { node, pointer: self.notes.here(), shape: Shape::Schema });
            schemas::siblings(node, self.document.version, &mut self.notes);
            if view.only_refers() && node.members().count() == 1 {
                return;
            }
        }
        schemas::forms(view, self.document.version, &mut self.notes);
        self.keys(Kind::Schema, node);
        self.members(Kind::Schema, node);
        schemas::reading(view, &mut self.notes);
        self.null_flags(view);
    }

    /// Notes the variants that are read as null though they say `nullable` alone.
    fn null_flags(&mut self, view: View<'d>) {
        for keyword in UNIONS {
            for number in view.null_flags(keyword) {
                let flag = if self.document.version == Version::V2_0 { "x-nullable" } else { "nullable" };
                let place = self.notes.here().child(keyword).index(number).child(flag);
                self.once.note(Code::NullFlag, keyword, place);
            }
        }
    }

    /// Reports keys that the grammar does not know.
    fn keys(&mut self, kind: Kind, node: Node<'d>) {
        let names = || node.members().map(|(name, _)| name);
        if kind == Kind::Example && !names().any(|name| known(kind, name)) && !node.is_empty() {
            let message = "this is not an example object: the value belongs under `value`";
            self.notes.say(Code::UnknownKey, message, Cost::Ignored);
            return;
        }
        let version = self.document.version;
        for (name, member) in node.members().filter(|(name, _)| counts(kind, node, name)) {
            let field = kind.field(name);
            match field.and_then(|field| Some((field, field.foreign_to(version)?))) {
                Some((field, other)) => {
                    self.foreign(field, other);
                    if field.is_meaningless_in(version) {
                        self.unusable.insert(member.use_key());
                    }
                }
                None if kind == Kind::Schema && is_unused(name) => self.idle(Code::KeywordNotTyped, name),
                None if vendors::is_unread(name) && !self.is_store(name, member) => {
                    self.idle(Code::VendorExtension, name);
                }
                None if known(kind, name) => {}
                None if kind.is_schema_itself(version) && Kind::Schema.field(name).is_some() => {
                    let message = format!("`{name}` belongs to schemas, not to {}", kind.title());
                    self.notes.say_key(Code::OtherVersion, name, message, "it is read as in a schema");
                }
                None => self.unknown(kind, name),
            }
        }
    }

    /// Whether it holds what is meant elsewhere, by aliases of YAML or by references.
    fn is_store(&self, name: &str, member: Node<'_>) -> bool {
        let is_of_document = self.notes.here().is_root();
        is_of_document && vendors::purpose(name).is_none() && (member.is_object() || member.is_list())
    }

    /// Reports a key of another version.
    fn foreign(&mut self, field: &Field, other: Version) {
        let version = self.document.version;
        let (name, number, this) = (field.name, other.number(), version.number());
        let message = format!("`{name}` belongs to OpenAPI {number}; this document is {this}");
        if field.is_meaningless_in(version) {
            self.notes.say_key(Code::OtherLayout, name, message, losses::of_section(field.shape));
        } else {
            let cost = format!("it is read as {number} means it");
            self.notes.say_key(Code::OtherVersion, name, message, cost);
        }
    }

    fn unknown(&mut self, kind: Kind, name: &str) {
        // JSON Schema allows any keyword.
        if kind == Kind::Schema && self.document.version >= Version::V3_1 {
            return self.idle(Code::UnknownKey, name);
        }
        let here = self.notes.here().child(name);
        let mut diagnostic = Diagnostic::new(
            Code::UnknownKey,
            Place::Key(here),
            format!("{} has no key `{name}`", kind.title()),
        )
        .consequence(Cost::Ignored);
        if self.misspelt < fit::MAX_SUGGESTIONS
            && let Some(similar) = similar(name, kind.fields().iter().map(|field| field.name))
        {
            diagnostic = diagnostic.help(format!("did you mean `{similar}`?"));
        }
        self.misspelt += 1;
        self.notes.found.push(diagnostic);
    }

    fn idle(&mut self, code: Code, name: &str) {
        self.once.note(code, name, self.notes.here().child(name));
    }

    /// Reads what the keys hold.
    fn members(&mut self, kind: Kind, node: Node<'d>) {
        for (name, member) in node.members() {
            let unusable = self.unusable.contains(&member.use_key());
            let shape = shape_of(kind, node, name, self.document.version);
            if let Some(shape) = shape.filter(|_| !unusable) {
                if kind != Kind::Schema && stands_for_whole(shape, member) {
                    self.whole(shape, name, member);
                } else {
                    self.member(shape, name, member);
                }
            }
        }
    }

    /// Whether the object has what it cannot do without.
    fn has_required(&mut self, kind: Kind, node: Node<'d>) -> bool {
        let mut usable = true;
        let version = self.document.version;
        let needed = |field: &&Field| field.need == Need::Required && field.foreign_to(version).is_none();
        for field in kind.fields().iter().filter(needed) {
            let Some(value) = node.get(field.name) else {
                let message = format!("{} needs the key `{}`", kind.title(), field.name);
                self.notes.say(Code::MissingKey, message, losses::of_object(kind));
                usable = false;
                continue;
            };
            if matches!(fit::fit(field.shape, value), Fit::Absent | Fit::Wrong) {
                let holder = self.notes.here();
                let length = self.notes.path.enter(field.name);
                self.fits(field.shape, value, losses::of_object(kind), Some(holder));
                self.notes.path.leave(length);
                usable = false;
            }
        }
        usable
    }

    /// Reports keys that are missing although something can stand in for them.
    fn report_missing(&mut self, kind: Kind, node: Node<'d>) {
        for field in kind.fields().iter().filter(|field| field.need == Need::Assumed) {
            if !node.has(field.name) && !parts::may_lack(kind, field.name, self.document.version) {
                let message = format!("{} needs the key `{}`", kind.title(), field.name);
                self.notes.say(Code::MissingAssumed, message, "it is taken as empty");
            }
        }
    }
}

/// What a key holds, with what older drafts of JSON Schema had instead.
fn shape_of(kind: Kind, node: Node<'_>, name: &str, version: Version) -> Option<Shape> {
    if kind == Kind::Schema {
        let value = node.get(name)?;
        let flag_on_property = name == "required" && value.as_flag().is_some();
        if !counts(kind, node, name) || flag_on_property {
            return None;
        }
        if name == "items" && value.is_list() {
            return Some(Shape::List(&Shape::Schema));
        }
    }
    kind.shape_of(name, version)
}

/// Whether it is nothing but a reference, in place of an operation or a map.
fn stands_for_whole(shape: Shape, node: Node<'_>) -> bool {
    let whole =
        matches!(shape, Shape::Map(_) | Shape::Object(Kind::Operation | Kind::Components | Kind::Paths));
    whole && node.reference().is_some() && node.members().count() == 1
}

/// Whether a key is in order without a closer look.
fn known(kind: Kind, name: &str) -> bool {
    name.starts_with("x-")
        || kind.field(name).is_some()
        || kind.members().is_some()
        || (kind == Kind::Schema && name == "$ref")
}

/// Whether a key counts: of a schema beside `$ref` not all do.
fn counts(kind: Kind, node: Node<'_>, name: &str) -> bool {
    kind != Kind::Schema || name == "$ref" || View::of(node).has(name)
}
