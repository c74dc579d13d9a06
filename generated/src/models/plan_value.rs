// Written by `cargo xtask codegen`; change the API's description instead.
//! `PlanValue` and what it holds.

use crate::runtime;

/// A value whose type the documentation does not give: text, a number or a boolean, sent as it is. Neither its form nor its unit, such as pence or pounds, is documented.
///
/// - The published page says otherwise: a string, with the name of the property in brackets as example — the names speak of amounts, dates, percentages and yes or no, so the printed type is a filler and the real one is unknown
/// - Told apart by the JSON kind.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PlanValue {
    /// Text.
    Text(String),
    /// A number.
    Number(f64),
    /// A boolean.
    Boolean(bool),
    /// A value that is none of these; it is kept and written back.
    Unrecognised(runtime::Raw),
}

runtime::union! {
    PlanValue: PLAN_VALUE {
        Text: String,
        Number: Number,
        Boolean: Boolean
    }
}

runtime::from_variants! {
    PlanValue {
        any_text Text(String),
        held Number(f64),
        number Number(f64),
        held Boolean(bool)
    }
}
