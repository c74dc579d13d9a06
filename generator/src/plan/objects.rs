//! Structs from objects.

use super::Planner;
use super::allot::{Allotted, File, Form, form};
use super::docs::code;
use super::names::{Case, Scope};
use super::reserved;
use crate::model::{Access, Additional, JsonKind, Object, Property, Schema, SchemaId, SchemaUse, Shape};
use crate::rust::{
    Alias, Checked, Constructor, Field, Ident, Item, Manner, ModelFile, Presence, Setter, Struct, Type,
};

/// More required properties than this are given as a struct, so that each has its name.
pub const MOST_ARGUMENTS: usize = 2;

impl Planner<'_> {
    /// The files of `models`.
    pub fn models(&mut self) -> Vec<ModelFile> {
        let files = self.allotment.models.clone();
        files.iter().map(|file| self.file(file)).collect()
    }

    /// A file of types.
    pub fn file(&mut self, file: &File) -> ModelFile {
        let items: Vec<_> = file.members.iter().filter_map(|id| self.item(*id)).collect();
        let exports = match items.first() {
            Some(Item::Struct(first)) if file.component.is_some() => {
                let required = match &first.constructor {
                    Constructor::Required(name) => Some(name.clone()),
                    _ => None,
                };
                [first.path.name.clone()].into_iter().chain(required).collect()
            }
            Some(Item::Enum(first)) if file.component.is_some() => vec![first.path.name.clone()],
            Some(Item::Union(first)) if file.component.is_some() => vec![first.path.name.clone()],
            Some(Item::Alias(first)) if file.component.is_some() => vec![first.path.name.clone()],
            _ => Vec::new(),
        };
        ModelFile {
            module: file.module.clone(),
            home: file.home.clone(),
            public: file.component.is_none() || items.len() > 1,
            exports,
            about: self.file_docs(file),
            items,
        }
    }

    fn item(&mut self, id: SchemaId) -> Option<Item> {
        let allotted = self.allotment.get(id)?.clone();
        let schema = self.schema(id);
        self.enter_schema(id, &allotted.path.to_string());
        Some(match (&schema.shape, form(schema)) {
            (Shape::Object(object), Form::Struct) => {
                Item::Struct(Box::new(self.object(id, object, &allotted)))
            }
            (Shape::Enumeration(enumeration), Form::Enum) => {
                Item::Enum(self.enumeration(id, enumeration, &allotted))
            }
            (Shape::Union(union), Form::Union) => Item::Union(self.union(id, union, &allotted)),
            _ => Item::Alias(Alias {
                docs: Self::alias_docs(schema),
                path: allotted.path,
                ty: self.plain_type(id),
            }),
        })
    }

    fn object(&mut self, id: SchemaId, object: &Object, allotted: &Allotted) -> Struct {
        let schema = self.schema(id);
        let direction = self.direction(schema);
        let sent = schema.usage.sent;
        let mut names = Scope::default();
        let mut setters = Scope::default();
        let mut constants = Vec::new();
        let (mut fields, mut uses) = (Vec::new(), Vec::new());
        for property in object.properties.iter().filter(|property| travels(property, schema)) {
            if let Some(value) = self.constant(property) {
                constants.push((property.name.clone(), value.clone()));
                self.enter_property(property, schema, None);
                continue;
            }
            let name = self.named(&mut names, &property.pointer, &property.name, Case::Value, &[]);
            self.enter_property(property, schema, Some(format!("{}::{name}", allotted.path)));
            uses.push((property.schema, property.docs.example.clone()));
            fields.push(self.field(property, schema, name, &mut setters));
        }
        let additional = self.additional(object, schema, &mut names);
        let extra = names.apart("extra");
        let required = fields.iter().filter(|field| field.presence == Presence::Required).count();
        let constructor = match (sent, required) {
            (false, _) => Constructor::None,
            (true, ..=MOST_ARGUMENTS) => Constructor::New,
            (true, _) => Constructor::Required(allotted.required.clone()),
        };
        let shown: Vec<_> =
            fields.iter().zip(uses).map(|(field, (used, sample))| (field, used, sample)).collect();
        self.show_struct(id, &constructor, &shown);
        let check = sent.then(|| self.object_check(object, &fields)).flatten();
        Struct {
            docs: Self::struct_docs(schema, object, &constants),
            path: allotted.path.clone(),
            direction,
            constants,
            fields,
            additional,
            extra,
            constructor,
            check: check.map(|check| Checked { name: allotted.check.clone(), check }),
            parts: None,
        }
    }

    fn field(&mut self, property: &Property, schema: &Schema, name: Ident, setters: &mut Scope) -> Field {
        let sent = schema.usage.sent;
        let presence = self.presence(property, sent);
        // In a type that travels both ways the server sets it; a caller that builds the type does not.
        let presence = match (property.access, presence) {
            (Access::ReadOnly, Presence::Required) if sent => Presence::Optional,
            (_, presence) => presence,
        };
        let ty = self.field_type(property, presence);
        let made = sent && presence != Presence::Required && property.access != Access::ReadOnly;
        let setter = made.then(|| {
            let taken: Vec<_> = reserved::STRUCT.iter().chain(reserved::TRAITS).copied().collect();
            let inner = match (&ty, presence) {
                (Type::Option(inner), Presence::Optional) => (**inner).clone(),
                _ => ty.clone(),
            };
            Setter {
                docs: vec![format!("Sets {}.", code(&property.name))],
                name: setters.beside(name.as_str(), Case::Value, &taken).name,
                ty: inner,
            }
        });
        Field {
            docs: self.field_docs(property, presence, sent),
            name,
            wire: property.name.clone(),
            presence,
            manner: self.manner(property.schema),
            ty,
            setter,
        }
    }

    fn manner(&self, used: SchemaUse) -> Manner {
        let target = self.target(used);
        let own = self.schema(used.schema);
        let secret = |schema: &Schema| matches!(&schema.shape, Shape::Text(text) if text.format.as_deref() == Some("password"));
        if secret(target) {
            Manner::Secret
        } else if own.also_accepts.is_empty() && target.also_accepts.is_empty() {
            Manner::Plain
        } else {
            Manner::Lenient
        }
    }

    /// The map of properties that have no field.
    fn additional(&mut self, object: &Object, schema: &Schema, names: &mut Scope) -> Option<Field> {
        let Additional::Typed(value) = object.additional else { return None };
        let ty = self.ty(value);
        if ty == Type::Json {
            return None;
        }
        let name = names.apart("additional")?;
        let ty = Type::Map(Box::new(ty));
        let setter = schema.usage.sent.then(|| Setter {
            docs: vec!["Sets all other properties.".to_owned()],
            name: name.clone(),
            ty: ty.clone(),
        });
        Some(Field {
            docs: self.additional_docs(value),
            setter,
            name,
            wire: String::new(),
            presence: Presence::Required,
            manner: Manner::Plain,
            ty,
        })
    }
}

/// Whether a property is there in the direction that the schema travels.
pub fn travels(property: &Property, schema: &Schema) -> bool {
    match (schema.usage.sent, schema.usage.received, property.access) {
        (true, false, access) => access != Access::ReadOnly,
        (false, true, access) => access != Access::WriteOnly,
        _ => true,
    }
}

/// The names of JSON kinds, for readers.
pub fn kind_words(kinds: &[JsonKind]) -> String {
    let words: Vec<_> = kinds
        .iter()
        .map(|kind| match kind {
            JsonKind::Null => "null",
            JsonKind::Boolean => "true or false",
            JsonKind::Integer => "a whole number",
            JsonKind::Number => "a number",
            JsonKind::String => "text",
            JsonKind::Array => "a list",
            JsonKind::Object => "an object",
        })
        .collect();
    words.join(", ")
}
