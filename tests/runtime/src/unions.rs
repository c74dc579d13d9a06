//! Which variant of a union a value is taken for, and how much work that may be.

use std::cell::Cell;

use serde_json::json;

use crate::runtime::{Decode, DriftKind, Encode, Fit, Kind, Read, Reader, Union, Variant, Writer, kinds};
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

/// Servers write null for what is not there.
#[test]
fn null_rules_no_variant_out() {
    static LETTERS: Union = Union {
        variants: &[
            Variant {
                constants: &[("sort", &["\"written\""])],
                required: &["text"],
                known: &["text", "sort"],
                ..OBJECT
            },
            Variant {
                constants: &[("sort", &["\"blank\""])],
                required: &["slot"],
                nullable: &["slot"],
                known: &["slot", "sort"],
                ..OBJECT
            },
        ],
    };
    static TAGGED: Union = Union {
        variants: &[
            Variant { tag: Some(("kind", &["1"])), required: &["a"], ..OBJECT },
            Variant { tag: Some(("kind", &["2"])), required: &["b"], ..OBJECT },
        ],
    };
    let letter = |value: serde_json::Value| LETTERS.choose(value.encode().view());
    assert_eq!(letter(json!({"text": "a", "sort": null})), Some(0));
    assert_eq!(letter(json!({"slot": null, "sort": null})), Some(1));
    // One that may not be null is there, but says less.
    assert_eq!(letter(json!({"text": null, "slot": null})), Some(1));
    let tagged = |value: serde_json::Value| TAGGED.choose(value.encode().view());
    assert_eq!(tagged(json!({"kind": null, "b": 1})), Some(1));
    assert_eq!(tagged(json!({"kind": 3, "b": 1})), None);
}

#[test]
fn a_fraction_of_zero_is_no_whole_number_where_both_exist() {
    static NUMBERS: Union = Union {
        variants: &[
            Variant { kinds: kinds(&[Kind::Number]), ..Variant::ANY },
            Variant { kinds: kinds(&[Kind::Integer]), ..Variant::ANY },
        ],
    };
    let chosen = |text: &str| NUMBERS.choose(crate::runtime::View::new(text.as_bytes()));
    assert_eq!(chosen("2"), Some(1));
    assert_eq!(chosen("2.0"), Some(0));
    assert_eq!(chosen("2.5"), Some(0));
    assert_eq!(chosen("9007199254740993"), Some(1));
    // Too long to be told: the whole number is tried first.
    assert_eq!(chosen("18446744073709551616"), Some(1));
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
        TWINS.read(self, reader, BOTH, &["One", "Other"], |_| Self(Vec::new()))
    }
}

fn nested(reader: &mut Reader<'_>) -> (Nested, Fit) {
    READS.set(READS.get() + 1);
    reader.note(DriftKind::WrongKind, "nothing of the kind", "this");
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
