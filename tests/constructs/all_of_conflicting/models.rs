pub mod parcel {
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Parcel {
        pub weight: String,
        pub state: Option<State>,
        pub note: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Parcel {
            fields {
                required weight: "weight",
                optional state: "state",
                optional note: "note"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct ParcelRequired {
        pub weight: String,
    }

    impl From<ParcelRequired> for Parcel {
        #[inline]
        fn from(required: ParcelRequired) -> Self {
            Self {
                weight: required.weight,
                state: None,
                note: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Parcel {
            optional into state: State,
            optional into note: String
        }
    }

    pub(crate) static PARCEL_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                ("state", &STATE_CHECK),
                (
                    "note",
                    &runtime::Check::Text(runtime::TextCheck {
                        min_length: Some(2),
                        max_length: Some(40),
                        ..runtime::TextCheck::ANY
                    }),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Parcel: PARCEL_CHECK
    }

    #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum State {
        Sent,
        Unknown(runtime::UnknownValue),
    }

    runtime::string_enum! {
        State {
            Sent = "sent"
        }
    }

    pub(crate) static STATE_CHECK: runtime::Check = runtime::Check::Listed(&["\"sent\""]);

    runtime::validate! {
        State: STATE_CHECK
    }
}

#[doc(inline)]
pub use parcel::{Parcel, ParcelRequired};
