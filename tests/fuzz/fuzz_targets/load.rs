//! Any text is either read or refused with listings that can be printed.
#![no_main]

use generator::diagnostics::{Diagnostics, Rendering};
use generator::load::load;
use generator::source::Source;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let source = Source::new("fuzz.yaml", text);
    let mut diagnostics = Diagnostics::new();
    let document = load(&source, &mut diagnostics);
    assert!(document.is_some() || diagnostics.has_errors(), "refused without a reason");
    let _ = diagnostics.render(&source, Rendering::default());
});
