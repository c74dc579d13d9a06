//! The property that names the variant of a union belongs to the variant: its value follows from the type.
//!
//! What extends a base with a discriminator is named by it wherever it stands, so that the property is a constant.
//! What a union alone names is so named inside that union only, which writes the property.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::Value;

use super::variants::tags::{Tags, inherited};
use crate::diagnostics::Diagnostics;
use crate::model::{
    Access, Api, Docs, EnumValue, Enumeration, Object, Property, Role, Schema, SchemaId, SchemaUse, Schemas,
    Shape, Tag, Text, Union, Variant,
};
use crate::pointer::Pointer;

/// Unions stand inside each other no deeper than this for the inner variants to be named by the outer ones.
const NESTING: usize = 4;

/// By object and property, the values that name the object wherever it stands.
type Owned = BTreeMap<(SchemaId, String), Vec<Value>>;

/// By object and property, the values that name the object as the variants of unions, by union and place there.
type Written = BTreeMap<(SchemaId, String), BTreeMap<(SchemaId, usize), Vec<Value>>>;

pub(super) fn run(api: &mut Api, _: &mut Diagnostics) {
    let (owned, written) = Found::gather(&api.schemas);
    for ((id, property), values) in owned {
        own(&mut api.schemas, id, &property, &values);
    }
    let elsewhere = elsewhere(api, &written);
    for ((id, property), places) in written {
        let only_there = !elsewhere.contains(&(id, property.clone()));
        write(&mut api.schemas, id, &property, &places, only_there);
    }
    for (id, place) in telling(&api.schemas) {
        if let Shape::Object(object) = &mut api.schemas[id].shape
            && let Some(property) = object.properties.get_mut(place)
        {
            property.role = Role::Telling;
        }
    }
}

/// Which objects are named by which property, and how.
struct Found<'s> {
    schemas: &'s Schemas,
    /// By object, the properties that bases of it are named by.
    extends: HashSet<(SchemaId, &'s str)>,
    owned: Owned,
    written: Written,
}

impl<'s> Found<'s> {
    fn gather(schemas: &'s Schemas) -> (Owned, Written) {
        let mut found =
            Self { schemas, extends: HashSet::new(), owned: Owned::new(), written: Written::new() };
        for (_, schema) in schemas.iter() {
            let discriminator = match &schema.shape {
                Shape::Object(object) => object.discriminator.as_ref(),
                Shape::Union(union) => union.discriminator.as_ref(),
                _ => None,
            };
            let property = discriminator.map(|one| one.property.as_str());
            found.extends.extend(
                schema
                    .extended_by
                    .iter()
                    .filter_map(|id| Some((schemas.follow(SchemaUse::of(*id)).schema, property?))),
            );
        }
        for (id, schema) in schemas.iter() {
            let Shape::Union(union) = &schema.shape else { continue };
            let discriminator = union.discriminator.as_ref().or_else(|| inherited(schemas, union));
            let Some(discriminator) = discriminator else { continue };
            let tags = Tags::new(schemas, discriminator);
            for (place, variant) in union.variants.iter().enumerate() {
                let named = tags.named(schemas, variant);
                found.add(&tags, (id, place), variant, named, NESTING);
            }
        }
        (found.owned, found.written)
    }

    /// `otherwise` are the values where none is mapped to the variant.
    fn add(
        &mut self,
        tags: &Tags<'_>,
        place: (SchemaId, usize),
        variant: &Variant,
        otherwise: Vec<Value>,
        depth: usize,
    ) {
        let id = self.schemas.follow(variant.schema).schema;
        let mapped = tags.mapped_to(self.schemas, variant, 0);
        match &self.schemas[id].shape {
            // Its tag may be any.
            Shape::Object(_) if tags.is_default(self.schemas, variant) => {}
            Shape::Object(object) => {
                let values = if mapped.is_empty() { otherwise } else { mapped };
                let key = (id, tags.property.to_owned());
                let known = if self.is_named_by(id, object, tags.property) {
                    self.owned.entry(key).or_default()
                } else {
                    self.written.entry(key).or_default().entry(place).or_default()
                };
                let new: Vec<Value> = values.into_iter().filter(|value| !known.contains(value)).collect();
                known.extend(new);
            }
            Shape::Union(inner) if depth > 0 => {
                // Those in a union that has a name are all called so, if they are not told apart by the same property.
                let above = match &inner.discriminator {
                    Some(own) if own.property == tags.property => Vec::new(),
                    Some(_) if mapped.is_empty() => otherwise,
                    _ => mapped,
                };
                for (place, variant) in inner.variants.iter().enumerate() {
                    let variant = Variant { tags: Vec::new(), ..variant.clone() };
                    self.add(tags, (id, place), &variant, above.clone(), depth - 1);
                }
            }
            _ => {}
        }
    }

    /// Whether an object extends a base that is named by this property, or is such a base.
    fn is_named_by(&self, id: SchemaId, object: &Object, property: &str) -> bool {
        self.extends.contains(&(id, property))
            || object.discriminator.as_ref().is_some_and(|own| own.property == property)
    }
}

/// Those of these objects that also stand where no union writes the property.
fn elsewhere(api: &mut Api, written: &Written) -> HashSet<(SchemaId, String)> {
    let mut properties: HashMap<SchemaId, Vec<&String>> = HashMap::new();
    for (id, property) in written.keys() {
        properties.entry(*id).or_default().push(property);
    }
    let mut open: Vec<SchemaId> = api.incoming().collect();
    for operation in &mut api.operations {
        open.extend(operation.sent_mut().map(|used| used.schema));
        open.extend(operation.received_mut().map(|used| used.schema));
    }
    let schemas = &api.schemas;
    let all_of =
        |id: SchemaId| properties.get(&id).into_iter().flatten().map(move |name| (id, (*name).clone()));
    let direct = open.iter().map(|id| schemas.follow(SchemaUse::of(*id)).schema);
    let mut found: HashSet<(SchemaId, String)> = direct.flat_map(all_of).collect();
    open.extend(
        schemas.iter().filter(|(_, one)| one.component.is_some() && !one.only_part).map(|(id, _)| id),
    );
    let mut seen: HashSet<SchemaId> = HashSet::new();
    while let Some(id) = open.pop() {
        if !seen.insert(id) {
            continue;
        }
        let shape = &schemas[id].shape;
        for (place, used) in shape.uses().into_iter().enumerate() {
            open.push(used.schema);
            let end = schemas.follow(used).schema;
            if matches!(shape, Shape::Alias(_)) {
                continue;
            }
            let names = |key: &(SchemaId, String)| {
                matches!(shape, Shape::Union(_))
                    && written.get(key).is_some_and(|places| places.contains_key(&(id, place)))
            };
            found.extend(all_of(end).filter(|key| !names(key)));
        }
    }
    found
}

/// Leaves the property no other values than these.
fn own(schemas: &mut Schemas, id: SchemaId, name: &str, values: &[Value]) {
    let Shape::Object(object) = &schemas[id].shape else { return };
    let declared = object.properties.iter().find(|property| property.name == name);
    let listed = possible(schemas, declared, values);
    // Nothing names the object, or something contradicts it.
    if listed.is_empty() || (declared.is_none() && listed.len() > 1) {
        return;
    }
    let pointer = match declared {
        Some(property) => property.pointer.clone(),
        None => schemas[id].pointer.child("properties").child(name),
    };
    let shape = Shape::Enumeration(Enumeration { values: listed, open: false });
    let used = SchemaUse::of(schemas.push(Schema::new(pointer.clone(), shape)));
    if let Shape::Object(object) = &mut schemas[id].shape
        && let Some(property) = declare(object, name, used, pointer)
    {
        property.schema = used;
        property.required = true;
        property.access = Access::ReadWrite;
    }
}

/// Has the unions write the property; `only_there`, if the object stands nowhere else.
fn write(
    schemas: &mut Schemas,
    id: SchemaId,
    name: &str,
    places: &BTreeMap<(SchemaId, usize), Vec<Value>>,
    only_there: bool,
) {
    let Shape::Object(object) = &schemas[id].shape else { return };
    let declared = object.properties.iter().position(|property| property.name == name);
    let property = declared.and_then(|at| object.properties.get(at));
    if let Some((at, property)) = declared.zip(property)
        && only_value(schemas, property).is_some()
    {
        // It names the object wherever that stands.
        if let Shape::Object(object) = &mut schemas[id].shape
            && let Some(property) = object.properties.get_mut(at).filter(|property| !property.required)
        {
            property.role = Role::Telling;
        }
        return;
    }
    let mut named = false;
    let possible: Vec<_> = places
        .iter()
        .map(|(place, values)| (*place, possible(schemas, property, values)))
        .filter(|(_, values)| !values.is_empty())
        .collect();
    for ((union, at), values) in possible {
        if let Shape::Union(union) = &mut schemas[union].shape
            && let Some(variant) = union.variants.get_mut(at)
        {
            named = true;
            let values = values.into_iter().map(|value| value.value).collect();
            variant.writes.push(Tag { property: name.to_owned(), values });
        }
    }
    if named && only_there {
        let pointer = schemas[id].pointer.child("properties").child(name);
        let used = declared.and_then(|at| match &schemas[id].shape {
            Shape::Object(object) => object.properties.get(at).map(|property| property.schema),
            _ => None,
        });
        let used = used.unwrap_or_else(|| {
            let text = Shape::Text(Text::default());
            SchemaUse::of(schemas.push(Schema::new(pointer.clone(), text)))
        });
        if let Shape::Object(object) = &mut schemas[id].shape
            && let Some(property) = declare(object, name, used, pointer)
        {
            property.role = Role::Tag;
            property.access = Access::ReadWrite;
        }
    }
}

/// The property of this name, which is added if there is none.
fn declare<'o>(
    object: &'o mut Object,
    name: &str,
    used: SchemaUse,
    pointer: Pointer,
) -> Option<&'o mut Property> {
    let before = object.required.len();
    object.required.retain(|required| required != name);
    let required = object.required.len() < before;
    if object.properties.iter().all(|property| property.name != name) {
        object.properties.push(Property {
            pointer,
            name: name.to_owned(),
            schema: used,
            required,
            access: Access::ReadWrite,
            role: Role::Plain,
            secret: false,
            docs: Docs::default(),
            called: None,
        });
    }
    object.properties.iter_mut().find(|property| property.name == name)
}

/// Those of the values that the property can have.
fn possible(schemas: &Schemas, declared: Option<&Property>, values: &[Value]) -> Vec<EnumValue> {
    let kind: fn(&Value) -> bool = match declared.map(|property| schemas.shape(property.schema)) {
        None | Some(Shape::Text(_)) => Value::is_string,
        Some(Shape::Integer(_) | Shape::Number(_)) => Value::is_number,
        Some(Shape::Boolean) => Value::is_boolean,
        Some(Shape::Enumeration(all)) if all.open => Value::is_string,
        Some(Shape::Enumeration(all)) => {
            return all.values.iter().filter(|value| values.contains(&value.value)).cloned().collect();
        }
        Some(_) => return Vec::new(),
    };
    let value = |value: &Value| EnumValue { value: value.clone(), name: None, description: None };
    values.iter().filter(|value| kind(value)).map(value).collect()
}

/// The one value that a property can have.
fn only_value<'s>(schemas: &'s Schemas, property: &Property) -> Option<&'s Value> {
    match schemas.shape(property.schema) {
        Shape::Enumeration(list) if !list.open => match list.values.as_slice() {
            [one] => {
                Some(&one.value).filter(|value| !value.is_f64() && !value.is_array() && !value.is_object())
            }
            _ => None,
        },
        _ => None,
    }
}

/// The properties, by object and place in it, that may be missing or null and by whose one value variants of a union
/// differ.
fn telling(schemas: &Schemas) -> Vec<(SchemaId, usize)> {
    let mut found = Vec::new();
    for (_, schema) in schemas.iter() {
        let Shape::Union(union) = &schema.shape else { continue };
        let mut constants: BTreeMap<&str, Vec<(SchemaId, usize, &Value)>> = BTreeMap::new();
        for (id, object) in objects(schemas, union) {
            for (place, property) in object.properties.iter().enumerate() {
                if let Some(value) = only_value(schemas, property) {
                    constants.entry(&property.name).or_default().push((id, place, value));
                }
            }
        }
        for same_name in constants.into_values() {
            let Some((_, _, first)) = same_name.first() else { continue };
            if same_name.iter().any(|(_, _, value)| value != first) {
                let may_miss = same_name.into_iter().filter(|(id, place, _)| may_miss(schemas, *id, *place));
                found.extend(may_miss.map(|(id, place, _)| (id, place)));
            }
        }
    }
    found
}

fn may_miss(schemas: &Schemas, id: SchemaId, place: usize) -> bool {
    let Shape::Object(object) = &schemas[id].shape else { return false };
    object.properties.get(place).is_some_and(|property| {
        let end = schemas.follow(property.schema);
        !property.required || end.nullable || schemas[end.schema].nullable
    })
}

/// The variants of a union that are objects.
fn objects<'s>(schemas: &'s Schemas, union: &Union) -> Vec<(SchemaId, &'s Object)> {
    let ends = union.variants.iter().map(|variant| schemas.follow(variant.schema).schema);
    let object = |id: SchemaId| match &schemas[id].shape {
        Shape::Object(object) => Some((id, object)),
        _ => None,
    };
    ends.filter_map(object).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{api, property, schema, union};
    use crate::model::{Api, Role};

    /// A union `Pet` of two objects, and what more there is.
    fn pets(kind: &Value, mapping: &Value, more: &Value) -> Api {
        let variants = ["Cat", "Dog"].map(|name| json!({ "$ref": format!("#/components/schemas/{name}") }));
        let properties = if kind.is_null() { json!({ "age": {} }) } else { json!({ "kind": kind }) };
        let object = json!({ "type": "object", "properties": properties });
        let mut schemas = json!({
            "Kind": { "type": "string", "enum": ["c", "d", "Cat"] }, "Cat": object, "Dog": object,
            "Pet": { "oneOf": variants, "discriminator": { "propertyName": "kind", "mapping": mapping } }
        });
        if let (Some(schemas), Value::Object(more)) = (schemas.as_object_mut(), more) {
            schemas.extend(more.clone());
        }
        api(&schemas).0
    }

    /// What the first variant of `Pet` is named by, and the role of the property in `Cat`.
    fn named(kind: &Value, mapping: &Value, more: &Value) -> (Vec<Value>, Role) {
        let api = pets(kind, mapping, more);
        let first = union(schema(&api, "Pet")).variants.first();
        let writes = first.into_iter().flat_map(|first| &first.writes);
        let role = property(&api, "Cat", "kind").role;
        (writes.flat_map(|tag| tag.values.clone()).collect(), role)
    }

    #[test]
    fn a_union_writes_the_value_that_names_the_variant() {
        let text = json!({ "type": "string" });
        let mapped = json!({ "c": "Cat", "d": "Dog" });
        assert_eq!(named(&text, &mapped, &Value::Null), (vec![json!("c")], Role::Tag));
        assert_eq!(named(&text, &json!({}), &Value::Null), (vec![json!("Cat")], Role::Tag));
        // Where it is not declared, too.
        assert_eq!(named(&Value::Null, &json!({}), &Value::Null), (vec![json!("Cat")], Role::Tag));
    }

    #[test]
    fn numbers_and_flags_name_variants() {
        let numbers = json!({ "1": "Cat", "2": "Dog" });
        assert_eq!(named(&json!({ "type": "integer" }), &numbers, &Value::Null), (vec![json!(1)], Role::Tag));
        let flags = json!({ "true": "Cat", "false": "Dog" });
        assert_eq!(
            named(&json!({ "type": "boolean" }), &flags, &Value::Null),
            (vec![json!(true)], Role::Tag)
        );
        assert_eq!(named(&json!({ "enum": [1, 2] }), &numbers, &Value::Null), (vec![json!(1)], Role::Tag));
    }

    #[test]
    fn what_stands_elsewhere_too_keeps_the_property_as_it_is() {
        let holder = json!({ "Stall": { "type": "object", "properties": {
            "resident": { "$ref": "#/components/schemas/Cat" }
        } } });
        let text = json!({ "type": "string" });
        assert_eq!(named(&text, &json!({}), &holder), (vec![json!("Cat")], Role::Plain));
        // Another union that does not write it counts.
        let other =
            json!({ "Any": { "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "type": "string" }] } });
        assert_eq!(named(&text, &json!({}), &other).1, Role::Plain);
    }

    #[test]
    fn of_listed_values_only_those_are_written() {
        let kinds = json!({ "$ref": "#/components/schemas/Kind" });
        let mapping = json!({ "c": "Cat", "Cat": "Cat", "d": "Dog" });
        let values = vec![json!("c"), json!("Cat")];
        assert_eq!(named(&kinds, &mapping, &Value::Null), (values, Role::Tag));
        // None of which names it: nothing is known.
        let none = json!({ "enum": ["x", "y"] });
        assert_eq!(named(&none, &json!({}), &Value::Null), (Vec::new(), Role::Plain));
    }

    #[test]
    fn a_constant_that_may_miss_is_written_where_it_tells_variants_apart() {
        let object =
            |kind: Value| json!({ "type": "object", "properties": { "kind": kind, "size": { "const": 1 } } });
        let (api, _) = api(&json!({
            "Cat": object(json!({ "const": "cat" })), "Dog": object(json!({ "const": "dog" })),
            "Pet": { "anyOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }] }
        }));
        assert_eq!(property(&api, "Cat", "kind").role, Role::Telling);
        // Both have the same.
        assert_eq!(property(&api, "Cat", "size").role, Role::Plain);
    }
}
