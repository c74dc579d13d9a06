//! How variants of unions look from outside.

pub mod looks;
pub mod tags;
pub mod twins;
