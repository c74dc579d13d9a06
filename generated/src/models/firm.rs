// Written by `cargo xtask codegen`; change the API's description instead.
//! `Firm` and what it holds.

use crate::{models, runtime};

/// A firm of advisers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Firm {
    /// UUID of the firm.
    pub uuid: Option<String>,
    /// When the firm was created, with offset.
    pub created_at: Option<String>,
    /// When the firm last changed, with offset.
    pub updated_at: Option<String>,
    /// Name of the firm.
    pub name: Option<String>,
    /// Name of the firm in the form used in addresses.
    pub slug: Option<String>,
    /// First line of the address.
    pub address_1: Option<String>,
    /// Second line of the address.
    pub address_2: Option<String>,
    /// Town or city.
    pub town_city: Option<String>,
    /// County.
    pub county: Option<String>,
    /// Postcode.
    pub postcode: Option<String>,
    /// Country, as a name by the example.
    pub country: Option<String>,
    /// Regulatory text of the firm.
    pub regulatory_text: Option<String>,
    /// Address of the logo.
    ///
    /// The published page says otherwise: nothing in the list; both examples have it — the API sends it
    pub logo: Option<String>,
    /// Address of the small logo.
    pub logo_icon: Option<String>,
    /// Colours of the firm's brand.
    pub brand_colours: Option<models::FirmBrandColours>,
    /// Whether the firm has a subscription.
    pub is_subscribed: Option<bool>,
    /// Add-ons the firm subscribes to.
    ///
    /// - The published page says otherwise: a string holding the class name AddonSubscriptionResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `AddonSubscriptionResource`.
    pub addon_subscriptions: Option<runtime::Raw>,
    /// How long deleted files are kept; by the look of the example in days.
    pub keep_deleted_files_for: Option<i64>,
    /// Tax rate in percent: 17.5 is 17.5 %.
    pub tax: Option<f64>,
    /// Day of the month on which the firm's month ends.
    pub month_end: Option<i64>,
    /// How often statements are made, for example `monthly`.
    pub statement_frequency: Option<String>,
    /// Where invoices go.
    pub billing: Option<models::FirmBilling>,
    /// Task board that new ones are modelled on.
    ///
    /// - The published page says otherwise: a string holding the class name BoardResource — the name stands in for a relation that was not expanded; the API sends an object, a list or null
    /// - The server calls this `BoardResource`.
    pub task_board_template: Option<runtime::Raw>,
    /// Addresses from which the firm can be reached.
    pub ip_whitelist: Option<Vec<String>>,
    /// Welcome text, as HTML.
    pub welcome_paragraph_html: Option<String>,
    /// Welcome text of emails, as HTML.
    pub email_welcome_paragraph_html: Option<String>,
    /// Whether the fact find shows illustrations.
    pub show_fact_find_illustrations: Option<bool>,
    /// Who gets a copy of emails.
    pub cc_email_addresses: Option<Vec<String>>,
    /// Who gets a blind copy of emails.
    pub bcc_email_addresses: Option<Vec<String>>,
    /// Address that replies to emails go to.
    pub reply_to_email_address: Option<String>,
    /// Phone number of support for the mobile app.
    pub mobile_app_support_number: Option<String>,
    /// Email address of support for the mobile app.
    pub mobile_app_support_email: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    received Firm {
        fields {
            optional uuid: "uuid",
            optional created_at: "created_at",
            optional updated_at: "updated_at",
            optional name: "name",
            optional slug: "slug",
            optional address_1: "address_1",
            optional address_2: "address_2",
            optional town_city: "town_city",
            optional county: "county",
            optional postcode: "postcode",
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
            optional cc_email_addresses: "cc_email_addresses",
            optional bcc_email_addresses: "bcc_email_addresses",
            optional reply_to_email_address: "reply_to_email_address",
            optional mobile_app_support_number: "mobile_app_support_number",
            optional mobile_app_support_email: "mobile_app_support_email"
        }
    }
}
