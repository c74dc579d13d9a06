//! Structs of what is sent in parts, files among it.

use super::headers;
use crate::diagnostics::{Code, Cost, Diagnostic, Part as Lost};
use crate::model::{
    Access, Additional, Header, Media, Object, PartEncoding, Property, SchemaUse, Schemas, Shape, Style,
};
use crate::plan::context::{Notes, Plan};
use crate::plan::form::{target, upload};
use crate::plan::items::{check, constructor, setter};
use crate::plan::names::{Case, Scope, named_apart, reserved};
use crate::plan::{ledger, rustdoc};
use crate::rust::{
    Check, Checked, Field, Ident, Initial, Layout, Manner, ObjectCheck, Part, PartKind, Path, Presence,
    Setter, Struct, Type,
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
    let texts: Vec<_> = sent.iter().map(|one| (&one.pointer, one.text())).collect();
    let spelt = named_apart(plan.config, &mut names, &texts, &mut notes.diagnostics);
    let mut of_headers: Vec<Field> = Vec::new();
    let (fields, parts): (Vec<Field>, Vec<_>) = sent
        .into_iter()
        .zip(spelt)
        .map(|(property, name)| {
            let rust = format!("{path}::{name}");
            let kind = upload(&plan.api.schemas, property.schema).unwrap_or(PartKind::Value);
            let encoding = media.parts.iter().find(|part| part.property == property.name);
            let content_type = encoding.and_then(|encoding| encoding.content_type.clone());
            let content_type = content_type.or_else(|| media_type(&plan.api.schemas, property.schema));
            notes.diagnostics.extend(encoding.filter(|_| kind != PartKind::Value).and_then(style_of_file));
            let layout = encoding.map_or(Layout::Items, layout);
            let field = field(plan, property, kind, name, &mut setters);
            notes.entries.push(ledger::part(plan, property, rust, &field));
            let described = encoding.into_iter().flat_map(|encoding| &encoding.headers);
            let own = described.map(|header| of_header(plan, property, header, &mut names, &mut setters));
            let headers: Vec<_> = own.collect();
            let part_headers = headers.iter().map(|one: &Field| (one.name.clone(), one.wire.clone()));
            let part = Part { kind, content_type, layout, headers: part_headers.collect() };
            of_headers.extend(headers);
            (field, part)
        })
        .unzip();
    let unknown =
        media.parts.iter().filter(|part| object.properties.iter().all(|one| one.name != part.property));
    notes.diagnostics.extend(unknown.map(of_nothing));
    let additional = additional(plan, object, &mut names, &mut setters);
    let fields: Vec<Field> = fields.into_iter().chain(of_headers).collect();
    let schema = media.schema.map(|used| target(&plan.api.schemas, used));
    let structure = Struct {
        docs: rustdoc::operations::parts(media, schema),
        path,
        derives: Vec::new(),
        others: Vec::new(),
        initial: initial(&fields),
        constants: Vec::new(),
        constructor: constructor(&fields, true, required),
        fields,
        additional,
        extra: None,
        check: parts_check(plan, object),
        money: None,
        parts: Some(parts),
    };
    (structure, notes)
}

/// What the struct is without a word: nothing, where something has to be there.
fn initial(fields: &[Field]) -> Initial {
    let is_needed = fields.iter().any(|field| field.presence == Presence::Required);
    if is_needed { Initial::None } else { Initial::Empty }
}

/// The type of what is a file, or several.
pub fn held(kind: PartKind) -> Option<Type> {
    match kind {
        PartKind::Files => Some(Type::Vec(Box::new(Type::Upload))),
        PartKind::File => Some(Type::Upload),
        PartKind::Value => None,
    }
}

/// Says that nothing is sent of which this encoding says something.
pub fn of_nothing(encoding: &PartEncoding) -> Diagnostic {
    let message = format!("`{}` is no part whose encoding can be said", encoding.property);
    Diagnostic::new(Code::NotCarried, &encoding.pointer, message).consequence(Cost::LeftOut(Lost::It))
}

/// Says that a file is written in no style.
fn style_of_file(encoding: &PartEncoding) -> Option<Diagnostic> {
    encoding.style.filter(|_| encoding.separators.is_none())?;
    let message = format!("`{}` is a file, which is written in no style", encoding.property);
    let place = encoding.pointer.child("style");
    Some(Diagnostic::new(Code::NotCarried, &place, message).consequence(Cost::LeftOut(Lost::It)))
}

/// How the values of a part are laid out; as OpenAPI says for queries, where a style is given.
fn layout(of: &PartEncoding) -> Layout {
    match (&of.separators, of.style) {
        (Some(separators), Some((_, true))) => Layout::JoinedItems(separators.clone()),
        (Some(separators), _) => Layout::Joined(separators.clone()),
        (None, None) => Layout::Items,
        (None, Some((Style::DeepObject, _))) => Layout::Deep,
        (None, Some((_, true))) => Layout::Spread,
        (None, Some((Style::SpaceDelimited, false))) => Layout::Delimited(" "),
        (None, Some((Style::PipeDelimited, false))) => Layout::Delimited("|"),
        (None, Some((_, false))) => Layout::Delimited(","),
    }
}

/// The field of a header of a part, which stands after those of the parts.
fn of_header(
    plan: &Plan<'_>,
    property: &Property,
    header: &Header,
    names: &mut Scope,
    setters: &mut Scope,
) -> Field {
    let name = names.allocate(&format!("{} {}", property.name, header.name), Case::Value).name;
    let ty = headers::ty(plan, header);
    let required = property.required && header.required;
    let docs = rustdoc::operations::part_header(header, property);
    let setter = (!required).then(|| Setter {
        docs: docs.clone(),
        name: setters.beside(name.as_str(), Case::Value, reserved::TRAITS).name,
        ty: ty.clone(),
        deprecated: rustdoc::deprecated(&header.docs),
    });
    Field {
        docs,
        name,
        wire: header.name.clone(),
        presence: if required { Presence::Required } else { Presence::Optional },
        manner: Manner::Plain,
        ty: if required { ty } else { Type::Option(Box::new(ty)) },
        setter,
    }
}

/// What is sent beside the properties, by name: files, or values of one type.
fn additional(plan: &Plan<'_>, object: &Object, names: &mut Scope, setters: &mut Scope) -> Option<Field> {
    let Additional::Typed(value) = object.additional else { return None };
    let kind = upload(&plan.api.schemas, value).unwrap_or(PartKind::Value);
    let ty = held(kind).unwrap_or_else(|| plan.types.of(value));
    let name = names.apart("additional")?;
    let ty = Type::map(ty);
    Some(Field {
        docs: rustdoc::schemas::additional(plan.schema(value.schema)),
        setter: Some(Setter {
            docs: rustdoc::schemas::additional_setter(),
            name: setters.beside(name.as_str(), Case::Value, reserved::TRAITS).name,
            ty: ty.clone(),
            deprecated: None,
        }),
        name,
        wire: String::new(),
        presence: Presence::Required,
        manner: Manner::Plain,
        ty,
    })
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
    let ty = held(kind).unwrap_or_else(|| plan.types.not_null(property.schema).unboxed().clone());
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
