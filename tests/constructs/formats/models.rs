pub mod berth {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Berth {
        pub page_stated: Option<String>,
        pub page: Option<String>,
        pub relative: Option<String>,
        pub opens_stated: Option<runtime::Time>,
        pub opens: Option<runtime::Time>,
        pub mark_stated: Option<runtime::Base64>,
        pub mark: Option<runtime::Base64>,
        pub fee_as_text: Option<runtime::Decimal>,
        pub fee_as_number: Option<f64>,
        pub fee: Option<f64>,
        pub booked_stated: Option<runtime::DateTime>,
        pub booked: Option<runtime::DateTime>,
        pub depth_stated: Option<i64>,
        pub depth: Option<i64>,
        pub boats_stated: Option<u32>,
        pub boats: Option<u32>,
        pub tonnage_stated: Option<i64>,
        pub tonnage: Option<i64>,
        pub length_at_least: Option<f64>,
        pub listed: Option<Listed>,
        pub nobody_knows: Option<runtime::Raw>,
        pub nobody_knows_stated: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Berth {
            fields {
                optional page_stated: "page_stated",
                optional page: "page",
                optional relative: "relative",
                optional opens_stated: "opens_stated",
                optional opens: "opens",
                optional mark_stated: "mark_stated",
                optional mark: "mark",
                optional fee_as_text: "fee_as_text",
                optional fee_as_number: "fee_as_number",
                optional fee: "fee",
                optional booked_stated: "booked_stated",
                optional booked: "booked",
                optional depth_stated: "depth_stated",
                optional depth: "depth",
                optional boats_stated: "boats_stated",
                optional boats: "boats",
                optional tonnage_stated: "tonnage_stated",
                optional tonnage: "tonnage",
                optional length_at_least: "length_at_least",
                optional listed: "listed",
                optional nobody_knows: "nobody_knows",
                optional nobody_knows_stated: "nobody_knows_stated"
            }
        }
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Listed {
        Deep,
        Shallow,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        Listed {
            Deep = "deep",
            Shallow = "shallow"
        }
    }
}

#[doc(inline)]
pub use berth::Berth;
