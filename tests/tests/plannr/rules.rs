//! `validate()`: the documented rules, checked before anything is sent.

use plannr::models::{
    CreateSecclBankDetails, CreateSecclEmployer, CreateSecclEmployerRequired, CreateSecclNationality,
    CreateSecclNationalityRequired, CreateSecclTaxIdentifier, CreateSecclTaxIdentifierRequired,
    CreateSecclVulnerability, CreateSecclVulnerabilityRequired, SecclTitle, SourceOfFunds,
};

use crate::events::{event, unfinished};
use crate::seccl::adult;
use crate::server::Server;
use crate::{body, client};

fn paths<E: std::fmt::Debug>(result: Result<(), plannr::Violations>, _: E) -> Vec<String> {
    result.err().map(|all| all.iter().map(ToString::to_string).collect()).unwrap_or_default()
}

#[test]
fn every_violation_is_named_at_once() {
    let found = paths(adult().validate(), ());
    for path in ["node_id", "title", "email", "aml"] {
        assert!(found.iter().any(|other| other.contains(path)), "{path} in {found:?}");
    }
}

#[test]
fn a_whole_adult_is_fine() {
    let adult = adult().node_id("7").title(SecclTitle::Ms).email("m@example.com").aml(true);
    assert_eq!(paths(adult.validate(), ()), Vec::<String>::new());
}

#[test]
fn conditions_reach_into_nested_objects() {
    let whole = || adult().node_id("7").title(SecclTitle::Ms).email("m@example.com").aml(true);
    let found = paths(whole().requires_debit_mandate(true).validate(), ());
    assert!(found.iter().any(|path| path.contains("bank_details")), "{found:?}");
    let short = CreateSecclBankDetails::new().account_number("1234").sort_code("102030");
    let found = paths(whole().bank_details(short).validate(), ());
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("account_number"), "{found:?}");
    let found = paths(
        whole()
            .vulnerability(CreateSecclVulnerability::from(CreateSecclVulnerabilityRequired {
                is_vulnerable: true,
            }))
            .validate(),
        (),
    );
    assert!(found.iter().any(|path| path.contains("reason")), "{found:?}");
    let identifier = CreateSecclTaxIdentifier::from(CreateSecclTaxIdentifierRequired {
        name: "NINO".into(),
        available: true,
    });
    let nationality = CreateSecclNationality::from(CreateSecclNationalityRequired { code: "GB".into() })
        .identifiers([identifier]);
    let found = paths(whole().nationalities([nationality]).validate(), ());
    assert!(found.iter().any(|path| path.contains("value")), "{found:?}");
    let employers = vec![
        CreateSecclEmployer::from(CreateSecclEmployerRequired {
            company_name: "A".into(),
            company_reg_no: "1".into(),
        }),
        CreateSecclEmployer::from(CreateSecclEmployerRequired {
            company_name: "B".into(),
            company_reg_no: "2".into(),
        }),
    ];
    let found = paths(whole().employers(employers).validate(), ());
    assert!(found.iter().any(|path| path.contains("employers")), "{found:?}");
}

#[test]
fn an_event_needs_a_plan_or_a_client_and_more() {
    let mut event = unfinished();
    event.source_of_funds = SourceOfFunds::Other;
    let found = paths(event.validate(), ());
    for path in ["plan_uuid", "start_date", "source_of_funds_note"] {
        assert!(found.iter().any(|other| other.contains(path)), "{path} in {found:?}");
    }
}

#[tokio::test]
async fn what_breaks_a_rule_is_not_sent_unless_somebody_insists() {
    let server = Server::answering([crate::server::json("201 Created", r#"{"uuid": "a"}"#)]);
    let error = client(&server).create_new_business_event(unfinished()).await.expect_err("a broken rule");
    assert!(server.saw_nothing());
    assert!(error.is_request() && !error.is_retryable());
    let found = error.violations().expect("violations");
    assert!(found.iter().any(|one| one.path() == "body.start_date"), "{found}");
    assert!(error.to_string().contains("body.start_date is required"), "{error}");
    client(&server).create_new_business_event(unfinished()).send_unchecked().await.expect("a created event");
    assert!(body(&server.seen()).get("start_date").is_none());
    assert!(client(&server).create_new_business_event(event()).build().is_ok());
}
