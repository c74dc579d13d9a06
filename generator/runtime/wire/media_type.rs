//! Media types: whether a body is what a description names.

use http::HeaderMap;
use http::header::CONTENT_TYPE;

/// How close the media type of a body is to a documented one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closeness {
    /// It is that one.
    Same,
    /// It is of its family: other JSON, or what a wildcard stands for.
    Related,
    /// The body does not say what it is.
    Unsaid,
}

impl Closeness {
    /// The closest first.
    pub const ALL: [Self; 3] = [Self::Same, Self::Related, Self::Unsaid];
}

/// How close the media type in the headers is to a documented one; none where it is another.
pub(super) fn closeness(documented: &str, headers: &HeaderMap) -> Option<Closeness> {
    let Some(found) = headers.get(CONTENT_TYPE) else { return Some(Closeness::Unsaid) };
    let found = essence(found.to_str().unwrap_or_default());
    let documented = essence(documented);
    if found.is_empty() {
        Some(Closeness::Unsaid)
    } else if found.eq_ignore_ascii_case(documented) {
        Some(Closeness::Same)
    } else if is_json(found) && is_json(documented) || is_in_range(found, documented) {
        Some(Closeness::Related)
    } else {
        None
    }
}

/// A media type without its parameters.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

fn is_json(essence: &str) -> bool {
    let essence = essence.to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// Whether a range such as `image/*` holds a media type. Bytes of no kind in particular are of any kind of bytes.
fn is_in_range(essence: &str, range: &str) -> bool {
    match range.strip_suffix('*') {
        Some("*/") => true,
        Some(kind) => essence.get(..kind.len()).is_some_and(|start| start.eq_ignore_ascii_case(kind)),
        None => is_bytes(range) && essence.eq_ignore_ascii_case("application/octet-stream"),
    }
}

/// Whether what is named is neither text nor JSON.
fn is_bytes(essence: &str) -> bool {
    let essence = essence.to_ascii_lowercase();
    !essence.starts_with("text/") && !is_json(&essence) && !essence.ends_with("xml")
}
