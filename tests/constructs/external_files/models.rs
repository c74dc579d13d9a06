pub mod harbour {
    use crate::runtime;

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Harbour {
        pub boat: Option<Boat>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Harbour {
            fields {
                optional boat: "boat"
            }
        }
    }

    #[derive(Clone, PartialEq)]
    #[non_exhaustive]
    pub struct Boat {
        pub harbour: Option<Box<Harbour>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        received Boat {
            fields {
                optional harbour: "harbour"
            }
        }
    }
}

#[doc(inline)]
pub use harbour::Harbour;
