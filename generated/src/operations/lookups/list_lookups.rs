// Written by `cargo xtask codegen`; change the API's description instead.
//! What `GET /api/v1/lookups` sends and receives.

use crate::{models, runtime};

/// A page of the list.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OkBody {
    /// What was found.
    ///
    /// Inferred: the page was read by hand; meaning and format are from the name.
    pub data: Option<Vec<models::Lookup>>,
    /// Addresses of other pages.
    pub links: Option<models::PageLinks>,
    /// Where the page stands among the others.
    pub meta: Option<models::PageMeta>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    OkBody {
        fields {
            optional data: "data",
            optional links: "links",
            optional meta: "meta"
        }
    }
}
