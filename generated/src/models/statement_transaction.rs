// Written by `cargo xtask codegen`; change the API's description instead.
//! `StatementTransaction` and what it holds.

use crate::{models, runtime};

/// A transaction.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StatementTransaction {
    /// UUID of the transaction.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the transaction was created.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the transaction last changed.
    ///
    /// - Inferred: the page was read by hand; meaning and format are from the name.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Name of the client.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub client_name: Option<runtime::Secret>,
    /// Reference of the transaction.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub transaction_reference: Option<String>,
    /// Policy number.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub policy_number: Option<runtime::Secret>,
    /// Date of the transaction.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub date: Option<String>,
    /// Amount before deductions.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub gross_amount: Option<models::Money>,
    /// Amount after deductions.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub net_amount: Option<models::Money>,
    /// Category of the transaction.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub category: Option<String>,
    /// Who pays.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub payment_origin: Option<String>,
    /// Number of the agency.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub agency_number: Option<String>,
    /// Reference of the product.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub product_reference: Option<String>,
    /// Name of the adviser.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub adviser_name: Option<runtime::Secret>,
    /// Number of the sender in the register of the SIB.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub sender_id_sib_number: Option<String>,
    /// Reason of the transaction.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub reason: Option<String>,
    /// Name of the scheme.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub scheme_name: Option<String>,
    /// Number of the scheme.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub scheme_number: Option<String>,
    /// Number of the customer.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub customer_number: Option<runtime::Secret>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    StatementTransaction {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            secret_optional client_name: "client_name",
            optional transaction_reference: "transaction_reference",
            secret_optional policy_number: "policy_number",
            optional date: "date",
            optional gross_amount: "gross_amount",
            optional net_amount: "net_amount",
            optional category: "category",
            optional payment_origin: "payment_origin",
            optional agency_number: "agency_number",
            optional product_reference: "product_reference",
            secret_optional adviser_name: "adviser_name",
            optional sender_id_sib_number: "sender_id_sib_number",
            optional reason: "reason",
            optional scheme_name: "scheme_name",
            optional scheme_number: "scheme_number",
            secret_optional customer_number: "customer_number"
        }
    }
}
