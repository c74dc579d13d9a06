//! The formats: which type each belongs to, and what values of it are. All that depends on a format hangs on this table.

/// What values of a format are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Text of which no more is known.
    Text,
    /// Bytes: a file.
    File,
    /// Text that has a type.
    Format(Format),
    /// Text that is checked before it is sent, and has no type.
    Checked(Checked),
    /// A whole number.
    Integer(Width),
    /// A number.
    Float,
}

/// A format of text that the runtime knows how to check, without a type for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checked {
    /// An e-mail address.
    Email,
    /// The name of a host.
    Hostname,
    /// An address of IPv4.
    Ipv4,
    /// An address of IPv6.
    Ipv6,
    /// An absolute URI.
    Uri,
    /// A URI, or what stands for one beside another.
    UriReference,
}

/// A format of text that the runtime has a type for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A day.
    Date,
    /// A day and a time.
    DateTime,
    /// A time of day.
    Time,
    /// A length of time.
    Duration,
    /// A UUID.
    Uuid,
    /// A decimal number as text.
    Decimal,
    /// Bytes as text.
    Base64,
    /// Text that is not shown.
    Secret,
}

/// How wide a whole number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// 32 bits.
    I32,
    /// 64 bits.
    I64,
    /// 32 bits without sign.
    U32,
    /// 64 bits without sign.
    U64,
}

/// Each format with the type that it means where no `type` is given, and what its values are.
const FORMATS: &[(&str, &str, Holds)] = &[
    ("int8", "integer", Holds::Integer(Width::I32)),
    ("int16", "integer", Holds::Integer(Width::I32)),
    ("int32", "integer", Holds::Integer(Width::I32)),
    ("int64", "integer", Holds::Integer(Width::I64)),
    ("int", "integer", Holds::Integer(Width::I64)),
    ("integer", "integer", Holds::Integer(Width::I64)),
    ("long", "integer", Holds::Integer(Width::I64)),
    ("double-int", "integer", Holds::Integer(Width::I64)),
    ("uint8", "integer", Holds::Integer(Width::U32)),
    ("uint16", "integer", Holds::Integer(Width::U32)),
    ("uint32", "integer", Holds::Integer(Width::U32)),
    ("uint64", "integer", Holds::Integer(Width::U64)),
    ("uint", "integer", Holds::Integer(Width::U64)),
    ("float", "number", Holds::Float),
    ("double", "number", Holds::Float),
    // As text it is exact.
    ("decimal", "number", Holds::Format(Format::Decimal)),
    ("base64", "string", Holds::Format(Format::Base64)),
    ("byte", "string", Holds::Format(Format::Base64)),
    ("base64url", "string", Holds::Text),
    ("binary", "string", Holds::File),
    ("char", "string", Holds::Text),
    ("commonmark", "string", Holds::Text),
    ("date", "string", Holds::Format(Format::Date)),
    ("date-time", "string", Holds::Format(Format::DateTime)),
    ("datetime", "string", Holds::Format(Format::DateTime)),
    ("date-time-local", "string", Holds::Text),
    ("duration", "string", Holds::Format(Format::Duration)),
    ("email", "string", Holds::Checked(Checked::Email)),
    ("hostname", "string", Holds::Checked(Checked::Hostname)),
    ("html", "string", Holds::Text),
    ("http-date", "string", Holds::Text),
    ("idn-email", "string", Holds::Checked(Checked::Email)),
    ("idn-hostname", "string", Holds::Checked(Checked::Hostname)),
    ("ipv4", "string", Holds::Checked(Checked::Ipv4)),
    ("ipv6", "string", Holds::Checked(Checked::Ipv6)),
    ("iri", "string", Holds::Checked(Checked::Uri)),
    ("iri-reference", "string", Holds::Checked(Checked::UriReference)),
    ("json-pointer", "string", Holds::Text),
    ("media-range", "string", Holds::Text),
    ("partial-time", "string", Holds::Format(Format::Time)),
    ("password", "string", Holds::Format(Format::Secret)),
    ("regex", "string", Holds::Text),
    ("relative-json-pointer", "string", Holds::Text),
    ("time", "string", Holds::Format(Format::Time)),
    ("time-local", "string", Holds::Text),
    ("uri", "string", Holds::Checked(Checked::Uri)),
    ("uri-reference", "string", Holds::Checked(Checked::UriReference)),
    ("uri-template", "string", Holds::Text),
    ("url", "string", Holds::Checked(Checked::Uri)),
    ("uuid", "string", Holds::Format(Format::Uuid)),
];

fn row(format: &str) -> Option<&'static (&'static str, &'static str, Holds)> {
    FORMATS.iter().find(|(name, ..)| *name == format)
}

/// The type that a format means where no `type` is given.
#[must_use]
pub fn type_of(format: &str) -> Option<&'static str> {
    row(format).map(|(_, of, _)| *of)
}

/// What values of a format are.
#[must_use]
pub fn holds(format: Option<&str>) -> Holds {
    format.and_then(row).map_or(Holds::Text, |(.., holds)| *holds)
}

impl Checked {
    /// A text in the format.
    #[must_use]
    pub const fn sample(self) -> &'static str {
        match self {
            Self::Email => "someone@example.com",
            Self::Hostname => "www.example.com",
            Self::Ipv4 => "192.0.2.1",
            Self::Ipv6 => "2001:db8::1",
            Self::Uri => "https://example.com/",
            Self::UriReference => "/path",
        }
    }
}

impl Format {
    /// A text in the format.
    #[must_use]
    pub const fn sample(self) -> &'static str {
        match self {
            Self::Date => "2025-06-01",
            Self::DateTime => "2025-06-01T12:00:00Z",
            Self::Time => "12:00:00",
            Self::Duration => "P1D",
            Self::Uuid => "0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9",
            Self::Decimal => "12.50",
            Self::Base64 => "aGVsbG8=",
            Self::Secret => "secret",
        }
    }

    /// The lengths that texts in the format have, in characters, where they are bounded.
    #[must_use]
    pub const fn lengths(self) -> Option<(u64, u64)> {
        match self {
            // Bare, in braces or as a URN.
            Self::Uuid => Some((32, 45)),
            Self::Date => Some((10, 10)),
            Self::DateTime => Some((20, u64::MAX)),
            Self::Time | Self::Duration | Self::Decimal | Self::Base64 | Self::Secret => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_format_stands_in_the_table_once_and_holds_what_its_type_can() {
        let names: BTreeSet<&str> = FORMATS.iter().map(|(name, ..)| *name).collect();
        assert_eq!(names.len(), FORMATS.len());
        for (name, of, holds) in FORMATS {
            let agrees = match holds {
                Holds::Text | Holds::File | Holds::Checked(_) => *of == "string",
                Holds::Integer(_) => *of == "integer",
                Holds::Float => *of == "number",
                Holds::Format(format) => *of == if *format == Format::Decimal { "number" } else { "string" },
            };
            assert!(agrees, "{name}");
        }
    }

    #[test]
    fn samples_have_a_length_of_their_format() {
        for (name, _, holds) in FORMATS {
            if let Holds::Format(format) = holds
                && let Some((least, most)) = format.lengths()
            {
                let length = format.sample().len() as u64;
                assert!((least..=most).contains(&length), "{name}");
            }
        }
    }
}
