//! Headers, checked.

use http::header::{
    AUTHORIZATION, CONTENT_LENGTH, COOKIE, HOST, HeaderName, HeaderValue, PROXY_AUTHORIZATION,
    TRANSFER_ENCODING,
};

use crate::runtime::is_secret_name;

/// Headers that follow from the address and the body: two of a kind would let others read the request differently.
const OURS: [HeaderName; 3] = [CONTENT_LENGTH, HOST, TRANSFER_ENCODING];

/// Headers whose values nobody should see, beside those whose names say so.
const SECRET: [HeaderName; 3] = [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION];

/// A header as it is sent.
///
/// # Errors
/// When it cannot be, or must not be set from outside.
pub(super) fn pair(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let parsed = HeaderName::try_from(name).map_err(|_| wrong(name))?;
    if is_ours(&parsed) {
        return Err(follows(&parsed));
    }
    let value = self::value(&parsed, value)?;
    Ok((parsed, value))
}

/// Whether a header follows from the request, so that nobody sets it.
pub(super) fn is_ours(name: &HeaderName) -> bool {
    OURS.contains(name)
}

/// The value of a header.
///
/// # Errors
/// When it cannot be sent.
pub(super) fn value(name: &HeaderName, value: &str) -> Result<HeaderValue, String> {
    let mut value = HeaderValue::from_str(value).map_err(|_| wrong(name.as_str()))?;
    value.set_sensitive(SECRET.contains(name) || is_secret_name(name.as_str()));
    Ok(value)
}

/// Why a header cannot be set.
pub(super) fn follows(name: &HeaderName) -> String {
    format!("the header `{name}` follows from the request and cannot be set")
}

/// What is wrong with a header; never its value.
pub(super) fn wrong(name: &str) -> String {
    format!("the header `{}` cannot be sent", name.escape_debug())
}
