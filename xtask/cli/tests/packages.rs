//! What is published: each package says what it is. That what is packed of it compiles without this repository is shown
//! by `first_call.rs`, which installs it.

mod packed;

use std::collections::BTreeSet;

use packed::{published, text};

/// Names that somebody else has in the public registry, or that say nothing there.
const TAKEN: [&str; 8] = ["changes", "commands", "corpus", "disk", "generator", "mock", "vendor", "xtask"];

#[test]
fn what_is_published_says_what_it_is() {
    let all = published();
    let names: BTreeSet<&str> = all.iter().map(|package| text(package, "name")).collect();
    assert!(names.contains("oaclient") && names.contains("oaclient-build"), "{names:?}");
    for package in &all {
        let name = text(package, "name");
        assert!(!TAKEN.contains(&name), "{name} is taken");
        for key in ["description", "license", "readme", "rust_version"] {
            assert!(!text(package, key).is_empty(), "{name} has no {key}");
        }
        for key in ["keywords", "categories"] {
            assert!(package[key].as_array().is_some_and(|words| !words.is_empty()), "{name} has no {key}");
        }
        let ours = package["dependencies"].as_array().expect("dependencies").iter();
        let others = ours.filter(|one| one["path"].is_string() && one["kind"] != "dev");
        let unpublished: Vec<&str> =
            others.map(|one| text(one, "name")).filter(|name| !names.contains(name)).collect();
        assert!(unpublished.is_empty(), "{name} needs {unpublished:?}, which are not published");
    }
}
