//! What a mock has to know of an operation.

use super::auth::Authentication;
use super::built::secret_names;
use super::call::Call;
use super::described::{Described, Reads};
use super::endpoint::{AnswerKind, Endpoint, Streams};
use super::failure::Failure;
use super::payload::Payload;
use super::written::Written;

/// A request whose answer can be given by a test. All requests are; there is nothing to implement.
pub trait Mocked {
    /// Its operation.
    type Endpoint: Endpoint;

    /// The call with its values.
    fn call(&self) -> &Call;
}

/// How the answer of a request is read.
type Kind<R> = <<R as Mocked>::Endpoint as Endpoint>::Answer;

/// What a success is written from: the type of the answer, or a list of the items that arrive one by one.
pub type OutputOf<R> = <Kind<R> as AnswerKind>::Written;

/// What a failure is written from: what is documented for it.
pub type FailureOf<R> = <Kind<R> as AnswerKind>::Error;

/// The patterns of what a success is written as.
pub(crate) fn success_patterns<R: Mocked>() -> &'static [&'static str] {
    Kind::<R>::patterns(&R::Endpoint::OPERATION.answers)
}

/// Writes a success; none where it can only be read, such as a variant that holds a stream.
pub(crate) fn written_success<R: Mocked>(output: &OutputOf<R>) -> Option<Written> {
    Some(Kind::<R>::write(output)?.of(success_patterns::<R>(), 200))
}

/// Writes a failure.
pub(crate) fn written_failure<R: Mocked>(failure: &FailureOf<R>) -> Option<Written> {
    Some(Kind::<R>::write_failure(failure)?.of(R::Endpoint::OPERATION.answers.failure, 500))
}

/// Writes items, one after the other.
pub(crate) fn written_items<O: Streams>(items: &[O::Item]) -> Written {
    Written::items::<O::Framing, O::Item>(items).of(O::OPERATION.answers.stream, 200)
}

impl Call {
    /// The request that a test expects: without credentials, which are the client's.
    ///
    /// # Errors
    /// When a value cannot be sent, or is not what is asked for.
    pub(crate) fn expected(&self) -> Result<http::Request<Payload>, Failure> {
        self.check().map_err(|violations| self.locate(Failure::invalid(violations)))?;
        let request = self.assemble(Authentication::default());
        request.map_err(|message| self.locate(Failure::request(message)))
    }

    /// What reads its answer.
    pub(super) fn read_by(&mut self, reads: Reads) {
        self.reads = Some(reads);
    }

    /// What a transport of tests is told.
    pub(super) fn described(&self) -> Described {
        Described {
            operation: self.operation,
            body: self.shown.clone(),
            secret_names: secret_names(self.described_operation(), self.core.settings().schemes),
            secrets: self.secrets(),
            reads: self.reads,
        }
    }
}
