//! What is carried out when something is sent twice, and so whether it can be.

use std::fmt;

/// What is carried out when an operation is sent twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Nothing either time: it only reads.
    Safe,
    /// The same as when it is sent once.
    Idempotent,
    /// It, twice.
    Once,
}

impl Class {
    /// What HTTP says of a method; of one that it does not know, nothing is assumed.
    #[must_use]
    pub fn of(method: &str) -> Self {
        match method {
            "GET" | "HEAD" | "OPTIONS" | "QUERY" | "TRACE" => Self::Safe,
            "DELETE" | "PUT" => Self::Idempotent,
            _ => Self::Once,
        }
    }

    /// The same with what the API says, where it says anything. What only reads stays so.
    #[must_use]
    pub fn known(method: &str, said: Option<Self>) -> Self {
        match (Self::of(method), said) {
            (Self::Safe, Some(Self::Idempotent)) => Self::Safe,
            (of_method, said) => said.unwrap_or(of_method),
        }
    }
}

/// What the API says about sending an operation again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeats {
    /// Its class, where that is not the one of its method.
    pub class: Option<Class>,
    /// Whether the client sends it again by itself.
    pub automatic: bool,
    /// The statuses after which it is sent again, in place of those that are usual: `429`, `5XX`.
    pub statuses: Option<&'static [&'static str]>,
    /// The statuses by which the server says that it has done nothing, so that what must be carried out once can be sent
    /// again too.
    pub refusals: &'static [u16],
    /// The number of the parameter by which the server knows a repetition.
    pub key: Option<usize>,
    /// The first and the longest pause, in milliseconds.
    pub pauses: Option<(u64, u64)>,
}

impl Repeats {
    /// Nothing beside the method.
    pub const BY_METHOD: Self =
        Self { class: None, automatic: true, statuses: None, refusals: &[], key: None, pauses: None };

    /// Whether the status is of a pattern that is listed; none where there is no list.
    fn lists(&self, status: u16) -> Option<bool> {
        let status = status.to_string();
        let is = |pattern: &&str| {
            let hundred = pattern.strip_suffix("XX").or_else(|| pattern.strip_suffix("xx"));
            hundred.map_or(**pattern == *status, |hundred| status.starts_with(hundred))
        };
        self.statuses.map(|statuses| statuses.iter().any(is))
    }
}

/// Why a call can be made again, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Repetition {
    /// It can: the server has not seen the request.
    Unseen,
    /// It can: the server has refused before it did anything, for the API says so of this status.
    NotTaken,
    /// It can: carried out twice is the same as carried out once.
    Idempotent,
    /// It can: the server knows the repetition by the key that the caller has given.
    Keyed,
    /// Nothing can be sent as it is.
    Unsendable,
    /// The server has done what was asked.
    Done,
    /// The server has decided, and would say the same again.
    Decided,
    /// The server may have done what was asked, and would do it twice.
    MayBeDone,
}

impl Repetition {
    /// Whether the call can be made again without being carried out twice, and may succeed then.
    #[must_use]
    pub const fn is_allowed(self) -> bool {
        matches!(self, Self::Unseen | Self::NotTaken | Self::Idempotent | Self::Keyed)
    }

    /// After a request that may have reached the server.
    pub(super) const fn of(class: Class, keyed: bool) -> Self {
        match class {
            Class::Safe | Class::Idempotent => Self::Idempotent,
            Class::Once if keyed => Self::Keyed,
            Class::Once => Self::MayBeDone,
        }
    }

    /// After an answer with a status that is none of success.
    pub(super) fn after(status: u16, repeats: &Repeats, class: Class, keyed: bool) -> Self {
        if class == Class::Once && repeats.refusals.contains(&status) {
            return Self::NotTaken;
        }
        if repeats.lists(status).unwrap_or(matches!(status, 408 | 425 | 429 | 500 | 502 | 503 | 504)) {
            Self::of(class, keyed)
        } else {
            Self::Decided
        }
    }
}

impl fmt::Display for Repetition {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Unseen => "it can be made again: the server has not seen the request",
            Self::NotTaken => "it can be made again: the server has refused before it did anything",
            Self::Idempotent => "it can be made again: twice is the same as once",
            Self::Keyed => "it can be made again: the server knows it by its key",
            Self::Unsendable => "it cannot be sent as it is",
            Self::Done => "the server has done it",
            Self::Decided => "the server has decided",
            Self::MayBeDone => "the server may have done it, and would do it twice",
        })
    }
}
