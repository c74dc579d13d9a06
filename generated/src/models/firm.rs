// Written by `cargo xtask codegen`; change the API's description instead.
//! `Firm` and what it holds.

use crate::{models, runtime};

/// A firm of advisers.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Firm {
    /// UUID of the firm.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `uuid`.
    pub uuid: Option<runtime::Uuid>,
    /// When the firm was created, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub created_at: Option<runtime::DateTime>,
    /// When the firm last changed, with offset.
    ///
    /// - Inferred: from name and example, as the page says no more.
    /// - Format `date-time`.
    pub updated_at: Option<runtime::DateTime>,
    /// Name of the firm.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub name: Option<String>,
    /// Name of the firm in the form used in addresses.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub slug: Option<String>,
    /// First line of the address.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub address_1: Option<runtime::Secret>,
    /// Second line of the address.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub address_2: Option<runtime::Secret>,
    /// Town or city.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub town_city: Option<runtime::Secret>,
    /// County.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub county: Option<runtime::Secret>,
    /// Postcode.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub postcode: Option<runtime::Secret>,
    /// Country, as a name by the example.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub country: Option<String>,
    /// Regulatory text of the firm.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub regulatory_text: Option<String>,
    /// Address of the logo.
    ///
    /// - The published page says otherwise: nothing in the list; both examples have it — an example is evidence enough to read it
    /// - Inferred: from name and example, as the page says no more.
    pub logo: Option<String>,
    /// Address of the small logo.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub logo_icon: Option<String>,
    /// Colours of the firm's brand.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub brand_colours: Option<models::FirmBrandColours>,
    /// Whether the firm has a subscription.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub is_subscribed: Option<bool>,
    /// Add-ons the firm subscribes to.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `AddonSubscriptionResource`.
    pub addon_subscriptions: Option<runtime::Raw>,
    /// How long deleted files are kept; unit not documented.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub keep_deleted_files_for: Option<i64>,
    /// Tax rate; unit not documented.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub tax: Option<f64>,
    /// Day of the month on which the firm's month ends.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub month_end: Option<i64>,
    /// How often statements are made, for example `monthly`.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub statement_frequency: Option<String>,
    /// Where invoices go.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub billing: Option<models::FirmBilling>,
    /// Task board that new ones are modelled on.
    ///
    /// - The published page says otherwise: a string holding the name of a class — the name stands in for a related resource that was not expanded; no page prints the properties of the class here, so what comes is kept as it is
    /// - Inferred: from name and example, as the page says no more.
    /// - The server calls this `BoardResource`.
    pub task_board_template: Option<runtime::Raw>,
    /// Addresses from which the firm can be reached.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub ip_whitelist: Option<Vec<String>>,
    /// Welcome text, as HTML.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub welcome_paragraph_html: Option<String>,
    /// Welcome text of emails, as HTML.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub email_welcome_paragraph_html: Option<String>,
    /// Whether the fact find shows illustrations.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub show_fact_find_illustrations: Option<bool>,
    /// Who gets a copy of emails.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub cc_email_addresses: Option<Vec<String>>,
    /// Who gets a blind copy of emails.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub bcc_email_addresses: Option<Vec<String>>,
    /// Address that replies to emails go to.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub reply_to_email_address: Option<runtime::Secret>,
    /// Phone number of support for the mobile app.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub mobile_app_support_number: Option<runtime::Secret>,
    /// Email address of support for the mobile app.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub mobile_app_support_email: Option<runtime::Secret>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    Firm {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional name: "name",
            optional slug: "slug",
            secret_optional address_1: "address_1",
            secret_optional address_2: "address_2",
            secret_optional town_city: "town_city",
            secret_optional county: "county",
            secret_optional postcode: "postcode",
            optional country: "country",
            optional regulatory_text: "regulatory_text",
            optional logo: "logo",
            optional logo_icon: "logo_icon",
            optional brand_colours: "brand_colours",
            optional is_subscribed: "is_subscribed",
            optional addon_subscriptions: "addon_subscriptions",
            optional keep_deleted_files_for: "keep_deleted_files_for",
            optional tax: "tax",
            optional month_end: "month_end",
            optional statement_frequency: "statement_frequency",
            optional billing: "billing",
            optional task_board_template: "task_board_template",
            optional ip_whitelist: "ip_whitelist",
            optional welcome_paragraph_html: "welcome_paragraph_html",
            optional email_welcome_paragraph_html: "email_welcome_paragraph_html",
            optional show_fact_find_illustrations: "show_fact_find_illustrations",
            secret_optional cc_email_addresses: "cc_email_addresses",
            secret_optional bcc_email_addresses: "bcc_email_addresses",
            secret_optional reply_to_email_address: "reply_to_email_address",
            secret_optional mobile_app_support_number: "mobile_app_support_number",
            secret_optional mobile_app_support_email: "mobile_app_support_email"
        }
    }
}
