//! Tokens that are got when they are needed, kept while they are good, and renewed once for all that wait.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: who gives a provider compiles what asks it.

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
    #[inline]
    pub fn new(secret: impl Into<Secret>) -> Self {
        Self { secret: secret.into(), lifetime: None }
    }

    /// The same, good for so long from now. It is renewed before that: a minute, or a tenth of the time if that is less.
    #[must_use]
    #[inline]
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
    #[inline]
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
    expires_at: Option<Instant>,
}

impl Issued {
    #[inline]
    fn new(Token { secret, lifetime }: Token, number: u64) -> Self {
        let from_now = |time: Duration| Instant::now().checked_add(time);
        let early = |lifetime: Duration| lifetime.saturating_sub((lifetime / 10).min(Duration::new(60, 0)));
        let (renew_at, expires_at) = (lifetime.map(early).and_then(from_now), lifetime.and_then(from_now));
        Self { secret, number, renew_at, expires_at }
    }

    #[inline]
    fn is_due(&self) -> bool {
        self.renew_at.is_some_and(|at| at <= Instant::now())
    }

    /// Whether it can still be sent, due or not, by who was not refused with it.
    #[inline]
    fn serves(&self, refused: Option<u64>) -> bool {
        Some(self.number) != refused && self.expires_at.is_none_or(|at| at > Instant::now())
    }

    /// Waits with the next renewal, as the last one came to nothing: half of the time that is left, at most ten seconds.
    #[inline]
    fn put_off(&mut self) {
        let left = self.expires_at.map(|at| at.saturating_duration_since(Instant::now()));
        let pause = left.map(|left| (left / 2).min(Duration::from_secs(10)));
        self.renew_at = pause.and_then(|pause| Instant::now().checked_add(pause));
    }
}

/// Why a provider gave nothing, for all that waited.
#[derive(Clone, Debug)]
pub(super) struct Refusal(Arc<dyn StdError + Send + Sync>);

impl fmt::Display for Refusal {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl StdError for Refusal {
    #[inline]
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
    /// [`Tokens::poll_renewal`], by pointer: only who gives a provider compiles what asks it.
    renew: Renew,
}

type Renew = fn(&Tokens, u64, Option<u64>, &mut Context<'_>) -> Poll<Result<Arc<Issued>, Refusal>>;

#[derive(Default)]
struct State {
    /// How often the provider has given something, be it a token or an error.
    given: u64,
    token: Option<Arc<Issued>>,
    refusal: Option<Refusal>,
    asking: Asking,
    /// Whether somebody came while the provider was at work.
    is_awaited: bool,
}

type Given = BoxFuture<'static, Result<Token, TokenError>>;

/// What becomes of asking the provider.
#[derive(Default)]
enum Asking {
    #[default]
    Not,
    /// Whoever comes next goes on with it.
    Waits(Given),
    /// Somebody is at it.
    Works,
}

impl Tokens {
    #[inline]
    pub(super) fn new(provider: impl TokenProvider) -> Self {
        let (state, waiting) = (Mutex::default(), Arc::default());
        Self(Arc::new(Shared { provider: Box::new(provider), state, waiting, renew: Self::poll_renewal }))
    }

    /// The token as it is, however old, if there is one.
    #[inline]
    pub(super) fn known(&self) -> Option<Secret> {
        self.lock().token.as_ref().map(|token| token.secret.clone())
    }

    /// The token, if it is good and not the one of this number, which the server has refused.
    #[inline]
    pub(super) fn good(&self, refused: Option<u64>) -> Option<Arc<Issued>> {
        self.lock().good(refused).cloned()
    }

    /// A token that is good, and is not the one of this number, which the server has refused.
    #[inline]
    pub(super) async fn get(&self, refused: Option<u64>) -> Result<Arc<Issued>, Refusal> {
        let wanted = {
            let state = self.lock();
            match state.good(refused) {
                Some(token) => return Ok(token.clone()),
                None => state.given + 1,
            }
        };
        poll_fn(|context| (self.0.renew)(self, wanted, refused, context)).await
    }

    /// Asks the provider, or waits for what it was asked before. Whoever is woken goes on with it, so that a call that
    /// is given up leaves no other waiting.
    #[inline]
    fn poll_renewal(
        &self,
        wanted: u64,
        refused: Option<u64>,
        context: &mut Context<'_>,
    ) -> Poll<Result<Arc<Issued>, Refusal>> {
        let mut state = self.lock();
        if state.given < wanted {
            let waker = Waker::from(self.0.waiting.clone());
            if waker.will_wake(context.waker()) {
                let problem = "the provider of tokens calls what needs its token";
                return Poll::Ready(Err(Refusal(Arc::from(TokenError::from(problem)))));
            }
            self.0.waiting.add(context.waker());
            let asked = match std::mem::replace(&mut state.asking, Asking::Works) {
                Asking::Works => {
                    state.is_awaited = true;
                    return Poll::Pending;
                }
                Asking::Waits(given) => Some(given),
                Asking::Not => None,
            };
            drop(state);
            if self.work(asked, &waker).is_pending() {
                return Poll::Pending;
            }
            state = self.lock();
        }
        Poll::Ready(match (&state.refusal, &state.token) {
            (None, Some(token)) => Ok(token.clone()),
            // One that is renewed before it expires is good for a while, whatever becomes of that.
            (Some(_), Some(token)) if token.serves(refused) => Ok(token.clone()),
            (Some(refusal), _) => Err(refusal.clone()),
            (None, None) => Err(Refusal(Arc::from(TokenError::from("there is no token")))),
        })
    }

    /// Lets the provider go on, without the lock: it may call with the client that waits for it.
    #[inline]
    fn work(&self, asked: Option<Given>, waker: &Waker) -> Poll<()> {
        let work = Work(self);
        let mut asked = asked.unwrap_or_else(|| self.0.provider.token());
        let given = asked.as_mut().poll(&mut Context::from_waker(waker));
        let mut state = self.lock();
        let outcome = match given {
            Poll::Ready(given) => {
                state.take(given);
                Poll::Ready(())
            }
            Poll::Pending => {
                state.asking = Asking::Waits(asked);
                Poll::Pending
            }
        };
        drop(state);
        drop(work);
        outcome
    }

    #[inline]
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// That the provider is at work. If it panics, whoever waits asks it anew.
struct Work<'t>(&'t Tokens);

impl Drop for Work<'_> {
    #[inline]
    fn drop(&mut self) {
        let mut state = self.0.lock();
        let is_over = !matches!(state.asking, Asking::Waits(_));
        if is_over {
            state.asking = Asking::Not;
        }
        let wakes = std::mem::take(&mut state.is_awaited) || is_over;
        drop(state);
        if wakes {
            self.0.0.waiting.wake_all();
        }
    }
}

impl State {
    #[inline]
    fn good(&self, refused: Option<u64>) -> Option<&Arc<Issued>> {
        self.token.as_ref().filter(|token| Some(token.number) != refused && !token.is_due())
    }

    #[inline]
    fn take(&mut self, given: Result<Token, TokenError>) {
        self.given += 1;
        match given {
            Ok(token) => {
                self.token = Some(Arc::new(Issued::new(token, self.given)));
                self.refusal = None;
            }
            Err(error) => {
                if let Some(token) = &mut self.token {
                    Arc::make_mut(token).put_off();
                }
                self.refusal = Some(Refusal(Arc::from(error)));
            }
        }
    }
}

/// Those that wait for a token.
#[derive(Default)]
struct Waiting(Mutex<VecDeque<Waker>>);

impl Waiting {
    #[inline]
    fn add(&self, waker: &Waker) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if !waiting.iter().any(|other| other.will_wake(waker)) {
            waiting.push_back(waker.clone());
        }
    }

    #[inline]
    fn wake_all(&self) {
        let waiting = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        waiting.into_iter().for_each(Waker::wake);
    }
}

impl Wake for Waiting {
    #[inline]
    fn wake(self: Arc<Self>) {
        self.wake_all();
    }
}

impl fmt::Debug for Tokens {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tokens")
    }
}
