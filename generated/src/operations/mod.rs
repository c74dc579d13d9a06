// Written by `cargo xtask codegen`; change the API's description instead.
//! The requests, one type for each operation; methods of [`Client`](crate::Client) make them.
//!
//! What can be asked of a request of any operation stands with [`Request`](crate::Request).

mod seccl;
mod plans;
mod new_business;
mod accounts;
mod contact_details;
mod logins;
mod addons;
mod workflows;
mod statements;
mod bulk_actions;
mod cases;
mod charges;
mod circles;
mod clients;
mod dependants;
mod employments;
mod income;
mod conversations;
mod documents;
mod custom_fields;
mod employees;
mod fact_finds;
mod files;
mod firms;
mod forms;
mod groups;
mod lookups;
mod me;
mod notes;
mod oauth_connections;
mod tokens;
mod sub_accounts;
mod valuations;
mod referrals;
mod service_levels;
mod tags;
mod tasks;
mod time_entries;
mod webhooks;

pub use seccl::{CreateSecclClient, CreateSecclClientError};
pub use plans::{
    list_claims, list_provider_feed_logs, CreatePlan, CreatePlanError, ListClaims,
    ListClaimsError, CreateClaim, CreateClaimError, GetClaim, GetClaimError, UpdateClaim,
    UpdateClaimError, CreateCover, CreateCoverError, UpdateCover, UpdateCoverError,
    CreateGroupSchemeMember, CreateGroupSchemeMemberError, ListProviderFeedLogs,
    ListProviderFeedLogsError, ListSubGroupSchemes, ListSubGroupSchemesError,
    CreateSubGroupScheme, CreateSubGroupSchemeError, CreateTransactionSchedule,
    CreateTransactionScheduleError, GetTransactionScheduleSummary,
    GetTransactionScheduleSummaryError, GetPlan, GetPlanError, DeletePlan,
    DeletePlanError, GetNetWorth, GetNetWorthError, UpdateLinkedPolicyNumber,
    UpdateLinkedPolicyNumberError,
};
pub use new_business::{
    CreateNewBusinessEvent, CreateNewBusinessEventError, ListClientNewBusinessEvents,
    ListClientNewBusinessEventsError, UpdateNewBusinessEvent,
    UpdateNewBusinessEventError, ListPlanNewBusinessEvents,
    ListPlanNewBusinessEventsError,
};
pub use accounts::{
    list_accounts, ListAccounts, ListAccountsError, CreateAccount, CreateAccountError,
    ListAccountAddresses, ListAccountAddressesError, CreateAccountAddress,
    CreateAccountAddressError, UpdateAccount, UpdateAccountError, CreateIntroducer,
    CreateIntroducerError,
};
pub use contact_details::{
    CreateAccountContactDetail, CreateAccountContactDetailError,
    UpdateAccountContactDetail, UpdateAccountContactDetailError, UpdateAddress,
    UpdateAddressError, ListContactDetails, ListContactDetailsError, CreateContactDetail,
    CreateContactDetailError, UpdateContactDetail, UpdateContactDetailError,
};
pub use logins::{
    list_account_logins, list_logins, ListAccountLogins, ListAccountLoginsError,
    CreateAccountLogin, CreateAccountLoginError, ExpireLogin, ExpireLoginError,
    MakeLoginPrimary, MakeLoginPrimaryError, UpdateAccountLogin, UpdateAccountLoginError,
    ListLogins, ListLoginsError,
};
pub use addons::{
    list_addon_subscriptions, ListAddons, ListAddonsError, ListAddonSubscriptions,
    ListAddonSubscriptionsError, GetAddonSubscription, GetAddonSubscriptionError,
    InviteToBeIqProfiler, InviteToBeIqProfilerError, SubscribeToAddon,
    SubscribeToAddonError,
};
pub use workflows::{
    GetAutomationExecution, GetAutomationExecutionError, RunWorkflow, RunWorkflowError,
    CreateWorkflowTask, CreateWorkflowTaskError, UpdateWorkflowTask,
    UpdateWorkflowTaskError,
};
pub use statements::{
    ListBankStatements, ListBankStatementsError, CreateBankStatement,
    CreateBankStatementError, UploadBankStatement, UploadBankStatementError,
    ListBankTransactions, ListBankTransactionsError, CreateBankTransaction,
    CreateBankTransactionError, ReconcileBankTransactions,
    ReconcileBankTransactionsError, GetBankTransaction, GetBankTransactionError,
    CreateProviderStatement, CreateProviderStatementError, ListStatements,
    ListStatementsError, AutoReconcileTransactions, AutoReconcileTransactionsError,
    CreateExpectations, CreateExpectationsError, ListReconciliations,
    ListReconciliationsError,
};
pub use bulk_actions::{ExecuteBulkAction, ExecuteBulkActionError};
pub use cases::{
    list_cases, list_client_cases, ListCases, ListCasesError, CreateCase,
    CreateCaseError, UpdateCaseStatus, UpdateCaseStatusError, RemoveCaseParticipants,
    RemoveCaseParticipantsError, GetCase, GetCaseError, UpdateCase, UpdateCaseError,
    ListClientCases, ListClientCasesError,
};
pub use charges::{
    CreateCharge, CreateChargeError, CreateChargeSplit, CreateChargeSplitError,
    CreateChargeSplitSchema, CreateChargeSplitSchemaError, UpdateChargeSplit,
    UpdateChargeSplitError, ListClientCharges, ListClientChargesError,
    CalculateExpectation, CalculateExpectationError, ListPlanCharges,
    ListPlanChargesError,
};
pub use circles::{
    CreateCircle, CreateCircleError, ListCircleAccounts, ListCircleAccountsError,
    UpdateCircle, UpdateCircleError,
};
pub use clients::{
    ListClients, ListClientsError, CreateClient, CreateClientError, ListClientEmails,
    ListClientEmailsError, SetClientExpenditure, SetClientExpenditureError,
    CreateLinkedClient, CreateLinkedClientError, UpdateLinkedClient,
    UpdateLinkedClientError, SetClientOwners, SetClientOwnersError, ListStaffMembers,
    ListStaffMembersError, CreateStaffMember, CreateStaffMemberError, GetClient,
    GetClientError,
};
pub use dependants::{
    list_dependants, UpdateClientDependant, UpdateClientDependantError, ListDependants,
    ListDependantsError, UpdateDependant, UpdateDependantError,
};
pub use employments::{
    ListClientEmployments, ListClientEmploymentsError, GetClientEmployment,
    GetClientEmploymentError, ListEmployments, ListEmploymentsError, CreateEmployment,
    CreateEmploymentError, GetEmployment, GetEmploymentError,
};
pub use income::{
    GetClientIncome, GetClientIncomeError, ListIncome, ListIncomeError, CreateIncome,
    CreateIncomeError,
};
pub use conversations::{
    CreateConversation, CreateConversationError, AddConversationAdmin,
    AddConversationAdminError, ListConversationMentions, ListConversationMentionsError,
    CreateMessage, CreateMessageError, AddConversationParticipants,
    AddConversationParticipantsError, PinConversation, PinConversationError,
};
pub use documents::{
    CreateDefaultFolder, CreateDefaultFolderError, CreateDocument, CreateDocumentError,
    CreateIllustration, CreateIllustrationError, CreateLettersOfAuthority,
    CreateLettersOfAuthorityError,
};
pub use custom_fields::{CreateCustomField, CreateCustomFieldError};
pub use employees::{list_employees, ListEmployees, ListEmployeesError};
pub use fact_finds::{RequestFactFind, RequestFactFindError};
pub use files::{
    AssignFiles, AssignFilesError, UploadFile, UploadFileForm, UploadFileFormRequired,
    UploadFileError, CreateFolder, CreateFolderError,
};
pub use firms::{
    UpdateFirmSettings, UpdateFirmSettingsError, UpdateFirm, UpdateFirmError,
};
pub use forms::{
    ListForms, ListFormsError, CreateForm, CreateFormError, ListFormSubmissions,
    ListFormSubmissionsError, CreateFormSubmission, CreateFormSubmissionError,
    GetSubmissionRequest, GetSubmissionRequestError,
};
pub use groups::{
    list_groups, ListGroups, ListGroupsError, CreateGroup, CreateGroupError,
    RemoveGroupParticipants, RemoveGroupParticipantsError, UpdateGroup, UpdateGroupError,
};
pub use lookups::{list_lookups, ListLookups, ListLookupsError};
pub use me::{
    GetMe, GetMeError, ConfirmOtp, ConfirmOtpError, UpdateOtpSettings,
    UpdateOtpSettingsError, SetUpSms, SetUpSmsError,
};
pub use notes::{ListNotes, ListNotesError};
pub use oauth_connections::{
    list_oauth_connections, ListOauthConnections, ListOauthConnectionsError,
};
pub use tokens::{CreatePersonalAccessToken, CreatePersonalAccessTokenError};
pub use sub_accounts::{
    list_holdings, list_sub_accounts, create_sub_account, ListHoldings,
    ListHoldingsError, ListSubAccounts, ListSubAccountsError, CreateSubAccount,
    CreateSubAccountError, CreateContribution, CreateContributionError, CreateHolding,
    CreateHoldingError, GetHolding, GetHoldingError, UpdateHolding, UpdateHoldingError,
    SyncHoldings, SyncHoldingsError, GetSubAccount, GetSubAccountError, UpdateSubAccount,
    UpdateSubAccountError, DeleteSubAccount, DeleteSubAccountError,
};
pub use valuations::{
    list_valuations, ListValuationsForGraph, ListValuationsForGraphError,
    CreateValuation, CreateValuationError, ListValuations, ListValuationsError,
    CreateValuations, CreateValuationsError,
};
pub use referrals::{
    list_referral_connections, list_referrals, ListReferralConnections,
    ListReferralConnectionsError, CreateReferralConnection,
    CreateReferralConnectionError, GetReferralConnection, GetReferralConnectionError,
    ListReferrals, ListReferralsError, GetReferral, GetReferralError,
};
pub use service_levels::{
    list_service_levels, ListServiceLevels, ListServiceLevelsError, UpdateServiceLevel,
    UpdateServiceLevelError,
};
pub use tags::{
    list_tags, tag_resource, ListTags, ListTagsError, TagResource, TagResourceError,
};
pub use tasks::{ListTasks, ListTasksError, CreateTask, CreateTaskError};
pub use time_entries::{CreateTimeEntry, CreateTimeEntryError};
pub use webhooks::{
    list_webhook_subscriptions, ListWebhookSubscriptions, ListWebhookSubscriptionsError,
    CreateWebhookSubscription, CreateWebhookSubscriptionError, GetWebhookSubscription,
    GetWebhookSubscriptionError, UpdateWebhookSubscription,
    UpdateWebhookSubscriptionError,
};
