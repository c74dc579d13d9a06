// Written by `cargo xtask codegen`; change the API's description instead.
//! `InactiveReason` and what it holds.

use crate::runtime;

/// Why a plan is inactive.
///
/// The published page says otherwise: a string; the values stand in its text only — a closed list in the text is typed; it has grown before, so a value that is not listed can be made
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InactiveReason {
    /// Wire value `accepted`.
    Accepted,
    /// Wire value `agency_transferred`.
    AgencyTransferred,
    /// Wire value `cancelled`.
    Cancelled,
    /// Wire value `claimed`.
    Claimed,
    /// Wire value `complete`.
    Complete,
    /// Wire value `death_event`.
    DeathEvent,
    /// Wire value `deferred`.
    Deferred,
    /// Wire value `drawdown`.
    Drawdown,
    /// Wire value `expired`.
    Expired,
    /// Wire value `full_drawdown`.
    FullDrawdown,
    /// Wire value `issued`.
    Issued,
    /// Wire value `lapsed`.
    Lapsed,
    /// Wire value `matured`.
    Matured,
    /// Wire value `not_proceeded_with`.
    NotProceededWith,
    /// Wire value `not_taken_up`.
    NotTakenUp,
    /// Wire value `offered`.
    Offered,
    /// Wire value `paid_up`.
    PaidUp,
    /// Wire value `partial_drawdown`.
    PartialDrawdown,
    /// Wire value `partial_surrender`.
    PartialSurrender,
    /// Wire value `proposed`.
    Proposed,
    /// Wire value `prospect`.
    Prospect,
    /// Wire value `refunded`.
    Refunded,
    /// Wire value `refused`.
    Refused,
    /// Wire value `surrendered`.
    Surrendered,
    /// Wire value `transfer`.
    Transfer,
    /// Wire value `transferred`.
    Transferred,
    /// Wire value `underwriting`.
    Underwriting,
    /// Wire value `vested`.
    Vested,
    /// Wire value `declined`.
    Declined,
    /// Wire value `encashment`.
    Encashment,
    /// Wire value `left_service`.
    LeftService,
    /// Wire value `premium_holiday`.
    PremiumHoliday,
    /// Wire value `other`.
    Other,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    InactiveReason {
        Accepted = "accepted",
        AgencyTransferred = "agency_transferred",
        Cancelled = "cancelled",
        Claimed = "claimed",
        Complete = "complete",
        DeathEvent = "death_event",
        Deferred = "deferred",
        Drawdown = "drawdown",
        Expired = "expired",
        FullDrawdown = "full_drawdown",
        Issued = "issued",
        Lapsed = "lapsed",
        Matured = "matured",
        NotProceededWith = "not_proceeded_with",
        NotTakenUp = "not_taken_up",
        Offered = "offered",
        PaidUp = "paid_up",
        PartialDrawdown = "partial_drawdown",
        PartialSurrender = "partial_surrender",
        Proposed = "proposed",
        Prospect = "prospect",
        Refunded = "refunded",
        Refused = "refused",
        Surrendered = "surrendered",
        Transfer = "transfer",
        Transferred = "transferred",
        Underwriting = "underwriting",
        Vested = "vested",
        Declined = "declined",
        Encashment = "encashment",
        LeftService = "left_service",
        PremiumHoliday = "premium_holiday",
        Other = "other"
    }
}

/// What is checked before it is sent.
pub(crate) static INACTIVE_REASON_CHECK: runtime::Check = runtime::Check::Listed(
    &[
        "\"accepted\"",
        "\"agency_transferred\"",
        "\"cancelled\"",
        "\"claimed\"",
        "\"complete\"",
        "\"death_event\"",
        "\"deferred\"",
        "\"drawdown\"",
        "\"expired\"",
        "\"full_drawdown\"",
        "\"issued\"",
        "\"lapsed\"",
        "\"matured\"",
        "\"not_proceeded_with\"",
        "\"not_taken_up\"",
        "\"offered\"",
        "\"paid_up\"",
        "\"partial_drawdown\"",
        "\"partial_surrender\"",
        "\"proposed\"",
        "\"prospect\"",
        "\"refunded\"",
        "\"refused\"",
        "\"surrendered\"",
        "\"transfer\"",
        "\"transferred\"",
        "\"underwriting\"",
        "\"vested\"",
        "\"declined\"",
        "\"encashment\"",
        "\"left_service\"",
        "\"premium_holiday\"",
        "\"other\"",
    ],
);

runtime::validate! {
    InactiveReason: INACTIVE_REASON_CHECK
}
