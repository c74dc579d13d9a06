//! What is said about answers that come page by page.

/// What is said about the pages of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Paged {
    /// Nothing.
    #[default]
    Unsaid,
    /// It has none.
    Not,
    /// How they follow each other.
    Said(Pages),
}

/// How pages follow each other. Paths are names of properties from the outermost object inwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    /// Who says it.
    pub by: SaidBy,
    /// Whether the operation itself says it, rather than its parameters or the document.
    pub own: bool,
    /// Where the next page is found, where that is said.
    pub next: Option<NextPage>,
    /// Where the items stand, where that is said.
    pub items: Option<Vec<String>>,
    /// Where a page says whether there are more; empty where it does not.
    pub more: Vec<String>,
    /// Where a page says how many there are of what is counted.
    pub total: Vec<String>,
}

/// Who says how pages follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaidBy {
    /// This key of the document.
    Extension(&'static str),
    /// The caller.
    Configuration,
}

/// Where the next page is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NextPage {
    /// What stands here is sent for the next.
    Cursor(Vec<String>, PageInput),
    /// What stands here in the last item is sent for the next.
    LastItem(Vec<String>, PageInput),
    /// Pages are counted.
    Page(PageInput),
    /// Items are counted.
    Offset(PageInput),
    /// What stands here is the address of the next.
    Address(Vec<String>),
    /// A header has the address of the next.
    Link,
}

/// What of a call chooses the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageInput {
    /// The parameter of this name.
    Parameter(String),
    /// A property of the body.
    Body(Vec<String>),
}
