//! Unions: a value is read as the variant that it is.

use super::evidence::Union;
use super::{Decode, DriftKind, Fit, Raw, Reader, joined};

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
        let candidates = self.beside(reader).unwrap_or_else(|| self.candidates(reader.view()));
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
                // Where nothing around it keeps the text that the variant does not say, the union does.
                let raw = if fit == Fit::Inexact { reader.unkept_since(start) } else { None };
                let fit = if raw.is_some() { Fit::Exact } else { fit };
                *union = raw.map_or(value, unrecognised);
                return fit;
            }
            if reader.is_broken() {
                return Fit::Misfit;
            }
            reader.go_back(start);
        }
        let found = reader.found();
        let more = if names.len() > NAMED { ", …" } else { "" };
        let listed: Vec<&str> = names.iter().take(NAMED).copied().collect();
        reader.note(DriftKind::UnknownValue, format!("one of {}{more}", joined(&listed, ", ")), found);
        *union = unrecognised(reader.take_raw());
        if reader.is_broken() { Fit::Misfit } else { Fit::Exact }
    }
}

/// Implements a union over its table.
///
/// ```text
/// union! { Animal: ANIMAL { Cat, Text } }
/// ```
/// The enum has these variants, in the order of the table, and `Unrecognised(Raw)`. What is seen to when it is written
/// stands behind an arrow, `Number => runtime::Also::Fraction`. Where the JSON kind alone decides, the kinds stand
/// behind the variants, `Cat: Object, Text: String`, and the table is made of them. With
/// `secret` at the end, `Debug` does not show what is unrecognised.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! union {
    ($type:ident : $table:ident {
        $($variant:ident $(=> $also:expr)?),* $(,)?
    } $($secret:ident)?) => {
        impl $crate::runtime::Encode for $type {
            #[inline]
            fn write(&self, writer: &mut $crate::runtime::Writer) {
                match self {
                    $( Self::$variant(value) => $crate::runtime::write_variant!(value, writer $(, $also)?), )*
                    Self::Unrecognised(value) => {
                        writer.unrecognised(value, !concat!("" $(, stringify!($secret))?).is_empty());
                    }
                }
            }
        }

        impl $crate::runtime::Decode for $type {
            #[inline]
            fn expected(&self) -> &'static str {
                concat!("a variant of ", stringify!($type))
            }

            #[inline]
            fn placeholder() -> Self {
                Self::Unrecognised($crate::runtime::Raw::NULL)
            }

            #[inline]
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

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::debug(stringify!($type), self, f)
            }
        }

        $crate::runtime::serde_impls! { $type }
    };
    ($type:ident : $table:ident {
        $($variant:ident : $($kind:ident)|+),* $(,)?
    } $($secret:ident)?) => {
        static $table: $crate::runtime::Union = $crate::runtime::Union {
            variants: &[$($crate::runtime::Variant {
                kinds: $crate::runtime::kinds(&[$($crate::runtime::Kind::$kind),*]),
                ..$crate::runtime::Variant::ANY
            }),*],
        };

        $crate::runtime::union! { $type: $table { $($variant),* } $($secret)? }
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
///
/// ```text
/// from_variants! { Owner { held Cat(Cat), any_text Name(String), number Age(f64) } }
/// ```
/// The word says from what: `held` the value, `boxed` the value that is held in a box, `text` text, `any_text` all that
/// is written as text, `list` and `text_list` vectors and arrays of such items, `wide`, `whole` and `number` other
/// widths.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! from_variants {
    ($type:ident { $($how:ident $variant:ident ($inner:ty)),* $(,)? }) => {
        $( $crate::runtime::from_variant! { $how $type $variant ($inner) } )*
    };
}

/// Makes a union from one kind of values.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! from_variant {
    (boxed $type:ident $variant:ident ($inner:ty)) => {
        impl From<$inner> for $type {
            #[inline]
            fn from(value: $inner) -> Self {
                Self::$variant(Box::new(value))
            }
        }
    };
    (held $type:ident $variant:ident ($inner:ty)) => {
        impl From<$inner> for $type {
            #[inline]
            fn from(value: $inner) -> Self {
                Self::$variant(value)
            }
        }
    };
    (text $type:ident $variant:ident ($inner:ty)) => {
        impl From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                Self::$variant(text.into())
            }
        }

        impl From<String> for $type {
            #[inline]
            fn from(text: String) -> Self {
                Self::$variant(text.into())
            }
        }
    };
    (any_text $type:ident $variant:ident ($inner:ty)) => {
        impl<T: $crate::runtime::IntoText> From<T> for $type {
            #[inline]
            fn from(text: T) -> Self {
                Self::$variant(text.into_text())
            }
        }
    };
    (list $type:ident $variant:ident ($item:ty)) => {
        impl From<Vec<$item>> for $type {
            #[inline]
            fn from(items: Vec<$item>) -> Self {
                Self::$variant(items)
            }
        }

        impl<const N: usize> From<[$item; N]> for $type {
            #[inline]
            fn from(items: [$item; N]) -> Self {
                Self::$variant(items.into())
            }
        }
    };
    (text_list $type:ident $variant:ident ($item:ty)) => {
        impl<T: $crate::runtime::IntoText> From<Vec<T>> for $type {
            #[inline]
            fn from(items: Vec<T>) -> Self {
                Self::$variant(items.into_iter().map(T::into_text).collect())
            }
        }

        impl<T: $crate::runtime::IntoText, const N: usize> From<[T; N]> for $type {
            #[inline]
            fn from(items: [T; N]) -> Self {
                Self::$variant(items.into_iter().map(T::into_text).collect())
            }
        }
    };
    (wide $type:ident $variant:ident ($inner:ty)) => {
        impl From<i32> for $type {
            #[inline]
            fn from(number: i32) -> Self {
                Self::$variant(number.into())
            }
        }
    };
    (whole $type:ident $variant:ident ($inner:ty)) => {
        impl From<i32> for $type {
            // What the variant cannot hold is sent as it is.
            #[inline]
            fn from(number: i32) -> Self {
                match <$inner>::try_from(number) {
                    Ok(number) => Self::$variant(number),
                    Err(_) => Self::Unrecognised(number.into()),
                }
            }
        }
    };
    (number $type:ident $variant:ident ($inner:ty)) => {
        impl From<i32> for $type {
            #[inline]
            fn from(number: i32) -> Self {
                Self::$variant(number.into())
            }
        }

        impl From<u32> for $type {
            #[inline]
            fn from(number: u32) -> Self {
                Self::$variant(number.into())
            }
        }

        impl From<i64> for $type {
            // A number that has no equal among those of the variant is sent as it is.
            #[inline]
            fn from(number: i64) -> Self {
                match $crate::runtime::exact(number) {
                    Some(number) => Self::$variant(number),
                    None => Self::Unrecognised(number.into()),
                }
            }
        }
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use {from_variant, from_variants, union, write_variant};
