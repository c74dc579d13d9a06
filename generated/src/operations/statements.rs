// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `statements`.
//!
//! Statements of banks and providers, and their transactions.

use std::collections::BTreeMap;
use crate::{models, runtime};

static LIST_BANK_STATEMENTS: runtime::Operation = runtime::Operation {
    id: "listBankStatements",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/bank-statement")],
    parameters: &[
        runtime::Parameter {
            name: "query",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A request of [`Client::list_bank_statements`](crate::Client::list_bank_statements).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBankStatements {
    call: runtime::Call,
}

impl ListBankStatements {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_BANK_STATEMENTS);
        Self { call }
    }

    /// Query parameter `query`.
    ///
    /// Any query, by name: `per_page`, `sort`, `include`, `filter[…]`. No page was read that lists them.
    #[inline]
    pub fn query(
        mut self,
        query: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        let query: BTreeMap<String, String> = query
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self.call.set(0, &query);
        self
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(1, &x_plannr_account_uuid);
        self
    }
}

runtime::request! {
    ListBankStatements = LIST_BANK_STATEMENTS {
        output: runtime::Raw as runtime::Untyped = "2XX",
        error: ListBankStatementsError as ListBankStatementsError
    }
}

/// What `GET /api/v1/bank-statement` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListBankStatementsError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    ListBankStatementsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListBankStatementsError {}

static CREATE_BANK_STATEMENT: runtime::Operation = runtime::Operation {
    id: "createBankStatement",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/bank-statement")],
    parameters: &[
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A request of [`Client::create_bank_statement`](crate::Client::create_bank_statement).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBankStatement {
    call: runtime::Call,
}

impl CreateBankStatement {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, body: models::CreateBankStatement) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_BANK_STATEMENT);
        call.check_body(&models::create_bank_statement::CREATE_BANK_STATEMENT_CHECK);
        call.json(&body);
        Self { call }
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(0, &x_plannr_account_uuid);
        self
    }
}

runtime::request! {
    CreateBankStatement = CREATE_BANK_STATEMENT {
        output: models::BankStatement as runtime::Json<models::BankStatement> = "201",
        error: CreateBankStatementError as CreateBankStatementError
    }
}

runtime::upload! {
    CreateBankStatement
}

/// What `POST /api/v1/bank-statement` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateBankStatementError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    CreateBankStatementError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateBankStatementError {}

static UPLOAD_BANK_STATEMENT: runtime::Operation = runtime::Operation {
    id: "uploadBankStatement",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/bank-statement/upload")],
    parameters: &[
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A request of [`Client::upload_bank_statement`](crate::Client::upload_bank_statement).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadBankStatement {
    call: runtime::Call,
}

impl UploadBankStatement {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &UPLOAD_BANK_STATEMENT);
        Self { call }
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(0, &x_plannr_account_uuid);
        self
    }

    /// What is sent; nothing, unless set.
    ///
    /// What is sent.
    #[inline]
    pub fn body(mut self, body: impl Into<models::UploadBankStatement>) -> Self {
        let body: models::UploadBankStatement = body.into();
        self.call
            .check_body(&models::upload_bank_statement::UPLOAD_BANK_STATEMENT_CHECK);
        self.call.json(&body);
        self
    }
}

runtime::request! {
    UploadBankStatement = UPLOAD_BANK_STATEMENT {
        output: models::StatementTransaction as runtime::Json<models::StatementTransaction> = "200",
        error: UploadBankStatementError as UploadBankStatementError
    }
}

runtime::upload! {
    UploadBankStatement
}

/// What `POST /api/v1/bank-statement/upload` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UploadBankStatementError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    UploadBankStatementError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for UploadBankStatementError {}

static LIST_BANK_TRANSACTIONS: runtime::Operation = runtime::Operation {
    id: "listBankTransactions",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/bank-transaction")],
    parameters: &[
        runtime::Parameter {
            name: "query",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A request of [`Client::list_bank_transactions`](crate::Client::list_bank_transactions).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBankTransactions {
    call: runtime::Call,
}

impl ListBankTransactions {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_BANK_TRANSACTIONS);
        Self { call }
    }

    /// Query parameter `query`.
    ///
    /// Any query, by name: `per_page`, `sort`, `include`, `filter[…]`. No page was read that lists them.
    #[inline]
    pub fn query(
        mut self,
        query: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        let query: BTreeMap<String, String> = query
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self.call.set(0, &query);
        self
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(1, &x_plannr_account_uuid);
        self
    }
}

runtime::request! {
    ListBankTransactions = LIST_BANK_TRANSACTIONS {
        output: runtime::Raw as runtime::Untyped = "2XX",
        error: ListBankTransactionsError as ListBankTransactionsError
    }
}

/// What `GET /api/v1/bank-transaction` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListBankTransactionsError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    ListBankTransactionsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListBankTransactionsError {}

static CREATE_BANK_TRANSACTION: runtime::Operation = runtime::Operation {
    id: "createBankTransaction",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/bank-transaction")],
    parameters: &[
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A request of [`Client::create_bank_transaction`](crate::Client::create_bank_transaction).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBankTransaction {
    call: runtime::Call,
}

impl CreateBankTransaction {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &CREATE_BANK_TRANSACTION);
        Self { call }
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(0, &x_plannr_account_uuid);
        self
    }

    /// What is sent; nothing, unless set.
    ///
    /// What is sent.
    #[inline]
    pub fn body(mut self, body: impl Into<models::CreateBankTransaction>) -> Self {
        let body: models::CreateBankTransaction = body.into();
        self.call
            .check_body(&models::create_bank_transaction::CREATE_BANK_TRANSACTION_CHECK);
        self.call.json(&body);
        self
    }
}

runtime::request! {
    CreateBankTransaction = CREATE_BANK_TRANSACTION {
        output: models::BankTransaction as runtime::Json<models::BankTransaction> = "201",
        error: CreateBankTransactionError as CreateBankTransactionError
    }
}

runtime::upload! {
    CreateBankTransaction
}

/// What `POST /api/v1/bank-transaction` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateBankTransactionError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    CreateBankTransactionError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateBankTransactionError {}

static RECONCILE_BANK_TRANSACTIONS: runtime::Operation = runtime::Operation {
    id: "reconcileBankTransactions",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/bank-transaction/reconcile")],
    parameters: &[],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A request of [`Client::reconcile_bank_transactions`](crate::Client::reconcile_bank_transactions).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReconcileBankTransactions {
    call: runtime::Call,
}

impl ReconcileBankTransactions {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        body: models::ReconcileBankTransactions,
    ) -> Self {
        let mut call = runtime::Call::new(core, &RECONCILE_BANK_TRANSACTIONS);
        call.check_body(
            &models::reconcile_bank_transactions::RECONCILE_BANK_TRANSACTIONS_CHECK,
        );
        call.json(&body);
        Self { call }
    }
}

runtime::request! {
    ReconcileBankTransactions = RECONCILE_BANK_TRANSACTIONS {
        output: runtime::Raw as runtime::Untyped = "2XX",
        error: ReconcileBankTransactionsError as ReconcileBankTransactionsError
    }
}

runtime::upload! {
    ReconcileBankTransactions
}

/// What `POST /api/v1/bank-transaction/reconcile` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReconcileBankTransactionsError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    ReconcileBankTransactionsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ReconcileBankTransactionsError {}

static GET_BANK_TRANSACTION: runtime::Operation = runtime::Operation {
    id: "getBankTransaction",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/bank-transaction/"),
        runtime::Segment::Parameter(0),
    ],
    parameters: &[
        runtime::Parameter {
            name: "bankTransaction_uuid",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A request of [`Client::get_bank_transaction`](crate::Client::get_bank_transaction).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBankTransaction {
    call: runtime::Call,
}

impl GetBankTransaction {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, bank_transaction_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &GET_BANK_TRANSACTION);
        call.set(0, &bank_transaction_uuid);
        Self { call }
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(1, &x_plannr_account_uuid);
        self
    }
}

runtime::request! {
    GetBankTransaction = GET_BANK_TRANSACTION {
        output: runtime::Raw as runtime::Untyped = "2XX",
        error: GetBankTransactionError as GetBankTransactionError
    }
}

/// What `GET /api/v1/bank-transaction/{bankTransaction_uuid}` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetBankTransactionError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    GetBankTransactionError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for GetBankTransactionError {}

static CREATE_PROVIDER_STATEMENT: runtime::Operation = runtime::Operation {
    id: "createProviderStatement",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/provider-statement")],
    parameters: &[
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A request of [`Client::create_provider_statement`](crate::Client::create_provider_statement).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProviderStatement {
    call: runtime::Call,
}

impl CreateProviderStatement {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        body: models::CreateProviderStatement,
    ) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_PROVIDER_STATEMENT);
        call.check_body(
            &models::create_provider_statement::CREATE_PROVIDER_STATEMENT_CHECK,
        );
        call.json(&body);
        Self { call }
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(0, &x_plannr_account_uuid);
        self
    }
}

runtime::request! {
    CreateProviderStatement = CREATE_PROVIDER_STATEMENT {
        output: models::ProviderStatement as runtime::Json<models::ProviderStatement> = "201",
        error: CreateProviderStatementError as CreateProviderStatementError
    }
}

runtime::upload! {
    CreateProviderStatement
}

/// What `POST /api/v1/provider-statement` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateProviderStatementError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    CreateProviderStatementError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateProviderStatementError {}

static LIST_STATEMENTS: runtime::Operation = runtime::Operation {
    id: "listStatements",
    method: "GET",
    path: &[runtime::Segment::Literal("/api/v1/statement")],
    parameters: &[
        runtime::Parameter {
            name: "query",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A request of [`Client::list_statements`](crate::Client::list_statements).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListStatements {
    call: runtime::Call,
}

impl ListStatements {
    #[inline]
    pub(crate) fn new(core: &runtime::Core) -> Self {
        let call = runtime::Call::new(core, &LIST_STATEMENTS);
        Self { call }
    }

    /// Query parameter `query`.
    ///
    /// Any query, by name: `per_page`, `sort`, `include`, `filter[…]`. No page was read that lists them.
    #[inline]
    pub fn query(
        mut self,
        query: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        let query: BTreeMap<String, String> = query
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self.call.set(0, &query);
        self
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(1, &x_plannr_account_uuid);
        self
    }
}

runtime::request! {
    ListStatements = LIST_STATEMENTS {
        output: runtime::Raw as runtime::Untyped = "2XX",
        error: ListStatementsError as ListStatementsError
    }
}

/// What `GET /api/v1/statement` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListStatementsError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    ListStatementsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListStatementsError {}

static AUTO_RECONCILE_TRANSACTIONS: runtime::Operation = runtime::Operation {
    id: "autoReconcileTransactions",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/statement-transaction/auto-reconcile")],
    parameters: &[
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A request of [`Client::auto_reconcile_transactions`](crate::Client::auto_reconcile_transactions).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct AutoReconcileTransactions {
    call: runtime::Call,
}

impl AutoReconcileTransactions {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        body: models::AutoReconcileTransactions,
    ) -> Self {
        let mut call = runtime::Call::new(core, &AUTO_RECONCILE_TRANSACTIONS);
        call.check_body(
            &models::auto_reconcile_transactions::AUTO_RECONCILE_TRANSACTIONS_CHECK,
        );
        call.json(&body);
        Self { call }
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(0, &x_plannr_account_uuid);
        self
    }
}

runtime::request! {
    AutoReconcileTransactions = AUTO_RECONCILE_TRANSACTIONS {
        output: () as runtime::Nothing = "204",
        error: AutoReconcileTransactionsError as AutoReconcileTransactionsError
    }
}

runtime::upload! {
    AutoReconcileTransactions
}

/// What `POST /api/v1/statement-transaction/auto-reconcile` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AutoReconcileTransactionsError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    AutoReconcileTransactionsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for AutoReconcileTransactionsError {}

static CREATE_EXPECTATIONS: runtime::Operation = runtime::Operation {
    id: "createExpectations",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/statement-transaction/create-expectations"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A request of [`Client::create_expectations`](crate::Client::create_expectations).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExpectations {
    call: runtime::Call,
}

impl CreateExpectations {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, body: models::CreateExpectations) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_EXPECTATIONS);
        call.check_body(&models::create_expectations::CREATE_EXPECTATIONS_CHECK);
        call.json(&body);
        Self { call }
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(0, &x_plannr_account_uuid);
        self
    }
}

runtime::request! {
    CreateExpectations = CREATE_EXPECTATIONS {
        output: () as runtime::Nothing = "204",
        error: CreateExpectationsError as CreateExpectationsError
    }
}

runtime::upload! {
    CreateExpectations
}

/// What `POST /api/v1/statement-transaction/create-expectations` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateExpectationsError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    CreateExpectationsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateExpectationsError {}

static LIST_RECONCILIATIONS: runtime::Operation = runtime::Operation {
    id: "listReconciliations",
    method: "GET",
    path: &[
        runtime::Segment::Literal("/api/v1/statement-transaction/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/reconciliations"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "statementTransaction_uuid",
            location: runtime::Location::Path,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "query",
            location: runtime::Location::Query,
            style: runtime::Style::Form,
            explode: true,
            allow_reserved: false,
            secret: false,
        },
        runtime::Parameter {
            name: "X-PLANNR-ACCOUNT-UUID",
            location: runtime::Location::Header,
            style: runtime::Style::Simple,
            explode: false,
            allow_reserved: false,
            secret: false,
        },
    ],
    checks: &[],
    security: &[&["bearer"]],
    server: None,
    accept: "application/json",
    outcomes: &[],
    repeats: runtime::Repeats {
        class: None,
        automatic: true,
        statuses: None,
        refusals: &[429],
        key: None,
        pauses: None,
    },
    parsed: runtime::Parsed::new(),
};

/// A request of [`Client::list_reconciliations`](crate::Client::list_reconciliations).
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListReconciliations {
    call: runtime::Call,
}

impl ListReconciliations {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, statement_transaction_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &LIST_RECONCILIATIONS);
        call.set(0, &statement_transaction_uuid);
        Self { call }
    }

    /// Query parameter `query`.
    ///
    /// Any query, by name: `per_page`, `sort`, `include`, `filter[…]`. No page was read that lists them.
    #[inline]
    pub fn query(
        mut self,
        query: impl IntoIterator<Item = (impl Into<String>, String)>,
    ) -> Self {
        let query: BTreeMap<String, String> = query
            .into_iter()
            .map(|(name, value)| (name.into(), value))
            .collect();
        self.call.set(1, &query);
        self
    }

    /// Header `X-PLANNR-ACCOUNT-UUID`.
    ///
    /// UUID of the account to act as. Most routes fail without it.
    ///
    /// - Example: `"0a7d5e93-48bc-4c16-9f82-e61b3d70c5a9"`.
    /// - From another page, <https://api-how-to.plannrcrm.com/getting-started/making-requests>: the header is sent on most routes, and those that need it fail without it; its value is the `uuid` of the `account` of one of your logins, not that of the login.
    #[inline]
    pub fn x_plannr_account_uuid(
        mut self,
        x_plannr_account_uuid: impl Into<String>,
    ) -> Self {
        let x_plannr_account_uuid: String = x_plannr_account_uuid.into();
        self.call.set(2, &x_plannr_account_uuid);
        self
    }
}

runtime::request! {
    ListReconciliations = LIST_RECONCILIATIONS {
        output: runtime::Raw as runtime::Untyped = "2XX",
        error: ListReconciliationsError as ListReconciliationsError
    }
}

/// What `GET /api/v1/statement-transaction/{statementTransaction_uuid}/reconciliations` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListReconciliationsError {
    /// The token is missing or not valid.
    ///
    /// Status `401`.
    Unauthorized(Box<models::Unauthenticated>),
    /// Any other failure. The shape is a guess, so every property is optional.
    ///
    /// Status `default`.
    Default(Box<models::ErrorBody>),
    /// What the API does not document.
    Undocumented(runtime::RawBody),
}

runtime::replies! {
    ListReconciliationsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListReconciliationsError {}
