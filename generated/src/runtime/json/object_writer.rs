//! Objects, written out of the fields that a table describes.

use super::extra::Extra;
use super::object::{Constant, Hidden, Object, Presence};
use super::secret_names::{REDACTED, is_secret};
use super::tags::texts_of;
use super::{Encode, Raw, Secrets, Writer};

/// Typed properties beside the fields, written.
pub trait EncodeEntries {
    /// Writes those that are none of these.
    fn write_entries(&self, object: &Object, extra: &Extra, writer: &mut Writer);

    /// Whether there is one of this name.
    fn has_entry(&self, name: &str) -> bool;
}

type WriteObject = fn(&mut Writer, &'static Object, &[&dyn Encode], &[&dyn EncodeEntries], &Extra);

impl Writer {
    /// Writes a property beside the fields, unless one of them has its name.
    pub fn entry(&mut self, name: &str, value: &dyn Encode, object: &Object, extra: &Extra) {
        if object.find(name.as_bytes(), 0).is_some() || object.constant(name.as_bytes()).is_some() {
            return;
        }
        if object.entries == Hidden::All && self.secrets() == Secrets::Hidden {
            self.redacted(name);
        } else {
            self.property(name, Some(value), object.entries, extra);
        }
    }

    /// Writes an object out of the fields that a table describes.
    pub fn object(
        &mut self,
        object: &'static Object,
        fields: &[&dyn Encode],
        additional: &[&dyn EncodeEntries],
        extra: &Extra,
    ) {
        // By pointer: see `runtime/mod.rs`.
        let write: WriteObject = Self::object_of;
        write(self, object, fields, additional, extra);
    }

    fn object_of(
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
            } else if property.hidden == Hidden::All && self.secrets() == Secrets::Hidden {
                if !absent || extra.unexpected(property.key.name).is_some() {
                    self.redacted(property.key.name);
                }
            } else if has_kept {
                self.property(property.key.name, (!absent).then_some(*field), property.hidden, extra);
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
    fn property(&mut self, name: &str, value: Option<&dyn Encode>, hidden: Hidden, extra: &Extra) {
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
                Some(raw) if self.hides(name, hidden, raw) => self.redacted(name),
                Some(raw) => {
                    self.name(name);
                    self.kept(raw.view());
                }
                None => {}
            }
        }
    }

    /// Whether what was kept of a property is not shown. `null` says nothing.
    fn hides(&self, name: &str, hidden: Hidden, raw: &Raw) -> bool {
        let secret = is_secret(name) || hidden != Hidden::Nothing && !raw.is_null();
        secret && self.secrets() == Secrets::Hidden
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
                self.kept_property(encoded.view(), value.view(), object.entries != Hidden::Nothing);
            }
        }
    }
}
