//! The schemas by their places, and references to them.

use super::Lowering;
use crate::diagnostics::{Code, Cost, Reason};
use crate::document::At;
use crate::document::schema::keywords;
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
            if self.templates.waiting.remove(&id).is_some() {
                self.pending.push_back((id, target, scope));
            }
            self.name_definition(id);
            return SchemaUse::of(id);
        }
        let id = self.in_scope(scope.clone(), |lowering| lowering.allocate(&target.pointer));
        self.name_instance(id, &target, &scope);
        self.pending.push_back((id, target, scope));
        self.name_definition(id);
        SchemaUse::of(id)
    }

    /// Gives targets in `$defs`, in other files and the like their name.
    fn name_definition(&mut self, id: SchemaId) {
        let schema = &mut self.schemas[id];
        if schema.component.is_none() {
            schema.component = name_of_target(&schema.pointer);
        }
    }

    /// Fills in targets of references that the walk did not pass.
    pub fn pending(&mut self) {
        self.fill_pending();
        let document = self.document;
        for (id, pointer) in self.settle_templates() {
            if let Some(at) = document.at(&pointer) {
                self.fill(id, &at);
            }
        }
        self.fill_pending();
    }

    fn fill_pending(&mut self) {
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

/// The name of what a reference leads to, where the place gives one: a definition has its key, a file its stem. Within a
/// schema nothing has a name.
fn name_of_target(pointer: &Pointer) -> Option<String> {
    let (file, _) = pointer.in_file();
    let mut tokens = pointer.tokens().rev();
    let Some(name) = tokens.next() else { return file.as_deref().map(stem) };
    let names = match (tokens.next().as_deref(), tokens.next().as_deref()) {
        (Some("$defs" | "definitions"), _) => true,
        (Some(holder), None | Some("components")) => holder == "schemas" || holder.starts_with("x-"),
        (None, _) => file.is_some() && !keywords::is_keyword(&name),
        _ => false,
    };
    names.then(|| name.into_owned())
}

/// What the file of a schema is called: `models/pet.schema.json` is `pet`.
fn stem(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    stem.strip_suffix(".schema").unwrap_or(stem).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_target_is_named_by_its_key_or_its_file() {
        let cases = [
            ("/components/schemas/Pet/$defs/Toy", Some("Toy")),
            ("/x-models/Pet", Some("Pet")),
            ("/components/schemas/Pet/properties/toy", None),
            ("/paths/~1a/get/parameters/0/schema", None),
            ("models/pet.schema.json#", Some("pet")),
            ("models/pet.v2.yaml#", Some("pet.v2")),
            ("pet.yaml#/Toy", Some("Toy")),
            ("pet.yaml#/components/schemas/Toy", Some("Toy")),
            ("pet.yaml#/items", None),
            ("pet.yaml#/properties/schemas/items", None),
        ];
        for (pointer, name) in cases {
            assert_eq!(name_of_target(&Pointer::new(pointer)).as_deref(), name, "{pointer}");
        }
    }
}
