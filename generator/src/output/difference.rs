//! How what is on disk differs from what should be there.

use std::collections::{BTreeMap, BTreeSet};

use super::found::Found;
use super::hash::Hash;
use super::manifest::Manifest;

/// One way in which what is there differs from what should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The path of the file.
    pub path: String,
    /// What is the matter with it.
    pub state: State,
}

/// What is the matter with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It should be there and is not.
    Missing,
    /// It is as it was written, and should have another text.
    Stale,
    /// It is as it was written, and is no longer wanted.
    Orphan,
    /// It was written by the generator and has been changed since: how, if that is more than its text.
    Changed {
        /// What is there now.
        now: Option<String>,
        /// Whether a file should be there.
        wanted: bool,
    },
    /// It is not the generator's and stands where one of its files should.
    Foreign,
    /// Something is in the way that no file can take the place of.
    Blocked(String),
}

/// How what was found at the paths of both manifests differs from `wanted`, in order of the paths; `recorded`
/// says what was written last.
#[must_use]
pub fn differences(
    wanted: &Manifest,
    recorded: &Manifest,
    found: &BTreeMap<String, Found>,
) -> Vec<Difference> {
    let paths: BTreeSet<&str> = wanted.paths().chain(recorded.paths()).collect();
    let state =
        |path: &str| state(wanted.get(path), recorded.get(path), found.get(path).unwrap_or(&Found::Absent));
    paths
        .into_iter()
        .filter_map(|path| Some(Difference { path: path.to_owned(), state: state(path)? }))
        .collect()
}

fn state(wanted: Option<Hash>, recorded: Option<Hash>, found: &Found) -> Option<State> {
    match (wanted, found) {
        (Some(_), Found::Absent) => Some(State::Missing),
        (Some(_), Found::Unread) => Some(State::Foreign),
        (Some(_), Found::Blocked(what)) => Some(State::Blocked(what.clone())),
        // What stands there now is no file of the generator's any more.
        (None, Found::Absent | Found::Unread | Found::Blocked(_)) => None,
        (Some(wanted), Found::File(hash)) if *hash == wanted => None,
        (_, Found::File(hash)) if Some(*hash) == recorded => {
            Some(if wanted.is_some() { State::Stale } else { State::Orphan })
        }
        (_, Found::File(_)) => Some(State::Changed { now: None, wanted: wanted.is_some() }),
        (_, Found::Other(what)) => Some(State::Changed { now: Some(what.clone()), wanted: wanted.is_some() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::Tree;

    fn manifest(files: &[(&str, &str)]) -> Manifest {
        let mut tree = Tree::default();
        for (path, text) in files {
            tree.insert(*path, *text);
        }
        Manifest::of(&tree)
    }

    /// What is said of a file that should hold `new`, was written as `old`, and is now as `found` says.
    fn said(new: Option<&str>, old: Option<&str>, found: Found) -> Option<State> {
        let of = |text: Option<&str>| manifest(&text.map(|text| ("a", text)).into_iter().collect::<Vec<_>>());
        let found = BTreeMap::from([("a".to_owned(), found)]);
        differences(&of(new), &of(old), &found).into_iter().next().map(|one| one.state)
    }

    fn file(text: &str) -> Found {
        Found::File(Hash::of(text.as_bytes()))
    }

    #[test]
    fn what_is_ours_and_untouched_is_written_and_deleted() {
        assert_eq!(said(Some("new"), None, Found::Absent), Some(State::Missing));
        assert_eq!(said(Some("new"), Some("old"), Found::Absent), Some(State::Missing));
        assert_eq!(said(Some("new"), Some("old"), file("old")), Some(State::Stale));
        assert_eq!(said(None, Some("old"), file("old")), Some(State::Orphan));
        assert_eq!(said(None, Some("old"), Found::Absent), None);
    }

    #[test]
    fn what_is_as_it_should_be_is_no_difference_whoever_wrote_it() {
        for recorded in [Some("old"), Some("new"), None] {
            assert_eq!(said(Some("new"), recorded, file("new")), None);
        }
    }

    #[test]
    fn what_somebody_changed_is_told_from_what_is_stale() {
        let changed =
            |now: Option<&str>, wanted| Some(State::Changed { now: now.map(str::to_owned), wanted });
        assert_eq!(said(Some("new"), Some("old"), file("mine")), changed(None, true));
        assert_eq!(said(Some("new"), Some("new"), file("mine")), changed(None, true));
        assert_eq!(said(None, Some("old"), file("mine")), changed(None, false));
        assert_eq!(said(Some("new"), None, file("mine")), changed(None, true));
        let link = || Found::Other("a link".to_owned());
        assert_eq!(said(Some("new"), Some("old"), link()), changed(Some("a link"), true));
        assert_eq!(said(None, Some("old"), link()), changed(Some("a link"), false));
    }

    #[test]
    fn what_is_not_ours_is_only_named_where_it_is_in_the_way() {
        assert_eq!(said(Some("new"), None, Found::Unread), Some(State::Foreign));
        let folder = || Found::Blocked("a folder".to_owned());
        assert_eq!(said(Some("new"), Some("old"), folder()), Some(State::Blocked("a folder".to_owned())));
        assert_eq!(said(None, Some("old"), folder()), None);
    }

    #[test]
    fn differences_are_in_order_of_the_paths() {
        let found =
            ["a", "b", "c"].map(|path| (path.to_owned(), if path == "b" { file("b") } else { file("-") }));
        let wanted = manifest(&[("a", "a"), ("b", "b"), ("d", "d")]);
        let told = differences(&wanted, &manifest(&[("c", "-")]), &BTreeMap::from(found));
        let told: Vec<&str> = told.iter().map(|one| one.path.as_str()).collect();
        assert_eq!(told, ["a", "c", "d"]);
    }
}
