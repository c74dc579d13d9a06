mod untagged {
    use crate::{models, operations, runtime};

    pub mod query_scalars {
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum State {
            InStock,
            Sold,
            Unknown(runtime::UnknownValue),
        }

        runtime::string_enum! {
            State {
                InStock = "in stock",
                Sold = "sold"
            }
        }

        pub(crate) static STATE_CHECK: runtime::Check = runtime::Check::Listed(
            &["\"in stock\"", "\"sold\""],
        );

        runtime::validate! {
            State: STATE_CHECK
        }
    }

    pub mod query_unions {
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Expand {
            Text(String),
            List(Vec<String>),
            Unrecognised(runtime::Raw),
        }

        runtime::union! {
            Expand: EXPAND {
                Text: String,
                List: Array
            }
        }

        runtime::from_variants! {
            Expand {
                any_text Text(String),
                text_list List(String)
            }
        }

        #[derive(Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Created {
            Object(Box<CreatedObject>),
            Integer(i64),
            Unrecognised(runtime::Raw),
        }

        runtime::union! {
            Created: CREATED {
                Object: Object,
                Integer: Integer
            }
        }

        runtime::from_variants! {
            Created {
                boxed Object(CreatedObject),
                held Integer(i64),
                wide Integer(i64)
            }
        }

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct CreatedObject {
            pub gt: Option<i64>,
            pub lte: Option<i64>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            CreatedObject {
                fields {
                    optional gt: "gt",
                    optional lte: "lte"
                }
            }
        }

        impl CreatedObject {
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }

        runtime::setters! {
            CreatedObject {
                optional plain gt: i64,
                optional plain lte: i64
            }
        }
    }

    pub mod query_enums {
        use crate::runtime;

        #[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum StatesItem {
            New,
            InTransit,
            Unknown(runtime::UnknownValue),
        }

        runtime::string_enum! {
            StatesItem {
                New = "new",
                InTransit = "in transit"
            }
        }

        pub(crate) static STATES_ITEM_CHECK: runtime::Check = runtime::Check::Listed(
            &["\"new\"", "\"in transit\""],
        );

        runtime::validate! {
            StatesItem: STATES_ITEM_CHECK
        }
    }

    pub mod deep_nested {
        use std::collections::BTreeMap;
        use crate::{models, runtime};

        #[derive(Clone, Default, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub struct Filter {
            pub size: Option<models::Size>,
            pub tags: Option<Vec<String>>,
            pub additional: BTreeMap<String, String>,
            pub extra: runtime::Extra,
        }

        runtime::object! {
            Filter {
                fields {
                    optional size: "size",
                    optional tags: "tags"
                }
                additional {
                    additional
                }
            }
        }

        impl Filter {
            #[must_use]
            #[inline]
            pub fn new() -> Self {
                Self::default()
            }
        }

        runtime::setters! {
            Filter {
                optional into size: models::Size,
                optional into_items tags: String,
                whole entries additional: String
            }
        }
    }

    mod operation {
        pub enum QueryScalars {}
        pub enum QueryReserved {}
        pub enum QueryBrackets {}
        pub enum QueryContent {}
        pub enum QueryUnions {}
        pub enum QueryEnums {}
        pub enum FormList {}
        pub enum FormObject {}
        pub enum FormListExploded {}
        pub enum FormObjectExploded {}
        pub enum SpaceDelimitedList {}
        pub enum SpaceDelimitedListExploded {}
        pub enum PipeDelimitedList {}
        pub enum PipeDelimitedListExploded {}
        pub enum DeepObjectObjectExploded {}
        pub enum DeepNested {}
    }

    static QUERY_SCALARS: runtime::Operation = runtime::Operation {
        id: "queryScalars",
        method: "GET",
        path: &[runtime::Segment::Literal("/scalars")],
        parameters: &[
            runtime::Parameter {
                name: "text",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "whole",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "number",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "flag",
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
                name: "state",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "maybe",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "empty",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "old",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "anything",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[
            (4, &runtime::Check::Format(runtime::Date::CHECK)),
            (5, &operations::query_scalars::STATE_CHECK),
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

    pub type QueryScalars = runtime::Request<operation::QueryScalars>;

    impl QueryScalars {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, text: String) -> Self {
            let mut call = runtime::Call::new(core, &QUERY_SCALARS);
            call.set(0, &text);
            Self::from_call(call)
        }

        #[inline]
        pub fn whole(mut self, whole: i32) -> Self {
            self.call.set(1, &whole);
            self
        }

        #[inline]
        pub fn number(mut self, number: f64) -> Self {
            self.call.set(2, &number);
            self
        }

        #[inline]
        pub fn flag(mut self, flag: bool) -> Self {
            self.call.set(3, &flag);
            self
        }

        #[inline]
        pub fn day(mut self, day: impl Into<runtime::Date>) -> Self {
            let day: runtime::Date = day.into();
            self.call.set(4, &day);
            self
        }

        #[inline]
        pub fn state(mut self, state: impl Into<operations::query_scalars::State>) -> Self {
            let state: operations::query_scalars::State = state.into();
            self.call.set(5, &state);
            self
        }

        #[inline]
        pub fn maybe(mut self, maybe: impl Into<String>) -> Self {
            let maybe: String = maybe.into();
            self.call.set(6, &maybe);
            self
        }

        #[inline]
        pub fn empty(mut self, empty: bool) -> Self {
            self.call.set(7, &empty);
            self
        }

        #[deprecated = "the API says that it should no longer be used"]
        #[inline]
        pub fn old(mut self, old: impl Into<String>) -> Self {
            let old: String = old.into();
            self.call.set(8, &old);
            self
        }

        #[inline]
        pub fn anything(mut self, anything: impl Into<runtime::Raw>) -> Self {
            let anything: runtime::Raw = anything.into();
            self.call.set(9, &anything);
            self
        }
    }

    runtime::endpoint! {
        operation::QueryScalars = QUERY_SCALARS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static QUERY_RESERVED: runtime::Operation = runtime::Operation {
        id: "queryReserved",
        method: "GET",
        path: &[runtime::Segment::Literal("/reserved")],
        parameters: &[
            runtime::Parameter {
                name: "path",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: true,
                secret: false,
            },
            runtime::Parameter {
                name: "fields",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: false,
                allow_reserved: true,
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

    pub type QueryReserved = runtime::Request<operation::QueryReserved>;

    impl QueryReserved {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &QUERY_RESERVED);
            Self::from_call(call)
        }

        #[inline]
        pub fn path(mut self, path: impl Into<String>) -> Self {
            let path: String = path.into();
            self.call.set(0, &path);
            self
        }

        #[inline]
        pub fn fields(
            mut self,
            fields: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            let fields: Vec<String> = fields.into_iter().map(Into::into).collect();
            self.call.set(1, &fields);
            self
        }
    }

    runtime::endpoint! {
        operation::QueryReserved = QUERY_RESERVED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static QUERY_BRACKETS: runtime::Operation = runtime::Operation {
        id: "queryBrackets",
        method: "GET",
        path: &[runtime::Segment::Literal("/brackets")],
        parameters: &[
            runtime::Parameter {
                name: "ids[]",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "page[size]",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "page[number]",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "$filter",
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

    pub type QueryBrackets = runtime::Request<operation::QueryBrackets>;

    impl QueryBrackets {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &QUERY_BRACKETS);
            Self::from_call(call)
        }

        #[inline]
        pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
            let ids: Vec<i64> = ids.into_iter().collect();
            self.call.set(0, &ids);
            self
        }

        #[inline]
        pub fn page_size(mut self, page_size: i32) -> Self {
            self.call.set(1, &page_size);
            self
        }

        #[inline]
        pub fn page_number(mut self, page_number: i32) -> Self {
            self.call.set(2, &page_number);
            self
        }

        #[inline]
        pub fn filter(mut self, filter: impl Into<String>) -> Self {
            let filter: String = filter.into();
            self.call.set(3, &filter);
            self
        }
    }

    runtime::endpoint! {
        operation::QueryBrackets = QUERY_BRACKETS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static QUERY_CONTENT: runtime::Operation = runtime::Operation {
        id: "queryContent",
        method: "GET",
        path: &[runtime::Segment::Literal("/content")],
        parameters: &[
            runtime::Parameter {
                name: "size",
                location: runtime::Location::Query,
                style: runtime::Style::Json,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "sizes",
                location: runtime::Location::Query,
                style: runtime::Style::Json,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "note",
                location: runtime::Location::Query,
                style: runtime::Style::Text,
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

    pub type QueryContent = runtime::Request<operation::QueryContent>;

    impl QueryContent {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &QUERY_CONTENT);
            Self::from_call(call)
        }

        #[inline]
        pub fn size(mut self, size: impl Into<models::Size>) -> Self {
            let size: models::Size = size.into();
            self.call.set(0, &size);
            self
        }

        #[inline]
        pub fn sizes(mut self, sizes: impl IntoIterator<Item = models::Size>) -> Self {
            let sizes: Vec<models::Size> = sizes.into_iter().collect();
            self.call.set(1, &sizes);
            self
        }

        #[inline]
        pub fn note(mut self, note: impl Into<String>) -> Self {
            let note: String = note.into();
            self.call.set(2, &note);
            self
        }
    }

    runtime::endpoint! {
        operation::QueryContent = QUERY_CONTENT {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static QUERY_UNIONS: runtime::Operation = runtime::Operation {
        id: "queryUnions",
        method: "GET",
        path: &[runtime::Segment::Literal("/unions")],
        parameters: &[
            runtime::Parameter {
                name: "expand",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "created",
                location: runtime::Location::Query,
                style: runtime::Style::DeepObject,
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

    pub type QueryUnions = runtime::Request<operation::QueryUnions>;

    impl QueryUnions {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &QUERY_UNIONS);
            Self::from_call(call)
        }

        #[inline]
        pub fn expand(
            mut self,
            expand: impl Into<operations::query_unions::Expand>,
        ) -> Self {
            let expand: operations::query_unions::Expand = expand.into();
            self.call.set(0, &expand);
            self
        }

        #[inline]
        pub fn created(
            mut self,
            created: impl Into<operations::query_unions::Created>,
        ) -> Self {
            let created: operations::query_unions::Created = created.into();
            self.call.set(1, &created);
            self
        }
    }

    runtime::endpoint! {
        operation::QueryUnions = QUERY_UNIONS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static QUERY_ENUMS: runtime::Operation = runtime::Operation {
        id: "queryEnums",
        method: "GET",
        path: &[runtime::Segment::Literal("/states")],
        parameters: &[
            runtime::Parameter {
                name: "states",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: false,
                allow_reserved: false,
                secret: false,
            },
            runtime::Parameter {
                name: "state",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[
            (0, &runtime::Check::Items(&operations::query_enums::STATES_ITEM_CHECK)),
            (1, &models::state::STATE_CHECK),
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

    pub type QueryEnums = runtime::Request<operation::QueryEnums>;

    impl QueryEnums {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &QUERY_ENUMS);
            Self::from_call(call)
        }

        #[inline]
        pub fn states(
            mut self,
            states: impl IntoIterator<Item = operations::query_enums::StatesItem>,
        ) -> Self {
            let states: Vec<operations::query_enums::StatesItem> = states
                .into_iter()
                .collect();
            self.call.set(0, &states);
            self
        }

        #[inline]
        pub fn state(mut self, state: impl Into<models::State>) -> Self {
            let state: models::State = state.into();
            self.call.set(1, &state);
            self
        }
    }

    runtime::endpoint! {
        operation::QueryEnums = QUERY_ENUMS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static FORM_LIST: runtime::Operation = runtime::Operation {
        id: "formList",
        method: "GET",
        path: &[runtime::Segment::Literal("/form/list")],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
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

    pub type FormList = runtime::Request<operation::FormList>;

    impl FormList {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &FORM_LIST);
            Self::from_call(call)
        }

        #[inline]
        pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let value: Vec<String> = value.into_iter().map(Into::into).collect();
            self.call.set(0, &value);
            self
        }
    }

    runtime::endpoint! {
        operation::FormList = FORM_LIST {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static FORM_OBJECT: runtime::Operation = runtime::Operation {
        id: "formObject",
        method: "GET",
        path: &[runtime::Segment::Literal("/form/object")],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
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

    pub type FormObject = runtime::Request<operation::FormObject>;

    impl FormObject {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &FORM_OBJECT);
            Self::from_call(call)
        }

        #[inline]
        pub fn value(mut self, value: impl Into<models::Size>) -> Self {
            let value: models::Size = value.into();
            self.call.set(0, &value);
            self
        }
    }

    runtime::endpoint! {
        operation::FormObject = FORM_OBJECT {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static FORM_LIST_EXPLODED: runtime::Operation = runtime::Operation {
        id: "formListExploded",
        method: "GET",
        path: &[runtime::Segment::Literal("/form-exploded/list")],
        parameters: &[
            runtime::Parameter {
                name: "value",
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

    pub type FormListExploded = runtime::Request<operation::FormListExploded>;

    impl FormListExploded {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &FORM_LIST_EXPLODED);
            Self::from_call(call)
        }

        #[inline]
        pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let value: Vec<String> = value.into_iter().map(Into::into).collect();
            self.call.set(0, &value);
            self
        }
    }

    runtime::endpoint! {
        operation::FormListExploded = FORM_LIST_EXPLODED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static FORM_OBJECT_EXPLODED: runtime::Operation = runtime::Operation {
        id: "formObjectExploded",
        method: "GET",
        path: &[runtime::Segment::Literal("/form-exploded/object")],
        parameters: &[
            runtime::Parameter {
                name: "value",
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

    pub type FormObjectExploded = runtime::Request<operation::FormObjectExploded>;

    impl FormObjectExploded {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &FORM_OBJECT_EXPLODED);
            Self::from_call(call)
        }

        #[inline]
        pub fn value(mut self, value: impl Into<models::Size>) -> Self {
            let value: models::Size = value.into();
            self.call.set(0, &value);
            self
        }
    }

    runtime::endpoint! {
        operation::FormObjectExploded = FORM_OBJECT_EXPLODED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static SPACE_DELIMITED_LIST: runtime::Operation = runtime::Operation {
        id: "spaceDelimitedList",
        method: "GET",
        path: &[runtime::Segment::Literal("/spaceDelimited/list")],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Query,
                style: runtime::Style::SpaceDelimited,
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

    pub type SpaceDelimitedList = runtime::Request<operation::SpaceDelimitedList>;

    impl SpaceDelimitedList {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &SPACE_DELIMITED_LIST);
            Self::from_call(call)
        }

        #[inline]
        pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let value: Vec<String> = value.into_iter().map(Into::into).collect();
            self.call.set(0, &value);
            self
        }
    }

    runtime::endpoint! {
        operation::SpaceDelimitedList = SPACE_DELIMITED_LIST {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static SPACE_DELIMITED_LIST_EXPLODED: runtime::Operation = runtime::Operation {
        id: "spaceDelimitedListExploded",
        method: "GET",
        path: &[runtime::Segment::Literal("/spaceDelimited-exploded/list")],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Query,
                style: runtime::Style::SpaceDelimited,
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

    pub type SpaceDelimitedListExploded = runtime::Request<
        operation::SpaceDelimitedListExploded,
    >;

    impl SpaceDelimitedListExploded {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &SPACE_DELIMITED_LIST_EXPLODED);
            Self::from_call(call)
        }

        #[inline]
        pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let value: Vec<String> = value.into_iter().map(Into::into).collect();
            self.call.set(0, &value);
            self
        }
    }

    runtime::endpoint! {
        operation::SpaceDelimitedListExploded = SPACE_DELIMITED_LIST_EXPLODED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static PIPE_DELIMITED_LIST: runtime::Operation = runtime::Operation {
        id: "pipeDelimitedList",
        method: "GET",
        path: &[runtime::Segment::Literal("/pipeDelimited/list")],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Query,
                style: runtime::Style::PipeDelimited,
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

    pub type PipeDelimitedList = runtime::Request<operation::PipeDelimitedList>;

    impl PipeDelimitedList {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PIPE_DELIMITED_LIST);
            Self::from_call(call)
        }

        #[inline]
        pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let value: Vec<String> = value.into_iter().map(Into::into).collect();
            self.call.set(0, &value);
            self
        }
    }

    runtime::endpoint! {
        operation::PipeDelimitedList = PIPE_DELIMITED_LIST {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static PIPE_DELIMITED_LIST_EXPLODED: runtime::Operation = runtime::Operation {
        id: "pipeDelimitedListExploded",
        method: "GET",
        path: &[runtime::Segment::Literal("/pipeDelimited-exploded/list")],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Query,
                style: runtime::Style::PipeDelimited,
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

    pub type PipeDelimitedListExploded = runtime::Request<
        operation::PipeDelimitedListExploded,
    >;

    impl PipeDelimitedListExploded {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &PIPE_DELIMITED_LIST_EXPLODED);
            Self::from_call(call)
        }

        #[inline]
        pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
            let value: Vec<String> = value.into_iter().map(Into::into).collect();
            self.call.set(0, &value);
            self
        }
    }

    runtime::endpoint! {
        operation::PipeDelimitedListExploded = PIPE_DELIMITED_LIST_EXPLODED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static DEEP_OBJECT_OBJECT_EXPLODED: runtime::Operation = runtime::Operation {
        id: "deepObjectObjectExploded",
        method: "GET",
        path: &[runtime::Segment::Literal("/deepObject-exploded/object")],
        parameters: &[
            runtime::Parameter {
                name: "value",
                location: runtime::Location::Query,
                style: runtime::Style::DeepObject,
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

    pub type DeepObjectObjectExploded = runtime::Request<
        operation::DeepObjectObjectExploded,
    >;

    impl DeepObjectObjectExploded {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &DEEP_OBJECT_OBJECT_EXPLODED);
            Self::from_call(call)
        }

        #[inline]
        pub fn value(mut self, value: impl Into<models::Size>) -> Self {
            let value: models::Size = value.into();
            self.call.set(0, &value);
            self
        }
    }

    runtime::endpoint! {
        operation::DeepObjectObjectExploded = DEEP_OBJECT_OBJECT_EXPLODED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static DEEP_NESTED: runtime::Operation = runtime::Operation {
        id: "deepNested",
        method: "GET",
        path: &[runtime::Segment::Literal("/deep")],
        parameters: &[
            runtime::Parameter {
                name: "filter",
                location: runtime::Location::Query,
                style: runtime::Style::DeepObject,
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

    pub type DeepNested = runtime::Request<operation::DeepNested>;

    impl DeepNested {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &DEEP_NESTED);
            Self::from_call(call)
        }

        #[inline]
        pub fn filter(mut self, filter: impl Into<operations::deep_nested::Filter>) -> Self {
            let filter: operations::deep_nested::Filter = filter.into();
            self.call.set(0, &filter);
            self
        }
    }

    runtime::endpoint! {
        operation::DeepNested = DEEP_NESTED {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use untagged::{
    query_scalars, query_unions, query_enums, deep_nested, QueryScalars, QueryReserved,
    QueryBrackets, QueryContent, QueryUnions, QueryEnums, FormList, FormObject,
    FormListExploded, FormObjectExploded, SpaceDelimitedList, SpaceDelimitedListExploded,
    PipeDelimitedList, PipeDelimitedListExploded, DeepObjectObjectExploded, DeepNested,
};
