//! Structs of what is sent in parts, files among it.

use crate::model::{Access, Media, Object, Property};
use crate::plan::context::{Notes, Plan};
use crate::plan::form::{target, upload};
use crate::plan::items::{constructor, setter};
use crate::plan::names::{Case, Scope, named, reserved};
use crate::plan::{ledger, rustdoc};
use crate::rust::{Direction, Field, Ident, Manner, Part, PartKind, Path, Presence, Struct, Type};

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
    let (fields, parts): (Vec<_>, Vec<_>) = sent
        .map(|property| {
            let text = (property.name.as_str(), Case::Value);
            let name = named(plan.config, &mut names, &property.pointer, text, &[], &mut notes.diagnostics);
            let rust = format!("{path}::{name}");
            let kind = upload(&plan.api.schemas, property.schema).unwrap_or(PartKind::Value);
            let encoding = media.parts.iter().find(|part| part.property == property.name);
            let content_type = encoding.and_then(|encoding| encoding.content_type.clone());
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
        direction: Direction::Sent,
        constants: Vec::new(),
        constructor: constructor(&fields, true, required),
        fields,
        additional: None,
        extra: None,
        check: None,
        parts: Some(parts),
    };
    (structure, notes)
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
