//! How the values that a place allows have changed, and what that means for those who send or receive them.

use crate::change::{Action, Verdict, Way};

/// The values that are allowed now, seen from those that were.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// Some of them.
    Narrower,
    /// All of them and others.
    Wider,
    /// Others.
    Other,
    /// The documents do not tell.
    Unknown,
}

impl Relation {
    /// From the old to the new, of a bound that is least or greatest: whether the new one allows more.
    #[must_use]
    pub fn wider_if(holds: bool) -> Self {
        if holds { Self::Wider } else { Self::Narrower }
    }

    /// What it does, why, and what is to be done.
    #[must_use]
    pub fn judged(self, way: Way) -> (Verdict, &'static str, Action) {
        match (way, self) {
            (Way::Sent, Self::Narrower) => {
                (Verdict::Breaking, "what callers send now may be refused", Action::Give)
            }
            (Way::Sent, Self::Wider) => {
                (Verdict::Additive, "all that callers send is still taken", Action::Use)
            }
            (Way::Received, Self::Wider) => {
                (Verdict::Breaking, "callers may meet values that could not come before", Action::Expect)
            }
            (Way::Received, Self::Narrower) => {
                (Verdict::Additive, "all that may come could come before", Action::Nothing)
            }
            (Way::Sent, Self::Other) => {
                (Verdict::Breaking, "what callers send now is not what is asked for", Action::Adapt)
            }
            (Way::Received, Self::Other) => {
                (Verdict::Breaking, "what comes is not what callers read now", Action::Adapt)
            }
            (_, Self::Unknown) => {
                (Verdict::NotKnowable, "the documents do not tell which values are meant", Action::Ask)
            }
        }
    }
}

/// A judgement that is not one about values.
pub type Judged = (Verdict, &'static str, Action);

/// All judgements that are not about values, in one place.
pub mod rules {
    use super::{Action, Judged, Verdict};

    pub const OPERATION_REMOVED: Judged =
        (Verdict::Breaking, "calls of it are not described any more", Action::DoWithout);
    pub const OPERATION_ADDED: Judged = (Verdict::Additive, "nobody calls it yet", Action::Use);
    pub const OPERATION_MOVED: Judged =
        (Verdict::Breaking, "calls go to an address that is not described any more", Action::Adapt);
    pub const REQUIRED_INPUT_ADDED: Judged =
        (Verdict::Breaking, "requests without it may be refused", Action::Give);
    pub const OPTIONAL_INPUT_ADDED: Judged =
        (Verdict::Additive, "requests without it are still taken", Action::Use);
    pub const INPUT_REMOVED: Judged =
        (Verdict::NotKnowable, "the server may ignore it or refuse it", Action::DoWithout);
    pub const INPUT_FORBIDDEN: Judged =
        (Verdict::Breaking, "no property but those listed is taken", Action::DoWithout);
    pub const INPUT_REQUIRED: Judged = REQUIRED_INPUT_ADDED;
    pub const INPUT_OPTIONAL: Judged = (Verdict::Additive, "requests with it are still taken", Action::Use);
    pub const OUTPUT_REMOVED: Judged =
        (Verdict::Breaking, "callers that read it find nothing", Action::DoWithout);
    pub const OUTPUT_ADDED: Judged =
        (Verdict::Additive, "callers that do not know it pass over it", Action::Use);
    pub const OUTPUT_OPTIONAL: Judged =
        (Verdict::Breaking, "callers that rely on it may miss it", Action::Expect);
    pub const OUTPUT_REQUIRED: Judged =
        (Verdict::Additive, "it always comes, as it could before", Action::Nothing);
    pub const WRITTEN_OTHERWISE: Judged =
        (Verdict::Breaking, "the same value is written in another way", Action::Adapt);
    pub const MEDIA_REMOVED_SENT: Judged =
        (Verdict::Breaking, "bodies of that type may be refused", Action::Adapt);
    pub const MEDIA_REMOVED_RECEIVED: Judged =
        (Verdict::Breaking, "callers that ask for that type do not get it", Action::Adapt);
    pub const MEDIA_ADDED: Judged =
        (Verdict::Additive, "callers send and ask for the types that they know", Action::Use);
    pub const SUCCESS_ADDED: Judged =
        (Verdict::Breaking, "calls may end in a way that callers do not know", Action::Expect);
    pub const SUCCESS_REMOVED: Judged =
        (Verdict::Breaking, "what callers wait for does not come", Action::Adapt);
    pub const FAILURE_ADDED: Judged =
        (Verdict::Additive, "any call may fail; this failure has a description now", Action::Use);
    pub const FAILURE_REMOVED: Judged =
        (Verdict::Additive, "a failure that does not come needs nothing", Action::Nothing);
    pub const WEBHOOK_ADDED: Judged =
        (Verdict::Additive, "receivers that do not know it pass over it", Action::Use);
    pub const WEBHOOK_REMOVED: Judged =
        (Verdict::Breaking, "what receivers wait for does not come", Action::DoWithout);
    pub const WEBHOOK_OTHERWISE: Judged =
        (Verdict::Breaking, "receivers read the types that they know", Action::Adapt);
    pub const CALLBACK_MOVED: Judged =
        (Verdict::Breaking, "it comes to what callers have named otherwise", Action::Adapt);
    pub const FLOW_REMOVED: Judged =
        (Verdict::Breaking, "tokens are not got in that way any more", Action::Adapt);
    pub const FLOW_ADDED: Judged =
        (Verdict::Additive, "tokens are got as before, or in one more way", Action::Use);
    pub const SCOPE_REMOVED: Judged =
        (Verdict::Breaking, "tokens cannot be asked for with it any more", Action::Adapt);
    pub const SCOPE_ADDED: Judged = (Verdict::Additive, "tokens of before are what they were", Action::Use);
    pub const CONDITION_CHANGED: Judged = (
        Verdict::NotKnowable,
        "it says more of values than is compared: what is valid may be another thing",
        Action::Ask,
    );
    pub const SECURITY_NARROWER: Judged =
        (Verdict::Breaking, "credentials that were enough are not any more", Action::Give);
    pub const SECURITY_WIDER: Judged =
        (Verdict::Additive, "credentials that were enough still are", Action::Use);
    pub const SCHEME_CHANGED: Judged =
        (Verdict::Breaking, "credentials travel in another way", Action::Adapt);
    pub const SERVER_CHANGED: Judged =
        (Verdict::NotKnowable, "whether the old address still answers is not said", Action::Ask);
    pub const SERVER_ADDED: Judged = (Verdict::Additive, "the old address is still there", Action::Use);
    pub const DEFAULT_CHANGED: Judged = (
        Verdict::NotKnowable,
        "what the server does where nothing is sent may be another thing",
        Action::Ask,
    );
    pub const DEPRECATED: Judged = (Verdict::Documentation, "it works for now", Action::Leave);
    pub const RECOMMENDED: Judged = (Verdict::Documentation, "it is no longer deprecated", Action::Nothing);
    pub const KEYWORD_OF_THE_SAME: Judged =
        (Verdict::Documentation, "no value can be two of these, so that it allows the same", Action::Nothing);
    pub const TAG_OF_THE_SAME: Judged =
        (Verdict::Documentation, "the values of the property tell the variants apart", Action::Nothing);
    pub const WORDS: Judged =
        (Verdict::Documentation, "only what readers are told is another", Action::Nothing);
}
