mod untagged {
    use crate::{operations, runtime};

    pub mod subscribe {
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Body {
            pub address: String,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Body {
                fields {
                    required address: "address"
                }
            }
        }

        #[derive(Clone, Debug)]
        pub struct BodyRequired {
            pub address: String,
        }

        impl From<BodyRequired> for Body {
            #[inline]
            fn from(required: BodyRequired) -> Self {
                Self {
                    address: required.address,
                    extra: runtime::Extra::new(),
                }
            }
        }

        pub(crate) static BODY_CHECK: runtime::Check = runtime::Check::Object(
            &runtime::ObjectCheck {
                properties: &[("address", &runtime::Check::Format(runtime::URI))],
                ..runtime::ObjectCheck::ANY
            },
        );

        runtime::validate! {
            Body: BODY_CHECK
        }

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct CreatedBody {
            pub id: Option<String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            CreatedBody {
                fields {
                    optional id: "id"
                }
            }
        }
    }

    mod operation {
        pub enum Subscribe {}
        pub enum Unsubscribe {}
    }

    static SUBSCRIBE: runtime::Operation = runtime::Operation {
        id: "subscribe",
        method: "POST",
        path: &[runtime::Segment::Literal("/subscriptions")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["201"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type Subscribe = runtime::Request<operation::Subscribe>;

    impl Subscribe {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: operations::subscribe::Body) -> Self {
            let mut call = runtime::Call::new(core, &SUBSCRIBE);
            call.check_body(&operations::subscribe::BODY_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Subscribe = SUBSCRIBE {
            output: runtime::Json<operations::subscribe::CreatedBody>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::Subscribe {}

    static UNSUBSCRIBE: runtime::Operation = runtime::Operation {
        id: "unsubscribe",
        method: "DELETE",
        path: &[
            runtime::Segment::Literal("/subscriptions/"),
            runtime::Segment::Parameter(0),
        ],
        parameters: &[
            runtime::Parameter {
                name: "id",
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

    pub type Unsubscribe = runtime::Request<operation::Unsubscribe>;

    impl Unsubscribe {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, id: String) -> Self {
            let mut call = runtime::Call::new(core, &UNSUBSCRIBE);
            call.set(0, &id);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::Unsubscribe = UNSUBSCRIBE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{subscribe, Subscribe, Unsubscribe};
