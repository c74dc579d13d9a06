//! Unions: a value is read as the variant that it is.

use super::evidence::Union;
use super::{Decode, DriftKind, Fit, Raw, Reader};

/// Reads a value as one variant.
pub type Read<T> = fn(&mut Reader<'_>) -> (T, Fit);

/// So many variants that fit equally well are attempted.
const ATTEMPTS: usize = 8;

/// So many variants are named where a value is none of them.
const NAMED: usize = 10;

/// Reads a value and wraps it.
pub fn variant<T: Decode, U>(wrap: fn(T) -> U, reader: &mut Reader<'_>) -> (U, Fit) {
    let mut value = T::placeholder();
    let fit = value.read(reader);
    (wrap(value), fit)
}

impl Union {
    /// Reads a value as the variant it is; of several that fit equally well, as the first with the least
    /// drift. What is none of them is unrecognised.
    pub fn read<T>(
        &self,
        union: &mut T,
        reader: &mut Reader<'_>,
        readers: &[Read<T>],
        names: &[&str],
        unrecognised: fn(Raw) -> T,
    ) -> Fit {
        let start = reader.mark();
        let candidates = self.candidates(reader.view());
        let candidates = candidates.as_slice();
        let mut best: Option<(usize, Read<T>)> = None;
        for read in candidates.iter().take(ATTEMPTS).filter_map(|index| readers.get(*index)) {
            if candidates.len() == 1 || !reader.may_attempt() {
                best = Some((0, *read));
                break;
            }
            let (value, fit) = reader.attempt(*read);
            let drift = if fit == Fit::Misfit { usize::MAX } else { reader.noted_since(start) };
            if drift == 0 && fit == Fit::Exact {
                *union = value;
                return fit;
            }
            reader.go_back(start);
            if best.is_none_or(|(least, _)| drift < least) {
                best = Some((drift, *read));
            }
        }
        if let Some((_, read)) = best {
            let (value, fit) = read(reader);
            // What says the same in another JSON kind is no variant.
            if matches!(fit, Fit::Exact | Fit::Inexact) {
                *union = value;
                return fit;
            }
            reader.go_back(start);
        }
        let found = reader.found();
        let more = if names.len() > NAMED { ", …" } else { "" };
        let listed: Vec<&str> = names.iter().take(NAMED).copied().collect();
        reader.note(DriftKind::UnknownValue, format!("one of {}{more}", listed.join(", ")), found);
        *union = unrecognised(reader.take_raw());
        Fit::Exact
    }
}

/// Implements a union over its table.
///
/// ```text
/// union! { both Animal: ANIMAL { Cat(Cat) boxed from, Text(String) } }
/// ```
/// The enum has these variants, `Box`ed where it says so, in the order of the table, and
/// `Unrecognised(Raw)`. What is seen to when it is written stands behind an arrow, `Number(f64) => runtime::Also::Fraction`. It is made `from` what such a variant holds. Where the JSON kind alone decides, the kinds stand
/// behind the variants, `Cat(Cat) boxed from: Object, Text(String): String`, and the table is made of them. With
/// `secret` at the end, `Debug` does not show what is unrecognised.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! union {
    ($direction:ident $type:ident : $table:ident {
        $($variant:ident ($inner:ty) $($word:ident)* $(=> $also:expr)?),* $(,)?
    } $($secret:ident)?) => {
        impl $crate::runtime::Encode for $type {
            fn write(&self, writer: &mut $crate::runtime::Writer) {
                match self {
                    $( Self::$variant(value) => $crate::runtime::write_variant!(value, writer $(, $also)?), )*
                    Self::Unrecognised(value) => {
                        writer.unrecognised(value, !concat!("" $(, stringify!($secret))?).is_empty());
                    }
                }
            }
        }

        $crate::runtime::when_received! { $direction
            impl $crate::runtime::Decode for $type {
                fn expected(&self) -> &'static str {
                    concat!("a variant of ", stringify!($type))
                }

                fn placeholder() -> Self {
                    Self::Unrecognised($crate::runtime::Raw::NULL)
                }

                fn read(&mut self, reader: &mut $crate::runtime::Reader<'_>) -> $crate::runtime::Fit {
                    $table.read(
                        self,
                        reader,
                        &[$( |reader| $crate::runtime::variant(Self::$variant, reader) ),*],
                        &[$( stringify!($variant) ),*],
                        Self::Unrecognised,
                    )
                }
            }
        }

        impl ::core::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::debug(stringify!($type), self, f)
            }
        }

        $crate::runtime::serde_impls! { $direction $type }

        $( $crate::runtime::from_variant! { $type $variant ($inner) $($word)* } )*
    };
    ($direction:ident $type:ident : $table:ident {
        $($variant:ident ($inner:ty) $($word:ident)* : $($kind:ident)|+),* $(,)?
    } $($secret:ident)?) => {
        static $table: $crate::runtime::Union = $crate::runtime::Union {
            variants: &[$($crate::runtime::Variant {
                kinds: $crate::runtime::kinds(&[$($crate::runtime::Kind::$kind),*]),
                ..$crate::runtime::Variant::ANY
            }),*],
        };

        $crate::runtime::union! { $direction $type: $table { $($variant($inner) $($word)*),* } $($secret)? }
    };
}

/// Writes a variant, and what is to be seen to.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! write_variant {
    ($value:ident, $writer:ident) => {
        $crate::runtime::Encode::write($value, $writer)
    };
    ($value:ident, $writer:ident, $also:expr) => {
        $writer.variant($value, $also)
    };
}

/// Makes a union from what a variant holds, where that says which it is.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! from_variant {
    ($type:ident $variant:ident ($inner:ty) boxed from) => {
        impl From<$inner> for $type {
            fn from(value: $inner) -> Self {
                Self::$variant(Box::new(value))
            }
        }
    };
    ($type:ident $variant:ident ($inner:ty) from) => {
        impl From<$inner> for $type {
            fn from(value: $inner) -> Self {
                Self::$variant(value)
            }
        }
    };
    ($type:ident $variant:ident ($inner:ty) $($word:ident)?) => {};
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use {from_variant, union, write_variant};
