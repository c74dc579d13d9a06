//! Gives every type, operation and file its name.

use std::collections::HashMap;
use std::sync::Arc;

use super::{Case, File, Names, OperationNames, Scope, TypeNames};
use super::{given, reserved, variants, weight, words};
use crate::config::Config;
use crate::diagnostics::Diagnostic;
use crate::model::{Additional, Api, Operation, Schema, SchemaId, SchemaUse, Shape};
use crate::plan::form::{Form, constant, form, object_in_parts, target};
use crate::pointer::Pointer;
use crate::rust::{Home, Ident, Path};

/// The names of all types and operations, and what could not have the name that it would.
pub fn names(api: &Api, config: &Config) -> (Names, Vec<Diagnostic>) {
    let mut namer = Namer { api, config, names: Names::default(), diagnostics: Vec::new() };
    namer.components();
    namer.operations();
    (namer.names, namer.diagnostics)
}

/// What is named so far.
struct Namer<'a> {
    api: &'a Api,
    config: &'a Config,
    names: Names,
    diagnostics: Vec<Diagnostic>,
}

/// A file while its types are named.
struct Open {
    scope: Scope,
    statics: Scope,
    modules: Arc<[Ident]>,
    home: Home,
    members: Vec<SchemaId>,
}

impl<'a> Namer<'a> {
    fn components(&mut self) {
        let mut scope = Scope::with(reserved::MODELS);
        let modules: Arc<[Ident]> = Ident::new("models").into_iter().collect();
        let mut files = Vec::new();
        // By place and name, the words that tell a component apart.
        let mut words = HashMap::new();
        for (id, schema, component) in self.components_where(Schema::has_type) {
            let words = words
                .entry((&schema.pointer, component))
                .or_insert_with(|| given::told_apart(&scope, &schema.pointer, component));
            let text = if schema.request { format!("{words}-request") } else { words.clone() };
            // The configured name is that of the received form; the form that is sent is called after it.
            let name = if schema.request {
                given::settle(&schema.pointer, scope.allocate(&text, Case::Type), &mut self.diagnostics)
            } else {
                self.named(&mut scope, &schema.pointer, (&text, Case::Type), &[])
            };
            let module = scope.module(name.as_str());
            files.push((id, schema, name, module));
        }
        let mut opened = Vec::with_capacity(files.len());
        for (id, _, name, module) in &files {
            let required = scope.allocate(&format!("{name}Required"), Case::Type).name;
            let home = Home(Arc::from(format!("models/{module}")));
            let mut open = Open {
                scope: Scope::with(&[name.as_str(), required.as_str()]),
                statics: Scope::default(),
                modules: modules.iter().cloned().chain([module.clone()]).collect(),
                home: home.clone(),
                members: vec![*id],
            };
            let path = Path { home, modules: Arc::clone(&modules), name: name.clone() };
            let named = TypeNames::new(path, required, &mut open.statics);
            self.names.types.insert(*id, named);
            opened.push(open);
        }
        self.parts(&mut scope, &modules);
        for ((id, schema, _, module), mut open) in files.into_iter().zip(opened) {
            self.within(schema, "", &mut open);
            self.names.models.push(open.close(module, Some(id)));
        }
        self.names.models.sort_by_key(|file| file.component);
    }

    /// Components without a type, since they are only part of others: what they hold is at home with them all the
    /// same, and not with the first that they are part of.
    fn parts(&mut self, scope: &mut Scope, modules: &[Ident]) {
        for (id, schema, component) in self.components_where(|schema| !schema.has_type()) {
            let module = scope.module(component);
            let mut open = Open {
                scope: Scope::default(),
                statics: Scope::default(),
                modules: modules.iter().cloned().chain([module.clone()]).collect(),
                home: Home(Arc::from(format!("models/{module}"))),
                members: Vec::new(),
            };
            self.within(schema, "", &mut open);
            if !open.members.is_empty() {
                self.names.models.push(open.close(module, Some(id)));
            }
        }
    }

    fn components_where(&self, is: fn(&Schema) -> bool) -> Vec<(SchemaId, &'a Schema, &'a str)> {
        let schemas = self.api.schemas.iter().filter(|(_, schema)| is(schema));
        let named = schemas.filter_map(|(id, schema)| Some((id, schema, schema.component.as_deref()?)));
        named.collect()
    }

    fn operations(&mut self) {
        let mut methods = Scope::with(reserved::CLIENT);
        let mut scope = Scope::with(reserved::OPERATIONS);
        let mut named = Vec::new();
        for operation in &self.api.operations {
            let text = words::operation(operation);
            let method = self.named(&mut methods, &operation.pointer, (&text, Case::Value), reserved::TRAITS);
            let request = scope.allocate(method.as_str(), Case::Type).name;
            named.push((operation, method, request));
        }
        for (operation, method, request) in named {
            let module = scope.module(method.as_str());
            let mut open = Open {
                scope: Scope::default(),
                statics: Scope::default(),
                modules: Ident::new("operations").into_iter().chain([module.clone()]).collect(),
                home: Home(Arc::from(format!("operations/{module}"))),
                members: Vec::new(),
            };
            self.inline_types(operation, &mut open);
            let types = Some(open.close(module, None)).filter(|file| !file.members.is_empty());
            self.names.operations.push(OperationNames { method, request, types });
        }
        self.names.operation_scope = scope;
    }

    /// Names what an operation sends and receives under no name.
    fn inline_types(&mut self, operation: &Operation, open: &mut Open) {
        for parameter in &operation.parameters {
            self.inline(parameter.schema, &parameter.name, open);
        }
        for media in operation.body.iter().flat_map(|body| &body.media) {
            match media.schema {
                // What is sent in parts has a struct of its own.
                Some(used) if object_in_parts(&self.api.schemas, media).is_some() => {
                    self.within(target(&self.api.schemas, used), "body", open);
                }
                Some(used) => self.inline(used, "body", open),
                None => {}
            }
        }
        for response in &operation.responses {
            let status = words::status_word(response.status);
            for media in &response.media {
                if let Some(used) = media.schema {
                    self.inline(used, &format!("{status}-{}", words::content_word(media)), open);
                }
            }
        }
    }

    /// Names a schema that is used here and has no name of its own, and what it holds.
    fn inline(&mut self, used: SchemaUse, stem: &str, open: &mut Open) {
        let schema = &self.api.schemas[used.schema];
        if schema.component.is_some() || !schema.has_type() || self.names.of(used.schema).is_some() {
            return;
        }
        if form(schema) == Form::Plain {
            self.within(schema, stem, open);
            if weight::is_heavy(&self.api.schemas, &self.names, used) {
                self.name_inline(used, stem, open);
            }
            return;
        }
        let stem = self.name_inline(used, stem, open);
        self.within(schema, &stem, open);
    }

    /// Gives a schema a name after `stem`.
    fn name_inline(&mut self, used: SchemaUse, stem: &str, open: &mut Open) -> String {
        let pointer = &self.api.schemas[used.schema].pointer;
        let name = self.named(&mut open.scope, pointer, (stem, Case::Type), &[]);
        let stem = name.to_string();
        let required = open.scope.allocate(&format!("{name}Required"), Case::Type).name;
        let path = Path { home: open.home.clone(), modules: Arc::clone(&open.modules), name };
        self.names.types.insert(used.schema, TypeNames::new(path, required, &mut open.statics));
        open.members.push(used.schema);
        stem
    }

    /// Names what a schema holds.
    fn within(&mut self, schema: &Schema, stem: &str, open: &mut Open) {
        let schemas = &self.api.schemas;
        let join = |part: &str| if stem.is_empty() { part.to_owned() } else { format!("{stem}-{part}") };
        match &schema.shape {
            Shape::Object(object) => {
                for property in object.properties.iter().filter(|one| constant(schemas, one).is_none()) {
                    self.inline(property.schema, &join(&property.name), open);
                }
                if let Additional::Typed(value) = object.additional {
                    self.inline(value, &join("value"), open);
                }
            }
            Shape::Array(array) => self.inline(array.items, &join("item"), open),
            Shape::Tuple(tuple) => {
                for (index, item) in tuple.items.iter().enumerate() {
                    self.inline(*item, &join(&format!("item{index}")), open);
                }
            }
            Shape::Union(union) => {
                for (variant, word) in union.variants.iter().zip(variants::variant_words(schemas, union)) {
                    self.inline(variant.schema, &join(&word), open);
                }
            }
            Shape::Alias(used) => self.inline(*used, stem, open),
            // Only in what has no type itself.
            Shape::AllOf(parts) => {
                let parts = parts.iter().map(|part| &schemas[part.schema]);
                for part in parts.filter(|part| part.component.is_none()) {
                    self.within(part, stem, open);
                }
            }
            _ => {}
        }
    }

    fn named(&mut self, scope: &mut Scope, pointer: &Pointer, text: (&str, Case), taken: &[&str]) -> Ident {
        given::named(self.config, scope, pointer, text, taken, &mut self.diagnostics)
    }
}

impl TypeNames {
    fn new(path: Path, required: Ident, statics: &mut Scope) -> Self {
        let table = statics.allocate(path.name.as_str(), Case::Static).name;
        let check = statics.allocate(&format!("{}-check", path.name), Case::Static).name;
        Self { path, required, table, check }
    }
}

impl Open {
    fn close(self, module: Ident, component: Option<SchemaId>) -> File {
        File { module, home: self.home, component, members: self.members }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::diagnostics::Code;
    use crate::passes::testing::with_paths;
    use crate::plan::testing::{content, operation, received, with};

    fn paths(names: &Names) -> Vec<String> {
        let members = names.models.iter().flat_map(|file| &file.members);
        members.filter_map(|id| Some(names.of(*id)?.path.to_string())).collect()
    }

    #[test]
    fn inline_types_are_named_by_the_way_to_them() {
        let part = json!({ "type": "object", "properties": { "size": { "enum": ["s", "m"] } } });
        let pet = json!({ "type": "object", "properties": {
            "owner": part, "toys": { "type": "array", "items": part },
        } });
        let (names, _) = names(&received(&json!({ "Pet": pet })), &Config::default());
        assert_eq!(
            paths(&names),
            [
                "models::Pet",
                "models::pet::Owner",
                "models::pet::OwnerSize",
                "models::pet::ToysItem",
                "models::pet::ToysItemSize"
            ]
        );
    }

    #[test]
    fn what_is_sent_in_another_form_is_called_after_it() {
        let pet = json!({ "type": "object", "properties": { "id": { "type": "string", "readOnly": true }, "n": {} } });
        let body = content(&json!({ "$ref": "#/components/schemas/Pet" }));
        let post = json!({ "operationId": "add", "requestBody": body, "responses": { "200": body } });
        let (api, _) = with_paths(&json!({ "Pet": pet }), &json!({ "/pets": { "post": post } }));
        let (names, _) = names(&api, &Config::default());
        assert_eq!(paths(&names), ["models::Pet", "models::PetRequest"]);
    }

    #[test]
    fn the_later_of_two_equal_names_gives_way_and_is_reported() {
        let empty = json!({ "type": "object", "properties": { "a": {} } });
        let (names, found) = names(&received(&json!({ "pet": empty, "Pet": empty })), &Config::default());
        assert_eq!(paths(&names), ["models::Pet", "models::Pet2"]);
        let place = Pointer::new("/components/schemas/Pet");
        let said = found.iter().find(|one| one.place.pointer() == Some(&place));
        assert_eq!(said.map(|one| one.code), Some(Code::NameTaken));
    }

    #[test]
    fn methods_avoid_what_the_client_has() {
        let (names, _) = names(&operation(&with(&json!({ "operationId": "clone" }))), &Config::default());
        let methods: Vec<_> = names.operations.iter().map(|one| one.method.to_string()).collect();
        assert_eq!(methods, ["clone_"]);
    }

    #[test]
    fn a_type_that_is_hard_to_read_gets_a_name() {
        let mut list = json!({ "type": "string" });
        for _ in 0..4 {
            list = json!({ "type": "array", "items": { "type": "object", "additionalProperties": list } });
        }
        let (names, _) = names(
            &received(&json!({ "Pet": { "type": "object", "properties": { "deep": list } } })),
            &Config::default(),
        );
        assert!(paths(&names).len() > 1, "{:?}", paths(&names));
    }
}
