//! The project's commands, as functions that print to any writer.

pub mod ci;
pub mod codegen;
pub mod exit;
pub mod spec;
