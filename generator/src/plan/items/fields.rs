//! Fields, their setters, and how what holds them is made.

use crate::model::{Access, Property, Role, Schema, SchemaUse, Shape};
use crate::plan::context::Plan;
use crate::plan::form::target;
use crate::plan::names::{Case, Scope, reserved};
use crate::plan::rustdoc;
use crate::rust::{Constructor, Field, Ident, Manner, Presence, Setter, Type};

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
            (Type::Option(inner), Presence::Optional | Presence::Tag(_)) => (**inner).clone(),
            _ => ty.clone(),
        };
        setter(plan, property, setters.beside(name.as_str(), Case::Value, &taken).name, inner)
    });
    Field {
        docs: rustdoc::schemas::field(&plan.api.schemas, property, &name, presence, sent),
        name,
        wire: property.name.clone(),
        presence,
        manner: manner(plan, property),
        ty,
        setter,
    }
}

/// In a type that travels both ways the server sets what is read-only; a caller that builds the type does not.
fn presence(plan: &Plan<'_>, property: &Property, sent: bool) -> Presence {
    match (property.access, plan.types.presence(property, sent)) {
        _ if property.role == Role::Tag => Presence::Tag(property.required),
        (Access::ReadOnly, Presence::Required) if sent => Presence::Optional,
        (_, presence) => presence,
    }
}

/// The method that sets a property.
pub fn setter(plan: &Plan<'_>, property: &Property, name: Ident, ty: Type) -> Setter {
    let own = &plan.schema(property.schema.schema).docs;
    let deprecated = rustdoc::deprecated(&property.docs).or_else(|| rustdoc::deprecated(own));
    Setter { docs: rustdoc::schemas::setter(&plan.api.schemas, property), name, ty, deprecated }
}

/// How a struct of these fields is made, if callers make it.
pub fn constructor(fields: &[Field], sent: bool, required: &Ident) -> Constructor {
    match (sent, fields.iter().any(|field| field.presence == Presence::Required)) {
        (false, _) => Constructor::None,
        (true, false) => Constructor::New,
        (true, true) => Constructor::Required(required.clone()),
    }
}

/// What is peculiar to values here.
fn manner(plan: &Plan<'_>, property: &Property) -> Manner {
    let (own, target) = (plan.schema(property.schema.schema), target(&plan.api.schemas, property.schema));
    // Text that never comes back is a credential, or as good as one.
    let sent_only = property.access == Access::WriteOnly && matches!(target.shape, Shape::Text(_));
    match () {
        () if property.secret || sent_only || is_secret(plan, property.schema) => Manner::Secret,
        () if own.also_accepts.is_empty() && target.also_accepts.is_empty() => Manner::Plain,
        () => Manner::Lenient,
    }
}

/// Whether values of a use are not shown.
pub fn is_secret(plan: &Plan<'_>, used: SchemaUse) -> bool {
    plan.schema(used.schema).is_secret() || target(&plan.api.schemas, used).is_secret()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::passes::testing::with_paths;
    use crate::plan::testing::{content, planned, received, sent, structure};
    use crate::rust::Struct;

    fn pet(required: &Value, properties: &Value) -> Value {
        json!({ "Pet": { "type": "object", "required": required, "properties": properties } })
    }

    fn sent_pet(required: &Value, properties: &Value) -> Struct {
        structure(&planned(&sent(&pet(required, properties))), "models::Pet").clone()
    }

    #[test]
    fn required_properties_are_named_where_they_are_given_however_few() {
        let text = json!({ "type": "string" });
        let properties = json!({ "a": text, "b": text });
        let made = |required: Value| sent_pet(&required, &properties).constructor;
        assert!(matches!(made(json!([])), Constructor::New));
        assert!(matches!(made(json!(["a"])), Constructor::Required(name) if name.as_str() == "PetRequired"));
    }

    #[test]
    fn what_is_only_received_is_neither_made_nor_set() {
        let planned = planned(&received(&pet(&json!([]), &json!({ "a": { "type": "string" } }))));
        let pet = structure(&planned, "models::Pet");
        assert!(matches!(pet.constructor, Constructor::None));
        assert!(pet.fields.iter().all(|field| field.setter.is_none()));
    }

    #[test]
    fn setters_avoid_what_a_struct_has() {
        let made = sent_pet(&json!([]), &json!({ "validate": {}, "clone": {}, "name": {} }));
        let setters: Vec<_> =
            made.fields.iter().filter_map(|field| Some(field.setter.as_ref()?.name.to_string())).collect();
        assert_eq!(setters, ["validate_", "clone_", "name"]);
    }

    #[test]
    fn the_server_sets_what_is_read_only() {
        let properties = json!({ "id": { "type": "string", "readOnly": true } });
        let body = content(&json!({ "$ref": "#/components/schemas/Pet" }));
        let post = json!({ "operationId": "add", "requestBody": body, "responses": { "200": body } });
        let (mut api, _) =
            with_paths(&pet(&json!(["id"]), &properties), &json!({ "/pets": { "post": post } }));
        // One type for both ways, as where the forms are not split.
        for id in api.schemas.ids().collect::<Vec<_>>() {
            let schema = &mut api.schemas[id];
            schema.usage.sent = schema.usage.sent || schema.component.is_some();
        }
        let planned = planned(&api);
        let field = structure(&planned, "models::Pet").fields.first().expect("a field");
        assert_eq!((field.presence, field.setter.is_none()), (Presence::Optional, true));
    }

    #[test]
    fn passwords_are_secret_and_other_kinds_are_read_where_they_come() {
        let properties = json!({
            "word": { "type": "string", "format": "password" },
            "loose": { "type": "string", "x-also-accepts": ["integer"] },
            "plain": { "type": "string" },
        });
        let manners: Vec<_> =
            sent_pet(&json!([]), &properties).fields.iter().map(|field| field.manner).collect();
        assert_eq!(manners, [Manner::Secret, Manner::Lenient, Manner::Plain]);
    }

    #[test]
    fn what_has_one_value_only_has_no_field() {
        let made =
            sent_pet(&json!(["type"]), &json!({ "type": { "const": "pet" }, "kind": { "const": "pet" } }));
        let wires: Vec<_> = made.fields.iter().map(|field| field.wire.as_str()).collect();
        let constants: Vec<_> = made.constants.iter().map(|one| (one.name.as_str(), &one.value)).collect();
        assert_eq!((wires, constants), (vec!["kind"], vec![("type", &json!("pet"))]));
    }
}
