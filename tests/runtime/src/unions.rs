//! Which variant of a union a value is taken for, and how much work that may be.

use std::cell::Cell;

use serde_json::json;

use crate::runtime::{Decoder, Encode, Kind, Read, Secrets, Union, Value, Variant, kinds};

const OBJECT: Variant = Variant { kinds: kinds(&[Kind::Object]), ..Variant::ANY };

/// A union inside of a union: what its tag says counts for the outer one too.
#[test]
fn the_tag_of_a_nested_union_tells_the_outer_variants_apart() {
    static SHAPES: Union = Union {
        variants: &[
            Variant {
                properties: &[(
                    "shape",
                    &[
                        Variant { tag: Some(("kind", &["\"circle\""])), ..OBJECT },
                        Variant { tag: Some(("kind", &["\"square\""])), ..OBJECT },
                    ],
                )],
                ..OBJECT
            },
            Variant {
                properties: &[("shape", &[Variant { tag: Some(("kind", &["\"cube\""])), ..OBJECT }])],
                ..OBJECT
            },
        ],
    };
    static LISTS: Union = Union {
        variants: &[
            Variant { items: &[Variant { tag: Some(("kind", &["1"])), ..OBJECT }], ..Variant::ANY },
            Variant { items: &[Variant { tag: Some(("kind", &["2"])), ..OBJECT }], ..Variant::ANY },
        ],
    };
    let chosen = |kind: &str| SHAPES.choose(&json!({"shape": {"kind": kind}}));
    assert_eq!(chosen("square"), Some(0));
    assert_eq!(chosen("cube"), Some(1));
    assert_eq!(chosen("cone"), None);
    assert_eq!(LISTS.choose(&json!([{"kind": 2}])), Some(1));
}

thread_local! {
    static READS: Cell<usize> = const { Cell::new(0) };
}

/// A list in a list, which both variants of each level fit equally well and neither without drift.
struct Nested(Value);

impl Encode for Nested {
    fn write(&self, _: Secrets) -> Value {
        self.0.clone()
    }
}

static TWINS: Union = Union { variants: &[Variant::ANY, Variant::ANY] };

fn nested(value: Value, decoder: &mut Decoder) -> Result<Nested, Value> {
    const BOTH: &[Read<Nested>] = &[nested, nested];
    READS.set(READS.get() + 1);
    decoder.note("nothing of the kind", "this");
    if let Some(inner) = value.get(0).cloned() {
        TWINS.decode(inner, decoder, BOTH, Nested)?;
    }
    Ok(Nested(value))
}

#[test]
fn attempts_within_attempts_are_bounded() {
    let deep = (0..12).fold(json!([]), |inner, _| json!([inner]));
    READS.set(0);
    let read = nested(deep.clone(), &mut Decoder::new()).unwrap_or_else(Nested);
    assert_eq!(read.encode(), deep);
    // Three readings at each level would be 3^12, which is over half a million.
    assert!((100..20_000).contains(&READS.get()), "{}", READS.get());
}
