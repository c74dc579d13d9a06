pub(crate) mod entry {
    use std::collections::BTreeMap;
    use crate::runtime;

    #[derive(Clone, PartialEq)]
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
        pub secret: Option<String>,
        pub odd: Option<String>,
        pub regex: Option<String>,
        pub lookahead: Option<String>,
        pub broken_pattern: Option<String>,
        pub list: Option<Vec<runtime::Date>>,
        pub by_day: Option<BTreeMap<String, runtime::DateTime>>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        both Entry {
            constants {}
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
            additional {}
        }
    }

    impl Entry {
        #[must_use]
        pub fn new(name: impl Into<String>, created: impl Into<runtime::DateTime>) -> Self {
            Self {
                name: name.into(),
                created: created.into(),
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

        #[must_use]
        pub fn day(mut self, day: impl Into<runtime::Date>) -> Self {
            self.day = Some(day.into());
            self
        }

        #[must_use]
        pub fn hour(mut self, hour: impl Into<runtime::Time>) -> Self {
            self.hour = Some(hour.into());
            self
        }

        #[must_use]
        pub fn lasts(mut self, lasts: impl Into<runtime::Duration>) -> Self {
            self.lasts = Some(lasts.into());
            self
        }

        #[must_use]
        pub fn id(mut self, id: impl Into<runtime::Uuid>) -> Self {
            self.id = Some(id.into());
            self
        }

        #[must_use]
        pub fn site(mut self, site: impl Into<String>) -> Self {
            self.site = Some(site.into());
            self
        }

        #[must_use]
        pub fn relative(mut self, relative: impl Into<String>) -> Self {
            self.relative = Some(relative.into());
            self
        }

        #[must_use]
        pub fn email(mut self, email: impl Into<String>) -> Self {
            self.email = Some(email.into());
            self
        }

        #[must_use]
        pub fn host(mut self, host: impl Into<String>) -> Self {
            self.host = Some(host.into());
            self
        }

        #[must_use]
        pub fn v4(mut self, v4: impl Into<String>) -> Self {
            self.v4 = Some(v4.into());
            self
        }

        #[must_use]
        pub fn v6(mut self, v6: impl Into<String>) -> Self {
            self.v6 = Some(v6.into());
            self
        }

        #[must_use]
        pub fn picture(mut self, picture: impl Into<runtime::Base64>) -> Self {
            self.picture = Some(picture.into());
            self
        }

        #[must_use]
        pub fn file(mut self, file: impl Into<String>) -> Self {
            self.file = Some(file.into());
            self
        }

        #[must_use]
        pub fn secret(mut self, secret: impl Into<String>) -> Self {
            self.secret = Some(secret.into());
            self
        }

        #[must_use]
        pub fn odd(mut self, odd: impl Into<String>) -> Self {
            self.odd = Some(odd.into());
            self
        }

        #[must_use]
        pub fn regex(mut self, regex: impl Into<String>) -> Self {
            self.regex = Some(regex.into());
            self
        }

        #[must_use]
        pub fn lookahead(mut self, lookahead: impl Into<String>) -> Self {
            self.lookahead = Some(lookahead.into());
            self
        }

        #[must_use]
        pub fn broken_pattern(mut self, broken_pattern: impl Into<String>) -> Self {
            self.broken_pattern = Some(broken_pattern.into());
            self
        }

        #[must_use]
        pub fn list(mut self, list: impl IntoIterator<Item = runtime::Date>) -> Self {
            self.list = Some(list.into_iter().collect());
            self
        }

        #[must_use]
        pub fn by_day(
            mut self,
            by_day: impl Into<BTreeMap<String, runtime::DateTime>>,
        ) -> Self {
            self.by_day = Some(by_day.into());
            self
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
                        ..runtime::TextCheck::ANY
                    }),
                ),
            ],
            ..runtime::ObjectCheck::ANY
        },
    );

    runtime::validate! {
        Entry: ENTRY_CHECK
    }
}

pub use entry::Entry;
