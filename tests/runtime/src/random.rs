//! Whatever comes is read without a panic and written back as it came.

use serde_json::{Map, Value, json};

use bytes::Bytes;

use crate::dice::Dice;
use crate::models::{Animal, Cat, Level, Mixed, Pet, Status, Toy};
use crate::runtime::{self, Decode, Decoded, Drift, Encode};

impl Dice {
    fn value(&mut self, depth: usize) -> Value {
        let texts =
            ["", "pet", "cat", "true", "0", "-12", "1.5", "1e400", "active", "2025-06-01", "\u{1F980}"];
        match self.roll(if depth == 0 { 9 } else { 16 }) {
            0 => Value::Null,
            1 => json!(true),
            2 => json!(false),
            3 => json!(self.roll(5)),
            4 => json!(-2),
            5 => json!(0.25),
            6 => [
                json!(i64::MIN),
                json!(u64::MAX),
                json!(9_007_199_254_740_993_i64),
                json!(1e300),
                json!(-0.0),
                json!(3.0),
            ][self.roll(6)]
            .clone(),
            7 | 8 => json!(self.pick(&texts)),
            9..=11 => (0..self.roll(4)).map(|_| self.value(depth - 1)).collect(),
            _ => self.object(depth - 1),
        }
    }

    fn object(&mut self, depth: usize) -> Value {
        let names = [
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
            "",
        ];
        let count = self.roll(names.len());
        let properties = (0..count).map(|_| ((*self.pick(&names)).to_owned(), self.value(depth)));
        Value::Object(properties.collect::<Map<_, _>>())
    }
}

fn round_trip<T: Decode + std::fmt::Debug>(value: &Value) -> Drift {
    let Decoded { value: typed, whole, drift, .. } = runtime::decode::<T>(&Bytes::from(value.to_string()));
    if let Some(typed) = typed {
        let again = typed.encode();
        let same = again.view().is(value.encode().view());
        assert!(if whole { same } else { !drift.is_empty() }, "\n{value}\nbecame\n{again}");
        assert!(!format!("{typed:?}").is_empty());
    }
    drift
}

#[test]
fn nothing_is_lost() {
    let mut dice = Dice::new(0x2545_F491_4F6C_DD1D);
    let mut drifted = 0;
    for _ in 0..4_000 {
        let object = dice.object(3);
        drifted += usize::from(!round_trip::<Pet>(&object).is_empty());
        round_trip::<Cat>(&object);
        let value = dice.value(3);
        round_trip::<Animal>(&value);
        round_trip::<Vec<Toy>>(&value);
        round_trip::<(Toy, f64, Option<Animal>)>(&value);
        round_trip::<std::collections::BTreeMap<String, Vec<f64>>>(&value);
        round_trip::<Status>(&value);
        round_trip::<Level>(&value);
        round_trip::<Mixed>(&value);
        round_trip::<f32>(&value);
        round_trip::<u32>(&value);
    }
    assert!(drifted > 2_000, "{drifted}");
}

/// Reads what may be no JSON, and holds what is written of it to be read as the same.
fn stays<T: Decode + PartialEq + std::fmt::Debug>(body: &Bytes) -> bool {
    let Decoded { value: Some(value), whole, .. } = runtime::decode::<T>(body) else { return false };
    let written = value.encode();
    assert!(!format!("{value:?}").is_empty());
    if !whole {
        return false;
    }
    let again = runtime::decode::<T>(&written.clone().into()).value.map(|value| value.encode());
    assert_eq!(again.as_ref(), Some(&written), "of {}", String::from_utf8_lossy(body));
    true
}

#[test]
fn mutated_bodies_are_read_without_a_panic_and_written_the_same_twice() {
    let mut dice = Dice::new(0x9E37_79B9_7F4A_7C15);
    let mut whole = 0;
    for _ in 0..5_000 {
        let text = dice.object(3).to_string();
        let body = Bytes::from(dice.mutated(text.as_bytes()));
        whole += usize::from(stays::<Pet>(&body));
        stays::<Cat>(&body);
        stays::<Animal>(&body);
        stays::<Vec<Animal>>(&body);
        stays::<std::collections::BTreeMap<String, Animal>>(&body);
    }
    assert!(whole > 500, "{whole}");
}
