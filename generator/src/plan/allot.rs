//! Which types there are, what they are called and which file they stand in.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Planner;
use super::docs::code;
use super::names::{Case, Scope};
use super::reserved;
use crate::model::{
    Additional, EnumValue, Enumeration, Object, Operation, Schema, SchemaId, SchemaUse, Shape, StatusPattern,
    Union, Variant,
};
use crate::rust::{Docs, Home, Ident, Path};

/// The types of a crate.
#[derive(Debug, Default)]
pub struct Allotment {
    /// The types by their schemas.
    types: BTreeMap<SchemaId, Allotted>,
    /// The files of `models`, in document order.
    pub models: Vec<File>,
    /// What the operations are called, in document order.
    pub operations: Vec<OperationNames>,
    /// Names in `operations`.
    pub operation_scope: Scope,
}

/// A type.
#[derive(Clone, Debug)]
pub struct Allotted {
    /// Where it is.
    pub path: Path,
    /// The struct of its required properties.
    pub required: Ident,
    /// The table by which variants are told apart.
    pub table: Ident,
    /// The table by which it is checked.
    pub check: Ident,
}

/// A file of types.
#[derive(Clone, Debug)]
pub struct File {
    /// Its module.
    pub module: Ident,
    /// Where its types are at home.
    pub home: Home,
    /// The component; none for the types of an operation.
    pub component: Option<SchemaId>,
    /// What it holds, in document order.
    pub members: Vec<SchemaId>,
    /// What it is about, where it is not a component.
    pub about: Docs,
}

/// What an operation is called.
#[derive(Clone, Debug)]
pub struct OperationNames {
    /// The method of the client.
    pub method: Ident,
    /// The request.
    pub request: Ident,
    /// The inline types.
    pub types: Option<File>,
}

/// What becomes of a schema.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// A struct.
    Struct,
    /// An enum of values.
    Enum,
    /// An enum of types.
    Union,
    /// A type that needs no name, or an alias for it.
    Plain,
}

/// What becomes of a schema.
pub fn form(schema: &Schema) -> Form {
    match &schema.shape {
        Shape::Object(object) if !is_map(object) => Form::Struct,
        Shape::Enumeration(enumeration) if enumerable(enumeration) => Form::Enum,
        Shape::Union(_) => Form::Union,
        _ => Form::Plain,
    }
}

/// Whether an object has no properties of its own, but may have any.
pub fn is_map(object: &Object) -> bool {
    object.properties.is_empty() && object.additional != Additional::Forbidden
}

/// Whether the values make an enum; truth values do not, nor numbers of which one has a fraction.
fn enumerable(enumeration: &Enumeration) -> bool {
    let all = |test: fn(&EnumValue) -> bool| enumeration.values.iter().all(test);
    let whole = all(|value| value.value.as_i64().is_some());
    !enumeration.values.is_empty()
        && !all(|value| value.value.is_boolean())
        && (whole || !all(|value| value.value.is_number()))
}

/// The scope of the file while its types are named.
struct Naming {
    scope: Scope,
    statics: Scope,
    modules: Arc<[Ident]>,
    home: Home,
    members: Vec<SchemaId>,
}

impl Allotment {
    /// The type of a schema, where it has one of its own.
    pub fn get(&self, id: SchemaId) -> Option<&Allotted> {
        self.types.get(&id)
    }
}

impl Planner<'_> {
    /// Names every type.
    pub fn allot(&mut self) -> Allotment {
        let mut allotment = Allotment::default();
        self.components(&mut allotment);
        self.name_operations(&mut allotment);
        allotment
    }

    fn components(&mut self, allotment: &mut Allotment) {
        let mut scope = Scope::with(reserved::MODELS);
        let api = self.api;
        let components: Vec<_> = api
            .schemas
            .iter()
            .filter(|(_, schema)| schema.usage.sent || schema.usage.received)
            .filter_map(|(id, schema)| schema.component.as_ref().map(|name| (id, schema, name)))
            .collect();
        let modules: Arc<[Ident]> = Ident::new("models").into_iter().collect();
        let mut named = Vec::new();
        for (id, schema, component) in components {
            let text = if schema.request { format!("{component}-request") } else { component.clone() };
            // The configured name is that of the received form; the form that is sent is called after it.
            let name = if schema.request {
                let allocated = scope.allocate(&text, Case::Type);
                self.settle(&schema.pointer, allocated)
            } else {
                self.named(&mut scope, &schema.pointer, &text, Case::Type, &[])
            };
            let module = scope.allocate(name.as_str(), Case::Value).name;
            named.push((id, schema, name, module));
        }
        let mut statics: Vec<_> = Vec::new();
        for (id, _, name, module) in &named {
            let required = scope.allocate(&format!("{name}Required"), Case::Type).name;
            let home = Home(Arc::from(format!("models/{module}")));
            let mut own = Scope::default();
            let table = own.allocate(name.as_str(), Case::Static).name;
            let check = own.allocate(&format!("{name}-check"), Case::Static).name;
            let path = Path { home, modules: Arc::clone(&modules), name: name.clone() };
            allotment.types.insert(*id, Allotted { path, required, table, check });
            statics.push(own);
        }
        for ((id, schema, name, module), statics) in named.into_iter().zip(statics) {
            let mut scope = Scope::with(&[name.as_str()]);
            if let Some(allotted) = allotment.types.get(&id) {
                scope.reserve(allotted.required.as_str());
            }
            let home = Home(Arc::from(format!("models/{module}")));
            let modules = modules.iter().cloned().chain([module.clone()]).collect();
            let mut naming = Naming { scope, statics, modules, home: home.clone(), members: vec![id] };
            self.within(schema, "", &mut naming, allotment);
            allotment.models.push(File {
                module,
                home,
                component: Some(id),
                members: naming.members,
                about: Docs::new(),
            });
        }
    }

    fn name_operations(&mut self, allotment: &mut Allotment) {
        let mut methods = Scope::with(reserved::CLIENT);
        let mut scope = Scope::with(reserved::OPERATIONS);
        let api = self.api;
        let mut named = Vec::new();
        for operation in &api.operations {
            let text = operation_text(operation);
            let method = self.named(&mut methods, &operation.pointer, &text, Case::Value, reserved::TRAITS);
            let request = scope.allocate(method.as_str(), Case::Type).name;
            named.push((operation, method, request));
        }
        for (operation, method, request) in named {
            let module = scope.allocate(method.as_str(), Case::Value).name;
            let home = Home(Arc::from(format!("operations/{module}")));
            let modules = ["operations"]
                .into_iter()
                .filter_map(Ident::new)
                .chain([module.clone()])
                .collect::<Arc<[_]>>();
            let mut naming = Naming {
                scope: Scope::default(),
                statics: Scope::default(),
                modules,
                home: home.clone(),
                members: Vec::new(),
            };
            self.operation_types(operation, &mut naming, allotment);
            let call = code(&format!("{} {}", operation.method.as_str(), operation.path.text));
            let about = vec![format!("What {call} sends and receives.")];
            let types = Some(File { module, home, component: None, members: naming.members, about })
                .filter(|file| !file.members.is_empty());
            allotment.operations.push(OperationNames { method, request, types });
        }
        allotment.operation_scope = scope;
    }

    fn operation_types(&mut self, operation: &Operation, naming: &mut Naming, allotment: &mut Allotment) {
        for parameter in &operation.parameters {
            self.inline(parameter.schema, &parameter.name, naming, allotment);
        }
        for media in operation.body.iter().flat_map(|body| &body.media) {
            match media.schema {
                // What is sent in parts has a struct of its own.
                Some(used) if self.form_object(media).is_some() => {
                    self.within(self.target(used), "body", naming, allotment);
                }
                Some(used) => self.inline(used, "body", naming, allotment),
                None => {}
            }
        }
        for response in &operation.responses {
            let stem = format!("{}-body", status_word(response.status));
            for media in &response.media {
                if let Some(schema) = media.schema {
                    self.inline(schema, &stem, naming, allotment);
                }
            }
        }
    }

    /// Names a schema that is used here and has no name of its own, and what it holds.
    fn inline(&mut self, used: SchemaUse, stem: &str, naming: &mut Naming, allotment: &mut Allotment) {
        let schema = self.schema(used.schema);
        if schema.component.is_some() || allotment.types.contains_key(&used.schema) {
            return;
        }
        if form(schema) == Form::Plain {
            self.within(schema, stem, naming, allotment);
            if self.is_heavy(used, allotment) {
                self.allot_inline(used, stem, naming, allotment);
            }
            return;
        }
        let stem = self.allot_inline(used, stem, naming, allotment);
        self.within(schema, &stem, naming, allotment);
    }

    /// Gives a schema a name after `stem`.
    fn allot_inline(
        &mut self,
        used: SchemaUse,
        stem: &str,
        naming: &mut Naming,
        allotment: &mut Allotment,
    ) -> String {
        let pointer = &self.schema(used.schema).pointer;
        let name = self.named(&mut naming.scope, pointer, stem, Case::Type, &[]);
        let required = naming.scope.allocate(&format!("{name}Required"), Case::Type).name;
        let table = naming.statics.allocate(name.as_str(), Case::Static).name;
        let check = naming.statics.allocate(&format!("{name}-check"), Case::Static).name;
        let path = Path { home: naming.home.clone(), modules: Arc::clone(&naming.modules), name };
        let stem = path.name.to_string();
        allotment.types.insert(used.schema, Allotted { path, required, table, check });
        naming.members.push(used.schema);
        stem
    }

    /// Names what a schema holds.
    fn within(&mut self, schema: &Schema, stem: &str, naming: &mut Naming, allotment: &mut Allotment) {
        let join = |part: &str| if stem.is_empty() { part.to_owned() } else { format!("{stem}-{part}") };
        match &schema.shape {
            Shape::Object(object) => {
                for property in &object.properties {
                    if !self.is_constant(property) {
                        self.inline(property.schema, &join(&property.name), naming, allotment);
                    }
                }
                if let Additional::Typed(value) = object.additional {
                    self.inline(value, &join("value"), naming, allotment);
                }
            }
            Shape::Array(array) => self.inline(array.items, &join("item"), naming, allotment),
            Shape::Tuple(tuple) => {
                for (index, item) in tuple.items.iter().enumerate() {
                    self.inline(*item, &join(&format!("item{index}")), naming, allotment);
                }
            }
            Shape::Union(union) => {
                for (variant, word) in union.variants.iter().zip(self.variant_words(union)) {
                    self.inline(variant.schema, &join(&word), naming, allotment);
                }
            }
            Shape::Alias(used) => self.inline(*used, stem, naming, allotment),
            _ => {}
        }
    }

    /// What the variants of a union are called, before they are made distinct.
    pub fn variant_words(&self, union: &Union) -> Vec<String> {
        union.variants.iter().map(|variant| self.variant_word(variant)).collect()
    }

    fn variant_word(&self, variant: &Variant) -> String {
        let schema = self.schema(variant.schema.schema);
        if let Some(name) = schema.component.as_ref().or(variant.name.as_ref()) {
            return name.clone();
        }
        let title = schema.docs.summary.as_ref().filter(|title| title.len() <= 40);
        if let Some(word) = title.or(variant.tags.first()) {
            return word.clone();
        }
        self.kind_word(variant.schema)
    }

    fn kind_word(&self, used: SchemaUse) -> String {
        let schema = self.schema(used.schema);
        let named = |used: SchemaUse| self.schema(used.schema).component.clone();
        let word = match &schema.shape {
            Shape::Null => "null",
            Shape::Boolean => "boolean",
            Shape::Integer(_) => "integer",
            Shape::Number(_) => "number",
            Shape::Text(_) => "text",
            Shape::Enumeration(enumeration) => match enumeration.values.as_slice() {
                [only] => return text_of(&only.value),
                _ => "value",
            },
            Shape::Array(array) => {
                return match named(array.items) {
                    Some(name) => format!("{name}-list"),
                    None => "list".to_owned(),
                };
            }
            Shape::Tuple(_) => "tuple",
            Shape::Object(object) if is_map(object) => "map",
            Shape::Object(_) => "object",
            Shape::Union(_) => "several",
            Shape::Alias(used) => return self.kind_word(*used),
            Shape::Any(_) | Shape::Never | Shape::AllOf(_) => "any",
        };
        word.to_owned()
    }
}

/// A value as text for a name.
pub fn text_of(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// What an operation is named from.
fn operation_text(operation: &Operation) -> String {
    let named = operation.id.as_ref().filter(|id| id.chars().any(char::is_alphanumeric));
    named.cloned().unwrap_or_else(|| {
        let path = operation.path.text.replace(['{', '}'], " ");
        format!("{} {path}", operation.method.as_str().to_lowercase())
    })
}

/// A word for statuses.
pub fn status_word(status: StatusPattern) -> String {
    let word = match status {
        StatusPattern::Default => "default",
        StatusPattern::Range(1) => "informational",
        StatusPattern::Range(2) => "success",
        StatusPattern::Range(3) => "redirection",
        StatusPattern::Range(4) => "client-error",
        StatusPattern::Range(5) => "server-error",
        StatusPattern::Range(other) => return format!("status-{other}xx"),
        StatusPattern::Exact(status) => {
            return exact_word(status).map_or(format!("status-{status}"), str::to_owned);
        }
    };
    word.to_owned()
}

fn exact_word(status: u16) -> Option<&'static str> {
    Some(match status {
        200 => "ok",
        201 => "created",
        202 => "accepted",
        203 => "non-authoritative",
        204 => "no-content",
        205 => "reset-content",
        206 => "partial-content",
        207 => "multi-status",
        301 => "moved-permanently",
        302 => "found",
        303 => "see-other",
        304 => "not-modified",
        307 => "temporary-redirect",
        308 => "permanent-redirect",
        400 => "bad-request",
        401 => "unauthorized",
        402 => "payment-required",
        403 => "forbidden",
        404 => "not-found",
        405 => "method-not-allowed",
        406 => "not-acceptable",
        408 => "request-timeout",
        409 => "conflict",
        410 => "gone",
        411 => "length-required",
        412 => "precondition-failed",
        413 => "content-too-large",
        414 => "uri-too-long",
        415 => "unsupported-media-type",
        418 => "im-a-teapot",
        422 => "unprocessable-content",
        423 => "locked",
        424 => "failed-dependency",
        428 => "precondition-required",
        429 => "too-many-requests",
        451 => "unavailable-for-legal-reasons",
        500 => "internal-server-error",
        501 => "not-implemented",
        502 => "bad-gateway",
        503 => "service-unavailable",
        504 => "gateway-timeout",
        _ => return None,
    })
}
