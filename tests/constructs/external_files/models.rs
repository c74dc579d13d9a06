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
            constants {}
            fields {
                optional boat: "boat"
            }
            additional {}
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
            constants {}
            fields {
                optional harbour: "harbour"
            }
            additional {}
        }
    }
}

#[doc(inline)]
pub use harbour::Harbour;
