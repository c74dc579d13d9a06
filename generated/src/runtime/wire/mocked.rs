//! What a mock has to know of an operation.

use super::auth::Authentication;
use super::built::secret_names;
use super::call::Call;
use super::described::{Described, Reads};
use super::failure::Failure;
use super::operation::Operation;
use super::payload::Payload;
use super::written::Written;

/// A request whose answer can be given by a test. All requests are; there is nothing to implement.
pub trait Mocked {
    /// What a success is written from: the type of the answer, or a list of the items that arrive one by one.
    type Output;

    /// What a failure is written from: what is documented for it.
    type Failure;

    /// The operation.
    fn operation() -> &'static Operation;

    /// The patterns of its success.
    fn success() -> &'static [&'static str];

    /// The call with its values.
    fn call(&self) -> &Call;

    /// Writes a success; none where it can only be read, such as a variant that holds a stream.
    fn write(output: &Self::Output) -> Option<Written>;

    /// Writes a failure.
    fn write_failure(failure: &Self::Failure) -> Option<Written>;
}

/// A request whose answer may arrive item by item.
pub trait MockedStream: Mocked {
    /// What arrives.
    type Item;

    /// Writes all of them, one after the other.
    fn write_items(items: &[Self::Item]) -> Written;
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
