//! Instances of a schema, made from the document as written and in a fixed order: every branch of a
//! union, every listed value and an unknown one, optional properties there and not, nulls where they
//! are allowed, bounds, empties, nesting.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::combine::{Choice, compose, distinct, gather, mix, nodes, overlay};
use super::discriminators::{Discriminators, Tag, reference, text};
use super::scalars;
use super::siblings;
use super::written::{Place, Written};

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
pub struct Sampler<'w> {
    written: &'w Written,
    discriminators: Discriminators<'w>,
    /// How deep optional properties and list items are still filled in.
    full_depth: usize,
    /// Instances by place and depth: documents refer to the same schemas over and over.
    known: RefCell<BTreeMap<(Place, usize), Vec<Instance>>>,
}

/// Where a schema stands, and how many instances of it are wanted.
#[derive(Clone, Copy)]
struct Scope {
    file: usize,
    depth: usize,
    most: usize,
}

impl Scope {
    fn deeper(self) -> Self {
        Self { depth: self.depth + 1, ..self }
    }

    /// Of a schema inside another.
    fn inside(self) -> Self {
        Self { depth: self.depth + 1, most: INNER, ..self }
    }
}

impl<'w> Sampler<'w> {
    /// Of the schemas of a document.
    #[must_use]
    pub fn new(written: &'w Written) -> Self {
        Self {
            written,
            discriminators: Discriminators::of(written),
            full_depth: FULL_DEPTH,
            known: RefCell::default(),
        }
    }

    /// Fills in optional properties and list items down to this depth.
    #[must_use]
    pub fn full_to(self, full_depth: usize) -> Self {
        Self { full_depth, ..self }
    }

    /// At most `most` different instances of the schema at a place, as references to it mean it.
    #[must_use]
    pub fn instances(&self, place: &Place, most: usize) -> Vec<Instance> {
        let mut instances = self.component(place, &[], Scope { file: place.file, depth: 0, most });
        instances.retain(|instance| nodes(&instance.value) <= MAX_NODES);
        distinct(instances, most)
    }

    /// Instances of a schema, with what it requires but nowhere declares.
    fn of(&self, schema: &Value, scope: Scope) -> Vec<Instance> {
        let mut instances = self.shaped(schema, &[], scope);
        let required = self.requirements(schema, scope.file, scope.depth);
        for instance in &mut instances {
            let Some(object) = instance.value.as_object_mut() else { continue };
            for name in &required {
                object.entry(name).or_insert_with(|| json!("undeclared"));
            }
        }
        instances
    }

    /// The names that a schema and the parts it is composed of require.
    fn requirements(&self, schema: &Value, file: usize, depth: usize) -> Vec<String> {
        if depth > MAX_DEPTH {
            return Vec::new();
        }
        let own = schema.get("required").and_then(Value::as_array).into_iter().flatten();
        let mut names: Vec<String> = own.filter_map(Value::as_str).map(ToOwned::to_owned).collect();
        if let Some(place) = reference(schema).and_then(|to| self.written.resolve(file, to))
            && let Some(target) = self.written.at(&place)
        {
            names.extend(self.requirements(target, place.file, depth + 1));
        }
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            names.extend(self.requirements(part, file, depth + 1));
        }
        names
    }

    /// Instances of a schema whose objects must also have `required`.
    fn shaped(&self, schema: &Value, required: &[String], scope: Scope) -> Vec<Instance> {
        if scope.depth > MAX_DEPTH || schema == &Value::Bool(false) {
            return Vec::new();
        }
        let Some(object) = schema.as_object() else { return scalars::anything() };
        if let Some(to) = reference(schema)
            && (self.written.version.is_draft_4() || !says_something(object))
        {
            return match self.written.resolve(scope.file, to) {
                Some(place) => self.referenced(&place, required, scope),
                None => scalars::anything(),
            };
        }
        if object.get("not").is_some_and(|not| not == &json!({}) || not == &json!(true)) {
            return Vec::new();
        }
        let mut required = required.to_vec();
        required.extend(self.requirements(schema, scope.file, scope.depth));
        let mut instances = if let Some(value) = object.get("const") {
            listed(std::slice::from_ref(value))
        } else if let Some(values) = object.get("enum").and_then(Value::as_array) {
            listed(values)
        } else if is_composed(object) {
            self.composed(schema, object, &required, scope)
        } else {
            self.plain(object, &required, scope)
        };
        if self.written.version.is_nullable(object) {
            instances.push(Instance::known(Value::Null));
        }
        if is_secret(object) {
            for instance in &mut instances {
                scalars::hush(&mut instance.value);
            }
        }
        distinct(instances, scope.most)
    }

    fn referenced(&self, place: &Place, required: &[String], scope: Scope) -> Vec<Instance> {
        if scope.depth == 0 || !required.is_empty() || scope.most > INNER {
            return self.component(place, required, scope.deeper());
        }
        let key = (place.clone(), scope.depth);
        if let Some(instances) = self.known.borrow().get(&key) {
            return instances.clone();
        }
        let instances = self.component(place, required, scope.deeper());
        self.known.borrow_mut().insert(key, instances.clone());
        instances
    }

    /// What a reference to a schema means: of a base, those that extend it too.
    fn component(&self, place: &Place, required: &[String], scope: Scope) -> Vec<Instance> {
        let Some(target) = self.written.at(place) else { return scalars::anything() };
        let scope = Scope { file: place.file, ..scope };
        let base = self.discriminators.base(place);
        let mut instances = match required {
            _ if base.is_some_and(|base| !base.itself) => Vec::new(),
            [] => self.of(target, scope),
            _ => self.shaped(target, required, scope),
        };
        let tags: Vec<&Tag> = self.discriminators.inherited(place).collect();
        set_tags(&mut instances, &tags);
        let mut kinds: Vec<&Place> =
            base.into_iter().flat_map(|base| &base.extending).map(|tag| &tag.target).collect();
        kinds.dedup();
        for kind in kinds.into_iter().take(INNER).filter(|kind| *kind != place) {
            instances.extend(self.referenced(kind, required, Scope { most: INNER, ..scope }));
        }
        instances
    }

    /// A part of `allOf`: of a base, itself.
    fn part(&self, part: &Value, required: &[String], scope: Scope) -> Vec<Instance> {
        let place = reference(part).and_then(|to| self.written.resolve(scope.file, to));
        match place.as_ref().and_then(|place| Some((place, self.written.at(place)?))) {
            Some((place, target)) => self.shaped(target, required, Scope { file: place.file, ..scope }),
            None => self.shaped(part, required, scope),
        }
    }

    /// Own keywords, a reference beside them, `allOf`, and one of the branches, laid over each other.
    fn composed(
        &self,
        schema: &Value,
        object: &Map<String, Value>,
        required: &[String],
        scope: Scope,
    ) -> Vec<Instance> {
        let mut layers: Vec<Vec<Instance>> = Vec::new();
        let own: Map<String, Value> = object
            .iter()
            .filter(|(key, _)| !matches!(key.as_str(), "allOf" | "oneOf" | "anyOf" | "nullable" | "$ref"))
            .map(|(key, value)| (key.clone(), value.clone()))
            .collect();
        if let Some(to) = object.get("$ref") {
            layers.push(self.part(&json!({"$ref": to}), required, scope.deeper()));
        }
        if says_something(&own) {
            layers.push(self.plain(&own, required, scope));
        }
        let parts: Vec<&Value> =
            list(object, "allOf").iter().filter(|part| part.as_object().is_none_or(restricts)).collect();
        let only = layers.is_empty() && parts.len() == 1;
        for part in parts {
            layers.push(if only {
                self.shaped(part, required, scope.deeper())
            } else {
                self.part(part, required, scope.deeper())
            });
        }
        for keyword in ["oneOf", "anyOf"] {
            let branches = list(object, keyword);
            if branches.is_empty() {
                continue;
            }
            let each =
                if scope.most > INNER { (scope.most / branches.len()).max(INNER + 1) } else { scope.most };
            let scope = Scope { most: each, ..scope };
            layers.push(
                branches.iter().flat_map(|branch| self.branch(schema, branch, required, scope)).collect(),
            );
        }
        overlay(&layers, scope.most)
    }

    /// A branch of a union, with the discriminator's value in it.
    fn branch(&self, schema: &Value, branch: &Value, required: &[String], scope: Scope) -> Vec<Instance> {
        if is_requirement_only(branch) {
            return vec![Instance::known(json!({}))];
        }
        let mut instances = self.shaped(branch, required, scope.deeper());
        let tags = self.discriminators.of_branch(scope.file, schema, branch);
        set_tags(&mut instances, &tags.iter().collect::<Vec<_>>());
        instances
    }

    fn plain(&self, schema: &Map<String, Value>, required: &[String], scope: Scope) -> Vec<Instance> {
        let types = scalars::types(schema);
        if types.is_empty() {
            return if required.is_empty() {
                scalars::anything()
            } else {
                self.objects(schema, required, scope)
            };
        }
        types
            .into_iter()
            .flat_map(|name| match name {
                "object" => self.objects(schema, required, scope),
                "array" => self.arrays(schema, scope),
                "string" => self.embedded(schema, scope).unwrap_or_else(|| scalars::texts(schema)),
                "integer" => scalars::integers(schema),
                "number" => scalars::numbers(schema),
                "boolean" => vec![Instance::known(json!(true)), Instance::known(json!(false))],
                "null" => vec![Instance::known(Value::Null)],
                _ => scalars::anything(),
            })
            .collect()
    }

    /// Texts that hold JSON of a schema.
    fn embedded(&self, schema: &Map<String, Value>, scope: Scope) -> Option<Vec<Instance>> {
        let media = schema.get("contentMediaType").and_then(Value::as_str)?;
        let held = schema.get("contentSchema").filter(|_| media.ends_with("json"))?;
        let mut instances = self.of(held, scope.inside());
        for instance in &mut instances {
            instance.value = Value::from(instance.value.to_string());
        }
        Some(instances)
    }

    fn objects(&self, schema: &Map<String, Value>, required: &[String], scope: Scope) -> Vec<Instance> {
        let named = siblings::each_named(schema);
        if !named.is_empty() {
            let each = Scope { most: (scope.most / named.len()).max(1), ..scope };
            return named.iter().flat_map(|schema| self.objects(schema, required, each)).collect();
        }
        let empty = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&empty);
        let mut choices: Vec<Choice<'_>> = Vec::new();
        for (name, property) in properties {
            let needed = required.contains(name);
            if !needed && scope.depth >= self.full_depth {
                continue;
            }
            let values = self.of(property, scope.inside());
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
        if scope.most > INNER {
            instances.extend(
                (0..choices.len()).map(|left| compose(&choices, left, |at, needed| needed || at != left)),
            );
            instances.extend(
                (0..choices.len()).map(|one| compose(&choices, one + 1, |at, needed| needed || at == one)),
            );
            mix(&choices, &mut instances, scope.most);
        }
        self.add_further(schema, &mut instances, scope);
        instances.truncate(scope.most.max(1));
        instances
    }

    /// Entries of a map, and properties nobody has announced.
    fn add_further(&self, schema: &Map<String, Value>, instances: &mut Vec<Instance>, scope: Scope) {
        let Some(full) = instances.get(1).cloned() else { return };
        let further = match schema.get("additionalProperties").or_else(|| schema.get("unevaluatedProperties"))
        {
            Some(Value::Bool(false)) => return,
            Some(Value::Bool(true)) => scalars::anything(),
            Some(entry) if scope.depth < self.full_depth => self.of(entry, scope.inside()),
            Some(_) => return,
            None if schema.contains_key("patternProperties") => return,
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

    fn arrays(&self, schema: &Map<String, Value>, scope: Scope) -> Vec<Instance> {
        let least = bound(schema, "minItems").unwrap_or(0);
        let greatest = bound(schema, "maxItems").unwrap_or(usize::MAX);
        if let Some(prefix) = schema.get("prefixItems").and_then(Value::as_array) {
            return self.tuples(prefix, scope);
        }
        let anything = json!({});
        let items = self.of(schema.get("items").unwrap_or(&anything), scope.inside());
        let mut lists: Vec<Vec<Instance>> = vec![Vec::new()];
        if scope.depth < self.full_depth || least > 0 {
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

    fn tuples(&self, prefix: &[Value], scope: Scope) -> Vec<Instance> {
        let columns: Vec<Vec<Instance>> = prefix.iter().map(|item| self.of(item, scope.inside())).collect();
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

/// Writes the tags of each property into objects in turn; one that holds its tag as a number keeps it.
fn set_tags(instances: &mut [Instance], tags: &[&Tag]) {
    let properties: BTreeSet<&str> = tags.iter().map(|tag| tag.property.as_str()).collect();
    for property in properties {
        let tags: Vec<&Tag> = tags.iter().copied().filter(|tag| tag.property == property).collect();
        let objects = instances.iter_mut().filter_map(|instance| instance.value.as_object_mut());
        for (object, tag) in objects.zip(tags.iter().cycle()) {
            let held = object.get(property);
            if held.is_some_and(|held| tags.iter().any(|tag| text(held) == tag.value)) {
                continue;
            }
            let number =
                held.filter(|held| held.is_number()).and_then(|_| serde_json::from_str(&tag.value).ok());
            object.insert(property.to_owned(), number.unwrap_or_else(|| Value::from(tag.value.as_str())));
        }
    }
}

fn is_composed(schema: &Map<String, Value>) -> bool {
    ["$ref", "allOf", "oneOf", "anyOf"].iter().any(|keyword| schema.contains_key(*keyword))
}

/// Whether a schema restricts its values by itself.
fn says_something(schema: &Map<String, Value>) -> bool {
    const KEYWORDS: &[&str] = &[
        "type",
        "properties",
        "items",
        "prefixItems",
        "additionalProperties",
        "enum",
        "const",
        "allOf",
        "oneOf",
        "anyOf",
        "required",
        "format",
    ];
    schema.keys().any(|key| KEYWORDS.contains(&key.as_str()))
}

/// Whether a schema restricts its values at all.
fn restricts(schema: &Map<String, Value>) -> bool {
    says_something(schema) && !is_requirement(schema) || schema.contains_key("$ref")
}

/// Branches such as `{required: [a]}` restrict an object that is described elsewhere.
fn is_requirement_only(branch: &Value) -> bool {
    branch.as_object().is_some_and(is_requirement)
}

fn is_requirement(schema: &Map<String, Value>) -> bool {
    let others = schema
        .iter()
        .filter(|(key, _)| key.as_str() != "required")
        .map(|(key, value)| (key.clone(), value.clone()));
    schema.contains_key("required") && !says_something(&others.collect()) && !schema.contains_key("$ref")
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

fn is_secret(schema: &Map<String, Value>) -> bool {
    schema.get("x-sensitive") == Some(&json!(true)) || schema.get("format") == Some(&json!("password"))
}

fn bound(schema: &Map<String, Value>, keyword: &str) -> Option<usize> {
    schema.get(keyword).and_then(Value::as_u64).and_then(|bound| usize::try_from(bound).ok())
}

#[cfg(test)]
mod tests;
