//! The names that a crate has given: kept with it, so that later runs give the same, whatever the document has become.

use std::collections::BTreeMap;
use std::fmt;

/// The file that holds them, at the top of the folder that is written.
pub const NAMES: &str = "codegen.names";

/// The first lines of the file.
const HEADER: &str = "\
# The names that this crate has given to what stands at these places of its description. `cargo xtask codegen` reads
# them, so that what is added to the description renames nothing. To have a name chosen anew, delete its line. A sign
# says what stands there, so that it is found again where it is called otherwise.
";

/// What has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Named {
    /// An operation: the method of the client.
    Method,
    /// A schema: its type.
    Type,
    /// A schema that is sent in another form than it is received: the type of the former.
    Sent,
    /// Nothing: by what it looks like, it is found again where it is called otherwise.
    Sign,
}

impl Named {
    const ALL: [Self; 4] = [Self::Method, Self::Type, Self::Sent, Self::Sign];

    fn word(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Type => "type",
            Self::Sent => "sent",
            Self::Sign => "sign",
        }
    }
}

/// The names by the pointers of what has them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordedNames(BTreeMap<(Named, String), String>);

impl RecordedNames {
    /// Reads the file; a line that is none of ours says nothing, and so what it was about is named anew.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let line = |line: &str| {
            let (word, rest) = line.split_once(' ')?;
            let (name, pointer) = rest.split_once(' ')?;
            let named = Named::ALL.into_iter().find(|named| named.word() == word)?;
            Some(((named, pointer.to_owned()), name.to_owned()))
        };
        Self(text.lines().filter_map(line).collect())
    }

    /// Records a name; a pointer that no line can hold is left out.
    pub fn insert(&mut self, named: Named, pointer: &str, name: impl Into<String>) {
        if !pointer.contains(['\n', '\r']) {
            self.0.insert((named, pointer.to_owned()), name.into());
        }
    }

    /// All of them: what has it, its pointer and its name.
    pub fn iter(&self) -> impl Iterator<Item = (Named, &str, &str)> {
        self.0.iter().map(|((named, pointer), name)| (*named, pointer.as_str(), name.as_str()))
    }
}

impl fmt::Display for RecordedNames {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(HEADER)?;
        self.iter()
            .try_for_each(|(named, pointer, name)| writeln!(formatter, "{} {name} {pointer}", named.word()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again_and_nothing_else() {
        let mut names = RecordedNames::default();
        names.insert(Named::Method, "/paths/~1a b/get", "get_a");
        names.insert(Named::Type, "/components/schemas/A", "models::A");
        names.insert(Named::Sent, "/components/schemas/A", "models::ARequest");
        let text = names.to_string();
        assert_eq!(RecordedNames::parse(&text), names);
        names.insert(Named::Type, "/components/schemas/A\nmethod x /b", "models::B");
        assert_eq!(names.to_string(), text);
        assert_eq!(RecordedNames::parse("# method\nmethod x\nother x /a\n"), RecordedNames::default());
    }
}
