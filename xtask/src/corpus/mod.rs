//! `cargo xtask corpus DIR`: generate from every document of a folder, compile what comes out, and
//! send instances of every component schema through it.

pub mod instances;
mod scalars;
