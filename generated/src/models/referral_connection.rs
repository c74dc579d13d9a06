// Written by `cargo xtask codegen`; change the API's description instead.
//! `ReferralConnection` and what it holds.

use crate::{models, runtime};

/// A connection.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ReferralConnection {
    /// UUID of the connection.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// Whether the connection was sent or received.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub direction: Option<Direction>,
    /// Where the connection stands.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub status: Option<Status>,
    /// Firm that asked.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub sender_firm: Option<models::ReferralFirm>,
    /// Firm that was asked.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub recipient_firm: Option<models::ReferralFirm>,
    /// Account that asked.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub sender_account: Option<models::ReferralAccount>,
    /// When the connection was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the connection expires.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub expires_at: Option<runtime::DateTime>,
    /// When the connection last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    ReferralConnection {
        fields {
            optional uuid: "uuid",
            optional direction: "direction",
            optional status: "status",
            optional sender_firm: "sender_firm",
            optional recipient_firm: "recipient_firm",
            optional sender_account: "sender_account",
            optional created_at: "created_at",
            optional expires_at: "expires_at",
            optional updated_at: "updated_at"
        }
    }
}

/// `/components/schemas/ReferralConnection/properties/direction` of the API's description.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Direction {
    /// Wire value `sent`.
    Sent,
    /// Wire value `received`.
    Received,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Direction {
        Sent = "sent",
        Received = "received"
    }
}

/// What is checked before it is sent.
pub(crate) static DIRECTION_CHECK: runtime::Check = runtime::Check::Listed(
    &["\"sent\"", "\"received\""],
);

runtime::validate! {
    Direction: DIRECTION_CHECK
}

/// Where the connection stands.
///
/// Inferred: the page was read by hand; meaning and format are from the name.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Status {
    /// Wire value `pending`.
    Pending,
    /// Wire value `accepted`.
    Accepted,
    /// Wire value `denied`.
    Denied,
    /// Wire value `expired`.
    Expired,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    Status {
        Pending = "pending",
        Accepted = "accepted",
        Denied = "denied",
        Expired = "expired"
    }
}
