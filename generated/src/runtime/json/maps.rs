//! Maps of what has a name each.

use std::collections::BTreeMap;

/// Has a map be written and read as an object whose names are data.
///
/// ```text
/// map! { [K: [Ord], T] BTreeMap<K, T> }
/// ```
/// `K` is what the names are, `T` what stands under them.
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! map {
    ([K: [$($bound:tt)+], T $(, $other:ident: [$($what:tt)+])?] $map:ty) => {
        impl<K, T: $crate::runtime::Encode $(, $other)?> $crate::runtime::Encode for $map
        where
            K: ::std::borrow::Borrow<str> + $($bound)+,
            $($other: $($what)+)?
        {
            fn write(&self, writer: &mut $crate::runtime::Writer) {
                writer.map(&mut self.iter().map(|(name, value)| {
                    (::std::borrow::Borrow::borrow(name), value as &dyn $crate::runtime::Encode)
                }));
            }
        }

        impl<K, T: $crate::runtime::Decode $(, $other)?> $crate::runtime::Decode for $map
        where
            K: ::core::convert::From<String> + ::std::borrow::Borrow<str> + $($bound)+,
            $($other: $($what)+)?
        {
            fn expected(&self) -> &'static str {
                "an object"
            }

            fn placeholder() -> Self {
                ::core::default::Default::default()
            }

            fn read(&mut self, reader: &mut $crate::runtime::Reader<'_>) -> $crate::runtime::Fit {
                reader.map(self)
            }
        }

        impl<K, T: $crate::runtime::Decode $(, $other)?> $crate::runtime::DecodeEntries for $map
        where
            K: ::core::convert::From<String> + ::std::borrow::Borrow<str> + $($bound)+,
            $($other: $($what)+)?
        {
            fn read_entry(&mut self, name: &str, reader: &mut $crate::runtime::Reader<'_>) -> $crate::runtime::Fit {
                let mut value = T::placeholder();
                let fit = reader.part(&mut value, false);
                if fit != $crate::runtime::Fit::Misfit {
                    self.insert(K::from(name.to_owned()), value);
                }
                fit
            }

            fn encoded(&self, name: &str) -> Option<$crate::runtime::Raw> {
                self.get(name).map($crate::runtime::Encode::encode)
            }
        }

        impl<K, T: $crate::runtime::Encode $(, $other)?> $crate::runtime::EncodeEntries for $map
        where
            K: ::std::borrow::Borrow<str> + $($bound)+,
            $($other: $($what)+)?
        {
            fn write_entries(
                &self,
                object: &$crate::runtime::Object,
                extra: &$crate::runtime::Extra,
                writer: &mut $crate::runtime::Writer,
            ) {
                for (name, value) in self {
                    writer.entry(::std::borrow::Borrow::borrow(name), value, object, extra);
                }
            }

            fn has_entry(&self, name: &str) -> bool {
                self.contains_key(name)
            }
        }
    };
}

map! { [K: [Ord], T] BTreeMap<K, T> }

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use map;
