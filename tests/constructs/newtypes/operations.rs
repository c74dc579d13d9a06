mod untagged {
    use crate::{models, newtypes, runtime};

    mod operation {
        pub enum ListHives {}
        pub enum SetHive {}
    }

    static LIST_HIVES: runtime::Operation = runtime::Operation {
        id: "listHives",
        method: "GET",
        path: &[
            runtime::Segment::Literal("/keepers/"),
            runtime::Segment::Parameter(0),
            runtime::Segment::Literal("/hives"),
        ],
        parameters: &[
            runtime::Parameter {
                name: "keeper_uuid",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "hive_uuids",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "order_number",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "mark",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[
            (0, &runtime::Check::Format(runtime::Uuid::CHECK)),
            (
                3,
                &runtime::Check::Text(runtime::TextCheck {
                    max_length: Some(4),
                    ..runtime::TextCheck::ANY
                }),
            ),
        ],
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

    pub type ListHives = runtime::Request<operation::ListHives>;

    impl ListHives {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, keeper_uuid: newtypes::KeeperUuid) -> Self {
            let mut call = runtime::Call::new(core, &LIST_HIVES);
            call.set(0, &keeper_uuid);
            Self::from_call(call)
        }

        #[inline]
        pub fn hive_uuids(
            mut self,
            hive_uuids: impl IntoIterator<Item = impl Into<newtypes::HiveUuid>>,
        ) -> Self {
            let hive_uuids: Vec<newtypes::HiveUuid> = hive_uuids
                .into_iter()
                .map(Into::into)
                .collect();
            self.call.set(1, &hive_uuids);
            self
        }

        #[inline]
        pub fn order_number(
            mut self,
            order_number: impl Into<newtypes::OrderNumber>,
        ) -> Self {
            let order_number: newtypes::OrderNumber = order_number.into();
            self.call.set(2, &order_number);
            self
        }

        #[inline]
        pub fn mark(mut self, mark: impl Into<models::Mark>) -> Self {
            let mark: models::Mark = mark.into();
            self.call.set(3, &mark);
            self
        }
    }

    runtime::endpoint! {
        operation::ListHives = LIST_HIVES {
            output: runtime::Json<Vec<models::Hive>>,
            error: runtime::Undescribed
        }
    }

    static SET_HIVE: runtime::Operation = runtime::Operation {
        id: "setHive",
        method: "PUT",
        path: &[runtime::Segment::Literal("/hives/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "hive_uuid",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[(0, &runtime::Check::Format(runtime::Uuid::CHECK))],
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

    pub type SetHive = runtime::Request<operation::SetHive>;

    impl SetHive {
        #[inline]
        pub(crate) fn new(
            core: &runtime::Core,
            hive_uuid: newtypes::HiveUuid,
            body: models::Hive,
        ) -> Self {
            let mut call = runtime::Call::new(core, &SET_HIVE);
            call.set(0, &hive_uuid);
            call.check_body(&models::hive::HIVE_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SetHive = SET_HIVE {
            output: runtime::Json<models::Hive>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::SetHive {}
}

pub use untagged::{ListHives, SetHive};
