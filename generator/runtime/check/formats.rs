//! Formats of text that have no type: what they are called, and whether text is of them.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: a format is compiled by those who have it.

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::runtime::TextFormat;

/// `email`, `idn-email`.
pub const EMAIL: TextFormat = ("an e-mail address", is_email);
/// `hostname`, `idn-hostname`.
pub const HOSTNAME: TextFormat = ("the name of a host", is_hostname);
/// `ipv4`.
pub const IPV4: TextFormat = ("an IPv4 address", is_ipv4);
/// `ipv6`.
pub const IPV6: TextFormat = ("an IPv6 address", is_ipv6);
/// `uri`, `url`, `iri`.
pub const URI: TextFormat = ("an absolute URI", is_uri);
/// `uri-reference`, `iri-reference`.
pub const URI_REFERENCE: TextFormat = ("a URI or what stands for one beside another", is_uri_reference);

/// As servers check it: somebody at a host. A quoted somebody may have anything in it.
#[inline]
fn is_email(text: &str) -> bool {
    let Some((somebody, host)) = text.rsplit_once('@') else { return false };
    let quoted = somebody.len() > 2 && somebody.starts_with('"') && somebody.ends_with('"');
    let plain = !somebody.is_empty()
        && !somebody.starts_with('.')
        && !somebody.ends_with('.')
        && !somebody.as_bytes().windows(2).any(|two| two == b"..")
        && !somebody.contains(|c: char| {
            c.is_whitespace()
                || c.is_control()
                || matches!(c, '(' | ')' | '<' | '>' | '[' | ']' | ':' | ';' | ',' | '@' | '\\' | '"')
        });
    let literal = host.starts_with('[') && host.ends_with(']');
    (quoted || plain) && (literal || is_hostname(host))
}

/// Labels of letters, digits and hyphens. Letters of any script, since names are often written before they are encoded;
/// underscores, since they are often used.
#[inline]
fn is_hostname(text: &str) -> bool {
    let text = text.strip_suffix('.').unwrap_or(text);
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    };
    text.len() <= 253 && text.split('.').all(is_label)
}

#[inline]
fn is_ipv4(text: &str) -> bool {
    text.parse::<Ipv4Addr>().is_ok()
}

#[inline]
fn is_ipv6(text: &str) -> bool {
    text.parse::<Ipv6Addr>().is_ok()
}

#[inline]
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    is_scheme && !rest.is_empty() && is_uri_reference(rest)
}

/// Without what no URI has as it is, in whatever script.
#[inline]
fn is_uri_reference(text: &str) -> bool {
    let is_wrong = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '<' | '>' | '"' | '{' | '}' | '|' | '\\' | '^' | '`')
    };
    let is_escape = |rest: &str| rest.get(..2).is_some_and(|two| two.bytes().all(|c| c.is_ascii_hexdigit()));
    !text.contains(is_wrong) && text.split('%').skip(1).all(is_escape)
}
