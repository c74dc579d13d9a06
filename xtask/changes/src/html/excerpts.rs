//! The lines of the documents that a page leads to.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use generator::source::Source;

use super::text;
use crate::change::Site;
use crate::report::Side;

/// So many lines are shown before and after one.
const AROUND: usize = 2;
/// Of a line so many characters.
const SHOWN: usize = 400;

/// The lines that are asked for, of both documents and their files.
#[derive(Default)]
pub struct Excerpts(BTreeMap<(bool, String), BTreeSet<usize>>);

impl Excerpts {
    /// Asks for a line; where the page has it.
    pub fn link(&mut self, of: Side, site: &Site) -> String {
        let file = (of == Side::New, site.file.clone());
        self.0.entry(file).or_default().insert(site.line);
        id(of, &site.file, site.line)
    }

    /// The lines with what stands around them, a block a file; each side with what it is called.
    pub fn render(&self, sides: &[(Side, &str, &Source)]) -> String {
        let mut page = String::new();
        for ((is_new, file), lines) in &self.0 {
            let side = sides.iter().find(|(side, ..)| (*side == Side::New) == *is_new);
            let Some((side, word, source)) = side else { continue };
            let Some(source) = source.text_of(file) else { continue };
            _ = writeln!(page, "<h3>{word}<code>{}</code></h3>", text(file));
            block(&mut page, (*side, file), source, lines);
        }
        page
    }
}

fn id(side: Side, file: &str, line: usize) -> String {
    let word = if side == Side::New { "new" } else { "old" };
    let file: String = file.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    format!("{word}-{file}-L{line}")
}

fn block(page: &mut String, (side, file): (Side, &str), source: &str, lines: &BTreeSet<usize>) {
    let shown: BTreeSet<usize> =
        lines.iter().flat_map(|line| line.saturating_sub(AROUND).max(1)..=line + AROUND).collect();
    let mut before = None;
    page.push_str("<pre>");
    for (index, line) in source.lines().enumerate().filter(|(index, _)| shown.contains(&(index + 1))) {
        let number = index + 1;
        if before.is_some_and(|before| before + 1 < number) {
            page.push_str("</pre>\n<pre>");
        }
        let id = id(side, file, number);
        let cut: String = line.chars().take(SHOWN).collect();
        let hit = if lines.contains(&number) { " class=\"hit\"" } else { "" };
        _ = writeln!(page, "<span id=\"{id}\"{hit}><a href=\"#{id}\">{number:>6}</a>  {}</span>", text(&cut));
        before = Some(number);
    }
    page.push_str("</pre>\n");
}
