//! Booleans, numbers, text, raw JSON.

use std::borrow::Cow;

use serde_json::Value;

use super::number::{EXACT, double, single, whole};
use super::scan::Token;
use super::{Decode, DriftKind, Encode, Fit, Raw, Reader, Writer};

impl Encode for bool {
    fn write(&self, writer: &mut Writer) {
        writer.raw(if *self { b"true" } else { b"false" });
    }
}

impl Decode for bool {
    fn expected(&self) -> &'static str {
        "true or false"
    }

    fn placeholder() -> Self {
        false
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Fit {
        if let Token::Boolean(value) = reader.token() {
            reader.word();
            *self = value;
            return Fit::Exact;
        }
        match reader.scalar().as_ref().map(|(text, _)| &**text) {
            Some("true" | "1") => *self = true,
            Some("false" | "0") => *self = false,
            _ => return Fit::Misfit,
        }
        Fit::Converted
    }
}

impl Reader<'_> {
    /// A number, or a text that says one.
    fn number(&mut self) -> Option<(Cow<'_, [u8]>, Fit)> {
        match self.token() {
            Token::Number => Some((Cow::Borrowed(self.word()), Fit::Exact)),
            Token::String => {
                let (text, _) = self.string();
                Some((Cow::Owned(text.trim().as_bytes().to_owned()), Fit::Converted))
            }
            _ => None,
        }
    }

    /// A whole number. One beyond all types is as good as none.
    fn whole(&mut self) -> Option<(i128, Fit)> {
        let (text, fit) = self.number()?;
        Some((whole(&text)?, fit))
    }
}

macro_rules! integers {
    ($($type:ident)*) => { $(
        impl Encode for $type {
            fn write(&self, writer: &mut Writer) {
                writer.serialize(*self);
            }
        }

        impl Decode for $type {
            fn expected(&self) -> &'static str {
                concat!("a whole number (", stringify!($type), ")")
            }

            fn placeholder() -> Self {
                0
            }

            fn read(&mut self, reader: &mut Reader<'_>) -> Fit {
                let Some((number, fit)) = reader.whole() else { return Fit::Misfit };
                let Ok(number) = Self::try_from(number) else { return Fit::Misfit };
                *self = number;
                fit
            }
        }
    )* };
}

integers!(i32 i64 u32 u64);

/// How a number fits that was read from a text of this fit.
fn precision<T>(read: Option<(T, bool)>, fit: Fit, field: &mut T, reader: &mut Reader<'_>) -> Fit {
    let Some((number, exact)) = read else { return Fit::Misfit };
    *field = number;
    if exact || fit == Fit::Converted {
        return fit;
    }
    reader.note(DriftKind::WrongKind, "a number that its type can hold", "one of more digits");
    Fit::Inexact
}

impl Encode for f64 {
    /// Whole numbers are written without a fraction; what JSON cannot say (NaN, infinity) is null.
    #[expect(clippy::cast_possible_truncation, reason = "checked to be whole and small enough")]
    fn write(&self, writer: &mut Writer) {
        if self.fract() == 0.0 && self.abs() <= EXACT && !(*self == 0.0 && self.is_sign_negative()) {
            writer.serialize(*self as i64);
        } else if self.is_finite() {
            writer.serialize(*self);
        } else {
            writer.not_finite();
        }
    }
}

impl Decode for f64 {
    fn expected(&self) -> &'static str {
        "a number (f64)"
    }

    fn placeholder() -> Self {
        0.0
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Fit {
        let Some((text, fit)) = reader.number() else { return Fit::Misfit };
        let read = double(&text);
        precision(read, fit, self, reader)
    }
}

impl Encode for f32 {
    /// Written with as few digits as give this number back.
    #[inline]
    fn write(&self, writer: &mut Writer) {
        match self.to_string().parse::<f64>() {
            Ok(wide) => wide.write(writer),
            Err(_) => writer.raw(b"null"),
        }
    }
}

impl Decode for f32 {
    #[inline]
    fn expected(&self) -> &'static str {
        "a number (f32)"
    }

    #[inline]
    fn placeholder() -> Self {
        0.0
    }

    #[inline]
    fn read(&mut self, reader: &mut Reader<'_>) -> Fit {
        let Some((text, fit)) = reader.number() else { return Fit::Misfit };
        let read = single(&text);
        precision(read, fit, self, reader)
    }
}

impl Encode for str {
    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Encode for String {
    fn write(&self, writer: &mut Writer) {
        writer.string(self);
    }
}

impl Decode for String {
    fn expected(&self) -> &'static str {
        "text"
    }

    fn placeholder() -> Self {
        Self::new()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Fit {
        let Some((text, fit)) = reader.scalar() else { return Fit::Misfit };
        *self = text.into_owned();
        fit
    }
}

impl Encode for Value {
    #[inline]
    fn write(&self, writer: &mut Writer) {
        writer.serialize(self);
    }
}

impl Encode for () {
    fn write(&self, writer: &mut Writer) {
        writer.raw(b"null");
    }
}

impl Decode for () {
    fn expected(&self) -> &'static str {
        "null"
    }

    fn placeholder() -> Self {}

    fn read(&mut self, reader: &mut Reader<'_>) -> Fit {
        if reader.token() != Token::Null {
            return Fit::Misfit;
        }
        reader.skip();
        Fit::Exact
    }
}

impl Encode for Raw {
    fn write(&self, writer: &mut Writer) {
        writer.kept(self.view());
    }
}

impl Decode for Raw {
    fn expected(&self) -> &'static str {
        "JSON"
    }

    fn placeholder() -> Self {
        Self::NULL
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Fit {
        match reader.token() {
            Token::Word | Token::None => Fit::Misfit,
            Token::Null => {
                reader.skip();
                Fit::Exact
            }
            _ => {
                *self = reader.take_raw();
                if reader.is_broken() { Fit::Misfit } else { Fit::Exact }
            }
        }
    }
}
