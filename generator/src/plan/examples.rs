//! Examples of calls, made of what must be given.

use serde_json::Value;

use super::Planner;
use crate::model::{SchemaId, SchemaUse, Shape};
use crate::rust::{Constructor, Expression, Field, Format, Ident, Intake, Path, Presence, Struct, Type};

/// Larger APIs have no examples: each costs a build of the tests of the docs.
pub const MOST_OPERATIONS: usize = 60;

/// Values that nest deeper are not shown.
const DEEPEST: usize = 8;

/// What examples need to know of a type.
#[derive(Clone, Debug)]
pub enum Shown {
    /// How a struct is made.
    Struct(Constructor, Vec<Needed>),
    /// A value of an enum.
    Enum(Ident),
    /// The variants of a union: what they hold, whether it is boxed, and whether it is taken for the union.
    Union(Vec<(Ident, SchemaUse, bool, bool)>),
}

/// A required field.
#[derive(Clone, Debug)]
pub struct Needed {
    name: Ident,
    ty: Type,
    used: SchemaUse,
    sample: Option<Value>,
}

impl Planner<'_> {
    /// Remembers how a struct is made; each field comes with what the document says of it.
    pub fn show_struct(
        &mut self,
        id: SchemaId,
        constructor: &Constructor,
        fields: &[(&Field, SchemaUse, Option<Value>)],
    ) {
        let needed = fields.iter().filter(|(field, ..)| field.presence == Presence::Required);
        let needed = needed.map(|(field, used, sample)| Needed {
            name: field.name.clone(),
            ty: field.ty.clone(),
            used: *used,
            sample: sample.clone(),
        });
        let shown = Shown::Struct(constructor.clone(), needed.collect());
        self.shown.insert(id, shown);
    }

    /// A value as it is given to a function.
    pub fn argument_example(
        &self,
        ty: &Type,
        used: SchemaUse,
        sample: Option<&Value>,
        depth: usize,
    ) -> Option<Expression> {
        let owned = self.example(ty, used, sample, depth)?;
        Some(match (ty.intake(), owned) {
            (Intake::Plain, owned) => owned,
            (Intake::Items, Expression::List(items)) => Expression::Items(items),
            (Intake::IntoItems, Expression::List(items)) => {
                Expression::Items(items.into_iter().map(bare).collect())
            }
            (Intake::IntoBox, Expression::Boxed(inner)) => bare(*inner),
            (_, Expression::Variant(_, name, Some(held))) if self.converts(used, &name) => match *held {
                Expression::Boxed(inner) => *inner,
                other => other,
            },
            (_, owned) => bare(owned),
        })
    }

    /// Whether a union is made of what its variant holds.
    fn converts(&self, used: SchemaUse, variant: &Ident) -> bool {
        match self.shown.get(&self.target_id(used)) {
            Some(Shown::Union(variants)) => variants.iter().any(|(name, .., from)| name == variant && *from),
            _ => false,
        }
    }

    /// A value of a type.
    pub fn example(
        &self,
        ty: &Type,
        used: SchemaUse,
        sample: Option<&Value>,
        depth: usize,
    ) -> Option<Expression> {
        if depth > DEEPEST {
            return None;
        }
        let id = self.target_id(used);
        let target = self.schema(id);
        let sample = sample.or(target.docs.example.as_ref());
        Some(match ty {
            Type::Unit => Expression::Unit,
            Type::Bool => Expression::Bool(sample.and_then(Value::as_bool).unwrap_or(true)),
            Type::I32 | Type::I64 | Type::U32 | Type::U64 => {
                Expression::Integer(whole(ty, &target.shape, sample))
            }
            Type::F64 => Expression::Number(sample.and_then(Value::as_f64).unwrap_or(1.0)),
            Type::String => into(Expression::Text(text(sample, "text"))),
            Type::Json => Expression::Null,
            Type::Bytes => into(Expression::Text("bytes".to_owned())),
            Type::Upload => Expression::Upload,
            Type::Format(format) => into(Expression::Text(text(sample, format_sample(*format)))),
            Type::Option(_) => Expression::None,
            Type::Nullable(_) | Type::Map(_) => Expression::Default,
            Type::Boxed(inner) => {
                Expression::Boxed(Box::new(self.example(inner, used, sample, depth + 1)?))
            }
            Type::Vec(item) => match &target.shape {
                Shape::Array(array) => {
                    let sample = sample.and_then(Value::as_array).and_then(|items| items.first());
                    Expression::List(vec![self.example(item, array.items, sample, depth + 1)?])
                }
                _ => Expression::Default,
            },
            Type::Tuple(items) => match &target.shape {
                Shape::Tuple(tuple) => {
                    let items = items.iter().zip(&tuple.items);
                    let items = items.map(|(item, used)| self.example(item, *used, None, depth + 1));
                    Expression::Tuple(items.collect::<Option<_>>()?)
                }
                _ => return None,
            },
            Type::Model(path) => return self.model_example(path, id, used, sample, depth),
        })
    }

    fn model_example(
        &self,
        path: &Path,
        id: SchemaId,
        used: SchemaUse,
        sample: Option<&Value>,
        depth: usize,
    ) -> Option<Expression> {
        match self.shown.get(&id) {
            Some(Shown::Struct(constructor, needed)) => {
                let path = self.allotment.get(id).map_or(path, |allotted| &allotted.path);
                self.struct_example(path, constructor, needed, depth)
            }
            Some(Shown::Enum(variant)) => Some(Expression::Variant(path.clone(), variant.clone(), None)),
            Some(Shown::Union(variants)) => variants.iter().find_map(|(name, used, boxed, _)| {
                let ty = self.not_null(*used);
                let value = self.example(ty.unboxed(), *used, None, depth + 1)?;
                let value =
                    if *boxed || ty.unboxed() != &ty { Expression::Boxed(Box::new(value)) } else { value };
                Some(Expression::Variant(path.clone(), name.clone(), Some(Box::new(value))))
            }),
            None => self.example(&self.plain_type(id), SchemaUse { boxed: false, ..used }, sample, depth + 1),
        }
    }

    fn struct_example(
        &self,
        path: &Path,
        constructor: &Constructor,
        needed: &[Needed],
        depth: usize,
    ) -> Option<Expression> {
        match constructor {
            Constructor::None => None,
            Constructor::New => {
                let arguments = needed
                    .iter()
                    .map(|one| self.argument_example(&one.ty, one.used, one.sample.as_ref(), depth + 1));
                Some(Expression::New(path.clone(), arguments.collect::<Option<_>>()?))
            }
            Constructor::Required(required) => {
                let fields = needed.iter().map(|one| {
                    let value = self.example(&one.ty, one.used, one.sample.as_ref(), depth + 1)?;
                    Some((one.name.clone(), value))
                });
                Some(Expression::From(path.clone(), required.clone(), fields.collect::<Option<_>>()?))
            }
        }
    }

    /// A value of a struct that is sent in parts.
    pub fn form_example(&self, form: &Struct, media: SchemaUse) -> Option<Expression> {
        let Shape::Object(object) = &self.target(media).shape else { return None };
        let needed =
            form.fields.iter().filter(|field| field.presence == Presence::Required).filter_map(|field| {
                let property = object.properties.iter().find(|property| property.name == field.wire)?;
                let used = property.schema;
                Some(Needed {
                    name: field.name.clone(),
                    ty: field.ty.clone(),
                    used,
                    sample: property.docs.example.clone(),
                })
            });
        let needed: Vec<_> = needed.collect();
        self.struct_example(&form.path, &form.constructor, &needed, 0)
    }
}

fn into(inner: Expression) -> Expression {
    Expression::Into(Box::new(inner))
}

/// What `into()` is called of, where the function calls it.
fn bare(expression: Expression) -> Expression {
    match expression {
        Expression::Into(inner) => *inner,
        other => other,
    }
}

fn text(sample: Option<&Value>, default: &str) -> String {
    let short = sample.and_then(Value::as_str).filter(|text| text.len() <= 60 && !text.contains('\n'));
    short.unwrap_or(default).to_owned()
}

fn whole(ty: &Type, shape: &Shape, sample: Option<&Value>) -> i64 {
    let least = match shape {
        Shape::Integer(integer) => integer.minimum.as_ref().and_then(|bound| bound.value.as_i64()),
        _ => None,
    };
    let number = sample.and_then(Value::as_i64).or(least).unwrap_or(1);
    let fits = match ty {
        Type::I32 => i32::try_from(number).is_ok(),
        Type::U32 => u32::try_from(number).is_ok(),
        Type::U64 => number >= 0,
        _ => true,
    };
    if fits { number } else { 1 }
}

fn format_sample(format: Format) -> &'static str {
    match format {
        Format::Date => "2025-06-01",
        Format::DateTime => "2025-06-01T12:00:00Z",
        Format::Time => "12:00:00",
        Format::Duration => "P1D",
        Format::Uuid => "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9",
        Format::Decimal => "12.50",
        Format::Base64 => "aGVsbG8=",
    }
}
