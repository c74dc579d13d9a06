mod untagged {
    use crate::{models, operations, runtime};

    pub mod inline_job {
        use crate::runtime;

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct OkBody {
            pub state: Option<OkBodyState>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            OkBody {
                fields {
                    optional state: "state"
                }
            }
        }

        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum OkBodyState {
            Waiting,
            Done,
            Unknown(runtime::UnknownValue),
        }

        runtime::string_enum! {
            OkBodyState {
                Waiting = "waiting",
                Done = "done"
            }
        }

        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct PartialContentBody {
            pub share: Option<f64>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            PartialContentBody {
                fields {
                    optional share: "share"
                }
            }
        }
    }

    mod operation {
        pub enum StartJob {}
        pub enum ListJobs {}
        pub enum DeleteJobs {}
        pub enum LastJob {}
        pub enum RepeatJob {}
        pub enum SameForAll {}
        pub enum MaybeJob {}
        pub enum RedirectJob {}
        pub enum InlineJob {}
    }

    static START_JOB: runtime::Operation = runtime::Operation {
        id: "startJob",
        method: "POST",
        path: &[runtime::Segment::Literal("/jobs")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented::NOTHING,
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type StartJob = runtime::Request<operation::StartJob>;

    impl StartJob {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &START_JOB);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::StartJob = START_JOB {
            output: StartJobReply,
            error: runtime::Undescribed
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum StartJobReply {
        Ok(Box<models::Result_>),
        Created(Box<models::Result_>),
        Accepted(Box<models::Job>),
        NoContent,
        Undocumented(runtime::RawBody),
    }

    runtime::replies! {
        StartJobReply {
            Ok(runtime::Json<Box<models::Result_>>) = "200",
            Created(runtime::Json<Box<models::Result_>>) = "201",
            Accepted(runtime::Json<Box<models::Job>>) = "202",
            NoContent = "204"
        }
    }

    impl runtime::ApiError for StartJobReply {}

    static LIST_JOBS: runtime::Operation = runtime::Operation {
        id: "listJobs",
        method: "GET",
        path: &[runtime::Segment::Literal("/jobs")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["2XX"],
            failure: &["default"],
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
            error: runtime::Json<models::Problem>
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
        accept: "*/*",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["default"],
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
            error: runtime::Undescribed
        }
    }

    static LAST_JOB: runtime::Operation = runtime::Operation {
        id: "lastJob",
        method: "GET",
        path: &[runtime::Segment::Literal("/jobs/last")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["default"],
            failure: &["default"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type LastJob = runtime::Request<operation::LastJob>;

    impl LastJob {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LAST_JOB);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::LastJob = LAST_JOB {
            output: runtime::Json<models::Job>,
            error: runtime::Json<models::Job>
        }
    }

    static REPEAT_JOB: runtime::Operation = runtime::Operation {
        id: "repeatJob",
        method: "POST",
        path: &[runtime::Segment::Literal("/jobs/last")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            failure: &["409"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type RepeatJob = runtime::Request<operation::RepeatJob>;

    impl RepeatJob {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &REPEAT_JOB);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::RepeatJob = REPEAT_JOB {
            output: runtime::Binary,
            error: runtime::Json<models::Problem>
        }
    }

    static SAME_FOR_ALL: runtime::Operation = runtime::Operation {
        id: "sameForAll",
        method: "PUT",
        path: &[runtime::Segment::Literal("/jobs/last")],
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

    pub type SameForAll = runtime::Request<operation::SameForAll>;

    impl SameForAll {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &SAME_FOR_ALL);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SameForAll = SAME_FOR_ALL {
            output: runtime::Json<models::Job>,
            error: runtime::Undescribed
        }
    }

    static MAYBE_JOB: runtime::Operation = runtime::Operation {
        id: "maybeJob",
        method: "PATCH",
        path: &[runtime::Segment::Literal("/jobs/last")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200", "204"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type MaybeJob = runtime::Request<operation::MaybeJob>;

    impl MaybeJob {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &MAYBE_JOB);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::MaybeJob = MAYBE_JOB {
            output: runtime::OptionalJson<models::Job>,
            error: runtime::Undescribed
        }
    }

    static REDIRECT_JOB: runtime::Operation = runtime::Operation {
        id: "redirectJob",
        method: "DELETE",
        path: &[runtime::Segment::Literal("/jobs/last")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "*/*",
        outcomes: &["302", "3XX"],
        answers: runtime::Documented {
            success: &["302", "3XX"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type RedirectJob = runtime::Request<operation::RedirectJob>;

    impl RedirectJob {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &REDIRECT_JOB);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::RedirectJob = REDIRECT_JOB {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub struct RedirectJobHeaders {
        pub location: Option<String>,
    }

    runtime::headers! {
        RedirectJobHeaders {
            location: "Location"
        }
    }

    static INLINE_JOB: runtime::Operation = runtime::Operation {
        id: "inlineJob",
        method: "GET",
        path: &[runtime::Segment::Literal("/jobs/inline")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented::NOTHING,
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type InlineJob = runtime::Request<operation::InlineJob>;

    impl InlineJob {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &INLINE_JOB);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::InlineJob = INLINE_JOB {
            output: InlineJobReply,
            error: runtime::Undescribed
        }
    }

    #[derive(Clone, Debug, PartialEq)]
    #[non_exhaustive]
    pub enum InlineJobReply {
        Ok(Box<operations::inline_job::OkBody>),
        PartialContent(Box<operations::inline_job::PartialContentBody>),
        Undocumented(runtime::RawBody),
    }

    runtime::replies! {
        InlineJobReply {
            Ok(runtime::Json<Box<operations::inline_job::OkBody>>) = "200",
            PartialContent(runtime::Json<Box<operations::inline_job::PartialContentBody>>) = "206"
        }
    }

    impl runtime::ApiError for InlineJobReply {}
}

pub use untagged::{
    inline_job, StartJob, StartJobReply, ListJobs, DeleteJobs, LastJob, RepeatJob,
    SameForAll, MaybeJob, RedirectJob, RedirectJobHeaders, InlineJob, InlineJobReply,
};
