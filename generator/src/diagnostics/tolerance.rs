//! What is forgiven.

/// What to do with a part of a document that is plainly wrong.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tolerance {
    /// It is an error: nothing is written. For documents of one's own.
    #[default]
    Strict,
    /// It is a warning: the part is carried raw or left out, the rest is written. For documents of others.
    Lenient,
}

impl Tolerance {
    /// All there are.
    pub(crate) const ALL: [Self; 2] = [Self::Strict, Self::Lenient];

    /// The word for it in `codegen.toml`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Strict => "strict",
            Self::Lenient => "lenient",
        }
    }
}
