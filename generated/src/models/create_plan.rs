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
    CreateAnnuity(Box<models::CreateAnnuity>),
    /// Where `type` is `cash_account`.
    CreateCashAccount(Box<models::CreateCashAccount>),
    /// Where `type` is `fixed_asset`.
    CreateFixedAsset(Box<models::CreateFixedAsset>),
    /// Where `type` is `general_insurance`.
    CreateGeneralInsurance(Box<models::CreateGeneralInsurance>),
    /// Where `type` is `group_protection`.
    CreateGroupProtection(Box<models::CreateGroupProtection>),
    /// Where `type` is `investment`.
    CreateInvestment(Box<models::CreateInvestment>),
    /// Where `type` is `loan_credit`.
    CreateLoanCredit(Box<models::CreateLoanCredit>),
    /// Where `type` is `mortgage`.
    CreateMortgage(Box<models::CreateMortgage>),
    /// Where `type` is `pension`.
    CreatePension(Box<models::CreatePension>),
    /// Where `type` is `protection_policy`.
    CreateProtectionPolicy(Box<models::CreateProtectionPolicy>),
    /// A value that is none of these; it is kept and written back.
    Unrecognised(runtime::Raw),
}

runtime::union! {
    sent CreatePlan: CREATE_PLAN {
        CreateAnnuity(models::CreateAnnuity) boxed,
        CreateCashAccount(models::CreateCashAccount) boxed,
        CreateFixedAsset(models::CreateFixedAsset) boxed,
        CreateGeneralInsurance(models::CreateGeneralInsurance) boxed,
        CreateGroupProtection(models::CreateGroupProtection) boxed,
        CreateInvestment(models::CreateInvestment) boxed,
        CreateLoanCredit(models::CreateLoanCredit) boxed,
        CreateMortgage(models::CreateMortgage) boxed,
        CreatePension(models::CreatePension) boxed,
        CreateProtectionPolicy(models::CreateProtectionPolicy) boxed
    }
}

impl From<models::CreateAnnuity> for CreatePlan {
    fn from(value: models::CreateAnnuity) -> Self {
        Self::CreateAnnuity(Box::new(value))
    }
}

impl From<models::CreateCashAccount> for CreatePlan {
    fn from(value: models::CreateCashAccount) -> Self {
        Self::CreateCashAccount(Box::new(value))
    }
}

impl From<models::CreateFixedAsset> for CreatePlan {
    fn from(value: models::CreateFixedAsset) -> Self {
        Self::CreateFixedAsset(Box::new(value))
    }
}

impl From<models::CreateGeneralInsurance> for CreatePlan {
    fn from(value: models::CreateGeneralInsurance) -> Self {
        Self::CreateGeneralInsurance(Box::new(value))
    }
}

impl From<models::CreateGroupProtection> for CreatePlan {
    fn from(value: models::CreateGroupProtection) -> Self {
        Self::CreateGroupProtection(Box::new(value))
    }
}

impl From<models::CreateInvestment> for CreatePlan {
    fn from(value: models::CreateInvestment) -> Self {
        Self::CreateInvestment(Box::new(value))
    }
}

impl From<models::CreateLoanCredit> for CreatePlan {
    fn from(value: models::CreateLoanCredit) -> Self {
        Self::CreateLoanCredit(Box::new(value))
    }
}

impl From<models::CreateMortgage> for CreatePlan {
    fn from(value: models::CreateMortgage) -> Self {
        Self::CreateMortgage(Box::new(value))
    }
}

impl From<models::CreatePension> for CreatePlan {
    fn from(value: models::CreatePension) -> Self {
        Self::CreatePension(Box::new(value))
    }
}

impl From<models::CreateProtectionPolicy> for CreatePlan {
    fn from(value: models::CreateProtectionPolicy) -> Self {
        Self::CreateProtectionPolicy(Box::new(value))
    }
}
