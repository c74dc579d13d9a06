// Written by `cargo xtask codegen`; change the API's description instead.
//! The requests, one type for each operation; methods of [`Client`](crate::Client) make them.

mod seccl;
mod plans;
mod new_business;

pub use seccl::{CreateSecclClient, CreateSecclClientError};
pub use plans::{CreatePlan, CreatePlanError};
pub use new_business::{CreateNewBusinessEvent, CreateNewBusinessEventError};
