//! Schemas.

use std::collections::HashSet;

use super::bindings::Scope;
use super::{Lowering, docs, rule, scalar, sequence};
use crate::diagnostics::{Code, Cost, Reason};
use crate::document::grammar::Kind;
use crate::document::schema::keywords::unchecked;
use crate::document::schema::{self, UNIONS, View};
use crate::document::{At, Node};
use crate::formats::{self, Format, Holds};
use crate::model::{
    Access, Additional, Array, GivenName, JsonKind, Object, Property, Role, Schema, SchemaId, SchemaUse,
    Secrecy, Shape, Tuple, Union, UnionKind, Variant,
};
use crate::pointer::Pointer;

impl<'a> Lowering<'a> {
    /// Lowers every component; all have their numbers first, in document order.
    pub fn components(&mut self) {
        let section = self.document.section(Kind::Schema);
        let schemas: Vec<_> = section.into_iter().flat_map(|section| section.members()).collect();
        let ids: Vec<SchemaId> = schemas
            .iter()
            .map(|(name, schema)| {
                let id = self.allocate(&schema.pointer);
                self.schemas[id].component = Some((*name).to_owned());
                id
            })
            .collect();
        for ((_, schema), id) in schemas.iter().zip(&ids) {
            self.adopt(*id, schema);
        }
        for ((_, schema), id) in schemas.iter().zip(ids) {
            if self.is_template(schema) {
                self.templates.waiting.insert(id, schema.pointer.clone());
            } else {
                self.fill(id, schema);
            }
        }
    }

    /// A component that only refers to another file is what stands there, for all who refer to the file too.
    fn adopt(&mut self, id: SchemaId, at: &At<'a>) {
        if let Some(target) = self.only_target(at)
            && target.node.file() != 0
        {
            self.by_pointer.entry((target.pointer, Scope::default())).or_insert(id);
        }
    }

    /// What a component is by another name that nothing else has.
    fn adopted(&self, id: SchemaId, at: &At<'a>) -> Option<At<'a>> {
        let target = self.only_target(at)?;
        let adopted = self.by_pointer.get(&(target.pointer.clone(), Scope::default()));
        (adopted == Some(&id) && target.pointer != self.schemas[id].pointer).then_some(target)
    }

    /// The schema that stands or is referred to at a node.
    pub fn schema(&mut self, at: &At<'a>) -> SchemaUse {
        if let Some(target) = self.only_target(at) {
            return self.reference(target);
        }
        // What depends on none of the names that are bound here is the same everywhere.
        let scope = self.scope_for(at);
        let id = self.in_scope(scope, |lowering| {
            let id = lowering.allocate(&at.pointer);
            lowering.fill(id, at);
            id
        });
        SchemaUse::of(id)
    }

    /// Fills in the schema `id`, unless that has been done.
    pub fn fill(&mut self, id: SchemaId, at: &At<'a>) {
        if !self.first_visit(id) {
            return;
        }
        let at = self.adopted(id, at).unwrap_or_else(|| at.clone());
        let lowered = self.lowered(id, &at);
        let Schema { component, pointer, .. } = &mut self.schemas[id];
        let (component, pointer) = (component.take(), pointer.clone());
        self.schemas[id] = Schema { pointer, component, ..*lowered };
    }

    /// In a box, since schemas stand in schemas, and each level has its place on the stack.
    fn lowered(&mut self, id: SchemaId, at: &At<'a>) -> Box<Schema> {
        if let Some(target) = self.only_target(at) {
            let target = self.reference(target);
            return Box::new(Schema::new(at.pointer.clone(), Shape::Alias(target)));
        }
        self.within(at, |lowering| match lowering.template(id, at) {
            Some((template, scope)) => {
                let inline = |lowering: &mut Self| lowering.within(&template, |own| own.inline(&template));
                let mut made = lowering.in_scope(scope, inline);
                made.docs = docs::of_schema(View::of(at.node)).or(std::mem::take(&mut made.docs));
                made
            }
            None => lowering.inline(at),
        })
    }

    fn inline(&mut self, at: &At<'a>) -> Box<Schema> {
        let view = View::of(at.node);
        let shape = self.shape(view, at, view.nullable());
        self.described(view, at, shape)
    }

    /// A schema of this shape with all that stands beside it.
    fn described(&mut self, view: View<'a>, at: &At<'a>, shape: Shape) -> Box<Schema> {
        let mut lowered = Box::new(Schema::new(at.pointer.clone(), shape));
        lowered.docs = docs::of_schema(view);
        lowered.nullable = view.nullable();
        lowered.access = access(view);
        lowered.tag = view.tag().map(str::to_owned);
        lowered.called = view.called().map(|(text, for_rust)| GivenName { text: text.to_owned(), for_rust });
        lowered.rust_type = rust_type(view);
        if secret(view) {
            lowered.secrecy = Secrecy::Secret;
        }
        lowered.also_accepts = also_accepts(view);
        if view.has("contentSchema") {
            let place = at.pointer.child("contentSchema");
            let message = "the text is carried as it is, whatever it holds";
            self.lose(Code::KeywordNotTyped, &place, message, Cost::NotChecked);
        }
        note_the_unsaid(view, &mut lowered);
        if !matches!(lowered.shape, Shape::Union(_))
            && let Some((property, mapping)) = view.discriminator()
        {
            lowered.docs.notes.push(kinds_of_base(property, mapping));
        }
        lowered
    }

    fn shape(&mut self, view: View<'a>, at: &At<'a>, nullable: bool) -> Shape {
        if view.is_nothing() {
            if at.node.as_flag().is_some() {
                self.nothing(&at.pointer);
            }
            return Shape::Never;
        }
        if let Some(types) = view.several_types() {
            return self.several(view, at, &types);
        }
        let unions: Vec<_> = UNIONS.into_iter().filter(|keyword| !view.members(keyword).is_empty()).collect();
        let target = self.target_of(at).filter(|_| view.refers());
        let all_of = view.members("allOf");
        if unions.is_empty() && all_of.is_empty() && target.is_none() {
            return self.own_shape(view, at);
        }
        let bare = view.only_composes() && !view.names_extensions();
        if let ([keyword], true, true, None) = (unions.as_slice(), bare, all_of.is_empty(), &target) {
            return Shape::Union(self.union(view, at, keyword));
        }
        let mut parts = Vec::new();
        let document = self.document;
        if !unions.is_empty() && document.found_out.bases.contains(&at.node.key()) {
            parts.push(self.beside_union(at));
        } else {
            let holder = at.pointer.child("allOf");
            for (number, node) in all_of {
                parts.push(self.extended(&At { node, pointer: holder.index(number) }));
            }
            if let Some(target) = target {
                parts.push(self.extended_target(at.node, &target));
            }
            // After what it extends: the later part is the more specific one.
            if !bare {
                let shape = self.own_shape(view, at);
                parts.push(self.part_schema(&at.pointer, shape, nullable));
            }
        }
        for keyword in unions {
            let union = self.union(view, at, keyword);
            parts.push(self.part_schema(&at.pointer.child(keyword), Shape::Union(union), nullable));
        }
        Shape::AllOf(parts)
    }

    /// A union of the types that a list names, each with the keywords that speak of it.
    fn several(&mut self, view: View<'a>, at: &At<'a>, types: &[&'static str]) -> Shape {
        let holder = at.pointer.child("anyOf");
        let variants = types.iter().enumerate().map(|(number, name)| {
            let pointer = holder.index(number);
            let id = self.allocate(&pointer);
            if self.first_visit(id) {
                self.schemas[id].shape = self.own_shape(view.only(name), at);
            }
            Variant::of(SchemaUse::of(id))
        });
        Shape::Union(Union { kind: UnionKind::AnyOf, variants: variants.collect(), discriminator: None })
    }

    /// A member of `allOf`; of a base whose union leads back here, what stands beside the union.
    fn extended(&mut self, part: &At<'a>) -> SchemaUse {
        match self.only_target(part) {
            Some(target) => self.extended_target(part.node, &target),
            None => self.schema(part),
        }
    }

    fn extended_target(&mut self, part: Node<'a>, target: &At<'a>) -> SchemaUse {
        let used = self.reference(target.clone());
        let extends = self.document.found_out.extensions.contains(&part.key());
        if extends { self.beside_union(target) } else { used }
    }

    /// What stands beside the union of a component.
    fn beside_union(&mut self, base: &At<'a>) -> SchemaUse {
        if let Some(base) = self.bases.get(&base.pointer) {
            return *base;
        }
        let used = self.part_schema(&base.pointer, Shape::Any(None), false);
        let unbound = (base.pointer.clone(), Scope::default());
        self.schemas[used.schema].beside_union_of = self.by_pointer.get(&unbound).copied();
        self.bases.insert(base.pointer.clone(), used);
        let view = View::of(base.node).without_unions();
        self.schemas[used.schema].shape = self.shape(view, base, false);
        used
    }

    /// What a schema refers to that says nothing else.
    fn only_target(&self, at: &At<'a>) -> Option<At<'a>> {
        if View::of(at.node).only_refers() { self.target_of(at) } else { None }
    }

    /// A part of a composition that has no node of its own.
    fn part_schema(&mut self, pointer: &Pointer, shape: Shape, nullable: bool) -> SchemaUse {
        let mut schema = Schema::new(pointer.clone(), shape);
        schema.nullable = nullable;
        let id = self.push(schema);
        self.first_visit(id);
        SchemaUse::of(id)
    }

    /// What the schema says beside `allOf`, `oneOf` and `anyOf`.
    fn own_shape(&mut self, view: View<'a>, at: &At<'a>) -> Shape {
        if view.is_null() {
            return Shape::Null;
        }
        let values = view.values();
        let implied = view.implied_type().map(|(name, _)| name);
        if let Some(not) = view.get("not").filter(|_| implied.is_none() && values.is_empty()) {
            return self.negation(not, &at.pointer);
        }
        let scalar_values = values.iter().all(|value| !value.is_array() && !value.is_object());
        match implied {
            Some("object") => Shape::Object(self.object(view, at)),
            Some("array") => self.list(view, at),
            _ if !values.is_empty() && scalar_values => scalar::enumeration(self, view, &at.pointer),
            Some("string") => Shape::Text(scalar::text(self, view, &at.pointer)),
            Some("integer") => Shape::Integer(scalar::integer(view)),
            Some("number") => Shape::Number(scalar::number(view)),
            Some("boolean") => Shape::Boolean,
            None if values.is_empty() && view.names_extensions() => Shape::Object(self.object(view, at)),
            None if values.is_empty() => Shape::Any(None),
            _ => self.raw(&at.pointer, "`enum` lists values that are neither text, numbers nor truth values"),
        }
    }

    fn raw(&mut self, pointer: &Pointer, reason: &str) -> Shape {
        self.lose(Code::RawSchema, pointer, reason, Cost::Raw);
        Shape::Any(Some(Reason::new(Code::RawSchema, reason)))
    }

    fn negation(&mut self, not: Node<'a>, pointer: &Pointer) -> Shape {
        if View::of(not).is_anything() {
            self.nothing(pointer);
            return Shape::Never;
        }
        self.raw(pointer, "only `not` is said of the values")
    }

    /// Says that a schema has no values.
    fn nothing(&mut self, pointer: &Pointer) {
        if let Some(reason) = Shape::Never.raw() {
            self.lose(Code::RawSchema, pointer, reason.text, Cost::Raw);
        }
    }

    fn object(&mut self, view: View<'a>, at: &At<'a>) -> Object {
        let pointer = &at.pointer;
        let mut object = Object {
            additional: self.additional(view, pointer),
            min_properties: view.count("minProperties"),
            max_properties: view.count("maxProperties"),
            ..Object::default()
        };
        let names = view.required();
        let required: HashSet<&str> = names.iter().copied().collect();
        let members = pointer.child("properties");
        let mut known: HashSet<&str> = HashSet::new();
        for (name, node) in view.properties() {
            let property = At { node, pointer: members.child(name) };
            // The data of an event is text, which the client reads as what it holds.
            let held = if name == "data" && self.events.contains(&at.node.key()) {
                sequence::embedded(&property)
            } else {
                None
            };
            let property = self.property(name, &held.unwrap_or(property), required.contains(name));
            object.properties.push(property);
            known.insert(name);
        }
        object.required.extend(names.into_iter().filter(|name| known.insert(name)).map(str::to_owned));
        let holder = pointer.child("patternProperties");
        for (pattern, node) in view.get("patternProperties").into_iter().flat_map(Node::members) {
            let used = self.schema(&At { node, pointer: holder.child(pattern) });
            object.patterns.push((pattern.to_owned(), used));
        }
        if let Some(rules) = view.get("x-rules") {
            object.rules = rule::rules(self, &rules.to_value(), &pointer.child("x-rules"));
        }
        object.money = view.get("x-money").and_then(|money| {
            let name = |key: &str| Some(money.get(key)?.as_text()?.to_owned());
            Some((name("amount")?, name("currency")?))
        });
        if UNIONS.iter().all(|keyword| view.members(keyword).is_empty()) {
            object.discriminator = self.discriminator(view, pointer);
        }
        object
    }

    /// An object of the fields of a form.
    pub fn form(&mut self, pointer: Pointer, fields: &[(&str, At<'a>)]) -> SchemaUse {
        if let Some(form) = self.forms.get(&pointer) {
            return *form;
        }
        let properties = fields.iter().map(|(name, at)| self.property(name, at, at.is("required")));
        let object = Object { properties: properties.collect(), ..Object::default() };
        let used = self.part_schema(&pointer, Shape::Object(object), false);
        self.forms.insert(pointer, used);
        used
    }

    fn property(&mut self, name: &str, at: &At<'a>, required: bool) -> Property {
        let schema = self.schema(at);
        let mut property = Property {
            name: name.to_owned(),
            schema,
            required,
            access: Access::ReadWrite,
            role: Role::Plain,
            secret: false,
            docs: crate::model::Docs::default(),
            pointer: at.pointer.clone(),
            called: None,
        };
        let view = View::of(at.node);
        property.called = view.field_name().map(str::to_owned);
        if !view.only_refers() {
            property.access = access(view);
            property.secret = secret(view);
            property.docs = self.schemas[schema.schema].docs.clone();
        }
        property
    }

    fn additional(&mut self, view: View<'a>, pointer: &Pointer) -> Additional {
        match view.additional() {
            schema::Additional::Unsaid => Additional::Unsaid,
            schema::Additional::Flag(false) => Additional::Forbidden,
            schema::Additional::Flag(true) => Additional::Any,
            schema::Additional::Schema(node) => {
                let pointer = pointer.child("additionalProperties");
                let used = self.schema(&At { node, pointer: pointer.clone() });
                let anything = self.schemas[used.schema].pointer == pointer
                    && self.schemas[used.schema].shape == Shape::Any(None);
                if anything { Additional::Any } else { Additional::Typed(used) }
            }
        }
    }

    /// A list, or one with a type per position.
    fn list(&mut self, view: View<'a>, at: &At<'a>) -> Shape {
        let pointer = at.pointer.child("items");
        let items = view.items().map(|node| self.schema(&At { node, pointer: pointer.clone() }));
        if let Some((keyword, prefix)) = view.prefix_items() {
            let holder = at.pointer.child(keyword);
            let positions: Vec<_> = prefix
                .elements()
                .map(|(number, node)| self.schema(&At { node, pointer: holder.index(number) }))
                .collect();
            let ends = view.max_items() == Some(positions.len() as u64);
            return Shape::Tuple(Tuple { items: positions, rest: items.filter(|_| !ends) });
        }
        let items = items.unwrap_or_else(|| {
            let id = self.allocate(&pointer);
            self.first_visit(id);
            SchemaUse::of(id)
        });
        Shape::Array(Array {
            items,
            min_items: view.count("minItems"),
            max_items: view.max_items(),
            unique: view.is("uniqueItems"),
        })
    }
}

/// Says in the docs what the types do not carry.
fn note_the_unsaid(view: View<'_>, schema: &mut Schema) {
    if view.has("not") && !matches!(schema.shape, Shape::Never | Shape::Any(Some(_))) {
        schema
            .docs
            .notes
            .push("The document excludes some values with `not`; this is not checked.".to_owned());
    }
    let unchecked: Vec<String> =
        unchecked().filter(|keyword| view.has(keyword)).map(|keyword| format!("`{keyword}`")).collect();
    if !unchecked.is_empty() {
        schema
            .docs
            .notes
            .push(format!("The document says more with {}; this is not checked.", unchecked.join(", ")));
    }
    let listed = matches!(schema.shape, Shape::Object(_) | Shape::Array(_)) && !view.values().is_empty();
    if listed {
        schema.docs.notes.push("The document lists the values one by one; this is not checked.".to_owned());
    }
}

/// Says what a discriminator means for a schema that others extend.
fn kinds_of_base(property: &str, mapping: Option<Node<'_>>) -> String {
    let kinds: Vec<String> = mapping
        .into_iter()
        .flat_map(Node::members)
        .filter_map(|(value, target)| {
            let target = target.text()?;
            Some(format!("`{value}` for `{}`", target.rsplit('/').next().unwrap_or(target)))
        })
        .collect();
    if kinds.is_empty() {
        format!("The property `{property}` names the schema that extends this one.")
    } else {
        format!("The property `{property}` says which schema extends this one: {}.", kinds.join(", "))
    }
}

/// What `x-rust-type` asks for: a path, or an object that has one, as typify reads it.
fn rust_type(view: View<'_>) -> Option<String> {
    let asked = view.get("x-rust-type")?;
    asked.as_text().or_else(|| asked.get("path")?.as_text()).map(str::to_owned)
}

fn access(view: View<'_>) -> Access {
    match (view.is("readOnly"), view.is("writeOnly")) {
        (true, false) => Access::ReadOnly,
        (false, true) => Access::WriteOnly,
        _ => Access::ReadWrite,
    }
}

fn secret(view: View<'_>) -> bool {
    view.is_sensitive() || formats::holds(view.text("format")) == Holds::Format(Format::Secret)
}

fn also_accepts(view: View<'_>) -> Vec<JsonKind> {
    let names = view.get("x-also-accepts").filter(|names| names.is_list());
    names
        .into_iter()
        .flat_map(Node::elements)
        .filter_map(|(_, name)| match name.as_text()? {
            "string" => Some(JsonKind::String),
            "integer" => Some(JsonKind::Integer),
            "number" => Some(JsonKind::Number),
            "boolean" => Some(JsonKind::Boolean),
            "null" => Some(JsonKind::Null),
            "array" => Some(JsonKind::Array),
            "object" => Some(JsonKind::Object),
            _ => None,
        })
        .collect()
}
