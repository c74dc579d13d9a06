//! The report as a page.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use generator::source::Source;

use super::excerpts::Excerpts;
use super::{page, text};
use crate::change::{Change, Layer, Site, Verdict};
use crate::report::{Report, Side};
use crate::text::{heading, pages, version};

/// The report on two documents, with the lines of both that it speaks of.
#[must_use]
pub fn render(report: &Report, old: &Source, new: &Source) -> String {
    let mut body = String::new();
    head(&mut body, report);
    filters(&mut body, report);
    map(&mut body, report);
    let mut excerpts = Excerpts::default();
    for layer in report.layers() {
        let changes: Vec<(usize, &Change)> =
            report.changes.iter().enumerate().filter(|(_, change)| change.layer == layer).collect();
        if !changes.is_empty() {
            _ = writeln!(body, "<section data-layer=\"{}\">\n<h2>{}</h2>", layer.as_str(), heading(layer));
            for (number, change) in changes {
                article(&mut body, number, change, &mut excerpts);
            }
            body.push_str("</section>\n");
        }
    }
    let lines = excerpts.render(&[(Side::Old, "old: ", old), (Side::New, "new: ", new)]);
    if !lines.is_empty() {
        _ = writeln!(body, "<section id=\"lines\">\n<h2>Lines of the documents</h2>\n{lines}</section>");
    }
    page(&format!("Changes from {} to {}", report.old, report.new), &body)
}

/// A verdict as a word in attributes.
fn word(of: Verdict) -> String {
    of.as_str().replace(' ', "")
}

fn head(body: &mut String, report: &Report) {
    let low = if report.is_too_low() { " low" } else { "" };
    _ = writeln!(
        body,
        "<header>\n<h1>What changes for callers</h1>\n<p class=\"soft\">from <code>{}</code> to <code>{}</code></p>\n\
         <p class=\"version{low}\">Version: <strong>{}</strong></p>",
        text(&report.old),
        text(&report.new),
        text(&version(report))
    );
    body.push_str("<table class=\"counts\">\n<tr><th></th>");
    for verdict in Verdict::ALL {
        _ = write!(body, "<th scope=\"col\">{}</th>", verdict.as_str());
    }
    body.push_str("</tr>\n");
    for layer in report.layers() {
        _ = write!(body, "<tr><th scope=\"row\">{}</th>", heading(layer));
        for verdict in Verdict::ALL {
            _ = write!(body, "<td>{}</td>", report.of_kind(layer, verdict).count());
        }
        body.push_str("</tr>\n");
    }
    body.push_str("</table>\n");
    let [old, new] = report.unread;
    if old + new > 0 {
        _ = writeln!(
            body,
            "<p class=\"soft\">Parts that are raw, left out or ignored: {old} of the old document, {new} of the new one.</p>"
        );
    }
    body.push_str("</header>\n");
}

/// What is shown is chosen by style alone, so that it needs no script.
fn filters(body: &mut String, report: &Report) {
    let mut hidden = String::new();
    body.push_str("<nav class=\"filters\" aria-label=\"Filters\">\n<fieldset><legend>Layer</legend>");
    for layer in report.layers() {
        let word = layer.as_str();
        _ = write!(
            body,
            "<label><input type=\"checkbox\" id=\"layer-{word}\" checked> {}</label>",
            heading(layer)
        );
        _ = writeln!(
            hidden,
            "body:has(#layer-{word}:not(:checked)) section[data-layer={word}] {{ display: none; }}"
        );
    }
    body.push_str("</fieldset>\n<fieldset><legend>Verdict</legend>");
    for verdict in Verdict::ALL {
        let word = word(verdict);
        let name = verdict.as_str();
        _ = write!(body, "<label><input type=\"checkbox\" id=\"verdict-{word}\" checked> {name}</label>");
        _ = writeln!(
            hidden,
            "body:has(#verdict-{word}:not(:checked)) article[data-verdict={word}] {{ display: none; }}"
        );
    }
    _ = writeln!(
        body,
        "</fieldset>\n<label hidden>Search <input type=\"search\" id=\"search\"></label>\n\
         <output id=\"shown\" class=\"soft\"></output>\n</nav>\n<style>\n{hidden}</style>"
    );
}

/// The operations and types that changed, each with the gravest verdict, as links to the first change.
fn map(body: &mut String, report: &Report) {
    let mut operations: BTreeMap<&str, (Verdict, usize, usize)> = BTreeMap::new();
    let mut types: BTreeMap<&str, (Verdict, usize, usize)> = BTreeMap::new();
    for (number, change) in report.changes.iter().enumerate() {
        let tile = |entry: &mut (Verdict, usize, usize)| {
            if change.verdict < entry.0 {
                (entry.0, entry.1) = (change.verdict, number);
            }
            entry.2 += 1;
        };
        for operation in &change.operations {
            tile(operations.entry(operation).or_insert((change.verdict, number, 0)));
        }
        if change.layer == Layer::Rust {
            tile(types.entry(holder(&change.subject)).or_insert((change.verdict, number, 0)));
        }
    }
    for (title, tiles) in [("Operations", operations), ("Items of the crate", types)] {
        if tiles.is_empty() {
            continue;
        }
        _ = writeln!(body, "<h2>{title}</h2>\n<ul class=\"map\">");
        for (name, (verdict, first, count)) in tiles {
            _ = writeln!(
                body,
                "<li data-verdict=\"{}\"><a href=\"#c{first}\" title=\"{}\">{} <span class=\"soft\">{count}</span></a></li>",
                word(verdict),
                verdict.as_str(),
                text(name)
            );
        }
        body.push_str("</ul>\n");
    }
}

/// The type or the call that an item belongs to.
fn holder(path: &str) -> &str {
    let path = path.split_once(": ").map_or(path, |(item, _)| item);
    let is_type = |name: &str| name.starts_with(|c: char| c.is_uppercase());
    match path.rsplit_once("::") {
        Some((of, name)) if !path.starts_with("Client") && !is_type(name) && of.contains("::") => of,
        Some((of, _)) if of.rsplit("::").next().is_some_and(is_type) && !path.starts_with("Client") => of,
        _ => path,
    }
}

fn article(body: &mut String, number: usize, change: &Change, excerpts: &mut Excerpts) {
    let way =
        change.way.map(|way| format!(" <span class=\"soft\">{}</span>", way.as_str())).unwrap_or_default();
    _ = writeln!(
        body,
        "<article id=\"c{number}\" tabindex=\"-1\" data-verdict=\"{}\">\n<h3><code>{}</code>{way} {}</h3>",
        word(change.verdict),
        text(&change.subject),
        text(&change.what).replace('`', "")
    );
    for (class, label, code) in [("was", "before", &change.before), ("is", "now", &change.after)] {
        if let Some(code) = code {
            _ = writeln!(
                body,
                "<p class=\"{class}\"><span class=\"soft\">{label}</span><code>{}</code></p>",
                text(code)
            );
        }
    }
    _ = writeln!(
        body,
        "<p><span class=\"verdict\">{}</span>: {}</p>",
        change.verdict.as_str(),
        text(&change.reason)
    );
    let mut places = Vec::new();
    for (side, label, site) in [(Side::Old, "was at", &change.old), (Side::New, "is at", &change.new)] {
        places.extend(site.as_ref().map(|site| place(excerpts, side, label, site)));
    }
    places.extend(pages(change).map(|lines| text(&lines)));
    if !places.is_empty() {
        _ = writeln!(body, "<p class=\"soft\">{}</p>", places.join("; "));
    }
    if !change.operations.is_empty() {
        let operations: Vec<String> =
            change.operations.iter().map(|one| format!("<code>{}</code>", text(one))).collect();
        let count = operations.len();
        let word = if count == 1 { "operation" } else { "operations" };
        _ = writeln!(
            body,
            "<details><summary class=\"soft\">{count} {word}</summary><p>{}</p></details>",
            operations.join(", ")
        );
    }
    body.push_str("</article>\n");
}

fn place(excerpts: &mut Excerpts, of: Side, label: &str, site: &Site) -> String {
    let link = excerpts.link(of, site);
    format!("{label} <a href=\"#{link}\"><code>{}:{}</code></a>", text(&site.file), site.line)
}
