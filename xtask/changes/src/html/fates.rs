//! What became of the parts of a document, as a page: typed, raw, left out; inferred, and contradicted by its pages.

use std::fmt::Write as _;

use generator::diagnostics::{Fate, Loss};
use generator::model::{Api, Docs, Shape};
use generator::pointer::Pointer;
use generator::source::Source;
use generator::{Described, Tally};

use super::excerpts::Excerpts;
use super::{page, text};
use crate::change::{Site, spoken};
use crate::report::Side;

/// A part of the document that is told of: what is said of it by a word of [`KINDS`], and why.
struct Told {
    word: &'static str,
    pointer: Pointer,
    code: Option<&'static str>,
    reason: String,
}

/// What can be said of a part: the word in attributes, and what it means.
const KINDS: [(&str, &str); 6] = [
    ("left_out", "left out"),
    ("raw", "raw"),
    ("read_differently", "read differently"),
    ("ignored", "ignored"),
    ("inferred", "inferred"),
    ("contradicted", "contradicted by its page"),
];

/// The page for a document.
#[must_use]
pub fn render(described: &Described, source: &Source) -> String {
    let told: Vec<Told> = described.losses.iter().map(of_loss).chain(evidence(&described.api)).collect();
    let mut body = String::new();
    _ = writeln!(
        body,
        "<header>\n<h1>What became of the document</h1>\n<p class=\"soft\"><code>{}</code></p>\n</header>",
        text(&source.name)
    );
    bars(&mut body, described, &told);
    filters(&mut body, &told);
    let mut excerpts = Excerpts::default();
    for (word, meaning) in KINDS {
        let of_kind: Vec<&Told> = told.iter().filter(|one| one.word == word).collect();
        if of_kind.is_empty() {
            continue;
        }
        _ = writeln!(body, "<section id=\"{word}\">\n<h2>{meaning} ({})</h2>", of_kind.len());
        for one in of_kind {
            article(&mut body, one, source, &mut excerpts);
        }
        body.push_str("</section>\n");
    }
    let lines = excerpts.render(&[(Side::New, "", source)]);
    if !lines.is_empty() {
        _ = writeln!(body, "<section id=\"lines\">\n<h2>Lines of the document</h2>\n{lines}</section>");
    }
    page(&format!("What became of {}", source.name), &body)
}

fn of_loss(loss: &Loss) -> Told {
    let word = match loss.fate {
        Fate::LeftOut => "left_out",
        Fate::Raw => "raw",
        Fate::Differently => "read_differently",
        Fate::Ignored => "ignored",
    };
    let code = loss.reason.code.map(generator::diagnostics::Code::as_str);
    Told { word, pointer: loss.pointer.clone(), code, reason: loss.reason.text.clone() }
}

/// What no page states, and what a page states otherwise.
fn evidence(api: &Api) -> Vec<Told> {
    let mut told = Vec::new();
    let mut add = |pointer: &Pointer, docs: &Docs| {
        let inferred = docs.inferred.as_ref().map(|why| ("inferred", why.clone()));
        let contradicted = docs.departure.as_ref();
        let contradicted = contradicted.map(|of| ("contradicted", format!("{}: {}", of.says, of.because)));
        for (word, reason) in inferred.into_iter().chain(contradicted) {
            told.push(Told { word, pointer: pointer.clone(), code: None, reason });
        }
    };
    for operation in &api.operations {
        add(&operation.pointer, &operation.docs);
        for parameter in &operation.parameters {
            add(&parameter.pointer, &parameter.docs);
        }
    }
    for (_, schema) in api.schemas.iter().filter(|(_, schema)| schema.has_type()) {
        add(&schema.pointer, &schema.docs);
        if let Shape::Object(object) = &schema.shape {
            object.properties.iter().for_each(|property| add(&property.pointer, &property.docs));
        }
    }
    // What is sent in another form than it is received stands in the document once.
    told.sort_by(|one, other| (one.word, &one.pointer).cmp(&(other.word, &other.pointer)));
    told.dedup_by(|one, other| one.word == other.word && one.pointer == other.pointer);
    told
}

/// How much of each kind of node is what, each part of a bar as wide as its share.
fn bars(body: &mut String, described: &Described, told: &[Told]) {
    let counts = described.counts;
    let rows = [
        ("operations", counts.operations),
        ("schemas", counts.schemas),
        ("properties", counts.properties),
        ("parameters", counts.parameters),
        ("other parts", counts.others),
    ];
    body.push_str("<table class=\"bars\">\n<tr><th></th><th scope=\"col\">typed</th><th scope=\"col\">raw</th><th scope=\"col\">left out</th><th scope=\"col\" class=\"share\">share</th></tr>\n");
    for (name, Tally { typed, raw, left_out }) in rows {
        _ = write!(
            body,
            "<tr><th scope=\"row\">{name}</th><td>{typed}</td><td>{raw}</td><td>{left_out}</td><td class=\"share\">"
        );
        let all = (typed + raw + left_out).max(1);
        body.push_str("<div class=\"bar\">");
        for (word, count) in [("typed", typed), ("raw", raw), ("left_out", left_out)] {
            if count == 0 {
                continue;
            }
            // In thousandths, so that the page is the same on every machine.
            let share = (count * 1000 / all).max(1);
            let (whole, tenth) = (share / 10, share % 10);
            let link = told
                .iter()
                .find(|one| one.word == word)
                .map_or(String::new(), |_| format!(" href=\"#{word}\""));
            _ = write!(
                body,
                "<a data-fate=\"{word}\"{link} style=\"width: {whole}.{tenth}%\" title=\"{word}: {count}\" aria-label=\"{count} {word}\"></a>"
            );
        }
        body.push_str("</div></td></tr>\n");
    }
    body.push_str("</table>\n");
}

fn filters(body: &mut String, told: &[Told]) {
    let mut hidden = String::new();
    body.push_str("<nav class=\"filters\" aria-label=\"Filters\">\n<fieldset><legend>Shown</legend>");
    for (word, meaning) in KINDS {
        let count = told.iter().filter(|one| one.word == word).count();
        if count > 0 {
            _ = write!(
                body,
                "<label><input type=\"checkbox\" id=\"kind-{word}\" checked> {meaning} ({count})</label>"
            );
            _ = writeln!(hidden, "body:has(#kind-{word}:not(:checked)) section#{word} {{ display: none; }}");
        }
    }
    _ = writeln!(
        body,
        "</fieldset>\n<label hidden>Search <input type=\"search\" id=\"search\"></label>\n\
         <output id=\"shown\" class=\"soft\"></output>\n</nav>\n<style>\n{hidden}</style>"
    );
}

fn article(body: &mut String, one: &Told, source: &Source, excerpts: &mut Excerpts) {
    let site = Site::of(source, &one.pointer);
    let link = excerpts.link(Side::New, &site);
    let code = one.code.map(|code| format!("<code>{code}</code> ")).unwrap_or_default();
    _ = writeln!(
        body,
        "<article tabindex=\"-1\" data-fate=\"{}\">\n<h3><code>{}</code></h3>\n<p>{code}{}</p>\n\
         <p class=\"soft\"><a href=\"#{link}\"><code>{}:{}</code></a></p>\n</article>",
        one.word,
        text(&spoken(&one.pointer)),
        text(&one.reason).replace('`', ""),
        text(&site.file),
        site.line
    );
}
