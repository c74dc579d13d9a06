//! Blocks of Markdown, and how they are written.

/// A block.
pub enum Block {
    /// A paragraph, its lines already safe.
    Paragraph(String),
    /// Code, shown and never run.
    Code(String),
    /// A list; numbered from a start, or not.
    List(Option<u64>, Vec<Vec<Block>>),
    /// A quotation.
    Quote(Vec<Block>),
    /// A line across.
    Rule,
    /// A table, the first row its heading.
    Table(Vec<Vec<String>>),
}

/// The lines of blocks, a blank one between two.
pub fn lines(blocks: &[Block]) -> Vec<String> {
    let mut lines = Vec::new();
    for block in blocks {
        let block = block.lines();
        if block.is_empty() {
            continue;
        }
        if !lines.is_empty() {
            lines.push(String::new());
        }
        lines.extend(block);
    }
    lines
}

impl Block {
    fn lines(&self) -> Vec<String> {
        match self {
            Self::Paragraph(text) => text
                .lines()
                .map(|line| line_start_escaped(line.trim()))
                .filter(|line| !line.is_empty())
                .collect(),
            Self::Code(code) => {
                let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
                let fence = "`".repeat(longest.max(2) + 1);
                let mut lines = vec![format!("{fence}text")];
                lines.extend(code.trim_end().lines().map(|line| line.trim_end().to_owned()));
                lines.push(fence);
                lines
            }
            Self::List(start, items) => list(*start, items),
            Self::Quote(blocks) => {
                lines(blocks).into_iter().map(|line| format!("> {line}").trim_end().to_owned()).collect()
            }
            Self::Rule => vec!["***".to_owned()],
            Self::Table(rows) => table(rows),
        }
    }
}

/// A list whose items stand apart only if one of them has several blocks.
fn list(start: Option<u64>, items: &[Vec<Block>]) -> Vec<String> {
    let loose =
        items.iter().any(|item| item.iter().filter(|block| !matches!(block, Block::List(..))).count() > 1);
    let mut all = Vec::new();
    for (number, item) in (start.unwrap_or(0)..).zip(items) {
        let marker = start.map_or("- ".to_owned(), |_| format!("{number}. "));
        let indent = " ".repeat(marker.len());
        let mut inner = lines(item);
        if !loose {
            inner.retain(|line| !line.is_empty());
        }
        if inner.is_empty() {
            continue;
        }
        if loose && !all.is_empty() {
            all.push(String::new());
        }
        for (at, line) in inner.into_iter().enumerate() {
            let lead = if at == 0 { &marker } else { &indent };
            all.push(format!("{lead}{line}").trim_end().to_owned());
        }
    }
    all
}

fn table(rows: &[Vec<String>]) -> Vec<String> {
    let Some(heading) = rows.first() else { return Vec::new() };
    let row = |cells: &[String]| {
        let cells: Vec<String> = (0..heading.len())
            .map(|at| {
                cells
                    .get(at)
                    .map_or(String::new(), |cell| cell.split_whitespace().collect::<Vec<_>>().join(" "))
            })
            .collect();
        format!("| {} |", cells.join(" | "))
    };
    let mut lines = vec![row(heading), format!("|{}", " - |".repeat(heading.len()))];
    lines.extend(rows.iter().skip(1).map(|cells| row(cells)));
    lines
}

/// A line of a paragraph that starts nothing: no heading, list, quotation or rule.
fn line_start_escaped(line: &str) -> String {
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    if digits > 0 && digits < 10 && rest.starts_with(['.', ')']) {
        return format!("{number}\\{rest}");
    }
    if line.starts_with(['#', '+', '-', '=', '>', ':']) { format!("\\{line}") } else { line.to_owned() }
}
