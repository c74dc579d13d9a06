//! What a JSON text says, by a reader that shares nothing with ours.

use std::collections::BTreeMap;

/// What a text says, as one text for all that say the same: numbers by their digits, texts by their bytes, the
/// properties of objects in order, of several with one name the last. Flat, for it may be deep.
pub type Said = Vec<u8>;

/// A part, told from its neighbours by its length.
fn part(kind: u8, inside: &[&[u8]]) -> Said {
    let length: usize = inside.iter().map(|one| one.len()).sum();
    let mut said = vec![kind];
    said.extend(length.to_string().bytes());
    said.push(b':');
    for one in inside {
        said.extend_from_slice(one);
    }
    said
}

/// The items, then that they are one list: what is deep is not moved again for each level around it.
fn list(mut items: Said, count: usize) -> Said {
    items.extend(format!("]{count};").bytes());
    items
}

/// The properties by their names, then that they are one object.
fn object(properties: BTreeMap<Vec<u8>, Said>) -> Said {
    let count = properties.len();
    let mut all = Said::new();
    for (name, value) in properties {
        if all.is_empty() {
            all = value;
        } else {
            all.extend(value);
        }
        all.extend(name);
    }
    all.extend(format!("}}{count};").bytes());
    all
}

/// What is read, and where; none where the text is no JSON, lone surrogates and bad bytes in texts aside.
struct Text<'a>(&'a [u8]);

impl Text<'_> {
    fn space(&mut self) {
        let count = self.0.iter().take_while(|byte| b" \n\r\t".contains(byte)).count();
        self.0 = &self.0[count..];
    }

    fn sign(&mut self, sign: u8) -> bool {
        self.space();
        let found = self.0.first() == Some(&sign);
        self.0 = &self.0[usize::from(found)..];
        found
    }

    /// One value, deeper ones on a stack of our own.
    fn value(&mut self) -> Option<Said> {
        enum Open {
            List(Said, usize),
            Object(BTreeMap<Vec<u8>, Said>, Vec<u8>),
        }
        let mut open: Vec<Open> = Vec::new();
        loop {
            self.space();
            let mut done = match self.0.first()? {
                b'[' => {
                    self.0 = &self.0[1..];
                    if !self.sign(b']') {
                        open.push(Open::List(Vec::new(), 0));
                        continue;
                    }
                    list(Vec::new(), 0)
                }
                b'{' => {
                    self.0 = &self.0[1..];
                    if !self.sign(b'}') {
                        open.push(Open::Object(BTreeMap::new(), self.name()?));
                        continue;
                    }
                    object(BTreeMap::new())
                }
                b'"' => part(b'"', &[&self.text()?]),
                _ => self.word()?,
            };
            loop {
                match open.pop() {
                    None => return Some(done),
                    Some(Open::List(mut items, count)) => {
                        if items.is_empty() {
                            items = done;
                        } else {
                            items.extend(done);
                        }
                        if self.sign(b',') {
                            open.push(Open::List(items, count + 1));
                            break;
                        }
                        done = self.sign(b']').then(|| list(items, count + 1))?;
                    }
                    Some(Open::Object(mut properties, name)) => {
                        properties.insert(name, done);
                        if self.sign(b',') {
                            open.push(Open::Object(properties, self.name()?));
                            break;
                        }
                        done = self.sign(b'}').then(|| object(properties))?;
                    }
                }
            }
        }
    }

    fn name(&mut self) -> Option<Vec<u8>> {
        self.space();
        let name = self.text()?;
        self.sign(b':').then(|| part(b'"', &[&name]))
    }

    /// The bytes of a text; halves of surrogates as UTF-8 would write them, if it could.
    fn text(&mut self) -> Option<Vec<u8>> {
        let mut units: Vec<u8> = Vec::new();
        let mut rest = self.0.strip_prefix(b"\"")?;
        loop {
            let (byte, after) = rest.split_first()?;
            rest = after;
            match byte {
                b'"' => break,
                b'\\' => {
                    let (escape, after) = rest.split_first()?;
                    rest = after;
                    match escape {
                        b'u' => {
                            let (unit, after) = hex(rest)?;
                            rest = after;
                            let low = rest.strip_prefix(b"\\u").and_then(hex);
                            let low = low.filter(|(low, _)| (0xDC00..0xE000).contains(low));
                            match low {
                                Some((low, after)) if (0xD800..0xDC00).contains(&unit) => {
                                    rest = after;
                                    let wide = 0x1_0000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
                                    units.extend(char::from_u32(wide)?.to_string().bytes());
                                }
                                _ => match char::from_u32(unit) {
                                    Some(one) => units.extend(one.to_string().bytes()),
                                    None => units.extend(wtf(unit)),
                                },
                            }
                        }
                        b'n' => units.push(b'\n'),
                        b't' => units.push(b'\t'),
                        b'r' => units.push(b'\r'),
                        b'b' => units.push(8),
                        b'f' => units.push(12),
                        b'"' | b'\\' | b'/' => units.push(*escape),
                        _ => return None,
                    }
                }
                _ => units.push(*byte),
            }
        }
        self.0 = rest;
        Some(units)
    }

    fn word(&mut self) -> Option<Said> {
        let count = self.0.iter().take_while(|byte| !b",]}:\"[{ \n\r\t".contains(byte)).count();
        let (word, rest) = self.0.split_at(count);
        self.0 = rest;
        if [&b"null"[..], b"true", b"false"].contains(&word) {
            return Some(part(b'w', &[word]));
        }
        number(std::str::from_utf8(word).ok()?)
    }
}

fn hex(text: &[u8]) -> Option<(u32, &[u8])> {
    let (digits, rest) = text.split_at_checked(4)?;
    let digits =
        std::str::from_utf8(digits).ok().filter(|text| text.bytes().all(|one| one.is_ascii_hexdigit()))?;
    Some((u32::from_str_radix(digits, 16).ok()?, rest))
}

fn wtf(unit: u32) -> [u8; 3] {
    let six = |shift: u32| 0x80 | u8::try_from(unit >> shift & 0x3F).expect("six bits");
    [0xE0 | u8::try_from(unit >> 12).expect("four bits"), six(6), six(0)]
}

fn number(text: &str) -> Option<Said> {
    let (negative, text) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (mantissa, exponent) =
        text.split_once(['e', 'E']).map_or((text, "0"), |(mantissa, exponent)| (mantissa, exponent));
    let (whole, fraction) =
        mantissa.split_once('.').map_or((mantissa, None), |(whole, part)| (whole, Some(part)));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let exponent_digits = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
    let leading = whole.len() > 1 && whole.starts_with('0');
    if !digits(whole) || leading || !fraction.is_none_or(digits) || !digits(exponent_digits) {
        return None;
    }
    let mut all: Vec<u8> = whole.bytes().chain(fraction.unwrap_or("").bytes()).collect();
    let mut power = exponent.parse::<i64>().ok()? - i64::try_from(fraction.unwrap_or("").len()).ok()?;
    while all.last() == Some(&b'0') {
        all.pop();
        power += 1;
    }
    let first = all.iter().position(|byte| *byte != b'0').unwrap_or(all.len());
    all.drain(..first);
    let (sign, power) = if all.is_empty() { (b'+', 0) } else { (if negative { b'-' } else { b'+' }, power) };
    Some(part(b'n', &[&[sign], &all, b"e", power.to_string().as_bytes()]))
}

/// What all of a text says.
pub fn said(text: &[u8]) -> Option<Said> {
    let mut text = Text(text);
    let said = text.value()?;
    text.space();
    text.0.is_empty().then_some(said)
}

/// A property as it is written.
pub struct Written<'a> {
    /// What its name says.
    pub name: Vec<u8>,
    /// Its name with the quotes.
    pub quoted: &'a [u8],
    /// Its value.
    pub value: &'a [u8],
}

/// The properties of an object that is all of a text; none where it is something else.
pub fn properties(body: &[u8]) -> Option<Vec<Written<'_>>> {
    let mut text = Text(body);
    let mut found = Vec::new();
    let mut more = text.sign(b'{') && !text.sign(b'}');
    while more {
        text.space();
        let start = text.0;
        let name = text.text()?;
        let quoted = &start[..start.len() - text.0.len()];
        if !text.sign(b':') {
            return None;
        }
        text.space();
        let start = text.0;
        text.value()?;
        found.push(Written { name, quoted, value: &start[..start.len() - text.0.len()] });
        more = text.sign(b',');
        if !more && !text.sign(b'}') {
            return None;
        }
    }
    text.space();
    (body.trim_ascii_start().starts_with(b"{") && text.0.is_empty()).then_some(found)
}

/// The reader of this test is none, if it takes anything.
#[test]
fn the_witness_reads_json_and_nothing_else() {
    let same =
        |one: &str, two: &str| said(one.as_bytes()).is_some_and(|one| Some(one) == said(two.as_bytes()));
    assert!(same("1e2", "100.0") && same("-0", "0.0") && same(r#""\u00e9\ud83e\udd80""#, "\"é🦀\""));
    assert!(same(r#"{"a":1,"b":[],"a":{}}"#, r#" { "b" : [ ] , "a" : { } } "#));
    assert!(
        !same("1", "2")
            && !same("[1]", "[1,1]")
            && !same(r#""\ud800""#, "\"\u{FFFD}\"")
            && !same("\"1\"", "1")
    );
    for bad in ["01", "1.", "+1", "[1,]", "{\"a\" 1}", "nul", "\"a", "1 2", "\"\\x\""] {
        assert_eq!(said(bad.as_bytes()), None, "{bad}");
    }
}
