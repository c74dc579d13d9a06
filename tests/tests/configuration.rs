//! The page about `codegen.toml` has every key of it, and no others.

use std::collections::BTreeSet;
use std::path::Path;

use generator::Config;
use generator::source::Source;

/// The keys that can stand where an unknown one stands; the message about that one lists them.
fn keys(text: &str) -> BTreeSet<String> {
    let problems = Config::parse(&Source::new("codegen.toml", text)).expect_err("there is no such key");
    let help = problems.iter().find_map(|one| one.help.as_deref()).expect("a list of keys");
    let (_, list) = help.split_once("are ").expect("a list of keys");
    list.split(", ").map(|key| key.trim_matches('`').to_owned()).collect()
}

#[test]
fn the_page_has_every_key() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/configuration.md");
    let page = std::fs::read_to_string(path).expect("the page");
    let (mut rows, mut headings) = (BTreeSet::new(), BTreeSet::new());
    for line in page.lines() {
        if let Some(row) = line.strip_prefix("| `") {
            rows.insert(row.split('`').next().unwrap_or_default().to_owned());
        } else if let Some(heading) = line.strip_prefix("## ") {
            let tables = heading.split(", ").map(|table| table.trim_matches(['`', '[', ']']).to_owned());
            headings.extend(tables);
        }
    }
    let top = keys("nothing = 1");
    let tables: BTreeSet<String> = top.intersection(&headings).cloned().collect();
    assert_eq!(tables, headings, "a heading names no table");
    let mut expected: BTreeSet<String> = top.difference(&headings).cloned().collect();
    for table in ["client", "select", "webhooks"] {
        expected.extend(keys(&format!("[{table}]\nnothing = 1")));
    }
    expected.extend(keys("[examples]\nfolder = 'a'\nnothing = 1"));
    expected.extend(keys("[pages]\n'/of/an/operation' = { nothing = 1 }"));
    assert_eq!(rows, expected);
}

#[test]
fn the_examples_of_the_page_are_read() {
    let page = include_str!("../../docs/configuration.md");
    let examples = page.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next());
    let mut count = 0;
    for example in examples {
        let read = Config::parse(&Source::new("codegen.toml", example));
        assert!(read.is_ok(), "{example}");
        count += 1;
    }
    assert!(count > 2);
}
