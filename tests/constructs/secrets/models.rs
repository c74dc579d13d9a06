pub(crate) mod word {
    use crate::runtime;

    pub type Word = runtime::Secret;
}

pub(crate) mod iban {
    use crate::runtime;

    pub type Iban = runtime::Secret;
}

pub(crate) mod opener {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Opener {
        Word(models::Word),
        Key(Box<models::Key>),
        Unrecognised(runtime::Raw),
    }

    runtime::union! {
        Opener: OPENER {
            Word: String,
            Key: Object
        }
        secret
    }

    runtime::from_variants! {
        Opener {
            held Word(models::Word),
            text Word(models::Word),
            boxed Key(models::Key)
        }
    }
}

pub(crate) mod key {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Key {
        pub word: models::Word,
        pub teeth: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Key {
            fields {
                secret_required word: "word",
                optional teeth: "teeth"
            }
        }
    }

    #[derive(Clone)]
    pub struct KeyRequired {
        pub word: models::Word,
    }

    impl From<KeyRequired> for Key {
        #[inline]
        fn from(required: KeyRequired) -> Self {
            Self {
                word: required.word,
                teeth: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Key {
            optional plain teeth: i64
        }
    }
}

pub(crate) mod ring {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Ring {
        pub size: Option<i64>,
        pub additional: BTreeMap<String, models::Word>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Ring {
            fields {
                optional size: "size"
            }
            additional {
                additional secret
            }
        }
    }

    impl Ring {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Ring {
            optional plain size: i64,
            whole entries additional: models::Word
        }
    }
}

pub(crate) mod vault {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Vault {
        pub owner: String,
        pub word: Option<models::Word>,
        pub words: Option<Vec<models::Word>>,
        pub words_by_name: Option<BTreeMap<String, models::Word>>,
        pub pair: Option<(i64, models::Word)>,
        pub opener: Option<models::Opener>,
        pub openers: Option<Vec<models::Opener>>,
        pub ring: Option<models::Ring>,
        pub key: Option<models::Key>,
        pub salary: Option<f64>,
        pub address: Option<models::Address>,
        pub pin: Option<i64>,
        pub account: Option<models::Iban>,
        pub visits: Option<i64>,
        pub guests: Option<runtime::Raw>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Vault {
            fields {
                required owner: "owner",
                secret_optional word: "word",
                secret_optional words: "words",
                secret_optional words_by_name: "words_by_name",
                secret_optional pair: "pair",
                secret_optional opener: "opener",
                secret_optional openers: "openers",
                guarded_optional ring: "ring",
                guarded_optional key: "key",
                secret_optional salary: "salary",
                secret_optional address: "address",
                secret_optional pin: "pin",
                secret_optional account: "account",
                optional visits: "visits",
                optional guests: "guests"
            }
        }
    }
}

pub(crate) mod address {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Address {
        pub street: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Address {
            fields {
                optional street: "street"
            }
        }
    }

    impl Address {
        #[must_use]
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }
    }

    runtime::setters! {
        Address {
            optional into street: String
        }
    }
}

pub(crate) mod vault_request {
    use std::collections::BTreeMap;
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct VaultRequest {
        pub owner: String,
        pub word: Option<models::Word>,
        pub words: Option<Vec<models::Word>>,
        pub words_by_name: Option<BTreeMap<String, models::Word>>,
        pub pair: Option<(i64, models::Word)>,
        pub opener: Option<models::Opener>,
        pub openers: Option<Vec<models::Opener>>,
        pub ring: Option<models::Ring>,
        pub key: Option<models::Key>,
        pub salary: Option<f64>,
        pub address: Option<models::Address>,
        pub pin: Option<i64>,
        pub account: Option<models::Iban>,
        pub answer: Option<String>,
        pub visits: Option<i64>,
        pub guests: Option<runtime::Raw>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        VaultRequest {
            fields {
                required owner: "owner",
                secret_optional word: "word",
                secret_optional words: "words",
                secret_optional words_by_name: "words_by_name",
                secret_optional pair: "pair",
                secret_optional opener: "opener",
                secret_optional openers: "openers",
                guarded_optional ring: "ring",
                guarded_optional key: "key",
                secret_optional salary: "salary",
                secret_optional address: "address",
                secret_optional pin: "pin",
                secret_optional account: "account",
                secret_optional answer: "answer",
                optional visits: "visits",
                optional guests: "guests"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct VaultRequestRequired {
        pub owner: String,
    }

    impl From<VaultRequestRequired> for VaultRequest {
        #[inline]
        fn from(required: VaultRequestRequired) -> Self {
            Self {
                owner: required.owner,
                word: None,
                words: None,
                words_by_name: None,
                pair: None,
                opener: None,
                openers: None,
                ring: None,
                key: None,
                salary: None,
                address: None,
                pin: None,
                account: None,
                answer: None,
                visits: None,
                guests: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        VaultRequest {
            optional into word: models::Word,
            optional items words: models::Word,
            optional entries words_by_name: models::Word,
            optional into pair: (i64, models::Word,),
            optional into opener: models::Opener,
            optional items openers: models::Opener,
            optional into ring: models::Ring,
            optional into key: models::Key,
            optional plain salary: f64,
            optional into address: models::Address,
            optional plain pin: i64,
            optional into account: models::Iban,
            optional into answer: String,
            optional plain visits: i64,
            optional into guests: runtime::Raw
        }
    }
}

pub use word::Word;
pub use iban::Iban;
pub use opener::Opener;
pub use key::{Key, KeyRequired};
pub use ring::Ring;
pub use vault::Vault;
pub use address::Address;
pub use vault_request::{VaultRequest, VaultRequestRequired};
