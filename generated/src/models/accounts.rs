// Written by `cargo xtask codegen`; change the API's description instead.
//! `Accounts` and what it holds.

use crate::{models, runtime};

/// One account, or several.
///
/// Told apart by the JSON kind.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Accounts {
    /// `Account` of the API's description.
    Account(Box<models::Account>),
    /// Several accounts.
    AccountList(Vec<models::Account>),
    /// A value that is none of these; it is kept and written back.
    Unrecognised(runtime::Raw),
}

runtime::union! {
    Accounts: ACCOUNTS {
        Account: Object,
        AccountList: Array
    }
}

runtime::from_variants! {
    Accounts {
        boxed Account(models::Account),
        list AccountList(models::Account)
    }
}
