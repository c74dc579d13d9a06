// Written by `cargo xtask codegen`; change the API's description instead.
//! `Referral` and what it holds.

use crate::{models, runtime};

/// A referral.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Referral {
    /// UUID of the referral.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// Whether the referral was sent or received.
    pub direction: Option<models::referral_connection::Direction>,
    /// Connection that the referral goes over.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub connection: Option<models::ReferralConnection>,
    /// Clients that are referred.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub clients: Option<Vec<models::ReferralClient>>,
    /// Copies of the clients at the other firm.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub cloned_clients: Option<Vec<models::ReferralClient>>,
    /// Kind of advice that is asked for.
    pub advice_type: Option<AdviceType>,
    /// For how many months; null for life.
    pub duration_months: Option<DurationMonths>,
    /// What data are shared.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub shared_data: Option<Vec<SharedDataItem>>,
    /// Note on the referral.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub note: Option<String>,
    /// When an answer is due.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub sla_deadline: Option<String>,
    /// Where the referral stands.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub status: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Referral {
        fields {
            optional uuid: "uuid",
            optional direction: "direction",
            optional connection: "connection",
            optional clients: "clients",
            optional cloned_clients: "cloned_clients",
            optional advice_type: "advice_type",
            optional duration_months: "duration_months",
            optional shared_data: "shared_data",
            optional note: "note",
            optional sla_deadline: "sla_deadline",
            optional status: "status"
        }
    }
}

/// Kind of advice that is asked for.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AdviceType {
    /// Wire value `investments`.
    Investments,
    /// Wire value `protection`.
    Protection,
    /// Wire value `mortgages`.
    Mortgages,
    /// Wire value `estate_planning`.
    EstatePlanning,
    /// Wire value `other`.
    Other,
    /// Wire value `pensions`.
    Pensions,
    /// Wire value `tax`.
    Tax,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    AdviceType {
        Investments = "investments",
        Protection = "protection",
        Mortgages = "mortgages",
        EstatePlanning = "estate_planning",
        Other = "other",
        Pensions = "pensions",
        Tax = "tax"
    }
}

/// For how many months; null for life.
#[derive(Clone, PartialEq, Copy, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DurationMonths {
    /// Wire value `1`.
    N1,
    /// Wire value `2`.
    N2,
    /// Wire value `3`.
    N3,
    /// Wire value `6`.
    N6,
    /// A number that this version of the crate does not know; it is kept and written back.
    Unknown(i64),
}

runtime::integer_enum! {
    DurationMonths {
        N1 = 1,
        N2 = 2,
        N3 = 3,
        N6 = 6
    }
}

/// Kind of data.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SharedDataItem {
    /// Wire value `basic_details`.
    BasicDetails,
    /// Wire value `contact_details`.
    ContactDetails,
    /// Wire value `income`.
    Income,
    /// Wire value `expenditure`.
    Expenditure,
    /// Wire value `dependants`.
    Dependants,
    /// Wire value `investments_and_plans`.
    InvestmentsAndPlans,
    /// Wire value `pensions`.
    Pensions,
    /// Wire value `liabilities`.
    Liabilities,
    /// Wire value `protection`.
    Protection,
    /// Wire value `cash_accounts`.
    CashAccounts,
    /// Wire value `goals`.
    Goals,
    /// Wire value `notes`.
    Notes,
    /// A value that this version of the crate does not know; it is kept and written back.
    Unknown(runtime::UnknownValue),
}

runtime::string_enum! {
    SharedDataItem {
        BasicDetails = "basic_details",
        ContactDetails = "contact_details",
        Income = "income",
        Expenditure = "expenditure",
        Dependants = "dependants",
        InvestmentsAndPlans = "investments_and_plans",
        Pensions = "pensions",
        Liabilities = "liabilities",
        Protection = "protection",
        CashAccounts = "cash_accounts",
        Goals = "goals",
        Notes = "notes"
    }
}
