//! Parameters of an operation: those of the path item merged in, those of the path completed.

use std::collections::HashSet;

use super::{Lowering, docs};
use crate::diagnostics::{Code, Cost, Part};
use crate::document::extensions::FIELD_NAMES;
use crate::document::operation::Joined;
use crate::document::paths::{self, Use};
use crate::document::{At, Node};
use crate::model::{
    Docs, Location, Media, Parameter, ParameterEncoding, PathTemplate, Schema, SchemaUse, Segment, Shape,
    Style, Text,
};
use crate::pointer::Pointer;

impl<'a> Lowering<'a> {
    /// The parameters of an operation.
    pub fn parameters(
        &mut self,
        item: &At<'a>,
        operation: &At<'a>,
        path: &PathTemplate,
        secured: bool,
    ) -> Vec<Parameter> {
        let named: Vec<&str> = path
            .segments
            .iter()
            .filter_map(|segment| match segment {
                Segment::Parameter(name) => Some(name.as_str()),
                Segment::Literal(_) => None,
            })
            .collect();
        let inherited = self.parameter_list(item, &named, secured);
        let own = self.parameter_list(operation, &named, secured);
        let overridden: HashSet<_> = own.iter().map(identity).collect();
        let mut parameters: Vec<_> =
            inherited.into_iter().filter(|parameter| !overridden.contains(&identity(parameter))).collect();
        parameters.extend(own);
        for name in named {
            let declared = parameters
                .iter()
                .any(|parameter| parameter.location == Location::Path && parameter.name == name);
            if !declared {
                parameters.push(self.undeclared(name, &operation.pointer));
            }
        }
        parameters
    }

    /// The parameters of a list that can be sent; checking has reported the others.
    fn parameter_list(&mut self, holder: &At<'a>, named: &[&str], secured: bool) -> Vec<Parameter> {
        let mut lowered: Vec<Parameter> = Vec::new();
        for listed in paths::parameters(holder, named) {
            let Some(location) = location(listed.location).filter(|_| listed.use_of == Use::Sent) else {
                continue;
            };
            let place = holder.pointer.child("parameters").index(listed.number);
            if !self.is_ignored(listed.name, location, &place, secured) {
                lowered.push(self.parameter(listed.name, location, &listed.at));
            }
        }
        lowered
    }

    fn parameter(&mut self, name: &str, location: Location, at: &At<'a>) -> Parameter {
        let (schema, media) = self.schema_or_content(at);
        let default = match location {
            Location::Query | Location::QueryString | Location::Cookie => Style::Form,
            Location::Path | Location::Header => Style::Simple,
        };
        let encoding = match (media, Joined::of(at)) {
            (Some(Media { media_type, kind, parts, .. }), _) => {
                ParameterEncoding::Content { media_type, kind, parts }
            }
            (None, Some(joined)) => collection(joined, location, default),
            (None, None) => {
                let style = at.text("style").and_then(style).unwrap_or(default);
                let explode = at.node.get("explode").and_then(Node::flag);
                ParameterEncoding::Style {
                    style,
                    explode: explode.unwrap_or(matches!(style, Style::Form | Style::Cookie)),
                    // Nothing of a header is encoded.
                    allow_reserved: location != Location::Header && at.is("allowReserved"),
                }
            }
        };
        let schema = schema.unwrap_or_else(|| {
            let id = self.allocate(&at.pointer.child("schema"));
            self.first_visit(id);
            SchemaUse::of(id)
        });
        Parameter {
            name: name.to_owned(),
            location,
            required: at.is("required") || location == Location::Path,
            docs: docs::of_part(at),
            encoding,
            // Of others it says nothing.
            allow_empty: location == Location::Query && at.is("allowEmptyValue"),
            schema,
            called: called(at),
            pointer: at.pointer.clone(),
        }
    }

    /// Headers that OpenAPI says to ignore among parameters: the client sets them itself.
    fn is_ignored(&mut self, name: &str, location: Location, pointer: &Pointer, secured: bool) -> bool {
        let lower = name.to_ascii_lowercase();
        let ignored = location == Location::Header
            && (lower == "accept" || lower == "content-type" || (lower == "authorization" && secured));
        if ignored {
            let reason = format!("the header `{name}` is not a parameter in OpenAPI");
            self.lose(Code::HeaderNotAParameter, pointer, reason, Cost::LeftOut(Part::Parameter));
        }
        ignored
    }

    /// A parameter that only the path names.
    fn undeclared(&mut self, name: &str, pointer: &Pointer) -> Parameter {
        let pointer = pointer.child("parameters").child(name);
        Parameter {
            name: name.to_owned(),
            location: Location::Path,
            required: true,
            docs: Docs::default(),
            encoding: ParameterEncoding::Style {
                style: Style::Simple,
                explode: false,
                allow_reserved: false,
            },
            allow_empty: false,
            schema: self.any_text(&pointer.child("schema")),
            called: None,
            pointer,
        }
    }

    /// A text of which nothing more is said.
    pub fn any_text(&mut self, pointer: &Pointer) -> SchemaUse {
        let id = self.push(Schema::new(pointer.clone(), Shape::Text(Text::default())));
        self.first_visit(id);
        SchemaUse::of(id)
    }
}

/// The name that an extension gives it.
fn called(at: &At<'_>) -> Option<String> {
    let name = |key: &&str| at.text(key).filter(|name| !name.trim().is_empty());
    FIELD_NAMES.iter().find_map(name).map(str::to_owned)
}

/// How a list of 2.0 is written: by the style that says the same, if there is one.
fn collection(joined: Joined, location: Location, default: Style) -> ParameterEncoding {
    let style = match (joined.separators.as_str(), location) {
        ("" | ",", _) if joined.separators.is_empty() || !joined.repeated => Some(default),
        (" ", Location::Query) if !joined.repeated => Some(Style::SpaceDelimited),
        ("|", Location::Query) if !joined.repeated => Some(Style::PipeDelimited),
        _ => None,
    };
    let Joined { separators, repeated } = joined;
    style.map_or(ParameterEncoding::Joined { separators, repeated }, |style| ParameterEncoding::Style {
        style,
        explode: repeated,
        allow_reserved: false,
    })
}

/// What makes a parameter the same as another.
fn identity(parameter: &Parameter) -> (Location, String) {
    let name = match parameter.location {
        Location::Header => parameter.name.to_ascii_lowercase(),
        _ => parameter.name.clone(),
    };
    (parameter.location, name)
}

fn location(name: &str) -> Option<Location> {
    Some(match name {
        "path" => Location::Path,
        "query" => Location::Query,
        "querystring" => Location::QueryString,
        "header" => Location::Header,
        "cookie" => Location::Cookie,
        _ => return None,
    })
}

/// The style of this name.
pub(super) fn style(name: &str) -> Option<Style> {
    Some(match name {
        "simple" => Style::Simple,
        "label" => Style::Label,
        "matrix" => Style::Matrix,
        "form" => Style::Form,
        "spaceDelimited" => Style::SpaceDelimited,
        "pipeDelimited" => Style::PipeDelimited,
        "deepObject" => Style::DeepObject,
        "cookie" => Style::Cookie,
        _ => return None,
    })
}
