pub(crate) mod train {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Train {
        pub cars: Option<Vec<models::Car>>,
        pub seat: Option<models::Seat>,
        pub driver: Option<models::Driver>,
        pub older: Option<models::OldTrain>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Train {
            fields {
                optional cars: "cars",
                optional seat: "seat",
                optional driver: "driver",
                optional older: "older"
            }
        }
    }
}

pub(crate) mod old_train {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct OldTrain {
        pub seat: Option<models::OldTrainSeat>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        OldTrain {
            fields {
                optional seat: "seat"
            }
        }
    }
}

pub(crate) mod car {
    use crate::{models, runtime};

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Car {
        pub seats: Option<Vec<models::Seat>>,
        pub brake: Option<models::Brake>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Car {
            fields {
                optional seats: "seats",
                optional brake: "brake"
            }
        }
    }
}

pub(crate) mod seat {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Seat {
        pub row: Option<i64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Seat {
            fields {
                optional row: "row"
            }
        }
    }
}

pub(crate) mod driver {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct Driver {
        pub name: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Driver {
            fields {
                optional name: "name"
            }
        }
    }
}

pub(crate) mod old_train_seat {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub struct OldTrainSeat {
        pub bench: Option<String>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        OldTrainSeat {
            fields {
                optional bench: "bench"
            }
        }
    }
}

pub(crate) mod brake {
    use crate::runtime;

    #[derive(Clone, Default, PartialEq)]
    #[non_exhaustive]
    pub struct Brake {
        pub force: Option<f64>,
        pub extra: runtime::Extra,
    }

    runtime::object! {
        Brake {
            fields {
                optional force: "force"
            }
        }
    }
}

pub use train::Train;
pub use old_train::OldTrain;
pub use car::Car;
pub use seat::Seat;
pub use driver::Driver;
pub use old_train_seat::OldTrainSeat;
pub use brake::Brake;
