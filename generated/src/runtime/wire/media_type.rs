//! Media types: whether a body is what a description names, and which a body has of those that it may have.

use http::HeaderMap;
use http::header::CONTENT_TYPE;

use crate::runtime::joined;

/// How close the media type of a body is to a documented one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Closeness {
    /// It is that one.
    Same,
    /// It is of its family: other JSON, or what a wildcard stands for.
    Related,
    /// The body does not say what it is.
    Unsaid,
}

impl Closeness {
    /// The closest first.
    pub(super) const ALL: [Self; 3] = [Self::Same, Self::Related, Self::Unsaid];
}

/// How close the media type in the headers is to a documented one; none where it is another.
#[inline]
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
#[inline]
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

#[inline]
fn is_json(essence: &str) -> bool {
    let essence = essence.to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// Whether a range such as `image/*` holds a media type. Bytes of no kind in particular are of any kind of bytes.
#[inline]
fn is_in_range(essence: &str, range: &str) -> bool {
    match range.strip_suffix('*') {
        Some("*/") => true,
        Some(kind) => essence.get(..kind.len()).is_some_and(|start| start.eq_ignore_ascii_case(kind)),
        None => is_bytes(range) && essence.eq_ignore_ascii_case("application/octet-stream"),
    }
}

/// Whether what is named is neither text nor JSON.
#[inline]
fn is_bytes(essence: &str) -> bool {
    let essence = essence.to_ascii_lowercase();
    !essence.starts_with("text/") && !is_json(&essence) && !essence.ends_with("xml")
}

/// The media types of files, by the ends of their names.
const BY_NAME: &[(&str, &str)] = &[
    ("avif", "image/avif"),
    ("bmp", "image/bmp"),
    ("csv", "text/csv"),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("flac", "audio/flac"),
    ("gif", "image/gif"),
    ("gz", "application/gzip"),
    ("heic", "image/heic"),
    ("htm", "text/html"),
    ("html", "text/html"),
    ("ico", "image/vnd.microsoft.icon"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("json", "application/json"),
    ("m4a", "audio/mp4"),
    ("md", "text/markdown"),
    ("mov", "video/quicktime"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("mpeg", "video/mpeg"),
    ("ogg", "audio/ogg"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ("svg", "image/svg+xml"),
    ("tar", "application/x-tar"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("txt", "text/plain"),
    ("wav", "audio/wav"),
    ("webm", "video/webm"),
    ("webp", "image/webp"),
    ("xls", "application/vnd.ms-excel"),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ("xml", "application/xml"),
    ("yaml", "application/yaml"),
    ("yml", "application/yaml"),
    ("zip", "application/zip"),
];

/// The one media type of what is sent, of the ones that a description names, wildcards among them: the caller's; or the
/// one that the name of the file says; or the first that is none of several.
///
/// # Errors
/// When the caller's is none of them, or there is none to choose.
#[inline]
pub(super) fn choose(ranges: &str, own: Option<&str>, file: Option<&str>) -> Result<String, String> {
    let ranges: Vec<_> = ranges.split(',').map(str::trim).filter(|range| !range.is_empty()).collect();
    let fits = |name: &str| ranges.iter().any(|range| is_within(essence(name), essence(range)));
    if let Some(own) = own {
        return if fits(own) {
            Ok(own.to_owned())
        } else {
            Err(format!("`{own}` is none of {}", list(&ranges)))
        };
    }
    let end = file.and_then(|name| name.rsplit_once('.')).map(|(_, end)| end.to_ascii_lowercase());
    let named = BY_NAME.iter().find(|(name, _)| end.as_deref() == Some(name)).map(|(_, named)| *named);
    let alone = || ranges.iter().copied().find(|range| !range.as_bytes().contains(&b'*'));
    let bytes = || Some("application/octet-stream").filter(|bytes| fits(bytes));
    let chosen = named.filter(|named| fits(named)).or_else(alone).or_else(bytes);
    chosen.map(str::to_owned).ok_or_else(|| {
        format!("what is sent needs a media type of {}: `Upload::content_type` says which", list(&ranges))
    })
}

#[inline]
fn list(ranges: &[&str]) -> String {
    joined(&ranges.iter().map(|range| format!("`{range}`")).collect::<Vec<_>>(), ", ")
}

/// Whether a media type is a documented one or of its range.
#[inline]
fn is_within(essence: &str, range: &str) -> bool {
    match range.strip_suffix('*') {
        Some("*/") => essence.as_bytes().contains(&b'/'),
        Some(kind) => essence.get(..kind.len()).is_some_and(|start| start.eq_ignore_ascii_case(kind)),
        None => essence.eq_ignore_ascii_case(range),
    }
}
