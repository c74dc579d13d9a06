//! Shared helpers of the test suites.

pub mod fixtures;
pub mod hostile;
pub mod workspace;
