//! Operations: what is asked for, what can be set, what comes back.

mod bodies;
mod examples;
mod headers;
mod pages;
mod parameters;
mod parts;
mod readers;
mod repeats;
mod replies;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::client::servers::server;
use super::context::{Notes, Plan};
use super::items;
use super::names::{Case, OperationNames, Scope};
use super::{ledger, rustdoc};
use crate::model;
use crate::rust::{
    Argument, Body, ClientMethod, Home, Ident, ModelFile, Operation, OperationFile, Path, Reply, Struct,
};
use examples::{Call, Examples};
use pages::Structs;
use parameters::{Parameters, Scopes};

/// Operations with more arguments take a struct.
const MOST_ARGUMENTS: usize = 5;

/// What is known of the planned types.
struct Models<'a> {
    examples: Examples<'a>,
    structs: Structs<'a>,
}

/// The files of `operations` and the methods of the client; examples show the types of `models`.
pub fn operations(plan: &Plan<'_>, models: &[ModelFile]) -> (Vec<OperationFile>, Vec<ClientMethod>, Notes) {
    let types = types(plan);
    let planned_types = types.iter().flatten().map(|(file, _)| file);
    let files = || models.iter().chain(planned_types.clone());
    let of_models = Models { examples: Examples::new(plan, files()), structs: Structs::new(files()) };
    let mut scope = plan.names.operation_scope.clone();
    let mut files: Vec<OperationFile> = Vec::new();
    let mut by_tag: BTreeMap<&str, usize> = BTreeMap::new();
    let mut planned = Vec::with_capacity(plan.api.operations.len());
    for (of, names) in plan.api.operations.iter().zip(&plan.names.operations) {
        let tag = of.tags.first().map_or("", String::as_str);
        let index = *by_tag.entry(tag).or_insert_with(|| {
            files.push(file(plan, tag, &mut scope));
            files.len() - 1
        });
        if let Some(file) = files.get(index) {
            planned.push((index, operation(plan, &of_models, of, names, &file.home, &mut scope)));
        }
    }
    let (mut methods, mut notes) = (Vec::with_capacity(planned.len()), Notes::default());
    for ((index, (operation, method, of_operation)), types) in planned.into_iter().zip(types) {
        let Some(file) = files.get_mut(index) else { continue };
        if let Some((types, of_types)) = types {
            file.types.push(types);
            notes.extend(of_types);
        }
        notes.extend(of_operation);
        file.operations.push(operation);
        methods.push(method);
    }
    (files, methods, notes)
}

/// For each operation the file of the types that only it uses, where there are any.
fn types(plan: &Plan<'_>) -> Vec<Option<(ModelFile, Notes)>> {
    let operations = plan.api.operations.iter().zip(&plan.names.operations);
    let types = operations.map(|(operation, names)| {
        names.types.as_ref().map(|types| items::file(plan, types, rustdoc::operations::types(operation)))
    });
    types.collect()
}

/// The file of a tag, as yet without operations.
fn file(plan: &Plan<'_>, tag: &str, scope: &mut Scope) -> OperationFile {
    let module = scope.module(if tag.is_empty() { "untagged" } else { tag });
    OperationFile {
        home: Home(Arc::from(format!("operations/{module}"))),
        module,
        docs: rustdoc::operations::tag(tag, &plan.api.tags),
        operations: Vec::new(),
        types: Vec::new(),
    }
}

/// An operation: the request, the method that makes it, and what is sent and comes back.
fn operation(
    plan: &Plan<'_>,
    models: &Models<'_>,
    of: &model::Operation,
    names: &OperationNames,
    home: &Home,
    scope: &mut Scope,
) -> (Operation, ClientMethod, Notes) {
    let modules: Arc<[Ident]> = Ident::new("operations").into_iter().collect();
    let path = Path { home: home.clone(), modules, name: names.request.clone() };
    let mut notes = Notes::default();
    let (parameters, scopes, further) = parameters::parameters(plan, of, &names.method, &path);
    notes.extend(further);
    let (body, forms, further) = body(plan, of, scopes, &path, scope);
    notes.extend(further);
    let (answers, further) = replies::answers(plan, of, &path, scope);
    notes.extend(further);
    let headers = headers::headers(plan, of, &path, scope);
    let arguments = call_arguments(&parameters.arguments, body.as_ref());
    notes.entries.push(ledger::operation(plan, of, path.to_string(), &arguments));
    let holder = || scope.belonging(&names.request, "Required");
    let required = (arguments.len() > MOST_ARGUMENTS).then(holder);
    let call = Call {
        operation: of,
        arguments: &parameters.arguments,
        held: required.is_some(),
        body: body.as_ref(),
        forms: &forms,
        answers: !matches!(answers.output, Some(Reply::Nothing)),
    };
    let (pages, problem) = pages::pages(plan, &models.structs, of, answers.output.as_ref());
    notes.diagnostics.extend(problem);
    let listed = listed(plan, &parameters, of, body.as_ref());
    let method = ClientMethod {
        docs: rustdoc::operations::method(&plan.api.schemas, of, listed, headers.as_ref()),
        name: names.method.clone(),
        request: path.clone(),
        arguments,
        required: required.clone(),
        example: models.examples.call(&call),
        deprecated: rustdoc::deprecated(&of.docs),
    };
    let planned = Operation {
        docs: rustdoc::operations::request(&names.method),
        table: table(names),
        id: of.id.clone().unwrap_or_else(|| names.method.to_string()),
        method: of.method.clone(),
        segments: parameters::segments(of, &parameters.table),
        security: security(plan, of),
        server: of.servers.first().map(server),
        path,
        parameters: parameters.table,
        accept: answers.accept,
        required,
        arguments: parameters.arguments,
        setters: parameters.setters,
        body,
        output: answers.output,
        statuses: answers.statuses,
        outcomes: answers.outcomes,
        repeats: repeats::repeats(plan, of, &parameters::in_order(of)),
        failures: answers.failures,
        downloads: answers.downloads,
        stream: answers.stream,
        pages,
        error: answers.error,
        replies: answers.enums,
        headers,
        forms,
    };
    (planned, method, notes)
}

/// The static that describes an operation: as distinct as the methods.
fn table(names: &OperationNames) -> Ident {
    Ident::new(&names.method.as_str().to_uppercase()).unwrap_or_else(|| names.request.clone())
}

/// What is sent, as an argument if it must be there, or else by a setter.
fn body(
    plan: &Plan<'_>,
    of: &model::Operation,
    mut scopes: Scopes,
    request: &Path,
    scope: &mut Scope,
) -> (Option<Body>, Vec<Struct>, Notes) {
    let Some(body) = &of.body else { return (None, Vec::new(), Notes::default()) };
    let names = if body.required { &mut scopes.arguments } else { &mut scopes.setters };
    let name = names.beside("body", Case::Value, &[]).name;
    let (body, forms, notes) = bodies::body(plan, body, name, request, scope);
    (Some(body), forms, notes)
}

/// What the method takes: the required parameters, then the body if it is required.
fn call_arguments(parameters: &[(usize, Argument)], body: Option<&Body>) -> Vec<Argument> {
    let parameters = parameters.iter().map(|(_, argument)| argument.clone());
    let body = body.filter(|body| body.required).map(|body| Argument {
        docs: rustdoc::operations::sent(),
        name: body.name.clone(),
        ty: body.ty.clone(),
    });
    parameters.chain(body).collect()
}

/// The lines about what the method takes.
fn listed(
    plan: &Plan<'_>,
    parameters: &Parameters,
    of: &model::Operation,
    body: Option<&Body>,
) -> Vec<String> {
    let sent = of.body.iter().zip(body).filter(|(body, _)| body.required);
    let sent =
        sent.map(|(body, planned)| rustdoc::operations::body_line(&plan.api.schemas, body, &planned.name));
    parameters.listed.iter().cloned().chain(sent).collect()
}

/// The security schemes that are needed.
fn security(plan: &Plan<'_>, of: &model::Operation) -> Vec<Vec<String>> {
    let known = |name: &str| plan.api.security_schemes.iter().any(|scheme| scheme.name == name);
    let alternatives = of
        .security
        .iter()
        .map(|needed| needed.iter().map(|one| one.scheme.clone()).filter(|name| known(name)).collect());
    alternatives.collect()
}
