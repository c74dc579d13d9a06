//! `Debug` of what can be encoded.

use std::fmt;

use super::kind::Kind;
use super::view::View;
use super::{Encode, Secrets, Writer};

/// Writes a value with its type's name, under wire names, without what is absent, secrets redacted.
///
/// # Errors
/// When the formatter fails.
pub fn debug(name: &str, value: &dyn Encode, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut writer = Writer::new(Secrets::Hidden);
    value.write(&mut writer);
    let text = writer.finish();
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

/// Writes a value as JSON, in one line or many, secrets redacted.
///
/// # Errors
/// When the formatter fails.
pub(super) fn view(value: &dyn Encode, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut writer = Writer::new(Secrets::Hidden);
    value.write(&mut writer);
    shown(writer.finish().view(), f)
}

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
