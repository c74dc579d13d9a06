use crate::{models, operations, runtime};

runtime::client! {
    Client,
    ClientBuilder {
        servers: &[runtime::Server {
            name: "https://harbour.example.com",
            url: "https://harbour.example.com",
            variables: &[]
        }],
        schemes: &[runtime::Scheme {
            name: "pass",
            kind: runtime::SchemeKind::Bearer
        }, runtime::Scheme {
            name: "key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Query,
                name: "gate_code"
            }
        }, runtime::Scheme {
            name: "seal",
            kind: runtime::SchemeKind::MutualTls
        }],
        security: &[&["pass"]],
    }
}

impl ClientBuilder {
    #[inline]
    pub fn pass_token(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("pass", secret);
        self
    }

    #[inline]
    pub fn pass_token_from(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.provider("pass", provider);
        self
    }

    #[inline]
    pub fn key(mut self, secret: impl Into<runtime::Secret>) -> Self {
        self.settings.credential("key", secret);
        self
    }
}

impl Client {
    #[inline]
    pub fn get_ship(&self, name: impl Into<String>) -> operations::GetShip {
        operations::GetShip::new(&self.core, name.into())
    }

    #[inline]
    pub fn look_for_ship(&self, name: impl Into<String>) -> operations::LookForShip {
        operations::LookForShip::new(&self.core, name.into())
    }

    #[inline]
    pub fn list_ships(&self) -> operations::ListShips {
        operations::ListShips::new(&self.core)
    }

    #[inline]
    pub fn add_ship(&self, body: impl Into<models::Ship>) -> operations::AddShip {
        operations::AddShip::new(&self.core, body.into())
    }

    #[inline]
    pub fn get_roll(&self) -> operations::GetRoll {
        operations::GetRoll::new(&self.core)
    }

    #[inline]
    pub fn give_order(&self) -> operations::GiveOrder {
        operations::GiveOrder::new(&self.core)
    }

    #[inline]
    pub fn find_pilot(&self) -> operations::FindPilot {
        operations::FindPilot::new(&self.core)
    }

    #[inline]
    pub fn find_berth(&self) -> operations::FindBerth {
        operations::FindBerth::new(&self.core)
    }

    #[inline]
    pub fn clear_customs(&self) -> operations::ClearCustoms {
        operations::ClearCustoms::new(&self.core)
    }

    #[inline]
    pub fn read_note(&self) -> operations::ReadNote {
        operations::ReadNote::new(&self.core)
    }

    #[inline]
    pub fn get_chart(&self) -> operations::GetChart {
        operations::GetChart::new(&self.core)
    }

    #[inline]
    pub fn get_photo(&self) -> operations::GetPhoto {
        operations::GetPhoto::new(&self.core)
    }

    #[inline]
    pub fn get_tide(&self) -> operations::GetTide {
        operations::GetTide::new(&self.core)
    }

    #[inline]
    pub fn ring_bell(&self) -> operations::RingBell {
        operations::RingBell::new(&self.core)
    }

    #[inline]
    pub fn muffle_bell(&self) -> operations::MuffleBell {
        operations::MuffleBell::new(&self.core)
    }

    #[inline]
    pub fn watch(&self) -> operations::Watch {
        operations::Watch::new(&self.core)
    }

    #[inline]
    pub fn read_log(&self) -> operations::ReadLog {
        operations::ReadLog::new(&self.core)
    }

    #[inline]
    pub fn write_log(
        &self,
        body: impl Into<runtime::Sequence<models::Ship>>,
    ) -> operations::WriteLog {
        operations::WriteLog::new(&self.core, body.into())
    }

    #[inline]
    pub fn read_journal(&self) -> operations::ReadJournal {
        operations::ReadJournal::new(&self.core)
    }

    #[inline]
    pub fn write_journal(
        &self,
        body: impl Into<runtime::Sequence<models::Ship>>,
    ) -> operations::WriteJournal {
        operations::WriteJournal::new(&self.core, body.into())
    }

    #[inline]
    pub fn talk(&self) -> operations::Talk {
        operations::Talk::new(&self.core)
    }

    #[inline]
    pub fn load_cargo(
        &self,
        body: impl Into<runtime::Payload>,
    ) -> operations::LoadCargo {
        operations::LoadCargo::new(&self.core, body.into())
    }

    #[inline]
    pub fn ship_cargo(
        &self,
        body: impl Into<operations::ShipCargoForm>,
    ) -> operations::ShipCargo {
        operations::ShipCargo::new(&self.core, body.into())
    }

    #[inline]
    pub fn open_gate(&self) -> operations::OpenGate {
        operations::OpenGate::new(&self.core)
    }

    #[inline]
    pub fn seal_hold(&self) -> operations::SealHold {
        operations::SealHold::new(&self.core)
    }

    #[inline]
    pub fn pay_toll(&self) -> operations::PayToll {
        operations::PayToll::new(&self.core)
    }

    #[inline]
    pub fn post_lookout(&self) -> operations::PostLookout {
        operations::PostLookout::new(&self.core)
    }

    #[inline]
    pub fn send_signal(&self) -> operations::SendSignal {
        operations::SendSignal::new(&self.core)
    }

    #[inline]
    pub fn read_gauge(&self) -> operations::ReadGauge {
        operations::ReadGauge::new(&self.core)
    }

    #[inline]
    pub fn set_gauge(&self, body: impl Into<models::Gauge>) -> operations::SetGauge {
        operations::SetGauge::new(&self.core, body.into())
    }

    #[inline]
    pub fn tow_hulk(&self, body: impl Into<models::Ship>) -> operations::TowHulk {
        operations::TowHulk::new(&self.core, body.into())
    }

    #[inline]
    pub fn open_vault(&self) -> operations::OpenVault {
        operations::OpenVault::new(&self.core)
    }

    #[inline]
    pub fn list_berths(&self) -> operations::ListBerths {
        operations::ListBerths::new(&self.core)
    }

    #[inline]
    pub fn list_moorings(&self) -> operations::ListMoorings {
        operations::ListMoorings::new(&self.core)
    }

    #[inline]
    pub fn list_wrecks(&self) -> operations::ListWrecks {
        operations::ListWrecks::new(&self.core)
    }

    #[inline]
    pub fn list_lamps(&self) -> operations::ListLamps {
        operations::ListLamps::new(&self.core)
    }

    #[inline]
    pub fn list_buoys(&self) -> operations::ListBuoys {
        operations::ListBuoys::new(&self.core)
    }

    #[inline]
    pub fn list_soundings(&self) -> operations::ListSoundings {
        operations::ListSoundings::new(&self.core)
    }

    #[inline]
    pub fn search_ships(
        &self,
        body: impl Into<models::Search>,
    ) -> operations::SearchShips {
        operations::SearchShips::new(&self.core, body.into())
    }

    #[inline]
    pub fn list_departures(&self) -> operations::ListDepartures {
        operations::ListDepartures::new(&self.core)
    }
}

#[cfg(feature = "webhooks")]
#[inline]
pub fn webhooks(
    secret: impl Into<runtime::Secret>,
) -> runtime::Webhooks<crate::models::WebhookEvent> {
    runtime::Webhooks::new(
        runtime::Signature {
            header: "X-Harbour-Signature",
            encoding: runtime::Encoding::Hex,
            prefix: "sha256=",
            signed: &[runtime::SignedPart::Timestamp, runtime::SignedPart::Body],
            delimiter: ".",
            timestamp: Some(runtime::Timestamp {
                header: "X-Harbour-Time",
                prefix: "",
                format: runtime::TimestampFormat::Seconds,
                tolerance: 60,
            }),
            id_header: None,
            secret_is_base64: false,
        },
        secret,
    )
}
