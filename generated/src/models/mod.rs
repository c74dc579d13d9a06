// Written by `cargo xtask codegen`; change the API's description instead.
//! What is sent and received.

pub(crate) mod create_seccl_client;
pub(crate) mod create_seccl_nationality;
pub(crate) mod create_seccl_tax_identifier;
pub(crate) mod create_seccl_vulnerability;
pub(crate) mod create_seccl_bank_details;
pub(crate) mod create_seccl_employer;
pub(crate) mod create_seccl_employer_address;
pub(crate) mod seccl_client_type;
pub(crate) mod seccl_title;
pub(crate) mod seccl_marital_status;
pub(crate) mod seccl_employment_status;
pub(crate) mod seccl_vulnerability_reason;
pub(crate) mod seccl_client;
pub(crate) mod seccl_address;
pub(crate) mod seccl_mobile;
pub(crate) mod seccl_bank_details;
pub(crate) mod seccl_vulnerability;
pub(crate) mod seccl_employer;
pub(crate) mod seccl_employer_address;
pub(crate) mod seccl_employer_bank_details;
pub(crate) mod create_plan;
pub(crate) mod create_annuity;
pub(crate) mod create_cash_account;
pub(crate) mod create_fixed_asset;
pub(crate) mod create_general_insurance;
pub(crate) mod create_group_protection;
pub(crate) mod create_investment;
pub(crate) mod create_loan_credit;
pub(crate) mod create_mortgage;
pub(crate) mod create_pension;
pub(crate) mod create_protection_policy;
pub(crate) mod plan_value;
pub(crate) mod create_plan_owner;
pub(crate) mod create_plan_beneficiary;
pub(crate) mod create_plan_external_reference;
pub(crate) mod plan_status;
pub(crate) mod inactive_reason;
pub(crate) mod external_reference_third_party;
pub(crate) mod create_new_business_event;
pub(crate) mod contribution_type;
pub(crate) mod advice_type;
pub(crate) mod conducted_by;
pub(crate) mod source_of_funds;
pub(crate) mod premium_currency;
pub(crate) mod premium_frequency;
pub(crate) mod vulnerable_client;
pub(crate) mod new_business_event_status;
pub mod new_business_event;
pub(crate) mod case;
pub(crate) mod money;
pub(crate) mod account;
pub(crate) mod accounts;
pub(crate) mod plan;
pub(crate) mod plans;
pub(crate) mod plan_statistics;
pub(crate) mod firm;
pub(crate) mod firm_brand_colours;
pub(crate) mod firm_billing;
pub(crate) mod unauthenticated;
pub(crate) mod error_body;

pub use create_seccl_client::{CreateSecclClient, CreateSecclClientRequired};
pub use create_seccl_nationality::{
    CreateSecclNationality, CreateSecclNationalityRequired,
};
pub use create_seccl_tax_identifier::{
    CreateSecclTaxIdentifier, CreateSecclTaxIdentifierRequired,
};
pub use create_seccl_vulnerability::{
    CreateSecclVulnerability, CreateSecclVulnerabilityRequired,
};
pub use create_seccl_bank_details::CreateSecclBankDetails;
pub use create_seccl_employer::{CreateSecclEmployer, CreateSecclEmployerRequired};
pub use create_seccl_employer_address::CreateSecclEmployerAddress;
pub use seccl_client_type::SecclClientType;
pub use seccl_title::SecclTitle;
pub use seccl_marital_status::SecclMaritalStatus;
pub use seccl_employment_status::SecclEmploymentStatus;
pub use seccl_vulnerability_reason::SecclVulnerabilityReason;
pub use seccl_client::SecclClient;
pub use seccl_address::SecclAddress;
pub use seccl_mobile::SecclMobile;
pub use seccl_bank_details::SecclBankDetails;
pub use seccl_vulnerability::SecclVulnerability;
pub use seccl_employer::SecclEmployer;
pub use seccl_employer_address::SecclEmployerAddress;
pub use seccl_employer_bank_details::SecclEmployerBankDetails;
pub use create_plan::CreatePlan;
pub use create_annuity::{CreateAnnuity, CreateAnnuityRequired};
pub use create_cash_account::{CreateCashAccount, CreateCashAccountRequired};
pub use create_fixed_asset::{CreateFixedAsset, CreateFixedAssetRequired};
pub use create_general_insurance::{
    CreateGeneralInsurance, CreateGeneralInsuranceRequired,
};
pub use create_group_protection::{CreateGroupProtection, CreateGroupProtectionRequired};
pub use create_investment::{CreateInvestment, CreateInvestmentRequired};
pub use create_loan_credit::{CreateLoanCredit, CreateLoanCreditRequired};
pub use create_mortgage::{CreateMortgage, CreateMortgageRequired};
pub use create_pension::{CreatePension, CreatePensionRequired};
pub use create_protection_policy::{
    CreateProtectionPolicy, CreateProtectionPolicyRequired,
};
pub use plan_value::PlanValue;
pub use create_plan_owner::{CreatePlanOwner, CreatePlanOwnerRequired};
pub use create_plan_beneficiary::{CreatePlanBeneficiary, CreatePlanBeneficiaryRequired};
pub use create_plan_external_reference::{
    CreatePlanExternalReference, CreatePlanExternalReferenceRequired,
};
pub use plan_status::PlanStatus;
pub use inactive_reason::InactiveReason;
pub use external_reference_third_party::ExternalReferenceThirdParty;
pub use create_new_business_event::{
    CreateNewBusinessEvent, CreateNewBusinessEventRequired,
};
pub use contribution_type::ContributionType;
pub use advice_type::AdviceType;
pub use conducted_by::ConductedBy;
pub use source_of_funds::SourceOfFunds;
pub use premium_currency::PremiumCurrency;
pub use premium_frequency::PremiumFrequency;
pub use vulnerable_client::VulnerableClient;
pub use new_business_event_status::NewBusinessEventStatus;

#[doc(inline)]
pub use new_business_event::NewBusinessEvent;

pub use case::Case;
pub use money::Money;
pub use account::Account;
pub use accounts::Accounts;
pub use plan::Plan;
pub use plans::Plans;
pub use plan_statistics::PlanStatistics;
pub use firm::Firm;
pub use firm_brand_colours::FirmBrandColours;
pub use firm_billing::FirmBilling;
pub use unauthenticated::Unauthenticated;
pub use error_body::ErrorBody;
