//! What is said of operations, their parameters, bodies and replies.

use super::lines::{join, line, list, marks, paragraph, prose};
use super::markdown::{code, plain};
use super::schemas;
use crate::model::{
    self, Body, Described, Header, Location, Media, Operation, Parameter, Property, Response, Schema,
    Schemas, Tagged,
};
use crate::rust::{Docs, Headers, Ident};

/// Of the operations of a group, which is a tag or has its name from an extension.
pub fn group(name: &str, is_tag: bool, declared: &[Tagged]) -> Docs {
    if is_tag { tag(name, declared) } else { vec![format!("Operations of {}.", code(name))] }
}

/// Of the operations of a tag, which may say something itself.
pub fn tag(tag: &str, declared: &[Tagged]) -> Docs {
    if tag.is_empty() {
        return vec!["Operations without a tag.".to_owned()];
    }
    let found = |name: &str| declared.iter().find(|one| one.name == name);
    let said = found(tag);
    let kind = said.and_then(|one| one.kind.as_deref()).map(|kind| format!(" (for {})", code(kind)));
    let facts = said.map(|one| list(marks(&one.docs))).unwrap_or_default();
    let head = format!("Operations of the tag {}{}.", code(tag), kind.unwrap_or_default());
    let mut above = Docs::new();
    let mut parent = said.and_then(|one| one.parent.as_deref());
    // A tag is below no more tags than there are.
    while let Some(name) = parent.filter(|_| above.len() < declared.len()) {
        let (one, at) = (found(name), code(name));
        let text = one.and_then(|one| one.docs.summary.as_deref().or(one.docs.description.as_deref()));
        above.push(text.map_or_else(|| format!("- {at}"), |text| format!("- {at}: {}", line(text))));
        parent = one.and_then(|one| one.parent.as_deref());
    }
    let above = if above.is_empty() { above } else { join([vec!["It belongs to:".to_owned()], above]) };
    join([vec![head], said.map(|one| prose(&one.docs)).unwrap_or_default(), facts, above])
}

/// Of the types that only an operation uses.
pub fn types(operation: &Operation) -> Docs {
    vec![format!("What {} sends and receives.", call(operation))]
}

/// Of a request.
pub fn request(method: &Ident) -> Docs {
    vec![format!("A [request](crate::Request) of [`Client::{method}`](crate::Client::{method}).")]
}

/// Of a field of the struct of arguments.
pub fn argument(parameter: &Parameter) -> Docs {
    vec![format!("The parameter {}.", code(&parameter.name))]
}

/// Of the setter of a parameter.
pub fn setter(schemas: &Schemas, parameter: &Parameter) -> Docs {
    let said = schemas::used(schemas, &parameter.docs, parameter.schema);
    join([vec![format!("{}.", kind(parameter))], said])
}

/// The line about a parameter that is an argument.
pub fn parameter_line(schemas: &Schemas, parameter: &Parameter, name: &Ident) -> String {
    argument_line(name, &kind(parameter), &schemas::used(schemas, &parameter.docs, parameter.schema))
}

/// The line about a body that is an argument.
pub fn body_line(schemas: &Schemas, body: &Body, name: &Ident) -> String {
    let said = paragraph(&prose(&body.docs)).into_iter().chain(about(schemas, &body.docs, &body.media));
    let said: Vec<_> = said.collect();
    let said = if said.is_empty() { Docs::new() } else { vec![said.join(" ")] };
    argument_line(name, "What is sent", &said)
}

/// What is said of a body or an answer beside its own prose.
fn about(schemas: &Schemas, said: &model::Docs, media: &[Media]) -> Vec<String> {
    let content = media.first().filter(|media| media.described == Described::Content);
    schemas::whole(schemas, said, content.and_then(|media| media.schema))
}

/// Of a body.
pub fn body(schemas: &Schemas, body: &Body) -> Docs {
    let said = join([prose(&body.docs), list(about(schemas, &body.docs, &body.media))]);
    if body.required { said } else { join([vec!["What is sent; nothing, unless set.".to_owned()], said]) }
}

/// Of a body as a field of the struct of arguments.
pub fn sent() -> Docs {
    vec!["What is sent.".to_owned()]
}

/// Of a body in one of several media types.
pub fn media(media: &Media) -> Docs {
    vec![format!("As {}.", code(&media.media_type))]
}

/// Of what is sent in parts.
pub fn parts(media: &Media, schema: Option<&Schema>) -> Docs {
    join([
        schema.map(|schema| prose(&schema.docs)).unwrap_or_default(),
        vec![format!("Sent as {}, a part for each property.", code(&media.media_type))],
    ])
}

/// Of the replies of success.
pub fn answers(operation: &Operation) -> Docs {
    vec![format!("What {} answers with, by status.", call(operation))]
}

/// Of the replies of failure.
pub fn failures(operation: &Operation) -> Docs {
    vec![format!("What {} fails with, by status.", call(operation))]
}

/// Of a reply among others; the media types are those that tell it from others of its status.
pub fn reply(response: &Response, media: &[&Media]) -> Docs {
    let types: Vec<_> = media.iter().map(|media| code(&media.media_type)).collect();
    let types = if types.is_empty() { String::new() } else { format!(", as {}", types.join(" or ")) };
    join([prose(&response.docs), vec![format!("Status {}{types}.", code(&response.status.to_string()))]])
}

fn call(operation: &Operation) -> String {
    code(&format!("{} {}", operation.method.as_str(), operation.path.text))
}

/// Of the method of an operation; `arguments` are lines about what it takes.
pub fn method(
    schemas: &Schemas,
    operation: &Operation,
    arguments: Vec<String>,
    headers: Option<&Headers>,
) -> Docs {
    let call = vec![call(operation)];
    let mut facts = marks(&operation.docs);
    let scopes: Vec<_> =
        operation.security.iter().flatten().flat_map(|one| &one.scopes).map(|scope| code(scope)).collect();
    if !scopes.is_empty() {
        facts.push(format!("Scopes: {}.", scopes.join(", ")));
    }
    for source in &operation.docs.sources {
        facts.push(format!("Source: {}, captured {}.", line(&source.page), plain(&source.captured)));
    }
    let facts = list(facts);
    let arguments =
        if arguments.is_empty() { Docs::new() } else { join([vec!["Arguments:".to_owned()], arguments]) };
    let headers = headers.map(|headers| {
        let name = &headers.path.name;
        vec![format!("The headers are read by [`{name}`](crate::operations::{name}).")]
    });
    join([
        prose(&operation.docs),
        call,
        facts,
        arguments,
        replies(schemas, operation),
        headers.unwrap_or_default(),
    ])
}

/// Of the struct of the headers.
pub fn headers(operation: &Operation) -> Docs {
    let about = format!("The headers that are documented of the answers to {}.", call(operation));
    let usage = "They are read of `Response::headers` or `Error::headers`, by [`Self::of`].".to_owned();
    join([vec![about], vec![usage]])
}

/// Of a header.
pub fn header(header: &Header) -> Docs {
    join([vec![format!("The header {}.", code(&header.name))], prose(&header.docs)])
}

/// Of a header of a part.
pub fn part_header(header: &Header, property: &Property) -> Docs {
    let of = format!("The header {} of the part {}.", code(&header.name), code(&property.name));
    join([vec![of], prose(&header.docs)])
}

fn replies(schemas: &Schemas, operation: &Operation) -> Docs {
    let lines: Vec<_> = operation
        .responses
        .iter()
        .map(|response| {
            let docs = &response.docs;
            let said = [&docs.summary, &docs.description].into_iter().flatten().map(|text| line(text));
            let text = said.collect::<Vec<_>>().join(" – ");
            let headers: Vec<_> = response.headers.iter().map(|header| code(&header.name)).collect();
            let headers =
                if headers.is_empty() { String::new() } else { format!(" Headers: {}.", headers.join(", ")) };
            let about = std::iter::once(String::new()).chain(about(schemas, docs, &response.media));
            let about = about.collect::<Vec<_>>().join(" ");
            let status = code(&response.status.to_string());
            format!("- {status}: {text}{headers}{about}").trim_end().to_owned()
        })
        .collect();
    if lines.is_empty() { lines } else { join([vec!["Answers:".to_owned()], lines]) }
}

fn argument_line(name: &Ident, kind: &str, docs: &[String]) -> String {
    let text = paragraph(docs).map_or_else(|| ".".to_owned(), |text| format!(": {text}"));
    format!("- {}: {}{text}", code(name.as_str()), lower_first(kind))
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_lowercase().chain(characters).collect()).unwrap_or_default()
}

/// What a parameter is.
fn kind(parameter: &Parameter) -> String {
    let name = code(&parameter.name);
    match parameter.location {
        Location::Path => format!("Path parameter {name}"),
        Location::Query => format!("Query parameter {name}"),
        Location::QueryString => format!("The whole query, {name}"),
        Location::Header => format!("Header {name}"),
        Location::Cookie => format!("Cookie {name}"),
    }
}
