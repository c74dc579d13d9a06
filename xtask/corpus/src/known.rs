//! Findings that a later change mends: one table, in which nothing may be missing or superfluous.

use std::collections::BTreeSet;
use std::path::Path;

use fs_err as fs;
use serde::{Deserialize, Serialize};

/// A way in which a client differs from its document.
#[derive(Clone, Debug, Deserialize, Serialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The document, by its path in its folder.
    pub document: String,
    /// The schema, by its JSON pointer.
    pub pointer: String,
    /// What differs.
    pub differs: String,
}

/// The table.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    #[serde(default, rename = "finding")]
    findings: Vec<Finding>,
}

impl Known {
    /// Reads the table.
    ///
    /// # Errors
    /// When there is none, or it is none.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(path).map_err(|error| error.to_string())?;
        toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// What was found in a document and is not in the table, and what is in the table and was not found.
    pub fn compare(&self, document: &str, found: &BTreeSet<Finding>) -> (Vec<Finding>, Vec<Finding>) {
        let known: BTreeSet<&Finding> =
            self.findings.iter().filter(|finding| finding.document == document).collect();
        let new = found.iter().filter(|finding| !known.contains(finding)).cloned().collect();
        let gone = known.into_iter().filter(|finding| !found.contains(finding)).cloned().collect();
        (new, gone)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_in_the_table_and_what_no_longer_occurs_both_fail() {
        let finding = |pointer: &str| Finding {
            document: "pets.yaml".to_owned(),
            pointer: pointer.to_owned(),
            differs: "lost".to_owned(),
        };
        let known = Known { findings: vec![finding("/mended"), finding("/known")] };
        let found = BTreeSet::from([finding("/known"), finding("/new")]);
        assert_eq!(known.compare("pets.yaml", &found), (vec![finding("/new")], vec![finding("/mended")]));
        assert_eq!(known.compare("other.yaml", &BTreeSet::new()), (Vec::new(), Vec::new()));
    }
}
