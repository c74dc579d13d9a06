mod untagged {
    use crate::{models, operations, runtime};

    pub mod put_room {
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum XMode {
            Quiet,
            Loud,
            Unknown(runtime::UnknownValue),
        }

        runtime::string_enum! {
            XMode {
                Quiet = "quiet",
                Loud = "loud"
            }
        }

        pub(crate) static X_MODE_CHECK: runtime::Check = runtime::Check::Listed(
            &["\"quiet\"", "\"loud\""],
        );

        runtime::validate! {
            XMode: X_MODE_CHECK
        }
    }

    mod operation {
        pub enum PutRoom {}
        pub enum AddRooms {}
        pub enum AddGuest {}
    }

    static PUT_ROOM: runtime::Operation = runtime::Operation {
        id: "putRoom",
        method: "PUT",
        path: &[runtime::Segment::Literal("/rooms/"), runtime::Segment::Parameter(0)],
        parameters: &[
            runtime::Parameter {
                name: "code",
                location: runtime::Location::Path,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "floors",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "day",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "X-Mode",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "crumb",
                location: runtime::Location::Cookie,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[
            (
                0,
                &runtime::Check::Text(runtime::TextCheck {
                    max_length: Some(5),
                    pattern: Some(runtime::Pattern::new("^[a-z]+$")),
                    ..runtime::TextCheck::ANY
                }),
            ),
            (
                1,
                &runtime::Check::List(
                    &runtime::ListCheck {
                        items: &runtime::Check::Number(runtime::NumberCheck {
                            maximum: Some(9.0),
                            ..runtime::NumberCheck::ANY
                        }),
                        min: Some(1),
                        unique: Some(runtime::unique_items),
                        ..runtime::ListCheck::ANY
                    },
                ),
            ),
            (2, &runtime::Check::Format(runtime::Date::CHECK)),
            (3, &operations::put_room::X_MODE_CHECK),
            (
                4,
                &runtime::Check::Text(runtime::TextCheck {
                    min_length: Some(2),
                    ..runtime::TextCheck::ANY
                }),
            ),
        ],
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

    pub type PutRoom = runtime::Request<operation::PutRoom>;

    impl PutRoom {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, code: String, body: models::Room) -> Self {
            let mut call = runtime::Call::new(core, &PUT_ROOM);
            call.set(0, &code);
            call.check_body(&models::room::ROOM_CHECK);
            call.json(&body);
            Self::from_call(call)
        }

        #[inline]
        pub fn floors(mut self, floors: impl IntoIterator<Item = i64>) -> Self {
            let floors: Vec<i64> = floors.into_iter().collect();
            self.call.set(1, &floors);
            self
        }

        #[inline]
        pub fn day(mut self, day: impl Into<runtime::Date>) -> Self {
            let day: runtime::Date = day.into();
            self.call.set(2, &day);
            self
        }

        #[inline]
        pub fn x_mode(mut self, x_mode: impl Into<operations::put_room::XMode>) -> Self {
            let x_mode: operations::put_room::XMode = x_mode.into();
            self.call.set(3, &x_mode);
            self
        }

        #[inline]
        pub fn crumb(mut self, crumb: impl Into<String>) -> Self {
            let crumb: String = crumb.into();
            self.call.set(4, &crumb);
            self
        }
    }

    runtime::endpoint! {
        operation::PutRoom = PUT_ROOM {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::PutRoom {}

    static ADD_ROOMS: runtime::Operation = runtime::Operation {
        id: "addRooms",
        method: "POST",
        path: &[runtime::Segment::Literal("/rooms")],
        parameters: &[],
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

    pub type AddRooms = runtime::Request<operation::AddRooms>;

    impl AddRooms {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: Vec<models::Room>) -> Self {
            let mut call = runtime::Call::new(core, &ADD_ROOMS);
            static BODY: runtime::Check = runtime::Check::List(
                &runtime::ListCheck {
                    items: &models::room::ROOM_CHECK,
                    max: Some(2),
                    ..runtime::ListCheck::ANY
                },
            );
            call.check_body(&BODY);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddRooms = ADD_ROOMS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddRooms {}

    static ADD_GUEST: runtime::Operation = runtime::Operation {
        id: "addGuest",
        method: "POST",
        path: &[runtime::Segment::Literal("/guests")],
        parameters: &[],
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

    pub type AddGuest = runtime::Request<operation::AddGuest>;

    impl AddGuest {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &ADD_GUEST);
            Self::from_call(call)
        }

        #[inline]
        pub fn body(mut self, body: impl Into<AddGuestBody>) -> Self {
            let body: AddGuestBody = body.into();
            match body {
                AddGuestBody::Form(body) => {
                    self.call.check_body(&models::guest::GUEST_CHECK);
                    self.call.form(&body, runtime::Nesting::Json, &[]);
                }
                AddGuestBody::Json(body) => {
                    self.call.check_body(&models::guest::GUEST_CHECK);
                    self.call.json(&body);
                }
            }
            self
        }
    }

    runtime::endpoint! {
        operation::AddGuest = ADD_GUEST {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddGuest {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum AddGuestBody {
        Form(models::Guest),
        Json(models::Guest),
    }
}

pub use untagged::{put_room, PutRoom, AddRooms, AddGuest, AddGuestBody};
