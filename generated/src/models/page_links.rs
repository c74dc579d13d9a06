// Written by `cargo xtask codegen`; change the API's description instead.
//! `PageLinks` and what it holds.

use crate::runtime;

/// Addresses of other pages of a list.
///
/// From another page, <https://api-how-to.plannrcrm.com/basics/query-parameters>: lists that come page by page have `links`, four addresses, and `meta` beside `data`.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PageLinks {
    /// Address of the first page.
    ///
    /// Inferred: the page on query parameters says what `links` and `meta` hold, but not under which names; these are the names that the framework of the server gives.
    pub first: Option<String>,
    /// Address of the last page.
    ///
    /// Inferred: the page on query parameters says what `links` and `meta` hold, but not under which names; these are the names that the framework of the server gives.
    pub last: Option<String>,
    /// Address of the page before; null on the first.
    ///
    /// Inferred: the page on query parameters says what `links` and `meta` hold, but not under which names; these are the names that the framework of the server gives.
    pub prev: Option<String>,
    /// Address of the next page; null on the last.
    ///
    /// Inferred: the page on query parameters says what `links` and `meta` hold, but not under which names; these are the names that the framework of the server gives.
    pub next: Option<String>,
    /// Properties that this version of the crate does not know, and values that did not fit.
    pub extra: runtime::Extra,
}

runtime::object! {
    PageLinks {
        fields {
            optional first: "first",
            optional last: "last",
            optional prev: "prev",
            optional next: "next"
        }
    }
}
