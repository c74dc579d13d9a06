//! Parameters of an operation: those of the path item merged in, those of the path completed.
//!
//! Loading has mended the lists under `paths`; path items that stand elsewhere come here as they are.

use std::collections::HashSet;

use openapiv3::{Parameter as Source, PathStyle, QueryStyle, ReferenceOr};

use super::{Lowering, docs};
use crate::diagnostics::{Code, Diagnostic};
use crate::load::LEFT_OUT;
use crate::model::{
    Docs, Fate, Location, Parameter, ParameterEncoding, PathTemplate, Schema, SchemaUse, Segment, Shape,
    Style, Text,
};
use crate::pointer::Pointer;

/// Where the parameters of an operation are listed.
pub(super) struct Lists<'l> {
    pub item: &'l [ReferenceOr<Source>],
    pub item_pointer: Pointer,
    pub operation: &'l [ReferenceOr<Source>],
    pub operation_pointer: Pointer,
}

impl Lowering<'_> {
    /// The parameters of an operation.
    pub fn parameters(&mut self, lists: &Lists, path: &PathTemplate, secured: bool) -> Vec<Parameter> {
        let inherited = self.parameter_list(lists.item, &lists.item_pointer, secured);
        let own = self.parameter_list(lists.operation, &lists.operation_pointer, secured);
        let overridden: HashSet<_> = own.iter().map(identity).collect();
        let mut parameters: Vec<_> =
            inherited.into_iter().filter(|parameter| !overridden.contains(&identity(parameter))).collect();
        parameters.extend(own);
        self.complete(&mut parameters, path, &lists.operation_pointer);
        parameters
    }

    fn parameter_list(
        &mut self,
        list: &[ReferenceOr<Source>],
        pointer: &Pointer,
        secured: bool,
    ) -> Vec<Parameter> {
        let mut lowered: Vec<Parameter> = Vec::new();
        let mut seen = HashSet::new();
        for (index, source) in list.iter().enumerate() {
            let place = pointer.child("parameters").index(index);
            let Some((source, target)) = self.resolve(source, &place) else {
                self.lose(
                    Fate::LeftOut,
                    &place,
                    "the reference to the parameter leads nowhere",
                    "the parameter cannot be sent",
                );
                continue;
            };
            if source.parameter_data_ref().extensions.contains_key(LEFT_OUT) {
                continue;
            }
            let parameter = self.parameter(&source, target);
            if self.is_ignored(&parameter, &place, secured) {
                continue;
            }
            if seen.insert(identity(&parameter)) {
                lowered.push(parameter);
            } else {
                let message = format!("the parameter `{}` stands in this list twice", parameter.name);
                let diagnostic = Diagnostic::new(Code::DuplicateParameter, &place, message);
                self.diagnostics.push(diagnostic.consequence("the first one is used"));
            }
        }
        lowered
    }

    fn parameter(&mut self, source: &Source, pointer: Pointer) -> Parameter {
        let (location, style, allow_reserved) = match source {
            Source::Query { style, allow_reserved, .. } => {
                (Location::Query, query_style(style), *allow_reserved)
            }
            Source::Header { .. } => (Location::Header, Style::Simple, false),
            Source::Path { style, .. } => (Location::Path, path_style(style), false),
            Source::Cookie { .. } => (Location::Cookie, Style::Form, false),
        };
        let data = source.parameter_data_ref();
        let (schema, media_type) = self.schema_or_content(&data.format, &pointer);
        let encoding = media_type.map_or_else(
            || ParameterEncoding::Style {
                style,
                explode: data.explode.unwrap_or(style == Style::Form),
                allow_reserved,
            },
            ParameterEncoding::Content,
        );
        let schema = schema.unwrap_or_else(|| {
            let id = self.allocate(&pointer.child("schema"));
            self.first_visit(id);
            SchemaUse::of(id)
        });
        Parameter {
            name: data.name.clone(),
            location,
            required: data.required || location == Location::Path,
            docs: docs::of_parameter(data),
            encoding,
            schema,
            pointer,
        }
    }

    /// Headers that OpenAPI says to ignore among parameters: the client sets them itself.
    fn is_ignored(&mut self, parameter: &Parameter, pointer: &Pointer, secured: bool) -> bool {
        let name = parameter.name.to_ascii_lowercase();
        let ignored = parameter.location == Location::Header
            && (name == "accept" || name == "content-type" || (name == "authorization" && secured));
        if ignored {
            let reason = format!("the header `{}` is not a parameter in OpenAPI", parameter.name);
            self.report(
                Code::HeaderNotAParameter,
                Fate::LeftOut,
                pointer,
                &reason,
                "the client sets this header itself",
            );
        }
        ignored
    }

    /// Adds the parameters that only the path names, and takes out those that it does not name.
    fn complete(&mut self, parameters: &mut Vec<Parameter>, path: &PathTemplate, pointer: &Pointer) {
        let named: Vec<&str> = path
            .segments
            .iter()
            .filter_map(|segment| match segment {
                Segment::Parameter(name) => Some(name.as_str()),
                Segment::Literal(_) => None,
            })
            .collect();
        parameters.retain(|parameter| {
            let kept = parameter.location != Location::Path || named.contains(&parameter.name.as_str());
            if !kept {
                let reason = format!("the path has no `{{{}}}`", parameter.name);
                let place = &parameter.pointer;
                self.report(
                    Code::PathParameterSurplus,
                    Fate::LeftOut,
                    place,
                    &reason,
                    "the parameter is left out",
                );
            }
            kept
        });
        for name in named {
            let declared = parameters
                .iter()
                .any(|parameter| parameter.location == Location::Path && parameter.name == name);
            if !declared {
                parameters.push(self.undeclared(name, pointer));
            }
        }
    }

    fn undeclared(&mut self, name: &str, pointer: &Pointer) -> Parameter {
        let message = format!("the path names `{{{name}}}`, but no parameter of this name is declared");
        let diagnostic = Diagnostic::new(Code::PathParameterUndeclared, pointer, message);
        self.diagnostics.push(diagnostic.consequence("it is read as a required text"));
        let pointer = pointer.child("parameters").child(name);
        let id = self.push(Schema::new(pointer.child("schema"), Shape::Text(Text::default())));
        self.first_visit(id);
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
            schema: SchemaUse::of(id),
            pointer,
        }
    }
}

/// What makes a parameter the same as another.
fn identity(parameter: &Parameter) -> (Location, String) {
    let name = match parameter.location {
        Location::Header => parameter.name.to_ascii_lowercase(),
        _ => parameter.name.clone(),
    };
    (parameter.location, name)
}

pub(super) fn query_style(style: &QueryStyle) -> Style {
    match style {
        QueryStyle::Form => Style::Form,
        QueryStyle::SpaceDelimited => Style::SpaceDelimited,
        QueryStyle::PipeDelimited => Style::PipeDelimited,
        QueryStyle::DeepObject => Style::DeepObject,
    }
}

fn path_style(style: &PathStyle) -> Style {
    match style {
        PathStyle::Simple => Style::Simple,
        PathStyle::Label => Style::Label,
        PathStyle::Matrix => Style::Matrix,
    }
}
