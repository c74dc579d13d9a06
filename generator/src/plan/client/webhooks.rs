//! What reads the events that the API sends by itself.

use crate::config::Config;
use crate::model::Api;
use crate::plan::rustdoc;
use crate::plan::types::Types;
use crate::rust::{Type, Webhooks};

/// What reads them, where the document has any, or the configuration says how they are signed.
pub fn webhooks(api: &Api, config: &Config, types: &Types<'_>) -> Option<Webhooks> {
    let signature = config.webhooks.as_ref().map(|said| &said.signature).or(api.signature.as_ref()).cloned();
    if api.event.is_none() && signature.is_none() {
        return None;
    }
    // What no document describes is JSON.
    let event = api.event.map_or(Type::Json, |event| types.of(event));
    Some(Webhooks {
        docs: rustdoc::client::webhooks(api.event.is_some(), signature.as_ref()),
        event,
        signature,
    })
}
