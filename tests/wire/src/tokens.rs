//! Tokens of a provider: got when they are needed, once for all that wait, and kept while they are good.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::client::{Client, ClientBuilder};
use crate::outcome::{answer, of_type, tell};
use crate::runtime::{
    Body, BoxFuture, Payload, Repetition, Retries, SendOptions, Token, TokenError, TokenProvider, Transport,
    TransportError,
};
use crate::server::{Server, Step};

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

#[tokio::test]
async fn while_a_token_is_good_it_does_not_matter_that_there_is_no_other() {
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = asked.clone();
    let provider = move || {
        let is_first = counted.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            let token = Token::new("t1").expires_in(Duration::from_secs(4));
            if is_first { Ok(token) } else { Err(TokenError::from("the mint is closed")) }
        }
    };
    let guard = Guard::from(1);
    let client = Client::builder().transport(guard.clone()).pass_token_from(provider).without_retries();
    let client = client.build().expect("a client");
    client.get_ship("x").await.expect("a ship");
    // It is due, and has not expired.
    tokio::time::sleep(Duration::from_millis(3610)).await;
    for _ in 0..3 {
        client.get_ship("x").await.expect("a ship");
    }
    assert_eq!(
        (guard.came().len(), asked.load(Ordering::SeqCst)),
        (4, 2),
        "nor is it asked for with each call"
    );
    tokio::time::sleep(Duration::from_millis(400)).await;
    assert!(client.get_ship("x").await.expect_err("it has expired").is_credentials());
}

#[tokio::test]
async fn a_provider_may_call_with_the_client_that_waits_for_it() {
    let client = Arc::new(std::sync::OnceLock::<Client>::new());
    let own = client.clone();
    let provider = move || {
        let own = own.clone();
        async move {
            let client = own.get().expect("a client").clone();
            // What the answer says is held against the secrets of the client, of which this token is one.
            client
                .request(crate::runtime::Method::GET, "/login")
                .await
                .expect_err("it needs the token itself");
            client.get_ship("x").with_retries(Retries::never()).await?;
            Ok(Token::new("t1"))
        }
    };
    let builder = Client::builder().transport(Guard::from(1)).pass_token_from(provider);
    let built = builder.timeout(Duration::from_secs(20)).build().expect("a client");
    client.set(built.clone()).expect("once");
    let started = std::time::Instant::now();
    let error = built.get_ship("y").await.expect_err("no token");
    assert!(error.is_credentials() && started.elapsed() < Duration::from_secs(10), "{error}");
}

#[tokio::test]
async fn a_provider_that_panics_leaves_the_client_whole() {
    let asked = AtomicUsize::new(0);
    let provider = move || {
        let is_first = asked.fetch_add(1, Ordering::SeqCst) == 0;
        async move {
            tokio::task::yield_now().await;
            assert!(!is_first, "on purpose");
            Ok(Token::new("t1"))
        }
    };
    let client =
        Client::builder().transport(Guard::from(1)).pass_token_from(provider).build().expect("a client");
    let (first, second) =
        (tokio::spawn(client.get_ship("x").send()), tokio::spawn(client.get_ship("x").send()));
    let outcomes = [first.await, second.await];
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_err()).count(), 1, "who was at it");
    assert!(outcomes.into_iter().flatten().all(|outcome| outcome.is_ok()));
    client.get_ship("x").await.expect("a ship");
}

#[tokio::test]
async fn a_token_that_was_sent_is_shown_by_no_error_though_there_is_another_now() {
    let said = of_type("400 Bad", "application/json", r#"{"code":"none","message":"no token-1 here"}"#);
    let server = Server::doing(vec![vec![Step::Wait(Duration::from_millis(300)), Step::Bytes(said.into())]]);
    let mint = Arc::new(AtomicUsize::new(0));
    let provider = move || {
        let number = mint.fetch_add(1, Ordering::SeqCst) + 1;
        async move { Ok(Token::new(format!("token-{number}")).expires_in(Duration::ZERO)) }
    };
    let builder = Client::builder().base_url(&server.url).pass_token_from(provider).without_retries();
    let client = builder.build().expect("a client");
    // The next call has a token of its own before the first is answered.
    let next = async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        client.get_ship("y").with_timeout(Duration::from_millis(10)).await.expect_err("nobody answers")
    };
    let (call, _) = tokio::join!(client.get_ship("x").send(), next);
    let error = call.expect_err("a refusal");
    assert_eq!(server.seen().header("authorization"), Some("Bearer token-1"));
    assert!(error.to_string().contains("no [redacted] here"), "{error}");
}
