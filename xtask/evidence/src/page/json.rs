//! JSON with the line of every value, read from the middle of a page.

use serde_json::Value;

/// A value of an example.
#[derive(Debug, Clone, PartialEq)]
pub struct Json {
    /// The line it starts on.
    pub line: usize,
    /// What it is.
    pub kind: Kind,
}

/// The kinds of JSON values; numbers keep their spelling.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// As written.
    Number(String),
    /// Unescaped.
    Text(String),
    /// The items.
    List(Vec<Json>),
    /// The members in their order.
    Object(Vec<(String, Json)>),
}

/// Where and why reading stopped: line, column (both from 1), message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Broken {
    /// The line.
    pub line: usize,
    /// The column, in characters.
    pub column: usize,
    /// What was expected.
    pub message: String,
}

impl Json {
    /// The name of the JSON type; integers are told from other numbers.
    #[must_use]
    pub fn type_name(&self) -> &'static str {
        match &self.kind {
            Kind::Null => "null",
            Kind::Boolean(_) => "boolean",
            Kind::Number(text) if text.contains(['.', 'e', 'E']) => "number",
            Kind::Number(_) => "integer",
            Kind::Text(_) => "string",
            Kind::List(_) => "array",
            Kind::Object(_) => "object",
        }
    }

    /// The member of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.members().iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// The members; none if it is not an object.
    #[must_use]
    pub fn members(&self) -> &[(String, Self)] {
        if let Kind::Object(members) = &self.kind { members } else { &[] }
    }

    /// The items; none if it is not a list.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        if let Kind::List(items) = &self.kind { items } else { &[] }
    }

    /// The same without lines.
    #[must_use]
    pub fn value(&self) -> Value {
        match &self.kind {
            Kind::Null => Value::Null,
            Kind::Boolean(value) => Value::Bool(*value),
            Kind::Number(text) => serde_json::from_str(text).unwrap_or(Value::Null),
            Kind::Text(text) => Value::String(text.clone()),
            Kind::List(items) => Value::Array(items.iter().map(Self::value).collect()),
            Kind::Object(members) => {
                Value::Object(members.iter().map(|(key, value)| (key.clone(), value.value())).collect())
            }
        }
    }
}

/// Reads one value from the start of `text`, which begins at `line`; gives back the rest of the text.
pub fn read(text: &str, line: usize) -> Result<(Json, &str), Broken> {
    let mut reader = Reader { text, at: 0, line, line_start: 0 };
    reader.skip_space();
    let json = reader.value(0)?;
    Ok((json, text.get(reader.at..).unwrap_or_default()))
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    line_start: usize,
}

const DEPTH: usize = 64;

impl<'a> Reader<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn broken<T>(&self, expected: &str) -> Result<T, Broken> {
        let found =
            self.peek().map_or("the end of the page".to_owned(), |c| format!("`{}`", c.escape_debug()));
        let before = self.text.get(self.line_start..self.at).unwrap_or_default();
        let message = format!("expected {expected}, found {found}");
        Err(Broken { line: self.line, column: before.chars().count() + 1, message })
    }

    fn skip_space(&mut self) {
        while let Some(c) = self.peek().filter(char::is_ascii_whitespace) {
            self.at += 1;
            if c == '\n' {
                self.line += 1;
                self.line_start = self.at;
            }
        }
    }

    fn take(&mut self, token: char) -> bool {
        let is_next = self.peek() == Some(token);
        if is_next {
            self.at += token.len_utf8();
        }
        is_next
    }

    fn expect(&mut self, token: char) -> Result<(), Broken> {
        if self.take(token) { Ok(()) } else { self.broken(&format!("`{token}`")) }
    }

    fn value(&mut self, depth: usize) -> Result<Json, Broken> {
        if depth > DEPTH {
            return self.broken("a value that is nested less deeply");
        }
        let line = self.line;
        let kind = match self.peek() {
            Some('{') => self.object(depth)?,
            Some('[') => self.list(depth)?,
            Some('"') => Kind::Text(self.text_value()?),
            Some(c) if c == '-' || c.is_ascii_digit() => self.number()?,
            _ => self.word()?,
        };
        Ok(Json { line, kind })
    }

    fn object(&mut self, depth: usize) -> Result<Kind, Broken> {
        self.expect('{')?;
        let mut members: Vec<(String, Json)> = Vec::new();
        self.skip_space();
        if self.take('}') {
            return Ok(Kind::Object(members));
        }
        loop {
            self.skip_space();
            if self.peek() != Some('"') {
                return self.broken("a name in quotes");
            }
            let key = self.text_value()?;
            if members.iter().any(|(other, _)| *other == key) {
                return self.broken(&format!("no second `{key}`"));
            }
            self.skip_space();
            self.expect(':')?;
            self.skip_space();
            members.push((key, self.value(depth + 1)?));
            self.skip_space();
            if self.take('}') {
                return Ok(Kind::Object(members));
            }
            if !self.take(',') {
                return self.broken("`,` or `}`");
            }
        }
    }

    fn list(&mut self, depth: usize) -> Result<Kind, Broken> {
        self.expect('[')?;
        let mut items = Vec::new();
        self.skip_space();
        if self.take(']') {
            return Ok(Kind::List(items));
        }
        loop {
            self.skip_space();
            items.push(self.value(depth + 1)?);
            self.skip_space();
            if self.take(']') {
                return Ok(Kind::List(items));
            }
            if !self.take(',') {
                return self.broken("`,` or `]`");
            }
        }
    }

    fn text_value(&mut self) -> Result<String, Broken> {
        let rest = self.rest();
        let mut escaped = false;
        let end = rest.char_indices().skip(1).find(|(_, c)| {
            let ends = !escaped && matches!(c, '"' | '\n');
            escaped = !escaped && *c == '\\';
            ends
        });
        let raw = end.and_then(|(at, c)| rest.get(..=at).filter(|_| c == '"'));
        let Some((raw, text)) = raw.and_then(|raw| Some((raw, serde_json::from_str(raw).ok()?))) else {
            return self.broken("a text in quotes, closed on its line");
        };
        self.at += raw.len();
        Ok(text)
    }

    fn number(&mut self) -> Result<Kind, Broken> {
        let rest = self.rest();
        let end = rest.find(|c: char| !c.is_ascii_digit() && !"+-.eE".contains(c)).unwrap_or(rest.len());
        let raw = rest.get(..end).unwrap_or_default();
        if serde_json::from_str::<serde_json::Number>(raw).is_err() {
            return self.broken("a number");
        }
        self.at += raw.len();
        Ok(Kind::Number(raw.to_owned()))
    }

    fn word(&mut self) -> Result<Kind, Broken> {
        let words = [("null", Kind::Null), ("true", Kind::Boolean(true)), ("false", Kind::Boolean(false))];
        for (word, kind) in words {
            if self.rest().starts_with(word) {
                self.at += word.len();
                return Ok(kind);
            }
        }
        self.broken("a JSON value")
    }
}
