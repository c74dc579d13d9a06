//! Changes of the committed document, of every kind and at every depth: each is found by name and line, and
//! writing the tables heals none.

mod committed;
mod numbers;

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::fs;
use std::path::Path;

use commands::exit::Exit;
use committed::Texts;
use evidence::check;
use evidence::facts::{self, FactsFile};
use evidence::problem::{Code, Problem, render_all};
use generator::diagnostics::Place;
use generator::pointer::Pointer;
use generator::source::Source;
use numbers::Numbers;
use rayon::prelude::*;
use serde_json::Value;

/// How many changes are tried of each kind.
const EACH: usize = 24;
/// How many changes are made at once, far from each other; what is not found then is tried alone.
const AT_ONCE: usize = 8;
/// Lines between two changes that are made at once.
const APART: usize = 60;

/// A changed document: its text, and for each change the name and the line.
struct Mutated {
    text: String,
    changes: Vec<(String, usize)>,
}

/// The document by lines, with the places of its nodes.
struct Sheet<'a> {
    tree: Value,
    source: Source,
    lines: Vec<&'a str>,
    mutations: BTreeMap<&'static str, Vec<Edit>>,
}

/// Lines from `at` (from 0), `gone` of them replaced by `new`.
#[derive(Clone)]
struct Edit {
    name: String,
    at: usize,
    gone: usize,
    new: String,
}

/// Makes changes that do not overlap.
fn apply(edits: &[&Edit], lines: &[&str]) -> Mutated {
    let mut order: Vec<usize> = (0..edits.len()).collect();
    order.sort_by_key(|at| edits[*at].at);
    let (mut text, mut from): (Vec<&str>, usize) = (Vec::new(), 0);
    let mut changes = vec![(String::new(), 0); edits.len()];
    for number in order {
        let edit = edits[number];
        text.extend(&lines[from..edit.at]);
        changes[number] = (edit.name.clone(), text.len() + 1);
        text.extend(edit.new.lines());
        from = edit.at + edit.gone;
    }
    text.extend(&lines[from..]);
    Mutated { text: text.join("\n") + "\n", changes }
}

/// Groups of changes that can be told apart by name and line.
fn groups<'e>(edits: &[(&'static str, &'e Edit)]) -> Vec<Vec<(&'static str, &'e Edit)>> {
    let mut groups: Vec<Vec<(&'static str, &Edit)>> = Vec::new();
    for (what, edit) in edits {
        let is_apart = |other: &Edit| {
            let (first, second) = if other.at <= edit.at { (other, *edit) } else { (*edit, other) };
            other.name != edit.name && first.at + first.gone + APART < second.at
        };
        let fits = |group: &&mut Vec<(&str, &Edit)>| {
            group.len() < AT_ONCE && group.iter().all(|(_, other)| is_apart(other))
        };
        match groups.iter_mut().find(fits) {
            Some(group) => group.push((what, edit)),
            None => groups.push(vec![(what, edit)]),
        }
    }
    groups
}

const TYPES: &[&str] = &["string", "integer", "number", "boolean", "object", "array"];

/// Keywords that no page states anywhere near, by what is invented.
const INVENTED: &[(&str, &str, &str)] = &[
    ("bound invented", "maximum", "maximum: 7"),
    ("bound invented", "minLength", "minLength: 3"),
    ("default invented", "default", "default: invented"),
    ("format invented", "format", "format: ipv4"),
    ("deprecation invented", "deprecated", "deprecated: true"),
    ("list of values invented", "enum", "enum: [invented]"),
];

impl<'a> Sheet<'a> {
    fn new(name: &str, text: &'a str) -> Self {
        let value: serde_yaml::Value = serde_yaml::from_str(text).expect("the document is YAML");
        let mut sheet = Self {
            tree: serde_json::to_value(value).expect("the document is JSON"),
            source: Source::new(name, text),
            lines: text.lines().collect(),
            mutations: BTreeMap::new(),
        };
        sheet.walk(&sheet.tree.clone(), &Pointer::root());
        sheet
    }

    fn key(&self, pointer: &Pointer) -> usize {
        self.source.locate(&Place::Key(pointer.clone())).line - 1
    }

    fn item(&self, pointer: &Pointer) -> usize {
        self.source.locate(&Place::Value(pointer.clone())).line - 1
    }

    fn indent(&self, at: usize) -> usize {
        self.lines[at].len() - self.lines[at].trim_start().len()
    }

    /// How many lines the block has that begins in this line.
    fn block(&self, at: usize) -> usize {
        let indent = self.indent(at);
        let inside = |line: &&&str| line.trim().is_empty() || line.len() - line.trim_start().len() > indent;
        1 + self.lines[at + 1..].iter().take_while(inside).count()
    }

    fn add(&mut self, what: &'static str, name: &str, at: usize, gone: usize, new: String) {
        let edit = Edit { name: name.to_owned(), at, gone, new };
        self.mutations.entry(what).or_default().push(edit);
    }

    fn walk(&mut self, node: &Value, pointer: &Pointer) {
        match node {
            Value::Object(map) => {
                let is_schema = pointer.as_str().contains("schema")
                    && map.contains_key("description")
                    && !pointer.as_str().ends_with("/properties");
                if is_schema {
                    self.schema(node, pointer);
                }
                for (key, inner) in map {
                    let skipped =
                        key.starts_with("x-") || matches!(key.as_str(), "example" | "securitySchemes");
                    if !skipped {
                        self.walk(inner, &pointer.child(key));
                    }
                }
            }
            Value::Array(list) => {
                for (at, inner) in list.iter().enumerate() {
                    self.walk(inner, &pointer.index(at));
                }
            }
            _ => {}
        }
    }

    /// Every change of one schema.
    fn schema(&mut self, schema: &Value, pointer: &Pointer) {
        let name = pointer.tokens().rfind(|token| !matches!(&**token, "schema" | "items"));
        let name = name.map(|name| if name == "additionalProperties" { "{}".into() } else { name });
        let mut name = name.map(std::borrow::Cow::into_owned).unwrap_or_default();
        if let Some(parameter) = pointer.parent().filter(|_| name.parse::<usize>().is_ok()) {
            let named = self.tree.pointer(parameter.child("name").as_str()).and_then(Value::as_str);
            name = named.unwrap_or(&name).to_owned();
        }
        let described = self.key(&pointer.child("description"));
        let indent = " ".repeat(self.source.locate(&Place::Key(pointer.child("description"))).column - 1);
        let plain = schema.get("type").and_then(Value::as_str).is_some_and(|kind| kind != "object");
        for (what, keyword, line) in INVENTED {
            if plain && schema.get(*keyword).is_none() && self.lines[described].starts_with(&indent) {
                self.add(what, &name, described, 0, format!("{indent}{line}\n"));
            }
        }
        for (what, keyword) in [("format removed", "format"), ("deprecation removed", "deprecated")] {
            if schema.get(keyword).is_some() {
                self.add(what, &name, self.key(&pointer.child(keyword)), 1, String::new());
            }
        }
        if let Some(kind) = schema.get("type").and_then(Value::as_str).filter(|kind| TYPES.contains(kind)) {
            let at = self.key(&pointer.child("type"));
            let other = if kind == "integer" { "boolean" } else { "integer" };
            let new = self.lines[at].replacen(&format!("type: {kind}"), &format!("type: {other}"), 1);
            self.add("type changed", &name, at, 1, new);
        }
        self.names(schema, pointer, "enum", ["value invented", "value removed"]);
        self.names(schema, pointer, "required", ["required mark invented", "required mark removed"]);
        self.properties(schema, pointer);
    }

    /// A name in a list is taken out; another one is put in beside it.
    fn names(
        &mut self,
        schema: &Value,
        pointer: &Pointer,
        keyword: &str,
        [invented, removed]: [&'static str; 2],
    ) {
        let Some(Value::Array(list)) = schema.get(keyword) else { return };
        let properties = schema.get("properties").and_then(Value::as_object);
        let unlisted = |name: &&String| !list.contains(&Value::from(name.as_str()));
        let optional = properties.and_then(|map| map.keys().find(unlisted)).cloned();
        let other = if keyword == "enum" { Some("invented".to_owned()) } else { optional };
        for (number, name) in list.iter().enumerate() {
            let (Some(name), at) = (name.as_str(), self.item(&pointer.child(keyword).index(number))) else {
                continue;
            };
            let line = self.lines[at];
            let alone = line.trim() == format!("- {name}");
            if let Some(other) = &other {
                let pair = if alone {
                    format!("{line}\n{}- {other}", " ".repeat(self.indent(at)))
                } else {
                    line.replacen(name, &format!("{other}, {name}"), 1)
                };
                self.add(invented, other, at, 1, pair);
            }
            if list.len() > 1 {
                let without = [format!("{name}, "), format!(", {name}")];
                let cut = without.iter().find(|cut| line.contains(*cut));
                match cut {
                    _ if alone => self.add(removed, name, at, 1, String::new()),
                    Some(cut) => self.add(removed, name, at, 1, line.replacen(cut, "", 1)),
                    None => {}
                }
            }
        }
    }

    /// A property is invented, taken out, or found on another type as well.
    fn properties(&mut self, schema: &Value, pointer: &Pointer) {
        let Some(Value::Object(properties)) = schema.get("properties") else { return };
        let below = pointer.child("properties");
        for name in properties.keys() {
            let at = self.key(&below.child(name));
            let indent = " ".repeat(self.indent(at));
            let new =
                format!("{indent}invented:\n{indent}  type: integer\n{indent}  description: Invented.\n");
            self.add("property invented", "invented", at, 0, new);
            self.add("property removed", name, at, self.block(at), String::new());
        }
    }

    /// Properties of one type of a union that are written into the next one too.
    fn found_on(&mut self) {
        let Some(Value::Object(schemas)) = self.tree.pointer("/components/schemas").cloned() else { return };
        let schemas: Vec<(Pointer, Value)> = schemas
            .iter()
            .filter_map(|(name, schema)| {
                let at = schema
                    .get("allOf")?
                    .as_array()?
                    .iter()
                    .position(|part| part.get("properties").is_some())?;
                let below = Pointer::root().child("components").child("schemas").child(name);
                let below = below.child("allOf").index(at).child("properties");
                Some((below.clone(), self.tree.pointer(below.as_str())?.clone()))
            })
            .collect();
        for pair in schemas.windows(2) {
            let [(from, properties), (to, known)] = pair else { continue };
            let (properties, known) =
                (properties.as_object().expect("properties"), known.as_object().expect("properties"));
            let Some(first) = known.keys().next() else { continue };
            let target = self.key(&to.child(first));
            for name in properties.keys().filter(|name| !known.contains_key(*name) && *name != "type") {
                let at = self.key(&from.child(name));
                let shift = " ".repeat(self.indent(target));
                let block = self.lines[at..at + self.block(at)].iter();
                let lines: Vec<String> = block
                    .map(|line| format!("{shift}{}\n", line.get(self.indent(at)..).unwrap_or_default()))
                    .collect();
                self.add("found on another type", name, target, 0, lines.concat());
            }
        }
    }
}

/// Whether a problem says the name and the line, or, where something was taken out, the name that is missing.
fn finds(problem: &Problem, (name, line): &(String, usize), spec: &str) -> bool {
    let at = problem.help.contains(&format!("{spec}:{line};"))
        || (*problem.file == *spec && problem.line == *line);
    let is_of_name = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
    let words = problem.message.split(|c: char| !is_of_name(c));
    let quoted = [format!("`{name}`"), format!(".{name}`")];
    let named = words.into_iter().any(|word| word == name)
        || quoted.iter().any(|quoted| problem.message.contains(quoted));
    at || (named && (problem.help.contains(&format!("{spec}:")) || *problem.file == *spec))
}

/// The operations that problems are about.
fn about(problems: &[Problem], files: &[FactsFile]) -> Vec<String> {
    let operations: BTreeSet<String> = files.iter().map(|file| file.facts.operation()).collect();
    let of = |problem: &Problem, operation: &str| {
        let ends = |rest: &str| !rest.starts_with(|c: char| c == '/' || c == '-' || c.is_alphanumeric());
        problem.message.split_once(operation).is_some_and(|(_, rest)| ends(rest))
            || files.iter().any(|file| *problem.file == *file.name && file.facts.operation() == operation)
    };
    operations.into_iter().filter(|operation| problems.iter().any(|problem| of(problem, operation))).collect()
}

/// The operations that problems are about with these changes made at once, and the changes that none names.
fn try_at_once(
    group: &[(&str, &Edit)],
    lines: &[&str],
    (name, files): (&str, &[FactsFile]),
) -> (Vec<String>, Vec<String>) {
    let edits: Vec<&Edit> = group.iter().map(|(_, edit)| *edit).collect();
    let mutated = apply(&edits, lines);
    let problems = check::run(name, &mutated.text, files).problems;
    let mut unnoticed = Vec::new();
    for ((what, edit), change) in group.iter().zip(&mutated.changes) {
        if problems.iter().any(|problem| finds(problem, change, name)) {
            continue;
        }
        let alone = apply(&[edit], lines);
        let problems = check::run(name, &alone.text, files).problems;
        if !problems.iter().any(|problem| finds(problem, &alone.changes[0], name)) {
            let (named, line) = &alone.changes[0];
            unnoticed.push(format!("{what} {name}:{line}: {named}; {} other problems", problems.len()));
        }
    }
    (about(&problems, files), unnoticed)
}

#[test]
fn every_change_of_the_document_is_found() {
    let texts = Texts::committed();
    let files = texts.files();
    let (name, text) = (texts.spec.0.as_str(), texts.spec.1.as_str());
    let before = check::run(name, text, &files).problems;
    assert!(before.is_empty(), "{}", render_all(&before));
    let mut sheet = Sheet::new(name, text);
    sheet.found_on();
    let each = std::env::var("MUTATIONS").map_or(EACH, |each| each.parse().expect("a number"));
    let mut numbers = Numbers(2026);
    let mut edits: Vec<(&'static str, &Edit)> = Vec::new();
    for (what, all) in &sheet.mutations {
        edits.extend((0..each.min(all.len())).map(|_| (*what, numbers.pick(all))));
    }
    let tried: Vec<(Vec<String>, Vec<String>)> =
        groups(&edits).par_iter().map(|group| try_at_once(group, &sheet.lines, (name, &files))).collect();
    let met: BTreeSet<String> = tried.iter().flat_map(|(met, _)| met).cloned().collect();
    let unnoticed: Vec<String> = tried.into_iter().flat_map(|(_, unnoticed)| unnoticed).collect();
    println!("{} changes of {} kinds in {} operations", edits.len(), sheet.mutations.len(), met.len());
    assert!(edits.len() >= 300, "{} changes", edits.len());
    let captured = files.iter().filter(|file| !file.facts.rank.is_by_hand());
    let captured: BTreeSet<String> = captured.map(|file| file.facts.operation()).collect();
    assert!(
        met.is_superset(&captured) && met.len() > 2 * captured.len(),
        "operations with a change: {met:?}"
    );
    assert_eq!(unnoticed, Vec::<String>::new(), "changes that no problem names");
}

/// Writing the tables heals no change: it is refused as long as something is wrong.
#[test]
fn no_change_of_the_document_is_healed() {
    let texts = Texts::committed();
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("healed");
    let facts = root.join("spec/facts");
    fs::create_dir_all(facts.join("by-hand")).expect("the folder can be made");
    for (name, text) in &texts.facts {
        fs::write(root.join(name), text).expect("the facts can be written");
    }
    let mut sheet = Sheet::new(&texts.spec.0, &texts.spec.1);
    sheet.found_on();
    let run = |text: &str| {
        fs::write(root.join("spec/plannr.yaml"), text).expect("the document can be written");
        let mut out = Vec::new();
        let arguments = ["check", "--write"].map(OsString::from);
        let exit = evidence::run_in(&arguments, &root, &mut out).expect("the check runs");
        (exit, String::from_utf8(out).expect("the output is text"))
    };
    assert_eq!(run(&texts.spec.1).0, Exit::Success);
    let table = |name: &str| fs::read_to_string(root.join("spec").join(name)).expect("a table");
    let before = [table("SOURCES.md"), table("DEVIATIONS.md")];
    for (what, edits) in &sheet.mutations {
        let mutation = apply(&[&edits[edits.len() / 2]], &sheet.lines);
        let (exit, out) = run(&mutation.text);
        assert_eq!(exit, Exit::Stale, "{what}: {out}");
        assert!(out.starts_with("error["), "{what}: what is wrong comes first: {out}");
        assert_eq!([table("SOURCES.md"), table("DEVIATIONS.md")], before, "{what}");
    }
}

/// A property that the newest page lost, while an older one has it, is an error until the document decides.
#[test]
fn what_a_page_lost_is_found() {
    let texts = Texts::committed();
    let mut files = texts.files();
    let of_event = |file: &&FactsFile| file.facts.path.ends_with("/new-business-event");
    let captures: Vec<&FactsFile> = files.iter().filter(of_event).collect();
    let [older, newest] = captures.as_slice() else { panic!("two captures of the operation") };
    let both =
        |place: &&facts::Place| place.is_sent() && place.path.len() == 1 && older.facts.node(place).is_some();
    let places: Vec<facts::Place> =
        newest.facts.nodes.iter().map(|node| &node.place).filter(both).cloned().collect();
    let (name, newest) = (newest.name.clone(), places.len() / 2);
    let lost = &places[newest];
    for file in files.iter_mut().filter(|file| file.name == name) {
        file.facts.nodes.retain(|node| node.place != *lost && !node.place.is_below(lost));
    }
    let problems = check::run(&texts.spec.0, &texts.spec.1, &files).problems;
    let vanished = problems.iter().find(|problem| problem.code == Code::VANISHED);
    let vanished = vanished.unwrap_or_else(|| panic!("{lost}: {}", render_all(&problems)));
    assert!(vanished.message.contains(&lost.to_string()), "{}", vanished.message);
    assert!(vanished.source.trim().starts_with(&format!("{}:", lost.dotted())), "{}", vanished.source);
}

/// What one page says of all lists, each list has.
#[test]
fn what_a_ruling_asks_for_is_missed_everywhere() {
    let texts = Texts::committed();
    let (name, text) = (texts.spec.0.as_str(), texts.spec.1.as_str());
    let links = "                  links:\n";
    let lists = text.matches(links).count();
    assert!(lists > 5, "{lists} lists");
    let problems =
        check::run(name, &text.replace(links, "                  pages:\n"), &texts.files()).problems;
    let asks = |problem: &&Problem| {
        problem.code == Code::MISSING
            && problem.message.contains("the ruling `pages` asks for `response 200 links`")
    };
    assert_eq!(problems.iter().filter(asks).count(), lists, "{}", render_all(&problems));
    let broken = text.replacen("places: [query page,", "places: [somewhere page,", 1);
    let problems = check::run(name, &broken, &texts.files()).problems;
    let said: Vec<&Problem> = problems.iter().filter(|problem| problem.code == Code::DOCUMENT).collect();
    assert!(said.len() == 1 && said[0].source.contains("somewhere"), "{}", render_all(&problems));
}
