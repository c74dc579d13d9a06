//! How the answers of an operation are read: a way for each status and media type.

use crate::model::{self, Described, Media, MediaKind, Response, StatusPattern};
use crate::plan::context::Plan;
use crate::plan::names::{media_word, status_word};
use crate::rust::{Framing, Reply, Stream, Type};

/// A way to read the answers of some statuses and media types.
#[derive(Clone)]
pub struct Reader<'m> {
    pub response: &'m Response,
    /// The media types; none where there is no body, or none is described.
    pub media: Vec<&'m Media>,
    pub reply: Reply,
}

/// What a description says in another form beside JSON, and nobody reads.
pub type Dropped<'m> = Vec<&'m Media>;

/// How a response is read, JSON first.
pub fn readers<'m>(
    plan: &Plan<'_>,
    operation: &model::Operation,
    response: &'m Response,
    dropped: &mut Dropped<'m>,
) -> Vec<Reader<'m>> {
    if !has_body(operation, response) {
        return vec![Reader { response, media: Vec::new(), reply: Reply::Nothing }];
    }
    if response.media.is_empty() {
        // What is not described is bytes; of a failure it has no place in a type.
        let reply = if is_success(response.status) { Reply::Binary } else { Reply::Nothing };
        return vec![Reader { response, media: Vec::new(), reply }];
    }
    let mut readers: Vec<Reader<'m>> = Vec::new();
    let (json, others): (Vec<_>, Vec<_>) = response.media.iter().partition(|one| one.kind == MediaKind::Json);
    for media in json.into_iter().chain(others) {
        let reply = reply(plan, media);
        let alike = |reader: &&mut Reader<'_>| {
            reader.reply == reply && (media.kind == MediaKind::Json || reader.is_also_called(media))
        };
        if let Some(reader) = readers.iter_mut().find(alike) {
            reader.media.push(media);
        } else if readers.iter().any(|reader| is_other_form(plan, reader, media)) {
            dropped.push(media);
        } else {
            readers.push(Reader { response, media: vec![media], reply });
        }
    }
    // What is read alike needs no telling apart.
    let (streams, mut readers): (Vec<_>, Vec<_>) = readers.into_iter().partition(Reader::is_stream);
    if let [first, rest @ ..] = readers.as_mut_slice()
        && rest.iter().all(|other| other.reply == first.reply)
    {
        first.media.extend(rest.iter().flat_map(|other| other.media.iter().copied()));
        readers.truncate(1);
    }
    readers.extend(streams);
    readers
}

/// Whether an answer has a body.
fn has_body(operation: &model::Operation, response: &Response) -> bool {
    let bodiless = match response.status {
        StatusPattern::Exact(status) => matches!(status, 100..=199 | 204 | 205 | 304),
        StatusPattern::Range(hundred) => hundred == 1,
        StatusPattern::Default => false,
    };
    let is_bare_redirect = is_redirect(response.status) && response.media.is_empty();
    !bodiless && !is_bare_redirect && !response.bodiless && operation.method.as_str() != "HEAD"
}

/// Whether a media type carries what JSON carries beside it: an object is no text.
fn is_other_form(plan: &Plan<'_>, json: &Reader<'_>, media: &Media) -> bool {
    let (Reply::Json(ty), Some(used)) = (&json.reply, media.schema) else { return false };
    let says_text = matches!(ty, Type::String | Type::Format(_));
    matches!(media.kind, MediaKind::Xml | MediaKind::Text | MediaKind::Form)
        && !says_text
        && plan.types.of(used) == *ty
}

/// How a media type is read.
fn reply(plan: &Plan<'_>, media: &Media) -> Reply {
    match (media.kind, media.schema) {
        (MediaKind::Json, Some(used)) => match plan.types.of(used) {
            Type::Json => Reply::Raw,
            // Frameworks that do not say what they send send such text as it is, or as JSON.
            Type::String if media.media_type.contains('*') => Reply::AnyText,
            ty => Reply::Json(ty),
        },
        (MediaKind::Json, None) => Reply::Raw,
        (MediaKind::EventStream, _) if media.described == Described::Items => {
            Reply::Stream(stream(plan, media, Framing::WholeEvents))
        }
        (MediaKind::EventStream, _) => Reply::Stream(stream(plan, media, Framing::Events)),
        (MediaKind::JsonLines, _) => Reply::Stream(stream(plan, media, Framing::Lines)),
        (MediaKind::JsonSequence, _) => Reply::Stream(stream(plan, media, Framing::Records)),
        (MediaKind::Text | MediaKind::Xml | MediaKind::Form, _) => Reply::Text,
        (MediaKind::Binary | MediaKind::Multipart, _) => Reply::Binary,
    }
}

impl Reader<'_> {
    /// Whether it arrives item by item.
    pub fn is_stream(&self) -> bool {
        matches!(self.reply, Reply::Stream(_))
    }

    /// Whether one of its media types differs from this one in no more than parameters, by which nothing is told apart.
    fn is_also_called(&self, media: &Media) -> bool {
        let called = essence(media);
        called.is_some() && self.media.iter().any(|own| essence(own) == called)
    }

    /// The patterns of what it reads: the status, and the media type where that makes a difference.
    pub fn patterns(&self, is_alone: bool) -> Vec<String> {
        let status = self.response.status.to_string();
        let is_lenient = is_alone
            && matches!(self.reply, Reply::Json(_) | Reply::OptionalJson(_) | Reply::Raw | Reply::AnyText);
        let named = self.media.iter().filter_map(|media| essence(media));
        let mut patterns: Vec<_> = named.map(|essence| format!("{status} {essence}")).collect();
        patterns.dedup();
        let takes_any = self.media.iter().any(|media| essence(media).is_none_or(|one| one == OCTETS));
        if self.media.is_empty() || is_lenient || takes_any && is_alone { vec![status] } else { patterns }
    }

    /// Its name among those of its operation.
    pub fn word(&self, has_media: bool, has_statuses: bool) -> String {
        let status = has_statuses.then(|| status_word(self.response.status));
        let media = self.media.first().filter(|_| has_media).map(|media| media_word(media));
        let words: Vec<_> = status.into_iter().chain(media).collect();
        if words.is_empty() { status_word(self.response.status) } else { words.join("-") }
    }
}

/// Bytes of no kind in particular.
const OCTETS: &str = "application/octet-stream";

/// A media type without its parameters, if it is one that can be sent.
fn essence(media: &Media) -> Option<String> {
    let essence = media.media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    (essence.contains('/') && essence.chars().all(|c| c.is_ascii_graphic())).then_some(essence)
}

/// What comes back item by item; its patterns are known with its status.
fn stream(plan: &Plan<'_>, media: &Media, framing: Framing) -> Stream {
    let item = match media.schema.map(|used| plan.types.of(used)) {
        // Text around JSON says nothing of what is in it.
        None | Some(Type::String) => Type::Json,
        Some(ty) => ty,
    };
    Stream { item, framing, patterns: Vec::new() }
}

/// Whether a status is one of success by itself.
pub fn is_success(status: StatusPattern) -> bool {
    matches!(status, StatusPattern::Exact(200..=299) | StatusPattern::Range(2))
}

/// Whether a status leads elsewhere.
pub fn is_redirect(status: StatusPattern) -> bool {
    matches!(status, StatusPattern::Exact(300..=303 | 305..=399) | StatusPattern::Range(3))
}
