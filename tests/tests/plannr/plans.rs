//! `POST /api/v1/plans`.

use plannr::models::{
    CreateMortgage, CreateMortgageRequired, CreatePlan, CreatePlanOwner, CreatePlanOwnerRequired, Pence,
    PlanStatus, PlanValue,
};
use serde_json::json;

use crate::server::{Server, json as answer};
use crate::{TOKEN, body, client};

/// What no page describes: the plan, with a property that is not known.
const CREATED: &str = r#"{"uuid":"5b0a9d3e-61c7-4f28-9be4-d07c38a1f652","spoilers":[1]}"#;

/// A mortgage with what is required.
pub fn mortgage() -> CreateMortgage {
    CreateMortgage::from(CreateMortgageRequired {
        client_uuid: "3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64".into(),
        sub_type: "residential".into(),
        provider_uuid: "b81d4c27-5e9f-4a60-8f33-c0a7e2d95b18".into(),
        status: PlanStatus::Active,
        on_panel: true,
    })
}

#[tokio::test]
async fn sends_method_path_headers_and_exactly_what_was_set() {
    let server = Server::answering([answer("201 Created", CREATED)]);
    let plan = mortgage()
        .name("Harbour Terrace 27")
        .accounts([
            CreatePlanOwner::from(CreatePlanOwnerRequired {
                account_uuid: "3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64".into(),
            })
            .ownership_percentage(62.5),
            CreatePlanOwner::from(CreatePlanOwnerRequired {
                account_uuid: "7c2e61d0-94ab-4f58-b3d7-18e05a6f2c93".into(),
            }),
        ])
        .current_value(Pence::new(25_000_000))
        .outstanding_balance(PlanValue::Text("180000.50".to_owned()))
        .repayment_term(PlanValue::Number(25.0));
    let created = client(&server).create_plan(plan).await.expect("a plan");
    assert_eq!(created.uuid.as_ref().map(plannr::Uuid::as_str), Some("5b0a9d3e-61c7-4f28-9be4-d07c38a1f652"));
    assert_eq!(serde_json::to_string(&created).expect("JSON"), CREATED);

    let seen = server.seen();
    assert_eq!(seen.line(), "POST /api/v1/plans HTTP/1.1");
    assert_eq!(seen.header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
    assert_eq!(seen.header("x-plannr-account-uuid"), Some("5e0c2a1b-7d43-4f0e-9a68-b1f2c3d4e5f6"));
    assert_eq!(seen.header("content-type"), Some("application/json"));
    assert!(seen.header("accept").is_some_and(|accept| accept.contains("application/json")));
    assert_eq!(
        body(&seen),
        json!({
            "type": "mortgage",
            "client_uuid": "3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64",
            "sub_type": "residential",
            "provider_uuid": "b81d4c27-5e9f-4a60-8f33-c0a7e2d95b18",
            "status": "active",
            "on_panel": true,
            "name": "Harbour Terrace 27",
            "accounts": [
                {"account_uuid": "3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64", "ownership_percentage": 62.5},
                {"account_uuid": "7c2e61d0-94ab-4f58-b3d7-18e05a6f2c93"},
            ],
            "current_value": 25_000_000,
            "outstanding_balance": "180000.50",
            "repayment_term": 25,
        })
    );
}

/// A plan of a type with what all of them require.
macro_rules! least {
    ($ty:ident) => {
        CreatePlan::from(plannr::models::$ty::from(required::$ty {
            client_uuid: "3f0c9a52-7b1e-4d43-9c06-2a8e5d1f7b64".into(),
            sub_type: "other".into(),
            provider_uuid: "b81d4c27-5e9f-4a60-8f33-c0a7e2d95b18".into(),
            status: PlanStatus::Proposed,
            on_panel: false,
        }))
    };
}

/// The structs of required properties under the names of what they are for.
pub mod required {
    pub use plannr::models::{
        CreateAnnuityRequired as CreateAnnuity, CreateCashAccountRequired as CreateCashAccount,
        CreateFixedAssetRequired as CreateFixedAsset,
        CreateGeneralInsuranceRequired as CreateGeneralInsurance,
        CreateGroupProtectionRequired as CreateGroupProtection, CreateInvestmentRequired as CreateInvestment,
        CreateLoanCreditRequired as CreateLoanCredit, CreateMortgageRequired as CreateMortgage,
        CreatePensionRequired as CreatePension, CreateProtectionPolicyRequired as CreateProtectionPolicy,
    };
}

#[tokio::test]
async fn each_of_the_ten_types_says_which_it_is() {
    let plans = [
        ("annuity", least!(CreateAnnuity)),
        ("cash_account", least!(CreateCashAccount)),
        ("fixed_asset", least!(CreateFixedAsset)),
        ("general_insurance", least!(CreateGeneralInsurance)),
        ("group_protection", least!(CreateGroupProtection)),
        ("investment", least!(CreateInvestment)),
        ("loan_credit", least!(CreateLoanCredit)),
        ("mortgage", least!(CreateMortgage)),
        ("pension", least!(CreatePension)),
        ("protection_policy", least!(CreateProtectionPolicy)),
    ];
    for (tag, plan) in plans {
        let server = Server::answering([answer("200 OK", CREATED)]);
        client(&server).create_plan(plan).await.expect("a plan");
        assert_eq!(body(&server.seen())["type"], tag);
    }
}
