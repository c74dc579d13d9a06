//! Dates and UUIDs of other crates, by the features of their names, where this crate keeps the text as it is sent.

use chrono::NaiveDate;
use plannr::models::{
    CreateMortgage, CreateMortgageRequired, CreatePlanExternalReference, CreatePlanExternalReferenceRequired,
    PlanStatus,
};
use serde_json::json;
use uuid::Uuid;

const OWNER: Uuid = Uuid::from_u128(0x3f0c_9a52_7b1e_4d43_9c06_2a8e_5d1f_7b64);

fn mortgage() -> CreateMortgage {
    CreateMortgage::from(CreateMortgageRequired {
        client_uuid: OWNER.into(),
        sub_type: "residential".into(),
        provider_uuid: Uuid::nil().into(),
        status: PlanStatus::Active,
        on_panel: true,
    })
}

#[test]
fn dates_and_uuids_of_other_crates_are_taken_and_given() {
    let day = NaiveDate::from_ymd_opt(2027, 3, 31).expect("a day");
    let reference = CreatePlanExternalReference::from(CreatePlanExternalReferenceRequired {
        reference: "EX-11".into(),
        third_party: "nucleus".into(),
    });
    let plan = mortgage()
        .term_type("fixed")
        .loan_quote(18_000_000_i64)
        .offer_date(day)
        .offer_issued(true)
        .inactive_at(day)
        .seller_uuid(OWNER)
        .external_reference([reference]);
    assert_eq!(plan.inactive_at.as_ref().and_then(|date| date.to_chrono().ok()), Some(day));
    assert_eq!(plan.client_uuid.parse(), Ok(OWNER));
    let sent = serde_json::to_value(&plan).expect("JSON");
    let expected = json!({
        "client_uuid": "3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64",
        "seller_uuid": "3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64",
        "provider_uuid": "00000000-0000-0000-0000-000000000000",
        "term_type": "fixed",
        "loan_quote": 18_000_000,
        "offer_date": "2027-03-31",
        "offer_issued": true,
        "inactive_at": "2027-03-31",
        "external_reference": [{"reference": "EX-11", "third_party": "nucleus"}],
    });
    for (name, value) in expected.as_object().into_iter().flatten() {
        assert_eq!(sent.get(name), Some(value), "{name}");
    }
}
