//! Tokens that are got when they are needed, kept while they are good, and renewed once for all that wait.

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, poll_fn};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use super::transport::BoxFuture;
use crate::runtime::{Instant, MaybeSend, MaybeSync, Secret};

/// Why there is no token.
pub type TokenError = Box<dyn StdError + Send + Sync>;

/// A token, and for how long it is good.
#[derive(Clone, Debug)]
pub struct Token {
    secret: Secret,
    lifetime: Option<Duration>,
}

impl Token {
    /// A token that is good until the server refuses it.
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self { secret: secret.into(), lifetime: None }
    }

    /// The same, good for so long from now. It is renewed before that: a minute, or a tenth of the time if that is less.
    #[must_use]
    pub const fn expires_in(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }
}

/// Gives tokens, such as those of an identity provider. What it gives is kept until shortly before it expires, or until
/// the server answers with 401; however many calls wait, it is asked once.
///
/// A function that gives a future is one, such as `|| async { Ok(Token::new(ask_for_it().await?)) }`.
pub trait TokenProvider: MaybeSend + MaybeSync + 'static {
    /// A new token.
    fn token(&self) -> BoxFuture<'static, Result<Token, TokenError>>;
}

impl<F, T> TokenProvider for F
where
    F: Fn() -> T + MaybeSend + MaybeSync + 'static,
    T: Future<Output = Result<Token, TokenError>> + MaybeSend + 'static,
{
    fn token(&self) -> BoxFuture<'static, Result<Token, TokenError>> {
        Box::pin(self())
    }
}

/// A token with its number: each that a provider gives has the next one.
#[derive(Clone)]
pub(super) struct Issued {
    pub(super) secret: Secret,
    pub(super) number: u64,
    renew_at: Option<Instant>,
}

/// Why a provider gave nothing, for all that waited.
#[derive(Clone, Debug)]
pub(super) struct Refusal(Arc<dyn StdError + Send + Sync>);

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl StdError for Refusal {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}

/// A provider with the token that it last gave; clones share it.
#[derive(Clone)]
pub(super) struct Tokens(Arc<Shared>);

struct Shared {
    provider: Box<dyn TokenProvider>,
    state: Mutex<State>,
    waiting: Arc<Waiting>,
}

#[derive(Default)]
struct State {
    /// How often the provider has given something, be it a token or an error.
    given: u64,
    token: Option<Issued>,
    refusal: Option<Refusal>,
    running: Option<BoxFuture<'static, Result<Token, TokenError>>>,
}

impl Tokens {
    pub(super) fn new(provider: impl TokenProvider) -> Self {
        let (state, waiting) = (Mutex::default(), Arc::default());
        Self(Arc::new(Shared { provider: Box::new(provider), state, waiting }))
    }

    /// The token as it is, however old, if there is one.
    pub(super) fn known(&self) -> Option<Secret> {
        self.lock().token.as_ref().map(|token| token.secret.clone())
    }

    /// A token that is good, and is not the one of this number, which the server has refused.
    pub(super) async fn get(&self, refused: Option<u64>) -> Result<Issued, Refusal> {
        let wanted = {
            let state = self.lock();
            let is_due = |token: &Issued| token.renew_at.is_some_and(|at| at <= Instant::now());
            match &state.token {
                Some(token) if Some(token.number) != refused && !is_due(token) => return Ok(token.clone()),
                _ => state.given + 1,
            }
        };
        poll_fn(|context| self.poll_renewal(wanted, context)).await
    }

    /// Asks the provider, or waits for what it was asked before. Whoever is woken goes on with it, so that a call that
    /// is given up leaves no other waiting.
    fn poll_renewal(&self, wanted: u64, context: &mut Context<'_>) -> Poll<Result<Issued, Refusal>> {
        let mut state = self.lock();
        if state.given < wanted {
            self.0.waiting.add(context.waker());
            let running = state.running.get_or_insert_with(|| self.0.provider.token());
            let waker = Waker::from(self.0.waiting.clone());
            let Poll::Ready(given) = running.as_mut().poll(&mut Context::from_waker(&waker)) else {
                return Poll::Pending;
            };
            state.take(given);
            drop(state);
            self.0.waiting.wake_all();
            state = self.lock();
        }
        Poll::Ready(match (&state.refusal, &state.token) {
            (Some(refusal), _) => Err(refusal.clone()),
            (None, Some(token)) => Ok(token.clone()),
            (None, None) => Err(Refusal(Arc::from(TokenError::from("there is no token")))),
        })
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn take(&mut self, given: Result<Token, TokenError>) {
        self.running = None;
        self.given += 1;
        match given {
            Ok(Token { secret, lifetime }) => {
                let early =
                    |lifetime: Duration| lifetime.saturating_sub((lifetime / 10).min(Duration::new(60, 0)));
                let renew_at = lifetime.and_then(|lifetime| Instant::now().checked_add(early(lifetime)));
                self.token = Some(Issued { secret, number: self.given, renew_at });
                self.refusal = None;
            }
            Err(error) => self.refusal = Some(Refusal(Arc::from(error))),
        }
    }
}

/// Those that wait for a token.
#[derive(Default)]
struct Waiting(Mutex<VecDeque<Waker>>);

impl Waiting {
    fn add(&self, waker: &Waker) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !waiting.iter().any(|other| other.will_wake(waker)) {
            waiting.push_back(waker.clone());
        }
    }

    fn wake_all(&self) {
        let waiting = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        waiting.into_iter().for_each(Waker::wake);
    }
}

impl Wake for Waiting {
    fn wake(self: Arc<Self>) {
        self.wake_all();
    }
}

impl fmt::Debug for Tokens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tokens")
    }
}
