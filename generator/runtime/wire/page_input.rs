//! What of a call chooses the page of its answer.

/// Names of properties from the outermost object inwards.
pub type Names = &'static [&'static str];

/// What of a call chooses the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// The parameter of this number.
    Parameter(usize),
    /// A property of the body.
    Body(Names),
}
