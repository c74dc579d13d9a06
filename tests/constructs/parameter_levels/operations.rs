mod untagged {
    use crate::{operations, runtime};

    pub mod get_thing {
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Verbose {
            ALittle,
            ALot,
            Unknown(runtime::UnknownValue),
        }

        runtime::string_enum! {
            Verbose {
                ALittle = "a little",
                ALot = "a lot"
            }
        }

        pub(crate) static VERBOSE_CHECK: runtime::Check = runtime::Check::Listed(
            &["\"a little\"", "\"a lot\""],
        );

        runtime::validate! {
            Verbose: VERBOSE_CHECK
        }

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBody {
            pub name: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBody {
                fields {
                    optional name: "name"
                }
            }
        }
    }

    mod operation {
        pub enum GetThing {}
        pub enum DeleteThing {}
        pub enum GetShop {}
    }

    static GET_THING: runtime::Operation = runtime::Operation {
        id: "getThing",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/shops/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/things/"),
            runtime::Segment::Parameter(1),
        ],
        parameters: &[
            runtime::Parameter {
                name: "shop",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "thing",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "page",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "verbose",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "page",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[(3, &operations::get_thing::VERBOSE_CHECK)],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetThing = runtime::Request<operation::GetThing>;

    impl GetThing {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            shop: i64,
            thing: String,
            verbose: operations::get_thing::Verbose,
        ) -> Self {
            let mut call = runtime::Call::new(core, &GET_THING);
            call.set(0, &shop);
            call.set(1, &thing);
            call.set(3, &verbose);
            Self::from_call(call)
        }

        #[inline]
        pub fn page(mut self, page: i64) -> Self {
            self.call.set(2, &page);
            self
        }

        #[inline]
        pub fn page_2(mut self, page_2: impl Into<String>) -> Self {
            let page_2: String = page_2.into();
            self.call.set(4, &page_2);
            self
        }
    }

    runtime::endpoint! {
        operation::GetThing = GET_THING {
            output: runtime::Json<operations::get_thing::OkBody>,
            error: runtime::Undescribed
        }
    }

    static DELETE_THING: runtime::Operation = runtime::Operation {
        id: "deleteThing",
        method: "DELETE",
        path: &[
            runtime::Segment::Literal("/shops/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/things/"),
            runtime::Segment::Parameter(1),
        ],
        parameters: &[
            runtime::Parameter {
                name: "shop",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "thing",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "verbose",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "page",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type DeleteThing = runtime::Request<operation::DeleteThing>;

    impl DeleteThing {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, shop: i64, thing: String) -> Self {
            let mut call = runtime::Call::new(core, &DELETE_THING);
            call.set(0, &shop);
            call.set(1, &thing);
            Self::from_call(call)
        }

        #[inline]
        pub fn verbose(mut self, verbose: bool) -> Self {
            self.call.set(2, &verbose);
            self
        }

        #[inline]
        pub fn page(mut self, page: i64) -> Self {
            self.call.set(3, &page);
            self
        }
    }

    runtime::endpoint! {
        operation::DeleteThing = DELETE_THING {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static GET_SHOP: runtime::Operation = runtime::Operation {
        id: "getShop",
        method: "GET",
        path: &[runtime::Segment::Literal("/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "shop",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type GetShop = runtime::Request<operation::GetShop>;

    impl GetShop {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, shop: i64) -> Self {
            let mut call = runtime::Call::new(core, &GET_SHOP);
            call.set(0, &shop);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::GetShop = GET_SHOP {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{get_thing, GetThing, DeleteThing, GetShop};
