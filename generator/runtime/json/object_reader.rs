//! Objects, read into the fields that a table describes.

use super::extra::{Extra, Kept, Place};
use super::object::{Constant, Object, Presence, Property};
use super::reader::Step;
use super::scan::{Quoted, Token};
use super::{Decode, DriftKind, Encode, Fit, Raw, Reader};

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

/// Typed properties beside the fields, read.
pub trait DecodeEntries {
    /// Reads one. What cannot be a value leaves the one that came before it under its name.
    fn read_entry(&mut self, name: &str, reader: &mut Reader<'_>) -> Fit;

    /// What would be written of one.
    fn encoded(&self, name: &str) -> Option<Raw>;
}

type ReadObject =
    fn(&mut Reader<'_>, &'static Object, &mut [Slot<'_>], &mut [&mut dyn DecodeEntries], &mut Extra) -> Fit;

impl Reader<'_> {
    /// Reads an object into the fields that a table describes.
    pub fn object(
        &mut self,
        object: &'static Object,
        slots: &mut [Slot<'_>],
        additional: &mut [&mut dyn DecodeEntries],
        extra: &mut Extra,
    ) -> Fit {
        // By pointer: see `runtime/mod.rs`.
        let read: ReadObject =
            |reader, object, slots, additional, extra| reader.object_of(object, slots, additional, extra);
        read(self, object, slots, additional, extra)
    }

    fn object_of(
        &mut self,
        object: &'static Object,
        slots: &mut [Slot<'_>],
        additional: &mut [&mut dyn DecodeEntries],
        extra: &mut Extra,
    ) -> Fit {
        let whole = self.view();
        if self.token() != Token::Object || !self.enter(Step::Entry) {
            return Fit::Misfit;
        }
        let outer = self.enclose(Some(whole));
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
        self.absent(object, slots, &constants, extra);
        self.enclose(outer);
        self.leave();
        Fit::Exact
    }

    /// Notes what has to be there and is not.
    fn absent(
        &mut self,
        object: &'static Object,
        slots: &mut [Slot<'_>],
        constants: &Seen,
        extra: &mut Extra,
    ) {
        for (index, constant) in object.constants.iter().enumerate() {
            if !constants.has(index) {
                self.missing(constant.key.name, (!constant.optional).then_some(constant.text), None, extra);
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
        self.note(DriftKind::Malformed, "one property of this name", "another");
        self.skip();
        if self.is_broken() {
            return;
        }
        // The field is as it was: encoded once, however many come.
        let stand_in =
            extra.kept(property.key.name).map_or_else(|| stand_in(property, slot.field), Kept::stand_in);
        extra.keep(property.key.name, Kept { raw: Some(self.raw(start..self.at())), stand_in });
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
            self.note(DriftKind::Missing, expected, "nothing");
        }
        extra.keep(name, Kept { raw: None, stand_in });
    }

    fn constant(&mut self, constant: &Constant, extra: &mut Extra) {
        let found = self.view();
        if found.is_text(constant.text) {
            extra.forget(constant.key.name);
            return self.skip();
        }
        if !(constant.optional && found.is_null()) {
            let words = self.found();
            self.note(DriftKind::UnknownValue, constant.text, words);
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
        let fit = entries.read_entry(&name, self);
        if self.is_broken() {
            return;
        }
        if fit == Fit::Exact {
            return extra.forget(&name);
        }
        let former = if fit == Fit::Misfit { extra.kept(&name).and_then(Kept::stand_in) } else { None };
        match former.or_else(|| entries.encoded(&name)) {
            None => unknown.push((quoted.start - 1..quoted.end + 1, start..self.at())),
            // What comes last counts: it is kept in the place of the one that came before it.
            stand_in => {
                let kept = Kept { raw: Some(self.raw(start..self.at())), stand_in };
                extra.keep(name.into_owned(), kept);
            }
        }
    }

    fn unknown(&mut self, quoted: Quoted, unknown: &mut Vec<Place>) {
        self.note_unknown();
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
