//! The dynamic scope of JSON Schema: what the names of `$dynamicAnchor` stand for where a schema is used. Of several
//! schemas on the way that bind a name, the outermost counts, so that a page of users is a list of users.

use super::Lowering;
use super::bindings::{Scope, dynamic_name, is_placeholder, meant};
use crate::diagnostics::{Code, Cost};
use crate::document::At;
use crate::document::schema::View;
use crate::model::{SchemaId, Shape};
use crate::pointer::Pointer;

/// So many schemas are made of templates.
const INSTANCES: usize = 10_000;

impl<'a> Lowering<'a> {
    /// Does something within a schema, with the names that it binds.
    pub(super) fn within<T>(&mut self, at: &At<'a>, act: impl FnOnce(&mut Self) -> T) -> T {
        let scope = self.scope.within(at);
        self.in_scope(scope, act)
    }

    /// Does something in a scope.
    pub(super) fn in_scope<T>(&mut self, scope: Scope, act: impl FnOnce(&mut Self) -> T) -> T {
        let before = std::mem::replace(&mut self.scope, scope);
        let done = act(self);
        self.scope = before;
        done
    }

    /// What a schema refers to, here.
    pub(super) fn target_of(&self, at: &At<'a>) -> Option<At<'a>> {
        let found = at.target()?;
        let name = dynamic_name(at.node).filter(|_| at.node.reference().is_none());
        let Some(name) = name.filter(|name| found.node.binds(name)) else { return Some(found) };
        let bound = self.scope.0.get(name).and_then(|pointer| self.document.at(pointer));
        Some(bound.unwrap_or_else(|| meant(found)))
    }

    /// The part of the scope that a schema depends on, and does not bind in the same way itself.
    pub(super) fn scope_for(&mut self, target: &At<'a>) -> Scope {
        if self.scope.0.is_empty() {
            return Scope::default();
        }
        let own = Scope::default().within(target);
        let dependents = self.templates.dependents(self.document);
        let differs = |(name, place): &(&String, &Pointer)| {
            dependents.has(name, target.node) && own.0.get(name.as_str()) != Some(*place)
        };
        let needed = self.scope.0.iter().filter(differs);
        let scope = Scope(needed.map(|(name, place)| (name.clone(), place.clone())).collect());
        if scope.0.is_empty() || self.templates.instances < INSTANCES {
            return scope;
        }
        if self.templates.instances == INSTANCES {
            self.templates.instances += 1;
            let message = "the templates of the document are used in too many ways";
            let cost = Cost::ReadAs("it is used by itself".to_owned());
            self.lose(Code::CompositionTooLarge, &target.pointer, message, cost);
        }
        Scope::default()
    }

    /// The template that a schema only binds names for, and the scope: the schema `id` is what becomes of it there.
    pub(super) fn template(&mut self, id: SchemaId, at: &At<'a>) -> Option<(At<'a>, Scope)> {
        let target = self.target_of(&only_part(at)?)?;
        let scope = self.scope_for(&target);
        let key = (target.pointer.clone(), scope.clone());
        if scope.0.is_empty() || self.by_pointer.contains_key(&key) {
            return None;
        }
        self.by_pointer.insert(key, id);
        self.templates.made.entry(target.pointer.clone()).or_insert(id);
        Some((target, scope))
    }

    /// Names what a component becomes in a scope of its own: after what binds the names.
    pub(super) fn name_instance(&mut self, id: SchemaId, target: &At<'a>, scope: &Scope) {
        if scope.0.is_empty() {
            return;
        }
        self.templates.instances += 1;
        self.templates.made.entry(target.pointer.clone()).or_insert(id);
        let Some(name) = target.pointer.last() else { return };
        let binders = scope.0.values().filter_map(|place| {
            let named = self.document.at(place).map(|at| At { node: at.node.followed(), ..at })?;
            let holder = place.tokens().nth(2).filter(|_| place.as_str().starts_with("/components/"));
            holder.or_else(|| named.pointer.last()).map(std::borrow::Cow::into_owned)
        });
        let binders: Vec<String> = binders.collect();
        self.schemas[id].component = Some(format!("{}-{name}", binders.join("-")));
    }

    /// Whether a component says nothing without the names that others bind.
    pub(super) fn is_template(&mut self, at: &At<'a>) -> bool {
        View::of(at.node).dynamic_anchors().into_iter().any(|(name, way)| {
            let bound = way.iter().try_fold(at.node, |node, token| node.get(token));
            bound.is_some_and(is_placeholder)
                && !way.is_empty()
                && self.templates.dependents(self.document).has(name, at.node)
        })
    }

    /// Takes the type of the templates that are only used with names bound; what does not depend on the names is at home
    /// with them all the same. Gives those that nobody uses at all: they are types like any other.
    pub(super) fn settle_templates(&mut self) -> Vec<(SchemaId, Pointer)> {
        let mut unused = Vec::new();
        for (id, pointer) in std::mem::take(&mut self.templates.waiting) {
            let Some(made) = self.templates.made.get(&pointer).copied() else {
                unused.push((id, pointer));
                continue;
            };
            self.schemas[id].only_part = true;
            if let Shape::Object(object) = &self.schemas[made].shape {
                let mut object = object.clone();
                object.properties.retain(|property| {
                    let used = property.schema.schema;
                    let plain = (self.schemas[used].pointer.clone(), Scope::default());
                    self.by_pointer.get(&plain) == Some(&used)
                });
                self.schemas[id].shape = Shape::Object(object);
            }
        }
        unused
    }
}

/// What refers to another schema, if nothing else is said of values: the schema, or the one member of its `allOf`.
fn only_part<'d>(at: &At<'d>) -> Option<At<'d>> {
    let view = View::of(at.node);
    if view.only_says("$ref") {
        return Some(at.clone());
    }
    match view.members("allOf").as_slice() {
        [(number, node)] if view.only_says("allOf") && View::of(*node).only_refers() => {
            Some(At { node: *node, pointer: at.pointer.child("allOf").index(*number) })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use crate::model::{Api, Shape};
    use crate::passes::testing::{end, object, property, schema, with_paths};

    fn used(schemas: &Value, names: &[&str]) -> (Api, Vec<String>) {
        let answer = |name: &&str| {
            let schema = json!({ "$ref": format!("#/components/schemas/{name}") });
            let content = json!({ "application/json": { "schema": schema } });
            let get = json!({ "responses": { "200": { "description": "It.", "content": content } } });
            (format!("/{name}"), json!({ "get": get }))
        };
        with_paths(schemas, &Value::Object(names.iter().map(answer).collect()))
    }

    /// What the items of a list in a component are.
    fn items(api: &Api, holder: &str, list: &str) -> Option<String> {
        let list = end(api, property(api, holder, list).schema);
        let Shape::Array(array) = &list.shape else { panic!("no list: {list:?}") };
        end(api, array.items).component.clone()
    }

    fn paged() -> Value {
        let bound = |of: &str| json!({ "item": { "$dynamicAnchor": "item", "$ref": format!("#/components/schemas/{of}") } });
        json!({
            "User": { "type": "object", "properties": { "name": { "type": "string" } } },
            "Group": { "type": "object", "properties": { "size": { "type": "integer" } } },
            "Page": {
                "type": "object",
                "properties": {
                    "items": { "type": "array", "items": { "$dynamicRef": "#item" } },
                    "next": { "$ref": "#/components/schemas/Link" },
                },
                "$defs": { "item": { "$dynamicAnchor": "item", "not": {} } },
            },
            "Link": { "type": "object", "properties": { "address": { "type": "string" } } },
            "Users": { "$ref": "#/components/schemas/Page", "$defs": bound("User") },
            "Groups": { "allOf": [{ "$ref": "#/components/schemas/Page" }], "$defs": bound("Group") },
        })
    }

    #[test]
    fn a_template_holds_what_those_who_use_it_bind() {
        let (api, _) = used(&paged(), &["Users", "Groups"]);
        assert_eq!(items(&api, "Users", "items").as_deref(), Some("User"));
        assert_eq!(items(&api, "Groups", "items").as_deref(), Some("Group"));
        // What depends on no name is the same everywhere.
        let next = |holder: &str| property(&api, holder, "next").schema.schema;
        assert_eq!(next("Users"), next("Groups"));
    }

    #[test]
    fn the_outermost_schema_that_binds_a_name_counts() {
        let tree = json!({
            "$dynamicAnchor": "node", "type": "object",
            "properties": { "children": { "type": "array", "items": { "$dynamicRef": "#node" } } },
        });
        let coloured = json!({
            "$dynamicAnchor": "node", "$ref": "#/components/schemas/Tree",
            "properties": { "colour": { "type": "string" } },
        });
        let (api, codes) =
            used(&json!({ "Tree": tree, "ColouredTree": coloured }), &["Tree", "ColouredTree"]);
        assert_eq!(items(&api, "Tree", "children").as_deref(), Some("Tree"));
        assert_eq!(items(&api, "ColouredTree", "children").as_deref(), Some("ColouredTree"));
        assert!(!codes.contains(&"G0401".to_owned()), "{codes:?}");
    }

    #[test]
    fn a_template_within_what_binds_its_names_is_a_type_of_its_own() {
        let mut schemas = paged();
        schemas["User"]["properties"]["friends"] = json!({ "$ref": "#/components/schemas/Page" });
        let (api, _) = used(&schemas, &["Users"]);
        let users = end(&api, property(&api, "Users", "items").schema);
        let Shape::Array(array) = &users.shape else { panic!("no list: {users:?}") };
        let friend = end(&api, array.items);
        let friends = object(friend).properties.iter().find(|one| one.name == "friends").expect("friends");
        let page = end(&api, friends.schema);
        let list = object(page).properties.iter().find(|one| one.name == "items").expect("items");
        let Shape::Array(array) = &end(&api, list.schema).shape else { panic!("no list") };
        assert_eq!(end(&api, array.items), friend);
        assert_eq!(schema(&api, "Users"), page);
    }
}
