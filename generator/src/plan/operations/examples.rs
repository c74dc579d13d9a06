//! Examples of calls, made of what must be given.

mod patterns;
mod samples;

use std::cell::Cell;
use std::collections::BTreeMap;

use serde_json::Value;

use super::parameters::in_order;
use crate::model::{
    self, Additional, Effect, Header, Media, Object, Property, Rule, SchemaId, SchemaUse, Shape,
};
use crate::plan::context::Plan;
use crate::plan::form::target;
use crate::rust::{
    Argument, Bodies, Body, BodyEncoding, Constant, Constructor, Example, Expression, Field, From, Ident,
    Intake, Item, ModelFile, OwnType, Path, Presence, Struct, Type, Written,
};

/// Values that nest deeper are not shown.
const DEEPEST: usize = 8;

/// No example is made of more values; what holds itself in many ways would be.
const MOST_VALUES: usize = 2000;

/// So many optional properties of an object are shown, where the document's own example has them.
const MOST_OPTIONAL: usize = 10;

/// What examples are made of.
pub struct Examples<'a> {
    plan: &'a Plan<'a>,
    library: Option<Ident>,
    items: BTreeMap<&'a Path, &'a Item>,
    /// How many values the example at hand may still have.
    left: Cell<usize>,
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
        let library = crate::plan::client::package(&plan.api.info, plan.config, Vec::new()).library;
        Self { plan, library, items, left: Cell::new(0) }
    }

    /// A call with all that it needs and what the document's own example of the body says, where each value can be
    /// shown. All of it passes what the client checks.
    pub fn call(&self, of: &Call<'_>) -> Option<Example> {
        self.left.set(MOST_VALUES);
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
        let model = of.operation.body.as_ref()?;
        let media = model.media.first();
        let used = media.and_then(|media| media.schema);
        let sample = model.docs.example.as_ref();
        let value = |ty: &Type, encoding: &BodyEncoding| match (encoding, used) {
            (BodyEncoding::Text(_) | BodyEncoding::Bytes(_), _) => Some(Expression::Text("text".to_owned())),
            (BodyEncoding::Parts(_), Some(_)) if !of.forms.is_empty() => {
                self.in_parts(of.forms.first()?, media?, sample)
            }
            (BodyEncoding::Upload(ranges), _) => Some(Expression::Upload(media_type(ranges))),
            (_, Some(used)) => self.given(ty, used, sample, of.held),
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
            (Intake::IntoEntries, Expression::Map(kind, _, entries)) if entries.is_empty() => {
                Expression::NoEntries(kind)
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
        self.left.set(self.left.get().checked_sub(1)?);
        if depth > DEEPEST {
            return None;
        }
        let id = self.plan.api.schemas.follow(used).schema;
        let target = self.plan.schema(id);
        let (shape, sample) = (&target.shape, sample.or(target.docs.example.as_ref()));
        Some(match ty {
            Type::Unit => Expression::Unit,
            Type::Bool => {
                let value = samples::listed(shape, sample).or(sample);
                Expression::Bool(value.and_then(Value::as_bool).unwrap_or(true))
            }
            Type::Minor(currency, digits) => {
                Expression::Minor(*currency, *digits, samples::whole(&Type::I64, shape, sample)?)
            }
            Type::I32 | Type::I64 | Type::U32 | Type::U64 => {
                Expression::Integer(samples::whole(ty, shape, sample)?)
            }
            Type::F64 => Expression::Number(samples::number(shape, sample)?),
            Type::Exact => into(Expression::Number(samples::number(shape, sample)?)),
            Type::String | Type::Format(_) => into(Expression::Text(match shape {
                Shape::Text(text) => samples::text(text, sample)?,
                _ => sample.and_then(Value::as_str).unwrap_or("text").to_owned(),
            })),
            Type::Own(own) => own_value(own, shape, sample)?,
            Type::New(of) => match self.value(&of.held, used, sample, depth)? {
                whole @ Expression::Integer(_) => into(whole),
                text => text,
            },
            Type::Json => Expression::Null,
            Type::Payload => into(Expression::Text("bytes".to_owned())),
            Type::Upload => Expression::Upload(None),
            Type::Items(item) => into(Expression::List(vec![self.value(item, used, sample, depth + 1)?])),
            Type::Option(_) => Expression::None,
            Type::Nullable(inner) => {
                Expression::Present(Box::new(self.value(inner, used, sample, depth + 1)?))
            }
            Type::Map(map) => {
                let entries = self.entries(&map.value, shape, sample, depth)?;
                Expression::Map(map.kind, map.names != Type::String, entries)
            }
            Type::Boxed(inner) => Expression::Boxed(Box::new(self.value(inner, used, sample, depth + 1)?)),
            Type::Vec(item) => Expression::List(self.list(item, shape, sample, depth)?),
            Type::Tuple(items) => match shape {
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

    /// As many items as there have to be, and one at least where there may be one; those of the sample first.
    fn list(
        &self,
        item: &Type,
        shape: &Shape,
        sample: Option<&Value>,
        depth: usize,
    ) -> Option<Vec<Expression>> {
        /// Longer lists are no example.
        const MOST: usize = 20;
        let Shape::Array(array) = shape else { return Some(Vec::new()) };
        let least = usize::try_from(array.min_items.unwrap_or_default()).ok()?;
        let most = array.max_items.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
        let count = least.max(1).min(most);
        if count > MOST || array.unique && count > 1 {
            return self.distinct(array.items, count);
        }
        let own = sample.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        (0..count).map(|index| self.value(item, array.items, own.get(index), depth + 1)).collect()
    }

    /// Items of which no two are equal, where there are so many by listing them or counting on.
    fn distinct(&self, used: SchemaUse, count: usize) -> Option<Vec<Expression>> {
        let id = self.plan.api.schemas.follow(used).schema;
        let variants = match self.item(id) {
            Some(Item::Enum(of)) => of.variants.iter().take(count),
            _ => return None,
        };
        let path = &self.plan.names.of(id)?.path;
        let items = variants.map(|one| Expression::Variant(path.clone(), one.name.clone(), None));
        Some(items.collect::<Vec<_>>()).filter(|items| items.len() == count)
    }

    /// The entries of a map: those that have to be there, and those of the sample.
    fn entries(
        &self,
        item: &Type,
        shape: &Shape,
        sample: Option<&Value>,
        depth: usize,
    ) -> Option<Vec<(String, Expression)>> {
        let Shape::Object(object) = shape else { return Some(Vec::new()) };
        let Additional::Typed(used) = object.additional else { return Some(Vec::new()) };
        let least = usize::try_from(object.min_properties.unwrap_or_default()).ok()?;
        let own = sample.and_then(Value::as_object).into_iter().flatten();
        let own = own.take(MOST_OPTIONAL.max(least)).map(|(name, value)| (name.clone(), Some(value)));
        let mut wanted: Vec<_> = own.collect();
        for number in wanted.len()..least {
            wanted.push((format!("key{}", number + 1), None));
        }
        let value = |(name, sample): (String, Option<&Value>)| {
            Some((name, self.value(item, used, sample, depth + 1)?))
        };
        wanted.into_iter().map(value).collect()
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
            (Some(Item::Struct(of)), Shape::Object(object)) => self.structure(of, object, sample, depth),
            (Some(Item::Enum(of)), _) => {
                let own = of.variants.iter().find(|one| sample == Some(&one.value));
                let variant = own.or_else(|| of.variants.first())?;
                Some(Expression::Variant(path.clone(), variant.name.clone(), None))
            }
            (Some(Item::Union(of)), Shape::Union(union)) => {
                let named = |model: &&model::Variant| sample.is_some_and(|sample| self.names(sample, model));
                let chosen = union.variants.iter().position(|model| named(&model));
                let all = of.variants.iter().zip(&union.variants).enumerate();
                let (first, others): (Vec<_>, Vec<_>) = all.partition(|(index, _)| Some(*index) == chosen);
                first.into_iter().chain(others).find_map(|(index, (variant, model))| {
                    let ty = self.plan.types.not_null(model.schema);
                    let sample = sample.filter(|_| Some(index) == chosen);
                    let value = self.value(ty.unboxed(), model.schema, sample, depth + 1)?;
                    let value = if variant.boxed || ty.unboxed() != &ty { boxed(value) } else { value };
                    Some(Expression::Variant(path.clone(), variant.name.clone(), Some(Box::new(value))))
                })
            }
            _ => {
                let used = SchemaUse { boxed: false, ..used };
                Some(match self.value(&self.plan.types.plain(id), used, sample, depth + 1)? {
                    Expression::Minor(_, _, amount) => Expression::Amount(path.clone(), amount),
                    other => other,
                })
            }
        }
    }

    /// Whether a sample has the constants by which a variant is told.
    fn names(&self, sample: &Value, model: &model::Variant) -> bool {
        match self.item(self.plan.api.schemas.follow(model.schema).schema) {
            Some(Item::Struct(of)) => {
                let has = |constant: &Constant| sample.get(&constant.name) == Some(&constant.value);
                !of.constants.is_empty() && of.constants.iter().all(has)
            }
            _ => false,
        }
    }

    /// A value of the struct of an object, of its required fields and of those that the sample has.
    fn structure(
        &self,
        of: &Struct,
        object: &Object,
        sample: Option<&Value>,
        depth: usize,
    ) -> Option<Expression> {
        let own = |name: &str| sample.and_then(|sample| sample.get(name));
        let fields = || {
            let count = of.parts.as_ref().map_or(of.fields.len(), Vec::len);
            of.fields.iter().take(count).enumerate().filter_map(|(index, field)| {
                let property = object.properties.iter().find(|property| property.name == field.wire)?;
                let part = of.parts.as_ref().and_then(|parts| parts.get(index));
                Some((field, property, part.and_then(|part| part.content_type.as_deref())))
            })
        };
        let needed = || fields().filter(|(field, ..)| field.presence == Presence::Required);
        let value = |property: &Property, ty: &Type, ranges: Option<&str>, as_argument: bool| {
            let sample = own(&property.name).or(property.docs.example.as_ref());
            let value = if as_argument {
                self.argument(ty, property.schema, sample, depth + 1)
            } else {
                self.value(ty, property.schema, sample, depth + 1)
            };
            Some(typed(value?, ranges))
        };
        let base = match &of.constructor {
            Constructor::None => return None,
            Constructor::New => Expression::New(of.path.clone()),
            Constructor::Required(required) => {
                let values = needed().map(|(field, property, ranges)| {
                    Some((field.name.clone(), value(property, &field.ty, ranges, false)?))
                });
                Expression::From(of.path.clone(), required.clone(), values.collect::<Option<_>>()?)
            }
        };
        // What cannot be shown and need not be there is left out.
        let given = |name: &str| own(name).is_some_and(|own| !own.is_null());
        let there = |name: &str| given(name) || needed().any(|(_, property, _)| property.name == name);
        let chosen: Vec<&str> = object.rules.iter().filter_map(|rule| choice(rule, &there)).collect();
        let optional = fields().filter(|(field, property, _)| {
            let is_shown = given(&property.name) || chosen.contains(&property.name.as_str());
            field.presence != Presence::Required && is_shown
        });
        let set = optional.filter_map(|(field, property, ranges)| {
            let setter = field.setter.as_ref()?;
            Some((setter.name.clone(), value(property, &setter.ty, ranges, true)?))
        });
        let set: Vec<_> = set.take(MOST_OPTIONAL).collect();
        Some(if set.is_empty() { base } else { Expression::With(Box::new(base), set) })
    }

    /// A value of a struct that is sent in parts.
    fn in_parts(&self, form: &Struct, media: &Media, sample: Option<&Value>) -> Option<Expression> {
        let Shape::Object(object) = &target(&self.plan.api.schemas, media.schema?).shape else { return None };
        let mut shown = self.structure(form, object, sample, 0)?;
        let base = match &mut shown {
            Expression::With(base, _) => &mut **base,
            base => base,
        };
        if let Expression::From(_, _, values) = base {
            values.extend(self.part_headers(form, media)?);
        }
        Some(shown)
    }

    /// The headers that parts have to have: they follow the parts among the fields, in the order of these.
    fn part_headers(&self, form: &Struct, media: &Media) -> Option<Vec<(Ident, Expression)>> {
        let (parts, headers) = form.fields.split_at_checked(form.parts.as_ref()?.len())?;
        let encoding = |field: &Field| media.parts.iter().find(|part| part.property == field.wire);
        let described = parts.iter().filter_map(encoding).flat_map(|part| &part.headers);
        let needed = headers.iter().zip(described).filter(|(field, _)| field.presence == Presence::Required);
        let value = |(field, header): (&Field, &Header)| {
            let value = match header.schema {
                Some(used) => self.value(&field.ty, used, header.docs.example.as_ref(), 1)?,
                None => into(Expression::Text("text".to_owned())),
            };
            Some((field.name.clone(), value))
        };
        needed.map(value).collect()
    }
}

/// The property that has to be there since none is of which a rule asks for one.
fn choice<'r>(rule: &'r Rule, there: &dyn Fn(&str) -> bool) -> Option<&'r str> {
    match (&rule.when, &rule.effect) {
        (None, Effect::RequireOneOf(paths)) if !paths.iter().any(|path| there(&path.0)) => {
            paths.first().map(|path| path.0.as_str())
        }
        _ => None,
    }
}

/// Files with a media type, where the document only says what kind it is of.
fn typed(value: Expression, ranges: Option<&str>) -> Expression {
    match value {
        Expression::Upload(None) => Expression::Upload(ranges.and_then(media_type)),
        Expression::List(items) => {
            Expression::List(items.into_iter().map(|one| typed(one, ranges)).collect())
        }
        Expression::Items(items) => {
            Expression::Items(items.into_iter().map(|one| typed(one, ranges)).collect())
        }
        other => other,
    }
}

/// A media type of ranges that name no single one, and do not hold bytes of any kind.
fn media_type(ranges: &str) -> Option<String> {
    let ranges: Vec<_> = ranges.split(',').map(str::trim).collect();
    if ranges.iter().any(|range| !range.contains('*') || matches!(*range, "*/*" | "application/*")) {
        return None;
    }
    let kind = ranges.first()?.split('/').next()?;
    let of_kind = match kind {
        "audio" => "mpeg",
        "image" => "png",
        "text" => "plain",
        "video" => "mp4",
        "font" => "ttf",
        _ => "example",
    };
    Some(format!("{kind}/{of_kind}"))
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

/// A value of a type of another crate that takes text.
fn own_value(own: &OwnType, shape: &Shape, sample: Option<&Value>) -> Option<Expression> {
    let text = match (own.written, shape) {
        (Written::Text, Shape::Text(text)) => samples::text(text, sample)?,
        (Written::Number, _) => samples::number(shape, sample)?.to_string(),
        _ => return None,
    };
    Some(Expression::Parsed(text, own.path.clone()))
}
