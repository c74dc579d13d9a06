//! What is sent in parts, files among it.

use super::Planner;
use super::allot::{Form, form};
use super::docs::code;
use super::names::{Case, Scope};
use super::objects::MOST_ARGUMENTS;
use super::reserved;
use crate::model::{Access, Media, MediaKind, Object, Property, SchemaUse, Shape};
use crate::rust::{
    Constructor, Direction, Field, Ident, Manner, Part, PartKind, Path, Presence, Setter, Struct, Type,
};

impl Planner<'_> {
    /// The object whose properties are sent in parts that are not all alike.
    pub fn form_object(&self, media: &Media) -> Option<&Object> {
        let target = self.target(media.schema?);
        let Shape::Object(object) = &target.shape else { return None };
        let typed = media.parts.iter().any(|part| part.content_type.is_some());
        let files = object.properties.iter().any(|property| self.upload(property.schema).is_some());
        (media.kind == MediaKind::Multipart && form(target) == Form::Struct && (typed || files))
            .then_some(object)
    }

    /// The struct of what is sent in parts.
    pub fn form_struct(&mut self, media: &Media, object: &Object, path: Path, required: Ident) -> Struct {
        let (mut names, mut setters) = (Scope::default(), Scope::default());
        let sent: Vec<_> =
            object.properties.iter().filter(|property| property.access != Access::ReadOnly).collect();
        let mut fields = Vec::with_capacity(sent.len());
        let mut parts = Vec::with_capacity(sent.len());
        for property in sent {
            let name = self.named(&mut names, &property.pointer, &property.name, Case::Value, &[]);
            self.enter_form_property(property, format!("{path}::{name}"));
            let encoding = media.parts.iter().find(|part| part.property == property.name);
            parts.push(Part {
                kind: self.upload(property.schema).unwrap_or(PartKind::Value),
                content_type: encoding.and_then(|encoding| encoding.content_type.clone()),
            });
            fields.push(self.form_field(property, name, &mut setters));
        }
        let count = fields.iter().filter(|field| field.presence == Presence::Required).count();
        let constructor =
            if count <= MOST_ARGUMENTS { Constructor::New } else { Constructor::Required(required) };
        let about = media.schema.map(|used| Self::prose(&self.target(used).docs)).unwrap_or_default();
        Struct {
            docs: super::facts::join([
                about,
                vec![format!("Sent as {}, a part for each property.", code(&media.media_type))],
            ]),
            path,
            direction: Direction::Sent,
            constants: Vec::new(),
            fields,
            additional: None,
            extra: None,
            constructor,
            check: None,
            parts: Some(parts),
        }
    }

    fn form_field(&self, property: &Property, name: Ident, setters: &mut Scope) -> Field {
        let plain = match self.upload(property.schema) {
            Some(PartKind::Files) => Type::Vec(Box::new(Type::Upload)),
            Some(PartKind::File) => Type::Upload,
            _ => self.not_null(property.schema).unboxed().clone(),
        };
        let presence = if property.required { Presence::Required } else { Presence::Optional };
        let setter = (!property.required).then(|| Setter {
            docs: vec![format!("Sets {}.", code(&property.name))],
            name: setters.beside(name.as_str(), Case::Value, reserved::TRAITS).name,
            ty: plain.clone(),
        });
        Field {
            docs: self.field_docs(property, presence, true),
            name,
            wire: property.name.clone(),
            presence,
            manner: Manner::Plain,
            ty: if property.required { plain } else { Type::Option(Box::new(plain)) },
            setter,
        }
    }

    /// Whether values are files, and whether several.
    fn upload(&self, used: SchemaUse) -> Option<PartKind> {
        let binary = |used| matches!(&self.target(used).shape, Shape::Text(text) if text.format.as_deref() == Some("binary"));
        match &self.target(used).shape {
            Shape::Array(array) if binary(array.items) => Some(PartKind::Files),
            _ => binary(used).then_some(PartKind::File),
        }
    }
}
