//! Operations: what is asked for, what can be set, what comes back.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Planner;
use super::allot::OperationNames;
use super::docs::{self, code};
use super::examples::MOST_OPERATIONS;
use super::facts::line;
use super::names::{Case, Scope};
use super::reserved;
use crate::model::{self, Location, ParameterEncoding, Segment as ModelSegment};
use crate::rust::{
    Argument, Body, ClientMethod, Docs, Example, Home, Ident, Operation, OperationFile, Parameter,
    ParameterStyle, Path, Reply, Segment, Setter, Struct,
};

/// Operations with more arguments take a struct.
const MOST_ARGUMENTS: usize = 5;

/// What becomes of the parameters of an operation.
#[derive(Default)]
struct Taken {
    /// Those that a call cannot do without, by their place.
    arguments: Vec<(usize, Argument)>,
    /// The others, by their place.
    setters: Vec<(usize, Setter)>,
    /// All, for the table of the operation.
    parameters: Vec<Parameter>,
    /// The lines about the arguments.
    listed: Vec<String>,
}

impl Planner<'_> {
    /// The files of `operations` and the methods of the client.
    pub fn operations(&mut self) -> (Vec<OperationFile>, Vec<ClientMethod>) {
        let names = self.allotment.operations.clone();
        let mut scope = self.allotment.operation_scope.clone();
        let mut files: Vec<OperationFile> = Vec::new();
        let mut by_tag: BTreeMap<String, usize> = BTreeMap::new();
        let mut methods = Vec::new();
        for (operation, names) in self.api.operations.iter().zip(names) {
            let tag = operation.tags.first().cloned().unwrap_or_default();
            let index = *by_tag.entry(tag.clone()).or_insert_with(|| {
                let text = if tag.is_empty() { "untagged" } else { &tag };
                let module = scope.allocate(text, Case::Value).name;
                let home = Home(Arc::from(format!("operations/{module}")));
                files.push(OperationFile {
                    module,
                    home,
                    docs: self.tag_docs(&tag),
                    operations: Vec::new(),
                    types: Vec::new(),
                });
                files.len() - 1
            });
            let Some(file) = files.get_mut(index) else { continue };
            if let Some(types) = &names.types {
                let types = self.file(types);
                file.types.push(types);
            }
            let (planned, method) = self.operation(operation, &names, &file.home, &mut scope);
            file.operations.push(planned);
            methods.push(method);
        }
        (files, methods)
    }

    fn tag_docs(&self, tag: &str) -> Docs {
        if tag.is_empty() {
            return vec!["Operations without a tag.".to_owned()];
        }
        let said = self.api.tags.iter().find(|(name, _)| name == tag).map(|(_, said)| Self::prose(said));
        super::facts::join([vec![format!("Operations of the tag {}.", code(tag))], said.unwrap_or_default()])
    }

    fn operation(
        &mut self,
        operation: &model::Operation,
        names: &OperationNames,
        home: &Home,
        scope: &mut Scope,
    ) -> (Operation, ClientMethod) {
        self.enter_operation(operation, &format!("operations::{}", names.request));
        let modules: Arc<[Ident]> = ["operations"].into_iter().filter_map(Ident::new).collect();
        let path = Path { home: home.clone(), modules, name: names.request.clone() };
        let mut scopes = (Scope::with(reserved::ARGUMENTS), Scope::default());
        let Taken { arguments, setters, parameters, mut listed } =
            self.parameters(operation, names, &path, &mut scopes);
        let mut forms = Vec::new();
        let body = self.body(operation, &path, scope, (&mut scopes.0, &mut scopes.1), &mut forms);
        let sent = body.iter().filter(|body| body.required);
        listed.extend(sent.map(|body| argument_line(&body.name, "What is sent", &body.docs)));
        let reply = self.reply(operation, &path, scope);
        let all = call_arguments(&arguments, body.as_ref());
        let holder = || scope.allocate(&format!("{}Required", names.request), Case::Type).name;
        let required = (all.len() > MOST_ARGUMENTS).then(holder);
        let method = ClientMethod {
            docs: Self::operation_docs(operation, listed),
            name: names.method.clone(),
            request: path.clone(),
            arguments: all,
            required: required.clone(),
            example: self.call_example(
                operation,
                (&arguments, required.is_some()),
                body.as_ref(),
                &forms,
                &reply,
            ),
        };
        let planned = Operation {
            docs: vec![format!("A request of [`Client::{0}`](crate::Client::{0}).", names.method)],
            // As distinct as the methods.
            table: Ident::new(&names.method.as_str().to_uppercase()).unwrap_or_else(|| names.request.clone()),
            id: operation.id.clone().unwrap_or_else(|| names.method.to_string()),
            method: operation.method,
            segments: segments(operation, &parameters),
            security: self.security(operation),
            server: operation.servers.first().map(model::Server::default_url),
            path,
            parameters,
            accept: reply.accept,
            required,
            arguments,
            setters,
            body,
            output: reply.output,
            statuses: reply.statuses,
            stream: reply.stream,
            error: reply.error,
            replies: reply.enums,
            forms,
        };
        (planned, method)
    }

    /// The parameters, as arguments of the call or setters of the request; `scopes` are theirs.
    fn parameters(
        &mut self,
        operation: &model::Operation,
        names: &OperationNames,
        path: &Path,
        (arguments_scope, setters_scope): &mut (Scope, Scope),
    ) -> Taken {
        let mut taken = Taken::default();
        let reserved: Vec<_> = reserved::REQUEST.iter().chain(reserved::TRAITS).copied().collect();
        for (index, parameter) in Self::in_order(operation).into_iter().enumerate() {
            taken.parameters.push(planned(parameter));
            let ty = self.not_null(parameter.schema);
            let docs = self.use_docs(&parameter.docs, parameter.schema);
            if parameter.required && !self.of_client(parameter) {
                let name = self.named(arguments_scope, &parameter.pointer, &parameter.name, Case::Value, &[]);
                self.enter_parameter(parameter, format!("Client::{}({name})", names.method));
                taken.listed.push(argument_line(&name, &kind(parameter), &docs));
                let docs = vec![format!("The parameter {}.", code(&parameter.name))];
                taken.arguments.push((index, Argument { docs, name, ty }));
            } else {
                let name =
                    self.named(setters_scope, &parameter.pointer, &parameter.name, Case::Value, &reserved);
                self.enter_parameter(parameter, format!("{path}::{name}"));
                let docs = super::facts::join([vec![format!("{}.", kind(parameter))], docs]);
                taken.setters.push((index, Setter { docs, name, ty }));
            }
        }
        taken
    }

    /// A call with all that it needs, where the API is small enough and each value can be shown.
    fn call_example(
        &self,
        operation: &model::Operation,
        (arguments, held): (&[(usize, Argument)], bool),
        body: Option<&Body>,
        forms: &[Struct],
        reply: &super::replies::Planned,
    ) -> Option<Example> {
        if self.api.operations.len() > MOST_OPERATIONS {
            return None;
        }
        let parameters = Self::in_order(operation);
        let mut values = Vec::with_capacity(arguments.len() + 1);
        for (index, argument) in arguments {
            let parameter = parameters.get(*index)?;
            let sample = parameter.docs.example.as_ref();
            values.push(if held {
                self.example(&argument.ty, parameter.schema, sample, 0)?
            } else {
                self.argument_example(&argument.ty, parameter.schema, sample, 0)?
            });
        }
        if let Some(body) = body.filter(|body| body.required) {
            values.push(self.body_example(operation, body, forms, held)?);
        }
        let answers = !matches!(reply.output, Some(Reply::Nothing));
        Some(Example { library: self.package().library?, arguments: values, answers })
    }

    /// Path parameters as the path has them, then those that must be there, then the others.
    fn in_order(operation: &model::Operation) -> Vec<&model::Parameter> {
        let place = |parameter: &model::Parameter| {
            let of_path = operation.path.segments.iter().position(
                |segment| matches!(segment, ModelSegment::Parameter(name) if *name == parameter.name),
            );
            match parameter.location {
                Location::Path => (0, of_path.unwrap_or(usize::MAX)),
                Location::Query => (1, 0),
                Location::Header => (2, 0),
                Location::Cookie => (3, 0),
            }
        };
        let mut parameters: Vec<_> = operation.parameters.iter().collect();
        parameters.sort_by_key(|parameter| place(parameter));
        parameters
    }

    /// Whether the client sets a header, so that a call need not.
    fn of_client(&self, parameter: &model::Parameter) -> bool {
        let headers = &self.config.client.headers;
        parameter.location == Location::Header
            && headers.iter().any(|header| header.name.eq_ignore_ascii_case(&parameter.name))
    }

    fn security(&self, operation: &model::Operation) -> Vec<Vec<String>> {
        let known = |name: &str| {
            let declared = self.api.security_schemes.iter().find(|scheme| scheme.name == name);
            declared.is_some_and(|declared| super::client::scheme(declared).is_some())
        };
        let alternatives = operation
            .security
            .iter()
            .map(|needed| needed.iter().map(|one| one.scheme.clone()).filter(|name| known(name)).collect());
        alternatives.collect()
    }

    fn operation_docs(operation: &model::Operation, arguments: Vec<String>) -> Docs {
        let prose = Self::prose(&operation.docs);
        let call = vec![code(&format!("{} {}", operation.method.as_str(), operation.path.text))];
        let mut facts = Self::marks(&operation.docs);
        let scopes: Vec<_> = operation
            .security
            .iter()
            .flatten()
            .flat_map(|one| &one.scopes)
            .map(|scope| code(scope))
            .collect();
        if !scopes.is_empty() {
            facts.push(format!("Scopes: {}.", scopes.join(", ")));
        }
        for source in &operation.docs.sources {
            facts.push(format!(
                "Source: {}, captured {}.",
                line(&source.page),
                docs::plain(&source.captured)
            ));
        }
        let facts = super::facts::list(facts);
        let arguments = if arguments.is_empty() {
            Docs::new()
        } else {
            super::facts::join([vec!["Arguments:".to_owned()], arguments])
        };
        if prose.is_empty() {
            return super::facts::join([call, facts, arguments, Self::reply_docs(operation)]);
        }
        super::facts::join([prose, call, facts, arguments, Self::reply_docs(operation)])
    }

    fn reply_docs(operation: &model::Operation) -> Docs {
        let lines: Vec<_> = operation
            .responses
            .iter()
            .map(|response| {
                let said = response.docs.description.as_deref().or(response.docs.summary.as_deref());
                let text = said.map(line).unwrap_or_default();
                let headers: Vec<_> = response.headers.iter().map(|header| code(&header.name)).collect();
                let headers = if headers.is_empty() {
                    String::new()
                } else {
                    format!(" Headers: {}.", headers.join(", "))
                };
                format!("- {}: {text}{headers}", code(&super::replies::status_text(response.status)))
                    .trim_end()
                    .to_owned()
            })
            .collect();
        if lines.is_empty() { lines } else { super::facts::join([vec!["Answers:".to_owned()], lines]) }
    }
}

fn argument_line(name: &Ident, kind: &str, docs: &[String]) -> String {
    let first: Vec<_> = docs.iter().map(|line| line.trim()).take_while(|line| !line.is_empty()).collect();
    let block = first.first().is_none_or(|line| {
        line.starts_with("- ")
            || line.starts_with("1. ")
            || line.starts_with(['|', '#', '>'])
            || line.starts_with("```")
    });
    let text = if block { ".".to_owned() } else { format!(": {}", first.join(" ")) };
    format!("- {}: {}{text}", code(name.as_str()), lower_first(kind))
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_lowercase().chain(characters).collect()).unwrap_or_default()
}

/// What a parameter is.
fn kind(parameter: &model::Parameter) -> String {
    let name = code(&parameter.name);
    match parameter.location {
        Location::Path => format!("Path parameter {name}"),
        Location::Query => format!("Query parameter {name}"),
        Location::Header => format!("Header {name}"),
        Location::Cookie => format!("Cookie {name}"),
    }
}

fn planned(parameter: &model::Parameter) -> Parameter {
    let (style, explode, allow_reserved) = match &parameter.encoding {
        ParameterEncoding::Style { style, explode, allow_reserved } => {
            (ParameterStyle::Style(*style), *explode, *allow_reserved)
        }
        ParameterEncoding::Content(media_type) => {
            let json = media_type.to_ascii_lowercase().contains("json");
            (if json { ParameterStyle::Json } else { ParameterStyle::Text }, false, false)
        }
    };
    Parameter { name: parameter.name.clone(), location: parameter.location, style, explode, allow_reserved }
}

/// What the method takes: the required parameters, then the body if it is required.
fn call_arguments(parameters: &[(usize, Argument)], body: Option<&Body>) -> Vec<Argument> {
    let parameters = parameters.iter().map(|(_, argument)| argument.clone());
    let body = body.filter(|body| body.required);
    parameters
        .chain(body.map(|body| Argument {
            docs: vec!["What is sent.".to_owned()],
            name: body.name.clone(),
            ty: body.ty.clone(),
        }))
        .collect()
}

fn segments(operation: &model::Operation, parameters: &[Parameter]) -> Vec<Segment> {
    let of = |segment: &ModelSegment| match segment {
        ModelSegment::Literal(text) => Segment::Literal(text.clone()),
        ModelSegment::Parameter(name) => parameters
            .iter()
            .position(|parameter| parameter.location == Location::Path && parameter.name == *name)
            .map_or_else(|| Segment::Literal(format!("{{{name}}}")), Segment::Parameter),
    };
    operation.path.segments.iter().map(of).collect()
}
