//! What an API sends by itself: signatures checked, bodies read.

mod error;
mod events;
mod signature;
mod verifier;

pub use error::WebhookError;
pub use events::{Received, Webhooks};
pub use signature::{Encoding, Signature, SignedPart, Timestamp, TimestampFormat};
