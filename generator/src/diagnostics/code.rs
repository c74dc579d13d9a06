//! The table of codes.

use std::fmt;

use super::Severity;

/// How much of the document a problem concerns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// All of it: it cannot be used, whatever the tolerance.
    Document,
    /// A part: the rest can be used without it.
    Part,
}

/// A row of the table.
struct Row {
    code: &'static str,
    severity: Severity,
    scope: Scope,
    title: &'static str,
    meaning: &'static str,
    remedy: &'static str,
}

macro_rules! codes {
    ($($name:ident $code:literal $severity:ident $scope:ident $title:literal $meaning:literal $remedy:literal;)*) => {
        /// The kinds of problems; each has a stable code.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(
                #[doc = $title]
                $name,
            )*
        }

        impl Code {
            /// Every code, in order.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            const fn row(self) -> Row {
                match self {
                    $(Self::$name => Row {
                        code: $code,
                        severity: Severity::$severity,
                        scope: Scope::$scope,
                        title: $title,
                        meaning: $meaning,
                        remedy: $remedy,
                    },)*
                }
            }
        }
    };
}

codes! {
    // Reading the text.
    Syntax "G0101" Error Document
        "The text is not valid YAML or JSON"
        "The parser could not read the text from this place on."
        "Correct the text at the place shown; what is wrong often stands just before it.";
    DuplicateKey "G0102" Error Part
        "A key stands twice in one object"
        "Only one of the two values can be used; the last one is."
        "Remove or rename one of them.";
    TooLarge "G0103" Error Document
        "The document is too large"
        "The text, or what its aliases expand to, goes beyond what is read."
        "Split the document, or write out what the aliases repeat.";
    TooDeep "G0104" Error Document
        "The document is nested too deeply"
        "Lists and objects stand inside each other beyond the limit."
        "Move the inner schemas to `components/schemas` and refer to them.";
    KeyNotText "G0105" Error Document
        "A key is not a plain value"
        "In OpenAPI every key is text; here a list or an object is used as a key."
        "Write the key as text; put it in quotes if it starts with `{`, `[` or `?`.";

    // What kind of document it is.
    NotOpenApi "G0201" Error Document
        "This is not an OpenAPI document"
        "The text is valid, but its root is not an object with the key `openapi`."
        "Give the file that starts with `openapi: 3…`.";
    Swagger "G0202" Error Document
        "This is a Swagger 2.0 document"
        "OpenAPI 2.0 (Swagger) is laid out differently from 3.x and is not read."
        "Convert the document to OpenAPI 3.0 first, for example with swagger2openapi.";
    Version "G0203" Error Document
        "The version of OpenAPI is not known"
        "Versions 3.0 and 3.1 are read, and 3.2 as if it were 3.1."
        "Set `openapi` to the version the document is written in.";
    NewerVersion "G0204" Warning Part
        "The version of OpenAPI is newer than what is read"
        "The document is read as 3.1; what is new in it is reported as unknown."
        "Check that nothing important is reported as unknown.";
    NothingToGenerate "G0205" Error Document
        "The document describes nothing"
        "It has neither `paths` nor `components`."
        "Add operations under `paths`.";
    Unreadable "G0301" Error Document
        "The document cannot be read as OpenAPI"
        "A part has the wrong form and could not be set aside."
        "Correct the part that the message names.";
}

impl Code {
    /// The code itself, e.g. `G0101`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.row().code
    }

    /// What it is, in a few words.
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.row().title
    }

    /// What it means.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        self.row().meaning
    }

    /// What to do about it.
    #[must_use]
    pub const fn remedy(self) -> &'static str {
        self.row().remedy
    }

    /// How bad it usually is.
    #[must_use]
    pub const fn severity(self) -> Severity {
        self.row().severity
    }

    /// How much of the document it concerns.
    #[must_use]
    pub const fn scope(self) -> Scope {
        self.row().scope
    }
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_in_order() {
        let codes: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert!(codes.is_sorted_by(|one, next| one < next), "{codes:?}");
    }
}
