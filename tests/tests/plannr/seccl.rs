//! `POST /api/v1/addons/seccl/{addon}/client`.

use plannr::models::{CreateSecclClient, CreateSecclClientRequired, SecclClientType, SecclTitle};
use serde_json::json;

use crate::server::{Server, json as answer};
use crate::{body, client};

pub fn adult() -> CreateSecclClient {
    CreateSecclClient::from(CreateSecclClientRequired {
        client_type: SecclClientType::Individual,
        first_name: "Morwenna".into(),
        surname: "Tregear".into(),
        nationality: "GB".into(),
        date_of_birth: "1979-08-23".into(),
        address_1: "Harbour Terrace".into(),
        country: "GB".into(),
        postcode: "ZZ9 9ZZ".into(),
    })
}

#[tokio::test]
async fn sends_nested_objects_and_encodes_the_path() {
    let server = Server::answering([answer("200 OK", r#"{"id": "04KD91D"}"#)]);
    let request = adult().node_id("7").title(SecclTitle::Ms).email("morwenna@example.com").aml(true);
    let created =
        client(&server).create_seccl_client("harbour/../wealth ?#é", request).await.expect("a client");
    assert_eq!(created.id.as_deref(), Some("04KD91D"));

    let seen = server.seen();
    assert_eq!(seen.line(), "POST /api/v1/addons/seccl/harbour%2F..%2Fwealth%20%3F%23%C3%A9/client HTTP/1.1");
    assert_eq!(
        body(&seen),
        json!({
            "client_type": "Individual",
            "first_name": "Morwenna",
            "surname": "Tregear",
            "nationality": "GB",
            "date_of_birth": "1979-08-23",
            "address_1": "Harbour Terrace",
            "country": "GB",
            "postcode": "ZZ9 9ZZ",
            "node_id": "7",
            "title": "Ms",
            "email": "morwenna@example.com",
            "aml": true,
        })
    );
}

#[tokio::test]
async fn a_path_value_that_cannot_be_sent_is_an_error_before_any_connection() {
    let server = Server::answering([]);
    for addon in ["", ".", ".."] {
        let error = client(&server).create_seccl_client(addon, adult()).without_validation().await;
        let error = error.expect_err("no such path");
        assert!(error.is_request(), "{addon:?}: {error}");
    }
    assert!(server.saw_nothing());
}
