//! A file that is shared: what is written into it stands between marks, and all else is its owner's.
//!
//! A crate's Cargo.toml is written once. From when somebody has edited it, only what stands between the marks changes: the
//! features and the dependencies that the code needs. Each mark has the hash of what was written behind it, so that an
//! edit between marks, which would be lost, is seen.

use super::Hash;

/// How a mark begins; the hash of what stands behind it follows.
const BEGIN: &str = "#> codegen, up to the next mark; lines of your own stand behind that: ";
/// The mark behind what was written.
const END: &str = "#< codegen";

/// Fills the hashes in: a template has marks without.
pub(crate) fn sealed(text: &str) -> String {
    let mut sealed = String::with_capacity(text.len());
    for piece in pieces(text) {
        match piece {
            Piece::Own(text) => sealed.push_str(text),
            Piece::Written { text, .. } => sealed.push_str(&written(text)),
        }
    }
    sealed
}

fn written(text: &str) -> String {
    format!("{BEGIN}{}\n{text}{END}\n", Hash::of(text.as_bytes()))
}

/// What stands in a file, with what would be written into it now; none, where the marks are not those that were written,
/// or somebody has changed what stands between them.
#[must_use]
pub fn merged(existing: &str, new: &str) -> Option<String> {
    let mut wanted = pieces(new).into_iter().filter_map(|piece| match piece {
        Piece::Written { text, .. } => Some(text),
        Piece::Own(_) => None,
    });
    let mut merged = String::with_capacity(existing.len());
    let mut count = 0;
    for piece in pieces(existing) {
        match piece {
            Piece::Own(text) => merged.push_str(text),
            Piece::Written { hash, text } if hash == Hash::of(text.as_bytes()).to_string() => {
                merged.push_str(&written(wanted.next()?));
                count += 1;
            }
            Piece::Written { .. } => return None,
        }
    }
    // A table of its own can be added behind all that there is.
    for text in wanted {
        if !text.lines().any(|line| line.starts_with('[')) {
            return None;
        }
        merged.push('\n');
        merged.push_str(&written(text));
    }
    (count > 0).then_some(merged)
}

enum Piece<'t> {
    Own(&'t str),
    Written { hash: &'t str, text: &'t str },
}

/// The pieces of a text; a mark that has no end is none.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let (mut pieces, mut rest) = (Vec::new(), text);
    while let Some((before, behind)) = rest.split_once(BEGIN) {
        let end = format!("{END}\n");
        let Some((hash, (inside, after))) =
            behind.split_once('\n').and_then(|(hash, behind)| Some((hash, behind.split_once(end.as_str())?)))
        else {
            break;
        };
        pieces.extend([Piece::Own(before), Piece::Written { hash: hash.trim_end(), text: inside }]);
        rest = after;
    }
    pieces.push(Piece::Own(rest));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written_with(features: &str, dependencies: &str) -> String {
        sealed(&format!(
            "[package]\nname = \"a\"\n[features]\n{BEGIN}\n{features}{END}\n[dependencies]\n{BEGIN}\n{dependencies}{END}\n[lints]\n"
        ))
    }

    #[test]
    fn what_is_written_changes_and_all_else_stays() {
        let old = written_with("x = []\n", "http = \"1\"\n");
        let edited =
            old.replace("name = \"a\"", "name = \"mine\"").replace("[lints]", "log = \"0.4\"\n[lints]");
        let new = written_with("x = []\ny = []\n", "http = \"2\"\n");
        let merged = merged(&edited, &new).expect("the marks are whole");
        assert!(merged.contains("name = \"mine\"") && merged.contains("log = \"0.4\""), "{merged}");
        assert!(
            merged.contains("y = []") && merged.contains("http = \"2\"") && !merged.contains("\"1\""),
            "{merged}"
        );
        assert_eq!(super::merged(&merged, &new).as_deref(), Some(merged.as_str()));
        assert_eq!(super::merged(&old, &old).as_deref(), Some(old.as_str()));
    }

    #[test]
    fn a_table_that_is_new_stands_behind_all() {
        let old = written_with("x = []\n", "http = \"1\"\n");
        let table = |head: &str| format!("{old}{}", sealed(&format!("{BEGIN}\n{head}web = \"1\"\n{END}\n")));
        let edited = old.replace("name = \"a\"", "name = \"mine\"");
        let merged = merged(&edited, &table("[browser]\n")).expect("a table of its own");
        assert!(merged.contains("name = \"mine\"") && merged.contains("[lints]\n\n#>"), "{merged}");
        assert!(merged.ends_with("[browser]\nweb = \"1\"\n#< codegen\n"), "{merged}");
        assert_eq!(super::merged(&edited, &table("")), None);
    }

    #[test]
    fn what_would_be_lost_is_not_merged() {
        let old = written_with("x = []\n", "http = \"1\"\n");
        let edited = old.replace("http = \"1\"", "http = \"1\"\nmine = \"1\"");
        assert_eq!(merged(&edited, &old), None);
        assert_eq!(merged(&old.replacen(END, "", 1), &old), None);
        assert_eq!(merged("[package]\n", &old), None);
    }
}
