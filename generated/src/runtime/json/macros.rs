//! The macros that make types of objects, and those that all types share.

/// Implements reading, writing, `Debug` and serde for a struct whose fields are the properties of an object.
///
/// ```text
/// object! {
///     Pet {
///         constants { required "type" = "\"pet\"" } // properties with one value, a JSON text
///         fields { required name: "name", optional tag: "tag" }
///         additional { labels }                   // a map field for all other properties; `labels secret`, if
///                                                 // `Debug` does not show them, `labels guarded`, if they hold secrets
///         extra { extra }                         // the field of type `Extra`
///     }
/// }
/// ```
/// All blocks but that of the fields may be left out.
/// The word before a field is a function of `Property`, that before a constant one of `Constant`.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! object {
    ($type:ident {
        $(constants { $($need:ident $constant:literal = $value:literal),* $(,)? })?
        fields { $($kind:ident $field:ident : $name:literal),* $(,)? }
        $(additional { $map:ident $($shown:ident)? })?
        extra { $extra:ident }
    }) => {
        const _: () = {
            static OBJECT: $crate::runtime::Object = $crate::runtime::Object {
                name: stringify!($type),
                constants: &[$($($crate::runtime::Constant::$need(
                    $crate::runtime::Key::new($constant, concat!(",\"", $constant, "\":")), $value
                )),*)?],
                properties: &[$($crate::runtime::Property::$kind(
                    $crate::runtime::Key::new($name, concat!(",\"", $name, "\":"))
                )),*],
                entries: $crate::runtime::Hidden::by(concat!("" $($(, stringify!($shown))?)?)),
            };

            impl $crate::runtime::Encode for $type {
                #[inline]
                fn write(&self, writer: &mut $crate::runtime::Writer) {
                    writer.object(&OBJECT, &[$(&self.$field),*], &[$(&self.$map)?], &self.$extra);
                }
            }

            impl $crate::runtime::Decode for $type {
                #[inline]
                fn expected(&self) -> &'static str {
                    concat!("an object (", stringify!($type), ")")
                }

                #[inline]
                fn placeholder() -> Self {
                    Self {
                        $( $field: $crate::runtime::Decode::placeholder(), )*
                        $( $map: ::core::default::Default::default(), )?
                        $extra: $crate::runtime::Extra::new(),
                    }
                }

                #[inline]
                fn read(&mut self, reader: &mut $crate::runtime::Reader<'_>) -> $crate::runtime::Fit {
                    reader.object(
                        &OBJECT,
                        &mut [$($crate::runtime::Slot::new(&mut self.$field)),*],
                        &mut [$(&mut self.$map)?],
                        &mut self.$extra,
                    )
                }
            }
        };

        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::debug(stringify!($type), self, f)
            }
        }

        $crate::runtime::serde_impls! { $type }
    };
    ($type:ident {
        $(constants { $($constants:tt)* })? fields { $($fields:tt)* } $(additional { $($map:tt)* })?
    }) => {
        $crate::runtime::object! { $type {
            $(constants { $($constants)* })? fields { $($fields)* } $(additional { $($map)* })? extra { extra }
        } }
    };
}

/// Implements serde's traits for a type that encodes and decodes.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! serde_impls {
    ($type:ident) => {
        impl ::serde::Serialize for $type {
            #[inline]
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&$crate::runtime::Encode::encode(self), serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::deserialize(deserializer)
            }
        }
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use {object, serde_impls};
