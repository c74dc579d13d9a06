//! Nothing of a body is lost, held by a reader that shares nothing with ours.
//!
//! `LOSSLESS_BODIES=1000000 cargo test -p runtime-tests lossless` takes more bodies than a run of all tests.

use std::collections::BTreeMap;

use bytes::Bytes;

use crate::dice::Dice;
use crate::models::{Animal, Cat, Level, Mixed, Node, Pet, Toy};
use crate::runtime::{self, Decode, Decoded, Nullable, Raw};

/// What a text says, as one text for all that say the same: numbers by their digits, texts by their bytes, the
/// properties of objects in order, of several with one name the last. Flat, for it may be deep.
type Said = Vec<u8>;

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

fn list(items: &[u8]) -> Said {
    part(b'[', &[items])
}

fn object(properties: &BTreeMap<Vec<u8>, Said>) -> Said {
    let inside: Vec<&[u8]> = properties.iter().flat_map(|(name, value)| [name.as_slice(), value]).collect();
    part(b'{', &inside)
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
            List(Said),
            Object(BTreeMap<Vec<u8>, Said>, Vec<u8>),
        }
        let mut open: Vec<Open> = Vec::new();
        loop {
            self.space();
            let mut done = match self.0.first()? {
                b'[' => {
                    self.0 = &self.0[1..];
                    if !self.sign(b']') {
                        open.push(Open::List(Vec::new()));
                        continue;
                    }
                    list(&[])
                }
                b'{' => {
                    self.0 = &self.0[1..];
                    if !self.sign(b'}') {
                        open.push(Open::Object(BTreeMap::new(), self.name()?));
                        continue;
                    }
                    object(&BTreeMap::new())
                }
                b'"' => part(b'"', &[&self.text()?]),
                _ => self.word()?,
            };
            loop {
                match open.pop() {
                    None => return Some(done),
                    Some(Open::List(mut items)) => {
                        items.extend(done);
                        if self.sign(b',') {
                            open.push(Open::List(items));
                            break;
                        }
                        done = self.sign(b']').then(|| list(&items))?;
                    }
                    Some(Open::Object(mut properties, name)) => {
                        properties.insert(name, done);
                        if self.sign(b',') {
                            open.push(Open::Object(properties, self.name()?));
                            break;
                        }
                        done = self.sign(b'}').then(|| object(&properties))?;
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
fn said(text: &[u8]) -> Option<Said> {
    let mut text = Text(text);
    let said = text.value()?;
    text.space();
    text.0.is_empty().then_some(said)
}

const NAMES: [&str; 20] = [
    "type",
    "name",
    "tag",
    "nick",
    "note",
    "friend",
    "can_be_deleted",
    "token",
    "status",
    "born",
    "seen",
    "weight",
    "toys",
    "id",
    "lives",
    "barks",
    "other",
    "na\\u006de",
    "\\ud800",
    "",
];

const TEXTS: [&[u8]; 16] = [
    b"",
    b"pet",
    b"cat",
    b"dog",
    b"true",
    b"-12",
    b"1e400",
    b"active",
    b"2025-06-01",
    b"\\ud83e\\udd80",
    b"\\ud800",
    b"\\udc00\\ud800",
    b"a\xffb",
    b"\xed\xa0\x80",
    b"\\/\\n\\u0000",
    b"plain text that is a little longer than a word",
];

impl Dice {
    fn digits(&mut self, out: &mut Vec<u8>) {
        let most = if self.roll(4) == 0 { 60 } else { 6 };
        let count = 1 + self.roll(most);
        for at in 0..count {
            let least = usize::from(at == 0 && count > 1);
            out.push(b'0' + u8::try_from(least + self.roll(10 - least)).expect("a digit"));
        }
    }

    fn number(&mut self, out: &mut Vec<u8>) {
        if self.roll(4) == 0 {
            out.push(b'-');
        }
        self.digits(out);
        if self.roll(3) == 0 {
            out.push(b'.');
            self.digits(out);
        }
        if self.roll(5) == 0 {
            out.push(*self.pick(b"eE"));
            out.extend(*self.pick(&[&b""[..], b"+", b"-"]));
            out.extend(self.roll(420).to_string().bytes());
        }
    }

    fn gap(&mut self, out: &mut Vec<u8>) {
        if self.roll(12) == 0 {
            out.extend(*self.pick(&[&b" "[..], b"\n  ", b"\t\r\n"]));
        }
    }

    fn text(&mut self, out: &mut Vec<u8>) {
        out.push(b'"');
        out.extend(*self.pick(&TEXTS));
        out.push(b'"');
    }

    /// Any JSON, lone surrogates and bad bytes included.
    fn json(&mut self, depth: usize, out: &mut Vec<u8>) {
        self.gap(out);
        match self.roll(if depth == 0 { 10 } else { 17 }) {
            0 => out.extend(b"null"),
            1 => out.extend(b"true"),
            2 => out.extend(b"false"),
            3..=6 => self.number(out),
            7..=9 => self.text(out),
            10..=12 => {
                out.push(b'[');
                for at in 0..self.roll(4) {
                    out.extend(if at == 0 { &b""[..] } else { b"," });
                    self.json(depth - 1, out);
                }
                self.gap(out);
                out.push(b']');
            }
            _ => self.object_text(depth - 1, out),
        }
        self.gap(out);
    }

    fn object_text(&mut self, depth: usize, out: &mut Vec<u8>) {
        out.push(b'{');
        for at in 0..self.roll(NAMES.len()) {
            out.extend(if at == 0 { &b""[..] } else { b"," });
            self.gap(out);
            out.push(b'"');
            out.extend(self.pick(&NAMES).bytes());
            out.push(b'"');
            self.gap(out);
            out.push(b':');
            if self.roll(2_000) == 0 {
                self.deep(out);
            } else {
                self.json(depth, out);
            }
        }
        self.gap(out);
        out.push(b'}');
    }

    /// Up to ten thousand levels of lists and objects that type as nothing, or as objects of themselves.
    fn deep(&mut self, out: &mut Vec<u8>) {
        let levels = 1 + self.roll(10_000);
        let [open, close] = *self.pick(&[[&b"["[..], b"]"], [b"{\"friend\":", b"}"], [b"[{\"a\":", b"}]"]]);
        out.extend(open.repeat(levels));
        self.number(out);
        out.extend(close.repeat(levels));
    }
}

/// Reads a body; if nothing had to be left out, what is written says what the body says.
fn holds<T: Decode>(body: &Bytes) -> bool {
    let Decoded { value, whole, drift, .. } = runtime::decode::<T>(body);
    let Some(value) = value else {
        assert!(!drift.is_empty(), "{}", String::from_utf8_lossy(body));
        return false;
    };
    let written = value.encode();
    if !whole {
        assert!(!drift.is_empty(), "{}", String::from_utf8_lossy(body));
        return false;
    }
    let (before, after) = (said(body), said(written.as_bytes()));
    assert!(
        before.is_none() || before == after,
        "{}\nbecame\n{}",
        String::from_utf8_lossy(body),
        String::from_utf8_lossy(written.as_bytes())
    );
    before.is_some()
}

const TYPES: [fn(&Bytes) -> bool; 11] = [
    holds::<Pet>,
    holds::<Pet>,
    holds::<Animal>,
    holds::<Cat>,
    holds::<Node>,
    holds::<Level>,
    holds::<Vec<Animal>>,
    holds::<BTreeMap<String, Animal>>,
    holds::<(Toy, f64, Option<Animal>)>,
    holds::<Nullable<Mixed>>,
    holds::<Raw>,
];

#[test]
fn what_is_written_says_what_was_read() {
    let count = std::env::var("LOSSLESS_BODIES").ok().and_then(|count| count.parse().ok()).unwrap_or(2_000);
    let mut dice = Dice::new(0xD1B5_4A32_D192_ED03);
    let mut held = 0;
    for _ in 0..count {
        let mut body = Vec::new();
        if dice.roll(3) == 0 {
            dice.json(4, &mut body);
        } else {
            dice.object_text(3, &mut body);
        }
        if dice.roll(4) == 0 {
            body = dice.mutated(&body);
        }
        let body = Bytes::from(body);
        held += usize::from(dice.pick(&TYPES)(&body));
    }
    assert!(held * 3 > count, "{held} of {count}");
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
