//! Names of before: the new crate has what they named under another name, and they are deprecated aliases of it.

use generator::exports::{Export, ExportKind, FormerName};

use super::Crate;

/// The exports of the old crate by the names of now, and which of them are there by those of before too.
pub fn renamed(old: &[Export], former: &[FormerName]) -> (Vec<Export>, Vec<(Export, FormerName)>) {
    let all: Vec<(String, String)> = former.iter().map(|one| (one.was.clone(), one.is.clone())).collect();
    let aliased = old.iter().filter_map(|export| {
        let name = former.iter().find(|name| name.was == export.path)?;
        Some((export.clone(), name.clone()))
    });
    let aliased = aliased.filter(|(export, _)| export.kind != ExportKind::Module).collect();
    (called(old, &all), aliased)
}

/// Items by other names.
fn called(items: &[Export], former: &[(String, String)]) -> Vec<Export> {
    let mut pairs: Vec<(String, String)> = former.to_vec();
    // The modules of types go with them.
    for (was, is) in former.iter().filter(|(was, _)| !was.starts_with("Client::")) {
        if let (Some((was, _)), Some((is, _))) = (was.rsplit_once("::"), is.rsplit_once("::"))
            && was.contains("::")
        {
            pairs.push((was.to_owned(), is.to_owned()));
        }
    }
    // An implementation names types of its own module by their names alone.
    let last = |path: &str| path.rsplit("::").next().unwrap_or_default().to_owned();
    let names: Vec<(String, String)> = former.iter().map(|(was, is)| (last(was), last(is))).collect();
    let now = |text: &str| match text.split_once(": ") {
        Some((of, implemented)) => {
            format!("{}: {}", substituted(of, &pairs), substituted(&substituted(implemented, &pairs), &names))
        }
        None => substituted(text, &pairs),
    };
    let renamed = items.iter().map(|export| Export {
        path: now(&export.path),
        contract: now(&export.contract),
        ..export.clone()
    });
    renamed.collect()
}

/// The items of a crate by the names that its users write: what the document no longer has is called otherwise in the crate,
/// which nobody is to write.
pub fn public(of: Crate<'_>) -> Vec<Export> {
    // A component has a path within its module too.
    let is_first = |one: &FormerName| {
        let mut known = of.former.iter().filter(|other| other.is == one.is);
        known.all(|other| other.was.len() >= one.was.len())
    };
    let stayed = of.former.iter().filter(|one| one.removed && is_first(one));
    let turned: Vec<(String, String)> = stayed.map(|one| (one.is.clone(), one.was.clone())).collect();
    if turned.is_empty() { of.exports.to_vec() } else { called(of.exports, &turned) }
}

/// A text with the paths of now in place of those of before.
fn substituted(text: &str, pairs: &[(String, String)]) -> String {
    if pairs.is_empty() {
        return text.to_owned();
    }
    let is_part = |c: char| c.is_alphanumeric() || c == '_';
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let starts = !written.ends_with(|c: char| is_part(c) || c == ':');
        let found = pairs.iter().filter(|_| starts).filter_map(|(was, is)| {
            let after = rest.strip_prefix(was.as_str())?;
            (!after.starts_with(is_part)).then_some((was.len(), is, after))
        });
        if let Some((_, is, after)) = found.max_by_key(|(length, ..)| *length) {
            written.push_str(is);
            rest = after;
        } else {
            written.push(c);
            rest = rest.get(c.len_utf8()..).unwrap_or_default();
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_paths_are_replaced_the_longest_first() {
        let pair = |was: &str, is: &str| (was.to_owned(), is.to_owned());
        let pairs = [pair("models::Pet", "models::Animal"), pair("models::pet", "models::animal")];
        let text = "fn(models::Pet, Vec<models::pet::Kind>, models::Petition) -> models::Pet";
        let now = "fn(models::Animal, Vec<models::animal::Kind>, models::Petition) -> models::Animal";
        assert_eq!(substituted(text, &pairs), now);
    }
}
