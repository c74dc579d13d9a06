//! Required properties that no schema declares: there is no field for them, and it is said.

use super::Context;
use crate::diagnostics::{Code, Diagnostics};
use crate::model::{Api, Shape, Usage};

pub(super) fn run(api: &mut Api, diagnostics: &mut Diagnostics) {
    let mut context = Context::new(api, diagnostics);
    for id in context.schemas.ids().collect::<Vec<_>>() {
        let schema = &mut context.schemas[id];
        let Shape::Object(object) = &schema.shape else { continue };
        if object.required.is_empty() || schema.usage == Usage::default() {
            continue;
        }
        let names: Vec<String> = object.required.iter().map(|name| format!("`{name}`")).collect();
        let names = names.join(", ");
        schema.docs.notes.push(format!("The document requires {names}, but does not describe it."));
        if !schema.request {
            let pointer = schema.pointer.clone();
            let message = format!("{names} is required, but not among the properties");
            context.warn(Code::RequiredUndeclared, &pointer, message, "there is no field for it");
        }
    }
}
