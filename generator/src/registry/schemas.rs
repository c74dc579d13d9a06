//! Schemas of the model as JSON Schema 2020-12.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value, json};

use crate::model::{
    Additional, Api, Array, Constraint, Enumeration, Object, Property, Schema, SchemaId, SchemaUse, Shape,
    Text, Tuple, Union, UnionKind, Variant,
};

/// Writes schemas; those that are components, or are used more than once, as references to their names.
pub(super) struct Writer<'a> {
    api: &'a Api,
    names: BTreeMap<SchemaId, String>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(api: &'a Api) -> Self {
        let mut uses: BTreeMap<SchemaId, usize> = BTreeMap::new();
        let of_schemas = api.schemas.iter().flat_map(|(_, schema)| schema.shape.uses());
        for used in of_schemas.chain(of_operations(api)) {
            *uses.entry(used.schema).or_default() += 1;
        }
        let mut taken = HashSet::new();
        // The first number that may be free behind a name.
        let mut next: HashMap<String, usize> = HashMap::new();
        let mut names = BTreeMap::new();
        for (id, schema) in api.schemas.iter().filter(|(_, schema)| schema.has_type()) {
            let is_shared = uses.get(&id).copied().unwrap_or_default() > 1 && !is_plain(&schema.shape);
            let component = schema.component.as_deref().map(plain);
            let Some(wanted) = component.or_else(|| is_shared.then(|| "Inline".to_owned())) else { continue };
            // What is sent may have another form than what comes.
            let wanted = if schema.request { format!("{wanted}Request") } else { wanted };
            let number = next.entry(wanted.clone()).or_insert(1);
            let mut name = wanted.clone();
            while !taken.insert(name.clone()) {
                *number += 1;
                name = format!("{wanted}_{number}");
            }
            names.insert(id, name);
        }
        Self { api, names }
    }

    /// Those with names, by their names.
    pub(super) fn named(&self) -> impl Iterator<Item = (&str, Value)> {
        let mut named: Vec<_> = self.names.iter().map(|(id, name)| (name.as_str(), *id)).collect();
        named.sort_unstable();
        named.into_iter().map(|(name, id)| (name, self.schema(&self.api.schemas[id])))
    }

    /// A schema where it is used.
    pub(super) fn at(&self, used: SchemaUse) -> Value {
        let schema = match self.names.get(&used.schema) {
            Some(name) => json!({"$ref": format!("#/$defs/{name}")}),
            None => self.schema(&self.api.schemas[used.schema]),
        };
        if used.nullable { or_null(schema) } else { schema }
    }

    fn schema(&self, of: &Schema) -> Value {
        let schema = self.shape(&of.shape);
        let mut schema = if of.nullable { or_null(schema) } else { schema };
        if let Some(map) = schema.as_object_mut() {
            let docs = &of.docs;
            for (key, text) in [("title", &docs.summary), ("description", &docs.description)] {
                if let Some(text) = text {
                    map.insert(key.to_owned(), text.as_str().into());
                }
            }
            if docs.deprecated {
                map.insert("deprecated".to_owned(), true.into());
            }
            if let Some(default) = &docs.default {
                map.insert("default".to_owned(), default.clone());
            }
        }
        schema
    }

    fn shape(&self, shape: &Shape) -> Value {
        match shape {
            Shape::Any(_) => json!({}),
            Shape::Never => json!({"not": {}}),
            Shape::Null => json!({"type": "null"}),
            Shape::Boolean => json!({"type": "boolean"}),
            Shape::Integer(of) => {
                number("integer", of.format.as_deref(), [&of.minimum, &of.maximum], of.multiple_of.as_ref())
            }
            Shape::Number(of) => {
                number("number", of.format.as_deref(), [&of.minimum, &of.maximum], of.multiple_of.as_ref())
            }
            Shape::Text(of) => text(of),
            Shape::Enumeration(of) => listed(of),
            Shape::Array(of) => self.array(of),
            Shape::Tuple(of) => self.tuple(of),
            Shape::Object(of) => self.object(of),
            Shape::AllOf(parts) => {
                json!({"allOf": parts.iter().map(|part| self.at(*part)).collect::<Vec<_>>()})
            }
            Shape::Union(of) => self.union(of),
            Shape::Alias(target) => self.at(*target),
        }
    }

    fn array(&self, of: &Array) -> Value {
        let mut map = typed("array");
        map.insert("items".to_owned(), self.at(of.items));
        put(&mut map, "minItems", of.min_items);
        put(&mut map, "maxItems", of.max_items);
        put(&mut map, "uniqueItems", of.unique.then_some(true));
        map.into()
    }

    fn tuple(&self, of: &Tuple) -> Value {
        let mut map = typed("array");
        let items: Vec<_> = of.items.iter().map(|item| self.at(*item)).collect();
        map.insert("prefixItems".to_owned(), items.into());
        map.insert("items".to_owned(), of.rest.map_or(Value::Bool(false), |rest| self.at(rest)));
        map.into()
    }

    fn object(&self, of: &Object) -> Value {
        let mut map = typed("object");
        let property =
            |of: &Property| (of.name.clone(), described(self.at(of.schema), of.docs.description.as_deref()));
        let properties: Map<_, _> = of.properties.iter().map(property).collect();
        put(&mut map, "properties", (!properties.is_empty()).then_some(properties));
        let own = of.properties.iter().filter(|one| one.required).map(|one| one.name.as_str());
        let required: Vec<_> = own.chain(of.required.iter().map(String::as_str)).collect();
        put(&mut map, "required", (!required.is_empty()).then_some(required));
        let patterns: Map<_, _> =
            of.patterns.iter().map(|(pattern, used)| (pattern.clone(), self.at(*used))).collect();
        put(&mut map, "patternProperties", (!patterns.is_empty()).then_some(patterns));
        let additional = match of.additional {
            Additional::Unsaid | Additional::Any => None,
            Additional::Forbidden => Some(Value::Bool(false)),
            Additional::Typed(used) => Some(self.at(used)),
        };
        put(&mut map, "additionalProperties", additional);
        put(&mut map, "minProperties", of.min_properties);
        put(&mut map, "maxProperties", of.max_properties);
        map.into()
    }

    fn union(&self, of: &Union) -> Value {
        let variants: Vec<_> = of.variants.iter().map(|variant| self.variant(variant)).collect();
        let keyword = if of.kind == UnionKind::OneOf { "oneOf" } else { "anyOf" };
        json!({keyword: variants})
    }

    /// A variant with the tags that name it here.
    fn variant(&self, of: &Variant) -> Value {
        let schema = self.at(of.schema);
        if of.writes.is_empty() {
            return schema;
        }
        let tags: Map<_, _> =
            of.writes.iter().map(|tag| (tag.property.clone(), json!({"enum": tag.values}))).collect();
        let required: Vec<_> = of.writes.iter().map(|tag| tag.property.as_str()).collect();
        json!({"allOf": [schema, {"properties": tags, "required": required}]})
    }
}

/// A name as it stands in references as it is.
fn plain(name: &str) -> String {
    let is_plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_');
    name.chars().map(|c| if is_plain(&c) { c } else { '_' }).collect()
}

/// The schemas that operations use.
fn of_operations(api: &Api) -> impl Iterator<Item = SchemaUse> {
    api.operations.iter().flat_map(|operation| {
        let sent = operation.parameters.iter().map(|parameter| parameter.schema);
        let bodies = operation.body.iter().flat_map(|body| &body.media);
        let answers = operation.responses.iter().flat_map(|response| &response.media);
        sent.chain(bodies.chain(answers).filter_map(|media| media.schema))
    })
}

/// Whether it holds no others, so that it is as short as a reference to it.
fn is_plain(shape: &Shape) -> bool {
    shape.uses().is_empty() && !matches!(shape, Shape::Object(_) | Shape::Enumeration(_))
}

/// A schema with what is said of it in its place.
pub(super) fn described(mut schema: Value, description: Option<&str>) -> Value {
    if let (Some(map), Some(text)) = (schema.as_object_mut(), description) {
        map.insert("description".to_owned(), text.into());
    }
    schema
}

fn typed(kind: &str) -> Map<String, Value> {
    Map::from_iter([("type".to_owned(), kind.into())])
}

fn put<T: Into<Value>>(map: &mut Map<String, Value>, key: &str, value: Option<T>) {
    if let Some(value) = value {
        map.insert(key.to_owned(), value.into());
    }
}

/// The same, or null.
fn or_null(mut schema: Value) -> Value {
    let Some(map) = schema.as_object_mut() else { return schema };
    let has_values = map.contains_key("enum");
    match map.get("type").and_then(Value::as_str) {
        Some(kind) if !has_values => {
            let kinds = json!([kind, "null"]);
            map.insert("type".to_owned(), kinds);
            schema
        }
        _ => json!({"anyOf": [schema, {"type": "null"}]}),
    }
}

fn number(
    kind: &str,
    format: Option<&str>,
    [least, most]: [&Option<Constraint>; 2],
    multiple_of: Option<&serde_json::Number>,
) -> Value {
    let mut map = typed(kind);
    put(&mut map, "format", format);
    for (bound, inside, outside) in
        [(least, "minimum", "exclusiveMinimum"), (most, "maximum", "exclusiveMaximum")]
    {
        if let Some(Constraint { value, exclusive }) = bound {
            put(&mut map, if *exclusive { outside } else { inside }, Some(Value::Number(value.clone())));
        }
    }
    put(&mut map, "multipleOf", multiple_of.cloned().map(Value::Number));
    map.into()
}

fn text(of: &Text) -> Value {
    let mut map = typed("string");
    put(&mut map, "format", of.format.as_deref());
    put(&mut map, "minLength", of.min_length);
    put(&mut map, "maxLength", of.max_length);
    put(&mut map, "pattern", of.pattern.as_deref());
    put(&mut map, "contentMediaType", of.media_type.as_deref());
    map.into()
}

/// Listed values; of those beside which others are documented, no more than examples.
fn listed(of: &Enumeration) -> Value {
    let values: Vec<_> = of.values.iter().map(|value| value.value.clone()).collect();
    let keyword = if of.open { "examples" } else { "enum" };
    json!({keyword: values})
}
