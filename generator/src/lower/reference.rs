//! The schemas by their places, and references to them.

use super::Lowering;
use crate::diagnostics::{Code, Cost, Reason};
use crate::document::At;
use crate::model::{Schema, SchemaId, SchemaUse, Shape};
use crate::pointer::Pointer;

impl<'a> Lowering<'a> {
    /// The number of the schema at `pointer`, to be filled in sooner or later.
    pub fn allocate(&mut self, pointer: &Pointer) -> SchemaId {
        let key = (pointer.clone(), self.scope.clone());
        if let Some(id) = self.by_pointer.get(&key) {
            return *id;
        }
        let id = self.push(Schema::new(pointer.clone(), Shape::Any(None)));
        self.by_pointer.insert(key, id);
        id
    }

    /// A schema of its own, that no reference can reach.
    pub fn push(&mut self, schema: Schema) -> SchemaId {
        self.filled.push(false);
        self.schemas.push(schema)
    }

    /// Whether this is the first call for `id`.
    pub fn first_visit(&mut self, id: SchemaId) -> bool {
        self.filled.get_mut(id.index()).is_some_and(|filled| !std::mem::replace(filled, true))
    }

    /// The schema that a reference leads to.
    pub fn reference(&mut self, target: At<'a>) -> SchemaUse {
        let scope = self.scope_for(&target);
        let key = (target.pointer.clone(), scope.clone());
        if let Some(id) = self.by_pointer.get(&key).copied() {
            self.name_definition(id);
            return SchemaUse::of(id);
        }
        let id = self.in_scope(scope.clone(), |lowering| lowering.allocate(&target.pointer));
        self.name_instance(id, &target, &scope);
        self.pending.push_back((id, target, scope));
        self.name_definition(id);
        SchemaUse::of(id)
    }

    /// Gives targets in `$defs` and `definitions` their name.
    fn name_definition(&mut self, id: SchemaId) {
        let schema = &mut self.schemas[id];
        if schema.component.is_some() {
            return;
        }
        let mut tokens = schema.pointer.tokens().rev();
        if let (Some(name), Some(holder)) = (tokens.next(), tokens.next())
            && (holder == "$defs" || holder == "definitions")
        {
            let name = name.into_owned();
            drop(tokens);
            schema.component = Some(name);
        }
    }

    /// Fills in targets of references that the walk did not pass.
    pub fn pending(&mut self) {
        while let Some((id, target, scope)) = self.pending.pop_front() {
            if self.filled.get(id.index()).copied().unwrap_or(true) {
                continue;
            }
            if target.node.is_object() || target.node.as_flag().is_some() {
                self.in_scope(scope, |lowering| lowering.fill(id, &target));
            } else {
                self.unreadable_target(id, &target.pointer);
            }
        }
    }

    fn unreadable_target(&mut self, id: SchemaId, pointer: &Pointer) {
        self.first_visit(id);
        let reason = "a reference leads here, but this is not a schema";
        self.lose(Code::ReferenceKind, pointer, reason, Cost::Raw);
        self.schemas[id].shape = Shape::Any(Some(Reason::new(Code::ReferenceKind, reason)));
    }
}
