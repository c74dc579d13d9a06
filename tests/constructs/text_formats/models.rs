pub(crate) mod entry {
    use std::collections::BTreeMap;
    use crate::runtime;

    #[derive(Clone, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Entry {
        pub name: String,
        pub created: runtime::DateTime,
        pub day: Option<runtime::Date>,
        pub hour: Option<runtime::Time>,
        pub lasts: Option<runtime::Duration>,
        pub id: Option<runtime::Uuid>,
        pub site: Option<String>,
        pub relative: Option<String>,
        pub email: Option<String>,
        pub host: Option<String>,
        pub v4: Option<String>,
        pub v6: Option<String>,
        pub picture: Option<runtime::Base64>,
        pub file: Option<String>,
        pub secret: Option<runtime::Secret>,
        pub odd: Option<String>,
        pub regex: Option<String>,
        pub lookahead: Option<String>,
        pub broken_pattern: Option<String>,
        pub list: Option<Vec<runtime::Date>>,
        pub by_day: Option<BTreeMap<String, runtime::DateTime>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Entry {
            fields {
                required name: "name",
                required created: "created",
                optional day: "day",
                optional hour: "hour",
                optional lasts: "lasts",
                optional id: "id",
                optional site: "site",
                optional relative: "relative",
                optional email: "email",
                optional host: "host",
                optional v4: "v4",
                optional v6: "v6",
                optional picture: "picture",
                optional file: "file",
                secret_optional secret: "secret",
                optional odd: "odd",
                optional regex: "regex",
                optional lookahead: "lookahead",
                optional broken_pattern: "broken_pattern",
                optional list: "list",
                optional by_day: "by_day"
            }
        }
    }

    #[derive(Clone, Debug)]
    pub struct EntryRequired {
        pub name: String,
        pub created: runtime::DateTime,
    }

    impl From<EntryRequired> for Entry {
        #[inline]
        fn from(required: EntryRequired) -> Self {
            Self {
                name: required.name,
                created: required.created,
                day: None,
                hour: None,
                lasts: None,
                id: None,
                site: None,
                relative: None,
                email: None,
                host: None,
                v4: None,
                v6: None,
                picture: None,
                file: None,
                secret: None,
                odd: None,
                regex: None,
                lookahead: None,
                broken_pattern: None,
                list: None,
                by_day: None,
                extra: runtime::Extra::new(),
            }
        }
    }

    runtime::setters! {
        Entry {
            optional into day: runtime::Date,
            optional into hour: runtime::Time,
            optional into lasts: runtime::Duration,
            optional into id: runtime::Uuid,
            optional into site: String,
            optional into relative: String,
            optional into email: String,
            optional into host: String,
            optional into v4: String,
            optional into v6: String,
            optional into picture: runtime::Base64,
            optional into file: String,
            optional into secret: runtime::Secret,
            optional into odd: String,
            optional into regex: String,
            optional into lookahead: String,
            optional into broken_pattern: String,
            optional items list: runtime::Date,
            optional entries by_day: runtime::DateTime
        }
    }

    pub(crate) static ENTRY_CHECK: runtime::Check = runtime::Check::Object(
        &runtime::ObjectCheck {
            properties: &[
                (
                    "name",
                    &runtime::Check::Text(runtime::TextCheck {
                        min_length: Some(1),
                        max_length: Some(40),
                        pattern: Some(runtime::Pattern::new("^[A-Z][a-z]+( [A-Z][a-z]+)*$")),
                        ..runtime::TextCheck::ANY
                    }),
                ),
                ("created", &runtime::Check::Format(runtime::DateTime::CHECK)),
                ("day", &runtime::Check::Format(runtime::Date::CHECK)),
                ("hour", &runtime::Check::Format(runtime::Time::CHECK)),
                ("lasts", &runtime::Check::Format(runtime::Duration::CHECK)),
                ("id", &runtime::Check::Format(runtime::Uuid::CHECK)),
                ("site", &runtime::Check::Format(runtime::URI)),
                ("relative", &runtime::Check::Format(runtime::URI_REFERENCE)),
                ("email", &runtime::Check::Format(runtime::EMAIL)),
                ("host", &runtime::Check::Format(runtime::HOSTNAME)),
                ("v4", &runtime::Check::Format(runtime::IPV4)),
                ("v6", &runtime::Check::Format(runtime::IPV6)),
                ("picture", &runtime::Check::Format(runtime::Base64::CHECK)),
                (
                    "lookahead",
                    &runtime::Check::Text(runtime::TextCheck {
                        pattern: Some(runtime::Pattern::new("^(?=.*\\d)(?!.*\\s).{8,}$")),
                        ..runtime::TextCheck::ANY
                    }),
                ),
                (
                    "broken_pattern",
                    &runtime::Check::Text(runtime::TextCheck {
                        pattern: Some(runtime::Pattern::new("[")),
                        ..runtime::TextCheck::ANY
                    }),
                ),
                (
                    "list",
                    &runtime::Check::Items(&runtime::Check::Format(runtime::Date::CHECK)),
                ),
                (
                    "by_day",
                    &runtime::Check::Object(
                        &runtime::ObjectCheck {
                            additional: Some(
                                &runtime::Check::Format(runtime::DateTime::CHECK),
                            ),
                            ..runtime::ObjectCheck::ANY
                        },
                    ),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Entry: ENTRY_CHECK
    }
}

pub use entry::{Entry, EntryRequired};
