//! How webhooks are signed.

/// How webhooks are signed: HMAC-SHA256, in a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// The header.
    pub header: String,
    /// How the signature is written.
    pub encoding: Encoding,
    /// What stands before it.
    pub prefix: String,
    /// What is signed, in order.
    pub signed: Vec<SignedPart>,
    /// What stands between the parts that are signed.
    pub delimiter: String,
    /// The header with the time of sending, what stands before it there, how it is written, and by how many seconds it
    /// may be away from now.
    pub timestamp: Option<(String, String, TimestampFormat, u64)>,
    /// The header with the id of the message.
    pub id_header: Option<String>,
    /// Whether the secret is the base64 of the key.
    pub secret_is_base64: bool,
}

impl Signature {
    /// By how many seconds a time may be away, unless it is said.
    pub const TOLERANCE: u64 = 300;

    /// That of Standard Webhooks.
    #[must_use]
    pub fn standard() -> Self {
        Self {
            header: "webhook-signature".to_owned(),
            encoding: Encoding::Base64,
            prefix: "v1,".to_owned(),
            signed: vec![SignedPart::Id, SignedPart::Timestamp, SignedPart::Body],
            delimiter: ".".to_owned(),
            timestamp: Some((
                "webhook-timestamp".to_owned(),
                String::new(),
                TimestampFormat::Seconds,
                Self::TOLERANCE,
            )),
            id_header: Some("webhook-id".to_owned()),
            secret_is_base64: true,
        }
    }
}

/// How a signature is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// In hexadecimal digits.
    Hex,
    /// In base64.
    Base64,
}

impl Encoding {
    /// Each with its word.
    pub const ALL: [(&'static str, Self); 2] = [("hex", Self::Hex), ("base64", Self::Base64)];
}

/// A part of what is signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignedPart {
    /// The id of the message.
    Id,
    /// The time of sending.
    Timestamp,
    /// The body.
    Body,
}

impl SignedPart {
    /// Each with its words.
    pub const ALL: [(&'static str, Self); 4] =
        [("id", Self::Id), ("message-id", Self::Id), ("timestamp", Self::Timestamp), ("body", Self::Body)];
}

/// How a time is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimestampFormat {
    /// Seconds since 1970.
    Seconds,
    /// Milliseconds since 1970.
    Milliseconds,
}

impl TimestampFormat {
    /// Each with its words.
    pub const ALL: [(&'static str, Self); 4] = [
        ("seconds", Self::Seconds),
        ("unix-seconds", Self::Seconds),
        ("milliseconds", Self::Milliseconds),
        ("unix-millis", Self::Milliseconds),
    ];
}

/// What stands beside a word in a table of words.
pub fn of_word<T: Copy>(table: &[(&'static str, T)], word: &str) -> Option<T> {
    table.iter().find(|(name, _)| *name == word).map(|(_, value)| *value)
}
