//! The examples of the README: a test with the mock, and a webhook that is verified.

use hmac::{Hmac, KeyInit as _, Mac as _};
use plannr::models::Plan;
use plannr::{Error, WebhookError};
use serde_json::json;
use sha2::Sha256;

use crate::plans::mortgage;

/// Lines without what they are indented by.
fn plain(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// The README has the lines of a file between two marks.
pub fn is_in_the_readme(source: &str, mark: &str) {
    let (begin, end) = (format!("// begin {mark}\n"), format!("// end {mark}\n"));
    let own = source.split(&begin).nth(1).and_then(|text| text.split(&end).next());
    let (own, readme) = (plain(own.expect("an example")), plain(include_str!("../../../README.md")));
    assert!(readme.windows(own.len()).any(|lines| lines == own), "the README has another {mark}: {own:#?}");
}

/// The code that is tested.
async fn record_plan(client: &plannr::Client) -> Result<Plan, Error> {
    Ok(client.create_plan(mortgage()).await?)
}

#[tokio::test]
async fn a_test_with_the_mock() -> Result<(), Error> {
    is_in_the_readme(include_str!("mock.rs"), "mock");
    // begin mock
    let mock = plannr::Mock::new();
    let client = plannr::Client::builder()
        .bearer_token("token")
        .account_uuid("account")
        .transport(mock.transport())
        .build()?;
    mock.expect(client.create_plan(mortgage()))
        .respond_with(plannr::Answer::status(429).with_header("Retry-After", "0"))
        .respond_json(json!({"uuid": "5b0a9d3e-61c7-4f28-9be4-d07c38a1f652", "name": "Terrace"}))
        .distorted(plannr::Distortion::OtherKind, 7);
    let plan = record_plan(&client).await?; // the code that is tested
    mock.verify();
    // end mock
    // One of the two is a number, and is kept.
    let kept = serde_json::to_value(&plan).expect("JSON");
    assert_eq!([&kept["uuid"], &kept["name"]].iter().filter(|value| value.is_number()).count(), 1, "{kept}");
    Ok(())
}

#[test]
fn a_webhook_that_is_verified() -> Result<(), WebhookError> {
    is_in_the_readme(include_str!("mock.rs"), "webhook");
    let (signing_secret, body) = ("sixty-characters", r#"{"event":"client.updated"}"#);
    let mut mac = Hmac::<Sha256>::new_from_slice(signing_secret.as_bytes()).expect("any key will do");
    mac.update(body.as_bytes());
    let bytes = mac.finalize().into_bytes();
    let digits = bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
    let request = http::Request::builder().header("X-Signature", digits).body(()).expect("a request");
    // begin webhook
    let event = plannr::webhooks(signing_secret).parse(request.headers(), body)?; // feature `webhooks`
    // end webhook
    assert_eq!(event.event().map(|event| event.text().into_owned()).as_deref(), Some(body));
    let wrong = plannr::webhooks("another").parse(request.headers(), body);
    assert_eq!(wrong.map(drop), Err(WebhookError::WrongSignature));
    Ok(())
}
