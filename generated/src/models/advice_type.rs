// Written by `cargo xtask codegen`; change the API's description instead.
//! `AdviceType` and what it holds.

use crate::runtime;

/// Kind of advice.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AdviceType {
    /// Wire value `advised`.
    Advised,
    /// Wire value `execution_only`.
    ExecutionOnly,
    /// Wire value `insistent_investor`.
    InsistentInvestor,
    /// Wire value `existing_provision`.
    ExistingProvision,
    /// Wire value `direct_offer`.
    DirectOffer,
    /// Wire value `client_instruction`.
    ClientInstruction,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    AdviceType {
        Advised = "advised",
        ExecutionOnly = "execution_only",
        InsistentInvestor = "insistent_investor",
        ExistingProvision = "existing_provision",
        DirectOffer = "direct_offer",
        ClientInstruction = "client_instruction"
    }
}

/// What is checked before it is sent.
pub(crate) static ADVICE_TYPE_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"advised\"",
        "\"execution_only\"",
        "\"insistent_investor\"",
        "\"existing_provision\"",
        "\"direct_offer\"",
        "\"client_instruction\"",
    ],
);

runtime::validate! {
    AdviceType: ADVICE_TYPE_CHECK
}
