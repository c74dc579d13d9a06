pub(crate) mod account {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Account {
        pub id: runtime::Uuid,
        pub owner: models::Owner,
        pub balance: Option<f64>,
        pub history: Option<Vec<models::Entry>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Account {
            fields {
                required id: "id",
                required owner: "owner",
                optional balance: "balance",
                optional history: "history"
            }
        }
    }
}

pub(crate) mod owner {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Owner {
        pub name: String,
        pub since: Option<runtime::Date>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Owner {
            fields {
                required name: "name",
                optional since: "since"
            }
        }
    }
}

pub(crate) mod entry {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Entry {
        pub amount: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Entry {
            fields {
                optional amount: "amount"
            }
        }
    }
}

pub(crate) mod account_request {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct AccountRequest {
        pub owner: models::OwnerRequest,
        pub password: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        AccountRequest {
            fields {
                required owner: "owner",
                secret_required password: "password"
            }
        }
    }

    #[derive(Clone)]
    pub struct AccountRequestRequired {
        pub owner: models::OwnerRequest,
        pub password: String,
    }

    impl From<AccountRequestRequired> for AccountRequest {
        #[inline]
        fn from(required: AccountRequestRequired) -> Self {
            Self {
                owner: required.owner,
                password: required.password,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub(crate) mod owner_request {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct OwnerRequest {
        pub name: String,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        OwnerRequest {
            fields {
                required name: "name"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct OwnerRequestRequired {
        pub name: String,
    }

    impl From<OwnerRequestRequired> for OwnerRequest {
        #[inline]
        fn from(required: OwnerRequestRequired) -> Self {
            Self {
                name: required.name,
                extra: runtime::Extra::new(),
            }
        }
    }
}

pub use account::Account;
pub use owner::Owner;
pub use entry::Entry;
pub use account_request::{AccountRequest, AccountRequestRequired};
pub use owner_request::{OwnerRequest, OwnerRequestRequired};
