//! Drift, injected into the answers of any transport.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::answer::Answer;
use super::dice::Dice;
use super::distortion::{Distortion, distort};
use super::head::Head;
use crate::runtime::{Body, BoxFuture, Described, Payload, SendOptions, Transport, TransportError};

/// Changes answers as servers change theirs, to see what becomes of a program then. Around a [`Mock`](super::Mock), a
/// [`Replay`](super::Replay), or what calls a server.
///
/// The same seed changes the same call of an operation in the same place, whatever else is called meanwhile. Answers that
/// are read as they arrive are waited for.
pub struct DriftInjection {
    transport: Arc<dyn Transport>,
    seed: u64,
    one_in: usize,
    distortions: Vec<Distortion>,
    turns: Mutex<HashMap<&'static str, u32>>,
    injected: Arc<Mutex<Vec<Injected>>>,
}

/// An answer that was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Injected {
    /// The operation.
    pub operation: &'static str,
    /// Which answer to the operation it was, from 1.
    pub turn: u32,
    /// How it was changed.
    pub distortion: Distortion,
    /// Where: a JSON pointer into the body, or the status.
    pub place: String,
}

impl DriftInjection {
    /// Changes every answer of a transport, each in one of all ways.
    #[must_use]
    pub fn around(transport: Arc<dyn Transport>, seed: u64) -> Self {
        let (distortions, turns, injected) = (Distortion::ALL.to_vec(), Mutex::default(), Arc::default());
        Self { transport, seed, one_in: 1, distortions, turns, injected }
    }

    /// Changes one in so many answers, on average.
    #[must_use]
    pub const fn one_in(mut self, answers: usize) -> Self {
        self.one_in = answers;
        self
    }

    /// Changes them in these ways only.
    #[must_use]
    pub fn only(mut self, distortions: impl IntoIterator<Item = Distortion>) -> Self {
        self.distortions = distortions.into_iter().collect();
        self
    }

    /// What is changed, as it happens.
    #[must_use]
    pub fn injected(&self) -> Arc<Mutex<Vec<Injected>>> {
        self.injected.clone()
    }

    fn turn(&self, operation: &'static str) -> u32 {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        let turn = turns.entry(operation).or_default();
        *turn = turn.saturating_add(1);
        *turn
    }

    fn note(&self, injected: Injected) {
        self.injected.lock().unwrap_or_else(PoisonError::into_inner).push(injected);
    }

    async fn exchange(
        &self,
        request: http::Request<Payload>,
        options: SendOptions,
    ) -> Result<http::Response<Body>, TransportError> {
        let reads = request.extensions().get::<Described>().and_then(|described| described.reads);
        let response = self.transport.send(request, &options).await?;
        let operation = options.operation;
        let turn = self.turn(operation);
        let mut dice = Dice::of(self.seed, operation, turn);
        let is_chosen = dice.below(self.one_in) == 0;
        let Some(distortion) = dice.pick(&self.distortions).filter(|_| is_chosen) else {
            return Ok(response);
        };
        let (head, body) = Head::of(response).await?;
        let Some(changed) = distort(&head, &body, distortion, &mut dice, reads) else {
            return Answer::replaced(head, body).give().await;
        };
        let place = changed.place;
        self.note(Injected { operation, turn, distortion, place });
        Answer::replaced(changed.head, changed.body).give().await
    }
}

impl Transport for DriftInjection {
    fn send(
        &self,
        request: http::Request<Payload>,
        options: &SendOptions,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(self.exchange(request, options.clone()))
    }

    fn sleep(&self, time: Duration) -> BoxFuture<'static, ()> {
        self.transport.sleep(time)
    }
}

impl fmt::Debug for DriftInjection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DriftInjection(seed {}, one in {}, {:?})", self.seed, self.one_in, self.distortions)
    }
}
