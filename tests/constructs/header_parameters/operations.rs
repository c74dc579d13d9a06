mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum ListThings {}
    }

    static LIST_THINGS: runtime::Operation = runtime::Operation {
        id: "listThings",
        method: "GET",
        path: &[runtime::Segment::Literal("/things")],
        parameters: &[
            runtime::Parameter {
                name: "X-Request-Id",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "x-dry-run",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "X-Limit",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "If-Modified-Since",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "X-Fields",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "X-Size",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "X-Size-Exploded",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "X-Filter",
                location: runtime::Location::Header,
                style: runtime::Style::Json,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "Authorization",
                location: runtime::Location::Header,
                style: runtime::Style::Simple,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[(0, &runtime::Check::Format(runtime::Uuid::CHECK))],
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

    pub type ListThings = runtime::Request<operation::ListThings>;

    impl ListThings {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, x_request_id: runtime::Uuid) -> Self {
            let mut call = runtime::Call::new(core, &LIST_THINGS);
            call.set(0, &x_request_id);
            Self::from_call(call)
        }

        #[inline]
        pub fn x_dry_run(mut self, x_dry_run: bool) -> Self {
            self.call.set(1, &x_dry_run);
            self
        }

        #[inline]
        pub fn x_limit(mut self, x_limit: i64) -> Self {
            self.call.set(2, &x_limit);
            self
        }

        #[inline]
        pub fn if_modified_since(mut self, if_modified_since: impl Into<String>) -> Self {
            let if_modified_since: String = if_modified_since.into();
            self.call.set(3, &if_modified_since);
            self
        }

        #[inline]
        pub fn x_fields(
            mut self,
            x_fields: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            let x_fields: Vec<String> = x_fields.into_iter().map(Into::into).collect();
            self.call.set(4, &x_fields);
            self
        }

        #[inline]
        pub fn x_size(mut self, x_size: impl Into<models::Size>) -> Self {
            let x_size: models::Size = x_size.into();
            self.call.set(5, &x_size);
            self
        }

        #[inline]
        pub fn x_size_exploded(mut self, x_size_exploded: impl Into<models::Size>) -> Self {
            let x_size_exploded: models::Size = x_size_exploded.into();
            self.call.set(6, &x_size_exploded);
            self
        }

        #[inline]
        pub fn x_filter(mut self, x_filter: impl Into<models::Size>) -> Self {
            let x_filter: models::Size = x_filter.into();
            self.call.set(7, &x_filter);
            self
        }

        #[inline]
        pub fn authorization(mut self, authorization: impl Into<String>) -> Self {
            let authorization: String = authorization.into();
            self.call.set(8, &authorization);
            self
        }
    }

    runtime::endpoint! {
        operation::ListThings = LIST_THINGS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::ListThings;
