//! Unions: which variant a received value is, decided by what it looks like.

use serde_json::{Map, Value};

use super::{Decoder, kind_of};

/// A kind of JSON value. An integer is a number too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`.
    Null,
    /// `true`, `false`.
    Boolean,
    /// A number without fraction.
    Integer,
    /// Any number.
    Number,
    /// Text.
    String,
    /// A list.
    Array,
    /// An object.
    Object,
}

/// A set of [`Kind`]s.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kinds(u8);

/// The set of these kinds.
#[must_use]
pub const fn kinds(list: &[Kind]) -> Kinds {
    let mut set = 0;
    let mut rest = list;
    while let [kind, more @ ..] = rest {
        set |= 1 << *kind as u8;
        rest = more;
    }
    Kinds(set)
}

impl Kinds {
    const fn has(self, kind: Kind) -> bool {
        self.0 & (1 << kind as u8) != 0
    }

    fn admit(self, value: &Value) -> bool {
        match value {
            Value::Null => self.has(Kind::Null),
            Value::Bool(_) => self.has(Kind::Boolean),
            Value::Number(number) => {
                let whole = number.as_f64().is_some_and(|float| float.fract() == 0.0);
                self.has(Kind::Number) || whole && self.has(Kind::Integer)
            }
            Value::String(_) => self.has(Kind::String),
            Value::Array(_) => self.has(Kind::Array),
            Value::Object(_) => self.has(Kind::Object),
        }
    }
}

/// Reads a value as one variant.
pub type Read<T> = fn(Value, &mut Decoder) -> Result<T, Value>;

/// So many variants that fit equally well are attempted.
const ATTEMPTS: usize = 8;

/// The variants of a union, in document order.
#[derive(Debug)]
pub struct Union {
    /// The variants.
    pub variants: &'static [Variant],
}

/// What values of a variant look like. What is not said is left to [`Variant::ANY`].
#[derive(Debug)]
#[non_exhaustive]
pub struct Variant {
    /// The JSON kinds.
    pub kinds: Kinds,
    /// The property that names the variant, and its values for it as JSON texts.
    pub tag: Option<(&'static str, &'static [&'static str])>,
    /// Properties that only have these values, as JSON texts.
    pub constants: &'static [(&'static str, &'static [&'static str])],
    /// The values of a scalar enumeration, as JSON texts.
    pub values: &'static [&'static str],
    /// Properties that are always there.
    pub required: &'static [&'static str],
    /// Properties of the description.
    pub known: &'static [&'static str],
    /// Whether further properties are allowed.
    pub open: bool,
    /// For text: whether it is of the variant's format.
    pub text: Option<fn(&str) -> bool>,
    /// For lists: what the items look like, one of these; anything, if there are none.
    pub items: &'static [Variant],
    /// For objects: what the value of a property looks like, one of these.
    pub properties: &'static [(&'static str, &'static [Variant])],
}

impl Variant {
    /// A variant about which nothing is known, to fill in what is: `Variant { kinds: …, ..Variant::ANY }`.
    pub const ANY: Self = Self {
        kinds: Kinds(0x7f),
        tag: None,
        constants: &[],
        values: &[],
        required: &[],
        known: &[],
        open: true,
        text: None,
        items: &[],
        properties: &[],
    };

    /// Whether the tag is there and names this variant; none where it is not there.
    fn tagged(&self, value: &Value) -> Option<bool> {
        let (name, texts) = self.tag?;
        let found = value.get(name)?;
        Some(texts.iter().any(|text| same(found, text)))
    }

    /// Whether nothing speaks against this variant, required properties aside.
    fn admits(&self, value: &Value) -> bool {
        self.kinds.admit(value)
            && match value {
                Value::String(text) => self.text.is_none_or(|format| format(text)),
                Value::Array(items) => items.iter().all(|item| admit(self.items, item)),
                Value::Object(map) => {
                    let listed = |found: &Value, texts: &[&str]| texts.iter().any(|text| same(found, text));
                    self.constants
                        .iter()
                        .all(|(name, texts)| map.get(*name).is_none_or(|found| listed(found, texts)))
                        && self.properties.iter().all(|(name, variants)| {
                            map.get(*name).is_none_or(|found| found.is_null() || admit(variants, found))
                        })
                }
                _ => true,
            }
    }

    fn admits_whole(&self, value: &Value) -> bool {
        self.admits(value)
            && self.tagged(value) != Some(false)
            && (self.values.is_empty() || self.lists(value))
            && value.as_object().is_none_or(|map| self.complete(map))
    }

    fn lists(&self, value: &Value) -> bool {
        self.values.iter().any(|text| same(value, text))
    }

    fn complete(&self, map: &Map<String, Value>) -> bool {
        self.required.iter().all(|name| map.contains_key(*name))
    }

    /// How well an object fits: the less, the better.
    fn distance(&self, map: &Map<String, Value>) -> (bool, usize, usize) {
        let known = self.known.iter().filter(|name| map.contains_key(**name)).count();
        let unknown = map.len().saturating_sub(known);
        (!self.open && unknown > 0, usize::MAX - known, unknown)
    }
}

impl Union {
    /// The variant that a value is, by the tag, then the JSON kind, constants, listed values, required
    /// properties, and the number of known and unknown ones; the first of those that fit equally well.
    #[must_use]
    pub fn choose(&self, value: &Value) -> Option<usize> {
        self.candidates(value).first().copied()
    }

    /// The variants that a value may be, all equally well.
    fn candidates(&self, value: &Value) -> Vec<usize> {
        let all = || self.variants.iter().enumerate();
        let mut left: Vec<_> = all().filter(|(_, variant)| variant.tagged(value) == Some(true)).collect();
        if let [(index, _)] = left.as_slice() {
            return vec![*index];
        }
        if left.is_empty() {
            left = all().filter(|(_, variant)| variant.tagged(value) != Some(false)).collect();
        }
        left.retain(|(_, variant)| variant.admits(value));
        narrow(&mut left, |variant| variant.lists(value));
        narrow(&mut left, |variant| variant.values.is_empty());
        if left.len() > 1 {
            match value {
                Value::Object(map) => {
                    left.retain(|(_, variant)| variant.complete(map));
                    let best = left.iter().map(|(_, variant)| variant.distance(map)).min();
                    left.retain(|(_, variant)| Some(variant.distance(map)) == best);
                }
                // Several enumerations and the value of none.
                _ => left.retain(|(_, variant)| variant.values.is_empty() || variant.lists(value)),
            }
        }
        left.into_iter().map(|(index, _)| index).collect()
    }

    /// Reads a value as the variant it is; of several that fit equally well, as the first with the least
    /// drift.
    ///
    /// # Errors
    /// Never; what is no variant is unrecognised.
    pub fn decode<T>(
        &self,
        value: Value,
        decoder: &mut Decoder,
        readers: &[Read<T>],
        unrecognised: fn(Value) -> T,
    ) -> Result<T, Value> {
        const EXPECTED: &str = "one of several types";
        let mark = decoder.mark();
        let candidates = self.candidates(&value);
        let mut best: Option<(usize, Read<T>)> = None;
        for read in candidates.iter().take(ATTEMPTS).filter_map(|index| readers.get(*index)) {
            if candidates.len() == 1 || !decoder.may_attempt() {
                best = Some((0, *read));
                break;
            }
            match decoder.attempt(*read, &value) {
                Ok(whole) => return Ok(whole),
                Err(drift) if best.is_none_or(|(least, _)| drift < least) => best = Some((drift, *read)),
                Err(_) => {}
            }
        }
        let Some((_, read)) = best else {
            decoder.note(EXPECTED, kind_of(&value));
            return Ok(unrecognised(value));
        };
        read(value, decoder).or_else(|raw| {
            decoder.misfit(mark, EXPECTED, &raw);
            Ok(unrecognised(raw))
        })
    }
}

/// Whether a value looks like one of these; anything does, if there are none.
fn admit(variants: &[Variant], value: &Value) -> bool {
    variants.is_empty() || variants.iter().any(|variant| variant.admits_whole(value))
}

/// Keeps those that pass, if any does.
fn narrow(left: &mut Vec<(usize, &Variant)>, pass: impl Fn(&Variant) -> bool) {
    if left.iter().any(|(_, variant)| pass(variant)) {
        left.retain(|(_, variant)| pass(variant));
    }
}

/// Whether a value is the one of this JSON text; numbers are compared as numbers.
#[must_use]
pub fn same(value: &Value, text: &str) -> bool {
    match value {
        Value::String(string) if !text.contains('\\') => {
            text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) == Some(string)
        }
        _ => serde_json::from_str::<Value>(text).is_ok_and(|other| equal(value, &other)),
    }
}

/// Whether two values are the same JSON; `1` and `1.0` are.
#[must_use]
pub fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            left == right || (left.is_f64() || right.is_f64()) && left.as_f64() == right.as_f64()
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| equal(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(name, left)| right.get(name).is_some_and(|right| equal(left, right)))
        }
        _ => left == right,
    }
}

/// Implements a union over its table.
///
/// ```text
/// union! { both Animal: ANIMAL { Cat(Cat) boxed, Text(String) } }
/// ```
/// The enum has these variants, `Box`ed where it says so, in the order of the table, and
/// `Unrecognised(Value)`.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! union {
    ($direction:ident $type:ident : $table:ident {
        $($variant:ident ($inner:ty) $($boxed:ident)?),* $(,)?
    }) => {
        impl $crate::runtime::Encode for $type {
            fn write(&self, secrets: $crate::runtime::Secrets) -> $crate::runtime::Value {
                match self {
                    $( Self::$variant(value) => $crate::runtime::Encode::write(value, secrets), )*
                    Self::Unrecognised(value) => value.clone(),
                }
            }
        }

        $crate::runtime::when_received! { $direction
            impl $crate::runtime::Decode for $type {
                const EXPECTED: &'static str = concat!("a variant of ", stringify!($type));

                fn decode(
                    value: $crate::runtime::Value,
                    decoder: &mut $crate::runtime::Decoder,
                ) -> ::core::result::Result<Self, $crate::runtime::Value> {
                    $table.decode(
                        value,
                        decoder,
                        &[$( |value, decoder| {
                            $crate::runtime::Decode::decode(value, decoder).map(Self::$variant)
                        } ),*],
                        Self::Unrecognised,
                    )
                }

                fn placeholder() -> Self {
                    Self::Unrecognised($crate::runtime::Value::Null)
                }
            }
        }

        impl ::core::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::debug(stringify!($type), self, f)
            }
        }

        $crate::runtime::serde_impls! { $direction $type }
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use union;
