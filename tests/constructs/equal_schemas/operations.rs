mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum ListBeds {}
        pub enum PlantBed {}
    }

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
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type ListBeds = runtime::Request<operation::ListBeds>;

    impl ListBeds {
        #[inline]
        pub(crate) fn new(core: &runtime::Core) -> Self {
            let call = runtime::Call::new(core, &LIST_BEDS);
            Self::from_call(call)
        }

        #[inline]
        pub fn order(mut self, order: impl Into<models::new_bed::Order>) -> Self {
            let order: models::new_bed::Order = order.into();
            self.call.set(0, &order);
            self
        }
    }

    runtime::endpoint! {
        operation::ListBeds = LIST_BEDS {
            output: runtime::Json<Vec<models::Bed>>,
            error: runtime::Undescribed
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
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type PlantBed = runtime::Request<operation::PlantBed>;

    impl PlantBed {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::NewBed) -> Self {
            let mut call = runtime::Call::new(core, &PLANT_BED);
            call.check_body(&models::new_bed::NEW_BED_CHECK);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::PlantBed = PLANT_BED {
            output: runtime::Json<models::Bed>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::PlantBed {}
}

pub use untagged::{ListBeds, PlantBed};
