//! Text that is broken into lines where it is too wide, by the rules of `prettyplease`: a box that fits on its line
//! stands there whole; one that does not is broken at each of its breaks, or, if it is filled, where its line is full.

/// The width of a line.
pub const MARGIN: usize = 89;
/// The room that a line has at least, however deep it stands.
const ROOM: usize = 60;
/// A level.
pub const INDENT: isize = 4;
/// Wider than any line, in whatever stands around it.
const WIDE: usize = 0xffff;

/// Text, its boxes and its breaks.
#[derive(Default)]
pub struct Boxes {
    text: String,
    parts: Vec<Part>,
    width: usize,
    open: Vec<usize>,
}

struct Part {
    kind: Kind,
    /// The width of all before it, on one line.
    at: usize,
}

#[derive(Clone, Copy)]
enum Kind {
    /// So many bytes of the text.
    Text(usize),
    /// Blanks, or the end of a line, with a comma before it; what follows stands so much further to the right.
    Break {
        blanks: usize,
        comma: bool,
        shift: isize,
    },
    /// What is inside stands further to the right, if the box is broken.
    Begin {
        shift: isize,
        filled: bool,
    },
    End,
    /// What breaks all boxes around it.
    Wide,
}

impl Boxes {
    fn push(&mut self, kind: Kind, width: usize) {
        self.parts.push(Part { kind, at: self.width });
        self.width += width;
    }

    /// Adds text that is never broken.
    pub fn text(&mut self, text: &str) {
        self.text.push_str(text);
        self.push(Kind::Text(text.len()), text.len());
    }

    /// Adds a place where a line may end; so many blanks stand there if it does not.
    pub fn space(&mut self, blanks: usize) {
        self.push(Kind::Break { blanks, comma: false, shift: 0 }, blanks);
    }

    /// What stands behind an entry: a comma and a place where a line may end. Behind the last one the comma stands only
    /// if it does, and the next line is that of the closing bracket.
    pub fn comma(&mut self, last: bool, blanks: usize) {
        if last {
            self.push(Kind::Break { blanks, comma: true, shift: -INDENT }, blanks);
        } else {
            self.text(",");
            self.space(1);
        }
    }

    /// The place before a closing bracket where a line may end.
    pub fn closing(&mut self) {
        self.push(Kind::Break { blanks: 0, comma: false, shift: -INDENT }, 0);
    }

    /// Opens a box.
    pub fn begin(&mut self, shift: isize) {
        self.open.push(self.width);
        self.push(Kind::Begin { shift, filled: false }, 0);
    }

    /// Opens a box whose lines are filled.
    pub fn begin_filled(&mut self, shift: isize) {
        self.open.push(self.width);
        self.push(Kind::Begin { shift, filled: true }, 0);
    }

    /// Closes the box that was opened last.
    pub fn end(&mut self) {
        self.open.pop();
        self.push(Kind::End, 0);
    }

    /// Closes the box that was opened last, and breaks it if it is wider.
    pub fn end_within(&mut self, max: usize) {
        if self.open.last().is_some_and(|start| self.width - start > max) {
            self.push(Kind::Wide, WIDE);
        }
        self.end();
    }

    /// The lines, as they are broken behind `column` blanks, without these.
    pub fn lines(&self, column: usize) -> Vec<String> {
        let mut printer = Printer { column, rest: &self.text, ..Printer::default() };
        printer.space = MARGIN.saturating_sub(column);
        for (part, size) in self.parts.iter().zip(self.sizes()) {
            printer.part(part.kind, size);
        }
        printer.lines.push(printer.line);
        printer.lines
    }

    /// All on one line, however wide.
    pub fn line(&self) -> String {
        let mut printer = Printer { space: usize::MAX, rest: &self.text, ..Printer::default() };
        for part in &self.parts {
            printer.part(part.kind, 0);
        }
        printer.line
    }

    /// How much has to fit on a line behind the start of each part: up to the next break that is not inside it.
    fn sizes(&self) -> Vec<usize> {
        let mut sizes = vec![0; self.parts.len()];
        let mut next = self.width;
        let mut outer = Vec::new();
        for (part, size) in self.parts.iter().zip(&mut sizes).rev() {
            match part.kind {
                Kind::End => outer.push(next),
                Kind::Begin { .. } => {
                    next = outer.pop().unwrap_or(self.width);
                    *size = next - part.at;
                }
                Kind::Break { .. } => {
                    *size = next - part.at;
                    next = part.at;
                }
                Kind::Text(_) | Kind::Wide => {}
            }
        }
        sizes
    }
}

/// A box that is being printed.
#[derive(Clone, Copy)]
enum Frame {
    Whole,
    /// How far its surroundings stand to the right.
    Broken {
        outer: isize,
        filled: bool,
    },
}

#[derive(Default)]
struct Printer<'t> {
    column: usize,
    rest: &'t str,
    lines: Vec<String>,
    line: String,
    /// The room left on the line.
    space: usize,
    /// Blanks that are written before the next text, if there is one on the line.
    blanks: usize,
    shift: isize,
    frames: Vec<Frame>,
}

impl Printer<'_> {
    fn part(&mut self, kind: Kind, size: usize) {
        match kind {
            Kind::Text(length) => self.text(length),
            Kind::Begin { .. } if size <= self.space => self.frames.push(Frame::Whole),
            Kind::Begin { shift, filled } => {
                self.frames.push(Frame::Broken { outer: self.shift, filled });
                self.shift += shift;
            }
            Kind::End => {
                if let Some(Frame::Broken { outer, .. }) = self.frames.pop() {
                    self.shift = outer;
                }
            }
            Kind::Break { blanks, comma, shift } => self.line_break(blanks, comma, shift, size),
            Kind::Wide => {}
        }
    }

    fn text(&mut self, length: usize) {
        let (text, rest) = self.rest.split_at_checked(length).unwrap_or_default();
        self.rest = rest;
        self.line.extend(std::iter::repeat_n(' ', std::mem::take(&mut self.blanks)));
        self.line.push_str(text);
        self.space = self.space.saturating_sub(length);
    }

    fn line_break(&mut self, blanks: usize, comma: bool, shift: isize, size: usize) {
        let fits = match self.frames.last() {
            Some(Frame::Whole) => true,
            Some(Frame::Broken { filled: false, .. }) => false,
            Some(Frame::Broken { filled: true, .. }) | None => size <= self.space,
        };
        if fits {
            self.blanks += blanks;
            self.space = self.space.saturating_sub(blanks);
            return;
        }
        if comma {
            self.line.push(',');
        }
        self.lines.push(std::mem::take(&mut self.line));
        self.blanks = usize::try_from(self.shift + shift).unwrap_or_default();
        self.space = MARGIN.saturating_sub(self.column + self.blanks).max(ROOM);
    }
}
