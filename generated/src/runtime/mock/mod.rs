//! A server for the tests of those who use a client: without a connection, answers given as values.
//!
//! - [`Mock`] answers the calls that a test expects, and fails the test where others come, or too few.
//! - [`DriftInjection`] changes answers as servers change theirs, the same way for the same seed.
//! - [`Recorder`] writes what a server answers to a file, without secrets, and [`Replay`] answers from it.

mod answer;
mod dice;
mod differences;
mod distortion;
mod expectation;
mod head;
mod injection;
mod recorder;
mod recording;
mod replay;
mod rule;
mod sent;
mod server;
mod state;

pub use answer::Answer;
pub use distortion::Distortion;
pub use expectation::Expectation;
pub use injection::{DriftInjection, Injected};
pub use recorder::Recorder;
pub use replay::Replay;
pub use sent::Sent;
pub use server::Mock;
