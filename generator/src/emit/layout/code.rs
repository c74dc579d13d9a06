//! Expressions as lines: what the examples are made of. To make tokens of them, parse these and print the tree would cost
//! more than all the rest of the client's file.

use super::boxes::{Boxes, INDENT};

/// A struct that is wider is broken.
const NARROW: usize = 34;

/// An expression.
#[derive(Clone)]
pub enum Code {
    /// A path, or a literal but a short one.
    Word(String),
    /// A whole number or a flag: lists of these are filled.
    Short(String),
    /// A path with arguments in angle brackets, and what stands behind these.
    Generic(String, Vec<String>, &'static str),
    /// A function with its arguments.
    Call(Box<Code>, Vec<Code>),
    /// A method: what it is called on, its name, its arguments.
    Method(Box<Code>, String, Vec<Code>),
    /// `.await`
    Await(Box<Code>),
    /// `?`
    Try(Box<Code>),
    /// A struct with its fields.
    Struct(String, Vec<(String, Code)>),
    /// A list in brackets, and what stands before these.
    List(&'static str, Vec<Code>),
    /// A tuple.
    Tuple(Vec<Code>),
}

impl Code {
    /// A path, or a literal.
    pub fn word(text: impl Into<String>) -> Self {
        Self::Word(text.into())
    }

    /// A call of what a path names.
    pub fn call(path: impl Into<String>, arguments: Vec<Self>) -> Self {
        Self::Call(Box::new(Self::word(path)), arguments)
    }

    /// A call of a method.
    pub fn method(self, name: impl Into<String>, arguments: Vec<Self>) -> Self {
        Self::Method(Box::new(self), name.into(), arguments)
    }

    /// The lines of a statement in a function; `name` is what its value is bound to.
    pub fn statement(&self, name: Option<&str>) -> Vec<String> {
        let mut boxes = Boxes::default();
        boxes.begin_filled(0);
        if let Some(name) = name {
            boxes.text("let ");
            boxes.text(name);
            boxes.text(" = ");
        }
        self.write(&mut boxes);
        boxes.end();
        boxes.text(";");
        boxes.lines(4)
    }

    /// All on one line, however wide.
    pub fn line(&self) -> String {
        let mut boxes = Boxes::default();
        self.write(&mut boxes);
        boxes.line()
    }

    fn write(&self, boxes: &mut Boxes) {
        match self {
            Self::Word(text) | Self::Short(text) => boxes.text(text),
            Self::Generic(path, arguments, behind) => generic(path, arguments, behind, boxes),
            Self::Call(function, arguments) => {
                function.write(boxes);
                call(arguments, boxes);
            }
            Self::Method(..) | Self::Await(_) => {
                boxes.begin(INDENT);
                self.write_chain(boxes);
                boxes.end();
            }
            Self::Try(inner) => {
                inner.write(boxes);
                boxes.text("?");
            }
            Self::Struct(path, fields) => structure(path, fields, boxes),
            Self::List(before, items) => {
                boxes.text(before);
                list(items, boxes);
            }
            Self::Tuple(items) => tuple(items, boxes),
        }
    }

    /// What a method is called on: its methods are of the same box.
    fn write_chain(&self, boxes: &mut Boxes) {
        match self {
            Self::Await(base) => {
                base.write_chain(boxes);
                boxes.space(0);
                boxes.text(".await");
            }
            Self::Method(base, name, arguments) => {
                base.write_chain(boxes);
                boxes.space(0);
                boxes.text(".");
                boxes.text(name);
                boxes.begin(0);
                call(arguments, boxes);
                boxes.end();
            }
            Self::Call(function, arguments) => {
                function.write_chain(boxes);
                call(arguments, boxes);
            }
            _ => {
                boxes.begin(-INDENT);
                self.write(boxes);
                boxes.end();
            }
        }
    }

    /// Whether it has brackets of its own, so that a call needs none around it.
    fn is_bracketed(&self) -> bool {
        matches!(self, Self::Struct(..) | Self::List("", _) | Self::Tuple(_))
    }
}

fn call(arguments: &[Code], boxes: &mut Boxes) {
    boxes.text("(");
    match arguments {
        [] => {}
        [only] if only.is_bracketed() => only.write(boxes),
        several => entries(several, boxes),
    }
    boxes.text(")");
}

/// What stands between brackets, with commas.
fn entries(items: &[Code], boxes: &mut Boxes) {
    boxes.begin(INDENT);
    boxes.space(0);
    for (number, item) in items.iter().enumerate() {
        item.write(boxes);
        boxes.comma(number + 1 == items.len(), 0);
    }
    boxes.end();
}

fn generic(path: &str, arguments: &[String], behind: &str, boxes: &mut Boxes) {
    boxes.text(path);
    boxes.text("::<");
    boxes.begin(INDENT);
    boxes.space(0);
    for (number, argument) in arguments.iter().enumerate() {
        boxes.text(argument);
        boxes.comma(number + 1 == arguments.len(), 0);
    }
    boxes.end();
    boxes.text(">");
    boxes.text(behind);
}

fn structure(path: &str, fields: &[(String, Code)], boxes: &mut Boxes) {
    boxes.begin(INDENT);
    boxes.text(path);
    boxes.text(" {");
    if !fields.is_empty() {
        boxes.space(1);
    }
    for (number, (name, value)) in fields.iter().enumerate() {
        boxes.text(name);
        boxes.text(": ");
        boxes.begin_filled(0);
        value.write(boxes);
        boxes.end();
        boxes.comma(number + 1 == fields.len(), 1);
    }
    boxes.end_within(NARROW);
    boxes.text("}");
}

fn list(items: &[Code], boxes: &mut Boxes) {
    if items.is_empty() || !items.iter().all(|item| matches!(item, Code::Short(_))) {
        boxes.text("[");
        if !items.is_empty() {
            entries(items, boxes);
        }
        boxes.text("]");
        return;
    }
    boxes.begin(INDENT);
    boxes.text("[");
    boxes.space(0);
    boxes.begin_filled(0);
    for (number, item) in items.iter().enumerate() {
        item.write(boxes);
        if number + 1 < items.len() {
            boxes.text(",");
            boxes.space(1);
        }
    }
    boxes.end();
    boxes.comma(true, 0);
    boxes.text("]");
    boxes.end();
}

fn tuple(items: &[Code], boxes: &mut Boxes) {
    boxes.text("(");
    match items {
        [] => {}
        [only] => {
            boxes.begin(INDENT);
            boxes.space(0);
            only.write(boxes);
            boxes.text(",");
            boxes.closing();
            boxes.end();
        }
        several => entries(several, boxes),
    }
    boxes.text(")");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(lines: &[String]) -> String {
        format!("fn example() {{\n    {}\n}}\n", lines.join("\n    "))
    }

    /// Expressions of every kind that are as wide as they are asked to be.
    fn expressions(width: usize) -> Vec<Code> {
        let text = || Code::word(format!("\"{}\"", "x".repeat(width)));
        let path = |behind: &str| Code::word(format!("models::{}{behind}", "P".repeat(1 + width % 40)));
        let short = || Code::Short("7".to_owned());
        let structure =
            |value: Code| Code::Struct("models::Pet".to_owned(), vec![("name".to_owned(), value)]);
        let into = |value: Code| value.method("into", Vec::new());
        let generic =
            || Code::Generic("a::Minor".to_owned(), vec!["'G'".to_owned(), "_".to_owned()], "::new");
        let from = |value: Code| Code::call("models::Pet::from", vec![structure(value)]);
        vec![
            text(),
            into(text()),
            into(into(path("::new"))),
            Code::call("Box::new", vec![into(text())]),
            Code::Call(Box::new(path("::of")), vec![short(), text(), short()]),
            structure(text()),
            Code::call("models::Pet::from", vec![structure(into(text()))]),
            into(from(from(into(text())))).method("set", vec![short()]).method("tag", vec![path("::None")]),
            Code::List("", vec![short(); width]),
            Code::List("", vec![text(), path("::A")]),
            into(Code::List("", vec![into(text())])),
            Code::Tuple(vec![text()]),
            Code::Tuple(vec![Code::Tuple(Vec::new()), from(text()), short()]),
            Code::Call(Box::new(generic()), vec![text()]),
            into(Code::Call(Box::new(generic()), vec![text(), short()])),
        ]
    }

    #[test]
    fn examples_look_as_prettyplease_would_have_them() {
        let called = |arguments: Vec<Code>| {
            let call = Code::word("client").method("make", arguments);
            Code::Try(Box::new(Code::Await(Box::new(call))))
        };
        for width in 0..110 {
            let alone = expressions(width).into_iter().map(|value| called(vec![value]));
            let twice = expressions(width).into_iter().map(|value| called(vec![Code::word("1"), value]));
            let nested = expressions(width)
                .into_iter()
                .map(|value| called(vec![Code::Struct("A".to_owned(), vec![("of".to_owned(), value)])]));
            for code in alone.chain(twice).chain(nested) {
                for name in [None, Some("answer")] {
                    let written = file(&code.statement(name));
                    let parsed = syn::parse_file(&written).map(|file| prettyplease::unparse(&file));
                    assert_eq!(parsed.ok(), Some(written));
                }
            }
        }
    }

    #[test]
    fn a_list_for_a_vec_is_laid_out_as_any_other() {
        let items = vec![Code::word("\"one\"").method("into", Vec::new()), Code::word("x".repeat(90))];
        let lines = Code::List("vec!", items).statement(None);
        assert_eq!(
            lines,
            [
                "vec![".to_owned(),
                "    \"one\".into(),".to_owned(),
                format!("    {},", "x".repeat(90)),
                "];".to_owned()
            ]
        );
    }
}
