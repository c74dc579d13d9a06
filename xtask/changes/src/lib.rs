//! What the difference of two documents means: for programs that speak to the server, for programs that use the crate,
//! and for the version of the crate. Nothing here reads or writes files.

pub mod change;
pub mod changelog;
pub mod configured;
pub mod facts;
pub mod html;
pub mod json;
pub mod markdown;
pub mod report;
pub mod rust_api;
pub mod sarif;
pub mod text;
pub mod version;
pub mod wire;
