//! Holds a request against its signature.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::alphabet::{STANDARD, URL_SAFE};
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use hmac::{Hmac, KeyInit as _, Mac as _};
use http::HeaderMap;
use sha2::Sha256;

use super::error::WebhookError;
use super::signature::{Encoding, Signature, SignedPart, Timestamp, TimestampFormat};

/// So many signatures are looked at: a sender has one for each secret in use.
const MOST_SIGNATURES: usize = 16;

const BASE64: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

/// The key of a secret.
pub(super) fn key(secret: &str, signature: &Signature) -> Option<Vec<u8>> {
    let key = if signature.secret_is_base64 {
        decode_base64(secret.strip_prefix("whsec_").unwrap_or(secret))?
    } else {
        secret.as_bytes().to_vec()
    };
    // An empty key is one that everybody has.
    (!key.is_empty()).then_some(key)
}

fn decode_base64(text: &str) -> Option<Vec<u8>> {
    let alphabet = if text.contains(['-', '_']) { URL_SAFE } else { STANDARD };
    GeneralPurpose::new(&alphabet, BASE64).decode(text).ok()
}

/// Holds a request against its signature, made with one of these keys.
pub(super) fn verify(
    signature: &Signature,
    keys: &[Vec<u8>],
    headers: &HeaderMap,
    body: &[u8],
    now: SystemTime,
) -> Result<(), WebhookError> {
    let timestamp = signature.timestamp.map(|of| written(&of, headers)).transpose()?;
    let id = signature.id_header.map(|name| text(headers, name)).transpose()?;
    let given = signatures(signature, headers)?;
    let is_right = |key: &Vec<u8>, given: &[u8]| {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return false };
        for (index, part) in signature.signed.iter().enumerate() {
            if index > 0 {
                mac.update(signature.delimiter.as_bytes());
            }
            mac.update(match part {
                SignedPart::Id => id.unwrap_or_default().as_bytes(),
                SignedPart::Timestamp => timestamp.unwrap_or_default().as_bytes(),
                SignedPart::Body => body,
            });
        }
        // In constant time: how much of it is right is nobody's business.
        mac.verify_slice(given).is_ok()
    };
    let is_known = keys.iter().any(|key| given.iter().any(|given| is_right(key, given)));
    if !is_known {
        return Err(WebhookError::WrongSignature);
    }
    // Only what is signed is believed, so that a time is looked at last.
    match (signature.timestamp, timestamp) {
        (Some(of), Some(text)) => in_time(&of, text, now),
        _ => Ok(()),
    }
}

/// A header as text.
fn text<'h>(headers: &'h HeaderMap, name: &'static str) -> Result<&'h str, WebhookError> {
    let value = headers.get(name).ok_or(WebhookError::MissingHeader(name))?;
    value.to_str().map_err(|_| WebhookError::UnreadableHeader(name))
}

/// What a header lists: between spaces, and between commas too unless they belong to the prefix.
fn items<'h>(text: &'h str, prefix: &'static str) -> impl Iterator<Item = &'h str> {
    let has_commas = !prefix.contains(',');
    let of_list = move |c: char| c.is_ascii_whitespace() || c == ',' && has_commas;
    text.split(of_list).filter_map(move |item| item.strip_prefix(prefix)).filter(|item| !item.is_empty())
}

/// The time of sending as it is written.
fn written<'h>(of: &Timestamp, headers: &'h HeaderMap) -> Result<&'h str, WebhookError> {
    let text = text(headers, of.header)?;
    items(text, of.prefix).next().ok_or(WebhookError::UnreadableHeader(of.header))
}

/// The signatures that were given.
fn signatures(signature: &Signature, headers: &HeaderMap) -> Result<Vec<Vec<u8>>, WebhookError> {
    text(headers, signature.header)?;
    let values = headers.get_all(signature.header).iter().filter_map(|value| value.to_str().ok());
    let given = values.flat_map(|text| items(text, signature.prefix)).take(MOST_SIGNATURES);
    let given: Vec<_> = given
        .filter_map(|text| match signature.encoding {
            Encoding::Hex => decode_hex(text),
            Encoding::Base64 => decode_base64(text),
        })
        .collect();
    if given.is_empty() { Err(WebhookError::UnreadableHeader(signature.header)) } else { Ok(given) }
}

fn decode_hex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u32> = text.chars().map(|c| c.to_digit(16)).collect::<Option<_>>()?;
    let pairs = digits.chunks_exact(2);
    let is_whole = pairs.remainder().is_empty();
    let bytes = pairs.map(|pair| pair.iter().fold(0, |byte, digit| byte * 16 + digit));
    is_whole.then(|| bytes.filter_map(|byte| u8::try_from(byte).ok()).collect())
}

fn in_time(of: &Timestamp, text: &str, now: SystemTime) -> Result<(), WebhookError> {
    let number: u64 = text.parse().map_err(|_| WebhookError::UnreadableHeader(of.header))?;
    let since = match of.format {
        TimestampFormat::Seconds => Duration::from_secs(number),
        TimestampFormat::Milliseconds => Duration::from_millis(number),
    };
    let sent = UNIX_EPOCH.checked_add(since).ok_or(WebhookError::InTheFuture)?;
    let tolerance = Duration::from_secs(of.tolerance);
    match now.duration_since(sent) {
        Ok(age) if age > tolerance => Err(WebhookError::TooOld),
        Err(ahead) if ahead.duration() > tolerance => Err(WebhookError::InTheFuture),
        _ => Ok(()),
    }
}
