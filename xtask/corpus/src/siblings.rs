//! Unions whose variant another property of the same object names (`x-discriminated-by`).

use serde_json::{Map, Value, json};

/// The key that says so.
const KEY: &str = "x-discriminated-by";

/// The object once for each value that names a variant, with that value and that variant in the union's place; nothing,
/// where none of its properties is told by another.
pub fn each_named(schema: &Map<String, Value>) -> Vec<Map<String, Value>> {
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    let told = properties.into_iter().find_map(|(name, union)| {
        let said = union.get(KEY)?;
        Some((name, said.get("property")?.as_str()?, said.get("mapping")?.as_object()?))
    });
    let Some((name, sibling, mapping)) = told else { return Vec::new() };
    let of = |(value, target): (&String, &Value)| {
        let mut schema = schema.clone();
        let properties = schema.get_mut("properties")?.as_object_mut()?;
        properties.insert(name.clone(), json!({"$ref": target}));
        properties.insert(sibling.to_owned(), json!({"type": "string", "enum": [value]}));
        Some(schema)
    };
    mapping.iter().filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_object_has_a_form_for_each_variant_that_is_named() {
        let object = json!({"properties": {
            "of": {"oneOf": [{"$ref": "#/A"}, {"$ref": "#/B"}],
                "x-discriminated-by": {"property": "of_kind", "mapping": {"a": "#/A", "b": "#/B"}}},
            "of_kind": {"type": "string"},
        }});
        let forms = each_named(object.as_object().expect("an object"));
        let said: Vec<_> = forms.iter().map(|form| Value::from(form.clone())).collect();
        let at = |form: &Value, pointer: &str| form.pointer(pointer).cloned();
        let named: Vec<_> = said
            .iter()
            .map(|form| (at(form, "/properties/of/$ref"), at(form, "/properties/of_kind/enum/0")))
            .collect();
        assert_eq!(named, [(Some(json!("#/A")), Some(json!("a"))), (Some(json!("#/B")), Some(json!("b")))]);
        assert!(said.iter().all(|form| each_named(form.as_object().expect("an object")).is_empty()));
    }
}
