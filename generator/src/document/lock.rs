//! What was fetched from the network before: which file stands for which address, and what it held.

use std::fmt;

use super::address::resolve;

/// The file that says so, beside the document.
pub const LOCK: &str = "vendor.lock";

/// The first lines of the file.
const HEADER: &str = "\
# What `oaclient vendor` has fetched: the SHA-256 of each file, its path from here, and its address. References are read
# by it, and nothing else is ever fetched; a file that has another hash is refused.
";

/// A file that was fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    /// The SHA-256 of its bytes, in hexadecimal digits.
    pub hash: String,
    /// Its path from the folder of the lock.
    pub path: String,
    /// Its address; that which it had in the end, and behind it those that led there.
    pub address: String,
}

/// All files that were fetched for a document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// They, in the order in which they were met.
    pub files: Vec<Locked>,
}

impl Lock {
    /// Reads the file.
    ///
    /// # Errors
    /// The line, from 1, that is none of such a file.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut files = Vec::new();
        for (line, number) in
            text.lines().zip(1..).filter(|(line, _)| !line.starts_with('#') && !line.is_empty())
        {
            let parts: Vec<&str> = line.split(' ').filter(|part| !part.is_empty()).collect();
            let [hash, path, address] = parts.as_slice() else { return Err(number) };
            let is_hash = hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
            if !is_hash || !crate::output::is_portable(path) || !address.contains("://") {
                return Err(number);
            }
            files.push(Locked {
                hash: (*hash).to_owned(),
                path: (*path).to_owned(),
                address: (*address).to_owned(),
            });
        }
        Ok(Self { files })
    }

    /// The address of a file; none, if it was not fetched.
    #[must_use]
    pub fn address(&self, path: &str) -> Option<&str> {
        self.files.iter().find(|file| file.path == path).map(|file| file.address.as_str())
    }

    /// The path of what stands for a reference in a file that was fetched from `base`, without its fragment.
    pub(crate) fn path(&self, base: Option<&str>, file: &str) -> Option<&str> {
        if self.files.is_empty() || file.is_empty() {
            return None;
        }
        let wanted = resolve(base.unwrap_or_default(), file);
        self.files.iter().find(|file| file.address == wanted).map(|file| file.path.as_str())
    }
}

impl fmt::Display for Lock {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(HEADER)?;
        self.files
            .iter()
            .try_for_each(|Locked { hash, path, address }| writeln!(formatter, "{hash}  {path}  {address}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lock() -> Lock {
        let file = |path: &str, address: &str| Locked {
            hash: "0a".repeat(32),
            path: path.to_owned(),
            address: address.to_owned(),
        };
        Lock {
            files: vec![
                file("openapi.yaml", "https://example.com/v2/openapi.yaml"),
                file("openapi.yaml", "https://example.com/openapi.yaml"),
                file("example.org/types.yaml", "https://example.org/types.yaml"),
            ],
        }
    }

    #[test]
    fn it_reads_what_it_prints_and_no_other_lines() {
        assert_eq!(Lock::parse(&lock().to_string()), Ok(lock()));
        let hash = "0a".repeat(32);
        for line in
            ["x", &format!("{hash}  ../a  https://a/b"), &format!("{hash}  a  b"), "00  a  https://a/b"]
        {
            assert_eq!(Lock::parse(&format!("# head\n{line}\n")), Err(2), "{line}");
        }
    }

    #[test]
    fn a_reference_is_found_by_its_address() {
        let lock = lock();
        let base = lock.address("openapi.yaml");
        assert_eq!(base, Some("https://example.com/v2/openapi.yaml"));
        assert_eq!(lock.path(base, "https://example.org/types.yaml"), Some("example.org/types.yaml"));
        assert_eq!(lock.path(base, "../openapi.yaml"), Some("openapi.yaml"));
        assert_eq!(
            lock.path(lock.address("example.org/types.yaml"), "/types.yaml"),
            Some("example.org/types.yaml")
        );
        assert_eq!(lock.path(None, "types.yaml"), None);
        assert_eq!(lock.path(base, ""), None);
    }
}
