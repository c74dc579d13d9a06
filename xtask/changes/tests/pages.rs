//! Pages hold all that they lead to, nothing from elsewhere, and no text of a document as anything but text.

use std::collections::BTreeSet;

use changes::report::{Document, Report};
use changes::{html, json, markdown, sarif, text};
use generator::Config;
use generator::config::Tolerance;
use generator::source::Source;
use serde_json::Value;

fn source(name: &str, limit: &str, said: &str) -> Source {
    let text = format!(
        "openapi: 3.1.0\ninfo: {{title: Pets, version: '1'}}\nservers: [{{url: 'https://example.com'}}]\npaths:\n  \
         /pets:\n    get:\n      operationId: listPets\n      summary: '{said}'\n      parameters: [{{name: limit, in: \
         query, schema: {{type: {limit}}}}}]\n      responses: {{'204': {{description: Done., links: {{a: {{operationId: \
         listPets}}}}}}}}\n"
    );
    Source::new(name, text)
}

fn config() -> Config {
    Config { tolerance: Tolerance::Lenient, ..Config::default() }
}

/// The values of an attribute.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = format!(" {attribute}=\"");
    page.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

fn leads_only_within(page: &str) {
    let ids: BTreeSet<&str> = values(page, "id").into_iter().collect();
    assert_eq!(ids.len(), values(page, "id").len(), "an id stands twice");
    let links = values(page, "href");
    assert!(!links.is_empty());
    for link in links {
        let inside = link.strip_prefix('#').is_some_and(|id| ids.contains(id));
        assert!(inside, "`{link}` leads nowhere");
    }
    for word in [" src=", "http:", "https:", "@import", "url("] {
        assert!(!page.replace("https://example.com", "").contains(word), "{word}");
    }
}

#[test]
fn a_report_leads_to_the_lines_that_it_speaks_of() {
    let (old, new) =
        (source("old.yaml", "string", "A."), source("new.yaml", "integer", "<script>x</script>"));
    let config = config();
    let report =
        Report::of(Document { source: &old, config: &config }, Document { source: &new, config: &config });
    let page = html::render(&report.expect("documents that can be used"), &old, &new);
    leads_only_within(&page);
    assert!(page.contains("href=\"#new-new-yaml-L9\""), "{page}");
    assert!(page.contains("id=\"new-new-yaml-L9\" class=\"hit\""), "{page}");
    assert!(page.contains("&lt;script&gt;x&lt;/script&gt;") && !page.contains("<script>x"), "{page}");
    assert!(page.len() < 40_000, "{} bytes", page.len());
}

#[test]
fn each_form_says_the_same_and_text_stays_text() {
    let said = "<b>[x](https://example.com/evil) @everyone ` # y";
    let (old, new) = (source("old.yaml", "string", "A."), source("new.yaml", "integer", said));
    let config = config();
    let report =
        Report::of(Document { source: &old, config: &config }, Document { source: &new, config: &config });
    let report = report.expect("documents that can be used");
    let printed = markdown::render(&report);
    // As code, which no backtick of its own ends.
    assert!(printed.contains(&format!("``{said}``")), "{printed}");
    assert!(
        printed.starts_with("## What changes for callers\n\nVersion: 0.1.0 → 0.2.0 at least"),
        "{printed}"
    );
    assert!(
        printed.contains(
            "\n### On the wire: breaking (1)\n\n- `query parameter limit` (sent) is an integer now"
        )
    );
    let data: Value = serde_json::from_str(&json::render(&report)).expect("JSON");
    let log: Value = serde_json::from_str(&sarif::render(&report, &new)).expect("JSON");
    for all in [&data["changes"], &log["runs"][0]["results"]] {
        assert_eq!(all.as_array().map(Vec::len), Some(report.changes.len()), "{all:#}");
    }
    assert_eq!(data["version"]["required"], "0.2.0");
    for change in &report.changes {
        assert!(printed.contains(&format!("`{}`", change.subject)), "{}", change.subject);
        assert!(text::render(&report).contains(&format!("  {} ", change.subject)), "{}", change.subject);
    }
}

#[test]
fn a_page_shows_what_is_left_out() {
    let source = source("pets.yaml", "string", "A.");
    let described = generator::describe(&source, &config()).expect("a document that can be used");
    let page = html::render_fates(&described, &source);
    leads_only_within(&page);
    assert!(page.contains("<section id=\"left_out\">"), "{page}");
    assert!(page.contains("G0404"), "{page}");
}
