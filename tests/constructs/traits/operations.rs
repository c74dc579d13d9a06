mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum AddKiln {}
    }

    static ADD_KILN: runtime::Operation = runtime::Operation {
        id: "addKiln",
        method: "POST",
        path: &[runtime::Segment::Literal("/kilns")],
        parameters: &[
            runtime::Parameter {
                name: "shade",
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
        accept: "application/json",
        outcomes: &[],
        answers: runtime::Documented {
            success: &["200"],
            ..runtime::Documented::NOTHING
        },
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    pub type AddKiln = runtime::Request<operation::AddKiln>;

    impl AddKiln {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Kiln) -> Self {
            let mut call = runtime::Call::new(core, &ADD_KILN);
            call.check_body(&models::kiln::KILN_CHECK);
            call.json(&body);
            Self::from_call(call)
        }

        #[deprecated = "Nobody asks for the colour."]
        #[inline]
        pub fn shade(mut self, shade: impl Into<String>) -> Self {
            let shade: String = shade.into();
            self.call.set(0, &shade);
            self
        }
    }

    runtime::endpoint! {
        operation::AddKiln = ADD_KILN {
            output: runtime::Json<models::Firing>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::AddKiln {}
}

pub use untagged::AddKiln;
