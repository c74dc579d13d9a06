//! What operations answer with.

use crate::model::{self, Described, Media, MediaKind, StatusPattern};
use crate::plan::context::Plan;
use crate::plan::form::is_large;
use crate::plan::names::{Case, Scope, reserved, status_word};
use crate::plan::rustdoc;
use crate::rust::{Framing, Path, Replies, Reply, ReplyVariant, Stream, Type};

/// All that is decided about what comes back.
pub struct Answers {
    pub output: Option<Reply>,
    pub statuses: Vec<String>,
    pub stream: Option<Stream>,
    pub error: Reply,
    pub enums: Vec<Replies>,
    pub accept: String,
}

/// What replies are of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Success,
    Failure,
}

/// What comes back on success and on failure, the enums for it, and what is accepted.
pub fn answers(plan: &Plan<'_>, operation: &model::Operation, request: &Path, scope: &mut Scope) -> Answers {
    let mut success: Vec<_> = operation.responses.iter().filter(|one| is_success(one.status)).collect();
    // A default is an error, unless nothing else is said of success.
    if success.is_empty() {
        success = operation.responses.iter().filter(|one| one.status == StatusPattern::Default).collect();
    }
    let failure: Vec<_> =
        operation.responses.iter().filter(|one| !is_success(one.status) && !one.media.is_empty()).collect();
    let stream = stream(plan, &success);
    let only_stream = stream.is_some() && success.iter().all(|one| chosen(&one.media).is_none_or(is_stream));
    let (output, of_success) = match success.as_slice() {
        _ if only_stream => (None, None),
        [] => (Some(Reply::Raw), None),
        several => {
            let (reply, replies) = combine(plan, operation, several, Outcome::Success, request, scope);
            (Some(reply), replies)
        }
    };
    let (error, of_failure) = match failure.as_slice() {
        [] => (Reply::Raw, None),
        several => combine(plan, operation, several, Outcome::Failure, request, scope),
    };
    let statuses = match &output {
        Some(Reply::Several(_)) | None => Vec::new(),
        Some(_) => success.iter().map(|one| one.status.to_string()).collect(),
    };
    Answers {
        output,
        statuses,
        stream,
        error,
        enums: of_success.into_iter().chain(of_failure).collect(),
        accept: accept(operation, only_stream),
    }
}

/// What comes back item by item.
fn stream(plan: &Plan<'_>, success: &[&model::Response]) -> Option<Stream> {
    let media = success.iter().flat_map(|one| &one.media).find(|media| is_stream(media))?;
    let item = match media.schema.map(|used| plan.types.of(used)) {
        // Text around JSON says nothing of what is in it.
        None | Some(Type::String) => Type::Json,
        Some(ty) => ty,
    };
    Some(Stream {
        item,
        framing: match (media.kind, media.described) {
            (MediaKind::EventStream, Described::Content) => Framing::Events,
            (MediaKind::EventStream, Described::Items) => Framing::WholeEvents,
            _ => Framing::Lines,
        },
    })
}

/// One reply, or an enum of several.
fn combine(
    plan: &Plan<'_>,
    operation: &model::Operation,
    responses: &[&model::Response],
    outcome: Outcome,
    request: &Path,
    scope: &mut Scope,
) -> (Reply, Option<Replies>) {
    let mut replies: Vec<_> = responses.iter().map(|one| response(plan, one)).collect();
    if outcome == Outcome::Success && replies.len() == 2 {
        // A body that may be missing.
        if let [Reply::Json(ty), Reply::Nothing] | [Reply::Nothing, Reply::Json(ty)] = replies.as_slice() {
            return (Reply::OptionalJson(ty.clone()), None);
        }
    }
    replies.dedup();
    if let [only] = replies.as_slice() {
        return (only.clone(), None);
    }
    let (word, docs) = match outcome {
        Outcome::Success => ("Reply", rustdoc::operations::answers(operation)),
        Outcome::Failure => ("Error", rustdoc::operations::failures(operation)),
    };
    let path = request.sibling(scope.allocate(&format!("{}{word}", request.name), Case::Type).name);
    let enumeration = Replies { docs, path: path.clone(), variants: variants(plan, responses) };
    (Reply::Several(path), Some(enumeration))
}

/// The variants, those of single statuses first, since the first that fits counts.
fn variants(plan: &Plan<'_>, responses: &[&model::Response]) -> Vec<ReplyVariant> {
    let mut sorted: Vec<_> = responses.to_vec();
    sorted.sort_by_key(|response| match response.status {
        StatusPattern::Exact(_) => 0,
        StatusPattern::Range(_) => 1,
        StatusPattern::Default => 2,
    });
    let mut scope = Scope::default();
    sorted
        .into_iter()
        .map(|response| {
            let word = status_word(response.status);
            ReplyVariant {
                docs: rustdoc::operations::reply(response),
                name: scope.beside(&word, Case::Variant, &[reserved::UNDOCUMENTED]).name,
                status: response.status.to_string(),
                reply: boxed(plan, response),
            }
        })
        .collect()
}

/// Large bodies are boxed, so that a variant is no larger than the others.
fn boxed(plan: &Plan<'_>, of: &model::Response) -> Reply {
    let boxed = |ty: Type| match ty {
        Type::Option(inner) => Type::Option(Box::new(Type::Boxed(inner))),
        ty => Type::Boxed(Box::new(ty)),
    };
    let schema = chosen(&of.media).and_then(|media| media.schema);
    match response(plan, of) {
        Reply::Json(ty) if schema.is_some_and(|used| is_large(&plan.api.schemas, used)) => {
            Reply::Json(boxed(ty))
        }
        other => other,
    }
}

/// How the body of a response is read.
fn response(plan: &Plan<'_>, response: &model::Response) -> Reply {
    let Some(media) = chosen(&response.media) else { return Reply::Nothing };
    match (media.kind, media.schema) {
        (MediaKind::Json, Some(used)) => match plan.types.of(used) {
            Type::Json => Reply::Raw,
            ty => Reply::Json(ty),
        },
        (MediaKind::Json, None) => Reply::Raw,
        (
            MediaKind::Text
            | MediaKind::Xml
            | MediaKind::Form
            | MediaKind::EventStream
            | MediaKind::JsonLines,
            _,
        ) => Reply::Text,
        (MediaKind::Binary | MediaKind::Multipart, _) => Reply::Binary,
    }
}

/// The media type that is asked for: JSON where there is any.
fn chosen(media: &[Media]) -> Option<&Media> {
    media.iter().find(|one| one.kind == MediaKind::Json).or_else(|| media.first())
}

fn is_stream(media: &Media) -> bool {
    matches!(media.kind, MediaKind::EventStream | MediaKind::JsonLines)
}

fn is_success(status: StatusPattern) -> bool {
    matches!(status, StatusPattern::Exact(200..=299) | StatusPattern::Range(2))
}

/// The media types that are understood, each once, in document order.
fn accept(operation: &model::Operation, streams: bool) -> String {
    let mut accepted: Vec<&str> = Vec::new();
    for media in operation.responses.iter().filter_map(|response| chosen(&response.media)) {
        let name = media.media_type.as_str();
        if (streams || !is_stream(media))
            && !accepted.contains(&name)
            && !name.is_empty()
            && name.chars().all(|c| c.is_ascii_graphic() || c == ' ')
        {
            accepted.push(name);
        }
    }
    if accepted.is_empty() { "*/*".to_owned() } else { accepted.join(", ") }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::plan::testing::{content, only, operation, planned};
    use crate::rust::Operation;

    fn answering(responses: &Value) -> Operation {
        let planned = planned(&operation(&json!({ "operationId": "act", "responses": responses })));
        only(&planned).0.clone()
    }

    #[test]
    fn a_body_that_may_be_missing_is_an_option() {
        let planned = answering(&json!({
            "200": content(&json!({ "type": "integer" })), "204": { "description": "Nothing." },
        }));
        assert_eq!(planned.output, Some(Reply::OptionalJson(Type::I64)));
        assert_eq!(planned.statuses, ["200", "204"]);
    }

    #[test]
    fn unlike_errors_are_an_enum_the_single_statuses_first() {
        let (text, number) = (content(&json!({ "type": "string" })), content(&json!({ "type": "integer" })));
        let planned = answering(&json!({
            "204": { "description": "Done." }, "default": text, "4XX": number, "404": text,
        }));
        let [errors] = planned.replies.as_slice() else { panic!("{:?}", planned.replies) };
        let names: Vec<_> =
            errors.variants.iter().map(|one| (one.name.as_str(), one.status.as_str())).collect();
        assert_eq!(names, [("NotFound", "404"), ("ClientError", "4XX"), ("Default", "default")]);
        assert_eq!(planned.error, Reply::Several(errors.path.clone()));
    }

    #[test]
    fn a_default_is_success_where_nothing_else_is() {
        let planned = answering(&json!({ "default": content(&json!({ "type": "integer" })) }));
        assert_eq!(planned.output, Some(Reply::Json(Type::I64)));
    }

    #[test]
    fn events_alone_are_a_stream_of_their_items() {
        let planned = answering(&json!({ "200": { "description": "Them.", "content": {
            "text/event-stream": { "schema": { "type": "object", "additionalProperties": { "type": "integer" } } },
        } } }));
        let stream = planned.stream.expect("a stream");
        assert_eq!((stream.framing, stream.item), (Framing::Events, Type::Map(Box::new(Type::I64))));
        assert_eq!((planned.output, planned.accept.as_str()), (None, "text/event-stream"));
    }
}
