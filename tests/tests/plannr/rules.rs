//! `validate()`: the documented rules, checked before anything is sent.

use plannr::models::{
    CreatePlan, CreatePlanOwner, CreatePlanOwnerRequired, CreateSecclBankDetails, CreateSecclEmployer,
    CreateSecclEmployerRequired, CreateSecclNationality, CreateSecclNationalityRequired,
    CreateSecclTaxIdentifier, CreateSecclTaxIdentifierRequired, CreateSecclVulnerability,
    CreateSecclVulnerabilityRequired, PlanStatus, SecclTitle, SourceOfFunds,
};

use crate::events::{event, unfinished};
use crate::plans::mortgage;
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
    client(&server)
        .create_new_business_event(unfinished())
        .without_validation()
        .await
        .expect("a created event");
    assert!(body(&server.seen()).get("start_date").is_none());
    assert!(client(&server).create_new_business_event(event()).build().is_ok());
}

/// As the validation of the server counts: null, empty text and an empty list are as good as nothing.
#[test]
fn what_is_empty_is_missing() {
    let mut empty = adult().node_id("").title(SecclTitle::Ms).email("m@example.com").aml(true);
    empty.first_name = "".into();
    let found = paths(empty.validate(), ());
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found.iter().any(|path| path.contains("node_id")), "{found:?}");
    assert!(found.iter().any(|path| path.contains("first_name")), "{found:?}");
    let whole = adult().node_id("7").title(SecclTitle::Ms).email("m@example.com").aml(true);
    let no_reason = CreateSecclVulnerability::from(CreateSecclVulnerabilityRequired { is_vulnerable: true })
        .reason([])
        .is_support_temporary(false);
    let found = paths(whole.vulnerability(no_reason).validate(), ());
    assert!(found.iter().any(|path| path.contains("reason")), "{found:?}");
}

#[test]
fn codes_have_two_letters() {
    let whole = || adult().node_id("7").title(SecclTitle::Ms).email("m@example.com").aml(true);
    let found = paths(whole().tax_domicile("GBR").validate(), ());
    assert!(found.iter().any(|path| path.contains("tax_domicile")), "{found:?}");
    assert_eq!(paths(whole().tax_domicile("GB").validate(), ()), [""; 0]);
}

#[test]
fn plans_have_dates_values_and_shares() {
    let account_uuid = "3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64";
    let owner = || CreatePlanOwner::from(CreatePlanOwnerRequired { account_uuid: account_uuid.to_owned() });
    let shares = |first: f64, second: f64| {
        [owner().ownership_percentage(first), owner().ownership_percentage(second), owner()]
    };
    assert_eq!(paths(CreatePlan::from(mortgage().accounts(shares(33.3, 66.7))).validate(), ()), [""; 0]);
    let mut wrong = mortgage().review_date("2026-13-01").accounts(shares(62.5, 40.0));
    wrong.status = PlanStatus::from("dormant");
    wrong.sub_type = String::new();
    let found = paths(CreatePlan::from(wrong).validate(), ());
    for path in ["review_date", "accounts", "status", "sub_type"] {
        assert!(found.iter().any(|other| other.contains(path)), "{path} in {found:?}");
    }
    assert_eq!(found.len(), 4, "{found:?}");
}
