//! Pages that break off: what is left of them is read, nothing is made up, and nothing counts as taken back.

use evidence::facts::{self, Facts, Rank, Statement};
use evidence::page::{self, Known};
use evidence::problem::{Problem, render_all};
use evidence::{check, diff};

const PAGES: &[&str] = &[include_str!("pages/full.txt"), include_str!("pages/query.txt")];
const PAGE: &str = include_str!("update/page.txt");
const DOCUMENT: &str = include_str!("update/document.yaml");

fn read(text: &str, month: &str, partial: bool) -> Result<Facts, Vec<Problem>> {
    page::read("page.txt", text, &Known { captured: Some(month.to_owned()), partial, ..Known::default() })
}

/// What a page states of each place; a sentence may be cut.
fn statements(facts: &Facts) -> Vec<String> {
    let of_node = |node: &facts::Node| {
        let said = node.statements().filter(|said| !matches!(said, Statement::Sentence { .. }));
        said.map(|said| format!("{}: {said:?}", node.place)).collect::<Vec<_>>()
    };
    facts.nodes.iter().flat_map(of_node).collect()
}

/// The page up to a line, of which the last one has lost its second half.
fn cut(page: &str, lines: usize) -> String {
    let kept: Vec<&str> = page.lines().take(lines).collect();
    let (last, before) = kept.split_last().expect("some lines");
    let half: String = last.chars().take(last.chars().count() / 2).collect();
    format!("{}\n{half}", before.join("\n"))
}

#[test]
fn a_page_is_read_as_far_as_it_goes() {
    for page in PAGES {
        let whole = statements(&read(page, "2026-07", false).expect("the page is whole"));
        let first = page.lines().position(|line| line.trim_start().starts_with('•')).expect("an attribute");
        let mut counts = Vec::new();
        for lines in first + 3..page.lines().count() {
            let text = cut(page, lines);
            assert!(read(&text, "2026-07", false).is_err(), "{lines} lines are not whole");
            let facts = read(&text, "2026-07", true);
            let facts = facts.unwrap_or_else(|problems| panic!("{lines} lines: {}", render_all(&problems)));
            let Rank::Captured { cut: Some(last) } = facts.rank else { panic!("{lines} lines: it is cut") };
            assert!(last < lines && lines < last + 20, "{lines} lines, {last} are read");
            let said = statements(&facts);
            // A condition on what stands behind the cut is known in words only.
            let known = |said: &&String| whole.contains(said) || said.contains("(Words([");
            let invented: Vec<&String> = said.iter().filter(|said| !known(said)).collect();
            assert_eq!(invented, Vec::<&String>::new(), "{lines} lines");
            counts.push(said.len());
        }
        assert!(counts.is_sorted() && counts.last() > counts.first(), "more lines say more: {counts:?}");
    }
}

#[test]
fn what_a_cut_page_no_longer_shows_is_not_gone() {
    let whole = read(PAGE, "2026-05", false).expect("the page is whole");
    let at = PAGE.lines().position(|line| line.contains("Minimum value")).expect("a bound");
    let part = read(&cut(PAGE, at + 1), "2026-09", true).expect("a part");
    assert_eq!(diff::diff(&whole, &part).expect("the same operation"), []);
    let written = facts::write(&part);
    assert!(written.contains(&format!("\ncut: {}\n", at - 1)), "what comes before a blank line: {written}");
    let files = [&whole, &part].map(|facts| facts::read("facts.yaml", &facts::write(facts)).expect("facts"));
    assert_eq!(files[1].facts.rank, part.rank);
    let newest = "      x-source:\n";
    let source = format!("{newest}        - page: {}\n          captured: \"2026-09\"\n", part.page);
    let document = DOCUMENT.replacen(newest, &source, 1);
    let problems = check::run("document.yaml", &document, &files).problems;
    assert!(problems.is_empty(), "{}", render_all(&problems));
    // What stands before the cut is held to it.
    let other = document.replacen("enum: [buoy, quay]", "enum: [buoy, quay, crane]", 1);
    assert_eq!(check::run("document.yaml", &other, &files).problems.len(), 1);
}

#[test]
fn what_is_wrong_before_the_cut_stays_wrong() {
    let text = cut(&PAGE.replacen("• kind string", "• kind strin", 1), 30);
    let problems = read(&text, "2026-09", true).expect_err("a type that is none");
    assert!(problems.iter().any(|problem| problem.line == 9), "{}", render_all(&problems));
}
