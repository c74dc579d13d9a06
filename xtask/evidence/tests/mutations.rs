//! The committed facts and the document agree; a change of either is found by `docs check`.

use std::fs;
use std::path::{Path, PathBuf};

use evidence::facts::{self, FactsFile};
use evidence::problem::{Problem, render_all};
use evidence::{check, freshness};
use generator::diagnostics::Place;
use generator::pointer::Pointer;
use generator::source::Source;
use serde_json::Value;

/// The committed texts, by path from the root.
struct Texts {
    spec: (String, String),
    facts: Vec<(String, String)>,
    sources: (String, String),
    deviations: (String, String),
}

impl Texts {
    fn committed() -> Self {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
        let read = |path: &str| {
            let text = fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
            (path.to_owned(), text)
        };
        let entries = fs::read_dir(root.join("spec/facts")).expect("spec/facts is there");
        let mut names: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
        names.sort();
        let facts = names.iter().map(|path| {
            let name = path.file_name().expect("a name").to_string_lossy();
            read(&format!("spec/facts/{name}"))
        });
        Self {
            spec: read("spec/plannr.yaml"),
            facts: facts.collect(),
            sources: read("spec/SOURCES.md"),
            deviations: read("spec/DEVIATIONS.md"),
        }
    }

    fn files(&self) -> Vec<FactsFile> {
        let read =
            |(name, text): &(String, String)| facts::read(name, text).expect("the facts files are whole");
        self.facts.iter().map(read).collect()
    }

    /// What `docs check` reports of this document and these facts.
    fn check(&self, spec: &str, files: &[FactsFile]) -> Vec<Problem> {
        let report = check::run(&self.spec.0, spec, files);
        let mut problems = report.problems.clone();
        problems.extend(freshness::sources((&self.sources.0, &self.sources.1), files));
        let committed = (self.deviations.0.as_str(), self.deviations.1.as_str());
        problems.extend(freshness::deviations(committed, (&self.spec.0, spec), &report, files));
        problems
    }
}

/// A small generator of numbers, the same on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits fit") % limit
    }

    fn pick<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }
}

/// A change of one place of a text: where, what was there, what is there then.
#[derive(Debug, Clone)]
struct Change {
    line: usize,
    old: String,
    new: String,
}

impl Change {
    fn apply(&self, text: &str) -> String {
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let line = &mut lines[self.line - 1];
        assert!(line.contains(&self.old), "line {} holds `{}`", self.line, self.old);
        *line = line.replacen(&self.old, &self.new, 1);
        lines.join("\n") + "\n"
    }
}

const TYPES: &[&str] = &["string", "integer", "number", "boolean", "object", "array"];

/// Every change of a value, a mark, a type or a name that a facts file allows.
fn changes_of_facts(text: &str) -> [Vec<Change>; 4] {
    let mut changes: [Vec<Change>; 4] = Default::default();
    let listed = text.lines().take_while(|line| *line != "contradictions:");
    for (at, line) in listed.enumerate() {
        let change = |old: &str, new: String| Change { line: at + 1, old: old.to_owned(), new };
        let word = |key: &str| line.split_once(key).and_then(|(_, rest)| rest.split([',', '}']).next());
        if let Some(value) = word("- {value: ").filter(|value| !value.starts_with('"')) {
            changes[0].push(change(&format!("value: {value}"), format!("value: {value}x")));
        }
        if let Some(mark) = word("- {required: ") {
            let other = if mark == "true" { "false" } else { "true" };
            changes[1].push(change(&format!("required: {mark}"), format!("required: {other}")));
        }
        if let Some(kind) = word("- {type: ").filter(|kind| TYPES.contains(kind)) {
            let other = if kind == "integer" { "boolean" } else { "integer" };
            changes[2].push(change(&format!("type: {kind}"), format!("type: {other}")));
        }
        let key = line.strip_prefix("  ").and_then(|line| line.strip_suffix(':'));
        let named =
            key.filter(|key| !key.starts_with(['-', ' ', '"']) && key.contains(' ') && !key.ends_with('*'));
        if let Some(key) =
            named.filter(|key| key.split(' ').count() > usize::from(key.starts_with("response")) + 1)
        {
            changes[3].push(change(key, format!("{key}_x")));
        }
    }
    changes
}

/// The same of the document.
fn changes_of_spec(name: &str, text: &str) -> [Vec<Change>; 4] {
    let tree: Value = {
        let value: serde_yaml::Value = serde_yaml::from_str(text).expect("the document is YAML");
        serde_json::to_value(value).expect("the document is JSON")
    };
    let source = Source::new(name, text);
    let mut changes: [Vec<Change>; 4] = Default::default();
    collect(&tree, &Pointer::root(), &source, &mut changes);
    changes
}

fn collect(value: &Value, pointer: &Pointer, source: &Source, changes: &mut [Vec<Change>; 4]) {
    let at = |place: Place| source.locate(&place).line;
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                let child = pointer.child(key);
                let in_schema = map.contains_key("description") || map.contains_key("properties");
                match (key.as_str(), inner) {
                    ("example" | "x-docs" | "x-rules" | "securitySchemes" | "info" | "x-source", _) => {
                        continue;
                    }
                    ("type", Value::String(kind)) if TYPES.contains(&kind.as_str()) => {
                        let other = if kind == "integer" { "boolean" } else { "integer" };
                        let (old, new) = (format!("type: {kind}"), format!("type: {other}"));
                        changes[2].push(Change { line: at(Place::Key(child.clone())), old, new });
                    }
                    ("required", Value::Bool(mark)) => {
                        let (old, new) = (format!("required: {mark}"), format!("required: {}", !mark));
                        changes[1].push(Change { line: at(Place::Key(child.clone())), old, new });
                    }
                    ("required" | "enum", Value::Array(list)) if in_schema || key == "required" => {
                        for (number, item) in list.iter().enumerate() {
                            let Some(text) = item.as_str() else { continue };
                            let line = at(Place::Value(child.index(number)));
                            let kind = usize::from(key == "required");
                            changes[kind].push(Change {
                                line,
                                old: text.to_owned(),
                                new: format!("{text}x"),
                            });
                        }
                    }
                    ("properties", Value::Object(properties)) => {
                        for name in properties.keys() {
                            let line = at(Place::Key(child.child(name)));
                            let (old, new) = (format!("{name}:"), format!("{name}_x:"));
                            changes[3].push(Change { line, old, new });
                        }
                    }
                    _ => {}
                }
                collect(inner, &child, source, changes);
            }
        }
        Value::Array(list) => {
            for (number, inner) in list.iter().enumerate() {
                collect(inner, &pointer.index(number), source, changes);
            }
        }
        _ => {}
    }
}

#[test]
fn the_document_carries_the_committed_facts() {
    let texts = Texts::committed();
    let problems = texts.check(&texts.spec.1, &texts.files());
    assert!(problems.is_empty(), "{}", render_all(&problems));
}

#[test]
fn two_hundred_mutations_are_found() {
    let texts = Texts::committed();
    let of_spec = changes_of_spec(&texts.spec.0, &texts.spec.1);
    let of_facts: Vec<_> = texts.facts.iter().map(|(_, text)| changes_of_facts(text)).collect();
    let committed = texts.files();
    let mut numbers = Numbers(2026);
    let mut unnoticed = Vec::new();
    let (mut counts, mut found) = ([[0_usize; 4]; 2], [0_usize; 4]);
    for round in 0..200 {
        let (mut spec, mut files) = (texts.spec.1.clone(), committed.clone());
        let kind = round % 4;
        let in_spec = numbers.below(2) == 0;
        let (name, change) = if in_spec {
            let change = numbers.pick(&of_spec[kind]).clone();
            spec = change.apply(&texts.spec.1);
            (texts.spec.0.clone(), change)
        } else {
            let with: Vec<usize> = (0..of_facts.len()).filter(|at| !of_facts[*at][kind].is_empty()).collect();
            let file = *numbers.pick(&with);
            let change = numbers.pick(&of_facts[file][kind]).clone();
            let text = change.apply(&texts.facts[file].1);
            files[file] = facts::read(&texts.facts[file].0, &text).expect("the facts file is still one");
            (texts.facts[file].0.clone(), change)
        };
        counts[usize::from(in_spec)][kind] += 1;
        let problems = texts.check(&spec, &files);
        let how = How::of(&problems, &name, change.line);
        if let Some(how) = how {
            found[how as usize] += 1;
        } else {
            unnoticed.push(format!("{name}:{}: `{}` to `{}`", change.line, change.old, change.new));
        }
    }
    println!("mutations of facts, of the document, by value, mark, type, name: {counts:?}");
    println!(
        "reported at the line, in the file, at the other side with a way back, as a line of a table: {found:?}"
    );
    assert_eq!(unnoticed, Vec::<String>::new(), "mutations that nothing reported");
}

/// How closely a mutation was reported.
#[derive(Clone, Copy)]
enum How {
    /// At its line.
    Line,
    /// Elsewhere in its file.
    File,
    /// In the file on the other side, with a way back to its file.
    Other,
    /// By the line of a table that fell away.
    Table,
}

impl How {
    fn of(problems: &[Problem], name: &str, line: usize) -> Option<Self> {
        let any = |test: &dyn Fn(&Problem) -> bool| {
            problems.iter().any(|problem| problem.line > 0 && test(problem))
        };
        if any(&|problem| *problem.file == *name && problem.line.abs_diff(line) <= 1) {
            Some(Self::Line)
        } else if any(&|problem| *problem.file == *name) {
            Some(Self::File)
        } else if any(&|problem| problem.help.contains(name)) {
            Some(Self::Other)
        } else {
            any(&|problem| problem.file.ends_with(".md")).then_some(Self::Table)
        }
    }
}
