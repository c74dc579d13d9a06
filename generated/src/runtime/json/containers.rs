//! Lists, maps, tuples, options, boxes.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{Decode, Decoder, Encode, Secrets};

impl<T: Encode + ?Sized> Encode for &T {
    fn write(&self, secrets: Secrets) -> Value {
        (**self).write(secrets)
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn write(&self, secrets: Secrets) -> Value {
        (**self).write(secrets)
    }
}

impl<T: Decode> Decode for Box<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, Value> {
        T::decode(value, decoder).map(Self::new)
    }

    fn placeholder() -> Self {
        Self::new(T::placeholder())
    }

    fn convert(value: &Value) -> Option<Self> {
        T::convert(value).map(Self::new)
    }
}

impl<T: Encode> Encode for Option<T> {
    fn write(&self, secrets: Secrets) -> Value {
        self.as_ref().map_or(Value::Null, |value| value.write(secrets))
    }
}

impl<T: Decode> Decode for Option<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, Value> {
        if value.is_null() { Ok(None) } else { T::decode(value, decoder).map(Some) }
    }

    fn placeholder() -> Self {
        None
    }

    fn convert(value: &Value) -> Option<Self> {
        T::convert(value).map(Some)
    }
}

impl<T: Encode> Encode for [T] {
    fn write(&self, secrets: Secrets) -> Value {
        Value::Array(self.iter().map(|item| item.write(secrets)).collect())
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn write(&self, secrets: Secrets) -> Value {
        self.as_slice().write(secrets)
    }
}

impl<T: Decode> Decode for Vec<T> {
    const EXPECTED: &'static str = "a list";

    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, Value> {
        let Value::Array(items) = value else { return Err(value) };
        let mut done = Self::with_capacity(items.len());
        let mut items = items.into_iter();
        while let Some(item) = items.next() {
            match item_at(done.len(), item, decoder) {
                Ok(item) => done.push(item),
                Err(raw) => {
                    let before = done.iter().map(T::encode);
                    return Err(Value::Array(before.chain([raw]).chain(items).collect()));
                }
            }
        }
        Ok(done)
    }

    fn placeholder() -> Self {
        Self::new()
    }
}

/// Reads one item of a list and says where its drift is.
fn item_at<T: Decode>(index: usize, item: Value, decoder: &mut Decoder) -> Result<T, Value> {
    let mark = decoder.mark();
    let result = T::decode(item, decoder);
    if let Err(raw) = &result {
        decoder.misfit(mark, T::EXPECTED, raw);
    }
    decoder.within_item(mark, index);
    result
}

impl<T: Encode> Encode for BTreeMap<String, T> {
    fn write(&self, secrets: Secrets) -> Value {
        Value::Object(self.iter().map(|(name, value)| (name.clone(), value.write(secrets))).collect())
    }
}

impl<T: Decode> Decode for BTreeMap<String, T> {
    const EXPECTED: &'static str = "an object";

    fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, Value> {
        let Value::Object(entries) = value else { return Err(value) };
        let mut done = Self::new();
        let mut entries = entries.into_iter();
        while let Some((name, value)) = entries.next() {
            let mark = decoder.mark();
            match T::decode(value, decoder) {
                Ok(value) => {
                    decoder.within(mark, &name);
                    done.insert(name, value);
                }
                Err(raw) => {
                    decoder.misfit(mark, T::EXPECTED, &raw);
                    decoder.within(mark, &name);
                    let before = done.into_iter().map(|(name, value)| (name, value.encode()));
                    return Err(Value::Object(
                        before.chain([(name, raw)]).chain(entries).collect::<Map<_, _>>(),
                    ));
                }
            }
        }
        Ok(done)
    }

    fn placeholder() -> Self {
        Self::new()
    }
}

macro_rules! tuples {
    ($( $count:literal ($($type:ident $field:ident $index:tt),+) )*) => { $(
        impl<$($type: Encode),+> Encode for ($($type,)+) {
            fn write(&self, secrets: Secrets) -> Value {
                Value::Array(vec![$(self.$index.write(secrets)),+])
            }
        }

        impl<$($type: Decode),+> Decode for ($($type,)+) {
            const EXPECTED: &'static str = concat!("a list of ", $count);

            fn decode(value: Value, decoder: &mut Decoder) -> Result<Self, Value> {
                let Value::Array(items) = value else { return Err(value) };
                let items: [Value; $count] = items.try_into().map_err(Value::Array)?;
                let [$($field),+] = items;
                $( let $field = item_at::<$type>($index, $field, decoder); )+
                match ($($field,)+) {
                    ($(Ok($field),)+) => Ok(($($field,)+)),
                    ($($field,)+) => Err(Value::Array(vec![$( $field.map_or_else(|raw| raw, |item| item.encode()) ),+])),
                }
            }

            fn placeholder() -> Self {
                ($($type::placeholder(),)+)
            }
        }
    )* };
}

tuples! {
    1 (A a 0)
    2 (A a 0, B b 1)
    3 (A a 0, B b 1, C c 2)
    4 (A a 0, B b 1, C c 2, D d 3)
    5 (A a 0, B b 1, C c 2, D d 3, E e 4)
    6 (A a 0, B b 1, C c 2, D d 3, E e 4, F f 5)
}
