//! The book: its pages are in its list, its links lead somewhere, and each construct is shown in it with the Rust that it
//! becomes, included from where it is held.

use std::collections::{BTreeMap, BTreeSet};
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

/// What a heading is called by links, as mdBook and forges do.
fn anchor(heading: &str) -> String {
    let shown = heading.split("](").next().unwrap_or(heading);
    let letters =
        shown.to_lowercase().chars().map(|one| if one == ' ' { '-' } else { one }).collect::<String>();
    letters.chars().filter(|one| one.is_alphanumeric() || matches!(one, '-' | '_')).collect()
}

/// The headings of a page, as links call them.
fn anchors(page: &str) -> BTreeSet<String> {
    let prose: String = page.split("```").step_by(2).collect();
    prose
        .lines()
        .filter(|line| line.starts_with('#'))
        .map(|line| anchor(line.trim_start_matches('#').trim()))
        .collect()
}

#[test]
fn links_into_pages_lead_to_headings_and_pages_outside_are_not_made_into_ones_of_the_book() {
    let mut wrong = Vec::new();
    for page in pages() {
        let text = fs::read_to_string(docs().join(&page)).expect("a page");
        let prose: String = text.split("```").step_by(2).collect();
        for target in prose.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let (file, heading) = target.split_once('#').unwrap_or((target, ""));
            // mdBook makes `.html` of every `.md`, and has no such page of these.
            if file.starts_with("../") && Path::new(file).extension().is_some_and(|end| end == "md") {
                wrong.push(format!("{page}: {target} is no page of the book"));
            }
            let own = if file.is_empty() { &page } else { file };
            if heading.is_empty() || own.contains("://") || own.starts_with("../") {
                continue;
            }
            let of = fs::read_to_string(docs().join(own)).unwrap_or_default();
            if !anchors(&of).contains(heading) {
                wrong.push(format!("{page}: {target} leads to no heading"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn what_a_page_includes_a_part_of_has_that_part() {
    let mut number = 0;
    for page in pages() {
        let text = fs::read_to_string(docs().join(&page)).expect("a page");
        let included = text.split("{{#include ").skip(1).filter_map(|rest| rest.split("}}").next());
        for (file, part) in included.filter_map(|target| target.split_once(':')) {
            let file = fs::read_to_string(docs().join(file)).expect("a file");
            let inside = [format!("<!-- ANCHOR: {part} -->"), format!("<!-- ANCHOR_END: {part} -->")];
            assert!(inside.iter().all(|mark| file.contains(mark)), "{page}: there is no part `{part}`");
            number += 1;
        }
    }
    assert!(number > 0, "no page includes a part");
}

/// Where the links and the files of a page of HTML lead to.
fn leads(html: &str) -> impl Iterator<Item = &str> {
    let attributes = [" href=\"", " src=\""].into_iter();
    attributes.flat_map(|name| html.split(name).skip(1)).filter_map(|rest| rest.split('"').next())
}

/// The links of the pages in a folder that lead nowhere.
fn broken(pages: &BTreeMap<PathBuf, String>) -> Vec<String> {
    let mut broken = Vec::new();
    for (path, html) in pages {
        for link in leads(html).filter(|link| !link.contains(':')) {
            let (file, part) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { path.clone() } else { path.with_file_name(file) };
            let has_part = |html: &String| part.is_empty() || html.contains(&format!(" id=\"{part}\""));
            if !target.exists() || !pages.get(&target).is_none_or(has_part) {
                broken.push(format!("{}: {link}", path.display()));
            }
        }
    }
    broken
}

/// The pages of HTML in a folder.
fn built(folder: &Path) -> BTreeMap<PathBuf, String> {
    let paths = fs::read_dir(folder).expect("a book").map(|entry| entry.expect("an entry").path());
    let pages = paths.filter(|path| path.extension().is_some_and(|ending| ending == "html"));
    pages.map(|path| (path.clone(), fs::read_to_string(path).expect("a page"))).collect()
}

/// After `mdbook build docs`, `BOOK=../book cargo test -p tests --test book` holds the book itself.
#[test]
fn links_of_a_book_that_was_built_lead_somewhere() {
    if let Some(folder) = std::env::var_os("BOOK") {
        let book = built(Path::new(&folder));
        let lacks: Vec<_> = pages()
            .into_iter()
            .map(|page| Path::new(&folder).join(page).with_extension("html"))
            .filter(|page| !page.ends_with("SUMMARY.html") && !book.contains_key(page))
            .collect();
        assert!(lacks.is_empty(), "{lacks:?}");
        let broken = broken(&book);
        assert!(broken.is_empty(), "{broken:#?}");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let page = |name: &str, text: &str| fs::write(folder.path().join(name), text).expect("a page");
    page(
        "a.html",
        "<h1 id=\"one\"></h1><a href=\"b.html#two\"></a><a href=\"#one\"></a><a href=\"c.html\"></a>",
    );
    page(
        "b.html",
        "<h2 id=\"two\"></h2><a href=\"a.html#two\"></a><img src=\"no.png\"><a href=\"https://no\">",
    );
    let said: Vec<String> = broken(&built(folder.path()))
        .iter()
        .filter_map(|line| line.rsplit(['/', '\\']).next())
        .map(str::to_owned)
        .collect();
    assert_eq!(said, ["a.html: c.html", "b.html: a.html#two", "b.html: no.png"]);
}

/// The guides, each with the program that has its code.
const GUIDES: [(&str, &str); 4] = [
    ("migrating.md", "../tests/constructs/guides/user.rs"),
    ("own_types.md", "../tests/constructs/own_types/user.rs"),
    ("testing.md", "../tests/tests/plannr/mock.rs"),
    ("upgrading.md", "../tests/tests/plannr/upgrade.rs"),
];

/// Lines without what they are indented by.
fn plain(text: &str) -> Vec<&str> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect()
}

/// The Rust that a page shows: of the version before, which prose says with its last word, or of now.
fn shown(page: &str, is_before: bool) -> Vec<Vec<&str>> {
    let parts: Vec<&str> = page.split("```").collect();
    let blocks = parts.chunks(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?)));
    let rust = blocks.filter(|(prose, code)| {
        code.starts_with("rust") && prose.trim_end().ends_with("Before:") == is_before
    });
    rust.filter_map(|(_, code)| Some(plain(code.split_once('\n')?.1))).collect()
}

/// Holds what a page shows against a program.
fn is_in(page: &str, is_before: bool, program: &str) {
    let text = fs::read_to_string(docs().join(page)).expect("a page");
    let program = fs::read_to_string(docs().join(program)).expect("a program");
    let program = plain(&program);
    let shown = shown(&text, is_before);
    assert!(!shown.is_empty(), "{page} shows nothing");
    for code in shown {
        assert!(program.windows(code.len()).any(|lines| lines == code), "{page}: nothing compiles {code:#?}");
    }
}

#[test]
fn the_code_of_guides_is_compiled() {
    for (page, program) in GUIDES {
        is_in(page, false, program);
    }
    // What `tests/upgrade/before.sh` compiles.
    is_in("upgrading.md", true, "../tests/upgrade/before.rs");
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
