mod cats {
    use crate::runtime;

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListCats {
        call: runtime::Call,
    }

    impl ListCats {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_CATS);
            Self { call }
        }
    }

    runtime::request! {
        ListCats = LIST_CATS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

mod dogs_puppies {
    use crate::runtime;

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListDogs {
        call: runtime::Call,
    }

    impl ListDogs {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_DOGS);
            Self { call }
        }
    }

    runtime::request! {
        ListDogs = LIST_DOGS {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

mod untagged {
    use crate::runtime;

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListNone {
        call: runtime::Call,
    }

    impl ListNone {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_NONE);
            Self { call }
        }
    }

    runtime::request! {
        ListNone = LIST_NONE {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct AddEmpty {
        call: runtime::Call,
    }

    impl AddEmpty {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &ADD_EMPTY);
            Self { call }
        }
    }

    runtime::request! {
        AddEmpty = ADD_EMPTY {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

mod star_42 {
    use crate::runtime;

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListHostile {
        call: runtime::Call,
    }

    impl ListHostile {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_HOSTILE);
            Self { call }
        }
    }

    runtime::request! {
        ListHostile = LIST_HOSTILE {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

mod cats_lower {
    use crate::runtime;

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListSame {
        call: runtime::Call,
    }

    impl ListSame {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_SAME);
            Self { call }
        }
    }

    runtime::request! {
        ListSame = LIST_SAME {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

mod mod_rs {
    use crate::runtime;

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct AddMod {
        call: runtime::Call,
    }

    impl AddMod {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &ADD_MOD);
            Self { call }
        }
    }

    runtime::request! {
        AddMod = ADD_MOD {
            output: () as runtime::Nothing = "204",
            error: runtime::Raw as runtime::Undescribed
        }
    }
}

pub use cats::ListCats;
pub use dogs_puppies::ListDogs;
pub use untagged::{ListNone, AddEmpty};
pub use star_42::ListHostile;
pub use cats_lower::ListSame;
pub use mod_rs::AddMod;
