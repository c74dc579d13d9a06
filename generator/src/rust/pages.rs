//! Answers that come page by page.

use super::{Ident, Type};

/// How the pages of an answer follow each other. Paths are names of properties on the wire, from the outermost object
/// inwards; parameters are by their places.
#[derive(Clone, Debug, PartialEq)]
pub struct Pages {
    /// An item of a page.
    pub item: Type,
    /// Whether there may be no page in an answer.
    pub optional: bool,
    /// The fields that lead from a page to its items, and what is around the type of each; none where the page is the
    /// list itself.
    pub fields: Vec<(Ident, PageField)>,
    /// Where the items stand.
    pub items: Vec<String>,
    /// Where a page says whether there are more; empty where it does not.
    pub more: Vec<String>,
    /// Where a page says how many there are of what is counted; empty where it does not.
    pub total: Vec<String>,
    /// Where the next page is found.
    pub next: NextPage,
}

/// What is around the type of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PageField {
    /// Nothing.
    Plain,
    /// `Option`.
    Option,
    /// `Nullable`.
    Nullable,
}

/// Where the next page is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextPage {
    /// What stands here is sent for the next.
    Cursor(Vec<String>, PageInput),
    /// What stands here in the last item is sent for the next.
    LastItem(Vec<String>, PageInput),
    /// Pages are counted, from this one.
    Page(PageInput, i64),
    /// Items are counted.
    Offset(PageInput),
    /// What stands here is the address of the next.
    Address(Vec<String>),
    /// The same, but it may lack what was asked for.
    Partial(Vec<String>),
    /// A header has the address of the next.
    Link,
}

/// What of a call chooses the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageInput {
    /// A parameter.
    Parameter(usize),
    /// A property of the body.
    Body(Vec<String>),
}
