mod untagged {
    use crate::{models, operations, runtime};

    pub mod list_stamps {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct DefaultBody {
            pub message: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            DefaultBody {
                fields {
                    optional message: "message"
                }
            }
        }
    }

    pub mod add_stamp {
        use crate::{models, runtime};

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBody {
            pub colour: Option<models::stamp::Colour>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBody {
                fields {
                    optional colour: "colour"
                }
            }
        }
    }

    mod operation {
        pub enum ListStamps {}
        pub enum AddStamp {}
    }

    static LIST_STAMPS: runtime::Operation = runtime::Operation {
        id: "listStamps",
        method: "GET",
        path: &[runtime::Segment::Literal("/stamps")],
        parameters: &[
            runtime::Parameter {
                name: "page",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "size",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[
            (
                1,
                &runtime::Check::Number(runtime::NumberCheck {
                    minimum: Some(1.0),
                    ..runtime::NumberCheck::ANY
                }),
            ),
        ],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            failure: &["default"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListStamps = runtime::Request<operation::ListStamps>;

    impl ListStamps {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_STAMPS);
            Self::from_call(call)
        }

        #[inline]
        pub fn page(mut self, page: i64) -> Self {
            self.call.set(0, &page);
            self
        }

        #[inline]
        pub fn size(mut self, size: impl Into<models::Count>) -> Self {
            let size: models::Count = size.into();
            self.call.set(1, &size);
            self
        }
    }

    runtime::endpoint! {
        operation::ListStamps = LIST_STAMPS {
            output: runtime::Json<Vec<models::Stamp>>,
            error: runtime::Json<operations::list_stamps::DefaultBody>
        }
    }

    impl runtime::Paged for operation::ListStamps {
        type Item = models::Stamp;
        const PAGING: &'static runtime::Paging = &runtime::Paging {
            ..runtime::Paging::new(runtime::Next::Page(runtime::Input::Parameter(0), 1), &[])
        };
        #[inline]
        fn items(page: Vec<models::Stamp>) -> Vec<models::Stamp> {
            page
        }
    }

    static ADD_STAMP: runtime::Operation = runtime::Operation {
        id: "addStamp",
        method: "POST",
        path: &[runtime::Segment::Literal("/stamps")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200", "201"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type AddStamp = runtime::Request<operation::AddStamp>;

    impl AddStamp {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Stamp) -> Self {
            let mut call = runtime::Call::new(core, &ADD_STAMP);
            call.check_body(&models::stamp::STAMP_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddStamp = ADD_STAMP {
            output: runtime::Json<operations::add_stamp::OkBody>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddStamp {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct AddStampHeaders {
        pub x_left: Option<i64>,
    }

    runtime::headers! {
        AddStampHeaders {
            x_left: "X-Left"
        }
    }
}

pub use untagged::{list_stamps, add_stamp, ListStamps, AddStamp, AddStampHeaders};
