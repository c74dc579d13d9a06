//! Overlays and what they make of documents: a case each in `cases.yaml`.

use generator::config::Tolerance;
use generator::source::Source;
use overlay::lay;
use serde::Deserialize;
use serde_json::Value;

/// What an overlay has beside its actions, where a case does not say it.
const HEAD: &str = "overlay: 1.1.0\ninfo: {title: Case, version: '1'}\nactions:\n";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    document: String,
    /// Its actions, or the whole of it; of several, each is laid over what the one before has made.
    #[serde(default)]
    overlay: String,
    #[serde(default)]
    overlays: Vec<String>,
    /// The document that comes out.
    result: Value,
    /// What is said, in short.
    #[serde(default)]
    says: Vec<String>,
}

fn run(case: &Case) -> (Value, Vec<String>) {
    let texts = case.overlays.iter().chain(std::iter::once(&case.overlay).filter(|text| !text.is_empty()));
    let overlays = texts.zip(1..).map(|(text, number)| {
        let whole = text.starts_with("overlay:") || text.starts_with(['[', '{']);
        let text = if whole { text.clone() } else { format!("{HEAD}{text}") };
        Source::new(format!("{number}.overlay.yaml"), text)
    });
    let source = lay(Source::new("document.yaml", case.document.clone()), overlays.collect());
    let said = generator::check_document(&source, Tolerance::Lenient);
    let said = said.iter().filter(|one| one.code.as_str().starts_with("G12"));
    let said = said.map(|one| one.short(&source)).collect();
    (source.part().expect("a tree").to_value(), said)
}

#[test]
fn each_case_comes_out_as_it_says() {
    let cases: Vec<Case> = serde_yaml::from_str(include_str!("cases.yaml")).expect("the cases");
    assert!(cases.len() >= 30, "{}", cases.len());
    let mut wrong = Vec::new();
    for case in &cases {
        let (result, said) = run(case);
        if result != case.result {
            wrong.push(format!("{}: the result is {result}", case.name));
        }
        let same = said.len() == case.says.len()
            && said.iter().zip(&case.says).all(|(said, expected)| said.starts_with(expected.as_str()));
        if !same {
            wrong.push(format!("{}: said is {said:#?}", case.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Each copy doubles what is there; without a bound thirty of them would fill the memory.
#[test]
fn a_document_does_not_grow_without_bound() {
    let mut actions = String::new();
    for number in 0..40 {
        actions = format!("{actions}- {{target: $.a, update: {{n{number}: {{}}}}}}\n");
        actions = format!("{actions}- {{target: $.a.n{number}, copy: $.a}}\n");
    }
    let document = Source::new("document.yaml", format!("a: {{b: '{}'}}\n", "x".repeat(1000)));
    let source = lay(document, vec![Source::new("1.overlay.yaml", format!("{HEAD}{actions}"))]);
    let said = generator::check_document(&source, Tolerance::Lenient);
    let found = said.iter().any(|one| one.message.contains("far larger"));
    assert!(found, "{said:?}");
    assert!(source.part().expect("a tree").size() < 20 << 20);
}
