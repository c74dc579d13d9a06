// Written by `cargo xtask codegen`; change the API's description instead.
//! `Valuation` and what it holds.

use crate::{models, runtime};

/// A valuation.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Valuation {
    /// UUID of the valuation.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// Value of the valuation.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub value: Option<models::Money>,
    /// Date of the valuation.
    ///
    /// Inferred: from the name; whether a date or a date and time comes is not known.
    pub valued_at: Option<String>,
    /// Sub account it belongs to.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub sub_account: Option<Box<models::SubAccount>>,
    /// When the valuation was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the valuation last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Valuation {
        fields {
            optional uuid: "uuid",
            optional value: "value",
            optional valued_at: "valued_at",
            optional sub_account: "sub_account",
            optional created_at: "created_at",
            optional updated_at: "updated_at"
        }
    }
}
