//! Tokens of a provider: got when they are needed, once for all that wait, and kept while they are good.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::client::{Client, ClientBuilder};
use crate::outcome::{answer, tell};
use crate::runtime::{
    Body, BoxFuture, Payload, Repetition, SendOptions, Token, TokenError, TokenProvider, Transport,
    TransportError,
};
use crate::server::Server;

const SHIP: &str = r#"{"name":"Ada"}"#;

fn ok() -> String {
    answer("200 OK", &[], SHIP)
}

/// A provider that counts how often it is asked, and takes its time.
#[derive(Clone, Default)]
struct Mint {
    asked: Arc<AtomicUsize>,
    lifetime: Option<Duration>,
    is_broken: bool,
}

impl Mint {
    fn asked(&self) -> usize {
        self.asked.load(Ordering::SeqCst)
    }
}

impl TokenProvider for Mint {
    fn token(&self) -> BoxFuture<'static, Result<Token, TokenError>> {
        let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        let (lifetime, is_broken) = (self.lifetime, self.is_broken);
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(5)).await;
            if is_broken {
                return Err("the mint is closed".into());
            }
            let token = Token::new(format!("t{number}"));
            Ok(match lifetime {
                Some(lifetime) => token.expires_in(lifetime),
                None => token,
            })
        })
    }
}

/// A server that takes tokens from this one on, and remembers those that came.
struct Guard {
    from: usize,
    came: Mutex<Vec<String>>,
}

impl Guard {
    fn from(number: usize) -> Arc<Self> {
        Arc::new(Self { from: number, came: Mutex::default() })
    }

    fn came(&self) -> Vec<String> {
        self.came.lock().expect("no panic").clone()
    }
}

impl Transport for Guard {
    fn send(
        &self,
        request: http::Request<Payload>,
        _: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let token = request.headers().get("authorization").and_then(|value| value.to_str().ok());
        let token = token.and_then(|token| token.strip_prefix("Bearer ")).unwrap_or_default().to_owned();
        let number: usize = token.trim_start_matches('t').parse().unwrap_or(0);
        self.came.lock().expect("no panic").push(token);
        let status = if number >= self.from { 200 } else { 401 };
        Box::pin(async move {
            tokio::task::yield_now().await;
            http::Response::builder().status(status).body(SHIP.into()).map_err(TransportError::other)
        })
    }
}

fn guarded(guard: &Arc<Guard>, mint: &Mint) -> Client {
    let builder: ClientBuilder = Client::builder().transport(guard.clone()).pass_token_from(mint.clone());
    builder.without_retries().build().expect("a client")
}

#[tokio::test]
async fn a_thousand_calls_wait_for_one_token_and_for_one_renewal() {
    for (from, asked, sent) in [(1, 1, 1000), (2, 2, 2000)] {
        let (guard, mint) = (Guard::from(from), Mint::default());
        let client = guarded(&guard, &mint);
        let mut calls = tokio::task::JoinSet::new();
        for _ in 0..1000 {
            let client = client.clone();
            calls.spawn(async move { client.get_ship("x").send_with_response().await });
        }
        for outcome in calls.join_all().await {
            let attempts = outcome.expect("a ship").attempts();
            assert_eq!(attempts as usize, asked);
        }
        assert_eq!((mint.asked(), guard.came().len()), (asked, sent));
        client.get_ship("x").await.expect("a ship");
        assert_eq!(mint.asked(), asked);
    }
}

#[tokio::test]
async fn a_token_that_is_refused_twice_is_not_asked_for_again() {
    let (guard, mint) = (Guard::from(9), Mint::default());
    let error = guarded(&guard, &mint).get_ship("x").await.expect_err("no token is good");
    assert_eq!((error.attempts(), tell(&Err::<(), _>(error))), (2, "status 401".to_owned()));
    assert_eq!(guard.came(), ["t1", "t2"]);
}

#[tokio::test]
async fn tokens_are_renewed_before_they_expire() {
    let rows = [(None, 1), (Some(Duration::from_secs(3600)), 1), (Some(Duration::ZERO), 3)];
    for (lifetime, asked) in rows {
        let (guard, mint) = (Guard::from(1), Mint { lifetime, ..Mint::default() });
        let client = guarded(&guard, &mint);
        for _ in 0..3 {
            client.get_ship("x").await.expect("a ship");
        }
        assert_eq!(mint.asked(), asked, "{lifetime:?}");
    }
    let (guard, mint) = (Guard::from(1), Mint { lifetime: Some(Duration::from_secs(1)), ..Mint::default() });
    let client = guarded(&guard, &mint);
    client.get_ship("x").await.expect("a ship");
    tokio::time::sleep(Duration::from_millis(920)).await;
    client.get_ship("x").await.expect("a ship");
    assert_eq!(guard.came(), ["t1", "t2"]);
}

#[tokio::test]
async fn a_token_may_expire_between_attempts() {
    let server = Server::answering([answer("503 Busy", &[], ""), ok()]);
    let mint = Mint { lifetime: Some(Duration::ZERO), ..Mint::default() };
    let client = Client::builder().base_url(&server.url).pass_token_from(mint).build().expect("a client");
    client.get_ship("x").await.expect("a ship");
    assert_eq!(server.seen().header("authorization"), Some("Bearer t1"));
    assert_eq!(server.seen().header("authorization"), Some("Bearer t2"));
}

#[tokio::test]
async fn where_there_is_no_token_nothing_is_sent() {
    let (guard, mint) = (Guard::from(1), Mint { is_broken: true, ..Mint::default() });
    let error = guarded(&guard, &mint).get_ship("x").await.expect_err("no token");
    assert_eq!(
        error.to_string(),
        "getShip (GET /ships/{name}): nothing was sent: there is no token for `pass`"
    );
    assert_eq!(
        std::error::Error::source(&error).map(ToString::to_string).as_deref(),
        Some("the mint is closed")
    );
    assert!(error.is_credentials() && error.repetition() == Repetition::Unseen && guard.came().is_empty());
    assert_eq!(mint.asked(), 1);
}

#[tokio::test]
async fn a_call_that_is_given_up_leaves_no_other_waiting() {
    let (guard, mint) = (Guard::from(1), Mint::default());
    let client = guarded(&guard, &mint);
    let mut first = Box::pin(client.get_ship("x").send());
    let second = tokio::spawn(client.get_ship("x").send());
    tokio::select! {
        biased;
        _ = &mut first => panic!("it takes longer"),
        () = tokio::task::yield_now() => {}
    }
    drop(first);
    second.await.expect("no panic").expect("a ship");
    assert_eq!(mint.asked(), 1);
}

#[tokio::test]
async fn a_token_that_cannot_be_sent_is_not() {
    let guard = Guard::from(0);
    let builder = Client::builder().transport(guard.clone());
    let builder = builder.pass_token_from(|| async { Ok(Token::new("open\nsesame")) });
    let error = builder.build().expect("a client").get_ship("x").await.expect_err("a newline");
    assert!(error.is_request() && guard.came().is_empty());
    assert!(!format!("{error:?}").contains("sesame"));
}

#[tokio::test]
async fn a_wait_for_a_token_is_part_of_the_call() {
    let builder = Client::builder().transport(Guard::from(0));
    let builder = builder.pass_token_from(std::future::pending::<Result<Token, TokenError>>);
    let client = builder.timeout(Duration::from_millis(50)).build().expect("a client");
    assert!(client.get_ship("x").await.expect_err("no token comes").is_timeout());
}
