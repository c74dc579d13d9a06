//! A union of constants is an enumeration; the titles of the members name its values.

use std::collections::HashSet;

use serde_json::Value;

use crate::diagnostics::Diagnostics;
use crate::model::{Api, EnumValue, Enumeration, SchemaUse, Schemas, Shape};

pub(super) fn run(api: &mut Api, _: &mut Diagnostics) {
    for id in api.schemas.ids().collect::<Vec<_>>() {
        let Shape::Union(union) = &api.schemas[id].shape else { continue };
        let uses = union.variants.iter().map(|variant| variant.schema);
        let Some(values) = uses.map(|used| constant(&api.schemas, used)).collect::<Option<Vec<_>>>() else {
            continue;
        };
        let nullable = values.iter().any(|value| value.value.is_null());
        let mut seen = HashSet::new();
        let listed: Vec<EnumValue> = values
            .into_iter()
            .filter(|value| !value.value.is_null() && seen.insert(value.value.to_string()))
            .collect();
        if listed.is_empty() {
            continue;
        }
        api.schemas[id].nullable |= nullable;
        api.schemas[id].shape = Shape::Enumeration(Enumeration { values: listed, open: false });
    }
}

/// The one value of a schema, null as itself; `None` if it has others.
fn constant(schemas: &Schemas, used: SchemaUse) -> Option<EnumValue> {
    let schema = &schemas[used.schema];
    let plain = schema.component.is_none() && !used.nullable;
    match &schema.shape {
        Shape::Null if plain => Some(EnumValue { value: Value::Null, name: None, description: None }),
        Shape::Enumeration(enumeration) if plain && !schema.nullable => match enumeration.values.as_slice() {
            [one] => Some(EnumValue {
                value: one.value.clone(),
                name: one.name.clone().or_else(|| schema.docs.summary.clone()),
                description: one.description.clone().or_else(|| schema.docs.description.clone()),
            }),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{api, schema};
    use crate::model::Shape;

    #[test]
    fn titles_name_the_values() {
        let (api, _) = api(&json!({ "Kind": { "oneOf": [
            { "title": "SMALL", "const": 1, "description": "For one." },
            { "title": "LARGE", "const": 2 },
            { "type": "null" }
        ] } }));
        let kind = schema(&api, "Kind");
        let Shape::Enumeration(list) = &kind.shape else { panic!("{kind:?}") };
        let said: Vec<_> =
            list.values.iter().map(|value| (value.value.clone(), value.name.as_deref())).collect();
        assert_eq!(said, [(json!(1), Some("SMALL")), (json!(2), Some("LARGE"))]);
        assert_eq!(list.values.first().and_then(|value| value.description.as_deref()), Some("For one."));
        assert!(kind.nullable);
    }
}
