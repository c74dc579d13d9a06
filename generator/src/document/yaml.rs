//! From the text of a YAML document to its tree.

use std::ops::Range;

use granit_parser::{Event, Parser, ScalarStyle, ScanError, Tag};

use super::build::{Builder, Parsed, Stopped};
use crate::diagnostics::{Code, Cost, Diagnostic};
use crate::pointer::Pointer;

/// Reads a text of one YAML document.
pub(super) fn parse(text: &str, at: &Pointer) -> Parsed {
    let mut reader = Reader { text, builder: Builder::new(text, at), documents: 0, key: None };
    let result = reader.read();
    let (tree, found) = reader.builder.finish();
    Parsed::of(result.map(|()| tree), found)
}

struct Reader<'a> {
    text: &'a str,
    builder: Builder<'a>,
    documents: usize,
    /// A key that is a list or an object: where it starts, and how many of its parts are open.
    key: Option<(usize, usize)>,
}

impl Reader<'_> {
    fn read(&mut self) -> Result<(), Stopped> {
        let mut options = granit_parser::Options::default();
        options.set_emit_comments(false);
        for event in Parser::new_from_str_with_options(self.text, options) {
            let (event, span) = event.map_err(|error| self.syntax(&error))?;
            let place = span.byte_range().unwrap_or(0..0);
            if !self.part_of_key(&event, &place)? {
                let tag = span.tag_span().and_then(|span| span.byte_range());
                self.event(&event, place, tag)?;
            }
        }
        if self.documents == 0 {
            // A text of comments holds null, like an empty document.
            self.builder.scalar("", true, 0, 0..0)?;
        }
        Ok(())
    }

    fn syntax(&self, error: &ScanError) -> Stopped {
        let start = error.marker().byte_offset().unwrap_or(self.text.len());
        let end = self.text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
        let mut message = error.info();
        if message.contains("nesting") || message.contains("recursion") {
            return self.builder.problem(Code::TooDeep, start..start + end, message);
        }
        if let Some(first) = message.get_mut(..1) {
            first.make_ascii_lowercase();
        }
        self.builder.problem(Code::Syntax, start..start + end, message)
    }

    fn event(
        &mut self,
        event: &Event<'_>,
        place: Range<usize>,
        tag_place: Option<Range<usize>>,
    ) -> Result<(), Stopped> {
        let tag_place = tag_place.unwrap_or_else(|| place.clone());
        match event {
            Event::DocumentStart(..) => self.document(place),
            Event::Scalar(text, style, anchor, tag) => {
                let plain = self.is_plain(*style, tag.as_deref(), tag_place);
                if self.builder.expects_key() {
                    // Keys are text as written: `200`, `on` and `1.10`.
                    self.builder.key(text, place)
                } else {
                    self.builder.scalar(text, plain, *anchor, place)
                }
            }
            Event::SequenceStart(_, anchor, tag) | Event::MappingStart(_, anchor, tag) => {
                self.note_tag(tag.as_deref(), tag_place);
                self.builder.start(matches!(event, Event::MappingStart(..)), *anchor, place)
            }
            Event::SequenceEnd | Event::MappingEnd => self.builder.end(place.end),
            Event::Alias(anchor) if self.builder.expects_key() => match self.builder.anchored_text(*anchor) {
                Some(name) => self.builder.key(&name, place),
                None => self.composed_key(place),
            },
            Event::Alias(anchor) => self.builder.alias(*anchor, place),
            _ => Ok(()),
        }
    }

    /// There is one document in a file.
    fn document(&mut self, place: Range<usize>) -> Result<(), Stopped> {
        self.documents += 1;
        if self.documents == 1 {
            return Ok(());
        }
        let message = "a second document starts here; a file holds one";
        let mut problem = self.builder.problem(Code::Syntax, place, message);
        problem.help = Some("Put it into a file of its own.".to_owned());
        Err(problem)
    }

    /// Whether the event belongs to a key that is a list or an object.
    fn part_of_key(&mut self, event: &Event<'_>, place: &Range<usize>) -> Result<bool, Stopped> {
        let starts = matches!(event, Event::SequenceStart(..) | Event::MappingStart(..));
        let ends = matches!(event, Event::SequenceEnd | Event::MappingEnd);
        match &mut self.key {
            None if starts && self.builder.expects_key() => self.key = Some((place.start, 1)),
            None => return Ok(false),
            Some((_, open)) if starts => *open += 1,
            Some((start, 1)) if ends => {
                let whole = *start..place.end;
                self.key = None;
                self.composed_key(whole)?;
            }
            Some((_, open)) if ends => *open -= 1,
            Some(_) => {}
        }
        Ok(true)
    }

    /// A key of JSON is text.
    fn composed_key(&mut self, place: Range<usize>) -> Result<(), Stopped> {
        let name = self.text.get(place.clone()).unwrap_or_default().trim().to_owned();
        let message = "a key is text, not a list or an object";
        let problem = Diagnostic::new(Code::Converted, self.builder.place(place.clone()), message);
        self.builder.found.push(problem.consequence(Cost::ReadAs(format!("the text `{name}`"))));
        self.builder.key(&name, place)
    }

    /// Whether the scalar means what the core schema says of its text, rather than the text itself.
    fn is_plain(&mut self, style: ScalarStyle, tag: Option<&Tag>, place: Range<usize>) -> bool {
        self.note_tag(tag, place);
        match tag.and_then(Tag::core_suffix) {
            Some("str") => false,
            Some("int" | "float" | "bool" | "null") => true,
            _ => style == ScalarStyle::Plain && tag.is_none_or(|tag| tag.original() != "!"),
        }
    }

    /// Says of tags that the core schema does not have that they mean nothing here.
    fn note_tag(&mut self, tag: Option<&Tag>, place: Range<usize>) {
        const KNOWN: [&str; 7] = ["str", "int", "float", "bool", "null", "seq", "map"];
        let Some(tag) = tag else { return };
        if tag.original() == "!" || tag.core_suffix().is_some_and(|suffix| KNOWN.contains(&suffix)) {
            return;
        }
        let message = format!("the tag `{}` is not known", tag.original());
        let problem = Diagnostic::new(Code::UnknownTag, self.builder.place(place), message);
        self.builder.found.push(problem.consequence(Cost::ReadAs("a value without it".to_owned())));
    }
}
