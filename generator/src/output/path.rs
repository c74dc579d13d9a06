//! Paths that mean the same file on every system.

/// The folder, within the one that is written, that holds what a run under way needs.
pub const WORK: &str = ".codegen";

/// What Windows takes for a device, whatever ending follows.
const DEVICES: &[&str] = &["aux", "con", "nul", "prn"];
/// The same, with a digit from 1 to 9 behind.
const PORTS: &[&str] = &["com", "lpt"];

/// Whether Windows takes a file name for a device: `aux`, `con.rs`, `com1`.
#[must_use]
pub fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let port = |stem: &str| stem.strip_suffix(|c: char| matches!(c, '1'..='9')).map(str::to_owned);
    DEVICES.contains(&stem.as_str()) || port(&stem).is_some_and(|stem| PORTS.contains(&stem.as_str()))
}

/// Whether `path` names a file within a folder, in a way that every system can hold.
#[must_use]
pub fn is_portable(path: &str) -> bool {
    path.split('/').all(|name| {
        let printable =
            |c: char| !c.is_control() && !matches!(c, '<' | '>' | ':' | '"' | '\\' | '|' | '?' | '*');
        !name.is_empty() && !name.ends_with(['.', ' ']) && name.chars().all(printable) && !is_reserved(name)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_within_the_folder_are_portable() {
        for path in ["Cargo.toml", "src/models/pet.rs", ".codegen/0", "src/auxiliary.rs", "src/com10.rs"] {
            assert!(is_portable(path), "{path}");
        }
        for path in [
            "",
            "/etc/x",
            "a//b",
            "../x",
            "a/../b",
            "./a",
            "a/.",
            "a\\b",
            "C:x",
            "a\nb",
            "src/aux.rs",
            "CON",
            "lpt9.tar.gz",
            "dot.",
            "space ",
            "a?",
        ] {
            assert!(!is_portable(path), "{path}");
        }
    }
}
