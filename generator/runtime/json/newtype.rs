//! Types of their own for texts and whole numbers that are not to be mistaken for each other.

/// Makes a type that is written and read as what it holds, whatever that takes.
///
/// ```text
/// newtype! { /** What it is. */ text PlanId(String) }
/// ```
/// The word says what it holds: a `text`, a text of a `format`, a `whole` number.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! newtype {
    ($(#[$about:meta])* $how:ident $name:ident($held:ty)) => {
        $(#[$about])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name($held);

        impl $name {
            /// One that holds this, whatever it is.
            #[must_use]
            pub fn new(held: impl Into<$held>) -> Self {
                Self(held.into())
            }

            /// What it holds.
            #[must_use]
            pub fn into_inner(self) -> $held {
                self.0
            }
        }

        impl From<$name> for $held {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl From<$held> for $name {
            fn from(held: $held) -> Self {
                Self(held)
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl $crate::runtime::Encode for $name {
            #[inline]
            fn write(&self, writer: &mut $crate::runtime::Writer) {
                self.0.write(writer);
            }
        }

        impl $crate::runtime::Decode for $name {
            #[inline]
            fn expected(&self) -> &'static str {
                self.0.expected()
            }

            #[inline]
            fn placeholder() -> Self {
                Self($crate::runtime::Decode::placeholder())
            }

            #[inline]
            fn read(&mut self, reader: &mut $crate::runtime::Reader<'_>) -> $crate::runtime::Fit {
                self.0.read(reader)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
                ::serde::Deserialize::deserialize(deserializer).map(Self)
            }
        }

        $crate::runtime::newtype_of! { $how $name($held) }
    };
}

/// What such a type is made of and lent as, by what it holds.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! newtype_of {
    (text $name:ident($held:ty)) => {
        $crate::runtime::newtype_of! { texts $name }
    };
    (format $name:ident($held:ty)) => {
        $crate::runtime::newtype_of! { texts $name }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text.into())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0.into_string()
            }
        }
    };
    (texts $name:ident) => {
        impl $name {
            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                self.0.as_ref()
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                Ok(Self(text.into()))
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::core::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl $crate::runtime::IntoText for $name {
            fn into_text(self) -> String {
                self.into()
            }
        }
    };
    (whole $name:ident($held:ty)) => {
        impl Copy for $name {}

        impl $name {
            /// The number.
            #[must_use]
            pub const fn get(self) -> $held {
                self.0
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::num::ParseIntError;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }

        impl AsRef<$held> for $name {
            fn as_ref(&self) -> &$held {
                &self.0
            }
        }

        impl ::core::borrow::Borrow<$held> for $name {
            fn borrow(&self) -> &$held {
                &self.0
            }
        }

        impl PartialEq<$held> for $name {
            fn eq(&self, other: &$held) -> bool {
                self.0 == *other
            }
        }
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use {newtype, newtype_of};
