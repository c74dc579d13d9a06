//! From Markdown to blocks of what rustdoc can take without a warning.

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

use super::block::Block;
use super::{address, html, inline};

/// Lists and quotations nested deeper than this are joined to what holds them.
const MAX_DEPTH: usize = 8;

/// The blocks of a text.
pub fn blocks(text: &str) -> Vec<Block> {
    let mut reader = Reader { frames: vec![Frame::new(Kind::Document)], ..Reader::default() };
    for event in Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        reader.event(event);
    }
    reader.finish()
}

/// Where blocks are gathered.
struct Frame {
    kind: Kind,
    blocks: Vec<Block>,
    items: Vec<Vec<Block>>,
}

enum Kind {
    Document,
    Quote,
    List(Option<u64>),
    Item,
}

impl Frame {
    fn new(kind: Kind) -> Self {
        Self { kind, blocks: Vec::new(), items: Vec::new() }
    }
}

#[derive(Default)]
struct Reader {
    frames: Vec<Frame>,
    /// Lists and quotations that are open but too deep for a frame of their own.
    joined: usize,
    /// The text of the paragraph, cell or heading at hand.
    text: String,
    /// Pieces of text not yet looked through for addresses: the parser cuts text at every bracket.
    pending: String,
    code: Option<String>,
    rows: Vec<Vec<String>>,
    /// For each open link: where its text began, and its address if it leads to the web.
    links: Vec<(usize, Option<String>)>,
}

impl Reader {
    fn event(&mut self, event: Event<'_>) {
        if let Event::Text(text) = &event {
            match &mut self.code {
                Some(code) => code.push_str(text),
                None => self.pending.push_str(text),
            }
            return;
        }
        self.flush();
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Html(text) | Event::InlineHtml(text) => self.html(&text),
            Event::Code(text) | Event::InlineMath(text) | Event::DisplayMath(text) => self.inline_code(&text),
            Event::SoftBreak | Event::HardBreak => self.text.push('\n'),
            Event::Rule => self.push(Block::Rule),
            Event::Text(_) | Event::FootnoteReference(_) | Event::TaskListMarker(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::Heading { .. } => {
                self.end_paragraph();
                self.text.push_str("**");
            }
            Tag::CodeBlock(_) => {
                self.end_paragraph();
                self.code = Some(String::new());
            }
            Tag::BlockQuote(_) => self.open(Kind::Quote),
            Tag::List(start) => self.open(Kind::List(start)),
            Tag::Item if self.joined == 0 => self.frames.push(Frame::new(Kind::Item)),
            Tag::Emphasis => self.text.push('*'),
            Tag::Strong => self.text.push_str("**"),
            Tag::Strikethrough => self.text.push_str("~~"),
            Tag::Link { dest_url, link_type, .. } => {
                let web = address::is_web(&dest_url) && link_type != LinkType::Email;
                self.links.push((self.text.len(), web.then(|| address::encoded(&dest_url))));
            }
            Tag::TableHead | Tag::TableRow => self.rows.push(Vec::new()),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Heading(_) => {
                self.text = format!("**{}**", self.text.replace("**", "").trim());
                self.end_paragraph();
            }
            TagEnd::CodeBlock => {
                if let Some(code) = self.code.take() {
                    self.push(Block::Code(code));
                }
            }
            TagEnd::BlockQuote(_) | TagEnd::List(_) => self.close(),
            TagEnd::Item if self.joined == 0 => self.close_item(),
            TagEnd::Paragraph | TagEnd::HtmlBlock | TagEnd::Item => self.end_paragraph(),
            TagEnd::Emphasis => self.text.push('*'),
            TagEnd::Strong => self.text.push_str("**"),
            TagEnd::Strikethrough => self.text.push_str("~~"),
            TagEnd::Link => self.end_link(),
            TagEnd::TableCell => {
                let cell = std::mem::take(&mut self.text);
                if let Some(row) = self.rows.last_mut() {
                    row.push(cell);
                }
            }
            TagEnd::Table => {
                let rows = std::mem::take(&mut self.rows);
                self.push(Block::Table(rows));
            }
            _ => {}
        }
    }

    fn open(&mut self, kind: Kind) {
        self.end_paragraph();
        if self.joined > 0 || self.frames.len() > MAX_DEPTH * 2 {
            self.joined += 1;
        } else {
            self.frames.push(Frame::new(kind));
        }
    }

    fn close(&mut self) {
        self.end_paragraph();
        if self.joined > 0 {
            self.joined -= 1;
            return;
        }
        match self.frames.pop() {
            Some(Frame { kind: Kind::Quote, blocks, .. }) => self.push(Block::Quote(blocks)),
            Some(Frame { kind: Kind::List(start), items, .. }) => self.push(Block::List(start, items)),
            Some(frame) => self.frames.push(frame),
            None => {}
        }
    }

    fn close_item(&mut self) {
        self.end_paragraph();
        match self.frames.pop() {
            Some(Frame { kind: Kind::Item, blocks, .. }) => {
                if let Some(list) = self.frames.last_mut() {
                    list.items.push(blocks);
                }
            }
            Some(frame) => self.frames.push(frame),
            None => {}
        }
    }

    fn end_link(&mut self) {
        let Some((start, Some(url))) = self.links.pop() else { return };
        let label = self.text.split_off(start.min(self.text.len()));
        match label.trim() {
            "" => self.text.extend(["<", &url, ">"]),
            label if label.replace('\\', "") == url => self.text.extend(["<", &url, ">"]),
            label => self.text.extend(["[", &label.replace('\n', " "), "](", &url, ")"]),
        }
    }

    fn end_paragraph(&mut self) {
        self.flush();
        let text = std::mem::take(&mut self.text);
        if !text.trim_matches(['*', '~', ' ', '\n']).is_empty() {
            self.push(Block::Paragraph(text));
        }
    }

    fn push(&mut self, block: Block) {
        if let Some(frame) = self.frames.last_mut() {
            frame.blocks.push(block);
        }
    }

    /// Text with its bare addresses as links; inside of a link it stays as it is.
    fn flush(&mut self) {
        let text = std::mem::take(&mut self.pending);
        for piece in address::pieces(&text) {
            match piece {
                address::Piece::Address(url) if !self.links.iter().any(|(_, web)| web.is_some()) => {
                    self.text.extend(["<", &address::encoded(url), ">"]);
                }
                address::Piece::Text(text) | address::Piece::Address(text) => {
                    self.text.push_str(&inline::escaped(text));
                }
            }
        }
    }

    fn inline_code(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.text.push_str(&inline::code(text));
        }
    }

    /// Elements of HTML vanish, with their text left; what only looks like one is code.
    fn html(&mut self, text: &str) {
        for piece in html::pieces(text) {
            match piece {
                html::Piece::Text(text) => {
                    self.pending.push_str(text);
                    self.flush();
                }
                html::Piece::Break => self.text.push('\n'),
                html::Piece::Placeholder(text) => self.inline_code(text),
            }
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.end_paragraph();
        while self.frames.len() > 1 || self.joined > 0 {
            let before = (self.frames.len(), self.joined);
            self.close_item();
            self.close();
            if (self.frames.len(), self.joined) == before {
                break;
            }
        }
        self.frames.into_iter().next().map(|frame| frame.blocks).unwrap_or_default()
    }
}
