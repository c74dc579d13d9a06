mod untagged {
    use crate::{models, runtime};

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
        repeats: runtime::Repeats::BY_METHOD,
        parsed: runtime::Parsed::new(),
    };

    #[derive(Clone, Debug)]
    #[must_use = "a request does nothing until it is sent"]
    pub struct SellTicket {
        call: runtime::Call,
    }

    impl SellTicket {
        #[inline]
        pub(crate) fn new(core: &runtime::Core, body: models::Ticket) -> Self {
            let mut call = runtime::Call::new(core, &SELL_TICKET);
            call.json(&body);
            Self { call }
        }
    }

    runtime::request! {
        SellTicket = SELL_TICKET {
            output: models::Purse as runtime::Json<models::Purse> = "200",
            error: runtime::Raw as runtime::Undescribed
        }
    }

    runtime::upload! {
        SellTicket
    }
}

pub use untagged::SellTicket;
