//! Tokens of OAuth 2: what an identity provider is asked, and what comes of its answers.

use std::sync::Arc;

use crate::client::Client;
use crate::outcome::{answer, of_type};
use crate::runtime::{
    Blocking, OAuth, OAuthFlow, OAuthTokens, ReqwestTransport, Token, TokenProvider, Transport,
};
use crate::server::Server;

const SHIP: &str = r#"{"name":"Ada"}"#;

fn token(body: &str) -> String {
    of_type("200 OK", "application/json", body)
}

/// The flow of a provider, which lives as long as the tests.
fn flow(provider: &Server) -> OAuthFlow {
    let at = |path: &str| -> &'static str { format!("{}{path}", provider.url).leak() };
    OAuthFlow {
        authorization_url: Some(at("/allow")),
        device_url: Some(at("/device")),
        scopes: &["ships:read", "ships:write"],
        ..OAuthFlow::new(at("/token"))
    }
}

fn program(provider: &Server) -> OAuth {
    let transport: Arc<dyn Transport> = Arc::new(ReqwestTransport::new().expect("a transport"));
    OAuth::new(flow(provider), "tug", transport)
}

fn form(body: &[u8]) -> Vec<String> {
    let mut pairs: Vec<_> = String::from_utf8_lossy(body).split('&').map(str::to_owned).collect();
    pairs.sort();
    pairs
}

async fn next(tokens: &OAuthTokens) -> Result<Token, String> {
    tokens.token().await.map_err(|error| error.to_string())
}

#[tokio::test]
async fn a_program_gets_tokens_for_itself_and_calls_with_them() {
    let provider =
        Server::answering([token(r#"{"access_token":"t-1","token_type":"bearer","expires_in":3600}"#)]);
    let server = Server::answering([answer("200 OK", &[], SHIP), answer("200 OK", &[], SHIP)]);
    let tokens = program(&provider).secret("rope").scopes(["ships:read"]).client_credentials();
    let client = Client::builder().base_url(&server.url).pass_token_from(tokens).build().expect("a client");
    for _ in 0..2 {
        client.get_ship("x").await.expect("a ship");
        assert_eq!(server.seen().header("authorization"), Some("Bearer t-1"));
    }
    let asked = provider.seen();
    assert_eq!(form(&asked.body), ["grant_type=client_credentials", "scope=ships%3Aread"]);
    assert_eq!(asked.header("authorization"), Some("Basic dHVnOnJvcGU="));
    assert!(provider.saw_nothing());
}

#[tokio::test]
async fn what_renews_a_token_is_replaced_by_what_comes_with_it() {
    let provider = Server::answering([
        token(r#"{"access_token":"t-1","token_type":"bearer","refresh_token":"r-2"}"#),
        token(r#"{"access_token":"t-2","token_type":"bearer"}"#),
    ]);
    let tokens = program(&provider).refresh_token("r-1");
    next(&tokens).await.expect("a token");
    assert_eq!(tokens.refresh().map(|token| token.expose().to_owned()).as_deref(), Some("r-2"));
    next(&tokens).await.expect("a token");
    assert_eq!(tokens.refresh().map(|token| token.expose().to_owned()).as_deref(), Some("r-2"));
    for expected in ["r-1", "r-2"] {
        let expected = format!("refresh_token={expected}");
        assert!(form(&provider.seen().body).contains(&expected));
    }
    assert!(!format!("{tokens:?}").contains("r-2"));
}

#[tokio::test]
async fn a_user_allows_it_and_the_code_is_proved() {
    let provider = Server::answering([token(r#"{"access_token":"t-1","token_type":"bearer"}"#)]);
    let way = program(&provider).authorization("http://localhost:7/back").expect("an address");
    let url: http::Uri = way.url().parse().expect("an address");
    let pairs = form(url.query().expect("a query").as_bytes());
    let value = |name: &str| {
        let start = format!("{name}=");
        pairs.iter().find_map(|pair| pair.strip_prefix(&start)).expect("a pair").to_owned()
    };
    assert_eq!(
        (url.path(), value("response_type").as_str(), value("code_challenge_method").as_str()),
        ("/allow", "code", "S256")
    );
    assert_eq!(value("scope"), "ships%3Aread+ships%3Awrite");
    let state = value("state");
    let tokens = way.tokens("the-code", &state).await.expect("tokens");
    let sent = form(&provider.seen().body);
    assert!(
        sent.contains(&"code=the-code".to_owned())
            && sent.iter().any(|one| one.starts_with("code_verifier=")),
        "{sent:?}"
    );
    next(&tokens).await.expect("the token that came");
    // There is nothing to renew it by, and the program may not go on for itself.
    assert!(next(&tokens).await.expect_err("the user").contains("allow it again"));
    assert!(provider.saw_nothing());
}

#[tokio::test]
async fn the_answer_to_another_request_is_refused() {
    let provider = Server::answering([]);
    let way = program(&provider).authorization("http://localhost:7/back").expect("an address");
    let error = way.tokens("the-code", "forged").await.expect_err("another state");
    assert!(error.to_string().contains("state"), "{error}");
    assert!(provider.saw_nothing());
}

#[tokio::test]
async fn a_device_waits_until_the_user_has_given_the_code() {
    let code = r#"{"device_code":"d","user_code":"ABCD","verification_uri":"https://example.com/go","expires_in":60,"interval":0}"#;
    let pending = of_type("400 Bad Request", "application/json", r#"{"error":"authorization_pending"}"#);
    let provider = Server::answering([
        token(code),
        pending,
        token(r#"{"access_token":"t-1","token_type":"bearer","refresh_token":"r"}"#),
    ]);
    let mut shown = String::new();
    let tokens = program(&provider)
        .device(|code| shown = format!("{} {}", code.url, code.code))
        .await
        .expect("tokens");
    assert_eq!(shown, "https://example.com/go ABCD");
    next(&tokens).await.expect("a token");
}

#[tokio::test]
async fn what_a_provider_says_is_told_without_what_may_be_a_token() {
    for (given, expected) in [
        (
            of_type("400 Bad", "application/json", r#"{"error":"invalid_client"}"#),
            "the identity provider refuses: invalid_client",
        ),
        (token(r#"{"access_token":"s3cret"}"#), "the identity provider gave no token"),
        (token("<html>s3cret"), "the identity provider gave no token"),
        (answer("302 There", &["Location: /elsewhere"], ""), "the identity provider"),
    ] {
        let provider = Server::answering([given]);
        let error = program(&provider).secret("rope").client_credentials().token().await.expect_err(expected);
        let text = format!("{error} {error:?}");
        assert!(text.contains(expected) && !text.contains("s3cret") && !text.contains("rope"), "{text}");
    }
}

#[test]
fn it_is_waited_for_where_calls_are() {
    let provider = Server::answering([token(r#"{"access_token":"t-1","token_type":"bearer"}"#)]);
    let server = Server::answering([answer("200 OK", &[], SHIP)]);
    let tokens = program(&provider).secret("rope").client_credentials();
    let client = Client::builder().base_url(&server.url).pass_token_from(tokens).build().expect("a client");
    assert_eq!(client.get_ship("x").send_blocking().expect("a ship").name, "Ada");
}
