//! Open enumerations: values that this crate does not know are kept.

use std::fmt;

use super::Raw;

/// A value of an enumeration that this crate does not know.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// Only for text that is none of the known values, which this type cannot see.
    #[doc(hidden)]
    #[must_use]
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The value as it is on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Writes a value of an enumeration with its type's name.
///
/// # Errors
/// When the formatter fails.
pub fn debug_enum(name: &str, value: &dyn fmt::Debug, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_tuple(name).field(value).finish()
}

/// A constant of the description, from its JSON text.
#[must_use]
pub const fn constant(text: &'static str) -> Raw {
    Raw::of(bytes::Bytes::from_static(text.as_bytes()))
}

/// Implements an enumeration of text values.
///
/// ```text
/// string_enum! { Status { Active = "active", InActive = "in-active" } }
/// ```
/// The enum has a variant for each value and `Unknown(UnknownValue)`; with `open` before the type, unknown
/// values are as documented.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! string_enum {
    (open $type:ident { $($values:tt)* }) => {
        $crate::runtime::string_enum! { $type { $($values)* } unlisted { true } }
    };
    ($type:ident { $($values:tt)* }) => {
        $crate::runtime::string_enum! { $type { $($values)* } unlisted { false } }
    };
    ($type:ident { $($variant:ident = $text:literal),* $(,)? } unlisted { $open:literal }) => {
        impl $type {
            /// The values that the description lists.
            pub const VARIANTS: &'static [Self] = &[$( Self::$variant ),*];

            /// The value as it is on the wire.
            #[must_use]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $text, )*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        impl ::core::convert::From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $( $text => Self::$variant, )*
                    _ => Self::Unknown($crate::runtime::UnknownValue::new(text)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $type {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            // `Self::Err` may be a value.
            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::debug_enum(stringify!($type), &self.as_str(), f)
            }
        }

        impl $crate::runtime::Encode for $type {
            #[inline]
            fn write(&self, writer: &mut $crate::runtime::Writer) {
                writer.string(self.as_str());
            }
        }

        impl $crate::runtime::Decode for $type {
            #[inline]
            fn expected(&self) -> &'static str {
                concat!("a value of ", stringify!($type))
            }

            #[inline]
            fn placeholder() -> Self {
                Self::from("")
            }

            #[inline]
            fn read(&mut self, reader: &mut $crate::runtime::Reader<'_>) -> $crate::runtime::Fit {
                let ::core::option::Option::Some((text, fit)) = reader.scalar() else {
                    return $crate::runtime::Fit::Misfit;
                };
                *self = Self::from(&*text);
                // What is of another JSON kind is noted as that.
                if let (Self::Unknown(_), $crate::runtime::Fit::Exact) = (&*self, fit) {
                    reader.unlisted($crate::runtime::Decode::expected(self), $open);
                }
                fit
            }
        }

        $crate::runtime::serde_impls! { $type }
    };
}

/// Implements an enumeration of whole numbers.
///
/// ```text
/// integer_enum! { Level { One = 1, Two = 2 } }
/// ```
/// The enum has a variant for each value and `Unknown(i64)`.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! integer_enum {
    (open $type:ident { $($values:tt)* }) => {
        $crate::runtime::integer_enum! { $type { $($values)* } unlisted { true } }
    };
    ($type:ident { $($values:tt)* }) => {
        $crate::runtime::integer_enum! { $type { $($values)* } unlisted { false } }
    };
    ($type:ident { $($variant:ident = $number:literal),* $(,)? } unlisted { $open:literal }) => {
        impl $type {
            /// The values that the description lists.
            pub const VARIANTS: &'static [Self] = &[$( Self::$variant ),*];

            /// The value as it is on the wire.
            #[must_use]
            #[inline]
            pub const fn value(&self) -> i64 {
                match self {
                    $( Self::$variant => $number, )*
                    Self::Unknown(value) => *value,
                }
            }
        }

        impl ::core::convert::From<i64> for $type {
            #[inline]
            fn from(value: i64) -> Self {
                match value {
                    $( $number => Self::$variant, )*
                    _ => Self::Unknown(value),
                }
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::debug_enum(stringify!($type), &self.value(), f)
            }
        }

        impl $crate::runtime::Encode for $type {
            #[inline]
            fn write(&self, writer: &mut $crate::runtime::Writer) {
                $crate::runtime::Encode::write(&self.value(), writer);
            }
        }

        impl $crate::runtime::Decode for $type {
            #[inline]
            fn expected(&self) -> &'static str {
                concat!("a value of ", stringify!($type))
            }

            #[inline]
            fn placeholder() -> Self {
                Self::from(0)
            }

            #[inline]
            fn read(&mut self, reader: &mut $crate::runtime::Reader<'_>) -> $crate::runtime::Fit {
                let mut number = 0_i64;
                let fit = $crate::runtime::Decode::read(&mut number, reader);
                if fit == $crate::runtime::Fit::Misfit {
                    return fit;
                }
                *self = Self::from(number);
                // What is of another JSON kind is noted as that.
                if let (Self::Unknown(_), $crate::runtime::Fit::Exact) = (&*self, fit) {
                    reader.unlisted($crate::runtime::Decode::expected(self), $open);
                }
                fit
            }
        }

        $crate::runtime::serde_impls! { $type }
    };
}

/// Implements an enumeration of values of several JSON kinds, each given as JSON text.
///
/// ```text
/// value_enum! { Mixed { A = "\"a\"", One = "1", Yes = "true" } }
/// ```
/// The enum has a variant for each value and `Unknown(Raw)`.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! value_enum {
    ($type:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $type {
            /// The values that the description lists.
            pub const VARIANTS: &'static [Self] = &[$( Self::$variant ),*];

            /// The value as it is on the wire.
            #[must_use]
            #[inline]
            pub fn value(&self) -> $crate::runtime::Raw {
                match self {
                    $( Self::$variant => $crate::runtime::constant($text), )*
                    Self::Unknown(value) => value.clone(),
                }
            }
        }

        impl ::core::convert::From<$crate::runtime::Raw> for $type {
            #[inline]
            fn from(value: $crate::runtime::Raw) -> Self {
                $( if value.view().is_text($text) { return Self::$variant; } )*
                Self::Unknown(value)
            }
        }

        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::debug_enum(stringify!($type), &format_args!("{}", self.value()), f)
            }
        }

        impl $crate::runtime::Encode for $type {
            #[inline]
            fn write(&self, writer: &mut $crate::runtime::Writer) {
                $crate::runtime::Encode::write(&self.value(), writer);
            }
        }

        impl $crate::runtime::Decode for $type {
            #[inline]
            fn expected(&self) -> &'static str {
                concat!("a value of ", stringify!($type))
            }

            #[inline]
            fn placeholder() -> Self {
                Self::Unknown($crate::runtime::Raw::NULL)
            }

            #[inline]
            fn read(&mut self, reader: &mut $crate::runtime::Reader<'_>) -> $crate::runtime::Fit {
                let mut value = $crate::runtime::Raw::NULL;
                let fit = $crate::runtime::Decode::read(&mut value, reader);
                if fit == $crate::runtime::Fit::Exact {
                    *self = Self::from(value);
                    if let Self::Unknown(_) = self {
                        reader.unlisted($crate::runtime::Decode::expected(self), false);
                    }
                }
                fit
            }
        }

        $crate::runtime::serde_impls! { $type }
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use {integer_enum, string_enum, value_enum};
