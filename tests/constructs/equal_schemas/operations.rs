mod untagged {
    use crate::{models, runtime};

    static LIST_BEDS: runtime::Operation = runtime::Operation {
        id: "listBeds",
        method: "GET",
        path: &[runtime::Segment::Literal("/beds")],
        parameters: &[
            runtime::Parameter {
                name: "order",
                location: runtime::Location::Query,
                style: runtime::Style::Form,
                explode: true,
                allow_reserved: false,
                secret: false,
            },
        ],
        checks: &[(0, &models::new_bed::ORDER_CHECK)],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct ListBeds {
        call: runtime::Call,
    }

    impl ListBeds {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_BEDS);
            Self { call }
        }

        #[inline]
        pub fn order(mut self, order: impl Into<models::new_bed::Order>) -> Self {
            let order: models::new_bed::Order = order.into();
            self.call.set(0, &order);
            self
        }
    }

    runtime::request! {
        ListBeds = LIST_BEDS {
            output: Vec<models::Bed> as runtime::Json<Vec<models::Bed>> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    static PLANT_BED: runtime::Operation = runtime::Operation {
        id: "plantBed",
        method: "POST",
        path: &[runtime::Segment::Literal("/beds")],
        parameters: &[],
        checks: &[],
        security: &[],
        server: None,
        accept: "application/json",
        outcomes: &[],
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct PlantBed {
        call: runtime::Call,
    }

    impl PlantBed {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::NewBed) -> Self {
            let mut call = runtime::Call::new(core, &PLANT_BED);
            call.check_body(&models::new_bed::NEW_BED_CHECK);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        PlantBed = PLANT_BED {
            output: models::Bed as runtime::Json<models::Bed> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        PlantBed
    }
}

pub use untagged::{ListBeds, PlantBed};
