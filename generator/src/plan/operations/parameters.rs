//! What becomes of the parameters of an operation.

use super::bodies::part;
use crate::config::Config;
use crate::model::{
    Location, MediaKind, Operation, Parameter as Model, ParameterEncoding, Segment as ModelSegment,
};
use crate::plan::context::{Notes, Plan};
use crate::plan::items::{check, is_secret};
use crate::plan::names::{Case, Scope, named, reserved};
use crate::plan::{ledger, rustdoc};
use crate::rust::{Argument, Ident, Parameter, ParameterStyle, Path, Segment, Setter};

/// The parameters, as arguments of the call or setters of the request.
#[derive(Default)]
pub struct Parameters {
    /// Those that a call cannot do without, by their place.
    pub arguments: Vec<(usize, Argument)>,
    /// The others, by their place.
    pub setters: Vec<(usize, Setter)>,
    /// All, for the table of the operation.
    pub table: Vec<Parameter>,
    /// The lines about the arguments.
    pub listed: Vec<String>,
}

/// The names that arguments and setters of an operation have.
pub struct Scopes {
    pub arguments: Scope,
    pub setters: Scope,
}

/// Plans the parameters of the operation with this method and request.
pub fn parameters(
    plan: &Plan<'_>,
    operation: &Operation,
    method: &Ident,
    request: &Path,
) -> (Parameters, Scopes, Notes) {
    let mut scopes = Scopes { arguments: Scope::with(reserved::ARGUMENTS), setters: Scope::default() };
    let (mut planned, mut notes) = (Parameters::default(), Notes::default());
    let taken: Vec<_> = reserved::REQUEST.iter().chain(reserved::TRAITS).copied().collect();
    let schemas = &plan.api.schemas;
    for (index, parameter) in in_order(operation).into_iter().enumerate() {
        planned.table.push(described(plan, parameter));
        let ty = plan.types.not_null(parameter.schema);
        let is_argument = parameter.required && !of_client(plan.config, parameter);
        let (scope, taken) = if is_argument {
            (&mut scopes.arguments, [].as_slice())
        } else {
            (&mut scopes.setters, taken.as_slice())
        };
        let text = (parameter.text(), Case::Value);
        let name = named(plan.config, scope, &parameter.pointer, text, taken, &mut notes.diagnostics);
        if is_argument {
            notes.entries.push(ledger::parameter(plan, parameter, format!("Client::{method}({name})"), true));
            planned.listed.push(rustdoc::operations::parameter_line(schemas, parameter, &name));
            let docs = rustdoc::operations::argument(parameter);
            planned.arguments.push((index, Argument { docs, name, ty }));
        } else {
            notes.entries.push(ledger::parameter(plan, parameter, format!("{request}::{name}"), false));
            let docs = rustdoc::operations::setter(schemas, parameter);
            planned
                .setters
                .push((index, Setter { docs, name, ty, deprecated: rustdoc::deprecated(&parameter.docs) }));
        }
    }
    (planned, scopes, notes)
}

/// Path parameters as the path has them, then those of the query, of headers and of cookies.
pub fn in_order(operation: &Operation) -> Vec<&Model> {
    let place = |parameter: &Model| {
        let of_path =
            operation.path.segments.iter().position(
                |segment| matches!(segment, ModelSegment::Parameter(name) if *name == parameter.name),
            );
        match parameter.location {
            Location::Path => (0, of_path.unwrap_or(usize::MAX)),
            Location::Query | Location::QueryString => (1, 0),
            Location::Header => (2, 0),
            Location::Cookie => (3, 0),
        }
    };
    let mut parameters: Vec<_> = operation.parameters.iter().collect();
    parameters.sort_by_key(|parameter| place(parameter));
    parameters
}

/// The path, its parameters by their places in the table.
pub fn segments(operation: &Operation, table: &[Parameter]) -> Vec<Segment> {
    let of = |segment: &ModelSegment| match segment {
        ModelSegment::Literal(text) => Segment::Literal(text.clone()),
        ModelSegment::Parameter(name) => table
            .iter()
            .position(|parameter| parameter.location == Location::Path && parameter.name == *name)
            .map_or_else(|| Segment::Literal(format!("{{{name}}}")), Segment::Parameter),
    };
    operation.path.segments.iter().map(of).collect()
}

/// Whether the client sets a header, so that a call need not.
fn of_client(config: &Config, parameter: &Model) -> bool {
    parameter.location == Location::Header
        && config.client.headers.iter().any(|header| header.name.eq_ignore_ascii_case(&parameter.name))
}

/// A parameter as the table has it.
fn described(plan: &Plan<'_>, parameter: &Model) -> Parameter {
    let (style, explode, allow_reserved) = match &parameter.encoding {
        ParameterEncoding::Style { style, explode, allow_reserved } => {
            (ParameterStyle::Style(*style), *explode, *allow_reserved)
        }
        ParameterEncoding::Joined { separators, repeated } => {
            (ParameterStyle::Joined(separators.clone()), *repeated, false)
        }
        ParameterEncoding::Content { kind: MediaKind::Json, .. } => (ParameterStyle::Json, false, false),
        ParameterEncoding::Content { kind: MediaKind::Form, parts, .. } => {
            (ParameterStyle::Properties(parts.iter().map(part).collect()), false, false)
        }
        ParameterEncoding::Content { .. } => (ParameterStyle::Text, false, false),
    };
    let secret = is_secret(plan, parameter.schema);
    Parameter {
        name: parameter.name.clone(),
        location: parameter.location,
        style,
        explode,
        allow_reserved,
        secret,
        check: check(plan, parameter.schema),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::config::{ClientConfig, ClientHeader};
    use crate::passes::testing::with_paths;
    use crate::plan::plan;
    use crate::plan::testing::{only, operation, planned, with};

    fn parameter(name: &str, location: &str, required: bool) -> Value {
        json!({ "name": name, "in": location, "required": required, "schema": { "type": "string" } })
    }

    fn arguments(of: &crate::rust::ClientMethod) -> Vec<&str> {
        of.arguments.iter().map(|argument| argument.name.as_str()).collect()
    }

    #[test]
    fn arguments_are_in_the_order_of_the_path_and_what_is_optional_is_set() {
        let parameters = [
            parameter("q", "query", true),
            parameter("b", "path", true),
            parameter("a", "path", true),
            parameter("page", "query", false),
        ];
        let get = json!({ "get": with(&json!({ "parameters": parameters })) });
        let planned = planned(&with_paths(&json!({}), &json!({ "/{a}/{b}": get })).0);
        let (operation, method) = only(&planned);
        assert_eq!(arguments(method), ["a", "b", "q"]);
        let setters: Vec<_> =
            operation.setters.iter().map(|(place, one)| (*place, one.name.as_str())).collect();
        assert_eq!(setters, [(3, "page")]);
    }

    #[test]
    fn a_header_that_the_client_sets_is_no_argument() {
        let header = ClientHeader {
            name: "x-account".into(),
            setter: "account".into(),
            description: String::new(),
            without: None,
        };
        let config = Config {
            client: ClientConfig { headers: vec![header], ..ClientConfig::default() },
            ..Config::default()
        };
        let api = operation(&with(&json!({ "parameters": [parameter("X-Account", "header", true)] })));
        let (planned, _) = plan(&api, &config, Vec::new());
        assert_eq!(arguments(only(&planned).1), Vec::<&str>::new());
    }

    #[test]
    fn more_than_five_arguments_are_a_struct() {
        let required = |count: usize| {
            let parameters: Vec<_> =
                (0..count).map(|index| parameter(&format!("p{index}"), "query", true)).collect();
            let planned = planned(&operation(&with(&json!({ "parameters": parameters }))));
            only(&planned).1.required.as_ref().map(ToString::to_string)
        };
        assert_eq!((required(5), required(6)), (None, Some("ActRequired".to_owned())));
    }

    #[test]
    fn setters_avoid_what_a_request_has() {
        let parameters = [parameter("send", "query", false), parameter("with_timeout", "query", false)];
        let planned = planned(&operation(&with(&json!({ "parameters": parameters }))));
        let setters: Vec<_> = only(&planned).0.setters.iter().map(|(_, one)| one.name.as_str()).collect();
        assert_eq!(setters, ["send_", "with_timeout_"]);
    }
}
