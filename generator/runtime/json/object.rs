//! Objects: a table of properties beside the fields that hold them.

use std::collections::BTreeMap;

use super::extra::{Extra, Kept, Place};
use super::reader::Step;
use super::scan::{Quoted, Token};
use super::secret::{REDACTED, is_secret};
use super::tags::texts_of;
use super::writer::Key;
use super::{Decode, Encode, Fit, Raw, Reader, Secrets, Writer};

/// What is expected where only one value can be.
const CONSTANT: &str = "the value that tells the type";

/// What is known of the properties of an object.
#[derive(Debug)]
pub struct Object {
    /// The name of the type.
    pub name: &'static str,
    /// Properties that only have one value, each a JSON text; they have no field.
    pub constants: &'static [Constant],
    /// The properties that have a field, in the order of the fields.
    pub properties: &'static [Property],
    /// Whether the typed properties beside the fields are not shown by `Debug`.
    pub secret_entries: bool,
}

/// A property with one value.
#[derive(Debug)]
pub struct Constant {
    pub(super) key: Key,
    /// The value, a JSON text.
    text: &'static str,
    /// Whether it may be missing, or null, in what is received.
    optional: bool,
}

impl Constant {
    /// A property that is always there.
    #[must_use]
    pub const fn required(key: Key, text: &'static str) -> Self {
        Self { key, text, optional: false }
    }

    /// A property that is always written, but may be missing or null where it is read.
    #[must_use]
    pub const fn optional(key: Key, text: &'static str) -> Self {
        Self { key, text, optional: true }
    }
}

/// A property that has a field.
#[derive(Debug)]
pub struct Property {
    key: Key,
    presence: Presence,
    /// Whether other JSON kinds that say the same are no drift.
    converts: bool,
    /// Whether it is not shown by `Debug`.
    secret: bool,
}

/// Whether a property may be missing or null.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Presence {
    Required,
    Optional,
    Nullable,
    /// Names the variant where it stands in a union, which then writes it; whether it is required.
    Tag(bool),
}

/// The functions are the words of the macro `object!`.
impl Property {
    const fn new(key: Key, presence: Presence) -> Self {
        Self { key, presence, converts: false, secret: false }
    }

    /// A property that is always there.
    #[must_use]
    pub const fn required(key: Key) -> Self {
        Self::new(key, Presence::Required)
    }

    /// A property that may be left out.
    #[must_use]
    pub const fn optional(key: Key) -> Self {
        Self::new(key, Presence::Optional)
    }

    /// A property that may be left out or null, where the two differ.
    #[must_use]
    pub const fn nullable(key: Key) -> Self {
        Self::new(key, Presence::Nullable)
    }

    /// A property that is always there, and written by the unions that hold the object.
    #[must_use]
    pub const fn tag(key: Key) -> Self {
        Self::new(key, Presence::Tag(true))
    }

    /// As [`Self::tag`], of a property that may be left out elsewhere.
    #[must_use]
    pub const fn optional_tag(key: Key) -> Self {
        Self::new(key, Presence::Tag(false))
    }

    /// As [`Self::required`], of a property that is known to come as another JSON kind too.
    #[must_use]
    pub const fn lenient_required(key: Key) -> Self {
        Self { converts: true, ..Self::required(key) }
    }

    /// As [`Self::optional`], of a property that is known to come as another JSON kind too.
    #[must_use]
    pub const fn lenient_optional(key: Key) -> Self {
        Self { converts: true, ..Self::optional(key) }
    }

    /// As [`Self::nullable`], of a property that is known to come as another JSON kind too.
    #[must_use]
    pub const fn lenient_nullable(key: Key) -> Self {
        Self { converts: true, ..Self::nullable(key) }
    }

    /// As [`Self::required`], of a property that `Debug` does not show.
    #[must_use]
    pub const fn secret_required(key: Key) -> Self {
        Self { secret: true, ..Self::required(key) }
    }

    /// As [`Self::optional`], of a property that `Debug` does not show.
    #[must_use]
    pub const fn secret_optional(key: Key) -> Self {
        Self { secret: true, ..Self::optional(key) }
    }

    /// As [`Self::nullable`], of a property that `Debug` does not show.
    #[must_use]
    pub const fn secret_nullable(key: Key) -> Self {
        Self { secret: true, ..Self::nullable(key) }
    }
}

impl Object {
    /// The number of the property of this name. Most come in the order of the table: the search begins at the one
    /// that is expected next.
    #[inline]
    fn find(&self, name: &[u8], expected: usize) -> Option<usize> {
        let is = |property: &Property| property.key.name.as_bytes() == name;
        let (before, after) = self.properties.split_at(expected.min(self.properties.len()));
        if after.first().is_some_and(is) {
            return Some(expected);
        }
        let after = after.iter().position(is).map(|at| at + expected);
        after.or_else(|| before.iter().position(is))
    }

    /// Whether an object without any property of this table is another one than the table describes: one that only
    /// has others, where none are described, or lacks those that are required.
    fn is_stranger(&self, has_others: bool, describes_others: bool) -> bool {
        let is_required =
            |property: &Property| matches!(property.presence, Presence::Required | Presence::Tag(true));
        let required = self.properties.iter().any(is_required)
            || self.constants.iter().any(|constant| !constant.optional);
        let described = !self.properties.is_empty() || !self.constants.is_empty();
        if has_others { described && !describes_others } else { required }
    }

    fn constant(&self, name: &[u8]) -> Option<usize> {
        self.constants.iter().position(|own| own.key.name.as_bytes() == name)
    }
}

/// What property comes next, by its place in the table.
enum Next {
    Property(usize),
    Constant(usize),
    Other(Quoted),
}

/// Which constants have come. An object has a few.
#[derive(Default, PartialEq)]
struct Seen {
    first: u64,
    others: Vec<usize>,
}

impl Seen {
    fn bit(index: usize) -> Option<u64> {
        1_u64.checked_shl(u32::try_from(index).ok()?)
    }

    fn add(&mut self, index: usize) {
        match Self::bit(index) {
            Some(bit) => self.first |= bit,
            None => self.others.push(index),
        }
    }

    fn has(&self, index: usize) -> bool {
        Self::bit(index).map_or_else(|| self.others.contains(&index), |bit| self.first & bit != 0)
    }
}

/// A field that is read, and whether its property has come.
pub struct Slot<'a> {
    field: &'a mut dyn Decode,
    seen: bool,
}

impl<'a> Slot<'a> {
    /// A field that holds a placeholder.
    #[inline]
    pub fn new(field: &'a mut dyn Decode) -> Self {
        Self { field, seen: false }
    }
}

/// Typed properties beside the fields, written.
pub trait EncodeEntries {
    /// Writes those that are none of these.
    fn write_entries(&self, object: &Object, extra: &Extra, writer: &mut Writer);

    /// Whether there is one of this name.
    fn has_entry(&self, name: &str) -> bool;
}

/// Typed properties beside the fields, read.
pub trait DecodeEntries {
    /// Reads one. Where it does not say all that the text says, also gives what it says.
    fn read_entry(&mut self, name: &str, reader: &mut Reader<'_>) -> (Fit, Option<Raw>);
}

impl<T: Encode> EncodeEntries for BTreeMap<String, T> {
    fn write_entries(&self, object: &Object, extra: &Extra, writer: &mut Writer) {
        for (name, value) in self {
            if object.find(name.as_bytes(), 0).is_some() || object.constant(name.as_bytes()).is_some() {
                continue;
            }
            if object.secret_entries && writer.secrets() == Secrets::Hidden {
                writer.redacted(name);
            } else {
                writer.property(name, Some(value), extra);
            }
        }
    }

    fn has_entry(&self, name: &str) -> bool {
        self.contains_key(name)
    }
}

impl<T: Decode> DecodeEntries for BTreeMap<String, T> {
    fn read_entry(&mut self, name: &str, reader: &mut Reader<'_>) -> (Fit, Option<Raw>) {
        let mut value = T::placeholder();
        let fit = reader.part(&mut value, false);
        if fit == Fit::Misfit {
            return (fit, None);
        }
        let says = (fit != Fit::Exact).then(|| value.encode());
        self.insert(name.to_owned(), value);
        (fit, says)
    }
}

impl Reader<'_> {
    /// Reads an object into the fields that a table describes.
    pub fn object(
        &mut self,
        object: &'static Object,
        slots: &mut [Slot<'_>],
        additional: &mut [&mut dyn DecodeEntries],
        extra: &mut Extra,
    ) -> Fit {
        if self.token() != Token::Object || !self.enter(Step::Entry) {
            return Fit::Misfit;
        }
        let (mut expected, mut others) = (0, false);
        let mut unknown: Vec<Place> = Vec::new();
        let mut constants = Seen::default();
        while let Some(next) = self.next_of(object, expected) {
            match next {
                Next::Property(index) => {
                    expected = index + 1;
                    if let (Some(property), Some(slot)) = (object.properties.get(index), slots.get_mut(index))
                    {
                        self.step(Step::Property(property.key.name));
                        self.field(property, slot, extra);
                    }
                }
                Next::Constant(index) => {
                    constants.add(index);
                    if let Some(constant) = object.constants.get(index) {
                        self.step(Step::Property(constant.key.name));
                        self.constant(constant, extra);
                    }
                }
                Next::Other(quoted) => {
                    others = true;
                    self.step(Step::Entry);
                    match additional {
                        [entries, ..] => self.entry(*entries, quoted, extra, &mut unknown),
                        [] => self.unknown(quoted, &mut unknown),
                    }
                }
            }
        }
        extra.take(self, &unknown);
        let seen = constants != Seen::default() || slots.iter().any(|slot| slot.seen);
        self.judge(!seen && object.is_stranger(others, !additional.is_empty()));
        for (index, constant) in object.constants.iter().enumerate() {
            if !constants.has(index) {
                self.missing(constant.key.name, (!constant.optional).then_some(CONSTANT), None, extra);
            }
        }
        for (property, slot) in object.properties.iter().zip(slots) {
            let required = match property.presence {
                Presence::Required => true,
                Presence::Tag(required) => required,
                Presence::Optional | Presence::Nullable => continue,
            };
            if !slot.seen {
                let expected = required.then(|| slot.field.expected());
                self.missing(property.key.name, expected, stand_in(property, slot.field), extra);
            }
        }
        self.leave();
        Fit::Exact
    }

    /// Goes to the next property.
    #[inline]
    fn next_of(&mut self, object: &Object, expected: usize) -> Option<Next> {
        if object.properties.get(expected).is_some_and(|property| self.next_is(&property.key)) {
            return Some(Next::Property(expected));
        }
        let quoted = self.next_property()?;
        let name = self.name(quoted);
        let found = object.find(name.bytes(), expected).map(Next::Property);
        let found = found.or_else(|| object.constant(name.bytes()).map(Next::Constant));
        Some(found.unwrap_or(Next::Other(quoted)))
    }

    #[inline]
    fn field(&mut self, property: &Property, slot: &mut Slot<'_>, extra: &mut Extra) {
        let start = self.start();
        if slot.seen {
            return self.doubled(property, slot, extra);
        }
        slot.seen = true;
        if matches!(property.presence, Presence::Optional | Presence::Tag(false))
            && self.token() == Token::Null
        {
            self.skip();
            return extra.keep(property.key.name, Kept { raw: Some(Raw::NULL), stand_in: None });
        }
        let fit = self.part(slot.field, property.converts);
        if fit != Fit::Exact && !self.is_broken() {
            self.keep(property, slot.field, start, extra);
        }
    }

    /// Keeps the property that has just been read as it came.
    #[cold]
    fn keep(&mut self, property: &Property, field: &dyn Encode, start: usize, extra: &mut Extra) {
        let stand_in = stand_in(property, field);
        extra.keep(property.key.name, Kept { raw: Some(self.raw(start..self.at())), stand_in });
    }

    /// A property that has come already: what comes last is what is written back.
    #[cold]
    fn doubled(&mut self, property: &Property, slot: &Slot<'_>, extra: &mut Extra) {
        let start = self.start();
        self.note("one property of this name", "another");
        self.skip();
        if !self.is_broken() {
            self.keep(property, slot.field, start, extra);
        }
    }

    /// Remembers that a property was not there, which is drift where one was expected.
    #[cold]
    fn missing(
        &mut self,
        name: &'static str,
        expected: Option<&'static str>,
        stand_in: Option<Raw>,
        extra: &mut Extra,
    ) {
        if let Some(expected) = expected {
            self.step(Step::Property(name));
            self.note(expected, "nothing");
        }
        extra.keep(name, Kept { raw: None, stand_in });
    }

    fn constant(&mut self, constant: &Constant, extra: &mut Extra) {
        let found = self.view();
        if found.is_text(constant.text) {
            return self.skip();
        }
        if !(constant.optional && found.is_null()) {
            let words = self.found();
            self.note(CONSTANT, words);
        }
        let raw = self.take_raw();
        if !self.is_broken() {
            extra.keep(constant.key.name, Kept { raw: Some(raw), stand_in: None });
        }
    }

    fn entry(
        &mut self,
        entries: &mut dyn DecodeEntries,
        quoted: Quoted,
        extra: &mut Extra,
        unknown: &mut Vec<Place>,
    ) {
        let start = self.start();
        let (name, exact) = self.unquote(quoted);
        if !exact {
            return self.unknown(quoted, unknown);
        }
        let (fit, stand_in) = entries.read_entry(&name, self);
        match stand_in {
            _ if fit == Fit::Exact || self.is_broken() => {}
            Some(_) => {
                let kept = Kept { raw: Some(self.raw(start..self.at())), stand_in };
                extra.keep(name.into_owned(), kept);
            }
            None => unknown.push((quoted.start - 1..quoted.end + 1, start..self.at())),
        }
    }

    fn unknown(&mut self, quoted: Quoted, unknown: &mut Vec<Place>) {
        let start = self.start();
        self.skip();
        if !self.is_broken() {
            unknown.push((quoted.start - 1..quoted.end + 1, start..self.at()));
        }
    }
}

fn stand_in(property: &Property, field: &dyn Encode) -> Option<Raw> {
    (property.presence == Presence::Required || !field.is_absent()).then(|| field.encode())
}

impl Writer {
    /// Writes an object out of the fields that a table describes.
    pub fn object(
        &mut self,
        object: &'static Object,
        fields: &[&dyn Encode],
        additional: &[&dyn EncodeEntries],
        extra: &Extra,
    ) {
        let tags = self.take_tags();
        self.open(b'{');
        for Constant { key, text, .. } in object.constants {
            match extra.kept(key.name).map(|kept| &kept.raw) {
                None => {
                    self.key(key);
                    self.raw(text.as_bytes());
                }
                Some(Some(raw)) => {
                    self.key(key);
                    self.kept(raw.view());
                }
                Some(None) => {}
            }
        }
        let has_kept = extra.has_kept();
        for (property, field) in object.properties.iter().zip(fields) {
            let absent = property.presence != Presence::Required && field.is_absent();
            if let Some(texts) = texts_of(&tags, property.key.name) {
                self.tag(&property.key, (!absent).then_some(*field), texts, extra);
            } else if property.secret && self.secrets() == Secrets::Hidden {
                if !absent || extra.unexpected(property.key.name).is_some() {
                    self.redacted(property.key.name);
                }
            } else if has_kept {
                self.property(property.key.name, (!absent).then_some(*field), extra);
            } else if !absent {
                self.key(&property.key);
                field.write(self);
            }
        }
        for (name, texts) in tags {
            if object.find(name.as_bytes(), 0).is_none() && object.constant(name.as_bytes()).is_none() {
                self.added_tag(name, texts, extra);
            }
        }
        for entries in additional {
            entries.write_entries(object, extra, self);
        }
        if !extra.is_empty() {
            self.unknown(object, fields, additional, extra);
        }
        self.close(b'}');
    }

    /// Writes a property, or what was kept in its place if it is as it was then.
    fn property(&mut self, name: &str, value: Option<&dyn Encode>, extra: &Extra) {
        let before = self.len();
        let start = value.map(|value| {
            self.name(name);
            let start = self.len();
            value.write(self);
            start
        });
        let Some(kept) = extra.kept(name) else { return };
        if kept.stand_in.as_ref().map(Raw::as_bytes) == start.map(|start| self.since(start)) {
            self.truncate(before);
            match &kept.raw {
                Some(_) if self.secrets() == Secrets::Hidden && is_secret(name) => self.redacted(name),
                Some(raw) => {
                    self.name(name);
                    self.kept(raw.view());
                }
                None => {}
            }
        }
    }

    /// Writes a property without what it is.
    fn redacted(&mut self, name: &str) {
        self.name(name);
        self.string(REDACTED);
    }

    #[cold]
    fn unknown(
        &mut self,
        object: &Object,
        fields: &[&dyn Encode],
        additional: &[&dyn EncodeEntries],
        extra: &Extra,
    ) {
        for (encoded, value) in extra.unknown() {
            let name = encoded.as_str().unwrap_or_default();
            let field = object.find(name.as_bytes(), 0).and_then(|index| {
                let property = object.properties.get(index)?;
                fields
                    .get(index)
                    .filter(|field| property.presence == Presence::Required || !field.is_absent())
            });
            let taken = field.is_some()
                || object.constant(name.as_bytes()).is_some()
                || additional.iter().any(|entries| entries.has_entry(&name));
            if !taken {
                self.kept_property(encoded.view(), value.view(), object.secret_entries);
            }
        }
    }
}
