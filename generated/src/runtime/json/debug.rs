//! `Debug` of what can be encoded.

use std::fmt;

use super::kind::Kind;
use super::view::View;
use super::{Encode, Raw, Secrets, Writer};

/// Writes a value with its type's name, under wire names, without what is absent, secrets redacted.
///
/// # Errors
/// When the formatter fails.
pub fn debug(name: &str, value: &dyn Encode, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    // By pointer: see `runtime/mod.rs`.
    let debug: fn(&str, &dyn Encode, &mut fmt::Formatter<'_>) -> fmt::Result = debug_shown;
    debug(name, value, f)
}

fn debug_shown(name: &str, value: &dyn Encode, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let text = hidden(value);
    let view = text.view();
    if view.kind() != Some(Kind::Object) {
        return f.debug_tuple(name).field(&Shown(view)).finish();
    }
    let mut output = f.debug_struct(name);
    for (name, value) in view.properties() {
        output.field(&name, &Shown(value));
    }
    output.finish()
}

impl fmt::Debug for Raw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shown(hidden(self).view(), f)
    }
}

/// A value as JSON, secrets redacted.
pub(crate) fn hidden(value: &dyn Encode) -> Raw {
    let mut writer = Writer::new(Secrets::Hidden);
    value.write(&mut writer);
    writer.finish()
}

/// Writes JSON as JSON, in one line or many.
fn shown(view: View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match view.kind() {
        Some(Kind::Array) => f.debug_list().entries(view.items().map(Shown)).finish(),
        Some(Kind::Object) => {
            f.debug_map().entries(view.properties().map(|(name, value)| (name, Shown(value)))).finish()
        }
        _ => f.write_str(&String::from_utf8_lossy(view.text())),
    }
}

struct Shown<'a>(View<'a>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        shown(self.0, f)
    }
}
