//! Which variant of a union a value is taken for, and how much work that may be.

use std::cell::Cell;

use serde_json::json;

use crate::runtime::{Decode, Encode, Fit, Kind, Read, Reader, Union, Variant, Writer, kinds};
use crate::values::{encode, read};

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
    let chosen = |kind: &str| SHAPES.choose(json!({"shape": {"kind": kind}}).encode().view());
    assert_eq!(chosen("square"), Some(0));
    assert_eq!(chosen("cube"), Some(1));
    assert_eq!(chosen("cone"), None);
    assert_eq!(LISTS.choose(json!([{"kind": 2}]).encode().view()), Some(1));
}

thread_local! {
    static READS: Cell<usize> = const { Cell::new(0) };
}

/// A list of lists, which both variants of each level fit equally well and neither without drift.
struct Nested(Vec<Self>);

static TWINS: Union = Union { variants: &[Variant::ANY, Variant::ANY] };

impl Encode for Nested {
    fn write(&self, writer: &mut Writer) {
        self.0.write(writer);
    }
}

impl Decode for Nested {
    fn expected(&self) -> &'static str {
        "a list"
    }

    fn placeholder() -> Self {
        Self(Vec::new())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Fit {
        const BOTH: &[Read<Nested>] = &[nested, nested];
        TWINS.read(self, reader, BOTH, |_| Self(Vec::new()))
    }
}

fn nested(reader: &mut Reader<'_>) -> (Nested, Fit) {
    READS.set(READS.get() + 1);
    reader.note("nothing of the kind", "this");
    let mut items = Vec::new();
    let fit = items.read(reader);
    (Nested(items), fit)
}

#[test]
fn attempts_within_attempts_are_bounded() {
    let deep = (0..12).fold(json!([]), |inner, _| json!([inner]));
    READS.set(0);
    let (value, _) = read::<Nested>(deep.to_string());
    assert_eq!(encode(&value), deep);
    // Three readings at each level would be 3^12, which is over half a million.
    assert!((100..20_000).contains(&READS.get()), "{}", READS.get());
}
