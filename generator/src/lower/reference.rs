//! References, to schemas and to other parts.

use std::borrow::Cow;
use std::collections::HashSet;

use openapiv3::{
    Components, Header, Parameter, PathItem, ReferenceOr, RequestBody, Response, SecurityScheme,
};
use serde::Deserialize;
use serde_json::Value;

use super::Lowering;
use crate::diagnostics::Code;
use crate::load::REWRITTEN;
use crate::model::{Fate, Schema, SchemaId, SchemaUse, Shape};
use crate::pointer::Pointer;

/// A part that is kept under `components`, other than a schema.
pub(super) trait Part: Clone + for<'d> Deserialize<'d> {
    /// What the section is called.
    const SECTION: &'static str;
    /// The member of the section.
    fn component<'c>(components: &'c Components, name: &str) -> Option<&'c ReferenceOr<Self>>;
}

macro_rules! part {
    ($part:ty, $section:literal, $field:ident) => {
        impl Part for $part {
            const SECTION: &'static str = $section;
            fn component<'c>(components: &'c Components, name: &str) -> Option<&'c ReferenceOr<Self>> {
                components.$field.get(name)
            }
        }
    };
}
part!(Parameter, "parameters", parameters);
part!(Response, "responses", responses);
part!(RequestBody, "requestBodies", request_bodies);
part!(Header, "headers", headers);
part!(SecurityScheme, "securitySchemes", security_schemes);

impl Part for PathItem {
    const SECTION: &'static str = "pathItems";
    fn component<'c>(_: &'c Components, _: &str) -> Option<&'c ReferenceOr<Self>> {
        None
    }
}

impl<'a> Lowering<'a> {
    /// A part and where it is defined; references are followed. `None` if they lead nowhere.
    pub fn resolve<'n, T: Part>(
        &mut self,
        node: &'n ReferenceOr<T>,
        pointer: &Pointer,
    ) -> Option<(Cow<'n, T>, Pointer)>
    where
        'a: 'n,
    {
        let mut reference = match node {
            ReferenceOr::Item(item) => return Some((Cow::Borrowed(item), pointer.clone())),
            ReferenceOr::Reference { reference } => reference.clone(),
        };
        let document: &'a crate::load::Document = self.document;
        let mut seen = HashSet::new();
        while seen.insert(reference.clone()) {
            let Ok((target, value)) = document.resolve(&reference) else { break };
            let component = document.openapi.components.as_ref().and_then(|components| {
                let name = target.as_str().strip_prefix("/components/")?.strip_prefix(T::SECTION)?;
                let token = name.strip_prefix('/').filter(|name| !name.contains('/'))?;
                T::component(components, &token.replace("~1", "/").replace("~0", "~"))
            });
            match component {
                Some(ReferenceOr::Item(item)) => return Some((Cow::Borrowed(item), target)),
                Some(ReferenceOr::Reference { reference: next }) => reference.clone_from(next),
                None => match value.get("$ref").and_then(Value::as_str) {
                    Some(next) => next.clone_into(&mut reference),
                    None => return T::deserialize(value).ok().map(|item| (Cow::Owned(item), target)),
                },
            }
        }
        None
    }

    /// The number of the schema at `pointer`, to be filled in sooner or later.
    pub fn allocate(&mut self, pointer: &Pointer) -> SchemaId {
        let pointer = &as_written(pointer);
        if let Some(id) = self.by_pointer.get(pointer) {
            return *id;
        }
        let id = self.push(Schema::new(pointer.clone(), Shape::Any(None)));
        self.by_pointer.insert(pointer.clone(), id);
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

    /// The schema that a `$ref` at `pointer` means.
    pub fn reference(&mut self, reference: &str, pointer: &Pointer) -> SchemaUse {
        let Ok((target, _)) = self.document.resolve(reference) else {
            return self.unresolved(reference, pointer);
        };
        let known = self.by_pointer.get(&as_written(&target)).copied();
        let id = known.unwrap_or_else(|| {
            let id = self.allocate(&target);
            self.pending.push_back(id);
            id
        });
        self.name_definition(id);
        SchemaUse::of(id)
    }

    /// Stands for a reference that leads nowhere; the check of references has reported it.
    fn unresolved(&mut self, reference: &str, pointer: &Pointer) -> SchemaUse {
        let reason = format!("the reference `{reference}` leads nowhere");
        self.lose(Fate::Raw, pointer, &reason, "values are carried as raw JSON");
        let id = self.push(Schema::new(pointer.clone(), Shape::Any(Some(reason))));
        self.first_visit(id);
        SchemaUse::of(id)
    }

    /// The node at a pointer of the document as written.
    pub fn node(&self, pointer: &Pointer) -> Option<&'a Value> {
        let document = self.document;
        document.node(pointer).or_else(|| {
            let mut text = pointer.as_str().to_owned();
            for keyword in ["prefixItems", "patternProperties", "callbacks", "links"] {
                text = text.replace(&format!("/{keyword}/"), &format!("/{REWRITTEN}{keyword}/"));
            }
            document.tree.pointer(&text)
        })
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
        while let Some(id) = self.pending.pop_front() {
            if self.filled.get(id.index()).copied().unwrap_or(true) {
                continue;
            }
            let pointer = self.schemas[id].pointer.clone();
            let schema =
                self.node(&pointer).and_then(|node| ReferenceOr::<openapiv3::Schema>::deserialize(node).ok());
            match schema {
                Some(schema) => self.fill(id, &super::keywords::borrowed(&schema), &pointer),
                None => self.unreadable_target(id, &pointer),
            }
        }
    }

    fn unreadable_target(&mut self, id: SchemaId, pointer: &Pointer) {
        self.first_visit(id);
        let reason = "a reference leads here, but this is not a schema";
        self.report(Code::ReferenceKind, Fate::Raw, pointer, reason, "values are carried as raw JSON");
        self.schemas[id].shape = Shape::Any(Some(reason.to_owned()));
    }
}

/// The pointer in the document as written: loading puts some keywords behind a prefix.
fn as_written(pointer: &Pointer) -> Pointer {
    let prefix = format!("/{REWRITTEN}");
    if pointer.as_str().contains(&prefix) {
        Pointer::new(&pointer.as_str().replace(&prefix, "/"))
    } else {
        pointer.clone()
    }
}
