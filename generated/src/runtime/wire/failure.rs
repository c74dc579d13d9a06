//! What is known of a failure, and whether the call can be made again.

use std::io;
use std::time::Duration;

use http::HeaderMap;

use super::operation::Operation;
use super::problem::Said;
use super::raw_reply::RawReply;
use super::repeats::{Class, Repeats, Repetition};
use super::tokens::Refusal;
use super::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::{Drift, Violations};

/// What is known of a failure, whatever the operation.
#[derive(Debug)]
pub struct Failure(pub(super) Box<Details>);

#[derive(Debug)]
pub(super) struct Details {
    pub(super) kind: Kind,
    pub(super) operation: Option<&'static Operation>,
    pub(super) class: Class,
    /// Whether the caller has given a key by which the server knows a repetition.
    pub(super) keyed: bool,
    pub(super) attempts: u32,
    pub(super) reply: Option<RawReply>,
    pub(super) said: Said,
    pub(super) drift: Drift,
}

#[derive(Debug)]
pub(super) enum Kind {
    /// The client or the request could not be built.
    Request(String),
    /// No token was to be had for a scheme.
    NoToken(&'static str, Refusal),
    /// Credentials are missing.
    Credentials(String),
    /// What was to be sent is not what the API's description asks for.
    Invalid(Violations),
    /// The client's own limit left no room within the time of the call.
    Limited(Duration),
    /// The request or its answer did not get through.
    Transport(TransportError),
    /// The answer was longer than allowed.
    TooLarge(usize),
    /// What came could not be written where the caller wants it.
    Output(io::Error),
    /// The status was none of success.
    Status,
    /// Strict mode: the answer was not as described.
    Drift,
    /// The status was one of success, and the body something else than the API documents.
    Unreadable,
}

impl Failure {
    fn new(kind: Kind) -> Self {
        let (said, drift) = (Said::default(), Drift::default());
        let details = Details {
            kind,
            operation: None,
            class: Class::Once,
            keyed: false,
            attempts: 0,
            reply: None,
            said,
            drift,
        };
        Self(Box::new(details))
    }

    /// A client or request that cannot be built.
    pub(super) fn request(message: impl Into<String>) -> Self {
        Self::new(Kind::Request(message.into()))
    }

    pub(super) fn credentials(message: String) -> Self {
        Self::new(Kind::Credentials(message))
    }

    pub(super) fn invalid(violations: Violations) -> Self {
        Self::new(Kind::Invalid(violations))
    }

    /// A token that was not to be had.
    pub(super) fn no_token(scheme: &'static str, why: Refusal) -> Self {
        Self::new(Kind::NoToken(scheme, why))
    }

    /// A call for which there was no room; how long it would have had to wait, if that is known.
    pub(super) fn limited(wait: Duration) -> Self {
        Self::new(Kind::Limited(wait))
    }

    /// Whether the client's own limit left no room.
    pub(super) fn is_limited(&self) -> bool {
        matches!(self.0.kind, Kind::Limited(_))
    }

    /// Whether no token was to be had.
    pub(super) fn is_of_token(&self) -> bool {
        matches!(self.0.kind, Kind::NoToken(..))
    }

    pub(super) fn transport(error: TransportError) -> Self {
        Self::new(Kind::Transport(error))
    }

    pub(super) fn too_large(limit: usize) -> Self {
        Self::new(Kind::TooLarge(limit))
    }

    pub(super) fn output(error: io::Error) -> Self {
        Self::new(Kind::Output(error))
    }

    pub(super) fn status() -> Self {
        Self::new(Kind::Status)
    }

    pub(super) fn drift(drift: Drift) -> Self {
        let mut this = Self::new(Kind::Drift);
        this.0.drift = drift;
        this
    }

    pub(super) fn unreadable(drift: Drift) -> Self {
        let mut this = Self::new(Kind::Unreadable);
        this.0.drift = drift;
        this
    }

    /// Whether the request or its answer did not get through.
    pub(super) fn is_of_transport(&self) -> bool {
        matches!(self.0.kind, Kind::Transport(_))
    }

    pub(super) fn saying(mut self, said: Said) -> Self {
        self.0.said = said;
        self
    }

    /// Whether the server has said that it has done what was asked.
    pub(super) fn has_succeeded(&self) -> bool {
        self.0.reply.as_ref().is_some_and(|reply| reply.status().is_success())
    }

    pub(super) fn headers(&self) -> Option<&HeaderMap> {
        self.0.reply.as_ref().map(RawReply::headers)
    }

    pub(super) fn of(
        mut self,
        operation: &'static Operation,
        class: Class,
        keyed: bool,
        attempts: u32,
    ) -> Self {
        self.0.operation = Some(operation);
        self.0.class = class;
        self.0.keyed = keyed;
        self.0.attempts = attempts;
        self
    }

    /// Whether it can be made again.
    pub(super) fn repetition(&self, repeats: &Repeats, class: Class, keyed: bool) -> Repetition {
        match (&self.0.kind, self.0.reply.as_ref().map(RawReply::status)) {
            (Kind::Request(_) | Kind::Credentials(_) | Kind::Invalid(_), _) => Repetition::Unsendable,
            (Kind::NoToken(..) | Kind::Limited(_), _) => Repetition::Unseen,
            (Kind::Transport(error), None) if error.kind == TransportErrorKind::Connect => Repetition::Unseen,
            (Kind::Transport(error), None) if error.kind == TransportErrorKind::Refused => {
                Repetition::Unsendable
            }
            (Kind::Transport(_), None) => Repetition::of(class, keyed),
            (Kind::Transport(_), Some(status)) if status.is_success() => match Repetition::of(class, keyed) {
                Repetition::MayBeDone => Repetition::Done,
                other => other,
            },
            (_, Some(status)) if status.is_success() => Repetition::Done,
            (Kind::Status | Kind::Transport(_), Some(status)) => {
                Repetition::after(status.as_u16(), repeats, class, keyed)
            }
            _ => Repetition::Decided,
        }
    }

    pub(super) fn with_reply(mut self, reply: RawReply) -> Self {
        self.0.reply = Some(reply);
        self
    }
}
