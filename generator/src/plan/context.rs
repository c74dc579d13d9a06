//! What planning reads, and what it has to say beside what it plans.

use std::collections::BTreeSet;

use super::names::Names;
use super::other_derives::OtherDerives;
use super::traits::Traits;
use super::types::Types;
use crate::config::Config;
use crate::diagnostics::{Code, Cost, Diagnostic};
use crate::model::{Api, Media, Schema, SchemaId};
use crate::rust::Entry;

/// What is known once names and types are: all that is needed to plan an item, and nothing that changes.
#[derive(Clone, Copy)]
pub struct Plan<'a> {
    pub api: &'a Api,
    pub config: &'a Config,
    pub names: &'a Names,
    pub types: &'a Types<'a>,
    pub traits: &'a Traits,
    pub others: &'a OtherDerives<'a>,
    /// What `validate` has to look at.
    pub checked: &'a BTreeSet<SchemaId>,
}

impl<'a> Plan<'a> {
    pub fn schema(&self, id: SchemaId) -> &'a Schema {
        &self.api.schemas[id]
    }
}

/// What there is to say about what is planned.
#[derive(Debug, Default)]
pub struct Notes {
    /// What became of the nodes of the document.
    pub entries: Vec<Entry>,
    /// What is wrong, or has another name than one would think.
    pub diagnostics: Vec<Diagnostic>,
}

impl Notes {
    /// Says that a media type is not read or written as it is described.
    pub fn lose(&mut self, media: &Media, reason: &str, cost: Cost) {
        self.diagnostics
            .push(Diagnostic::new(Code::MediaTypeNotTyped, &media.pointer, reason).consequence(cost));
    }

    pub fn extend(&mut self, other: Self) {
        self.entries.extend(other.entries);
        self.diagnostics.extend(other.diagnostics);
    }
}
