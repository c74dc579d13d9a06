// Written by `cargo xtask codegen`; change the API's description instead.
//! `WebhookEvent` and what it holds.

use crate::runtime;

/// An event that can be sent to an address.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// Wire value `account.created`.
    AccountCreated,
    /// Wire value `account.updated`.
    AccountUpdated,
    /// Wire value `account.deleted`.
    AccountDeleted,
    /// Wire value `account.annual-review-date-occurred`.
    AccountAnnualReviewDateOccurred,
    /// Wire value `circle.created`.
    CircleCreated,
    /// Wire value `circle.updated`.
    CircleUpdated,
    /// Wire value `circle.deleted`.
    CircleDeleted,
    /// Wire value `plan.created`.
    PlanCreated,
    /// Wire value `plan.updated`.
    PlanUpdated,
    /// Wire value `plan.deleted`.
    PlanDeleted,
    /// Wire value `case.created`.
    CaseCreated,
    /// Wire value `case.updated`.
    CaseUpdated,
    /// Wire value `case.deleted`.
    CaseDeleted,
    /// Wire value `task.created`.
    TaskCreated,
    /// Wire value `task.updated`.
    TaskUpdated,
    /// Wire value `task.deleted`.
    TaskDeleted,
    /// Wire value `task.completed`.
    TaskCompleted,
    /// Wire value `fact-find.completed`.
    FactFindCompleted,
    /// Wire value `fact-find.completed-v3`.
    FactFindCompletedV3,
    /// Wire value `form-submission.completed`.
    FormSubmissionCompleted,
    /// Wire value `bank-account.created`.
    BankAccountCreated,
    /// Wire value `bank-account.updated`.
    BankAccountUpdated,
    /// Wire value `bank-account.deleted`.
    BankAccountDeleted,
    /// Wire value `bank-statement.created`.
    BankStatementCreated,
    /// Wire value `bank-statement.updated`.
    BankStatementUpdated,
    /// Wire value `bank-statement.deleted`.
    BankStatementDeleted,
    /// Wire value `bank-transaction.created`.
    BankTransactionCreated,
    /// Wire value `bank-transaction.updated`.
    BankTransactionUpdated,
    /// Wire value `bank-transaction.deleted`.
    BankTransactionDeleted,
    /// Wire value `provider-statement.created`.
    ProviderStatementCreated,
    /// Wire value `provider-statement.updated`.
    ProviderStatementUpdated,
    /// Wire value `provider-statement.deleted`.
    ProviderStatementDeleted,
    /// Wire value `transaction.created`.
    TransactionCreated,
    /// Wire value `transaction.updated`.
    TransactionUpdated,
    /// Wire value `transaction.deleted`.
    TransactionDeleted,
    /// Wire value `transaction.reconciled`.
    TransactionReconciled,
    /// Wire value `transaction.unreconciled`.
    TransactionUnreconciled,
    /// Wire value `statement.lock-status`.
    StatementLockStatus,
    /// Wire value `conversation.message.created`.
    ConversationMessageCreated,
    /// Wire value `conversation.message.updated`.
    ConversationMessageUpdated,
    /// Wire value `conversation.message.deleted`.
    ConversationMessageDeleted,
    /// Wire value `client-portal-document.uploaded`.
    ClientPortalDocumentUploaded,
    /// Wire value `client-portal-document.updated`.
    ClientPortalDocumentUpdated,
    /// Wire value `client-portal-document.deleted`.
    ClientPortalDocumentDeleted,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    WebhookEvent {
        AccountCreated = "account.created",
        AccountUpdated = "account.updated",
        AccountDeleted = "account.deleted",
        AccountAnnualReviewDateOccurred = "account.annual-review-date-occurred",
        CircleCreated = "circle.created",
        CircleUpdated = "circle.updated",
        CircleDeleted = "circle.deleted",
        PlanCreated = "plan.created",
        PlanUpdated = "plan.updated",
        PlanDeleted = "plan.deleted",
        CaseCreated = "case.created",
        CaseUpdated = "case.updated",
        CaseDeleted = "case.deleted",
        TaskCreated = "task.created",
        TaskUpdated = "task.updated",
        TaskDeleted = "task.deleted",
        TaskCompleted = "task.completed",
        FactFindCompleted = "fact-find.completed",
        FactFindCompletedV3 = "fact-find.completed-v3",
        FormSubmissionCompleted = "form-submission.completed",
        BankAccountCreated = "bank-account.created",
        BankAccountUpdated = "bank-account.updated",
        BankAccountDeleted = "bank-account.deleted",
        BankStatementCreated = "bank-statement.created",
        BankStatementUpdated = "bank-statement.updated",
        BankStatementDeleted = "bank-statement.deleted",
        BankTransactionCreated = "bank-transaction.created",
        BankTransactionUpdated = "bank-transaction.updated",
        BankTransactionDeleted = "bank-transaction.deleted",
        ProviderStatementCreated = "provider-statement.created",
        ProviderStatementUpdated = "provider-statement.updated",
        ProviderStatementDeleted = "provider-statement.deleted",
        TransactionCreated = "transaction.created",
        TransactionUpdated = "transaction.updated",
        TransactionDeleted = "transaction.deleted",
        TransactionReconciled = "transaction.reconciled",
        TransactionUnreconciled = "transaction.unreconciled",
        StatementLockStatus = "statement.lock-status",
        ConversationMessageCreated = "conversation.message.created",
        ConversationMessageUpdated = "conversation.message.updated",
        ConversationMessageDeleted = "conversation.message.deleted",
        ClientPortalDocumentUploaded = "client-portal-document.uploaded",
        ClientPortalDocumentUpdated = "client-portal-document.updated",
        ClientPortalDocumentDeleted = "client-portal-document.deleted"
    }
}

/// What is checked before it is sent.
pub(crate) static WEBHOOK_EVENT_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"account.created\"",
        "\"account.updated\"",
        "\"account.deleted\"",
        "\"account.annual-review-date-occurred\"",
        "\"circle.created\"",
        "\"circle.updated\"",
        "\"circle.deleted\"",
        "\"plan.created\"",
        "\"plan.updated\"",
        "\"plan.deleted\"",
        "\"case.created\"",
        "\"case.updated\"",
        "\"case.deleted\"",
        "\"task.created\"",
        "\"task.updated\"",
        "\"task.deleted\"",
        "\"task.completed\"",
        "\"fact-find.completed\"",
        "\"fact-find.completed-v3\"",
        "\"form-submission.completed\"",
        "\"bank-account.created\"",
        "\"bank-account.updated\"",
        "\"bank-account.deleted\"",
        "\"bank-statement.created\"",
        "\"bank-statement.updated\"",
        "\"bank-statement.deleted\"",
        "\"bank-transaction.created\"",
        "\"bank-transaction.updated\"",
        "\"bank-transaction.deleted\"",
        "\"provider-statement.created\"",
        "\"provider-statement.updated\"",
        "\"provider-statement.deleted\"",
        "\"transaction.created\"",
        "\"transaction.updated\"",
        "\"transaction.deleted\"",
        "\"transaction.reconciled\"",
        "\"transaction.unreconciled\"",
        "\"statement.lock-status\"",
        "\"conversation.message.created\"",
        "\"conversation.message.updated\"",
        "\"conversation.message.deleted\"",
        "\"client-portal-document.uploaded\"",
        "\"client-portal-document.updated\"",
        "\"client-portal-document.deleted\"",
    ],
);

runtime::validate! {
    WebhookEvent: WEBHOOK_EVENT_CHECK
}
