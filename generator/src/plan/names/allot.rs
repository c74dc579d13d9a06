//! Gives every type, operation and file its name.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::namer::{Namer, Open};
use super::recall::{self, Recalled, Record};
use super::{Case, Names, OperationNames, Scope, TypeNames, spell};
use super::{given, methods, moved, reserved};
use crate::config::Config;
use crate::diagnostics::Diagnostic;
use crate::model::{Api, Operation, Schema, SchemaId};
use crate::output::{Named, RecordedNames};
use crate::pointer::Pointer;
use crate::rust::{Home, Ident, Path};

/// The names of all types and operations beside those that are recorded, and what could not have the name that it would.
pub fn allotted(api: &Api, config: &Config, recorded: &RecordedNames) -> (Names, Vec<Diagnostic>) {
    let for_rust = given::for_rust(api);
    let is_given = |pointer: &str| config.names.contains_key(pointer) || for_rust.contains(pointer);
    let record = Record::of(recorded, is_given);
    let (methods, told) = methods::texts(&api.operations);
    let diagnostics = told.into_iter().collect();
    let mut namer = Namer { api, config, record, methods, names: Names::default(), diagnostics };
    let mut components = namer.components();
    let mut operations = namer.operations();
    // A type that stands in several places is at home in one; only where that holds none, the first has it.
    for anywhere in [false, true] {
        for (schema, open) in &mut components {
            open.anywhere = anywhere;
            namer.within(schema, "", open);
        }
        for (operation, _, _, open) in &mut operations {
            open.anywhere = anywhere;
            namer.inline_types(operation, open);
        }
    }
    for (_, open) in components {
        if !open.members.is_empty() {
            namer.names.models.push(open.close());
        }
    }
    namer.names.models.sort_by_key(|file| file.component);
    for (_, method, request, open) in operations {
        let types = Some(open.close()).filter(|file| !file.members.is_empty());
        namer.names.operations.push(OperationNames { method, request, types });
    }
    namer.remember();
    (namer.names, namer.diagnostics)
}

impl<'a> Namer<'a> {
    /// Names the components; their files, with the schemas that these are about.
    fn components(&mut self) -> Vec<(&'a Schema, Open)> {
        let mut scope = Scope::with(reserved::MODELS);
        let modules: Arc<[Ident]> = Ident::new("models").into_iter().collect();
        let mut recalled = self.record.within(&modules, &mut scope);
        self.record.reserve_modules("models", &mut scope);
        let components = self.components_where(Schema::has_type);
        let mut named: HashMap<SchemaId, Ident> = HashMap::new();
        // What is recorded comes first, so that what is new gives way.
        for (id, schema, _) in components.iter().filter(|(_, schema, _)| !self.is_configured(schema)) {
            named.extend(recalled.of_type(schema).map(|name| (*id, name)));
        }
        // By place and name, the words that tell a component apart.
        let mut words = HashMap::new();
        let of_bodies = methods::bodies(&self.api.operations, &self.methods);
        let of_others: HashSet<String> =
            components.iter().map(|(_, _, component)| spell(component, Case::Type)).collect();
        for (id, schema, component) in &components {
            if named.contains_key(id) {
                continue;
            }
            let of_body =
                of_bodies.get(*component).filter(|body| !of_others.contains(&spell(body, Case::Type)));
            let component = of_body.map_or(*component, String::as_str);
            let words = words
                .entry((&schema.pointer, component))
                .or_insert_with(|| given::told_apart(&scope, &schema.pointer, component));
            let words = schema.called.as_ref().map_or(words.as_str(), |name| &name.text);
            let text = if schema.request { format!("{words}-request") } else { words.to_owned() };
            // The configured name is that of the received form; the form that is sent is called after it.
            let name = if schema.request {
                given::settle(&schema.pointer, scope.allocate(&text, Case::Type), &mut self.diagnostics)
            } else {
                self.named(&mut scope, &schema.pointer, (&text, Case::Type), &[])
            };
            named.insert(*id, name);
        }
        let files = components.iter().filter_map(|(id, schema, _)| {
            let name = named.get(id)?.clone();
            let module = scope.module(name.as_str());
            Some((*id, *schema, name, module))
        });
        let files: Vec<_> = files.collect();
        let mut opened = Vec::with_capacity(files.len());
        for (id, schema, name, module) in files {
            let required = scope.belonging(&name, "Required");
            let taken = Scope::with(&[name.as_str(), required.as_str()]);
            let mut open = self.open(&modules, module, taken, &schema.pointer);
            (open.component, open.members) = (Some(id), vec![id]);
            let path = Path { home: open.home.clone(), modules: Arc::clone(&modules), name };
            let of_type = TypeNames::new(path, required, &mut open.statics);
            self.names.types.insert(id, of_type);
            opened.push((schema, open));
        }
        opened.extend(self.parts(&mut scope, &modules));
        opened
    }

    /// Components without a type, since they are only part of others: what they hold is at home with them all the
    /// same, and not with the first that they are part of.
    fn parts(&mut self, scope: &mut Scope, modules: &Arc<[Ident]>) -> Vec<(&'a Schema, Open)> {
        let parts = self.components_where(|schema| !schema.has_type()).into_iter();
        let opened = parts.map(|(id, schema, component)| {
            let module = scope.module(component);
            let mut open = self.open(modules, module, Scope::default(), &schema.pointer);
            open.component = Some(id);
            (schema, open)
        });
        opened.collect()
    }

    /// A file of this module below others, for what stands at `root`.
    fn open(&self, modules: &[Ident], module: Ident, mut scope: Scope, root: &Pointer) -> Open {
        let home = modules.iter().map(Ident::as_str).chain([module.as_str()]).collect::<Vec<_>>().join("/");
        let modules: Arc<[Ident]> = modules.iter().cloned().chain([module.clone()]).collect();
        Open {
            recalled: self.record.within(&modules, &mut scope),
            scope,
            statics: Scope::default(),
            modules,
            module,
            home: Home(Arc::from(home)),
            root: root.clone(),
            component: None,
            members: Vec::new(),
            anywhere: false,
        }
    }

    fn components_where(&self, is: fn(&Schema) -> bool) -> Vec<(SchemaId, &'a Schema, &'a str)> {
        let schemas = self.api.schemas.iter().filter(|(_, schema)| is(schema));
        let named = schemas.filter_map(|(id, schema)| Some((id, schema, schema.component.as_deref()?)));
        named.collect()
    }

    /// Names the operations and their requests; the files of their inline types.
    fn operations(&mut self) -> Vec<(&'a Operation, Ident, Ident, Open)> {
        let mut of_client = Scope::with(reserved::CLIENT);
        let mut scope = Scope::with(reserved::OPERATIONS);
        let mut recalled = self.record.within(&[], &mut of_client);
        self.record.reserve_modules("operations", &mut scope);
        let modules: Vec<Ident> = Ident::new("operations").into_iter().collect();
        let operations = self.api.operations.iter();
        let recorded: Vec<Option<Ident>> = operations.map(|of| self.recall(&mut recalled, of)).collect();
        // What is recorded comes first, so that what is new gives way.
        let recall = |name: &Option<Ident>| Some(scope.allocate(name.as_ref()?.as_str(), Case::Type).name);
        let requests: Vec<Option<Ident>> = recorded.iter().map(recall).collect();
        let mut named = Vec::new();
        let texts = std::mem::take(&mut self.methods);
        let recalled = recorded.into_iter().zip(requests).zip(texts);
        for (operation, ((method, request), text)) in self.api.operations.iter().zip(recalled) {
            let method = method.unwrap_or_else(|| {
                self.named(&mut of_client, &operation.pointer, (&text, Case::Value), reserved::TRAITS)
            });
            let request = request.unwrap_or_else(|| scope.allocate(method.as_str(), Case::Type).name);
            named.push((operation, method, request));
        }
        let opened = named.into_iter().map(|(operation, method, request)| {
            let module = scope.module(method.as_str());
            let open = self.open(&modules, module, Scope::default(), &operation.pointer);
            (operation, method, request, open)
        });
        let opened = opened.collect();
        self.names.operation_scope = scope;
        opened
    }

    fn recall(&self, recalled: &mut Recalled, operation: &Operation) -> Option<Ident> {
        let pointer = operation.pointer.as_str();
        (!self.config.names.contains_key(pointer)).then(|| recalled.method(pointer)).flatten()
    }

    /// Records all names for later runs.
    fn remember(&mut self) {
        for (pointer, sign) in moved::signs(self.api) {
            self.names.record.insert(Named::Sign, pointer, sign);
        }
        for (operation, names) in self.api.operations.iter().zip(&self.names.operations) {
            self.names.record.insert(Named::Method, operation.pointer.as_str(), names.method.as_str());
        }
        for (id, names) in &self.names.types {
            let schema = &self.api.schemas[*id];
            for place in recall::places(schema) {
                self.names.record.insert(recall::kind(schema), place, names.path.to_string());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::diagnostics::Code;
    use crate::passes::testing::with_paths;
    use crate::plan::names::names;
    use crate::plan::testing::{content, operation, received, with};

    fn paths(names: &Names) -> Vec<String> {
        let members = names.models.iter().flat_map(|file| &file.members);
        members.filter_map(|id| Some(names.of(*id)?.path.to_string())).collect()
    }

    #[test]
    fn inline_types_are_named_by_the_way_to_them() {
        let part = json!({ "type": "object", "properties": { "size": { "enum": ["s", "m"] } } });
        let pet = json!({ "type": "object", "properties": {
            "owner": part, "toys": { "type": "array", "items": { "type": "object", "properties": {
                "shape": { "enum": ["ball", "stick"] },
            } } },
        } });
        let (names, _) = names(&received(&json!({ "Pet": pet })), &Config::default());
        assert_eq!(
            paths(&names),
            [
                "models::Pet",
                "models::pet::Owner",
                "models::pet::OwnerSize",
                "models::pet::ToysItem",
                "models::pet::ToysItemShape"
            ]
        );
    }

    #[test]
    fn what_stands_in_several_places_is_at_home_where_it_is_nearest() {
        let size = json!({ "type": "string", "enum": ["s", "m"] });
        let shirts =
            json!({ "type": "object", "properties": { "list": { "type": "array", "items": size } } });
        let shoe = json!({ "type": "object", "properties": { "size": size } });
        let (names, _) = names(&received(&json!({ "Shirts": shirts, "Shoe": shoe })), &Config::default());
        assert_eq!(paths(&names), ["models::Shirts", "models::Shoe", "models::shoe::Size"]);
    }

    #[test]
    fn a_given_name_is_given_again_though_it_is_recorded() {
        let act = operation(&with(&json!({ "operationId": "act" })));
        let given = [("/paths/~1x/post".to_owned(), "perform".to_owned())].into();
        let config = Config { names: given, ..Config::default() };
        let (first, _) = names(&act, &config);
        let (second, found) = names(&act, &Config { recorded: first.record, ..config });
        let methods: Vec<_> = second.operations.iter().map(|one| one.method.as_str()).collect();
        assert_eq!((methods, found.len()), (vec!["perform"], 0), "{found:?}");
    }

    #[test]
    fn a_name_for_rust_counts_before_a_recorded_one_and_a_vendor_s_does_not() {
        let shoe = |key: &str, name: &str| json!({ "Shoe": { "type": "object", key: name } });
        let act = |key: &str, name: &str| operation(&with(&json!({ "operationId": "act", key: name })));
        for (key, of_schema, of_operation) in
            [("x-rust-name", "models::Boot", "step"), ("x-speakeasy-name-override", "models::Clog", "walk")]
        {
            let (before, _) = names(&received(&shoe(key, "Clog")), &Config::default());
            let config = Config { recorded: before.record, ..Config::default() };
            assert_eq!(paths(&names(&received(&shoe(key, "Boot")), &config).0), [of_schema], "{key}");
            let (before, _) = names(&act(key, "walk"), &Config::default());
            let config = Config { recorded: before.record, ..Config::default() };
            let (after, _) = names(&act(key, "step"), &config);
            let methods: Vec<_> = after.operations.iter().map(|one| one.method.as_str()).collect();
            assert_eq!(methods, [of_operation], "{key}");
        }
    }

    #[test]
    fn recorded_names_are_kept_and_given_to_nothing_else() {
        let size = json!({ "type": "string", "enum": ["s", "m"] });
        let shoe = json!({ "type": "object", "properties": { "size": size } });
        let (before, _) = names(&received(&json!({ "Shoe": shoe })), &Config::default());
        let config = Config { recorded: before.record.clone(), ..Config::default() };
        // An operation and a component that would have the same names, and a home that is nearer.
        let later = json!({ "shoe": { "type": "object", "properties": { "a": size } }, "Shoe": shoe });
        let (after, _) = names(&received(&later), &config);
        let of_shoe = |record: &RecordedNames| -> Vec<String> {
            let of_shoe = record.iter().filter(|(_, pointer, _)| pointer.contains("/Shoe"));
            of_shoe.map(|(_, pointer, name)| format!("{pointer} {name}")).collect()
        };
        assert_eq!(of_shoe(&after.record), of_shoe(&before.record));
        assert!(paths(&after).contains(&"models::ShoeLower".to_owned()), "{:?}", paths(&after));
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
        assert_eq!(paths(&names), ["models::Pet", "models::PetMixed"]);
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
