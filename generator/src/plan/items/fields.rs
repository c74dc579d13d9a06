//! Fields, their setters, and how what holds them is made.

use crate::model::{Access, Property, Schema, SchemaUse, Shape};
use crate::plan::context::Plan;
use crate::plan::form::target;
use crate::plan::names::{Case, Scope, reserved};
use crate::plan::rustdoc;
use crate::rust::{Constructor, Field, Ident, Manner, Presence, Setter, Type};

/// More required properties than this are given as a struct, so that each has its name.
const MOST_ARGUMENTS: usize = 2;

/// The field of a property.
pub fn field(
    plan: &Plan<'_>,
    property: &Property,
    holder: &Schema,
    name: Ident,
    setters: &mut Scope,
) -> Field {
    let sent = holder.usage.sent;
    let presence = presence(plan, property, sent);
    let ty = plan.types.field(property, presence);
    let made = sent && presence != Presence::Required && property.access != Access::ReadOnly;
    let setter = made.then(|| {
        let taken: Vec<_> = reserved::STRUCT.iter().chain(reserved::TRAITS).copied().collect();
        let inner = match (&ty, presence) {
            (Type::Option(inner), Presence::Optional) => (**inner).clone(),
            _ => ty.clone(),
        };
        setter(property, setters.beside(name.as_str(), Case::Value, &taken).name, inner)
    });
    Field {
        docs: rustdoc::schemas::field(&plan.api.schemas, property, presence, sent),
        name,
        wire: property.name.clone(),
        presence,
        manner: manner(plan, property.schema),
        ty,
        setter,
    }
}

/// In a type that travels both ways the server sets what is read-only; a caller that builds the type does not.
fn presence(plan: &Plan<'_>, property: &Property, sent: bool) -> Presence {
    match (property.access, plan.types.presence(property, sent)) {
        (Access::ReadOnly, Presence::Required) if sent => Presence::Optional,
        (_, presence) => presence,
    }
}

/// The method that sets a property.
pub fn setter(property: &Property, name: Ident, ty: Type) -> Setter {
    Setter { docs: rustdoc::schemas::setter(property), name, ty }
}

/// How a struct of these fields is made, if callers make it.
pub fn constructor(fields: &[Field], sent: bool, required: &Ident) -> Constructor {
    match (sent, fields.iter().filter(|field| field.presence == Presence::Required).count()) {
        (false, _) => Constructor::None,
        (true, ..=MOST_ARGUMENTS) => Constructor::New,
        (true, _) => Constructor::Required(required.clone()),
    }
}

/// What is peculiar to values here.
pub fn manner(plan: &Plan<'_>, used: SchemaUse) -> Manner {
    let (own, target) = (plan.schema(used.schema), target(&plan.api.schemas, used));
    match &target.shape {
        Shape::Text(text) if text.format.as_deref() == Some("password") => Manner::Secret,
        _ if own.also_accepts.is_empty() && target.also_accepts.is_empty() => Manner::Plain,
        _ => Manner::Lenient,
    }
}
