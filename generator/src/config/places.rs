//! Where the entries of `codegen.toml` stand.

use std::collections::BTreeMap;
use std::ops::Range;

use toml_span::Value;
use toml_span::value::{Table, ValueInner};

use crate::pointer::Pointer;

/// Where keys and values stand, by the pointers of the entries.
#[derive(Clone, Debug, Default)]
pub struct Places {
    entries: BTreeMap<Pointer, Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    key: Range<usize>,
    value: Range<usize>,
}

impl Places {
    pub(crate) fn of(value: &Value<'_>) -> Self {
        let mut places = Self::default();
        if let Some(table) = value.as_table() {
            places.table(table, &Pointer::root());
        }
        places
    }

    /// Where the key of an entry stands; nowhere, if there is none.
    pub(crate) fn key(&self, at: &Pointer) -> Option<Range<usize>> {
        self.entries.get(at).map(|entry| entry.key.clone())
    }

    /// Where the value of an entry stands.
    pub(crate) fn value(&self, at: &Pointer) -> Option<Range<usize>> {
        self.entries.get(at).map(|entry| entry.value.clone())
    }

    fn table(&mut self, table: &Table<'_>, at: &Pointer) {
        for (key, value) in table {
            self.value_at(value, &at.child(&key.name), key.span.into());
        }
    }

    fn value_at(&mut self, value: &Value<'_>, at: &Pointer, key: Range<usize>) {
        self.entries.insert(at.clone(), Entry { key, value: value.span.into() });
        match value.as_ref() {
            ValueInner::Table(table) => self.table(table, at),
            ValueInner::Array(elements) => {
                for (number, element) in elements.iter().enumerate() {
                    self.value_at(element, &at.child(&number.to_string()), element.span.into());
                }
            }
            _ => {}
        }
    }
}
