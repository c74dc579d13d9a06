//! What generates and checks, as functions that print to any writer and end with an exit code.

pub mod codegen;
pub mod exit;
pub mod explain;
pub mod form;
pub mod input;
pub mod outlet;
pub mod spec;
pub mod told;
