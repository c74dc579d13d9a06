//! Every step of a replacement fails once.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use fs_err as fs;
use generator::output::{MANIFEST, State, Tree};

use crate::error::Error;
use crate::replace::{Comparison, Consent, compare_tree, replace_tree, replace_with};
use crate::steps::Steps;
use crate::steps::fault::{Fault, What};

const NOTHING: Consent = Consent { adopt: false, overwrite: false };
const ADOPT: Consent = Consent { adopt: true, overwrite: false };
const OVERWRITE: Consent = Consent { adopt: false, overwrite: true };

fn tree(files: &[(&str, &str)]) -> Tree {
    let mut tree = Tree::default();
    for (path, text) in files {
        tree.insert(*path, *text);
    }
    tree.sealed()
}

fn first() -> Tree {
    tree(&[("Cargo.toml", "[package]\n"), ("src/lib.rs", "mod a;\n"), ("src/old/gone.rs", "old\n")])
}

fn second() -> Tree {
    tree(&[("Cargo.toml", "[package]\n"), ("src/lib.rs", "mod b;\n"), ("src/new/b.rs", "b\n")])
}

/// Everything below a folder: files with their bytes, folders without.
fn listing(root: &Path) -> BTreeMap<PathBuf, Option<String>> {
    let mut found = BTreeMap::new();
    let mut pending = vec![root.to_owned()];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            let is_folder = path.is_dir();
            let bytes = (!is_folder).then(|| fs::read_to_string(&path).expect("a file"));
            found.insert(path.strip_prefix(root).expect("a path below").to_owned(), bytes);
            if is_folder {
                pending.push(path);
            }
        }
    }
    found
}

fn files(root: &Path) -> BTreeMap<PathBuf, String> {
    listing(root).into_iter().filter_map(|(path, bytes)| Some((path, bytes?))).collect()
}

fn of(tree: &Tree) -> BTreeMap<PathBuf, String> {
    tree.iter().map(|(path, text)| (PathBuf::from(path), text.to_owned())).collect()
}

fn refused(result: Result<impl std::fmt::Debug, Error>) -> Vec<String> {
    match result {
        Err(Error::Refused(refusals)) => refusals.into_iter().map(|one| one.path).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

/// A folder that holds the first tree, and a file of the user's beside it.
fn with_first() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("out");
    replace_tree(&root, &first(), NOTHING).expect("an empty folder");
    fs::write(root.join("src/mine.rs"), "mine").expect("a file of the user's");
    (folder, root)
}

fn with_mine(tree: &Tree) -> BTreeMap<PathBuf, String> {
    let mut files = of(tree);
    files.insert("src/mine.rs".into(), "mine".to_owned());
    files
}

/// How many steps it takes to go from the first tree to the second.
fn steps() -> usize {
    let (_folder, root) = with_first();
    let steps = Steps::default();
    replace_with(&root, &second(), NOTHING, &steps).expect("nothing fails");
    assert_eq!(files(&root), with_mine(&second()));
    assert!(!root.join("src/old").exists(), "folders that became empty go too");
    steps.fault.tried.get()
}

#[test]
fn killed_at_any_step_the_next_run_makes_it_whole() {
    let steps = steps();
    assert!(steps > 15, "{steps}");
    for next in [first(), second()] {
        for step in 0..steps {
            let (_folder, root) = with_first();
            let killed = Steps { fault: Fault::after(step, What::Killed) };
            let ended = replace_with(&root, &second(), NOTHING, &killed);
            // What a run is for is done when it says so; only the lock may be left.
            let whole = if ended.is_ok() { with_mine(&second()) } else { with_mine(&first()) };
            let interrupted = root.join(".codegen").exists();
            let pending = compare_tree(&root, &first()).expect("a folder of ours") == Comparison::Pending;
            assert_eq!(pending, interrupted, "step {step}");
            if !pending {
                assert_eq!(files(&root), whole, "step {step}");
            }
            replace_tree(&root, &next, NOTHING).unwrap_or_else(|error| panic!("step {step}: {error}"));
            assert_eq!(files(&root), with_mine(&next), "step {step}");
            assert!(!root.join(".codegen").exists(), "step {step}");
        }
    }
}

#[test]
fn killed_twice_it_still_becomes_whole() {
    let steps = steps();
    for (step, again) in
        (0..steps).flat_map(|step| (step % 3..steps).step_by(3).map(move |again| (step, again)))
    {
        let (_folder, root) = with_first();
        for step in [step, again] {
            let killed = Steps { fault: Fault::after(step, What::Killed) };
            let _ = replace_with(&root, &second(), NOTHING, &killed);
        }
        replace_tree(&root, &second(), NOTHING).unwrap_or_else(|error| panic!("{step}, {again}: {error}"));
        assert_eq!(files(&root), with_mine(&second()), "{step}, {again}");
    }
}

#[test]
fn on_a_full_disk_nothing_changes() {
    for step in 0..steps() {
        let (_folder, root) = with_first();
        let before = listing(&root);
        let full = Steps { fault: Fault::after(step, What::Full) };
        match replace_with(&root, &second(), NOTHING, &full) {
            Err(Error::Io(error)) => {
                assert_eq!(error.kind(), std::io::ErrorKind::StorageFull, "step {step}");
                assert_eq!(listing(&root), before, "step {step}");
            }
            // From the moment that everything is staged, no more room is needed.
            done => {
                assert!(done.is_ok(), "step {step}: {done:?}");
                assert_eq!(files(&root), with_mine(&second()), "step {step}");
            }
        }
    }
}

#[test]
fn a_new_folder_on_a_full_disk_leaves_none() {
    for step in 0..12 {
        let folder = tempfile::tempdir().expect("a folder");
        let full = Steps { fault: Fault::after(step, What::Full) };
        let ended = replace_with(&folder.path().join("a/out"), &first(), NOTHING, &full);
        assert!(ended.is_err(), "step {step}");
        assert!(listing(folder.path()).is_empty(), "step {step}");
    }
}

#[test]
fn a_step_that_fails_once_is_made_good_by_the_next_run() {
    for step in 0..steps() {
        let (_folder, root) = with_first();
        let steps = Steps { fault: Fault::after(step, What::Once) };
        let _ = replace_with(&root, &second(), NOTHING, &steps);
        replace_tree(&root, &second(), NOTHING).unwrap_or_else(|error| panic!("step {step}: {error}"));
        assert_eq!(files(&root), with_mine(&second()), "step {step}");
    }
}

/// A folder in which a run was killed when everything was staged, and nothing in its place.
fn interrupted() -> (tempfile::TempDir, PathBuf) {
    for step in 0.. {
        let (folder, root) = with_first();
        let killed = Steps { fault: Fault::after(step, What::Killed) };
        let _ = replace_with(&root, &second(), NOTHING, &killed);
        if root.join(".codegen/journal").exists() {
            return (folder, root);
        }
    }
    unreachable!("some step writes the journal");
}

#[test]
fn what_somebody_changes_after_an_interruption_is_not_lost() {
    for path in ["src/lib.rs", "src/old/gone.rs"] {
        let (_folder, root) = interrupted();
        fs::write(root.join(path), "edited").expect("a change");
        let before = files(&root);
        assert_eq!(refused(replace_tree(&root, &second(), NOTHING)), [path]);
        let lock = |path: &Path| path.ends_with(".codegen/lock");
        assert!(files(&root).into_iter().eq(before.into_iter().filter(|(path, _)| !lock(path))));
        replace_tree(&root, &second(), OVERWRITE).expect("leave to lose it");
        assert_eq!(files(&root), with_mine(&second()));
    }
}

#[test]
fn a_folder_that_is_gone_after_an_interruption_is_made_again() {
    let (_folder, root) = interrupted();
    fs::remove_dir_all(root.join("src")).expect("a folder that is removed");
    replace_tree(&root, &second(), NOTHING).expect("nothing is in the way");
    assert_eq!(files(&root), of(&second()));
}

#[test]
fn foreign_files_where_a_run_keeps_its_own_are_left_alone() {
    for (name, text) in [("notes", "mine"), ("0", "mine"), ("journal", "mine"), ("staging", "mine")] {
        let (_folder, root) = with_first();
        fs::create_dir(root.join(".codegen")).expect("a folder");
        fs::write(root.join(".codegen").join(name), text).expect("a file");
        let before = files(&root);
        for consent in [NOTHING, Consent { adopt: true, overwrite: true }] {
            let refused = refused(replace_tree(&root, &second(), consent));
            assert_eq!(refused, [format!(".codegen/{name}")]);
            assert_eq!(files(&root), before);
        }
    }
    let (_folder, root) = with_first();
    fs::write(root.join(".codegen"), "mine").expect("a file");
    assert_eq!(refused(replace_tree(&root, &second(), ADOPT)), [".codegen"]);
}

#[test]
fn a_folder_is_ours_by_its_manifest_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    fs::write(root.join("Cargo.toml"), "# Written by `cargo xtask codegen`\n").expect("a file");
    fs::write(root.join("notes"), "mine").expect("a file");
    let before = listing(root);
    assert_eq!(refused(replace_tree(root, &first(), NOTHING)), [".", "Cargo.toml"]);
    assert_eq!(refused(replace_tree(root, &first(), OVERWRITE)), [".", "Cargo.toml"]);
    assert_eq!(refused(replace_tree(root, &first(), ADOPT)), ["Cargo.toml"]);
    assert_eq!(refused(compare_tree(root, &first())), [".", "Cargo.toml"]);
    assert_eq!(listing(root), before);

    fs::write(root.join("Cargo.toml"), "[package]\n").expect("the text that would be written");
    replace_tree(root, &first(), ADOPT).expect("nothing is lost");
    fs::remove_file(root.join("notes")).expect("still there");
    assert_eq!(files(root), of(&first()));
}

#[test]
fn a_manifest_that_cannot_be_read_is_refused() {
    for text in ["<<<<<<< ours\n", "", "\u{0}"] {
        let (_folder, root) = with_first();
        fs::write(root.join(MANIFEST), text).expect("a damaged manifest");
        let all = Consent { adopt: true, overwrite: true };
        assert_eq!(refused(replace_tree(&root, &second(), all)), [MANIFEST]);
        fs::remove_file(root.join(MANIFEST)).expect("the way out");
        replace_tree(&root, &second(), all).expect("the way out");
    }
}

#[test]
fn every_file_that_would_be_lost_is_named() {
    let (_folder, root) = with_first();
    fs::write(root.join("src/lib.rs"), "edited").expect("a change");
    fs::write(root.join("src/old/gone.rs"), "edited").expect("a change");
    fs::create_dir(root.join("src/new")).expect("a folder");
    fs::write(root.join("src/new/b.rs"), "mine").expect("a file of the user's");
    let before = listing(&root);
    let paths = ["src/lib.rs", "src/new/b.rs", "src/old/gone.rs"];
    assert_eq!(refused(replace_tree(&root, &second(), NOTHING)), paths);
    assert_eq!(refused(replace_tree(&root, &second(), OVERWRITE)), ["src/new/b.rs"]);
    assert_eq!(listing(&root), before);
    replace_tree(&root, &second(), Consent { adopt: true, overwrite: true }).expect("leave to lose it");
    assert_eq!(files(&root), with_mine(&second()));
}

#[test]
fn what_is_no_file_is_not_followed_and_not_replaced_by_chance() {
    let (folder, root) = with_first();
    fs::create_dir(folder.path().join("elsewhere")).expect("a folder");
    fs::write(folder.path().join("elsewhere/lib.rs"), "mod a;\n").expect("a file");
    fs::remove_file(root.join("Cargo.toml")).expect("our file");
    fs::create_dir(root.join("Cargo.toml")).expect("a folder in its place");
    assert_eq!(refused(replace_tree(&root, &second(), OVERWRITE)), ["Cargo.toml"]);
    fs::remove_dir(root.join("Cargo.toml")).expect("the folder");
    replace_tree(&root, &second(), NOTHING).expect("nothing is in the way");
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    use std::os::unix::fs::symlink;

    let (folder, root) = with_first();
    let elsewhere = folder.path().join("elsewhere");
    fs::create_dir(&elsewhere).expect("a folder");
    for name in ["lib.rs", "mine.rs"] {
        fs::write(elsewhere.join(name), "mod a;\n").expect("a file");
    }
    // A folder of ours is a link now: whatever is there is none of ours.
    fs::rename(root.join("src"), root.join("kept")).expect("a folder that is moved");
    symlink(&elsewhere, root.join("src")).expect("a link");
    let before = files(&elsewhere);
    assert_eq!(refused(replace_tree(&root, &second(), OVERWRITE)), ["src/lib.rs", "src/new/b.rs"]);
    assert_eq!(files(&elsewhere), before);

    // A file of ours is a link now: the link may be lost, with leave, and what it leads to may not.
    fs::remove_file(root.join("src")).expect("the link");
    fs::rename(root.join("kept"), root.join("src")).expect("the folder");
    fs::remove_file(root.join("src/lib.rs")).expect("our file");
    symlink(elsewhere.join("lib.rs"), root.join("src/lib.rs")).expect("a link");
    assert_eq!(refused(replace_tree(&root, &second(), NOTHING)), ["src/lib.rs"]);
    replace_tree(&root, &second(), OVERWRITE).expect("leave to lose the link");
    assert_eq!(files(&elsewhere), before);
    assert_eq!(files(&root), with_mine(&second()));
}

#[test]
fn what_is_fresh_is_not_touched() {
    let (_folder, root) = with_first();
    let steps = Steps::default();
    assert_eq!(replace_with(&root, &first(), NOTHING, &steps).expect("a folder of ours"), []);
    assert_eq!(steps.fault.tried.get(), 0);
    let told = replace_tree(&root, &second(), NOTHING).expect("a folder of ours");
    let told: Vec<(&str, &State)> = told.iter().map(|one| (one.path.as_str(), &one.state)).collect();
    assert_eq!(
        told,
        [
            ("src/lib.rs", &State::Stale),
            ("src/new/b.rs", &State::Missing),
            ("src/old/gone.rs", &State::Orphan),
            (MANIFEST, &State::Stale),
        ]
    );
}

#[test]
fn a_path_that_leads_out_of_the_folder_is_not_written() {
    for path in ["../out.rs", "/tmp/out.rs", "src/aux.rs"] {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path().join("out");
        let ended = replace_tree(&root, &tree(&[(path, "x")]), NOTHING);
        assert!(matches!(ended, Err(Error::Io(_))), "{path}");
        assert!(listing(folder.path()).is_empty(), "{path}");
    }
}
