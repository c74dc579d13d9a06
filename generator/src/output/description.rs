//! The description that a crate was made of, part by part: kept with the crate where what the description no longer has
//! stays for a release, so that there is something to make it of.

use std::collections::BTreeMap;
use std::fmt;

/// The file that holds it, at the top of the folder that is written.
pub const DESCRIPTION: &str = "codegen.described";

/// The first lines of the file.
const HEADER: &str = "\
# The description that this crate was made of, a line for each part: its place and its JSON. `cargo xtask codegen` reads
# it, so that an operation or a schema that the description no longer has stays for a release, deprecated. Such a line
# begins with `after` and the last version that was described with it, or with `since` and the first that was not. To end
# it sooner, delete the line.
";

/// How long a part has been there without being described.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stay {
    /// It was described in this version, and no other has come since.
    After(String),
    /// It has not been described since this version.
    Since(String),
}

/// A part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedPart {
    /// What it is, as JSON in one line.
    pub text: String,
    /// That it is no longer described; none of what is.
    pub stay: Option<Stay>,
}

/// The parts by their pointers; a file that the document refers to is one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordedDescription {
    /// The version of the crate that was made of it.
    pub version: String,
    parts: BTreeMap<String, RecordedPart>,
}

impl RecordedDescription {
    /// One without parts.
    #[must_use]
    pub fn of_version(version: &str) -> Self {
        Self { version: version.to_owned(), ..Self::default() }
    }

    /// Reads the file; a line that is none of ours says nothing.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut read = Self::default();
        for line in text.lines() {
            if let Some(version) = line.strip_prefix("version ") {
                version.clone_into(&mut read.version);
            } else if let Some((pointer, part)) = self::line(line) {
                read.parts.insert(pointer, part);
            }
        }
        read
    }

    /// The same with what is described only.
    #[must_use]
    pub fn without_what_stays(mut self) -> Self {
        self.parts.retain(|_, part| part.stay.is_none());
        self
    }

    /// Adds a part; its text stands in one line.
    pub fn insert(&mut self, pointer: impl Into<String>, part: RecordedPart) {
        self.parts.insert(pointer.into(), part);
    }

    /// The part at a pointer.
    #[must_use]
    pub fn get(&self, pointer: &str) -> Option<&RecordedPart> {
        self.parts.get(pointer)
    }

    /// All parts, in order of the pointers.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &RecordedPart)> {
        self.parts.iter().map(|(pointer, part)| (pointer.as_str(), part))
    }
}

/// What a line of the file says.
fn line(line: &str) -> Option<(String, RecordedPart)> {
    let (word, rest) = line.split_once(' ')?;
    let versioned = || rest.split_once(' ').map(|(version, rest)| (version.to_owned(), rest));
    let (stay, rest) = match word {
        "part" => (None, rest),
        "after" => versioned().map(|(version, rest)| (Some(Stay::After(version)), rest))?,
        "since" => versioned().map(|(version, rest)| (Some(Stay::Since(version)), rest))?,
        _ => return None,
    };
    let mut pointers = serde_json::Deserializer::from_str(rest).into_iter::<String>();
    let pointer = pointers.next()?.ok()?;
    let text = rest.get(pointers.byte_offset()..)?.trim().to_owned();
    Some((pointer, RecordedPart { text, stay }))
}

impl fmt::Display for RecordedDescription {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "{HEADER}version {}", self.version)?;
        self.iter().try_for_each(|(pointer, RecordedPart { text, stay })| {
            match stay {
                None => formatter.write_str("part")?,
                Some(Stay::After(version)) => write!(formatter, "after {version}")?,
                Some(Stay::Since(version)) => write!(formatter, "since {version}")?,
            }
            // A string of JSON has no line break in it.
            writeln!(formatter, " {} {text}", serde_json::Value::from(pointer))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_nothing_else() {
        let mut described = RecordedDescription::of_version("1.2.0");
        let stays = [None, Some(Stay::After("1.0.0".to_owned())), Some(Stay::Since("1.2.0".to_owned()))];
        for (pointer, stay) in ["/paths/~1a b/get", "/definitions/\"\n", "a.yaml#"].into_iter().zip(stays) {
            described.insert(pointer, RecordedPart { text: "{\"a\":\"b c\"}".to_owned(), stay });
        }
        let text = described.to_string();
        assert_eq!(RecordedDescription::parse(&text), described);
        assert_eq!(text.lines().filter(|line| !line.starts_with('#')).count(), 4, "{text}");
        assert_eq!(
            RecordedDescription::parse("part\nafter 1\nother \"/a\" {}\n"),
            RecordedDescription::default()
        );
    }
}
