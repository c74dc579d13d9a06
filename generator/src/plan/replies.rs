//! What operations answer with.

use super::Planner;
use super::allot::{Form, form, status_word};
use super::docs::code;
use super::names::{Case, Scope};
use super::reserved;
use crate::model::{self, Media, MediaKind, StatusPattern};
use crate::rust::{Docs, Framing, Path, Replies, Reply, ReplyVariant, Stream, Type};

/// All that is decided about what comes back.
pub struct Planned {
    pub output: Option<Reply>,
    pub statuses: Vec<String>,
    pub stream: Option<Stream>,
    pub error: Reply,
    pub enums: Vec<Replies>,
    pub accept: String,
}

impl Planner<'_> {
    /// What comes back on success and on failure, the enums for it, and what is accepted.
    pub fn reply(&mut self, operation: &model::Operation, request: &Path, scope: &mut Scope) -> Planned {
        let mut success: Vec<_> = operation.responses.iter().filter(|one| is_success(one.status)).collect();
        // A default is an error, unless nothing else is said of success.
        if success.is_empty() {
            success = operation.responses.iter().filter(|one| one.status == StatusPattern::Default).collect();
        }
        let failure: Vec<_> = operation
            .responses
            .iter()
            .filter(|one| !is_success(one.status) && !one.media.is_empty())
            .collect();
        let mut enums = Vec::new();
        let stream = self.stream(&success);
        let only_stream =
            stream.is_some() && success.iter().all(|one| chosen(&one.media).is_none_or(is_stream));
        let output = match success.as_slice() {
            _ if only_stream => None,
            [] => Some(Reply::Raw),
            several => Some(self.combine(operation, several, "Reply", request, scope, &mut enums)),
        };
        let error = if failure.is_empty() {
            Reply::Raw
        } else {
            self.combine(operation, &failure, "Error", request, scope, &mut enums)
        };
        let statuses = match &output {
            Some(Reply::Several(_)) | None => Vec::new(),
            Some(_) => success.iter().map(|one| status_text(one.status)).collect(),
        };
        Planned { output, statuses, stream, error, enums, accept: accept(operation, only_stream) }
    }

    /// What comes back item by item.
    fn stream(&self, success: &[&model::Response]) -> Option<Stream> {
        let media = success.iter().flat_map(|one| &one.media).find(|media| is_stream(media))?;
        let item = match media.schema.map(|used| self.ty(used)) {
            // Text around JSON says nothing of what is in it.
            None | Some(Type::String) => Type::Json,
            Some(ty) => ty,
        };
        Some(Stream {
            item,
            framing: if media.kind == MediaKind::EventStream { Framing::Events } else { Framing::Lines },
        })
    }

    /// One reply, or an enum of several.
    fn combine(
        &mut self,
        operation: &model::Operation,
        responses: &[&model::Response],
        word: &str,
        request: &Path,
        scope: &mut Scope,
        enums: &mut Vec<Replies>,
    ) -> Reply {
        let mut replies: Vec<_> = responses.iter().map(|response| self.response(response)).collect();
        if word == "Reply" && replies.len() == 2 {
            // A body that may be missing.
            if let [Reply::Json(ty), Reply::Nothing] | [Reply::Nothing, Reply::Json(ty)] = replies.as_slice()
            {
                return Reply::OptionalJson(ty.clone());
            }
        }
        replies.dedup();
        if let [only] = replies.as_slice() {
            return only.clone();
        }
        let name = scope.allocate(&format!("{}{word}", request.name), Case::Type).name;
        let path = request.sibling(name);
        enums.push(Replies {
            docs: enum_docs(operation, word),
            path: path.clone(),
            variants: self.reply_variants(responses),
        });
        Reply::Several(path)
    }

    /// The variants, those of single statuses first, since the first that fits counts.
    fn reply_variants(&self, responses: &[&model::Response]) -> Vec<ReplyVariant> {
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
                let status = status_text(response.status);
                let prose = Self::prose(&response.docs);
                ReplyVariant {
                    docs: super::facts::join([prose, vec![format!("Status {}.", code(&status))]]),
                    name: variant_name(&mut scope, response.status),
                    status,
                    reply: self.boxed_response(response),
                }
            })
            .collect()
    }

    /// Large bodies are boxed, so that a variant is no larger than the others.
    fn boxed_response(&self, response: &model::Response) -> Reply {
        let boxed = |ty: Type| match ty {
            Type::Option(inner) => Type::Option(Box::new(Type::Boxed(inner))),
            ty => Type::Boxed(Box::new(ty)),
        };
        let is_large = chosen(&response.media)
            .and_then(|media| media.schema)
            .is_some_and(|used| self.is_tuple(used) || form(self.target(used)) == Form::Struct);
        match self.response(response) {
            Reply::Json(ty) if is_large => Reply::Json(boxed(ty)),
            other => other,
        }
    }

    /// How the body of a response is read.
    fn response(&self, response: &model::Response) -> Reply {
        let Some(media) = chosen(&response.media) else { return Reply::Nothing };
        match (media.kind, media.schema) {
            (MediaKind::Json, Some(used)) => match self.ty(used) {
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
}

fn enum_docs(operation: &model::Operation, word: &str) -> Docs {
    let call = code(&format!("{} {}", operation.method.as_str(), operation.path.text));
    let what = if word == "Error" { "fails with" } else { "answers with" };
    vec![format!("What {call} {what}, by status.")]
}

fn variant_name(scope: &mut Scope, status: StatusPattern) -> crate::rust::Ident {
    scope.beside(&status_word(status), Case::Variant, &[reserved::UNDOCUMENTED]).name
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

/// A status as the runtime reads it.
pub fn status_text(status: StatusPattern) -> String {
    match status {
        StatusPattern::Exact(status) => format!("{status:03}"),
        StatusPattern::Range(hundred) => format!("{hundred}XX"),
        StatusPattern::Default => "default".to_owned(),
    }
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
