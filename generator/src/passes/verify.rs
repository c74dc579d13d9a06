//! What no longer exists once a pass has run; looked for after every pass, in debug builds and tests.

use super::PASSES;
use crate::model::{Api, Schema, SchemaId, Schemas, Shape};

/// Something that a pass ends, for all passes after it.
struct Rule {
    /// The pass.
    since: &'static str,
    /// What a schema that is against it does.
    never: &'static str,
    /// Whether a schema does it.
    broken: fn(&Schemas, &Schema) -> bool,
}

const RULES: &[Rule] = &[
    Rule {
        since: "merge compositions",
        never: "is all of several schemas",
        broken: |_, schema| matches!(schema.shape, Shape::AllOf(_)) && !schema.only_part,
    },
    Rule {
        since: "hold properties named by a pattern in a map",
        never: "has properties named by a pattern",
        broken: |_, schema| matches!(&schema.shape, Shape::Object(of) if !of.patterns.is_empty()),
    },
    Rule {
        since: "read tuples that Rust has none for as lists",
        never: "is a tuple without items, or with further ones",
        broken: |_, schema| matches!(&schema.shape, Shape::Tuple(of) if of.items.is_empty() || of.rest.is_some()),
    },
    Rule {
        since: "simplify unions",
        never: "is a union without variants, or one of null among others",
        broken: |schemas, schema| {
            let null = |id: SchemaId| matches!(schemas[id].shape, Shape::Null | Shape::Never);
            let of = |of: &crate::model::Union| of.variants.iter().any(|one| null(one.schema.schema));
            matches!(&schema.shape, Shape::Union(union) if union.variants.is_empty() || of(union))
        },
    },
    Rule {
        since: "look through inline aliases again",
        never: "uses an alias that has no name",
        broken: |schemas, schema| {
            let nameless = |held: &Schema| held.component.is_none() && matches!(held.shape, Shape::Alias(_));
            schema.shape.uses().iter().any(|used| nameless(&schemas[used.schema]))
        },
    },
    Rule {
        since: "split what is sent from what is received",
        never: "travels a way that what it holds does not",
        broken: |schemas, schema| {
            let ways = schema.usage;
            let held = schema.shape.uses().into_iter().map(|used| schemas[used.schema].usage);
            held.into_iter().any(|held| (ways.sent && !held.sent) || (ways.received && !held.received))
        },
    },
    Rule {
        since: "tell variants apart",
        never: "has a variant without evidence",
        broken: |_, schema| {
            let blind =
                |of: &crate::model::Union| of.variants.iter().any(|one| one.evidence.kinds.is_empty());
            matches!(&schema.shape, Shape::Union(union) if blind(union))
        },
    },
];

/// A circle that a pass cuts.
struct Circle {
    /// The pass.
    since: &'static str,
    /// What a schema on it does.
    never: &'static str,
    /// The schemas to which it leads from one.
    steps: fn(&Schema) -> Vec<SchemaId>,
}

const CIRCLES: &[Circle] = &[
    Circle {
        since: "cut aliases of themselves",
        never: "leads into a circle of aliases",
        steps: |schema| match schema.shape {
            Shape::Alias(target) => vec![target.schema],
            _ => Vec::new(),
        },
    },
    Circle { since: "cut cycles", never: "leads into a circle of types without a name", steps: without_name },
    Circle {
        since: "cut cycles",
        never: "leads into a circle of values that hold each other",
        steps: by_value,
    },
];

/// What is not as it should be after the pass of this name, in words.
pub(super) fn verify(api: &Api, after: &str) -> Vec<String> {
    let place = |pass: &str| PASSES.iter().position(|(name, _)| *name == pass);
    let holds = |since: &str| place(since) <= place(after);
    let schemas = &api.schemas;
    let mut found = Vec::new();
    for rule in RULES.iter().filter(|rule| holds(rule.since)) {
        let broken = schemas.iter().filter(|(_, schema)| (rule.broken)(schemas, schema));
        found.extend(broken.map(|(_, schema)| words(schema, rule.never, rule.since, after)));
    }
    for circle in CIRCLES.iter().filter(|circle| holds(circle.since)) {
        let on = into_circles(schemas, circle.steps);
        found.extend(on.map(|id| words(&schemas[id], circle.never, circle.since, after)));
    }
    found
}

fn words(schema: &Schema, never: &str, since: &str, after: &str) -> String {
    format!("after `{after}`: {} {never}, which none does since `{since}`", schema.pointer)
}

/// The schemas that the type of this one is made of, where it is an alias, a list, a tuple or a map.
fn without_name(schema: &Schema) -> Vec<SchemaId> {
    let nameless = match &schema.shape {
        Shape::Alias(_) | Shape::Array(_) | Shape::Tuple(_) => true,
        Shape::Object(object) => object.properties.is_empty(),
        _ => false,
    };
    let uses = if nameless { schema.shape.uses() } else { Vec::new() };
    uses.iter().map(|used| used.schema).collect()
}

/// The schemas that a value of this one holds by value.
fn by_value(schema: &Schema) -> Vec<SchemaId> {
    let held = match &schema.shape {
        Shape::Object(object) => object.properties.iter().map(|property| property.schema).collect(),
        Shape::Tuple(_) | Shape::Union(_) | Shape::Alias(_) => schema.shape.uses(),
        _ => Vec::new(),
    };
    held.iter().filter(|used| !used.boxed).map(|used| used.schema).collect()
}

/// The schemas that lead into a circle of steps: those that are left when all that lead nowhere are taken away, and
/// then those that led only to these.
fn into_circles(schemas: &Schemas, steps: fn(&Schema) -> Vec<SchemaId>) -> impl Iterator<Item = SchemaId> {
    let mut leads = vec![0_usize; schemas.len()];
    let mut led_from = vec![Vec::new(); schemas.len()];
    for (id, schema) in schemas.iter() {
        for next in steps(schema) {
            leads[id.index()] += 1;
            led_from[next.index()].push(id);
        }
    }
    let mut free: Vec<_> = schemas.ids().filter(|id| leads[id.index()] == 0).collect();
    while let Some(id) = free.pop() {
        for from in &led_from[id.index()] {
            leads[from.index()] -= 1;
            if leads[from.index()] == 0 {
                free.push(*from);
            }
        }
    }
    schemas.ids().filter(move |id| leads[id.index()] > 0)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::api;
    use super::*;
    use crate::model::{Array, Evidence, SchemaUse, Tuple, Usage, Variant};
    use crate::pointer::Pointer;

    /// An API after all passes, with a struct `Pet` that has a property and a union `Either`.
    fn sound() -> Api {
        let pet = json!({ "type": "object", "properties": { "name": { "type": "string" } } });
        let either = json!({ "oneOf": [{ "$ref": "#/components/schemas/Pet" }, { "type": "integer" }] });
        api(&json!({ "Pet": pet, "Either": either })).0
    }

    fn id(api: &Api, name: &str) -> SchemaId {
        let found = api.schemas.iter().find(|(_, schema)| schema.component.as_deref() == Some(name));
        found.expect("a component of this name").0
    }

    /// What is said of a component once it is changed like this.
    fn said(component: &str, change: impl FnOnce(&mut Api, SchemaId)) -> Vec<String> {
        let mut api = sound();
        let id = id(&api, component);
        change(&mut api, id);
        let about = format!("/{component} ");
        let found = verify(&api, "tell variants apart");
        let words = found.iter().filter_map(|text| text.split_once(&about)?.1.split_once(", which"));
        words.map(|(never, _)| never.to_owned()).collect()
    }

    fn shape(shape: Shape) -> impl FnOnce(&mut Api, SchemaId) {
        move |api, id| api.schemas[id].shape = shape
    }

    #[test]
    fn what_all_passes_have_made_is_sound() {
        assert_eq!(verify(&sound(), "tell variants apart"), Vec::<String>::new());
    }

    #[test]
    fn what_is_wrong_is_said_with_the_passes() {
        let mut api = sound();
        let pet = id(&api, "Pet");
        api.schemas[pet].shape = Shape::AllOf(Vec::new());
        assert_eq!(
            verify(&api, "cut cycles"),
            ["after `cut cycles`: /components/schemas/Pet is all of several schemas, which none does since \
              `merge compositions`"]
        );
        assert_eq!(verify(&api, "find what extends a base with a discriminator"), Vec::<String>::new());
    }

    #[test]
    fn each_rule_is_broken_by_what_it_is_about() {
        let broken = [
            said("Pet", shape(Shape::AllOf(Vec::new()))),
            said("Pet", |api, id| {
                let Shape::Object(object) = &mut api.schemas[id].shape else { panic!("no object") };
                object.patterns.push(("^x-".to_owned(), object.properties[0].schema));
            }),
            said("Pet", shape(Shape::Tuple(Tuple { items: Vec::new(), rest: None }))),
            said("Either", |api, id| {
                let null = api.schemas.push(Schema::new(Pointer::root(), Shape::Null));
                api.schemas[null].usage = Usage { sent: true, received: true };
                let Shape::Union(union) = &mut api.schemas[id].shape else { panic!("no union") };
                let evidence = union.variants[0].evidence.clone();
                union.variants.push(Variant { evidence, ..Variant::of(SchemaUse::of(null)) });
            }),
            said("Pet", |api, id| {
                let name = api.schemas[id].shape.uses()[0];
                let alias = Schema {
                    usage: api.schemas[id].usage,
                    ..Schema::new(Pointer::root(), Shape::Alias(name))
                };
                let alias = api.schemas.push(alias);
                *api.schemas[id].shape.uses_mut()[0] = SchemaUse::of(alias);
            }),
            said("Pet", |api, id| {
                let name = api.schemas[id].shape.uses()[0].schema;
                api.schemas[name].usage = Usage::default();
            }),
            said("Either", |api, id| {
                let Shape::Union(union) = &mut api.schemas[id].shape else { panic!("no union") };
                union.variants[0].evidence = Evidence::default();
            }),
        ];
        let rules: Vec<_> = RULES.iter().map(|rule| vec![rule.never.to_owned()]).collect();
        assert_eq!(broken.to_vec(), rules);
    }

    #[test]
    fn each_circle_is_found() {
        let endless = said("Pet", |api, id| api.schemas[id].shape = Shape::Alias(SchemaUse::of(id)));
        assert_eq!(endless, CIRCLES.iter().map(|circle| circle.never).collect::<Vec<_>>());
        let held = said("Pet", |api, id| api.schemas[id].shape.uses_mut()[0].schema = id);
        assert_eq!(held, ["leads into a circle of values that hold each other"]);
        let list = Array {
            items: SchemaUse::of(id(&sound(), "Pet")),
            min_items: None,
            max_items: None,
            unique: false,
        };
        let listed = said("Pet", shape(Shape::Array(list)));
        assert_eq!(listed, ["leads into a circle of types without a name"]);
    }

    #[test]
    fn every_rule_names_a_pass() {
        let since = RULES.iter().map(|rule| rule.since).chain(CIRCLES.iter().map(|circle| circle.since));
        for since in since {
            assert!(PASSES.iter().any(|(name, _)| *name == since), "{since}");
        }
    }
}
