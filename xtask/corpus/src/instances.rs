//! Instances of a schema, made from the document itself and in a fixed order: every branch of a
//! union, every listed value and an unknown one, optional properties there and not, nulls where they
//! are allowed, bounds, empties, nesting.
//!
//! This reads the document, not the model: it is the witness against which the model is held.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::combine::{Choice, compose, distinct, gather, mix, nodes, overlay};
use crate::scalars;
use crate::tags::Tags;

/// How deep optional properties and list items are filled in, unless said otherwise.
const FULL_DEPTH: usize = 4;
/// How deep required ones are followed; a schema that needs more has no finite value.
const MAX_DEPTH: usize = 24;
/// The most instances of a schema inside another.
const INNER: usize = 8;
/// The most nodes of one instance.
const MAX_NODES: usize = 4_000;

/// An instance of a schema.
#[derive(Clone, Debug, PartialEq)]
pub struct Instance {
    /// The JSON value.
    pub value: Value,
    /// Whether it holds a value that the document does not list.
    pub unknown: bool,
}

impl Instance {
    pub(super) fn known(value: Value) -> Self {
        Self { value, unknown: false }
    }
}

/// Makes instances of the schemas of one document.
#[derive(Debug)]
pub struct Sampler<'a> {
    document: &'a Value,
    /// What the discriminators say.
    tags: Tags,
    /// How deep optional properties and list items are still filled in.
    full_depth: usize,
    /// Instances by reference and depth: documents refer to the same schemas over and over.
    known: RefCell<BTreeMap<(String, usize), Vec<Instance>>>,
}

impl<'a> Sampler<'a> {
    /// Of the schemas of `document`.
    #[must_use]
    pub fn new(document: &'a Value) -> Self {
        Self { document, tags: Tags::of(document), full_depth: FULL_DEPTH, known: RefCell::default() }
    }

    /// Fills in optional properties and list items down to this depth.
    #[must_use]
    pub fn full_to(self, full_depth: usize) -> Self {
        Self { full_depth, ..self }
    }

    /// At most `most` different instances of a schema.
    #[must_use]
    pub fn instances(&self, schema: &'a Value, most: usize) -> Vec<Instance> {
        let mut instances = self.of(schema, 0, most);
        instances.retain(|instance| nodes(&instance.value) <= MAX_NODES);
        distinct(instances, most)
    }

    /// At most `most` different instances of the component at a pointer, as references to it mean it.
    #[must_use]
    pub fn of_component(&self, pointer: &str, most: usize) -> Vec<Instance> {
        let reference = format!("#{pointer}");
        let Some(target) = self.document.pointer(pointer) else { return Vec::new() };
        let mut instances = self.component(&reference, target, &[], 0, most);
        instances.retain(|instance| nodes(&instance.value) <= MAX_NODES);
        distinct(instances, most)
    }

    /// Instances of a schema, with what it requires but nowhere declares.
    fn of(&self, schema: &Value, depth: usize, most: usize) -> Vec<Instance> {
        let mut instances = self.shaped(schema, &[], depth, most);
        let required = self.requirements(schema, depth);
        for instance in &mut instances {
            let Some(object) = instance.value.as_object_mut() else { continue };
            for name in &required {
                object.entry(*name).or_insert_with(|| json!("undeclared"));
            }
        }
        instances
    }

    /// The names that a schema and the parts it is composed of require.
    fn requirements(&self, schema: &'a Value, depth: usize) -> Vec<&'a str> {
        if depth > MAX_DEPTH {
            return Vec::new();
        }
        let own = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        let mut names: Vec<&str> = own.filter_map(Value::as_str).collect();
        if let Some(target) = schema.get("$ref").and_then(Value::as_str).and_then(|r| self.resolve(r)) {
            names.extend(self.requirements(target, depth + 1));
        }
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            names.extend(self.requirements(part, depth + 1));
        }
        names
    }

    /// Instances of a schema whose objects must also have `required`.
    fn shaped(&self, schema: &Value, required: &[&str], depth: usize, most: usize) -> Vec<Instance> {
        if depth > MAX_DEPTH {
            return Vec::new();
        }
        let Some(object) = schema.as_object() else { return scalars::anything() };
        if let Some(reference) = object.get("$ref").and_then(Value::as_str) {
            return self.referenced(reference, required, depth, most);
        }
        if object.get("not").is_some_and(|not| not == &json!({})) {
            return Vec::new();
        }
        if is_null(object) {
            return vec![Instance::known(Value::Null)];
        }
        let mut required: Vec<&str> = required.to_vec();
        required.extend(self.requirements(schema, depth));
        let mut instances = if let Some(values) = object.get("enum").and_then(Value::as_array) {
            listed(values)
        } else if is_composed(object) {
            self.composed(object, &required, depth, most)
        } else {
            self.plain(object, &required, depth, most)
        };
        if object.get("nullable") == Some(&Value::Bool(true)) {
            instances.push(Instance::known(Value::Null));
        }
        distinct(instances, most)
    }

    fn referenced(&self, reference: &str, required: &[&str], depth: usize, most: usize) -> Vec<Instance> {
        let Some(target) = self.resolve(reference) else { return scalars::anything() };
        if depth == 0 || !required.is_empty() || most > INNER {
            return self.component(reference, target, required, depth + 1, most);
        }
        let key = (reference.to_owned(), depth);
        if let Some(instances) = self.known.borrow().get(&key) {
            return instances.clone();
        }
        let instances = self.component(reference, target, required, depth + 1, most);
        self.known.borrow_mut().insert(key, instances.clone());
        instances
    }

    /// What a reference to a component means: of a base, those that extend it.
    fn component(
        &self,
        reference: &str,
        target: &Value,
        required: &[&str],
        depth: usize,
        most: usize,
    ) -> Vec<Instance> {
        let (kinds, itself) = self.tags.kinds_of(reference).unwrap_or((Vec::new(), true));
        let mut instances = match required {
            _ if !itself => Vec::new(),
            [] => self.of(target, depth, most),
            _ => self.shaped(target, required, depth, most),
        };
        if let Some((property, tag)) = self.tags.of_reference(reference) {
            for object in instances.iter_mut().filter_map(|instance| instance.value.as_object_mut()) {
                object.insert(property.clone(), Value::from(tag.as_str()));
            }
        }
        for kind in kinds.iter().take(INNER) {
            instances.extend(self.referenced(kind, required, depth, INNER));
        }
        instances
    }

    /// A part of `allOf`: of a base, itself.
    fn part(&self, part: &Value, required: &[&str], depth: usize, most: usize) -> Vec<Instance> {
        let target = part.get("$ref").and_then(Value::as_str).and_then(|one| self.resolve(one));
        self.shaped(target.unwrap_or(part), required, depth, most)
    }

    fn resolve(&self, reference: &str) -> Option<&'a Value> {
        let pointer = reference.strip_prefix('#')?;
        let decoded = percent_decoded(pointer);
        self.document.pointer(&decoded)
    }

    /// Own keywords, `allOf`, and one of the branches, laid over each other.
    fn composed(
        &self,
        schema: &Map<String, Value>,
        required: &[&str],
        depth: usize,
        most: usize,
    ) -> Vec<Instance> {
        let mut layers: Vec<Vec<Instance>> = Vec::new();
        let own: Map<String, Value> = schema
            .iter()
            .filter(|(key, _)| !matches!(key.as_str(), "allOf" | "oneOf" | "anyOf" | "nullable"))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        if says_something(&own) {
            layers.push(self.plain(&own, required, depth, most));
        }
        let parts: Vec<&Value> =
            list(schema, "allOf").iter().filter(|part| part.as_object().is_none_or(says_something)).collect();
        let only = layers.is_empty() && parts.len() == 1;
        for part in parts {
            layers.push(if only {
                self.shaped(part, required, depth + 1, most)
            } else {
                self.part(part, required, depth + 1, most)
            });
        }
        for keyword in ["oneOf", "anyOf"] {
            let branches = list(schema, keyword);
            if branches.is_empty() {
                continue;
            }
            let each = if most > INNER { (most / branches.len()).max(INNER + 1) } else { most };
            let of_each =
                branches.iter().flat_map(|branch| self.branch(schema, branch, required, depth, each));
            layers.push(of_each.collect());
        }
        overlay(&layers, most)
    }

    /// A branch of a union, with the discriminator's value in it.
    fn branch(
        &self,
        schema: &Map<String, Value>,
        branch: &Value,
        required: &[&str],
        depth: usize,
        most: usize,
    ) -> Vec<Instance> {
        if is_requirement_only(branch) {
            return vec![Instance::known(json!({}))];
        }
        let mut instances = self.shaped(branch, required, depth + 1, most);
        let Some((property, tag)) = self.tag(schema, branch) else { return instances };
        for instance in &mut instances {
            if let Some(object) = instance.value.as_object_mut() {
                object.insert(property.to_owned(), Value::from(tag));
            }
        }
        instances
    }

    /// The discriminator's property and its value for a branch, where the branch does not list its own.
    fn tag<'t>(&self, schema: &'t Map<String, Value>, branch: &'t Value) -> Option<(&'t str, &'t str)> {
        let discriminator = schema.get("discriminator")?;
        let property = discriminator.get("propertyName")?.as_str()?;
        let reference = branch.get("$ref")?.as_str()?;
        let name = reference.rsplit('/').next().unwrap_or_default();
        let mapping = discriminator.get("mapping").and_then(Value::as_object);
        let names = |target: &Value| target.as_str().is_some_and(|text| text == reference || text == name);
        match mapping.and_then(|mapping| mapping.iter().find(|(_, target)| names(target))) {
            Some((tag, _)) => Some((property, tag)),
            None if self.tags.lists(name, property) => None,
            None => Some((property, name)),
        }
    }

    fn plain(
        &self,
        schema: &Map<String, Value>,
        required: &[&str],
        depth: usize,
        most: usize,
    ) -> Vec<Instance> {
        match scalars::implied_type(schema) {
            Some("object") => self.objects(schema, required, depth, most),
            Some("array") => self.arrays(schema, depth),
            Some("string") => scalars::texts(schema),
            Some("integer") => scalars::integers(schema),
            Some("number") => scalars::numbers(schema),
            Some("boolean") => vec![Instance::known(json!(true)), Instance::known(json!(false))],
            Some("null") => vec![Instance::known(Value::Null)],
            _ if !required.is_empty() => self.objects(schema, required, depth, most),
            _ => scalars::anything(),
        }
    }

    fn objects(
        &self,
        schema: &Map<String, Value>,
        required: &[&str],
        depth: usize,
        most: usize,
    ) -> Vec<Instance> {
        let empty = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        let mut choices: Vec<Choice<'_>> = Vec::new();
        for (name, property) in properties {
            let needed = required.contains(&name.as_str());
            if !needed && depth >= self.full_depth {
                continue;
            }
            let values = self.of(property, depth + 1, INNER);
            if needed && values.is_empty() {
                return Vec::new();
            }
            if !values.is_empty() {
                choices.push((name, needed, values));
            }
        }
        let widest = choices.iter().map(|(_, _, values)| values.len()).max().unwrap_or(1).max(3);
        let mut instances = vec![compose(&choices, 0, |_, needed| needed)];
        instances.extend((0..widest).map(|turn| compose(&choices, turn, |_, _| true)));
        if most > INNER {
            instances.extend(
                (0..choices.len()).map(|left| compose(&choices, left, |at, needed| needed || at != left)),
            );
            instances.extend(
                (0..choices.len()).map(|one| compose(&choices, one + 1, |at, needed| needed || at == one)),
            );
            mix(&choices, &mut instances, most);
        }
        self.add_further(schema, &mut instances, depth);
        instances.truncate(most.max(1));
        instances
    }

    /// Entries of a map, and properties nobody has announced.
    fn add_further(&self, schema: &Map<String, Value>, instances: &mut Vec<Instance>, depth: usize) {
        let Some(full) = instances.get(1).cloned() else { return };
        let further = match schema.get("additionalProperties") {
            Some(Value::Bool(false)) => return,
            Some(Value::Bool(true)) => scalars::anything(),
            Some(entry) if depth < self.full_depth => self.of(entry, depth + 1, INNER),
            Some(_) => return,
            None if schema.contains_key("x-oa31-patternProperties") => return,
            None => vec![Instance::known(json!({"nested": [1, null, {"deep": true}]}))],
        };
        let mut one_each = full.clone();
        for (at, value) in further.into_iter().enumerate() {
            if let Some(object) = one_each.value.as_object_mut() {
                object.insert(format!("further {at}"), value.value);
                one_each.unknown |= value.unknown;
            }
        }
        instances.insert(2, one_each);
    }

    fn arrays(&self, schema: &Map<String, Value>, depth: usize) -> Vec<Instance> {
        let least = bound(schema, "minItems").unwrap_or(0);
        let greatest = bound(schema, "maxItems").unwrap_or(usize::MAX);
        if let Some(prefix) = schema.get("x-oa31-prefixItems").and_then(Value::as_array) {
            return self.tuples(prefix, depth);
        }
        let anything = json!({});
        let items = self.of(schema.get("items").unwrap_or(&anything), depth + 1, INNER);
        let mut lists: Vec<Vec<Instance>> = vec![Vec::new()];
        if depth < self.full_depth || least > 0 {
            lists.extend(items.iter().map(|item| vec![item.clone()]));
            lists.push(items.clone());
        }
        for list in &mut lists {
            list.truncate(greatest);
            let mut more = items.iter().cycle();
            while list.len() < least && list.len() < 64 {
                match more.next() {
                    Some(item) => list.push(item.clone()),
                    None => break,
                }
            }
        }
        lists.retain(|list| list.len() >= least);
        distinct(lists.into_iter().map(gather).collect(), INNER)
    }

    fn tuples(&self, prefix: &[Value], depth: usize) -> Vec<Instance> {
        let columns: Vec<Vec<Instance>> = prefix.iter().map(|item| self.of(item, depth + 1, INNER)).collect();
        let widest = columns.iter().map(Vec::len).max().unwrap_or(0);
        (0..widest)
            .filter_map(|turn| {
                columns
                    .iter()
                    .map(|column| column.get(turn % column.len().max(1)).cloned())
                    .collect::<Option<Vec<_>>>()
            })
            .map(gather)
            .collect()
    }
}

/// `{nullable: true}` alone, as some write the type null in OpenAPI 3.0.
pub fn is_null(schema: &Map<String, Value>) -> bool {
    schema.len() == 1 && schema.get("nullable") == Some(&Value::Bool(true))
}

fn is_composed(schema: &Map<String, Value>) -> bool {
    ["allOf", "oneOf", "anyOf"].iter().any(|keyword| schema.contains_key(*keyword))
}

/// Whether a schema restricts its values at all.
fn says_something(schema: &Map<String, Value>) -> bool {
    schema.keys().any(|key| {
        matches!(
            key.as_str(),
            "$ref"
                | "type"
                | "properties"
                | "items"
                | "additionalProperties"
                | "enum"
                | "allOf"
                | "oneOf"
                | "anyOf"
        )
    })
}

/// Branches such as `{required: [a]}` restrict an object that is described elsewhere.
fn is_requirement_only(branch: &Value) -> bool {
    branch.as_object().is_some_and(|object| {
        !object.is_empty() && !says_something(object) && object.contains_key("required")
    })
}

fn list<'v>(schema: &'v Map<String, Value>, keyword: &str) -> &'v [Value] {
    schema.get(keyword).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn listed(values: &[Value]) -> Vec<Instance> {
    let mut instances: Vec<Instance> = values.iter().cloned().map(Instance::known).collect();
    if values.iter().any(Value::is_string) {
        instances.push(Instance { value: json!(scalars::UNLISTED), unknown: true });
    }
    instances
}

fn bound(schema: &Map<String, Value>, keyword: &str) -> Option<usize> {
    schema.get(keyword).and_then(Value::as_u64).and_then(|bound| usize::try_from(bound).ok())
}

fn percent_decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn values(document: &Value, schema: &Value) -> Vec<Value> {
        Sampler::new(document).instances(schema, 64).into_iter().map(|instance| instance.value).collect()
    }

    #[test]
    fn objects_come_bare_and_full_and_with_nulls() {
        let schema = json!({
            "type": "object", "required": ["id"], "additionalProperties": false,
            "properties": {"id": {"type": "boolean"}, "note": {"type": "string", "nullable": true, "maxLength": 3}}
        });
        let values = values(&json!({}), &schema);
        assert!(values.contains(&json!({"id": true})), "{values:?}");
        assert!(values.iter().any(|value| value.get("note") == Some(&Value::Null)), "{values:?}");
        assert!(values.iter().all(|value| value.get("id").is_some_and(Value::is_boolean)), "{values:?}");
    }

    #[test]
    fn every_branch_of_a_union_comes_with_its_tag() {
        let document = json!({"components": {"schemas": {
            "Cat": {"type": "object", "properties": {"kind": {"type": "string"}}},
            "Dog": {"type": "object", "properties": {"kind": {"type": "string"}}},
        }}});
        let schema = json!({
            "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
            "discriminator": {"propertyName": "kind", "mapping": {"meow": "#/components/schemas/Cat"}}
        });
        let values = values(&document, &schema);
        for tag in ["meow", "Dog"] {
            assert!(values.iter().any(|value| value.get("kind") == Some(&json!(tag))), "{tag}: {values:?}");
        }
    }

    #[test]
    fn a_schema_without_finite_value_has_no_instance() {
        let document = json!({"components": {"schemas": {"Loop": {
            "type": "object", "required": ["next"], "properties": {"next": {"$ref": "#/components/schemas/Loop"}}
        }}}});
        assert_eq!(values(&document, &json!({"$ref": "#/components/schemas/Loop"})), Vec::<Value>::new());
    }
}
