//! How webhooks are signed (`[webhooks]`).

use toml_span::de_helpers::TableHelper;
use toml_span::value::Value;
use toml_span::{DeserError, Deserialize, Error, ErrorKind, Span};

use super::Config;
use crate::diagnostics::{Code, Diagnostic};
use crate::model::{Encoding, Signature, SignedPart, TimestampFormat, of_word};

/// How webhooks are signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Webhooks {
    /// How their signatures are made.
    pub signature: Signature,
}

/// The word of `signature` for Standard Webhooks; the other is `hmac-sha256`.
const STANDARD: &str = "standard";
const HMAC: &str = "hmac-sha256";

impl<'de> Deserialize<'de> for Webhooks {
    fn deserialize(value: &mut Value<'de>) -> Result<Self, DeserError> {
        let span = value.span;
        let mut table = TableHelper::new(value)?;
        let kind: Option<String> = table.optional("signature");
        let header: Option<String> = table.optional("header");
        let encoding = word(&mut table, "encoding", &Encoding::ALL);
        let prefix = table.optional("prefix").unwrap_or_default();
        let signed: Vec<String> = table.optional("signed").unwrap_or_default();
        let delimiter: Option<String> = table.optional("delimiter");
        let time: Option<String> = table.optional("timestamp-header");
        let time_prefix = table.optional("timestamp-prefix").unwrap_or_default();
        let unit = word(&mut table, "timestamp-unit", &TimestampFormat::ALL);
        let tolerance: Option<u64> = table.optional("tolerance");
        let id_header = table.optional("id-header");
        let secret: Option<String> = table.optional("secret");
        table.finalize(None)?;
        let kind = kind.unwrap_or_else(|| HMAC.to_owned());
        if kind == STANDARD {
            return Ok(Self { signature: standard(header, tolerance) });
        }
        let known = format!("`{STANDARD}` or `{HMAC}`");
        let wrong =
            |message: String| DeserError::from(Error::from((ErrorKind::Custom(message.into()), span)));
        if kind != HMAC {
            return Err(wrong(format!("expected {known}, found `{kind}`")));
        }
        let parts = signed.iter().map(|word| {
            of_word(&SignedPart::ALL, word)
                .ok_or_else(|| wrong(format!("`{word}` is no part that is signed")))
        });
        let parts = parts.collect::<Result<Vec<_>, _>>()?;
        let secret_is_base64 = match secret.as_deref() {
            None | Some("text") => false,
            Some("base64") => true,
            Some(other) => return Err(wrong(format!("expected `text` or `base64`, found `{other}`"))),
        };
        let unit = unit.unwrap_or(TimestampFormat::Seconds);
        let tolerance = tolerance.unwrap_or(Signature::TOLERANCE);
        Ok(Self {
            signature: Signature {
                header: header
                    .ok_or_else(|| wrong("`header` has to say where the signature is".to_owned()))?,
                encoding: encoding.unwrap_or(Encoding::Hex),
                prefix,
                signed: if parts.is_empty() { vec![SignedPart::Body] } else { parts },
                delimiter: delimiter.unwrap_or_else(|| ".".to_owned()),
                timestamp: time.map(|header| (header, time_prefix, unit, tolerance)),
                id_header,
                secret_is_base64,
            },
        })
    }
}

/// That of Standard Webhooks, as far as nothing else is said.
fn standard(header: Option<String>, tolerance: Option<u64>) -> Signature {
    let mut signature = Signature::standard();
    signature.header = header.unwrap_or(signature.header);
    if let (Some((.., seconds)), Some(tolerance)) = (&mut signature.timestamp, tolerance) {
        *seconds = tolerance;
    }
    signature
}

/// A word of a table.
fn word<T: Copy>(table: &mut TableHelper<'_>, key: &'static str, of: &[(&'static str, T)]) -> Option<T> {
    let (text, span): (String, Span) = table.optional_s(key).map(|spanned| (spanned.value, spanned.span))?;
    let found = of_word(of, &text);
    if found.is_none() {
        let known = of.iter().map(|(word, _)| format!("`{word}`")).collect::<Vec<_>>().join(" or ");
        let message = format!("expected {known}, found `{text}`");
        table.errors.push(Error::from((ErrorKind::Custom(message.into()), span)));
    }
    found
}

impl Config {
    /// What of it cannot be used.
    pub(super) fn wrong_signature(&self) -> Vec<Diagnostic> {
        let Some(Webhooks { signature }) = &self.webhooks else { return Vec::new() };
        let mut problems = Vec::new();
        let mut wrong = |key: &str, message: String, help: &str| {
            let place = self.value(&["webhooks", key]);
            problems.push(Diagnostic::new(Code::ConfigValue, place, message).help(help));
        };
        let time = signature.timestamp.as_ref().map(|(header, ..)| header);
        let headers = [
            ("header", Some(&signature.header)),
            ("timestamp-header", time),
            ("id-header", signature.id_header.as_ref()),
        ];
        for (key, header) in headers.into_iter().filter_map(|(key, header)| Some((key, header?))) {
            if !super::check::is_token(header) {
                wrong(key, format!("`{header}` is no name of a header"), "give the name of a header");
            }
        }
        if !signature.signed.contains(&SignedPart::Body) {
            let message = "a signature that is not over the body says nothing of it".to_owned();
            wrong("signed", message, "add `body`");
        }
        let needs = [
            (SignedPart::Timestamp, time.is_some(), "timestamp-header"),
            (SignedPart::Id, signature.id_header.is_some(), "id-header"),
        ];
        for (_, _, key) in needs.into_iter().filter(|(part, has, _)| signature.signed.contains(part) && !has)
        {
            let message = format!("what is signed is in a header, and `{key}` does not say in which");
            wrong("signed", message, "say it, or leave it out of `signed`");
        }
        problems
    }
}
