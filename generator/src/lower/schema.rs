//! Schemas.

use std::collections::{HashMap, HashSet};

use openapiv3::{AdditionalProperties, ReferenceOr, Schema as Source, SchemaData};
use serde::Deserialize;
use serde_json::Value;

use super::keywords::{Keywords, borrowed};
use super::{Lowering, docs, rule, scalar};
use crate::diagnostics::Code;
use crate::load::BASE;
use crate::model::{
    Access, Additional, Array, Discriminator, Fate, JsonKind, Object, Property, Schema, SchemaId, SchemaUse,
    Shape, Tuple, Union, UnionKind, Variant,
};
use crate::pointer::Pointer;

const RAW: &str = "values are carried as raw JSON";

/// Keywords that no type carries and nothing checks.
const UNCHECKED: &[&str] = &[
    "if",
    "then",
    "else",
    "dependentSchemas",
    "dependentRequired",
    "propertyNames",
    "contains",
    "unevaluatedItems",
];

impl Lowering<'_> {
    /// Lowers every component; all have their numbers first, in document order.
    pub fn components(&mut self) {
        let document = self.document;
        let Some(components) = &document.openapi.components else { return };
        let section = Pointer::root().child("components").child("schemas");
        let ids: Vec<SchemaId> = components
            .schemas
            .keys()
            .map(|name| {
                let id = self.allocate(&section.child(name));
                self.schemas[id].component = Some(name.clone());
                id
            })
            .collect();
        for ((name, schema), id) in components.schemas.iter().zip(ids) {
            self.fill(id, &borrowed(schema), &section.child(name));
        }
    }

    /// The schema that stands or is referred to at `pointer`.
    pub fn schema(&mut self, schema: &ReferenceOr<&Source>, pointer: &Pointer) -> SchemaUse {
        if let ReferenceOr::Reference { reference } = schema {
            return self.reference(reference, pointer);
        }
        let id = self.allocate(pointer);
        self.fill(id, schema, pointer);
        SchemaUse::of(id)
    }

    /// Fills in the schema `id`, unless that has been done.
    pub fn fill(&mut self, id: SchemaId, schema: &ReferenceOr<&Source>, pointer: &Pointer) {
        if !self.first_visit(id) {
            return;
        }
        let lowered = match schema {
            ReferenceOr::Reference { reference } => {
                let target = self.reference(reference, pointer);
                Schema::new(pointer.clone(), Shape::Alias(target))
            }
            ReferenceOr::Item(schema) => self.inline(schema, pointer),
        };
        let component = self.schemas[id].component.take();
        self.schemas[id] = Schema { component, ..lowered };
    }

    fn inline(&mut self, schema: &Source, pointer: &Pointer) -> Schema {
        let node = self.node(pointer);
        let keywords = Keywords::of(&schema.schema_kind, node);
        let data = &schema.schema_data;
        let mut lowered = Schema::new(pointer.clone(), Shape::Any(None));
        lowered.docs = docs::of_schema(data);
        lowered.nullable = data.nullable
            || (keywords.type_name.is_none_or(|name| name != "null")
                && keywords.values.len() > 1
                && keywords.values.contains(&Value::Null));
        lowered.access = access(data);
        lowered.also_accepts = also_accepts(data);
        lowered.shape = self.shape(&keywords, data, pointer, lowered.nullable);
        note_the_unsaid(&keywords, node, &mut lowered);
        if let Some(discriminator) =
            data.discriminator.as_ref().filter(|_| !matches!(lowered.shape, Shape::Union(_)))
        {
            lowered.docs.notes.push(kinds_of_base(discriminator));
        }
        lowered
    }

    fn shape(&mut self, keywords: &Keywords, data: &SchemaData, pointer: &Pointer, nullable: bool) -> Shape {
        let unions =
            [(keywords.one_of, UnionKind::OneOf, "oneOf"), (keywords.any_of, UnionKind::AnyOf, "anyOf")];
        let mut unions: Vec<_> = unions.into_iter().filter(|(variants, ..)| !variants.is_empty()).collect();
        let composes = !keywords.all_of.is_empty() || !unions.is_empty();
        if !composes {
            return self.own_shape(keywords, data, pointer);
        }
        let bare = keywords.only_composes() && !keywords.names_extensions(data);
        if bare && keywords.all_of.is_empty() && unions.len() == 1 {
            let (variants, kind, keyword) = unions.remove(0);
            return Shape::Union(self.union(variants, kind, &pointer.child(keyword), data));
        }
        let mut parts = Vec::new();
        if !unions.is_empty() && self.is_base(pointer) {
            parts.push(self.base(pointer));
        } else {
            for (index, part) in keywords.all_of.iter().enumerate() {
                parts.push(self.extended(part, &pointer.child("allOf").index(index)));
            }
            // After what it extends: the later part is the more specific one.
            if !bare {
                let shape = self.own_shape(keywords, data, pointer);
                parts.push(self.part(pointer, shape, nullable));
            }
        }
        for (variants, kind, keyword) in unions {
            let pointer = pointer.child(keyword);
            let union = self.union(variants, kind, &pointer, data);
            parts.push(self.part(&pointer, Shape::Union(union), nullable));
        }
        Shape::AllOf(parts)
    }

    /// A member of `allOf`; of a base whose union leads back here, what stands beside the union.
    fn extended(&mut self, part: &ReferenceOr<Source>, pointer: &Pointer) -> SchemaUse {
        let used = self.schema(&borrowed(part), pointer);
        if self.is_base(pointer) {
            let base = self.schemas[used.schema].pointer.clone();
            return self.base(&base);
        }
        used
    }

    /// Whether loading has marked this.
    fn is_base(&self, pointer: &Pointer) -> bool {
        self.node(pointer).is_some_and(|node| node.get(BASE).is_some())
    }

    /// What stands beside the union of a component.
    fn base(&mut self, pointer: &Pointer) -> SchemaUse {
        if let Some(base) = self.bases.get(pointer) {
            return *base;
        }
        let base = self.part(pointer, Shape::Any(None), false);
        self.bases.insert(pointer.clone(), base);
        let document = self.document;
        if let Some(ReferenceOr::Item(schema)) = document.schema_at(pointer) {
            let keywords = Keywords::of(&schema.schema_kind, self.node(pointer));
            let alone = Keywords { one_of: &[], any_of: &[], ..keywords };
            self.schemas[base.schema].shape = self.shape(&alone, &schema.schema_data, pointer, false);
        }
        base
    }

    /// A part of a composition that has no node of its own.
    fn part(&mut self, pointer: &Pointer, shape: Shape, nullable: bool) -> SchemaUse {
        let mut schema = Schema::new(pointer.clone(), shape);
        schema.nullable = nullable;
        let id = self.push(schema);
        self.first_visit(id);
        SchemaUse::of(id)
    }

    /// What the schema says beside `allOf`, `oneOf` and `anyOf`.
    fn own_shape(&mut self, keywords: &Keywords, data: &SchemaData, pointer: &Pointer) -> Shape {
        if let Some(not) = keywords.not
            && keywords.implied_type().is_none()
            && keywords.values.is_empty()
        {
            return self.negation(not, pointer);
        }
        let scalar_values = keywords.values.iter().all(|value| !value.is_array() && !value.is_object());
        match keywords.implied_type() {
            Some("object") => Shape::Object(self.object(keywords, data, pointer)),
            Some("array") => self.list(keywords, data, pointer),
            Some("null") => Shape::Null,
            _ if !keywords.values.is_empty() && scalar_values => {
                scalar::enumeration(self, keywords, data, pointer)
            }
            Some("string") => Shape::Text(scalar::text(self, keywords, data, pointer)),
            Some("integer") => Shape::Integer(scalar::integer(keywords)),
            Some("number") => Shape::Number(scalar::number(keywords)),
            Some("boolean") => Shape::Boolean,
            None if keywords.values.is_empty() && keywords.names_extensions(data) => {
                Shape::Object(self.object(keywords, data, pointer))
            }
            None if keywords.values.is_empty() => Shape::Any(None),
            None => self.raw(pointer, "`enum` lists values that are neither text, numbers nor truth values"),
            Some(name) => self.raw(pointer, &format!("there is no type `{name}`")),
        }
    }

    fn raw(&mut self, pointer: &Pointer, reason: &str) -> Shape {
        self.report(Code::RawSchema, Fate::Raw, pointer, reason, RAW);
        Shape::Any(Some(reason.to_owned()))
    }

    fn negation(&mut self, not: &ReferenceOr<Source>, pointer: &Pointer) -> Shape {
        let everything = matches!(not, ReferenceOr::Item(schema)
            if Keywords::of(&schema.schema_kind, None).only_composes()
                && matches!(schema.schema_kind, openapiv3::SchemaKind::Any(_)));
        if everything { Shape::Never } else { self.raw(pointer, "only `not` is said of the values") }
    }

    fn object(&mut self, keywords: &Keywords, data: &SchemaData, pointer: &Pointer) -> Object {
        let mut object = Object {
            additional: self.additional(keywords.additional, pointer),
            min_properties: keywords.min_properties.map(|count| count as u64),
            max_properties: keywords.max_properties.map(|count| count as u64),
            ..Object::default()
        };
        let required: HashSet<&str> = keywords.required.iter().map(String::as_str).collect();
        let members = pointer.child("properties");
        for (name, schema) in &keywords.properties {
            let required = required.contains(name);
            object.properties.push(self.property(name, schema, required, members.child(name)));
        }
        let mut known: HashSet<&str> = keywords.properties.iter().map(|(name, _)| *name).collect();
        object.required.extend(keywords.required.iter().filter(|name| known.insert(name)).cloned());
        if let Some(Value::Object(patterns)) = data.extensions.get("x-oa31-patternProperties") {
            let holder = pointer.child("patternProperties");
            for (pattern, schema) in patterns {
                if let Some(used) = self.embedded(schema, &holder.child(pattern)) {
                    object.patterns.push((pattern.clone(), used));
                }
            }
        }
        if let Some(rules) = data.extensions.get("x-rules") {
            object.rules = rule::rules(self, rules, &pointer.child("x-rules"));
        }
        if keywords.one_of.is_empty() && keywords.any_of.is_empty() {
            object.discriminator = self.discriminator(data, pointer);
        }
        object
    }

    fn property(
        &mut self,
        name: &str,
        schema: &ReferenceOr<&Source>,
        required: bool,
        pointer: Pointer,
    ) -> Property {
        let used = self.schema(schema, &pointer);
        let mut property = Property {
            name: name.to_owned(),
            schema: used,
            required,
            access: Access::ReadWrite,
            docs: crate::model::Docs::default(),
            pointer,
        };
        if let ReferenceOr::Item(schema) = schema {
            property.access = access(&schema.schema_data);
            property.docs = self.schemas[used.schema].docs.clone();
        }
        property
    }

    fn additional(&mut self, additional: Option<&AdditionalProperties>, pointer: &Pointer) -> Additional {
        match additional {
            None => Additional::Unsaid,
            Some(AdditionalProperties::Any(false)) => Additional::Forbidden,
            Some(AdditionalProperties::Any(true)) => Additional::Any,
            Some(AdditionalProperties::Schema(schema)) => {
                let pointer = pointer.child("additionalProperties");
                let used = self.schema(&borrowed(schema), &pointer);
                let anything = self.schemas[used.schema].pointer == pointer
                    && self.schemas[used.schema].shape == Shape::Any(None);
                if anything { Additional::Any } else { Additional::Typed(used) }
            }
        }
    }

    /// A list, or one with a type per position.
    fn list(&mut self, keywords: &Keywords, data: &SchemaData, pointer: &Pointer) -> Shape {
        let items = keywords.items.as_ref().map(|items| self.schema(items, &pointer.child("items")));
        if let Some(Value::Array(prefix)) = data.extensions.get("x-oa31-prefixItems") {
            let holder = pointer.child("prefixItems");
            let positions = prefix
                .iter()
                .enumerate()
                .filter_map(|(index, schema)| self.embedded(schema, &holder.index(index)))
                .collect();
            let ends = keywords.max_items == Some(prefix.len());
            return Shape::Tuple(Tuple { items: positions, rest: items.filter(|_| !ends) });
        }
        let items = items.unwrap_or_else(|| {
            let id = self.allocate(&pointer.child("items"));
            self.first_visit(id);
            SchemaUse::of(id)
        });
        Shape::Array(Array {
            items,
            min_items: keywords.min_items.map(|count| count as u64),
            max_items: keywords.max_items.map(|count| count as u64),
            unique: keywords.unique,
        })
    }

    /// A schema that the normalised document carries in an extension.
    fn embedded(&mut self, schema: &Value, pointer: &Pointer) -> Option<SchemaUse> {
        let schema = ReferenceOr::<Source>::deserialize(schema).ok()?;
        Some(self.schema(&borrowed(&schema), pointer))
    }

    fn union(
        &mut self,
        variants: &[ReferenceOr<Source>],
        kind: UnionKind,
        pointer: &Pointer,
        data: &SchemaData,
    ) -> Union {
        let owner = pointer.parent().unwrap_or_else(Pointer::root);
        let discriminator = self.discriminator(data, &owner);
        let mut mapped: HashMap<SchemaId, Vec<String>> = HashMap::new();
        for (value, target) in discriminator.iter().flat_map(|discriminator| &discriminator.mapping) {
            mapped.entry(*target).or_default().push(value.clone());
        }
        let variants = variants
            .iter()
            .enumerate()
            .map(|(index, variant)| {
                let schema = self.schema(&borrowed(variant), &pointer.index(index));
                let tags = discriminator.as_ref().map(|_| {
                    // Without a mapping, its own name.
                    let name = || self.schemas[schema.schema].component.iter().cloned().collect();
                    mapped.get(&schema.schema).cloned().unwrap_or_else(name)
                });
                Variant { tags: tags.unwrap_or_default(), ..Variant::of(schema) }
            })
            .collect();
        Union { kind, variants, discriminator }
    }

    fn discriminator(&mut self, data: &SchemaData, pointer: &Pointer) -> Option<Discriminator> {
        let source = data.discriminator.as_ref()?;
        let place = pointer.child("discriminator").child("mapping");
        let mut mapping = Vec::new();
        for (value, target) in &source.mapping {
            let reference = if target.contains('#') || target.contains('/') || target.contains(".json") {
                target.clone()
            } else {
                format!("#{}", Pointer::root().child("components").child("schemas").child(target))
            };
            if self.document.resolve(&reference).is_ok() {
                mapping.push((value.clone(), self.reference(&reference, &place.child(value)).schema));
            } else {
                let message = format!("`{value}` is mapped to `{target}`, which does not exist");
                self.warn(Code::DiscriminatorMapping, &place.child(value), message);
            }
        }
        Some(Discriminator { property: source.property_name.clone(), mapping })
    }
}

/// Says in the docs what the types do not carry.
fn note_the_unsaid(keywords: &Keywords, node: Option<&Value>, schema: &mut Schema) {
    if keywords.not.is_some() && !matches!(schema.shape, Shape::Never | Shape::Any(Some(_))) {
        schema
            .docs
            .notes
            .push("The document excludes some values with `not`; this is not checked.".to_owned());
    }
    let unchecked: Vec<String> = UNCHECKED
        .iter()
        .filter(|keyword| node.is_some_and(|node| node.get(**keyword).is_some()))
        .map(|keyword| format!("`{keyword}`"))
        .collect();
    if !unchecked.is_empty() {
        schema
            .docs
            .notes
            .push(format!("The document says more with {}; this is not checked.", unchecked.join(", ")));
    }
    let listed = !keywords.values.is_empty() && matches!(schema.shape, Shape::Object(_) | Shape::Array(_));
    if listed {
        schema.docs.notes.push("The document lists the values one by one; this is not checked.".to_owned());
    }
}

/// Says what a discriminator means for a schema that others extend.
fn kinds_of_base(discriminator: &openapiv3::Discriminator) -> String {
    let kinds: Vec<String> = discriminator
        .mapping
        .iter()
        .map(|(value, target)| format!("`{value}` for `{}`", target.rsplit('/').next().unwrap_or(target)))
        .collect();
    let property = &discriminator.property_name;
    if kinds.is_empty() {
        format!("The property `{property}` names the schema that extends this one.")
    } else {
        format!("The property `{property}` says which schema extends this one: {}.", kinds.join(", "))
    }
}

fn access(data: &SchemaData) -> Access {
    match (data.read_only, data.write_only) {
        (true, false) => Access::ReadOnly,
        (false, true) => Access::WriteOnly,
        _ => Access::ReadWrite,
    }
}

fn also_accepts(data: &SchemaData) -> Vec<JsonKind> {
    let names = data.extensions.get("x-also-accepts").and_then(Value::as_array);
    names
        .into_iter()
        .flatten()
        .filter_map(|name| match name.as_str()? {
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
