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

static CREATE_PLAN: runtime::Union = runtime::Union {
    variants: &[
        runtime::Variant {
            kinds: runtime::kinds(&[runtime::Kind::Object]),
            tag: Some(("type", &["\"annuity\""])),
            ..runtime::Variant::ANY
        },
        runtime::Variant {
            kinds: runtime::kinds(&[runtime::Kind::Object]),
            tag: Some(("type", &["\"cash_account\""])),
            ..runtime::Variant::ANY
        },
        runtime::Variant {
            kinds: runtime::kinds(&[runtime::Kind::Object]),
            tag: Some(("type", &["\"fixed_asset\""])),
            ..runtime::Variant::ANY
        },
        runtime::Variant {
            kinds: runtime::kinds(&[runtime::Kind::Object]),
            tag: Some(("type", &["\"general_insurance\""])),
            ..runtime::Variant::ANY
        },
        runtime::Variant {
            kinds: runtime::kinds(&[runtime::Kind::Object]),
            tag: Some(("type", &["\"group_protection\""])),
            ..runtime::Variant::ANY
        },
        runtime::Variant {
            kinds: runtime::kinds(&[runtime::Kind::Object]),
            tag: Some(("type", &["\"investment\""])),
            ..runtime::Variant::ANY
        },
        runtime::Variant {
            kinds: runtime::kinds(&[runtime::Kind::Object]),
            tag: Some(("type", &["\"loan_credit\""])),
            ..runtime::Variant::ANY
        },
        runtime::Variant {
            kinds: runtime::kinds(&[runtime::Kind::Object]),
            tag: Some(("type", &["\"mortgage\""])),
            ..runtime::Variant::ANY
        },
        runtime::Variant {
            kinds: runtime::kinds(&[runtime::Kind::Object]),
            tag: Some(("type", &["\"pension\""])),
            ..runtime::Variant::ANY
        },
        runtime::Variant {
            kinds: runtime::kinds(&[runtime::Kind::Object]),
            tag: Some(("type", &["\"protection_policy\""])),
            ..runtime::Variant::ANY
        },
    ],
};

runtime::union! {
    sent CreatePlan: CREATE_PLAN {
        Annuity,
        CashAccount,
        FixedAsset,
        GeneralInsurance,
        GroupProtection,
        Investment,
        LoanCredit,
        Mortgage,
        Pension,
        ProtectionPolicy
    }
    secret
}

runtime::from_variants! {
    CreatePlan {
        boxed Annuity(models::CreateAnnuity),
        boxed CashAccount(models::CreateCashAccount),
        boxed FixedAsset(models::CreateFixedAsset),
        boxed GeneralInsurance(models::CreateGeneralInsurance),
        boxed GroupProtection(models::CreateGroupProtection),
        boxed Investment(models::CreateInvestment),
        boxed LoanCredit(models::CreateLoanCredit),
        boxed Mortgage(models::CreateMortgage),
        boxed Pension(models::CreatePension),
        boxed ProtectionPolicy(models::CreateProtectionPolicy)
    }
}

/// What is checked before it is sent.
pub(crate) static CREATE_PLAN_CHECK: runtime::Check = runtime::Check::Union(
    &CREATE_PLAN,
    &[
        &models::create_annuity::CREATE_ANNUITY_CHECK,
        &models::create_cash_account::CREATE_CASH_ACCOUNT_CHECK,
        &models::create_fixed_asset::CREATE_FIXED_ASSET_CHECK,
        &models::create_general_insurance::CREATE_GENERAL_INSURANCE_CHECK,
        &models::create_group_protection::CREATE_GROUP_PROTECTION_CHECK,
        &models::create_investment::CREATE_INVESTMENT_CHECK,
        &models::create_loan_credit::CREATE_LOAN_CREDIT_CHECK,
        &models::create_mortgage::CREATE_MORTGAGE_CHECK,
        &models::create_pension::CREATE_PENSION_CHECK,
        &models::create_protection_policy::CREATE_PROTECTION_POLICY_CHECK,
    ],
);

runtime::validate! {
    CreatePlan: CREATE_PLAN_CHECK
}
