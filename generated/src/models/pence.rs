// Written by `cargo xtask codegen`; change the API's description instead.
//! `Pence` and what it holds.

use crate::runtime;

/// An amount of pounds sterling in pence.
pub type Pence = runtime::Minor<'G', 'B', 'P', 2>;
