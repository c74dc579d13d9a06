//! Changes of pages, in words, types, descriptions and names: each is an error or a change at its line.

mod numbers;

use evidence::diff;
use evidence::facts::Facts;
use evidence::page::{self, Known};
use evidence::problem::{Code, Problem};
use numbers::Numbers;

const PAGES: &[(&str, &str)] = &[
    ("full", include_str!("pages/full.txt")),
    ("query", include_str!("pages/query.txt")),
    ("optional-names-lost", include_str!("pages/optional-names-lost.txt")),
    ("no-success", include_str!("pages/no-success.txt")),
    ("names-lost", include_str!("pages/names-lost.txt")),
];

/// A changed page: what was done in which line.
struct Mutation {
    what: &'static str,
    line: usize,
    text: String,
}

fn read(text: &str) -> Result<Facts, Vec<Problem>> {
    page::read("page.txt", text, &Known { captured: Some("2026-07".to_owned()), ..Known::default() })
}

/// The lines before the examples.
fn described(page: &str) -> usize {
    page.lines().position(|line| line.starts_with("curl")).expect("a command")
}

fn with(page: &str, at: usize, new: Option<&str>) -> String {
    let lines = page.lines().enumerate();
    let kept = lines.filter_map(
        |(number, line)| if number == at { new.map(str::to_owned) } else { Some(line.to_owned()) },
    );
    kept.map(|line| line + "\n").collect()
}

/// Whether a line is a description: indented text below an attribute, or text between dashes.
fn is_description(page: &str, line: &str) -> bool {
    let is_dashes = !page.contains('•');
    let text = line.trim();
    let opens = ["Hide ", "Body", "Required"].iter().any(|word| text.starts_with(word));
    // The labels of a table of values are not compared.
    let is_label =
        text.split(' ').next().is_some_and(|word| word.chars().all(char::is_uppercase) && word.len() > 1);
    let is_text = !is_label && text.len() > 1 && !opens && text.contains(' ') && !text.starts_with('•');
    is_text && (is_dashes || line.starts_with("    "))
}

/// Every change of a page.
fn mutations(page: &str) -> Vec<Mutation> {
    let mut all = Vec::new();
    for (at, line) in page.lines().enumerate().take(described(page)) {
        let mut add = |what, new: Option<String>| {
            all.push(Mutation { what, line: at + 1, text: with(page, at, new.as_deref()) });
        };
        if is_description(page, line) {
            let words: Vec<&str> = line.trim().split(' ').collect();
            for word in words.iter().filter(|word| word.chars().all(char::is_alphabetic)) {
                let indent = &line[..line.len() - line.trim_start().len()];
                let other = words.iter().map(|other| if other == word { "unlike" } else { other });
                let other: Vec<&str> = other.collect();
                add("a word", Some(format!("{indent}{}", other.join(" "))));
            }
            add("a description taken out", None);
        }
        if let Some((name, rest)) = line.trim().strip_prefix("• ").and_then(|text| text.split_once(' ')) {
            let kind = rest.split([' ', '(', '[']).next().unwrap_or_default();
            if rest.starts_with(|c: char| c.is_ascii_lowercase())
                && name.starts_with(|c: char| c.is_ascii_lowercase())
            {
                add("a damaged type", Some(line.replacen(kind, &format!("{kind} ·"), 1)));
                add("a name", Some(line.replacen(name, &format!("{name}_x"), 1)));
            }
        }
    }
    all
}

/// Whether the change is reported at its line.
fn is_found(old: &Facts, mutation: &Mutation) -> bool {
    // A description may run over three lines; its facts stand at the first one.
    let near = |line: usize| (line..line + 3).contains(&mutation.line) || line == mutation.line + 1;
    match read(&mutation.text) {
        // Names that are recovered in their order are too many or too few from some line on, which is said;
        // a name that its children do not repeat is named.
        Err(problems) => problems.iter().any(|problem| {
            near(problem.line) || problem.code == Code::ALIGN || problem.message.contains("_x`")
        }),
        Ok(new) => {
            let changes = diff::diff(old, &new).expect("it is the same operation");
            changes
                .iter()
                .any(|change| [&change.old, &change.new].into_iter().flatten().any(|fact| near(fact.line)))
        }
    }
}

#[test]
fn every_change_of_a_page_is_found() {
    let mut numbers = Numbers(2026);
    let pages: Vec<(&str, Facts, Vec<Mutation>)> = PAGES
        .iter()
        .map(|(name, page)| (*name, read(page).expect("the page is whole"), mutations(page)))
        .collect();
    let mut unnoticed = Vec::new();
    for round in 0..200 {
        let (name, old, mutations) = &pages[round % pages.len()];
        let mutation = numbers.pick(mutations);
        if !is_found(old, mutation) {
            let line = mutation.text.lines().nth(mutation.line - 1).unwrap_or_default();
            unnoticed.push(format!("{name}:{}: {}: {}", mutation.line, mutation.what, line.trim()));
        }
    }
    assert_eq!(unnoticed, Vec::<String>::new(), "changes that nothing reported");
}
