//! How an API signs what it sends.

/// How a request is signed: HMAC-SHA256 over its body and what else is said, in a header.
///
/// [`Self::STANDARD`] is that of Standard Webhooks; [`Self::hex`] and [`Self::base64`] are over the body alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The header that has it. It may hold several, and stand several times: one that is right is enough.
    pub header: &'static str,
    /// How it is written there.
    pub encoding: Encoding,
    /// What stands before it: `sha256=`, `v1,`. What stands behind another prefix is no signature of this kind.
    pub prefix: &'static str,
    /// What is signed, in order.
    pub signed: &'static [SignedPart],
    /// What stands between the parts that are signed.
    pub delimiter: &'static str,
    /// Where the time of sending is, if that is sent.
    pub timestamp: Option<Timestamp>,
    /// The header that has the id of the message, if it has one.
    pub id_header: Option<&'static str>,
    /// Whether a secret is the base64 of the key, behind `whsec_` or not, rather than the key itself.
    pub secret_is_base64: bool,
}

/// How a signature is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// Two digits a byte, of either case.
    Hex,
    /// Base64, of either alphabet, padded or not.
    Base64,
}

/// A part of what is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignedPart {
    /// The id of the message.
    Id,
    /// The time of sending, as it is written.
    Timestamp,
    /// The body.
    Body,
}

/// The time of sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timestamp {
    /// The header that has it.
    pub header: &'static str,
    /// What stands before it, where the header holds more: `t=`.
    pub prefix: &'static str,
    /// How it is written.
    pub format: TimestampFormat,
    /// By how many seconds it may be away from now, in either direction.
    pub tolerance: u64,
}

/// How a time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// Seconds since 1970.
    Seconds,
    /// Milliseconds since 1970.
    Milliseconds,
}

impl Signature {
    /// That of Standard Webhooks: `webhook-id`, `webhook-timestamp` and `webhook-signature`, five minutes at most.
    pub const STANDARD: Self = Self {
        header: "webhook-signature",
        encoding: Encoding::Base64,
        prefix: "v1,",
        signed: &[SignedPart::Id, SignedPart::Timestamp, SignedPart::Body],
        delimiter: ".",
        timestamp: Some(Timestamp {
            header: "webhook-timestamp",
            prefix: "",
            format: TimestampFormat::Seconds,
            tolerance: 300,
        }),
        id_header: Some("webhook-id"),
        secret_is_base64: true,
    };

    /// The body alone, in hexadecimal digits. What was sent once can be sent again by whoever has seen it.
    #[must_use]
    pub const fn hex(header: &'static str) -> Self {
        Self {
            header,
            encoding: Encoding::Hex,
            prefix: "",
            signed: &[SignedPart::Body],
            delimiter: "",
            timestamp: None,
            id_header: None,
            secret_is_base64: false,
        }
    }

    /// As [`Self::hex`], in base64.
    #[must_use]
    pub const fn base64(header: &'static str) -> Self {
        Self { encoding: Encoding::Base64, ..Self::hex(header) }
    }
}
