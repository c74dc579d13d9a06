// Written by `cargo xtask codegen`; change the API's description instead.
//! Operations of the tag `conversations`.
//!
//! Conversations and their participants.

use crate::{models, runtime};

mod operation {
    pub enum CreateConversation {}
    pub enum AddConversationAdmin {}
    pub enum ListConversationMentions {}
    pub enum CreateMessage {}
    pub enum AddConversationParticipants {}
    pub enum PinConversation {}
}

static CREATE_CONVERSATION: runtime::Operation = runtime::Operation {
    id: "createConversation",
    method: "POST",
    path: &[runtime::Segment::Literal("/api/v1/conversation")],
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
    answers: runtime::Documented {
        success: &["200"],
        ..runtime::Documented::NOTHING
    },
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

/// A [request](crate::Request) of [`Client::create_conversation`](crate::Client::create_conversation).
///
/// Gives `models::Conversation`, or fails with `CreateConversationError`.
pub type CreateConversation = runtime::Request<operation::CreateConversation>;

impl CreateConversation {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, body: models::CreateConversation) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_CONVERSATION);
        call.json(&body);
        Self::from_call(call)
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

runtime::endpoint! {
    operation::CreateConversation = CREATE_CONVERSATION {
        output: runtime::Json<models::Conversation>,
        error: CreateConversationError
    }
}

impl runtime::Uploads for operation::CreateConversation {}

/// What `POST /api/v1/conversation` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateConversationError {
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
    CreateConversationError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateConversationError {}

static ADD_CONVERSATION_ADMIN: runtime::Operation = runtime::Operation {
    id: "addConversationAdmin",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/conversation/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/admin"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "conversation_uuid",
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
    answers: runtime::Documented {
        success: &["2XX"],
        ..runtime::Documented::NOTHING
    },
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

/// A [request](crate::Request) of [`Client::add_conversation_admin`](crate::Client::add_conversation_admin).
///
/// Gives `Raw`, or fails with `AddConversationAdminError`.
pub type AddConversationAdmin = runtime::Request<operation::AddConversationAdmin>;

impl AddConversationAdmin {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        conversation_uuid: String,
        body: models::AddConversationAdmin,
    ) -> Self {
        let mut call = runtime::Call::new(core, &ADD_CONVERSATION_ADMIN);
        call.set(0, &conversation_uuid);
        call.check_body(&models::add_conversation_admin::ADD_CONVERSATION_ADMIN_CHECK);
        call.json(&body);
        Self::from_call(call)
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

runtime::endpoint! {
    operation::AddConversationAdmin = ADD_CONVERSATION_ADMIN {
        output: runtime::Untyped,
        error: AddConversationAdminError
    }
}

impl runtime::Uploads for operation::AddConversationAdmin {}

/// What `POST /api/v1/conversation/{conversation_uuid}/admin` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddConversationAdminError {
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
    AddConversationAdminError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for AddConversationAdminError {}

static LIST_CONVERSATION_MENTIONS: runtime::Operation = runtime::Operation {
    id: "listConversationMentions",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/conversation/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/mentions"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "conversation_uuid",
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
    answers: runtime::Documented {
        success: &["200"],
        ..runtime::Documented::NOTHING
    },
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

/// A [request](crate::Request) of [`Client::list_conversation_mentions`](crate::Client::list_conversation_mentions).
///
/// Gives `models::ConversationMentions`, or fails with `ListConversationMentionsError`.
pub type ListConversationMentions = runtime::Request<
    operation::ListConversationMentions,
>;

impl ListConversationMentions {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, conversation_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &LIST_CONVERSATION_MENTIONS);
        call.set(0, &conversation_uuid);
        Self::from_call(call)
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

runtime::endpoint! {
    operation::ListConversationMentions = LIST_CONVERSATION_MENTIONS {
        output: runtime::Json<models::ConversationMentions>,
        error: ListConversationMentionsError
    }
}

/// What `POST /api/v1/conversation/{conversation_uuid}/mentions` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListConversationMentionsError {
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
    ListConversationMentionsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for ListConversationMentionsError {}

static CREATE_MESSAGE: runtime::Operation = runtime::Operation {
    id: "createMessage",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/conversation/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/messages/inline"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "conversation_uuid",
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
    answers: runtime::Documented {
        success: &["2XX"],
        ..runtime::Documented::NOTHING
    },
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

/// A [request](crate::Request) of [`Client::create_message`](crate::Client::create_message).
///
/// Gives `Raw`, or fails with `CreateMessageError`.
pub type CreateMessage = runtime::Request<operation::CreateMessage>;

impl CreateMessage {
    #[inline]
    pub(crate) fn new(core: &runtime::Core, conversation_uuid: String) -> Self {
        let mut call = runtime::Call::new(core, &CREATE_MESSAGE);
        call.set(0, &conversation_uuid);
        Self::from_call(call)
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

    /// What is sent; nothing, unless set.
    ///
    /// What is sent; no page was read that describes it.
    ///
    /// Anything.
    #[inline]
    pub fn body(mut self, body: impl Into<runtime::Raw>) -> Self {
        let body: runtime::Raw = body.into();
        self.call.json(&body);
        self
    }
}

runtime::endpoint! {
    operation::CreateMessage = CREATE_MESSAGE {
        output: runtime::Untyped,
        error: CreateMessageError
    }
}

impl runtime::Uploads for operation::CreateMessage {}

/// What `POST /api/v1/conversation/{conversation_uuid}/messages/inline` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateMessageError {
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
    CreateMessageError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for CreateMessageError {}

static ADD_CONVERSATION_PARTICIPANTS: runtime::Operation = runtime::Operation {
    id: "addConversationParticipants",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/conversation/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/participants"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "conversation_uuid",
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
    answers: runtime::Documented {
        success: &["2XX"],
        ..runtime::Documented::NOTHING
    },
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

/// A [request](crate::Request) of [`Client::add_conversation_participants`](crate::Client::add_conversation_participants).
///
/// Gives `Raw`, or fails with `AddConversationParticipantsError`.
pub type AddConversationParticipants = runtime::Request<
    operation::AddConversationParticipants,
>;

impl AddConversationParticipants {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        conversation_uuid: String,
        body: models::AddConversationParticipants,
    ) -> Self {
        let mut call = runtime::Call::new(core, &ADD_CONVERSATION_PARTICIPANTS);
        call.set(0, &conversation_uuid);
        call.check_body(
            &models::add_conversation_participants::ADD_CONVERSATION_PARTICIPANTS_CHECK,
        );
        call.json(&body);
        Self::from_call(call)
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

runtime::endpoint! {
    operation::AddConversationParticipants = ADD_CONVERSATION_PARTICIPANTS {
        output: runtime::Untyped,
        error: AddConversationParticipantsError
    }
}

impl runtime::Uploads for operation::AddConversationParticipants {}

/// What `POST /api/v1/conversation/{conversation_uuid}/participants` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddConversationParticipantsError {
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
    AddConversationParticipantsError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for AddConversationParticipantsError {}

static PIN_CONVERSATION: runtime::Operation = runtime::Operation {
    id: "pinConversation",
    method: "POST",
    path: &[
        runtime::Segment::Literal("/api/v1/conversation/"),
        runtime::Segment::Parameter(0),
        runtime::Segment::Literal("/pin"),
    ],
    parameters: &[
        runtime::Parameter {
            name: "conversation_uuid",
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
    answers: runtime::Documented {
        success: &["2XX"],
        ..runtime::Documented::NOTHING
    },
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

/// A [request](crate::Request) of [`Client::pin_conversation`](crate::Client::pin_conversation).
///
/// Gives `Raw`, or fails with `PinConversationError`.
pub type PinConversation = runtime::Request<operation::PinConversation>;

impl PinConversation {
    #[inline]
    pub(crate) fn new(
        core: &runtime::Core,
        conversation_uuid: String,
        body: models::PinConversation,
    ) -> Self {
        let mut call = runtime::Call::new(core, &PIN_CONVERSATION);
        call.set(0, &conversation_uuid);
        call.json(&body);
        Self::from_call(call)
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

runtime::endpoint! {
    operation::PinConversation = PIN_CONVERSATION {
        output: runtime::Untyped,
        error: PinConversationError
    }
}

impl runtime::Uploads for operation::PinConversation {}

/// What `POST /api/v1/conversation/{conversation_uuid}/pin` fails with, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PinConversationError {
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
    PinConversationError {
        Unauthorized(runtime::Json<Box<models::Unauthenticated>>) = "401",
        Default(runtime::Json<Box<models::ErrorBody>>) = "default"
    }
}

impl runtime::ApiError for PinConversationError {}
