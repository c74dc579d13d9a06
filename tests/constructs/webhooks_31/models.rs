pub(crate) mod parcel {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Parcel {
        pub id: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Parcel {
            fields {
                optional id: "id"
            }
        }
    }
}

pub(crate) mod arrival {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Arrival {
        pub parcel: Option<models::Parcel>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Arrival {
            fields {
                optional parcel: "parcel"
            }
        }
    }
}

pub use parcel::Parcel;
pub use arrival::Arrival;
