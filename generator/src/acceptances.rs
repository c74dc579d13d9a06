//! What `codegen.toml` skips and accepts, and whether there is still a reason to.

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::model::{Api, Fate, Loss};
use crate::pointer::Pointer;
use crate::rust::Entry;

/// Leaves out the operations that the caller does not want.
pub fn skip(api: &mut Api, config: &Config, diagnostics: &mut Diagnostics) {
    for (pointer, reason) in &config.skip {
        let before = api.operations.len();
        api.operations.retain(|operation| operation.pointer.as_str() != pointer);
        if api.operations.len() == before {
            unneeded(config, diagnostics, "skip", pointer, "there is no such operation");
            continue;
        }
        api.losses.push(Loss {
            pointer: Pointer::new(pointer),
            fate: Fate::LeftOut,
            reason: format!("skipped by codegen.toml: {reason}"),
            consequence: "the operation has no method".to_owned(),
        });
    }
}

/// Takes away the warnings about losses that the caller accepts.
pub fn accept(surface: &[Entry], config: &Config, diagnostics: &mut Diagnostics) {
    for pointer in config.accept.keys() {
        let lost = surface.iter().any(|entry| entry.loss.is_some() && entry.pointer.as_str() == pointer);
        if lost {
            diagnostics.retain(|one| one.place.pointer().is_none_or(|place| place.as_str() != pointer));
        } else {
            unneeded(config, diagnostics, "accept", pointer, "nothing is lost there");
        }
    }
}

fn unneeded(config: &Config, diagnostics: &mut Diagnostics, table: &str, pointer: &str, why: &str) {
    let message = format!("`[{table}]` of codegen.toml names `{pointer}`: {why}");
    diagnostics.push(Diagnostic::new(Code::AcceptanceUnneeded, config.key(&[table, pointer]), message));
}
