//! The configuration of Stainless, laid over a document as an overlay is: its resources say what operations are called and
//! which belong together, its models what schemas are called. They stand in the document as the extensions that say the
//! same, each with its place in the configuration.

use std::collections::BTreeMap;

use generator::document::part::{Held, Member, Part, Written};
use generator::pointer::Pointer;
use serde_json::Value;

use crate::Laying;
use crate::said;

/// The member of the configuration that is read, and of a resource those within it.
const RESOURCES: &str = "resources";
const NESTED: &str = "subresources";
/// A resource whose methods are the client's own, and one that has nothing but models.
const CLIENT: &str = "$client";
const SHARED: &str = "$shared";
/// What gives the names, of those that count first.
const NAME: &str = "x-speakeasy-name-override";
const GROUP: &str = "x-speakeasy-group";

/// What a method has that says nothing of its name.
const OF_METHOD: [&str; 2] = ["endpoint", "type"];
/// What concerns neither an API nor a client: who publishes it, where, from which document.
const ELSEWHERE: [&str; 6] = ["$schema", "edition", "openapi", "organization", "readme", "targets"];

/// Whether a file is such a configuration: an overlay says its version.
pub(crate) fn is(file: &Part) -> bool {
    let has = |name: &str| file.get(&Pointer::root().child(name)).is_some();
    has(RESOURCES) && !has("overlay")
}

/// Lays a configuration over the document.
pub(crate) fn lay(laying: &mut Laying, file: &Part, at: &Pointer) {
    let mut reading = Reading { laying, unread: BTreeMap::new() };
    for member in members(file).unwrap_or_default() {
        let place = at.child(&member.name);
        match member.name.as_str() {
            RESOURCES => reading.resources(&member.value, &place, &[]),
            name if ELSEWHERE.contains(&name) => {}
            _ => reading.skip(&member.name, place),
        }
    }
    let Reading { laying, unread } = reading;
    laying.found.extend(unread.into_iter().map(|(name, place)| said::unread(&place, &name)));
}

fn members(part: &Part) -> Option<&[Member]> {
    match &part.held {
        Held::Object(members) => Some(members),
        Held::List(_) | Held::Scalar(_) => None,
    }
}

/// A configuration that is being read.
struct Reading<'l> {
    laying: &'l mut Laying,
    /// Keys that are not read, each where it stands first.
    unread: BTreeMap<String, Pointer>,
}

impl Reading<'_> {
    fn skip(&mut self, name: &str, place: Pointer) {
        self.unread.entry(name.to_owned()).or_insert(place);
    }

    /// The members of what has to be an object.
    fn members<'p>(&mut self, part: &'p Part, at: &Pointer) -> &'p [Member] {
        members(part).unwrap_or_else(|| {
            self.laying.found.push(said::form(at, "this is an object, with an entry under each name"));
            &[]
        })
    }

    /// Resources; `above` are the names of those that they stand in.
    fn resources(&mut self, resources: &Part, at: &Pointer, above: &[&str]) {
        for Member { name, place, value } in self.members(resources, at) {
            let here = at.child(name);
            let own = (name != CLIENT && name != SHARED).then_some(name.as_str());
            let path: Vec<&str> = above.iter().copied().chain(own).collect();
            for member in self.members(value, &here) {
                let here = here.child(&member.name);
                match member.name.as_str() {
                    "methods" => self.methods(&member.value, &here, &(path.join("."), *place)),
                    "models" => self.models(&member.value, &here),
                    NESTED => self.resources(&member.value, &here, &path),
                    name => self.skip(name, here),
                }
            }
        }
    }

    /// The methods of a resource, which has a name and its place.
    fn methods(&mut self, methods: &Part, at: &Pointer, (group, group_place): &(String, Written)) {
        for Member { name, place, value } in self.members(methods, at) {
            let here = at.child(name);
            let settings = members(value).unwrap_or_default().iter();
            for other in settings.filter(|other| !OF_METHOD.contains(&other.name.as_str())) {
                self.skip(&other.name, here.child(&other.name));
            }
            let endpoint = Pointer::root().child("endpoint");
            let (endpoint, here) = match (&value.held, value.get(&endpoint)) {
                (Held::Object(_), Some(endpoint)) => (endpoint, here.child("endpoint")),
                // What unwraps a webhook, or is another name for a method, sends nothing of its own.
                (Held::Object(_), None) => {
                    self.skip("a method without `endpoint`", here);
                    continue;
                }
                _ => (value, here),
            };
            let text = endpoint.to_value().as_str().unwrap_or_default().to_owned();
            match operation(&self.laying.value, &text) {
                Some(operation) => {
                    self.name(&operation, NAME, Part::text(name, *place), &here);
                    if !group.is_empty() {
                        self.name(&operation, GROUP, Part::text(group, *group_place), &here);
                    }
                }
                None => self.laying.found.push(said::nothing_at(&here, &text)),
            }
        }
    }

    /// The models of a resource: each name with the schema that it is for.
    fn models(&mut self, models: &Part, at: &Pointer) {
        for Member { name, place, value } in self.members(models, at) {
            let here = at.child(name);
            let text = value.to_value().as_str().unwrap_or_default().to_owned();
            match schema(&self.laying.value, &text) {
                Some(schema) => self.name(&schema, NAME, Part::text(name, *place), &here),
                None => self.laying.found.push(said::nothing_at(&here, &text)),
            }
        }
    }

    /// Puts a name into the document, in place of one that it has.
    fn name(&mut self, target: &Pointer, key: &str, name: Part, from: &Pointer) {
        let Some(left) = self.laying.budget.checked_sub(name.size() + key.len()) else {
            self.laying.found.push(said::grown(from));
            return;
        };
        self.laying.budget = left;
        let Some(part) = self.laying.part.get_mut(target) else { return };
        if let Held::Object(members) = &mut part.held {
            members.retain(|member| member.name != key);
            members.push(Member { name: key.to_owned(), place: name.place, value: name });
        }
        self.laying.mirror(target);
    }
}

/// The operation of an endpoint, `get /pets/{id}`; whatever its parameters are called.
fn operation(document: &Value, endpoint: &str) -> Option<Pointer> {
    let (method, path) = endpoint.trim().split_once(' ')?;
    let (method, path) = (method.to_lowercase(), path.trim());
    let at = Pointer::root().child("paths");
    let paths = document.pointer(at.as_str())?.as_object()?;
    let alike = || paths.keys().find(|other| shape(other) == shape(path));
    let path = paths.get_key_value(path).map(|(path, _)| path).or_else(alike)?;
    let place = at.child(path).child(&method);
    document.pointer(place.as_str()).filter(|operation| operation.is_object()).map(|_| place)
}

/// A path without the names of its parameters.
fn shape(path: &str) -> Vec<&str> {
    path.split('/').map(|part| if part.contains('{') { "{}" } else { part }).collect()
}

/// The schema that is referred to, by its place or the name of a component.
fn schema(document: &Value, reference: &str) -> Option<Pointer> {
    let place = match reference.strip_prefix('#') {
        Some(place) => Some(Pointer::new(place)),
        None => ["/components/schemas", "/definitions"]
            .map(|holder| Pointer::new(holder).child(reference))
            .into_iter()
            .find(|place| document.pointer(place.as_str()).is_some()),
    };
    place.filter(|place| {
        !reference.is_empty() && document.pointer(place.as_str()).is_some_and(Value::is_object)
    })
}
