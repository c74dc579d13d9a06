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
pub(crate) mod pence;
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
pub(crate) mod page_links;
pub(crate) mod page_meta;
pub(crate) mod login;
pub(crate) mod user;
pub(crate) mod confirm_otp;
pub mod update_otp_settings;
pub(crate) mod invalid_otp_settings;
pub(crate) mod set_up_sms;
pub(crate) mod update_login;
pub(crate) mod addon_subscription;
pub(crate) mod addon;
pub(crate) mod subscribe_to_addon;
pub(crate) mod addon_parameters;
pub(crate) mod addon_parameter;
pub(crate) mod invite_to_be_iq_profiler;
pub(crate) mod automation_execution;
pub(crate) mod create_bank_statement;
pub(crate) mod bank_statement;
pub(crate) mod statement;
pub(crate) mod upload_bank_statement;
pub(crate) mod statement_transaction;
pub(crate) mod create_bank_transaction;
pub(crate) mod bank_transaction;
pub(crate) mod reconcile_bank_transactions;
pub(crate) mod update_case_status;
pub(crate) mod case_status;
pub(crate) mod remove_case_participants;
pub(crate) mod case_details;
pub(crate) mod update_case;
pub mod create_charge;
pub mod create_charge_split;
pub(crate) mod charge_split;
pub(crate) mod update_charge_split;
pub(crate) mod calculate_expectation;
pub(crate) mod update_client_dependant;
pub(crate) mod create_linked_client;
pub(crate) mod linked_client;
pub(crate) mod update_linked_client;
pub mod set_client_owners;
pub(crate) mod create_staff_member;
pub(crate) mod create_conversation;
pub(crate) mod conversation;
pub(crate) mod add_conversation_admin;
pub(crate) mod conversation_mentions;
pub(crate) mod add_conversation_participants;
pub(crate) mod pin_conversation;
pub(crate) mod upload_file;
pub(crate) mod group;
pub(crate) mod group_participant;
pub(crate) mod create_group;
pub(crate) mod remove_group_participants;
pub(crate) mod update_group;
pub(crate) mod create_letters_of_authority;
pub mod letters_of_authority;
pub(crate) mod letter_of_authority;
pub mod lookup;
pub(crate) mod oauth_connection;
pub(crate) mod oauth_provider;
pub(crate) mod create_personal_access_token;
pub(crate) mod claim;
pub(crate) mod create_claim;
pub(crate) mod conflict;
pub(crate) mod update_claim;
pub(crate) mod holding;
pub mod provider_feed_log;
pub(crate) mod sub_account;
pub(crate) mod valuation;
pub(crate) mod portfolio;
pub(crate) mod sub_account_statistics;
pub(crate) mod provider_feed_log_context;
pub(crate) mod valuations_for_graph;
pub(crate) mod graph_valuation;
pub(crate) mod create_sub_account;
pub(crate) mod create_holding;
pub(crate) mod holding_details;
pub(crate) mod sync_holding;
pub(crate) mod sync_holdings;
pub(crate) mod create_valuation;
pub(crate) mod update_sub_account;
pub(crate) mod create_provider_statement;
pub mod provider_statement;
pub(crate) mod provider;
pub(crate) mod create_referral_connection;
pub mod referral_connection;
pub(crate) mod referral_firm;
pub(crate) mod referral_account;
pub mod referral;
pub(crate) mod referral_client;
pub(crate) mod service_level;
pub(crate) mod update_service_level;
pub(crate) mod auto_reconcile_transactions;
pub(crate) mod create_expectations;
pub(crate) mod tag;
pub mod tag_resource;
pub mod create_time_entry;
pub mod run_workflow;
pub mod create_workflow_task;
pub(crate) mod update_address;
pub mod create_contact_detail;
pub(crate) mod contact_detail;
pub(crate) mod phone_number_meta;
pub(crate) mod dependant;
pub(crate) mod update_dependant;
pub(crate) mod create_valuations_item;
pub(crate) mod create_valuations;
pub(crate) mod webhook_subscription;
pub(crate) mod webhook_event;
pub(crate) mod create_webhook_subscription;
pub(crate) mod update_webhook_subscription;
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
pub use pence::Pence;
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
pub use page_links::PageLinks;
pub use page_meta::PageMeta;
pub use login::Login;
pub use user::User;
pub use confirm_otp::ConfirmOtp;

#[doc(inline)]
pub use update_otp_settings::{UpdateOtpSettings, UpdateOtpSettingsRequired};

pub use invalid_otp_settings::InvalidOtpSettings;
pub use set_up_sms::{SetUpSms, SetUpSmsRequired};
pub use update_login::{UpdateLogin, UpdateLoginRequired};
pub use addon_subscription::AddonSubscription;
pub use addon::Addon;
pub use subscribe_to_addon::{SubscribeToAddon, SubscribeToAddonRequired};
pub use addon_parameters::AddonParameters;
pub use addon_parameter::AddonParameter;
pub use invite_to_be_iq_profiler::{InviteToBeIqProfiler, InviteToBeIqProfilerRequired};
pub use automation_execution::AutomationExecution;
pub use create_bank_statement::{CreateBankStatement, CreateBankStatementRequired};
pub use bank_statement::BankStatement;
pub use statement::Statement;
pub use upload_bank_statement::UploadBankStatement;
pub use statement_transaction::StatementTransaction;
pub use create_bank_transaction::CreateBankTransaction;
pub use bank_transaction::BankTransaction;
pub use reconcile_bank_transactions::{
    ReconcileBankTransactions, ReconcileBankTransactionsRequired,
};
pub use update_case_status::UpdateCaseStatus;
pub use case_status::CaseStatus;
pub use remove_case_participants::{
    RemoveCaseParticipants, RemoveCaseParticipantsRequired,
};
pub use case_details::CaseDetails;
pub use update_case::UpdateCase;

#[doc(inline)]
pub use create_charge::CreateCharge;

#[doc(inline)]
pub use create_charge_split::{CreateChargeSplit, CreateChargeSplitRequired};

pub use charge_split::ChargeSplit;
pub use update_charge_split::UpdateChargeSplit;
pub use calculate_expectation::{CalculateExpectation, CalculateExpectationRequired};
pub use update_client_dependant::UpdateClientDependant;
pub use create_linked_client::{CreateLinkedClient, CreateLinkedClientRequired};
pub use linked_client::LinkedClient;
pub use update_linked_client::{UpdateLinkedClient, UpdateLinkedClientRequired};

#[doc(inline)]
pub use set_client_owners::{SetClientOwners, SetClientOwnersRequired};

pub use create_staff_member::{CreateStaffMember, CreateStaffMemberRequired};
pub use create_conversation::{CreateConversation, CreateConversationRequired};
pub use conversation::Conversation;
pub use add_conversation_admin::{AddConversationAdmin, AddConversationAdminRequired};
pub use conversation_mentions::ConversationMentions;
pub use add_conversation_participants::{
    AddConversationParticipants, AddConversationParticipantsRequired,
};
pub use pin_conversation::{PinConversation, PinConversationRequired};
pub use upload_file::{UploadFile, UploadFileRequired};
pub use group::Group;
pub use group_participant::GroupParticipant;
pub use create_group::{CreateGroup, CreateGroupRequired};
pub use remove_group_participants::{
    RemoveGroupParticipants, RemoveGroupParticipantsRequired,
};
pub use update_group::{UpdateGroup, UpdateGroupRequired};
pub use create_letters_of_authority::{
    CreateLettersOfAuthority, CreateLettersOfAuthorityRequired,
};

#[doc(inline)]
pub use letters_of_authority::LettersOfAuthority;

pub use letter_of_authority::LetterOfAuthority;

#[doc(inline)]
pub use lookup::Lookup;

pub use oauth_connection::OauthConnection;
pub use oauth_provider::OauthProvider;
pub use create_personal_access_token::{
    CreatePersonalAccessToken, CreatePersonalAccessTokenRequired,
};
pub use claim::Claim;
pub use create_claim::{CreateClaim, CreateClaimRequired};
pub use conflict::Conflict;
pub use update_claim::UpdateClaim;
pub use holding::Holding;

#[doc(inline)]
pub use provider_feed_log::ProviderFeedLog;

pub use sub_account::SubAccount;
pub use valuation::Valuation;
pub use portfolio::Portfolio;
pub use sub_account_statistics::SubAccountStatistics;
pub use provider_feed_log_context::ProviderFeedLogContext;
pub use valuations_for_graph::ValuationsForGraph;
pub use graph_valuation::GraphValuation;
pub use create_sub_account::CreateSubAccount;
pub use create_holding::{CreateHolding, CreateHoldingRequired};
pub use holding_details::HoldingDetails;
pub use sync_holding::{SyncHolding, SyncHoldingRequired};
pub use sync_holdings::{SyncHoldings, SyncHoldingsRequired};
pub use create_valuation::{CreateValuation, CreateValuationRequired};
pub use update_sub_account::UpdateSubAccount;
pub use create_provider_statement::{
    CreateProviderStatement, CreateProviderStatementRequired,
};

#[doc(inline)]
pub use provider_statement::ProviderStatement;

pub use provider::Provider;
pub use create_referral_connection::{
    CreateReferralConnection, CreateReferralConnectionRequired,
};

#[doc(inline)]
pub use referral_connection::ReferralConnection;

pub use referral_firm::ReferralFirm;
pub use referral_account::ReferralAccount;

#[doc(inline)]
pub use referral::Referral;

pub use referral_client::ReferralClient;
pub use service_level::ServiceLevel;
pub use update_service_level::{UpdateServiceLevel, UpdateServiceLevelRequired};
pub use auto_reconcile_transactions::{
    AutoReconcileTransactions, AutoReconcileTransactionsRequired,
};
pub use create_expectations::{CreateExpectations, CreateExpectationsRequired};
pub use tag::Tag;

#[doc(inline)]
pub use tag_resource::{TagResource, TagResourceRequired};

#[doc(inline)]
pub use create_time_entry::{CreateTimeEntry, CreateTimeEntryRequired};

#[doc(inline)]
pub use run_workflow::{RunWorkflow, RunWorkflowRequired};

#[doc(inline)]
pub use create_workflow_task::{CreateWorkflowTask, CreateWorkflowTaskRequired};

pub use update_address::UpdateAddress;

#[doc(inline)]
pub use create_contact_detail::{CreateContactDetail, CreateContactDetailRequired};

pub use contact_detail::ContactDetail;
pub use phone_number_meta::PhoneNumberMeta;
pub use dependant::Dependant;
pub use update_dependant::UpdateDependant;
pub use create_valuations_item::CreateValuationsItem;
pub use create_valuations::{CreateValuations, CreateValuationsRequired};
pub use webhook_subscription::WebhookSubscription;
pub use webhook_event::WebhookEvent;
pub use create_webhook_subscription::{
    CreateWebhookSubscription, CreateWebhookSubscriptionRequired,
};
pub use update_webhook_subscription::{
    UpdateWebhookSubscription, UpdateWebhookSubscriptionRequired,
};
pub use unauthenticated::Unauthenticated;
pub use error_body::ErrorBody;
