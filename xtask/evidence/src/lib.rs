//! From captured documentation pages to facts, and from facts to a checked document.
//!
//! `docs facts` reads pages into facts files, `docs check` holds the document to them, `docs diff` says what
//! changed between two captures, `docs draft` writes an operation from a page.

pub mod check;
mod command;
pub mod diff;
pub mod draft;
pub mod facts;
pub mod freshness;
pub mod page;
pub mod problem;
pub mod tables;
pub mod update;
mod yaml;

pub use command::{run, run_in};
