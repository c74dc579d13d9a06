//! Whether the written tables still say what the facts and the document say.

use std::path::Path;

/// One line about a table that is not what would be written, if it is not.
#[must_use]
pub fn stale(path: &Path, committed: &str, fresh: &str) -> Option<String> {
    if committed == fresh {
        return None;
    }
    let surplus = |text: &str, other: &str| {
        let known: Vec<&str> = other.lines().collect();
        text.lines().filter(|line| !known.contains(line)).count()
    };
    let (gone, new) = (surplus(committed, fresh), surplus(fresh, committed));
    Some(format!(
        "{} is stale: {gone} lines of it fall away, {new} are new; review, then write it with \
         `cargo xtask docs check --write`",
        path.display()
    ))
}
