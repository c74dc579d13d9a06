pub mod book {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Book {
        #[doc(alias = "_id")]
        pub underscore_id: Option<String>,
        pub id: Option<String>,
        #[doc(alias = "usesOAuth2")]
        pub uses_oauth2: Option<bool>,
        #[doc(alias = "a.b")]
        pub dotted: Option<String>,
        pub number: Option<i64>,
        #[doc(alias = "nm")]
        pub full_name: Option<String>,
        #[doc(alias = "kd")]
        pub kind: Option<Kind>,
        pub key: Option<runtime::Secret>,
        pub old: Option<String>,
        pub charset: Option<Charset>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Book {
            fields {
                optional underscore_id: "_id",
                optional id: "id",
                optional uses_oauth2: "usesOAuth2",
                optional dotted: "a.b",
                optional number: "n°",
                optional full_name: "nm",
                optional kind: "kd",
                secret_optional key: "key",
                optional old: "old",
                optional charset: "charset"
            }
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Kind {
        A,
        B,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Kind {
            A = "a",
            B = "b"
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Charset {
        C,
        CPlusPlus,
        N1_0,
        N10,
        GmtMinus1,
        GmtPlus1,
        MicroG,
        Ug,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Charset {
            C = "C",
            CPlusPlus = "C++",
            N1_0 = "1.0",
            N10 = "10",
            GmtMinus1 = "GMT-1",
            GmtPlus1 = "GMT+1",
            MicroG = "µg",
            Ug = "ug"
        }
    }
}

#[doc(inline)]
pub use book::Book;
