//! What operations answer with.

use super::readers::{Dropped, Reader, is_redirect, is_success, readers};
use crate::diagnostics::{Cost, Part};
use crate::model::{self, Media, MediaKind, Response, StatusPattern};
use crate::plan::context::{Notes, Plan};
use crate::plan::form::is_large;
use crate::plan::names::{Case, Scope, reserved};
use crate::plan::rustdoc;
use crate::rust::{Path, Replies, Reply, ReplyVariant, Stream, Type};

/// All that is decided about what comes back.
pub struct Answers {
    pub output: Option<Reply>,
    pub statuses: Vec<String>,
    pub outcomes: Vec<String>,
    pub stream: Option<Stream>,
    pub downloads: bool,
    pub error: Reply,
    pub failures: Vec<String>,
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
pub fn answers(
    plan: &Plan<'_>,
    operation: &model::Operation,
    request: &Path,
    scope: &mut Scope,
) -> (Answers, Notes) {
    let (success, failure) = outcomes(operation);
    let mut dropped = Dropped::new();
    let mut of_success = Vec::new();
    for one in &success {
        of_success.extend(readers(plan, operation, one, &mut dropped));
    }
    let mut of_failure = Vec::new();
    for one in &failure {
        of_failure.extend(readers(plan, operation, one, &mut dropped));
    }
    // Nobody waits for a failure item by item.
    for reader in of_failure.iter_mut().filter(|reader| reader.is_stream()) {
        reader.reply = Reply::Text;
    }
    let (streams, others): (Vec<_>, Vec<_>) = of_success.iter().cloned().partition(Reader::is_stream);
    let only_stream = !streams.is_empty() && others.iter().all(|one| one.media.is_empty());
    let mut naming = Naming { plan, operation, request, scope };
    let (output, statuses, success_enum) = match others.as_slice() {
        _ if only_stream => (None, Vec::new(), None),
        [] => (Some(Reply::Binary), Vec::new(), None),
        others => {
            // One reply beside a stream stays as it is; several and a stream are one enum.
            let is_single = single(others, Outcome::Success).is_some();
            let all = if is_single { others } else { of_success.as_slice() };
            let (reply, statuses, replies) = naming.combine(all, Outcome::Success);
            (Some(reply), statuses, replies)
        }
    };
    let asked = if only_stream || matches!(output, Some(Reply::Several(_))) { &of_success } else { &others };
    let accept = accept(asked, &of_failure);
    let (error, failures, failure_enum) = naming.failures(&of_failure);
    let answers = Answers {
        accept,
        downloads: !only_stream && others.iter().any(|one| one.reply == Reply::Binary),
        output,
        statuses,
        outcomes: success
            .iter()
            .filter(|one| is_redirect(one.status))
            .map(|one| one.status.to_string())
            .collect(),
        stream: one_stream(&streams),
        error,
        failures,
        enums: success_enum.into_iter().chain(failure_enum).collect(),
    };
    let read = of_success.iter().chain(&of_failure).flat_map(|reader| reader.media.iter().copied());
    let notes = notes(&dropped, read);
    (answers, notes)
}

/// The responses of success and those of failure. A redirect is success where nothing else is; a default is, where
/// neither.
fn outcomes(operation: &model::Operation) -> (Vec<&Response>, Vec<&Response>) {
    let kinds: [fn(StatusPattern) -> bool; 3] =
        [is_success, is_redirect, |status| status == StatusPattern::Default];
    let all = &operation.responses;
    let kind = kinds.into_iter().find(|kind| all.iter().any(|one| kind(one.status)));
    match kind {
        // A default is of all statuses, those of failure too.
        Some(kind) => {
            let fails = |one: &&Response| !kind(one.status) || one.status == StatusPattern::Default;
            (all.iter().filter(|one| kind(one.status)).collect(), all.iter().filter(fails).collect())
        }
        None => (Vec::new(), all.iter().collect()),
    }
}

/// What names the enums of replies.
struct Naming<'a, 'p> {
    plan: &'a Plan<'p>,
    operation: &'a model::Operation,
    request: &'a Path,
    scope: &'a mut Scope,
}

impl Naming<'_, '_> {
    /// One reply with its patterns, or an enum of several.
    fn combine(&mut self, readers: &[Reader<'_>], outcome: Outcome) -> (Reply, Vec<String>, Option<Replies>) {
        let of_status = |one: &Reader<'_>| {
            readers.iter().filter(|other| other.response.status == one.response.status).count() == 1
        };
        let patterns = || readers.iter().flat_map(|one| one.patterns(of_status(one))).collect();
        if let Some(reply) = single(readers, outcome) {
            return (reply, patterns(), None);
        }
        let (word, docs) = match outcome {
            Outcome::Success => ("Reply", rustdoc::operations::answers(self.operation)),
            Outcome::Failure => ("Error", rustdoc::operations::failures(self.operation)),
        };
        let name = self.scope.allocate(&format!("{}{word}", self.request.name), Case::Type).name;
        let path = self.request.sibling(name);
        let enumeration = Replies { docs, path: path.clone(), variants: variants(self.plan, readers) };
        (Reply::Several(path), Vec::new(), Some(enumeration))
    }

    /// What is documented of failures. Those without a body are told apart, but need no enum.
    fn failures(&mut self, readers: &[Reader<'_>]) -> (Reply, Vec<String>, Option<Replies>) {
        let (described, bare): (Vec<_>, Vec<_>) =
            readers.iter().cloned().partition(|one| !one.media.is_empty());
        match described.as_slice() {
            [] => (Reply::Undescribed, Vec::new(), None),
            [first, rest @ ..] if rest.iter().all(|other| other.reply == first.reply) => {
                let (reply, mut patterns, _) = self.combine(&described, Outcome::Failure);
                patterns.extend(bare.iter().map(|one| format!("!{}", one.response.status)));
                (reply, patterns, None)
            }
            _ => self.combine(readers, Outcome::Failure),
        }
    }
}

/// The reply, where there is only one.
fn single(readers: &[Reader<'_>], outcome: Outcome) -> Option<Reply> {
    let is_bare = |one: &Reader<'_>| one.media.is_empty();
    match readers {
        // A body that may be missing.
        [one, other] if outcome == Outcome::Success && is_bare(one) != is_bare(other) => {
            match (if is_bare(one) { other } else { one }).reply.clone() {
                Reply::Json(ty) => Some(Reply::OptionalJson(ty)),
                _ => None,
            }
        }
        [first, rest @ ..] => rest.iter().all(|one| one.reply == first.reply).then(|| first.reply.clone()),
        [] => None,
    }
}

/// The variants, those of single statuses first, since the first that fits counts.
fn variants(plan: &Plan<'_>, readers: &[Reader<'_>]) -> Vec<ReplyVariant> {
    let mut sorted: Vec<_> = readers.iter().collect();
    sorted.sort_by_key(|one| match one.response.status {
        StatusPattern::Exact(_) => 0,
        StatusPattern::Range(_) => 1,
        StatusPattern::Default => 2,
    });
    let has_statuses = readers.windows(2).any(|two| two[0].response.status != two[1].response.status);
    let mut scope = Scope::default();
    sorted
        .into_iter()
        .map(|one| {
            let is_alone =
                readers.iter().filter(|other| other.response.status == one.response.status).count() == 1;
            let word = one.word(!is_alone, has_statuses);
            ReplyVariant {
                docs: rustdoc::operations::reply(one.response, if is_alone { &[] } else { &one.media }),
                name: scope.beside(&word, Case::Variant, &[reserved::UNDOCUMENTED]).name,
                patterns: one.patterns(is_alone),
                reply: boxed(plan, one),
            }
        })
        .collect()
}

/// Large bodies are boxed, so that a variant is no larger than the others.
fn boxed(plan: &Plan<'_>, of: &Reader<'_>) -> Reply {
    let boxed = |ty: Type| match ty {
        Type::Option(inner) => Type::Option(Box::new(Type::Boxed(inner))),
        ty => Type::Boxed(Box::new(ty)),
    };
    let schema = of.media.first().and_then(|media| media.schema);
    match of.reply.clone() {
        Reply::Json(ty) if schema.is_some_and(|used| is_large(&plan.api.schemas, used)) => {
            Reply::Json(boxed(ty))
        }
        other => other,
    }
}

/// What comes back item by item, as it is asked for.
fn one_stream(streams: &[Reader<'_>]) -> Option<Stream> {
    let first = streams.first()?;
    match &first.reply {
        Reply::Stream(stream) => Some(Stream { patterns: first.patterns(false), ..stream.clone() }),
        _ => None,
    }
}

/// What is said of media types that are not read as they are described.
fn notes<'m>(dropped: &Dropped<'m>, readers: impl Iterator<Item = &'m Media>) -> Notes {
    let mut notes = Notes::default();
    for media in dropped {
        let cost = Cost::LeftOut(Part::Alternative);
        notes.lose(media, "JSON says the same and is asked for in its place", cost);
    }
    for media in readers.filter(|media| media.kind == MediaKind::Xml && media.schema.is_some()) {
        notes.lose(media, "XML has no types", Cost::RawText);
    }
    notes
}

/// The media types that are understood, each once: those of success, JSON first, then those of failure.
fn accept(success: &[Reader<'_>], failure: &[Reader<'_>]) -> String {
    let mut accepted: Vec<&str> = Vec::new();
    let media = || success.iter().chain(failure).flat_map(|reader| reader.media.iter().copied());
    // Of all that a wildcard stands for, JSON is what is described.
    let json = media().any(|media| media.kind == MediaKind::Json && media.media_type.contains('*'));
    let json = json.then_some("application/json");
    for name in json.into_iter().chain(media().map(|media| media.media_type.as_str())) {
        if !accepted.contains(&name)
            && !name.is_empty()
            && name.chars().all(|c| c.is_ascii_graphic() || c == ' ')
        {
            accepted.push(name);
        }
    }
    // What is not described may be anything.
    let undescribed = success.iter().any(|one| one.reply == Reply::Binary && one.media.is_empty());
    if accepted.is_empty() || undescribed { "*/*".to_owned() } else { accepted.join(", ") }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::plan::testing::{content, only, operation, planned};
    use crate::rust::{Framing, Operation};

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
            errors.variants.iter().map(|one| (one.name.as_str(), one.patterns.join(" | "))).collect();
        let expected = [("NotFound", "404"), ("ClientError", "4XX"), ("Default", "default")];
        assert_eq!(names, expected.map(|(name, pattern)| (name, pattern.to_owned())));
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
        assert_eq!((stream.framing, stream.item), (Framing::Events, Type::map(Type::I64)));
        assert_eq!((planned.output, planned.accept.as_str()), (None, "text/event-stream"));
    }

    /// The variants of the only enum and their patterns.
    fn variants_of(planned: &Operation) -> Vec<String> {
        let [replies] = planned.replies.as_slice() else { panic!("{:?}", planned.replies) };
        replies.variants.iter().map(|one| format!("{} {}", one.name, one.patterns.join("|"))).collect()
    }

    #[test]
    fn media_types_stand_side_by_side_json_first() {
        let text = json!({ "schema": { "type": "string" } });
        let planned = answering(&json!({ "200": { "description": "It.", "content": {
            "text/csv": text, "application/pdf": {}, "text/event-stream": { "schema": { "type": "integer" } },
            "application/json": { "schema": { "type": "integer" } }, "text/html": text,
        } } }));
        let expected = [
            "Json 200 application/json",
            "Csv 200 text/csv",
            "Pdf 200 application/pdf",
            "Html 200 text/html",
            "Events 200 text/event-stream",
        ];
        assert_eq!(variants_of(&planned), expected);
        let asked = "application/json, text/csv, application/pdf, text/html, text/event-stream";
        assert_eq!((planned.accept.as_str(), planned.downloads), (asked, true));
    }

    #[test]
    fn what_says_the_same_as_json_is_left_out() {
        let object = json!({ "schema": { "type": "object", "additionalProperties": { "type": "integer" } } });
        let planned = answering(&json!({ "200": { "description": "It.", "content": {
            "application/xml": object, "text/plain": object, "application/json": object, "text/json": object,
        } } }));
        assert_eq!(planned.output, Some(Reply::Json(Type::map(Type::I64))));
        assert_eq!(planned.accept, "application/json, text/json");
    }

    #[test]
    fn a_status_without_a_body_is_not_read_as_its_range() {
        let number = content(&json!({ "type": "integer" }));
        let planned = answering(&json!({
            "204": { "description": "Done." }, "404": { "description": "Not there." }, "4XX": number,
        }));
        assert_eq!(
            (planned.error, planned.failures),
            (Reply::Json(Type::I64), ["4XX", "!404"].map(str::to_owned).to_vec())
        );
    }

    #[test]
    fn a_redirect_is_what_an_operation_is_for_where_nothing_else_is() {
        let found = json!({ "description": "There." });
        let planned = answering(&json!({ "302": found }));
        assert_eq!((planned.output, planned.outcomes), (Some(Reply::Nothing), vec!["302".to_owned()]));
        let planned = answering(&json!({ "302": found, "200": content(&json!({ "type": "integer" })) }));
        assert_eq!((planned.output, planned.outcomes), (Some(Reply::Json(Type::I64)), Vec::new()));
    }

    #[test]
    fn what_is_not_described_is_bytes_and_what_has_no_body_nothing() {
        let planned = answering(&json!({ "200": { "description": "It." } }));
        assert_eq!((planned.output, planned.accept.as_str()), (Some(Reply::Binary), "*/*"));
        let planned = answering(&json!({ "200": { "description": "It.", "content": {} } }));
        assert_eq!(planned.output, Some(Reply::Nothing));
    }
}
