//! Whatever comes is read without a panic and written back as it came.

use serde_json::{Map, Value, json};

use bytes::Bytes;

use crate::models::{Animal, Cat, Level, Mixed, Pet, Status, Toy};
use crate::runtime::{self, Decode, Decoded, Drift, Encode};

/// Numbers that look random and are the same in each run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).expect("31 bits") % sides
    }

    fn pick<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.roll(of.len())]
    }

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
    let mut dice = Dice(0x2545_F491_4F6C_DD1D);
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
