//! The header `Link` (RFC 8288).
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates that have pages compile it, no others.

use http::HeaderMap;
use http::header::LINK;

/// The address of the relation `next`, if the headers have one for this document.
#[inline]
pub(super) fn next_link(headers: &HeaderMap) -> Option<String> {
    headers.get_all(LINK).iter().filter_map(|value| value.to_str().ok()).find_map(next_in)
}

#[inline]
fn next_in(mut text: &str) -> Option<String> {
    loop {
        let (_, rest) = text.split_once('<')?;
        let (address, rest) = rest.split_once('>')?;
        let (parameters, rest) = parameters(rest);
        let of = |name: &str| parameters.iter().find(|(other, _)| other.eq_ignore_ascii_case(name));
        // Only the first `rel` counts, and a link with an anchor is none of this document.
        let is_next = of("rel").is_some_and(|(_, relations)| {
            relations.split_ascii_whitespace().any(|one| one.eq_ignore_ascii_case("next"))
        });
        if is_next && of("anchor").is_none() {
            return Some(address.trim().to_owned());
        }
        text = rest;
    }
}

/// The parameters behind the address of a link, and what follows the comma that ends them. Commas and semicolons in quotes
/// end nothing.
#[inline]
fn parameters(text: &str) -> (Vec<(String, String)>, &str) {
    let (mut parameters, mut name, mut value) = (Vec::new(), String::new(), None::<String>);
    let (mut quoted, mut escaped) = (false, false);
    let mut push = |name: &mut String, value: &mut Option<String>| {
        let name = std::mem::take(name).trim().to_owned();
        let value = value.take().unwrap_or_default().trim().to_owned();
        if !name.is_empty() {
            parameters.push((name, value));
        }
    };
    let mut end = text.len();
    for (at, character) in text.char_indices() {
        match character {
            _ if escaped => {
                escaped = false;
                value.get_or_insert_default().push(character);
            }
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ';' | ',' if !quoted => {
                push(&mut name, &mut value);
                if character == ',' {
                    end = at;
                    break;
                }
            }
            '=' if value.is_none() => value = Some(String::new()),
            other => match &mut value {
                Some(value) => value.push(other),
                None => name.push(other),
            },
        }
    }
    push(&mut name, &mut value);
    (parameters, text.get(end..).unwrap_or_default())
}
