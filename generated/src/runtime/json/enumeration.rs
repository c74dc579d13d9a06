//! Open enumerations: values that this crate does not know are kept.

use std::fmt;

use serde_json::Value;

/// A value of an enumeration that this crate does not know.
#[derive(Clone, PartialEq, Eq, Hash)]
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
pub fn constant(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_default()
}

/// Implements an enumeration of text values.
///
/// ```text
/// string_enum! { both Status { Active = "active", InActive = "in-active" } }
/// ```
/// The enum has a variant for each value and `Unknown(UnknownValue)`; with `open` before the type, unknown
/// values are as documented.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! string_enum {
    ($direction:ident open $type:ident { $($values:tt)* }) => {
        $crate::runtime::string_enum! { $direction $type { $($values)* } unlisted { true } }
    };
    ($direction:ident $type:ident { $($values:tt)* }) => {
        $crate::runtime::string_enum! { $direction $type { $($values)* } unlisted { false } }
    };
    ($direction:ident $type:ident { $($variant:ident = $text:literal),* $(,)? } unlisted { $open:literal }) => {
        impl $type {
            /// The value as it is on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $( Self::$variant => $text, )*
                    Self::Unknown(value) => value.as_str(),
                }
            }
        }

        impl ::core::convert::From<&str> for $type {
            fn from(text: &str) -> Self {
                match text {
                    $( $text => Self::$variant, )*
                    _ => Self::Unknown($crate::runtime::UnknownValue::new(text)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $type {
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl ::core::str::FromStr for $type {
            type Err = ::core::convert::Infallible;

            // `Self::Err` may be a value.
            fn from_str(text: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl ::core::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::debug_enum(stringify!($type), &self.as_str(), f)
            }
        }

        impl $crate::runtime::Encode for $type {
            fn write(&self, _: $crate::runtime::Secrets) -> $crate::runtime::Value {
                $crate::runtime::Value::from(self.as_str())
            }
        }

        $crate::runtime::when_received! { $direction
            impl $crate::runtime::Decode for $type {
                const EXPECTED: &'static str = concat!("a value of ", stringify!($type));

                fn decode(
                    value: $crate::runtime::Value,
                    decoder: &mut $crate::runtime::Decoder,
                ) -> ::core::result::Result<Self, $crate::runtime::Value> {
                    let text = <::std::string::String as $crate::runtime::Decode>::decode(value, decoder)?;
                    let value = Self::from(text);
                    if let Self::Unknown(_) = &value {
                        decoder.unlisted(Self::EXPECTED, $open);
                    }
                    ::core::result::Result::Ok(value)
                }

                fn placeholder() -> Self {
                    Self::from("")
                }

                fn convert(value: &$crate::runtime::Value) -> ::core::option::Option<Self> {
                    <::std::string::String as $crate::runtime::Decode>::convert(value).map(Self::from)
                }
            }
        }

        $crate::runtime::serde_impls! { $direction $type }
    };
}

/// Implements an enumeration of whole numbers.
///
/// ```text
/// integer_enum! { both Level { One = 1, Two = 2 } }
/// ```
/// The enum has a variant for each value and `Unknown(i64)`.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! integer_enum {
    ($direction:ident open $type:ident { $($values:tt)* }) => {
        $crate::runtime::integer_enum! { $direction $type { $($values)* } unlisted { true } }
    };
    ($direction:ident $type:ident { $($values:tt)* }) => {
        $crate::runtime::integer_enum! { $direction $type { $($values)* } unlisted { false } }
    };
    ($direction:ident $type:ident { $($variant:ident = $number:literal),* $(,)? } unlisted { $open:literal }) => {
        impl $type {
            /// The value as it is on the wire.
            #[must_use]
            pub const fn value(&self) -> i64 {
                match self {
                    $( Self::$variant => $number, )*
                    Self::Unknown(value) => *value,
                }
            }
        }

        impl ::core::convert::From<i64> for $type {
            fn from(value: i64) -> Self {
                match value {
                    $( $number => Self::$variant, )*
                    _ => Self::Unknown(value),
                }
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl ::core::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::debug_enum(stringify!($type), &self.value(), f)
            }
        }

        impl $crate::runtime::Encode for $type {
            fn write(&self, _: $crate::runtime::Secrets) -> $crate::runtime::Value {
                $crate::runtime::Value::from(self.value())
            }
        }

        $crate::runtime::when_received! { $direction
            impl $crate::runtime::Decode for $type {
                const EXPECTED: &'static str = concat!("a value of ", stringify!($type));

                fn decode(
                    value: $crate::runtime::Value,
                    decoder: &mut $crate::runtime::Decoder,
                ) -> ::core::result::Result<Self, $crate::runtime::Value> {
                    let value = Self::from(<i64 as $crate::runtime::Decode>::decode(value, decoder)?);
                    if let Self::Unknown(_) = &value {
                        decoder.unlisted(Self::EXPECTED, $open);
                    }
                    ::core::result::Result::Ok(value)
                }

                fn placeholder() -> Self {
                    Self::from(0)
                }

                fn convert(value: &$crate::runtime::Value) -> ::core::option::Option<Self> {
                    <i64 as $crate::runtime::Decode>::convert(value).map(Self::from)
                }
            }
        }

        $crate::runtime::serde_impls! { $direction $type }
    };
}

/// Implements an enumeration of values of several JSON kinds, each given as JSON text.
///
/// ```text
/// value_enum! { both Mixed { A = "\"a\"", One = "1", Yes = "true" } }
/// ```
/// The enum has a variant for each value and `Unknown(Value)`.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! value_enum {
    ($direction:ident $type:ident { $($variant:ident = $text:literal),* $(,)? }) => {
        impl $type {
            /// The value as it is on the wire.
            #[must_use]
            pub fn value(&self) -> $crate::runtime::Value {
                match self {
                    $( Self::$variant => $crate::runtime::constant($text), )*
                    Self::Unknown(value) => value.clone(),
                }
            }
        }

        impl ::core::convert::From<$crate::runtime::Value> for $type {
            fn from(value: $crate::runtime::Value) -> Self {
                $( if $crate::runtime::same(&value, $text) { return Self::$variant; } )*
                Self::Unknown(value)
            }
        }

        impl ::core::fmt::Display for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl ::core::fmt::Debug for $type {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::debug_enum(stringify!($type), &format_args!("{}", self.value()), f)
            }
        }

        impl $crate::runtime::Encode for $type {
            fn write(&self, _: $crate::runtime::Secrets) -> $crate::runtime::Value {
                self.value()
            }
        }

        $crate::runtime::when_received! { $direction
            impl $crate::runtime::Decode for $type {
                const EXPECTED: &'static str = concat!("a value of ", stringify!($type));

                fn decode(
                    value: $crate::runtime::Value,
                    decoder: &mut $crate::runtime::Decoder,
                ) -> ::core::result::Result<Self, $crate::runtime::Value> {
                    let value = Self::from(value);
                    if let Self::Unknown(_) = &value {
                        decoder.unlisted(Self::EXPECTED, false);
                    }
                    ::core::result::Result::Ok(value)
                }

                fn placeholder() -> Self {
                    Self::Unknown($crate::runtime::Value::Null)
                }
            }
        }

        $crate::runtime::serde_impls! { $direction $type }
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use {integer_enum, string_enum, value_enum};
