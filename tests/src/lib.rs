//! Shared helpers of the test suites, and what the client must not compile.
//!
//! A mortgage property on a pension:
//!
//! ```compile_fail,E0599
//! fn wrong(pension: plannr::models::CreatePension) {
//!     let _ = pension.loan_quote(plannr::models::PlanValue::Boolean(true));
//! }
//! ```
//!
//! which a mortgage has:
//!
//! ```
//! fn right(mortgage: plannr::models::CreateMortgage) {
//!     let _ = mortgage.loan_quote(plannr::models::PlanValue::Boolean(true));
//! }
//! ```
//!
//! A plan without a required property:
//!
//! ```compile_fail,E0063
//! let plan = plannr::models::CreateMortgageRequired {
//!     client_uuid: String::new(),
//!     sub_type: String::new(),
//!     status: plannr::models::PlanStatus::Active,
//!     on_panel: true,
//! };
//! ```

pub mod combined;
pub mod constructs;
pub mod fixtures;
pub mod growth;
pub mod hostile;
pub mod workspace;
