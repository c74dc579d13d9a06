pub mod harbour {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Harbour {
        pub boat: Option<Boat>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Harbour {
            fields {
                optional boat: "boat"
            }
        }
    }

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Boat {
        pub harbour: Option<Box<Harbour>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Boat {
            fields {
                optional harbour: "harbour"
            }
        }
    }
}

pub(crate) mod boat {
    use crate::{models, runtime};

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Boat {
        pub name: String,
        pub berth: Option<models::harbour::Boat>,
        pub tender: Option<Box<Boat>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Boat {
            fields {
                required name: "name",
                optional berth: "berth",
                optional tender: "tender"
            }
        }
    }
}

#[doc(inline)]
pub use harbour::Harbour;

pub use boat::Boat;
