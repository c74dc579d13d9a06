mod untagged {
    use crate::{models, operations, runtime};

    pub mod list_jobs {
        use std::collections::BTreeMap;
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct UnprocessableContentBody {
            pub errors: BTreeMap<String, Vec<String>>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            UnprocessableContentBody {
                fields {
                    required errors: "errors"
                }
            }
        }
    }

    pub mod add_job {
        use crate::{models, runtime};

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum BadRequestBody {
            Problem(Box<models::Problem>),
            Text(String),
            Unrecognised(runtime::Raw),
        }

        runtime::union! {
            BadRequestBody: BAD_REQUEST_BODY {
                Problem: Object,
                Text: String
            }
        }

        runtime::from_variants! {
            BadRequestBody {
                boxed Problem(models::Problem),
                any_text Text(String)
            }
        }
    }

    mod operation {
        pub enum ListJobs {}
        pub enum DeleteJobs {}
        pub enum AddJob {}
    }

    static LIST_JOBS: runtime::Operation = runtime::Operation {
        id: "listJobs",
        method: "GET",
        path: &[runtime::Segment::Literal("/jobs")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json, application/problem+json, text/plain",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListJobs = runtime::Request<operation::ListJobs>;

    impl ListJobs {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_JOBS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListJobs = LIST_JOBS {
            output: runtime::Json<Vec<models::Job>>,
            error: ListJobsError
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum ListJobsError {
        BadRequest(Box<models::Problem>),
        Unauthorized,
        UnprocessableContent(Box<operations::list_jobs::UnprocessableContentBody>),
        TooManyRequests(String),
        ClientError(Box<models::Problem>),
        ServerError(Box<models::Problem>),
        Default(Box<models::Problem>),
        Undocumented(runtime::RawBody),
    }

    runtime::replies! {
        ListJobsError {
            BadRequest(runtime::Json<Box<models::Problem>>) = "400",
            Unauthorized = "401",
            UnprocessableContent(runtime::Json<Box<operations::list_jobs::UnprocessableContentBody>>) = "422",
            TooManyRequests(runtime::Text) = "429 text/plain",
            ClientError(runtime::Json<Box<models::Problem>>) = "4XX",
            ServerError(runtime::Json<Box<models::Problem>>) = "5XX",
            Default(runtime::Json<Box<models::Problem>>) = "default"
        }
    }

    impl runtime::ApiError for ListJobsError {}

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct ListJobsHeaders {
        pub retry_after: Option<i64>,
    }

    runtime::headers! {
        ListJobsHeaders {
            retry_after: "Retry-After"
        }
    }

    static DELETE_JOBS: runtime::Operation = runtime::Operation {
        id: "deleteJobs",
        method: "DELETE",
        path: &[runtime::Segment::Literal("/jobs")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            failure: &["403", "default"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type DeleteJobs = runtime::Request<operation::DeleteJobs>;

    impl DeleteJobs {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &DELETE_JOBS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::DeleteJobs = DELETE_JOBS {
            output: runtime::Nothing,
            error: runtime::Json<models::Problem>
        }
    }

    static ADD_JOB: runtime::Operation = runtime::Operation {
        id: "addJob",
        method: "POST",
        path: &[runtime::Segment::Literal("/jobs")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["204"],
            failure: &["400"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type AddJob = runtime::Request<operation::AddJob>;

    impl AddJob {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &ADD_JOB);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddJob = ADD_JOB {
            output: runtime::Nothing,
            error: runtime::Json<operations::add_job::BadRequestBody>
        }
    }
}

pub use untagged::{
    list_jobs, add_job, ListJobs, ListJobsError, ListJobsHeaders, DeleteJobs, AddJob,
};
