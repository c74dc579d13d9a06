//! From captured documentation pages to facts, and from facts to a checked document.
//!
//! `docs facts` reads pages into facts files, `docs check` holds the document to them, `docs diff` says what
//! changed between two captures, `docs draft` writes an operation from a page.

mod command;
pub mod facts;
pub mod page;
pub mod problem;
mod yaml;

pub use command::run;
