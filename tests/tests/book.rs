//! The book: its pages are in its list, its links lead somewhere, and each construct is shown in it with the Rust that it
//! becomes, included from where it is held.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use tests::constructs;

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs")
}

/// The pages, by their names.
fn pages() -> BTreeSet<String> {
    let entries = fs::read_dir(docs()).expect("the pages").map(|entry| entry.expect("an entry").file_name());
    entries
        .map(|name| name.to_string_lossy().into_owned())
        .filter(|name| Path::new(name).extension().is_some_and(|ending| ending == "md"))
        .collect()
}

/// The targets of the links of a text, and what it includes.
fn targets(text: &str) -> Vec<&str> {
    let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let included = text.split("{{#include ").skip(1).filter_map(|rest| rest.split("}}").next());
    links
        .map(|target| target.split('#').next().unwrap_or_default())
        .chain(included.map(|target| target.split(':').next().unwrap_or_default()))
        .collect()
}

#[test]
fn every_page_is_in_the_list_and_every_link_leads_somewhere() {
    let list = fs::read_to_string(docs().join("SUMMARY.md")).expect("the list");
    let listed: BTreeSet<String> = targets(&list).into_iter().map(str::to_owned).collect();
    let mut pages = pages();
    pages.remove("SUMMARY.md");
    assert_eq!(listed, pages);
    let mut broken = Vec::new();
    for page in &pages {
        let text = fs::read_to_string(docs().join(page)).expect("a page");
        // Listings of diagnostics quote documents.
        let prose: String = text.split("```").step_by(2).collect();
        let of_page = targets(&prose)
            .into_iter()
            .chain(targets(&text).into_iter().filter(|target| target.starts_with("../")));
        for target in of_page.filter(|target| !target.is_empty() && !target.contains("://")) {
            if !docs().join(target).exists() {
                broken.push(format!("{page}: {target}"));
            }
        }
    }
    assert!(broken.is_empty(), "{broken:#?}");
}

#[test]
fn the_page_of_constructs_shows_all_of_them() {
    let mut page = "# Constructs\n\n\
        Each construct of OpenAPI as a document, and the Rust that it becomes. A book includes the files; on a forge, follow\n\
        the links. [support.md](support.md) says what each is about.\n\n\
        This page is made by `UPDATE_PAGES=1 cargo test -p tests --test book`.\n"
        .to_owned();
    for construct in constructs::all() {
        let name = &construct.fixture.name;
        let folder = format!("../tests/constructs/{name}");
        write!(page, "\n## [{name}]({folder})\n\n```yaml\n{{{{#include {folder}/openapi.yaml}}}}\n```\n")
            .expect("memory");
        for file in ["models.rs", "operations.rs", "client.rs"] {
            if construct.text(file).is_some() {
                write!(page, "\n```rust,no_run,noplayground\n{{{{#include {folder}/{file}}}}}\n```\n")
                    .expect("memory");
            }
        }
    }
    let path = docs().join("constructs.md");
    if std::env::var_os("UPDATE_PAGES").is_some() {
        fs::write(&path, &page).expect("the page");
    }
    let written = fs::read_to_string(&path).unwrap_or_default();
    assert!(written == page, "docs/constructs.md is stale: run it with UPDATE_PAGES=1");
}
