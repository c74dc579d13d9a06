//! Nothing of a body is lost, held by a reader that shares nothing with ours.
//!
//! `BODIES=1000000 cargo test --release -p runtime-tests lossless` takes more bodies than a run of all tests, in
//! minutes.

use std::collections::BTreeMap;

use bytes::Bytes;

use crate::dice::Dice;
use crate::models::{Animal, Cat, Level, Mixed, Node, Pet, Toy};
use crate::runtime::{self, Decode, Decoded, Extra, Nullable, Raw};
use crate::said::{properties, said};

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

/// What a type does not describe is written back byte for byte, and what its fields cannot hold is kept so.
fn verbatim<T: Decode>(body: &Bytes, known: &[&str], extra: fn(&T) -> &Extra) -> usize {
    let (Some(written), Some(value)) = (properties(body), runtime::decode::<T>(body).value) else { return 0 };
    let again = value.encode();
    let shown = || String::from_utf8_lossy(body).into_owned();
    let is_known = |name: &[u8]| known.iter().any(|known| known.as_bytes() == name);
    let (known, unknown): (Vec<_>, Vec<_>) = written.into_iter().partition(|one| is_known(&one.name));
    assert_eq!(extra(&value).iter().count(), unknown.len(), "{}", shown());
    for one in &unknown {
        let line = [one.quoted, b":", one.value].concat();
        assert!(memchr::memmem::find(again.as_bytes(), &line).is_some(), "{}", shown());
    }
    let last: BTreeMap<_, _> = known.iter().map(|one| (one.name.as_slice(), one.value)).collect();
    for (name, text) in last {
        let name = std::str::from_utf8(name).expect("one of ours");
        let kept = extra(&value).unexpected(name).map(Raw::as_bytes);
        assert!(kept.is_none_or(|kept| kept == text), "{name} of {}", shown());
    }
    unknown.len()
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
    let count = std::env::var("BODIES").ok().and_then(|count| count.parse().ok()).unwrap_or(2_000);
    let mut dice = Dice::new(0xD1B5_4A32_D192_ED03);
    let (mut held, mut kept) = (0, 0);
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
        kept += match dice.roll(8) {
            0 => verbatim::<Cat>(&body, &["type", "lives"], |cat| &cat.extra),
            1 => verbatim::<Toy>(&body, &["id"], |toy| &toy.extra),
            _ => 0,
        };
    }
    assert!(held * 3 > count && kept > count, "{held} and {kept} of {count}");
}
