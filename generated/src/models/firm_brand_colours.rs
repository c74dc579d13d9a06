// Written by `cargo xtask codegen`; change the API's description instead.
//! `FirmBrandColours` and what it holds.

use crate::runtime;

/// Colours of a firm's brand, each as a hash sign and six hexadecimal digits.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FirmBrandColours {
    /// Background of the sidebar.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub sidebar_background: Option<String>,
    /// Accents in the sidebar.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub sidebar_accent: Option<String>,
    /// Text in the sidebar.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub sidebar_text: Option<String>,
    /// Sidebar entry under the pointer.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub sidebar_hover: Option<String>,
    /// Selected sidebar entry.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub sidebar_active: Option<String>,
    /// Background of the sidebar title.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub sidebar_title_background: Option<String>,
    /// First line of the sidebar title.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub sidebar_title_primary: Option<String>,
    /// Second line of the sidebar title.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub sidebar_title_secondary: Option<String>,
    /// Second line of the sidebar title under the pointer.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub sidebar_title_secondary_hover: Option<String>,
    /// Background of emails.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub email_background: Option<String>,
    /// Panel behind the logo in emails.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub email_logo_background_panel: Option<String>,
    /// Small text in emails.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub email_sub_text: Option<String>,
    /// Background of buttons in emails.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub email_button_background: Option<String>,
    /// Text of buttons in emails.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub email_button_text: Option<String>,
    /// Background of portal sidebar buttons.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_button_background: Option<String>,
    /// Portal sidebar button under the pointer.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_button_hover: Option<String>,
    /// Selected portal sidebar button.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_button_active: Option<String>,
    /// Brand title in the portal.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_brand_title: Option<String>,
    /// Brand subtitle in the portal.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_brand_sub_title: Option<String>,
    /// Titles in the portal sidebar.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_title: Option<String>,
    /// Text in the portal sidebar.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_text: Option<String>,
    /// Portal sidebar text under the pointer.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_text_hover: Option<String>,
    /// Portal sidebar text of the selected entry.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_text_active: Option<String>,
    /// Icons in the portal sidebar.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_icon: Option<String>,
    /// Portal sidebar icon under the pointer.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_icon_hover: Option<String>,
    /// Portal sidebar icon of the selected entry.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_icon_active: Option<String>,
    /// Background of the portal.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_background: Option<String>,
    /// Account name in the portal sidebar.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_account_title: Option<String>,
    /// Account email in the portal sidebar.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_account_email: Option<String>,
    /// Dividing lines in the portal sidebar.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_divider: Option<String>,
    /// First background of the portal dashboard.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_dashboard_bg_one: Option<String>,
    /// Second background of the portal dashboard.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_dashboard_bg_two: Option<String>,
    /// Button that folds the portal sidebar.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_collapse_button: Option<String>,
    /// The folding button under the pointer.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_collapse_button_hover: Option<String>,
    /// Background of the user menu in the portal sidebar.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_user_select_background: Option<String>,
    /// The user menu under the pointer.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_user_select_hover: Option<String>,
    /// Text of the user menu.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_user_select_text: Option<String>,
    /// Text of the user menu under the pointer.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_user_select_text_hover: Option<String>,
    /// Border of the user menu.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_user_select_border: Option<String>,
    /// Border of the user menu under the pointer.
    ///
    /// Inferred: from name and example, as the page says no more.
    pub portal_sidebar_user_select_border_hover: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    FirmBrandColours {
        fields {
            optional sidebar_background: "sidebar_background",
            optional sidebar_accent: "sidebar_accent",
            optional sidebar_text: "sidebar_text",
            optional sidebar_hover: "sidebar_hover",
            optional sidebar_active: "sidebar_active",
            optional sidebar_title_background: "sidebar_title_background",
            optional sidebar_title_primary: "sidebar_title_primary",
            optional sidebar_title_secondary: "sidebar_title_secondary",
            optional sidebar_title_secondary_hover: "sidebar_title_secondary_hover",
            optional email_background: "email_background",
            optional email_logo_background_panel: "email_logo_background_panel",
            optional email_sub_text: "email_sub_text",
            optional email_button_background: "email_button_background",
            optional email_button_text: "email_button_text",
            optional portal_sidebar_button_background: "portal_sidebar_button_background",
            optional portal_sidebar_button_hover: "portal_sidebar_button_hover",
            optional portal_sidebar_button_active: "portal_sidebar_button_active",
            optional portal_brand_title: "portal_brand_title",
            optional portal_brand_sub_title: "portal_brand_sub_title",
            optional portal_sidebar_title: "portal_sidebar_title",
            optional portal_sidebar_text: "portal_sidebar_text",
            optional portal_sidebar_text_hover: "portal_sidebar_text_hover",
            optional portal_sidebar_text_active: "portal_sidebar_text_active",
            optional portal_sidebar_icon: "portal_sidebar_icon",
            optional portal_sidebar_icon_hover: "portal_sidebar_icon_hover",
            optional portal_sidebar_icon_active: "portal_sidebar_icon_active",
            optional portal_background: "portal_background",
            optional portal_sidebar_account_title: "portal_sidebar_account_title",
            optional portal_sidebar_account_email: "portal_sidebar_account_email",
            optional portal_sidebar_divider: "portal_sidebar_divider",
            optional portal_dashboard_bg_one: "portal_dashboard_bg_one",
            optional portal_dashboard_bg_two: "portal_dashboard_bg_two",
            optional portal_sidebar_collapse_button: "portal_sidebar_collapse_button",
            optional portal_sidebar_collapse_button_hover: "portal_sidebar_collapse_button_hover",
            optional portal_sidebar_user_select_background: "portal_sidebar_user_select_background",
            optional portal_sidebar_user_select_hover: "portal_sidebar_user_select_hover",
            optional portal_sidebar_user_select_text: "portal_sidebar_user_select_text",
            optional portal_sidebar_user_select_text_hover: "portal_sidebar_user_select_text_hover",
            optional portal_sidebar_user_select_border: "portal_sidebar_user_select_border",
            optional portal_sidebar_user_select_border_hover: "portal_sidebar_user_select_border_hover"
        }
    }
}
