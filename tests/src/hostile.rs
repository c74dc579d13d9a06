//! Texts that try to break out of where they are put.

use serde_json::Value;

/// Stands in `fixtures/hostile/every_position.json` wherever a document can hold text of its own.
const PLACEHOLDER: &str = "HOSTILE";

/// A text that does no harm anywhere.
pub const HARMLESS: &str = "harmless";

/// Texts that do harm where they are not kept as data.
pub const TEXTS: &[&str] = &[
    "\"",
    "\\",
    "'",
    "\\\"",
    "a\nb",
    "a\r\nb",
    "a\rb",
    "\n//! inner\n/// outer\n",
    "*/ compile_error!(\"out\"); /*",
    "/* open",
    "// line",
    "{}",
    "{0:?} {name} %s %n %1$s",
    "{{ value }} {% raw %} {# note #}",
    "${name} $(command) `command`",
    "#[derive(Broken)]",
    "#![feature(broken)]",
    "\"] #[cfg(any())] #[doc = \"",
    "\"); panic!(\"out\"); (\"",
    "r#\"raw\"# \"## \"###",
    "\\u{0} \\x00 \\n \\",
    "\u{0}",
    "\u{1b}[31mred\u{7f}\u{85}",
    "\u{202e}reversed\u{202c} \u{2066}isolated\u{2069} \u{200f}",
    "\u{feff}\u{2028}\u{2029}\u{200b}",
    "```\ncompile_error!(\"a doctest\");\n```",
    "```rust\npanic!()",
    "~~~\npanic!()\n~~~\n",
    "text\n\n    let indented = panic!();\n",
    "\tlet tabbed = panic!();",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- open",
    "]]> &amp; &#0; &lt",
    "[`Broken`] [broken] [Self::broken()] [a](javascript:alert(1)) ![b][c]",
    "[a]: https://example.com \"title\"",
    "| a | b |\n|---|---|\n| `|` |",
    "# Heading\n\n---\n\n* * *\n- [ ] item",
    "\"\"\"\n[dependencies]\nevil = \"1\"\n",
    "'''\n[package]\n",
    "../../../../tmp/out",
    "C:\\out|NUL",
    "a,b;c=d&e=f#g?h%00%",
    "a: b\r\nX-Injected: 1",
    "🙈\u{301}\u{301}\u{301}ﷺ",
    " ",
    "",
];

/// The document with `text` in every position.
///
/// # Panics
/// When the template is not JSON.
#[must_use]
pub fn filled(template: &str, text: &str) -> String {
    let mut tree: Value = serde_json::from_str(template).expect("the template");
    fill(&mut tree, text);
    serde_json::to_string_pretty(&tree).expect("a document")
}

fn fill(node: &mut Value, text: &str) {
    match node {
        Value::String(value) => *value = value.replace(PLACEHOLDER, text),
        Value::Array(items) => items.iter_mut().for_each(|item| fill(item, text)),
        Value::Object(members) => {
            for (name, mut member) in std::mem::take(members) {
                fill(&mut member, text);
                members.insert(name.replace(PLACEHOLDER, text), member);
            }
        }
        _ => {}
    }
}
