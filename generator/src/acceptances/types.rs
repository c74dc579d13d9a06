//! `[types]` by the names of properties and parameters: what is called so gets a schema of its own, which then has a type
//! of its own, wherever else its schema is used.

use crate::config::{Config, KEYS, NAME, star};
use crate::model::{Additional, Api, SchemaUse, Schemas, Shape};

/// Lists of lists that are deeper are none of a name's values.
const DEEPEST: usize = 8;

/// Gives the values of properties and parameters that codegen.toml has types for by their names a schema of their own.
pub fn by_name(api: &mut Api, config: &Config) {
    let forms = Forms::of(config);
    if forms.values.is_empty() && forms.names.is_empty() {
        return;
    }
    for id in api.schemas.ids().collect::<Vec<_>>() {
        let Shape::Object(object) = &api.schemas[id].shape else { continue };
        let found: Vec<(String, SchemaUse)> =
            object.properties.iter().map(|property| (property.name.clone(), property.schema)).collect();
        for (place, (name, used)) in found.into_iter().enumerate() {
            let Some(own) = forms.apart(&mut api.schemas, used, &name) else { continue };
            if let Shape::Object(object) = &mut api.schemas[id].shape
                && let Some(property) = object.properties.get_mut(place)
            {
                property.schema = own;
            }
        }
    }
    for parameter in api.operations.iter_mut().flat_map(|operation| &mut operation.parameters) {
        if let Some(own) = forms.apart(&mut api.schemas, parameter.schema, &parameter.name) {
            parameter.schema = own;
        }
    }
}

/// The forms of names that there are types for.
struct Forms<'c> {
    values: Vec<&'c str>,
    /// Of maps, for the names in them.
    names: Vec<&'c str>,
}

impl<'c> Forms<'c> {
    fn of(config: &'c Config) -> Self {
        let those = |kind: &str| config.types.keys().filter_map(|key| key.strip_prefix(kind)).collect();
        Self { values: those(NAME), names: those(KEYS) }
    }

    fn apart(&self, schemas: &mut Schemas, used: SchemaUse, name: &str) -> Option<SchemaUse> {
        let is_meant = |forms: &[&str]| forms.iter().any(|form| star(form, name).is_some());
        let (value, names) = (is_meant(&self.values), is_meant(&self.names));
        (value || names).then(|| copy(schemas, used, name, (value, names), DEEPEST)).flatten()
    }
}

/// A copy of what a use means, down to the text or number, which says what it is the value of; `what` says whether values
/// and names of maps are meant. None where nothing of the kind is there.
fn copy(
    schemas: &mut Schemas,
    used: SchemaUse,
    name: &str,
    what: (bool, bool),
    levels: usize,
) -> Option<SchemaUse> {
    let levels = levels.checked_sub(1)?;
    let end = schemas.follow(used);
    let mut own = schemas[end.schema].clone();
    match &mut own.shape {
        Shape::Text(_) | Shape::Integer(_) | Shape::Number(_) if what.0 => {
            own.value_of = Some(name.to_owned());
        }
        Shape::Array(array) => array.items = copy(schemas, array.items, name, what, levels)?,
        Shape::Object(object)
            if object.properties.is_empty() && object.additional != Additional::Forbidden =>
        {
            if let Additional::Typed(value) = &mut object.additional
                && let Some(copied) = copy(schemas, *value, name, what, levels)
            {
                *value = copied;
            } else if !what.1 {
                return None;
            }
            own.names_of = what.1.then(|| name.to_owned());
        }
        _ => return None,
    }
    own.component = None;
    own.also_at.clear();
    Some(SchemaUse { schema: schemas.push(own), boxed: used.boxed, ..end })
}
