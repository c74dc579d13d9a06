//! Types that are there under another name: of one that is gone and one that came, all that they hold is the same.

use std::collections::BTreeMap;

use generator::exports::ExportKind;

use super::ByPath;

/// The old path and the new one, where it can be no other.
pub fn find(before: &ByPath<'_>, after: &ByPath<'_>) -> Vec<(String, String)> {
    let (gone, come) = (holders(before, after), holders(after, before));
    let mut pairs = Vec::new();
    for (looks, was) in &gone {
        if let ([was], Some([is])) = (was.as_slice(), come.get(looks).map(Vec::as_slice)) {
            pairs.push(((*was).to_owned(), (*is).to_owned()));
        }
    }
    pairs
}

/// Types that are only on one side, by what they hold.
fn holders<'a>(here: &ByPath<'a>, there: &ByPath<'a>) -> BTreeMap<Vec<String>, Vec<&'a str>> {
    let mut all: BTreeMap<Vec<String>, Vec<&str>> = BTreeMap::new();
    for (path, export) in here {
        let is_type = matches!(export.kind, ExportKind::Struct | ExportKind::Literal | ExportKind::Enum);
        if is_type && !there.contains_key(path) {
            let looks = looks(path, here);
            // What holds little says little.
            if looks.len() > 2 {
                all.entry(looks).or_default().push(path);
            }
        }
    }
    all
}

/// What a type holds, without its own name.
fn looks(path: &str, here: &ByPath<'_>) -> Vec<String> {
    let name = path.rsplit("::").next().unwrap_or_default();
    let held = here.range(path..).take_while(|(other, _)| other.starts_with(path));
    let held = held.filter_map(|(other, export)| {
        let rest = other.strip_prefix(path)?;
        let is_within = rest.is_empty() || rest.starts_with("::") || rest.starts_with(": ");
        is_within.then(|| {
            format!("{:?} {}", export.kind, format!("{rest} {}", export.contract).replace(name, "Self"))
        })
    });
    held.collect()
}
