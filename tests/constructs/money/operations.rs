mod untagged {
    use crate::{models, runtime};

    mod operation {
        pub enum SellTicket {}
    }

    static SELL_TICKET: runtime::Operation = runtime::Operation {
        id: "sellTicket",
        method: "POST",
        path: &[runtime::Segment::Literal("/tickets")],
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

    pub type SellTicket = runtime::Request<operation::SellTicket>;

    impl SellTicket {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Ticket) -> Self {
            let mut call = runtime::Call::new(core, &SELL_TICKET);
            call.json(&body);
            Self::from_call(call)
        }
    }

    runtime::endpoint! {
        operation::SellTicket = SELL_TICKET {
            output: runtime::Json<models::Purse>,
            error: runtime::Undescribed
        }
    }

    impl runtime::Uploads for operation::SellTicket {}
}

pub use untagged::SellTicket;
