//! What a union sees to when it writes a variant.

use super::extra::Extra;
use super::view::View;
use super::writer::{Key, Tag};
use super::{Encode, Raw, Writer};

/// What is seen to when a variant is written, beyond what it writes itself.
#[derive(Clone, Copy, Debug)]
pub enum Also {
    /// That it is named: where the value has none of these, the first of them is written.
    Tags(&'static [Tag]),
    /// That a number has a fraction, if only of zero: a whole number is another variant.
    Fraction,
}

/// The values of the tag of this name.
pub(super) fn texts_of(tags: &[Tag], name: &str) -> Option<&'static [&'static str]> {
    tags.iter().find(|(own, _)| *own == name).map(|(_, texts)| *texts)
}

impl Writer {
    /// Writes a variant of a union.
    pub fn variant(&mut self, value: &dyn Encode, also: Also) {
        match also {
            Also::Tags(tags) => {
                // The union nearest to the object knows best.
                let mut all = self.take_tags();
                all.retain(|(name, _)| texts_of(tags, name).is_none());
                all.extend_from_slice(tags);
                self.put_tags(all);
                value.write(self);
                self.take_tags();
            }
            Also::Fraction => {
                let start = self.len();
                value.write(self);
                if self.since(start).iter().all(|byte| matches!(byte, b'-' | b'0'..=b'9')) {
                    self.raw(b".0");
                }
            }
        }
    }

    /// Writes a property that names the variant: as it came, as the field says, or else with the first value.
    pub(super) fn tag(&mut self, key: &Key, value: Option<&dyn Encode>, texts: &[&str], extra: &Extra) {
        let written = value.map(Encode::encode);
        if let Some(kept) = extra.kept(key.name).filter(|kept| kept.stand_in == written) {
            if let Some(raw) = &kept.raw {
                self.key(key);
                self.kept(raw.view());
            }
            return;
        }
        let names = |written: &Raw| texts.iter().any(|text| written.view().is(View::new(text.as_bytes())));
        match (written.filter(names), texts.first()) {
            (Some(written), _) => {
                self.key(key);
                self.raw(written.as_bytes());
            }
            (None, Some(first)) => {
                self.key(key);
                self.raw(first.as_bytes());
            }
            (None, None) => {}
        }
    }

    /// Writes a property that names the variant and that its type does not know.
    pub(super) fn added_tag(&mut self, name: &str, texts: &[&str], extra: &Extra) {
        if let Some(first) = texts.first().filter(|_| extra.get(name).is_none()) {
            self.name(name);
            self.raw(first.as_bytes());
        }
    }
}
