//! The state of merging, and the schemas that it makes.

use std::collections::{HashMap, HashSet};

use crate::diagnostics::{Code, Diagnostics};
use crate::model::{Api, Schema, SchemaId, SchemaUse, Secrecy, Shape};
use crate::passes::Context;
use crate::pointer::Pointer;

/// How far the merging of a schema is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum State {
    Waiting,
    Open,
    Done,
}

/// What holds while compositions are merged.
pub struct Composer<'a> {
    pub context: Context<'a>,
    pub state: Vec<State>,
    /// The schema made for each list of parts.
    pub merged: HashMap<Vec<SchemaId>, SchemaId>,
    /// The parts that each schema was composed of.
    pub composed: HashMap<SchemaId, Vec<SchemaId>>,
    /// How many schemas lowering has made; those after them are made here.
    pub lowered: usize,
    /// How many more properties may be copied: a chain of components that each add one and are all used has
    /// as many as the square of its length. Published documents copy about one for each schema, at most.
    pub copies: usize,
    /// How many more schemas may be made.
    pub budget: usize,
}

/// A part of a composition, aliases followed.
#[derive(Clone, Copy)]
pub struct Piece {
    pub id: SchemaId,
    pub nullable: bool,
}

impl<'a> Composer<'a> {
    pub fn new(api: &'a mut Api, diagnostics: &'a mut Diagnostics) -> Self {
        let count = api.schemas.len();
        Self {
            context: Context::new(api, diagnostics),
            state: vec![State::Waiting; count],
            merged: HashMap::new(),
            composed: HashMap::new(),
            lowered: count,
            copies: count.saturating_mul(8).saturating_add(5_000),
            budget: count.saturating_mul(4).saturating_add(1000),
        }
    }

    /// The schema made of these parts: one for each list of parts.
    pub fn merged(&mut self, ids: Vec<SchemaId>, pointer: &Pointer, docs_of: Option<SchemaId>) -> SchemaId {
        let mut seen = HashSet::new();
        let parts: Vec<SchemaId> = ids.into_iter().filter(|id| seen.insert(*id)).collect();
        if let [one] = parts.as_slice() {
            return *one;
        }
        if let Some(id) = self.merged.get(&parts) {
            return *id;
        }
        let shape = if self.budget == 0 {
            let reason = "merging the parts of the document takes too many schemas";
            self.context.raw(Code::CompositionTooLarge, pointer, reason)
        } else {
            self.budget -= 1;
            Shape::AllOf(parts.iter().map(|id| SchemaUse::of(*id)).collect())
        };
        let mut schema = Schema::new(pointer.clone(), shape);
        if parts.iter().any(|id| self.context.schemas[*id].is_secret()) {
            schema.secrecy = Secrecy::Secret;
        }
        if let Some(from) = docs_of {
            schema.docs = self.context.schemas[from].docs.clone();
        }
        let id = self.context.schemas.push(schema);
        self.state.push(State::Waiting);
        self.merged.insert(parts, id);
        id
    }
}
