//! The one walk over a document: each value is held against the grammar, each schema is normalised, and
//! what does not fit is reported and taken out, so that the rest can be read.

use serde_json::{Map, Value};

use super::Version;
use super::convert::{self, Fit};
use super::grammar::{Kind, Need, Shape, describe};
use super::normalise;
use super::notes::{Members, Notes};
use super::parts;
use crate::diagnostics::{Code, Diagnostic, Place};
use crate::pointer::Pointer;

/// A `$ref` and what it must lead to.
pub(super) struct Site {
    /// The object that holds the `$ref`.
    pub(super) pointer: Pointer,
    pub(super) shape: Shape,
}

pub(super) struct Walker {
    pub(super) notes: Notes,
    pub(super) sites: Vec<Site>,
    /// How many unknown keys there were.
    misspelt: usize,
}

impl Walker {
    pub(super) fn new(version: Version) -> Self {
        Self { notes: Notes::new(version), sites: Vec::new(), misspelt: 0 }
    }

    /// Reads a value of the given shape; `false` if it cannot stay (which has been reported).
    pub(super) fn value(&mut self, shape: Shape, value: &mut Value) -> bool {
        if !self.fits(shape, value, loss(shape)) {
            return false;
        }
        match (shape, value) {
            (Shape::List(item), Value::Array(list)) => self.list(*item, list),
            (Shape::Map(item), Value::Object(map)) => self.map(*item, map),
            (Shape::Object(Kind::PathItem) | Shape::Reference(_), Value::Object(map))
                if map.contains_key("$ref") =>
            {
                return self.reference(shape, map);
            }
            (Shape::Object(kind) | Shape::Reference(kind), Value::Object(map)) => {
                return self.object(kind, map);
            }
            (Shape::Schema, flag @ Value::Bool(_)) => normalise::boolean_schema(flag),
            (Shape::Schema | Shape::SchemaOrFlag, Value::Object(map)) => self.schema(map),
            _ => {}
        }
        true
    }

    /// Reads a value that stands at `pointer`.
    pub(super) fn value_at(&mut self, pointer: &Pointer, shape: Shape, value: &mut Value) -> bool {
        let length = self.notes.path.go_to(pointer);
        let stays = self.value(shape, value);
        self.notes.path.leave(length);
        stays
    }

    /// Whether the value itself, without what it holds, is of the given shape; converts it if it nearly is.
    fn fits(&mut self, shape: Shape, value: &mut Value, loss: &str) -> bool {
        match convert::fit(shape, value) {
            Fit::Fits => true,
            Fit::Converted(message, consequence) => {
                self.notes.say(Code::Converted, message, &consequence);
                true
            }
            Fit::Absent => {
                let message = format!("null stands where {} is expected", shape.title());
                self.notes.say(Code::Converted, message, loss);
                false
            }
            Fit::Wrong => {
                let code =
                    if matches!(shape, Shape::Choice(_)) { Code::InvalidValue } else { Code::WrongType };
                let message = format!("expected {}, found {}", shape.title(), describe(value));
                self.notes.say(code, message, loss);
                false
            }
        }
    }

    fn list(&mut self, item: Shape, list: &mut Vec<Value>) {
        let mut index = 0;
        list.retain_mut(|element| {
            let length = self.notes.path.enter_index(index);
            index += 1;
            let stays = self.value(item, element) || stand_in(item, element);
            self.notes.path.leave(length);
            stays
        });
    }

    fn map(&mut self, item: Shape, map: &mut Members) {
        map.retain(|name, member| {
            let length = self.notes.path.enter(name);
            let stays = self.value(item, member) || stand_in(item, member);
            self.notes.path.leave(length);
            stays
        });
    }

    /// Reads a `$ref` to something that is not a schema.
    fn reference(&mut self, shape: Shape, map: &mut Members) -> bool {
        if !map.get("$ref").is_some_and(Value::is_string) {
            self.notes.say_value(Code::WrongType, "$ref", "expected text", loss(shape));
            return false;
        }
        let ignored: Vec<_> = map
            .keys()
            .filter(|name| !name.starts_with("x-"))
            .filter(|name| !matches!(name.as_str(), "$ref" | "summary" | "description"))
            .cloned()
            .collect();
        for name in ignored {
            let message = format!("`{name}` stands beside `$ref`");
            self.notes.say_key(Code::ReferenceSiblingsIgnored, &name, message, "it is ignored");
        }
        self.sites.push(Site { pointer: self.notes.here(), shape });
        true
    }

    /// Reads an object; `false` if it cannot be used.
    fn object(&mut self, kind: Kind, map: &mut Members) -> bool {
        parts::prepare(kind, map, &mut self.notes);
        self.keys(kind, map);
        if !self.has_required(kind, map) {
            return false;
        }
        self.report_missing(kind, map);
        self.members(kind, map);
        add_stand_ins(kind, map);
        parts::finish(kind, map, &mut self.notes)
    }

    fn schema(&mut self, map: &mut Members) {
        if map.contains_key(super::NULL) {
            return;
        }
        normalise::tolerate(map, &mut self.notes);
        if let Some(reference) = map.get("$ref") {
            if reference.is_string() {
                if normalise::reference_siblings(map, &mut self.notes) {
                    self.sites.push(Site { pointer: self.notes.here(), shape: Shape::Schema });
                    return;
                }
            } else {
                self.notes.say_value(Code::WrongType, "$ref", "expected text", "it is ignored");
                map.shift_remove("$ref");
            }
        }
        self.keys(Kind::Schema, map);
        // The rewrites rely on keywords of the right type.
        map.retain(|name, value| {
            let Some(field) = Kind::Schema.field(name) else { return true };
            let length = self.notes.path.enter(name);
            let fits = self.fits(field.shape, value, loss(field.shape));
            self.notes.path.leave(length);
            fits
        });
        normalise::normalise(map, &mut self.notes);
        self.members(Kind::Schema, map);
    }

    /// Reports keys that the grammar does not know.
    fn keys(&mut self, kind: Kind, map: &mut Members) {
        if kind == Kind::Example && !map.keys().any(|name| known(kind, name)) && !map.is_empty() {
            let message = "this is not an example object: the value belongs under `value`";
            self.notes.say(Code::UnknownKey, message, "it is ignored");
            map.clear();
            return;
        }
        let version = self.notes.version;
        for name in map.keys() {
            match kind.field(name) {
                Some(field) if !field.belongs_to(version) => {
                    let (other, this) = match version {
                        Version::V3_0 => ("3.1", "3.0"),
                        Version::V3_1 => ("3.0", "3.1"),
                    };
                    let message = format!("`{name}` belongs to OpenAPI {other}; this document is {this}");
                    self.notes.say_key(
                        Code::OtherVersion,
                        name,
                        message,
                        &format!("it is read as {other} means it"),
                    );
                }
                None if !known(kind, name) => {
                    let mut diagnostic = Diagnostic::new(
                        Code::UnknownKey,
                        Place::Key(self.notes.here().child(name)),
                        format!("{} has no key `{name}`", kind.title()),
                    )
                    .consequence("it is ignored");
                    if self.misspelt < convert::MAX_SUGGESTIONS
                        && let Some(similar) =
                            convert::similar(name, kind.fields().iter().map(|field| field.name))
                    {
                        diagnostic = diagnostic.help(format!("did you mean `{similar}`?"));
                    }
                    self.misspelt += 1;
                    self.notes.found.push(diagnostic);
                }
                _ => {}
            }
        }
    }

    /// Reads what the keys hold.
    fn members(&mut self, kind: Kind, map: &mut Members) {
        map.retain(|name, value| {
            let Some(shape) = kind.shape_of(name) else { return true };
            let length = self.notes.path.enter(name);
            let stays = self.value(shape, value);
            self.notes.path.leave(length);
            stays
        });
    }

    /// Whether the object has what it cannot do without.
    fn has_required(&mut self, kind: Kind, map: &mut Members) -> bool {
        let mut usable = true;
        for field in kind.fields().iter().filter(|field| field.need == Need::Required) {
            usable &= if let Some(value) = map.get_mut(field.name) {
                let length = self.notes.path.enter(field.name);
                let fits = self.fits(field.shape, value, object_loss(kind));
                self.notes.path.leave(length);
                fits
            } else {
                let message = format!("{} needs the key `{}`", kind.title(), field.name);
                self.notes.say(Code::MissingKey, message, object_loss(kind));
                false
            };
        }
        usable
    }

    /// Reports keys that are missing although something can stand in for them.
    fn report_missing(&mut self, kind: Kind, map: &Members) {
        for field in kind.fields().iter().filter(|field| matches!(field.need, Need::StandIn(_))) {
            if !map.contains_key(field.name) && !parts::may_lack(kind, field.name, self.notes.version) {
                let message = format!("{} needs the key `{}`", kind.title(), field.name);
                self.notes.say(Code::MissingAssumed, message, "it is taken as empty");
            }
        }
    }
}

/// Adds what stands in for missing keys.
fn add_stand_ins(kind: Kind, map: &mut Members) {
    for field in kind.fields() {
        if let Need::StandIn(json) = field.need
            && !map.contains_key(field.name)
        {
            map.insert(field.name.to_owned(), serde_json::from_str(json).unwrap_or(Value::Null));
        }
    }
}

/// Whether a key is in order without a closer look: the grammar or the normalising knows it.
fn known(kind: Kind, name: &str) -> bool {
    name.starts_with("x-")
        || kind.field(name).is_some()
        || kind.members().is_some()
        || (kind == Kind::Schema && name == "$ref")
}

/// What the loss of a value of this shape means.
fn loss(shape: Shape) -> &'static str {
    match shape {
        Shape::Schema => "it is carried as raw JSON",
        Shape::Object(Kind::Operation) => "the operation is left out",
        Shape::Object(Kind::PathItem) | Shape::Reference(Kind::PathItem) => "its operations are left out",
        Shape::Reference(Kind::Parameter) => "the parameter is left out",
        Shape::Reference(Kind::Response) => "the response is left out",
        Shape::Reference(Kind::RequestBody) => "the body is left out",
        _ => "it is ignored",
    }
}

/// What the loss of an object of this kind means.
fn object_loss(kind: Kind) -> &'static str {
    match loss(Shape::Reference(kind)) {
        "it is ignored" => "the object around it is left out",
        loss => loss,
    }
}

/// Puts something harmless where a list or map must keep its members' places; `false` if it need not.
pub(super) fn stand_in(shape: Shape, value: &mut Value) -> bool {
    match shape {
        Shape::Schema => *value = Value::Object(Map::new()),
        // Removing it would renumber the parameters after it.
        Shape::Reference(Kind::Parameter) => *value = parts::left_out_parameter(),
        _ => return false,
    }
    true
}
