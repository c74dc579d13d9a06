// Written by `cargo xtask codegen`; change the API's description instead.
//! `CreatePlan` and what it holds.

use crate::{models, runtime};

/// A plan to be created. Its type decides which further properties it can have.
///
/// - The published page says otherwise: one flat object with the properties of all types, the type being a string whose values stand in its text — each property says on which types it is found, so that a field of another type can be ruled out before it is sent
/// - Told apart by the property `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum CreatePlan {
    /// Where `type` is `annuity`.
    Annuity(Box<models::CreateAnnuity>),
    /// Where `type` is `cash_account`.
    CashAccount(Box<models::CreateCashAccount>),
    /// Where `type` is `fixed_asset`.
    FixedAsset(Box<models::CreateFixedAsset>),
    /// Where `type` is `general_insurance`.
    GeneralInsurance(Box<models::CreateGeneralInsurance>),
    /// Where `type` is `group_protection`.
    GroupProtection(Box<models::CreateGroupProtection>),
    /// Where `type` is `investment`.
    Investment(Box<models::CreateInvestment>),
    /// Where `type` is `loan_credit`.
    LoanCredit(Box<models::CreateLoanCredit>),
    /// Where `type` is `mortgage`.
    Mortgage(Box<models::CreateMortgage>),
    /// Where `type` is `pension`.
    Pension(Box<models::CreatePension>),
    /// Where `type` is `protection_policy`.
    ProtectionPolicy(Box<models::CreateProtectionPolicy>),
    /// A value that is none of these; it is kept and written back.
    Unrecognised(runtime::Raw),
}

runtime::union! {
    sent CreatePlan: CREATE_PLAN {
        Annuity(models::CreateAnnuity) boxed from,
        CashAccount(models::CreateCashAccount) boxed from,
        FixedAsset(models::CreateFixedAsset) boxed from,
        GeneralInsurance(models::CreateGeneralInsurance) boxed from,
        GroupProtection(models::CreateGroupProtection) boxed from,
        Investment(models::CreateInvestment) boxed from,
        LoanCredit(models::CreateLoanCredit) boxed from,
        Mortgage(models::CreateMortgage) boxed from,
        Pension(models::CreatePension) boxed from,
        ProtectionPolicy(models::CreateProtectionPolicy) boxed from
    }
}
