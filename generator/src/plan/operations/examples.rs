//! Examples of calls, made of what must be given.

use std::collections::BTreeMap;

use serde_json::Value;

use super::parameters::in_order;
use crate::model::{self, Object, SchemaId, SchemaUse, Shape};
use crate::plan::context::Plan;
use crate::plan::form::target;
use crate::rust::{
    Argument, Bodies, Body, BodyEncoding, Constructor, Example, Expression, Field, From, Ident, Intake, Item,
    ModelFile, Path, Presence, Struct, Type,
};

/// Larger APIs have no examples: each costs a build of the tests of the docs.
const MOST_OPERATIONS: usize = 60;

/// Values that nest deeper are not shown.
const DEEPEST: usize = 8;

/// What examples are made of.
pub struct Examples<'a> {
    plan: &'a Plan<'a>,
    library: Option<Ident>,
    items: BTreeMap<&'a Path, &'a Item>,
}

/// A call of an operation.
pub struct Call<'a> {
    /// The operation.
    pub operation: &'a model::Operation,
    /// The parameters that are arguments, by their place.
    pub arguments: &'a [(usize, Argument)],
    /// Whether they stand in a struct.
    pub held: bool,
    /// What is sent.
    pub body: Option<&'a Body>,
    /// The structs that it is sent by in parts.
    pub forms: &'a [Struct],
    /// Whether the answer says anything.
    pub answers: bool,
}

impl<'a> Examples<'a> {
    /// Of the types in these files.
    pub fn new(plan: &'a Plan<'a>, files: impl Iterator<Item = &'a ModelFile>) -> Self {
        let items = files.flat_map(|file| &file.items).map(|item| (item.path(), item)).collect();
        let library = crate::plan::client::package(&plan.api.info, plan.config).library;
        Self { plan, library, items }
    }

    /// A call with all that it needs, where the API is small enough and each value can be shown.
    pub fn call(&self, of: &Call<'_>) -> Option<Example> {
        if self.plan.api.operations.len() > MOST_OPERATIONS {
            return None;
        }
        let parameters = in_order(of.operation);
        let mut values = Vec::with_capacity(of.arguments.len() + 1);
        for (index, argument) in of.arguments {
            let parameter = parameters.get(*index)?;
            let sample = parameter.docs.example.as_ref();
            values.push(self.given(&argument.ty, parameter.schema, sample, of.held)?);
        }
        if let Some(body) = of.body.filter(|body| body.required) {
            values.push(self.body(of, body)?);
        }
        Some(Example { library: self.library.clone()?, arguments: values, answers: of.answers })
    }

    /// A value as a field of the struct of arguments, or as an argument.
    fn given(&self, ty: &Type, used: SchemaUse, sample: Option<&Value>, held: bool) -> Option<Expression> {
        if held { self.value(ty, used, sample, 0) } else { self.argument(ty, used, sample, 0) }
    }

    /// What is sent: the first media type.
    fn body(&self, of: &Call<'_>, body: &Body) -> Option<Expression> {
        let used = of.operation.body.as_ref()?.media.first().and_then(|media| media.schema);
        let value = |ty: &Type, encoding: &BodyEncoding| match (encoding, used) {
            (BodyEncoding::Text(_) | BodyEncoding::Bytes(_), _) => Some(Expression::Text("text".to_owned())),
            (BodyEncoding::Parts(_), Some(used)) if !of.forms.is_empty() => {
                self.in_parts(of.forms.first()?, used)
            }
            (BodyEncoding::Upload(_), _) => Some(Expression::Upload),
            (_, Some(used)) => self.given(ty, used, None, of.held),
            (BodyEncoding::Items(_), None) => Some(Expression::List(vec![Expression::Null])),
            (_, None) => Some(Expression::Null),
        };
        match &body.encoding {
            Bodies::One(encoding, _) => value(&body.ty, encoding),
            Bodies::Several(path, variants) => {
                let first = variants.first()?;
                let held = match value(first.ty.unboxed(), &first.encoding)? {
                    text @ Expression::Text(_) => into(text),
                    Expression::Items(items) => Expression::List(items),
                    other => other,
                };
                let held = if matches!(first.ty, Type::Boxed(_)) { boxed(held) } else { held };
                Some(Expression::Variant(path.clone(), first.name.clone(), Some(Box::new(held))))
            }
        }
    }

    /// The type of a schema, where it has one of its own.
    fn item(&self, id: SchemaId) -> Option<&'a Item> {
        self.items.get(&self.plan.names.of(id)?.path).copied()
    }

    /// A value as it is given to a function.
    fn argument(
        &self,
        ty: &Type,
        used: SchemaUse,
        sample: Option<&Value>,
        depth: usize,
    ) -> Option<Expression> {
        let owned = self.value(ty, used, sample, depth)?;
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
        match self.item(self.plan.api.schemas.follow(used).schema) {
            Some(Item::Union(union)) => {
                union.variants.iter().any(|one| one.name == *variant && one.from.contains(&From::Held))
            }
            _ => false,
        }
    }

    /// A value of a type.
    fn value(&self, ty: &Type, used: SchemaUse, sample: Option<&Value>, depth: usize) -> Option<Expression> {
        if depth > DEEPEST {
            return None;
        }
        let id = self.plan.api.schemas.follow(used).schema;
        let target = self.plan.schema(id);
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
            Type::Payload => into(Expression::Text("bytes".to_owned())),
            Type::Upload => Expression::Upload,
            Type::Items(item) => into(Expression::List(vec![self.value(item, used, sample, depth + 1)?])),
            Type::Format(format) => into(Expression::Text(text(sample, format.sample()))),
            Type::Option(_) => Expression::None,
            Type::Nullable(inner) => {
                Expression::Present(Box::new(self.value(inner, used, sample, depth + 1)?))
            }
            // What takes a map takes all that becomes one, so that a default has no type.
            Type::Map(_) => Expression::Map,
            Type::Boxed(inner) => Expression::Boxed(Box::new(self.value(inner, used, sample, depth + 1)?)),
            Type::Vec(item) => match &target.shape {
                Shape::Array(array) => {
                    let sample = sample.and_then(Value::as_array).and_then(|items| items.first());
                    Expression::List(vec![self.value(item, array.items, sample, depth + 1)?])
                }
                _ => Expression::List(Vec::new()),
            },
            Type::Tuple(items) => match &target.shape {
                Shape::Tuple(tuple) => {
                    let items = items.iter().zip(&tuple.items);
                    let items = items.map(|(item, used)| self.value(item, *used, None, depth + 1));
                    Expression::Tuple(items.collect::<Option<_>>()?)
                }
                _ => return None,
            },
            Type::Model(path) => return self.model(path, id, used, sample, depth),
        })
    }

    /// A value of a type with a name.
    fn model(
        &self,
        path: &Path,
        id: SchemaId,
        used: SchemaUse,
        sample: Option<&Value>,
        depth: usize,
    ) -> Option<Expression> {
        match (self.item(id), &self.plan.schema(id).shape) {
            (Some(Item::Struct(of)), Shape::Object(object)) => self.structure(of, object, depth),
            (Some(Item::Enum(of)), _) => {
                Some(Expression::Variant(path.clone(), of.variants.first()?.name.clone(), None))
            }
            (Some(Item::Union(of)), Shape::Union(union)) => {
                of.variants.iter().zip(&union.variants).find_map(|(variant, model)| {
                    let ty = self.plan.types.not_null(model.schema);
                    let value = self.value(ty.unboxed(), model.schema, None, depth + 1)?;
                    let value = if variant.boxed || ty.unboxed() != &ty { boxed(value) } else { value };
                    Some(Expression::Variant(path.clone(), variant.name.clone(), Some(Box::new(value))))
                })
            }
            _ => {
                let used = SchemaUse { boxed: false, ..used };
                self.value(&self.plan.types.plain(id), used, sample, depth + 1)
            }
        }
    }

    /// A value of the struct of an object, of its required fields.
    fn structure(&self, of: &Struct, object: &Object, depth: usize) -> Option<Expression> {
        let required = of.fields.iter().filter(|field| field.presence == Presence::Required);
        let needed = required.filter_map(|field| {
            let property = object.properties.iter().find(|property| property.name == field.wire)?;
            Some((field, property.schema, property.docs.example.as_ref()))
        });
        match &of.constructor {
            Constructor::None => None,
            Constructor::New => Some(Expression::New(of.path.clone())),
            Constructor::Required(required) => {
                let value = |(field, used, sample): (&Field, _, _)| {
                    Some((field.name.clone(), self.value(&field.ty, used, sample, depth + 1)?))
                };
                let fields = needed.map(value).collect::<Option<_>>()?;
                Some(Expression::From(of.path.clone(), required.clone(), fields))
            }
        }
    }

    /// A value of a struct that is sent in parts.
    fn in_parts(&self, form: &Struct, used: SchemaUse) -> Option<Expression> {
        match &target(&self.plan.api.schemas, used).shape {
            Shape::Object(object) => self.structure(form, object, 0),
            _ => None,
        }
    }
}

fn boxed(inner: Expression) -> Expression {
    Expression::Boxed(Box::new(inner))
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
