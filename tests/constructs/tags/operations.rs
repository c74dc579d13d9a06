mod cats {
    use crate::runtime;

    mod operation {
        pub enum ListCats {}
    }

    static LIST_CATS: runtime::Operation = runtime::Operation {
        id: "listCats",
        method: "GET",
        path: &[runtime::Segment::Literal("/cats")],
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

    pub type ListCats = runtime::Request<operation::ListCats>;

    impl ListCats {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_CATS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListCats = LIST_CATS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

mod dogs_puppies {
    use crate::runtime;

    mod operation {
        pub enum ListDogs {}
    }

    static LIST_DOGS: runtime::Operation = runtime::Operation {
        id: "listDogs",
        method: "GET",
        path: &[runtime::Segment::Literal("/dogs")],
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

    pub type ListDogs = runtime::Request<operation::ListDogs>;

    impl ListDogs {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_DOGS);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListDogs = LIST_DOGS {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

mod untagged {
    use crate::runtime;

    mod operation {
        pub enum ListNone {}
        pub enum AddEmpty {}
    }

    static LIST_NONE: runtime::Operation = runtime::Operation {
        id: "listNone",
        method: "GET",
        path: &[runtime::Segment::Literal("/none")],
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

    pub type ListNone = runtime::Request<operation::ListNone>;

    impl ListNone {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_NONE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListNone = LIST_NONE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }

    static ADD_EMPTY: runtime::Operation = runtime::Operation {
        id: "addEmpty",
        method: "POST",
        path: &[runtime::Segment::Literal("/same")],
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

    pub type AddEmpty = runtime::Request<operation::AddEmpty>;

    impl AddEmpty {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &ADD_EMPTY);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddEmpty = ADD_EMPTY {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

mod star_42 {
    use crate::runtime;

    mod operation {
        pub enum ListHostile {}
    }

    static LIST_HOSTILE: runtime::Operation = runtime::Operation {
        id: "listHostile",
        method: "GET",
        path: &[runtime::Segment::Literal("/hostile")],
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

    pub type ListHostile = runtime::Request<operation::ListHostile>;

    impl ListHostile {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_HOSTILE);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListHostile = LIST_HOSTILE {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

mod cats_lower {
    use crate::runtime;

    mod operation {
        pub enum ListSame {}
    }

    static LIST_SAME: runtime::Operation = runtime::Operation {
        id: "listSame",
        method: "GET",
        path: &[runtime::Segment::Literal("/same")],
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

    pub type ListSame = runtime::Request<operation::ListSame>;

    impl ListSame {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_SAME);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::ListSame = LIST_SAME {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

mod mod_rs {
    use crate::runtime;

    mod operation {
        pub enum AddMod {}
    }

    static ADD_MOD: runtime::Operation = runtime::Operation {
        id: "addMod",
        method: "PUT",
        path: &[runtime::Segment::Literal("/same")],
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

    pub type AddMod = runtime::Request<operation::AddMod>;

    impl AddMod {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &ADD_MOD);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::AddMod = ADD_MOD {
            output: runtime::Nothing,
            error: runtime::Undescribed
        }
    }
}

pub use cats::ListCats;
pub use dogs_puppies::ListDogs;
pub use untagged::{ListNone, AddEmpty};
pub use star_42::ListHostile;
pub use cats_lower::ListSame;
pub use mod_rs::AddMod;
