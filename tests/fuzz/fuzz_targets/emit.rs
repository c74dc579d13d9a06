//! What is generated from any document is Rust, whatever text the document puts where.
#![no_main]

use generator::Config;
use generator::config::Tolerance;
use generator::source::Source;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let source = Source::new("fuzz.yaml", text);
    let config = Config { tolerance: Tolerance::Lenient, ..Config::default() };
    if let Ok(generated) = generator::generate(&source, &config) {
        for (path, text) in generated.tree.iter() {
            if path.ends_with(".rs") && !path.starts_with("src/runtime/") {
                assert!(syn::parse_file(text).is_ok(), "{path} is not Rust:\n{text}");
            }
        }
    }
});
