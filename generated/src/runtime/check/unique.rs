//! Whether the items of a list differ (`uniqueItems`).
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates whose lists ask for it compile it, no others.

use crate::runtime::{Kind, Name, View, joined, sort, sorted};

/// Whether no two items of a list are equal as JSON.
#[inline]
#[must_use]
pub fn unique_items(list: View<'_>) -> bool {
    let mut items: Vec<_> = list.items().map(|item| (Name::new(canonical(item)), item)).collect();
    sort(&mut items);
    !items.windows(2).any(|two| matches!(two, [(left, _), (right, _)] if left == right))
}

/// The same text for values that are equal as JSON.
#[inline]
fn canonical(value: View<'_>) -> String {
    let list = |items: Vec<String>| joined(&items, ",");
    match value.kind() {
        Some(Kind::Array) => format!("[{}]", list(value.items().map(canonical).collect())),
        Some(Kind::Object) => {
            let name = |name: &Name<'_>| String::from_utf8_lossy(name.bytes()).into_owned();
            let member =
                |(own, value): (Name<'_>, View<'_>)| format!("{:?}:{}", name(&own), canonical(value));
            format!("{{{}}}", list(sorted(value).into_iter().map(member).collect()))
        }
        Some(Kind::String) => format!("{:?}", value.as_str().unwrap_or_default()),
        // Beyond what a double holds exactly, digits tell numbers apart.
        Some(Kind::Number | Kind::Integer) => match value.as_f64() {
            Some(number) if number.abs() < 9e15 => number.to_string(),
            _ => String::from_utf8_lossy(value.text()).into_owned(),
        },
        _ => String::from_utf8_lossy(value.text()).into_owned(),
    }
}
