//! How values are written, as far as that makes values of two kinds the same on the wire.

use std::collections::HashMap;

/// How a value is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Written {
    /// As JSON, each kind in a way of its own.
    Json,
    /// As text, as beside bodies: a number by its digits.
    Text,
    /// The same, but a list by the name again for each of its items.
    Repeated,
    /// As a form, by this number of [`Forms`].
    Form(usize),
    /// In a form: a list by a field or part for each of its items, what has properties as JSON, all else as text.
    Field,
    /// The same, but as JSON throughout.
    JsonField,
}

impl Written {
    /// Whether numbers and flags are the same as texts of them.
    pub fn is_text(self) -> bool {
        matches!(self, Self::Text | Self::Repeated | Self::Field)
    }

    /// Whether a list of one is written as the one.
    pub fn is_repeated(self) -> bool {
        matches!(self, Self::Repeated | Self::Field | Self::JsonField)
    }

    /// The items of a list.
    pub fn items(self) -> Self {
        match self {
            Self::Text | Self::Repeated => Self::Text,
            Self::Field | Self::JsonField => self,
            Self::Json | Self::Form(_) => Self::Json,
        }
    }

    /// A property of this name.
    pub fn property(self, name: &str, forms: &Forms) -> Self {
        match self {
            Self::Form(number) => forms.field(number, name),
            Self::Text | Self::Repeated => Self::Text,
            Self::Json | Self::Field | Self::JsonField => Self::Json,
        }
    }
}

/// The forms that were met: the properties of each that are written otherwise than [`Written::Field`].
#[derive(Debug, Default)]
pub struct Forms(Vec<HashMap<String, Written>>);

impl Forms {
    /// Adds a form.
    pub fn add(&mut self, otherwise: HashMap<String, Written>) -> Written {
        self.0.push(otherwise);
        Written::Form(self.0.len() - 1)
    }

    fn field(&self, number: usize, name: &str) -> Written {
        let otherwise = self.0.get(number).and_then(|form| form.get(name));
        otherwise.copied().unwrap_or(Written::Field)
    }
}
