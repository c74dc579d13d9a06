//! What a union is made of by `From`: what can only be meant as one of its variants.

use crate::model::{SchemaUse, Shape, Union as Model};
use crate::plan::context::Plan;
use crate::plan::form::{Form, form, target};
use crate::rust::{Format, From, Path, Type, UnionVariant};

/// What each variant of the union at this path is made of.
pub fn of_variants(plan: &Plan<'_>, union: &Model, path: &Path, variants: &[UnionVariant]) -> Vec<Vec<From>> {
    let held: Vec<Held> = union.variants.iter().map(|variant| Held::of(plan, variant.schema)).collect();
    let of = |(one, variant): (&Held, &UnionVariant)| {
        let is_own = matches!(&one.ty, Type::Model(own) if own == path);
        // What stands in a box to cut a circle is not given in one.
        let in_a_circle = !variant.boxed && matches!(variant.ty, Type::Boxed(_));
        let once = held.iter().filter(|other| other.ty == one.ty).count() == 1;
        if is_own || in_a_circle || !once { Vec::new() } else { one.from(&held, &variant.ty) }
    };
    held.iter().zip(variants).map(of).collect()
}

/// What a variant holds.
struct Held {
    /// Its type, aliases looked through: they are one type to the compiler.
    ty: Type,
    /// Whether it is text, or made of it.
    text: bool,
}

impl Held {
    fn of(plan: &Plan<'_>, used: SchemaUse) -> Self {
        let (ty, target) = (plan.types.bare(used), target(&plan.api.schemas, used));
        let listed = match &target.shape {
            Shape::Enumeration(listed) => listed.values.iter().all(|one| one.value.is_string()),
            _ => false,
        };
        let text = is_text(&ty) || (listed && form(target) == Form::Enum);
        Self { ty, text }
    }

    /// What it is made of beside these; `written` is its type as the union names it.
    fn from(&self, all: &[Self], written: &Type) -> Vec<From> {
        let alone = |is: fn(&Type) -> bool| all.iter().filter(|one| is(&one.ty)).count() == 1;
        match &self.ty {
            Type::Unit => Vec::new(),
            Type::String if all.iter().any(|one| is_format(&one.ty)) => vec![From::Text],
            Type::String => vec![From::AnyText],
            Type::I64 if alone(is_whole) => vec![From::Held, From::Wide],
            Type::U32 | Type::U64 if alone(is_whole) => vec![From::Held, From::Whole],
            Type::F64 if !all.iter().any(|one| is_whole(&one.ty)) => vec![From::Held, From::Number],
            Type::Vec(_) if !matches!(written, Type::Vec(_)) => vec![From::Held],
            Type::Vec(item) if **item == Type::String && alone(is_text_list) => vec![From::TextList],
            Type::Vec(_) => vec![From::List],
            _ if self.text && all.iter().filter(|one| one.text).count() == 1 => vec![From::Held, From::Text],
            _ => vec![From::Held],
        }
    }
}

fn is_format(ty: &Type) -> bool {
    matches!(ty, Type::Format(_))
}

fn is_text(ty: &Type) -> bool {
    matches!(ty, Type::String | Type::Format(_))
}

fn is_text_list(ty: &Type) -> bool {
    let is_text = |item: &Type| matches!(item, Type::String | Type::Format(_)) && *item != SECRET;
    matches!(ty, Type::Vec(item) if is_text(item))
}

/// No text can be taken out of it.
const SECRET: Type = Type::Format(Format::Secret);

fn is_whole(ty: &Type) -> bool {
    matches!(ty, Type::I32 | Type::I64 | Type::U32 | Type::U64)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::plan::testing::{planned, received, union};

    /// What the variants of a union are made of, beside a struct `Cat` and a name for a text.
    fn from(variants: &Value) -> Vec<Vec<From>> {
        let cat = json!({ "type": "object", "required": ["cat"], "properties": { "cat": {} } });
        let name = json!({ "type": "string" });
        // A tag keeps apart what is one type otherwise.
        let either = json!({ "oneOf": variants, "discriminator": { "propertyName": "kind" } });
        let planned = planned(&received(&json!({ "Cat": cat, "Name": name, "Either": either })));
        union(&planned, "models::Either").variants.iter().map(|variant| variant.from.clone()).collect()
    }

    fn reference(name: &str) -> Value {
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    #[test]
    fn each_variant_is_made_of_what_only_it_can_be() {
        let text = json!({ "type": "string" });
        let list = json!({ "type": "array", "items": text });
        let held = vec![From::Held];
        assert_eq!(
            from(&json!([reference("Cat"), { "type": "integer" }, { "type": "boolean" }, text, list])),
            [
                held.clone(),
                vec![From::Held, From::Wide],
                held.clone(),
                vec![From::AnyText],
                vec![From::TextList]
            ]
        );
        let (date, size) = (json!({ "type": "string", "format": "date" }), json!({ "enum": ["s", "m"] }));
        assert_eq!(from(&json!([date, text])), [held.clone(), vec![From::Text]]);
        assert_eq!(
            from(&json!([size, { "type": "number" }])),
            [vec![From::Held, From::Text], vec![From::Held, From::Number]]
        );
        assert_eq!(from(&json!([size, date])), [held.clone(), held]);
    }

    #[test]
    fn a_type_that_stands_twice_makes_neither() {
        let short = json!({ "type": "string", "maxLength": 9 });
        assert_eq!(
            from(&json!([reference("Name"), short, { "type": "boolean" }])),
            [vec![], vec![], vec![From::Held]]
        );
    }
}
