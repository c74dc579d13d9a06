//! The way through what has no name of its own: types are named by where they stand.

use std::sync::Arc;

use super::namer::{Namer, Open};
use super::{Case, TypeNames};
use super::{variants, weight, words};
use crate::model::{Additional, Media, Operation, Schema, SchemaUse, Shape};
use crate::plan::form::{Form, constant, form, object_in_parts, target};
use crate::pointer::Pointer;
use crate::rust::Path;

impl Namer<'_> {
    /// Names what an operation sends and receives under no name.
    pub fn inline_types(&mut self, operation: &Operation, open: &mut Open) {
        for parameter in &operation.parameters {
            self.inline(parameter.schema, &parameter.name, open);
        }
        if let Some(body) = &operation.body {
            for media in &body.media {
                let Some(used) = media.schema else { continue };
                let stem = format!("{}body", self.before(media, &body.media));
                // What is sent in parts has a struct of its own.
                match object_in_parts(&self.api.schemas, media) {
                    Some(_) => self.within(target(&self.api.schemas, used), &stem, open),
                    None => self.inline(used, &stem, open),
                }
            }
        }
        for response in &operation.responses {
            let status = words::status_word(response.status);
            for media in &response.media {
                let Some(used) = media.schema else { continue };
                let word = words::content_word(media);
                let stem = format!("{status}-{}{word}", self.before(media, &response.media));
                self.inline(used, &stem, open);
            }
        }
    }

    /// The word for a media type with which names of its types begin, where another beside it has types of its own.
    fn before(&self, media: &Media, all: &[Media]) -> String {
        let own = |media: &Media| {
            let id = media.schema?.schema;
            let schema = &self.api.schemas[id];
            let is_scalar = matches!(
                schema.shape,
                Shape::Null
                    | Shape::Boolean
                    | Shape::Integer(_)
                    | Shape::Number(_)
                    | Shape::Text(_)
                    | Shape::Any(_)
                    | Shape::Never
            );
            (schema.component.is_none() && !is_scalar).then_some(id)
        };
        let several = all.iter().filter_map(own).any(|other| own(media).is_some_and(|one| one != other));
        if several { format!("{}-", words::media_word(media)) } else { String::new() }
    }

    /// Names a schema that is used here and has no name of its own, and what it holds.
    fn inline(&mut self, used: SchemaUse, stem: &str, open: &mut Open) {
        let schema = &self.api.schemas[used.schema];
        if schema.component.is_some() || !schema.has_type() || self.names.of(used.schema).is_some() {
            return;
        }
        if !self.is_home(schema, open) {
            return;
        }
        if form(schema) == Form::Plain {
            self.within(schema, stem, open);
            if weight::is_heavy(&self.api.schemas, &self.names, used) {
                self.name_inline(used, stem, open);
            }
            return;
        }
        let stem = self.name_inline(used, stem, open);
        self.within(schema, &stem, open);
    }

    /// Gives a schema a name after `stem`.
    fn name_inline(&mut self, used: SchemaUse, stem: &str, open: &mut Open) -> String {
        let schema = &self.api.schemas[used.schema];
        let recalled = (!self.is_configured(schema)).then(|| open.recalled.of_type(schema)).flatten();
        let name = recalled.unwrap_or_else(|| {
            let given = |place: &Pointer| self.config.names.contains_key(place.as_str());
            let pointer = schema.also_at.iter().find(|place| given(place)).unwrap_or(&schema.pointer);
            let stem = schema.called.as_deref().unwrap_or(stem);
            self.named(&mut open.scope, pointer, (stem, Case::Type), &[])
        });
        let stem = name.to_string();
        let required = open.scope.belonging(&name, "Required");
        let path = Path { home: open.home.clone(), modules: Arc::clone(&open.modules), name };
        self.names.types.insert(used.schema, TypeNames::new(path, required, &mut open.statics));
        open.members.push(used.schema);
        stem
    }

    /// Names what a schema holds.
    pub fn within(&mut self, schema: &Schema, stem: &str, open: &mut Open) {
        let schemas = &self.api.schemas;
        let join = |part: &str| if stem.is_empty() { part.to_owned() } else { format!("{stem}-{part}") };
        match &schema.shape {
            Shape::Object(object) => {
                for property in object.properties.iter().filter(|one| constant(schemas, one).is_none()) {
                    self.inline(property.schema, &join(&property.name), open);
                }
                if let Additional::Typed(value) = object.additional {
                    self.inline(value, &join("value"), open);
                }
            }
            Shape::Array(array) => self.inline(array.items, &join("item"), open),
            Shape::Tuple(tuple) => {
                for (index, item) in tuple.items.iter().enumerate() {
                    self.inline(*item, &join(&format!("item{index}")), open);
                }
            }
            Shape::Union(union) => {
                for (variant, word) in union.variants.iter().zip(variants::variant_words(schemas, union)) {
                    self.inline(variant.schema, &join(&word), open);
                }
            }
            Shape::Alias(used) => self.inline(*used, stem, open),
            // Only in what has no type itself.
            Shape::AllOf(parts) => {
                let parts = parts.iter().map(|part| &schemas[part.schema]);
                for part in parts.filter(|part| part.component.is_none()) {
                    self.within(part, stem, open);
                }
            }
            _ => {}
        }
    }

    /// Whether the type of a schema is to be named here: of one that stands in several places, only at home; of one that
    /// has a name by now, only where it had it.
    fn is_home(&self, schema: &Schema, open: &Open) -> bool {
        if open.anywhere || open.recalled.has(schema) {
            return true;
        }
        !self.is_recorded(schema) && (schema.also_at.is_empty() || open.root.contains(&schema.pointer))
    }
}
