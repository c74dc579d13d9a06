// Written by `cargo xtask codegen`; change the API's description instead.
//! `PageMeta` and what it holds.

use crate::runtime;

/// Where a page stands in its list.
///
/// From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: lists that come page by page have `links`, four addresses, and `meta` beside `data`.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PageMeta {
    /// Number of this page, counted from 1.
    ///
    /// Inferred: the page on query parameters says what `links` and `meta` hold, but not under which names; these are the names that the framework of the server gives.
    pub current_page: Option<i64>,
    /// Number of the last page.
    ///
    /// Inferred: the page on query parameters says what `links` and `meta` hold, but not under which names; these are the names that the framework of the server gives.
    pub last_page: Option<i64>,
    /// How many are on a page.
    ///
    /// Inferred: the page on query parameters says what `links` and `meta` hold, but not under which names; these are the names that the framework of the server gives.
    pub per_page: Option<i64>,
    /// How many there are on all pages.
    ///
    /// Inferred: the page on query parameters says what `links` and `meta` hold, but not under which names; these are the names that the framework of the server gives.
    pub total: Option<i64>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    PageMeta {
        fields {
            optional current_page: "current_page",
            optional last_page: "last_page",
            optional per_page: "per_page",
            optional total: "total"
        }
    }
}
