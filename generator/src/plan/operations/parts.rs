//! Structs of what is sent in parts, files among it.

use crate::model::{Access, Media, Object, Property, SchemaUse, Schemas, Shape};
use crate::plan::context::{Notes, Plan};
use crate::plan::form::{target, upload};
use crate::plan::items::{check, constructor, setter};
use crate::plan::names::{Case, Scope, named_apart, reserved};
use crate::plan::{ledger, rustdoc};
use crate::rust::{
    Check, Checked, Field, Ident, Initial, Manner, ObjectCheck, Part, PartKind, Path, Presence, Struct, Type,
};

/// The struct of what is sent in parts.
pub fn structure(
    plan: &Plan<'_>,
    media: &Media,
    object: &Object,
    path: Path,
    required: &Ident,
) -> (Struct, Notes) {
    let mut notes = Notes::default();
    let (mut names, mut setters) = (Scope::default(), Scope::default());
    let sent = object.properties.iter().filter(|property| property.access != Access::ReadOnly);
    let sent: Vec<&Property> = sent.collect();
    let texts: Vec<_> = sent.iter().map(|one| (&one.pointer, one.name.as_str())).collect();
    let spelt = named_apart(plan.config, &mut names, &texts, &mut notes.diagnostics);
    let (fields, parts): (Vec<_>, Vec<_>) = sent
        .into_iter()
        .zip(spelt)
        .map(|(property, name)| {
            let rust = format!("{path}::{name}");
            let kind = upload(&plan.api.schemas, property.schema).unwrap_or(PartKind::Value);
            let encoding = media.parts.iter().find(|part| part.property == property.name);
            let content_type = encoding.and_then(|encoding| encoding.content_type.clone());
            let content_type = content_type.or_else(|| media_type(&plan.api.schemas, property.schema));
            let separators = encoding.and_then(|encoding| {
                let repeated = encoding.style.is_some_and(|(_, explode)| explode);
                Some((encoding.separators.clone()?, repeated))
            });
            let field = field(plan, property, kind, name, &mut setters);
            notes.entries.push(ledger::part(plan, property, rust, &field));
            (field, Part { kind, content_type, separators })
        })
        .unzip();
    let schema = media.schema.map(|used| target(&plan.api.schemas, used));
    let structure = Struct {
        docs: rustdoc::operations::parts(media, schema),
        path,
        derives: Vec::new(),
        initial: if fields.iter().any(|field| field.presence == Presence::Required) {
            Initial::None
        } else {
            Initial::Empty
        },
        constants: Vec::new(),
        constructor: constructor(&fields, true, required),
        fields,
        additional: None,
        extra: None,
        check: parts_check(plan, object),
        money: None,
        parts: Some(parts),
    };
    (structure, notes)
}

/// The media type of a text, or of the texts of a list, that says what it is.
fn media_type(schemas: &Schemas, used: SchemaUse) -> Option<String> {
    match &target(schemas, used).shape {
        Shape::Text(text) => text.media_type.clone(),
        Shape::Array(array) => match &target(schemas, array.items).shape {
            Shape::Text(text) => text.media_type.clone(),
            _ => None,
        },
        _ => None,
    }
}

/// What is checked of the values among the parts; it has the name that the emitted code asks for.
fn parts_check(plan: &Plan<'_>, object: &Object) -> Option<Checked> {
    let is_value = |property: &&Property| {
        property.access != Access::ReadOnly && upload(&plan.api.schemas, property.schema).is_none()
    };
    let values = object.properties.iter().filter(is_value);
    let properties: Vec<_> =
        values.filter_map(|one| Some((one.name.clone(), check(plan, one.schema)?))).collect();
    let table = ObjectCheck { properties, ..ObjectCheck::default() };
    let name = Ident::new("PARTS")?;
    (table != ObjectCheck::default()).then(|| Checked { name, check: Check::Object(Box::new(table)) })
}

fn field(plan: &Plan<'_>, property: &Property, kind: PartKind, name: Ident, setters: &mut Scope) -> Field {
    let ty = match kind {
        PartKind::Files => Type::Vec(Box::new(Type::Upload)),
        PartKind::File => Type::Upload,
        PartKind::Value => plan.types.not_null(property.schema).unboxed().clone(),
    };
    let presence = if property.required { Presence::Required } else { Presence::Optional };
    let setter = (!property.required).then(|| {
        let name = setters.beside(name.as_str(), Case::Value, reserved::TRAITS).name;
        setter(plan, property, name, ty.clone())
    });
    Field {
        docs: rustdoc::schemas::field(&plan.api.schemas, property, &name, presence, true),
        name,
        wire: property.name.clone(),
        presence,
        manner: Manner::Plain,
        ty: if property.required { ty } else { Type::Option(Box::new(ty)) },
        setter,
    }
}
