//! Structs from objects.

use super::{checks, defaults, fields};
use crate::config::TypeKind;
use crate::model::{Additional, Object, Property, Schema, SchemaId};
use crate::plan::context::{Notes, Plan};
use crate::plan::form::{constant, nullable, travels};
use crate::plan::names::{Scope, TypeNames, named_apart};
use crate::plan::{ledger, other_derives, rustdoc};
use crate::rust::{Checked, Constant, Field, Ident, Manner, Presence, Setter, Struct, Type};

/// The struct of an object.
pub fn structure(plan: &Plan<'_>, id: SchemaId, object: &Object, of_type: &TypeNames) -> (Struct, Notes) {
    let schema = plan.schema(id);
    let mut notes = Notes::default();
    let mut names = Scope::default();
    let mut setters = Scope::default();
    let (mut fields, mut properties, mut constants) = (Vec::new(), Vec::new(), Vec::new());
    let mut spelt = field_names(plan, object, schema, &mut names, &mut notes).into_iter();
    for property in object.properties.iter().filter(|property| travels(property, schema)) {
        if let Some(value) = constant(&plan.api.schemas, property) {
            let optional = !property.required || nullable(&plan.api.schemas, property.schema);
            constants.push(Constant {
                name: property.name.clone(),
                value: value.clone(),
                presence: if optional { Presence::Optional } else { Presence::Required },
            });
            notes.entries.push(ledger::constant(property, schema, value));
            continue;
        }
        let Some(name) = spelt.next() else { continue };
        let rust = format!("{}::{name}", of_type.path);
        let field = fields::field(plan, property, schema, name, &mut setters);
        notes.entries.push(ledger::property(plan, property, schema, rust, &field));
        fields.push(field);
        properties.push(property);
    }
    let additional = additional(plan, object, schema, &mut names);
    let check = schema.usage.sent.then(|| checks::object(plan, object, &fields)).flatten();
    let initial = defaults::initial(plan, fields.iter().zip(properties));
    let structure = Struct {
        docs: rustdoc::schemas::structure(schema, object, &constants),
        path: of_type.path.clone(),
        derives: plan.traits.of(id),
        others: plan.others.of_type(
            TypeKind::Struct,
            of_type.path.name.as_str(),
            other_derives::of_struct(&initial),
        ),
        initial,
        constants,
        constructor: fields::constructor(&fields, schema.usage.sent, &of_type.required),
        money: money(object, &fields),
        fields,
        additional,
        extra: names.apart("extra"),
        check: check.map(|check| Checked { name: of_type.check.clone(), check }),
        parts: None,
    };
    (structure, notes)
}

/// The names of the fields, in order: those that the caller has given, then what is told apart by words.
fn field_names(
    plan: &Plan<'_>,
    object: &Object,
    schema: &Schema,
    names: &mut Scope,
    notes: &mut Notes,
) -> Vec<Ident> {
    let properties = object
        .properties
        .iter()
        .filter(|property| travels(property, schema) && constant(&plan.api.schemas, property).is_none());
    let properties: Vec<&Property> = properties.collect();
    named_apart(
        plan.config,
        names,
        &properties.iter().map(|one| (&one.pointer, one.text())).collect::<Vec<_>>(),
        &mut notes.diagnostics,
    )
}

/// The fields of an amount and its currency, where both have one.
fn money(object: &Object, fields: &[Field]) -> Option<(Ident, Ident)> {
    let (amount, currency) = object.money.as_ref()?;
    let name = |wire: &str| Some(fields.iter().find(|field| field.wire == wire)?.name.clone());
    Some((name(amount)?, name(currency)?))
}

/// The map of properties that have no field.
fn additional(plan: &Plan<'_>, object: &Object, schema: &Schema, names: &mut Scope) -> Option<Field> {
    let Additional::Typed(value) = object.additional else { return None };
    let ty = plan.types.of(value);
    if ty == Type::Json {
        return None;
    }
    let name = names.apart("additional")?;
    let ty = plan.types.map(Type::String, ty);
    let setter = schema.usage.sent.then(|| Setter {
        docs: rustdoc::schemas::additional_setter(),
        name: name.clone(),
        ty: ty.clone(),
        deprecated: None,
    });
    Some(Field {
        docs: rustdoc::schemas::additional(plan.schema(value.schema)),
        setter,
        name,
        wire: String::new(),
        presence: Presence::Required,
        manner: fields::of_secrets(plan, value).unwrap_or(Manner::Plain),
        ty,
    })
}
