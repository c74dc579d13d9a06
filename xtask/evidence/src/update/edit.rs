//! Changes of a document's text at one place: what stands around it stays, comments and order included.

use generator::diagnostics::Place;
use generator::pointer::Pointer;
use generator::source::{Source, Span};
use serde_json::Value;

use crate::facts::write::flow;

/// One change of the text.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// A keyword of a mapping has this value.
    Set {
        /// The mapping.
        at: Pointer,
        /// Its keyword.
        keyword: String,
        /// A scalar, or a list where the keyword is new.
        value: Value,
    },
    /// A member of a mapping goes, with all that is in it.
    Remove(Pointer),
    /// A list of names or values has one more.
    AddItem {
        /// The list.
        list: Pointer,
        /// The last item.
        value: Value,
    },
    /// A list of names or values has one less.
    RemoveItem {
        /// The list.
        list: Pointer,
        /// The item.
        value: Value,
    },
    /// Lines are put in before a node, as indented as it is.
    Before {
        /// A member of a mapping, or an item of a list.
        at: Pointer,
        /// The lines, without the indentation.
        lines: Vec<String>,
    },
    /// Lines are put in after a node and all that is in it.
    After {
        /// A member of a mapping, or an item of a list.
        at: Pointer,
        /// The lines, without the indentation.
        lines: Vec<String>,
    },
}

/// A document's text with the places of its nodes.
pub struct Sheet<'a> {
    text: &'a str,
    value: &'a Value,
    source: Source,
}

impl<'a> Sheet<'a> {
    /// A sheet of a text and the tree that it was read into.
    #[must_use]
    pub fn new(name: &str, text: &'a str, value: &'a Value) -> Self {
        Self { text, value, source: Source::new(name, text) }
    }

    /// The text after an edit; nothing where it is of a form that only a person should change.
    #[must_use]
    pub fn apply(&self, edit: &Edit) -> Option<String> {
        match edit {
            Edit::Set { at, keyword, value } => self.set(at, keyword, value),
            Edit::Remove(at) => self.remove(at),
            Edit::AddItem { list, value } => self.add_item(list, value),
            Edit::RemoveItem { list, value } => self.remove_item(list, value),
            Edit::Before { at, lines } => {
                let start = self.line_start(self.start(at)?);
                Some(self.replaced(start, start, &self.indented(at, lines)?))
            }
            Edit::After { at, lines } => {
                let end = self.block_end(at)?;
                Some(self.replaced(end, end, &self.indented(at, lines)?))
            }
        }
    }

    fn get(&self, at: &Pointer) -> Option<&'a Value> {
        self.value.pointer(at.as_str())
    }

    fn key(&self, at: &Pointer) -> Span {
        self.source.locate(&Place::Key(at.clone()))
    }

    fn value_span(&self, at: &Pointer) -> Span {
        self.source.locate(&Place::Value(at.clone()))
    }

    fn is_item(&self, at: &Pointer) -> bool {
        at.parent().and_then(|parent| self.get(&parent)).is_some_and(Value::is_array)
    }

    /// The first byte of a member's key, or of an item.
    fn start(&self, at: &Pointer) -> Option<usize> {
        self.get(at)?;
        Some(if self.is_item(at) { self.value_span(at).start } else { self.key(at).start })
    }

    fn replaced(&self, start: usize, end: usize, new: &str) -> String {
        let part = |range: std::ops::Range<usize>| self.text.get(range).unwrap_or_default();
        [part(0..start), new, part(end..self.text.len())].concat()
    }

    fn line_start(&self, at: usize) -> usize {
        self.text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1)
    }

    /// What stands in the line before a byte.
    fn before(&self, at: usize) -> &'a str {
        self.text.get(self.line_start(at)..at).unwrap_or_default()
    }

    /// The indentation of a member or an item that has a line of its own.
    fn indent(&self, at: &Pointer) -> Option<usize> {
        let before = self.before(self.start(at)?);
        let dashes = if self.is_item(at) { before.trim() == "-" } else { before.trim().is_empty() };
        dashes.then(|| before.len() - before.trim_start().len())
    }

    fn indented(&self, at: &Pointer, lines: &[String]) -> Option<String> {
        let indent = " ".repeat(self.indent(at)?);
        let indent = |line: &str| if line.is_empty() { String::new() } else { indent.clone() + line };
        Some(lines.iter().fold(String::new(), |text, line| text + &indent(line) + "\n"))
    }

    /// The byte after the last line of a member or an item.
    fn block_end(&self, at: &Pointer) -> Option<usize> {
        let (indent, start) = (self.indent(at)?, self.line_start(self.start(at)?));
        let lists = self.get(at).is_some_and(Value::is_array) && !self.is_item(at);
        let (mut end, mut seen) = (start, start);
        for (number, line) in self.text.get(start..)?.split_inclusive('\n').enumerate() {
            let text = line.trim();
            let depth = line.len() - line.trim_start().len();
            let inside = number == 0 || depth > indent || (lists && depth == indent && text.starts_with('-'));
            if !inside && !text.is_empty() {
                break;
            }
            seen += line.len();
            if !text.is_empty() {
                end = seen;
            }
        }
        Some(end)
    }

    fn set(&self, at: &Pointer, keyword: &str, value: &Value) -> Option<String> {
        let member = at.child(keyword);
        if let Some(old) = self.get(&member) {
            let scalar = !old.is_object() && !old.is_array();
            let span = self.value_span(&member);
            return scalar.then(|| self.replaced(span.start, span.end, &flow(value)));
        }
        let map = self.get(at)?.as_object()?;
        // What a reference has beside it is not read.
        let anchor = ["description", "type"].into_iter().find(|key| map.contains_key(*key))?;
        let anchor = at.child(anchor);
        let line = format!("{keyword}: {}", flow(value));
        if let Some(text) = self.apply(&Edit::Before { at: anchor.clone(), lines: vec![line.clone()] }) {
            return Some(text);
        }
        let start = self.key(&anchor).start;
        self.before(start).contains('{').then(|| self.replaced(start, start, &format!("{line}, ")))
    }

    fn remove(&self, at: &Pointer) -> Option<String> {
        let start = self.line_start(self.start(at)?);
        Some(self.replaced(start, self.block_end(at)?, ""))
    }

    fn add_item(&self, list: &Pointer, value: &Value) -> Option<String> {
        let items = self.get(list)?.as_array()?;
        let end = list.index(items.len().checked_sub(1)?);
        if self.indent(&end).is_some() {
            return self.apply(&Edit::After { at: end, lines: vec![format!("- {}", flow(value))] });
        }
        let end = self.value_span(&end).end;
        Some(self.replaced(end, end, &format!(", {}", flow(value))))
    }

    fn remove_item(&self, list: &Pointer, value: &Value) -> Option<String> {
        let items = self.get(list)?.as_array()?;
        let at = items.iter().position(|item| item == value)?;
        if items.len() == 1 {
            return self.remove(list);
        }
        let item = list.index(at);
        if self.indent(&item).is_some() {
            return self.remove(&item);
        }
        let span = self.value_span(&item);
        let (start, end) = match at.checked_sub(1) {
            Some(before) => (self.value_span(&list.index(before)).end, span.end),
            None => (span.start, self.value_span(&list.index(1)).start),
        };
        Some(self.replaced(start, end, ""))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const DOCUMENT: &str = "\
# Boats.
Boat:
  type: object # one of ours
  required: [kind, \"no\"]
  properties:
    # What it is.
    kind: {type: string, description: Kind.}
    states:
      type: string
      enum:
        - free
        - taken
      description: State.

    length:
      type: number
      description: >-
        Length
        in metres.
";

    fn edited(edit: &Edit) -> Option<String> {
        let value: Value = serde_yaml::from_str(DOCUMENT).expect("a document");
        Sheet::new("boats.yaml", DOCUMENT, &value).apply(edit)
    }

    /// What an edit makes of the document: the lines that went and came.
    fn changed(edit: &Edit) -> [Vec<String>; 2] {
        let text = edited(edit).expect("the text can be changed");
        let without = |text: &str, other: &str| {
            text.lines().filter(|line| !other.lines().any(|one| one == *line)).map(str::to_owned).collect()
        };
        [without(DOCUMENT, &text), without(&text, DOCUMENT)]
    }

    fn at(pointer: &str) -> Pointer {
        Pointer::new(pointer)
    }

    fn set(pointer: &str, keyword: &str, value: Value) -> Edit {
        Edit::Set { at: at(pointer), keyword: keyword.to_owned(), value }
    }

    #[test]
    fn keywords_are_set_in_their_line_or_before_the_description() {
        let changes = [
            (
                set("/Boat", "type", json!("list")),
                "  type: object # one of ours",
                "  type: list # one of ours",
            ),
            (
                set("/Boat/properties/kind", "maxLength", json!(4)),
                "    kind: {type: string, description: Kind.}",
                "    kind: {type: string, maxLength: 4, description: Kind.}",
            ),
            (set("/Boat/properties/length", "minimum", json!(2)), "", "      minimum: 2"),
        ];
        for (edit, old, new) in changes {
            let old: Vec<String> =
                Some(old).filter(|old| !old.is_empty()).map(str::to_owned).into_iter().collect();
            assert_eq!(changed(&edit), [old, vec![new.to_owned()]], "{edit:?}");
        }
        assert_eq!(edited(&set("/Boat", "required", json!(true))), None, "a list is no scalar");
    }

    #[test]
    fn lists_lose_and_get_items_in_both_styles() {
        let list = |pointer: &str, value: &str, adds: bool| {
            let (list, value) = (at(pointer), json!(value));
            if adds { Edit::AddItem { list, value } } else { Edit::RemoveItem { list, value } }
        };
        let line = |text: &str| vec![text.to_owned()];
        let required = line("  required: [kind, \"no\"]");
        assert_eq!(
            changed(&list("/Boat/required", "length", true)),
            [required.clone(), line("  required: [kind, \"no\", length]")]
        );
        assert_eq!(
            changed(&list("/Boat/required", "no", false)),
            [required.clone(), line("  required: [kind]")]
        );
        assert_eq!(changed(&list("/Boat/required", "kind", false)), [required, line("  required: [\"no\"]")]);
        let states = "/Boat/properties/states/enum";
        assert_eq!(changed(&list(states, "sold", true)), [vec![], line("        - sold")]);
        assert_eq!(changed(&list(states, "free", false)), [line("        - free"), vec![]]);
    }

    #[test]
    fn members_go_whole_and_come_where_they_belong() {
        let gone = edited(&Edit::Remove(at("/Boat/properties/states"))).expect("it can go");
        assert!(gone.contains("Kind.}\n\n    length:") && !gone.contains("free"), "{gone}");
        let gone = edited(&Edit::Remove(at("/Boat/properties/length"))).expect("it can go");
        assert!(gone.ends_with("State.\n\n"), "{gone}");
        let lines = vec!["beam:".to_owned(), "  type: number".to_owned()];
        let come = edited(&Edit::After { at: at("/Boat/properties/states"), lines }).expect("it can come");
        assert!(come.contains("State.\n    beam:\n      type: number\n\n    length:"), "{come}");
    }
}
