pub(crate) mod parcel {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Parcel {
        pub id: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Parcel {
            constants {}
            fields {
                optional id: "id"
            }
            additional {}
        }
    }
}

pub(crate) mod arrival {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Arrival {
        pub parcel: Option<models::Parcel>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Arrival {
            constants {}
            fields {
                optional parcel: "parcel"
            }
            additional {}
        }
    }
}

pub use parcel::Parcel;
pub use arrival::Arrival;
