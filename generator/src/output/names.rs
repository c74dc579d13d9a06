//! The names that a crate has given: kept with it, so that later runs give the same, whatever the document has become.

use std::collections::BTreeMap;
use std::fmt;

/// The file that holds them, at the top of the folder that is written.
pub const NAMES: &str = "codegen.names";

/// The file that tells git how records are merged, in the same folder.
pub const MERGING: &str = ".gitattributes";

/// What it says: each line stands for itself, so that those of both sides are kept, and the next run puts them in order.
pub const UNIONS: &str = "codegen.names merge=union\ncodegen.described merge=union\n";

/// The first lines of the file.
const HEADER: &str = "\
# The names that this crate has given to what stands at these places of its description. `cargo xtask codegen` reads
# them, so that what is added to the description renames nothing. To have a name chosen anew, delete its line. A sign
# says what stands there, so that it is found again where it is called otherwise.
";

/// What follows them where it is needed.
const OF_BEFORE: &str = "\
# What begins with `was` is a name of before, which is there as a deprecated alias as long as its line is.
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
    /// What an operation was called before.
    WasMethod,
    /// What the type of a schema was called before.
    WasType,
    /// What the type of what is sent was called before.
    WasSent,
}

impl Named {
    const ALL: [Self; 7] =
        [Self::Method, Self::Type, Self::Sent, Self::Sign, Self::WasMethod, Self::WasType, Self::WasSent];

    /// The same of before; none of what is none of now.
    #[must_use]
    pub fn before(self) -> Option<Self> {
        match self {
            Self::Method => Some(Self::WasMethod),
            Self::Type => Some(Self::WasType),
            Self::Sent => Some(Self::WasSent),
            Self::Sign | Self::WasMethod | Self::WasType | Self::WasSent => None,
        }
    }

    /// Whether it is a name of before.
    #[must_use]
    pub fn is_former(self) -> bool {
        matches!(self, Self::WasMethod | Self::WasType | Self::WasSent)
    }

    fn word(self) -> &'static str {
        match self {
            Self::Method => "method",
            Self::Type => "type",
            Self::Sent => "sent",
            Self::Sign => "sign",
            Self::WasMethod => "was-method",
            Self::WasType => "was-type",
            Self::WasSent => "was-sent",
        }
    }
}

/// The names by the pointers of what has them; of names of before there can be several.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RecordedNames(BTreeMap<(Named, String, usize), String>);

impl RecordedNames {
    /// Reads the file; a line that is none of ours says nothing, and so what it was about is named anew.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let mut names = Self::default();
        text.lines().filter_map(line).for_each(|(named, pointer, name)| names.insert(named, pointer, name));
        names
    }

    /// The name of what stands at a pointer.
    #[must_use]
    pub fn get(&self, named: Named, pointer: &str) -> Option<&str> {
        self.0.get(&(named, pointer.to_owned(), 0)).map(String::as_str)
    }

    /// Records a name, of those of before one more; a pointer that no line can hold is left out.
    pub fn insert(&mut self, named: Named, pointer: &str, name: impl Into<String>) {
        if pointer.contains(['\n', '\r']) {
            return;
        }
        let (name, pointer) = (name.into(), pointer.to_owned());
        let known = self.0.range((named, pointer.clone(), 0)..=(named, pointer.clone(), usize::MAX));
        let known: Vec<&String> = known.map(|(_, name)| name).take_while(|_| named.is_former()).collect();
        if !known.contains(&&name) {
            let number = known.len();
            self.0.insert((named, pointer, number), name);
        }
    }

    /// All of them: what has it, its pointer and its name.
    pub fn iter(&self) -> impl Iterator<Item = (Named, &str, &str)> {
        self.0.iter().map(|((named, pointer, _), name)| (*named, pointer.as_str(), name.as_str()))
    }
}

/// What a line of the file says.
fn line(line: &str) -> Option<(Named, &str, &str)> {
    let (word, rest) = line.split_once(' ')?;
    let (name, pointer) = rest.split_once(' ')?;
    let named = Named::ALL.into_iter().find(|named| named.word() == word)?;
    Some((named, pointer, name))
}

impl fmt::Display for RecordedNames {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(HEADER)?;
        if self.iter().any(|(named, ..)| named.is_former()) {
            formatter.write_str(OF_BEFORE)?;
        }
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
        for name in ["models::C", "models::D", "models::C"] {
            names.insert(Named::WasType, "/components/schemas/A", name);
        }
        let text = names.to_string();
        assert!(text.ends_with(
            "was-type models::C /components/schemas/A\nwas-type models::D /components/schemas/A\n"
        ));
        assert_eq!(RecordedNames::parse(&text), names);
        assert_eq!(names.get(Named::Type, "/components/schemas/A"), Some("models::A"));
        assert_eq!(RecordedNames::parse("# method\nmethod x\nother x /a\n"), RecordedNames::default());
    }
}
