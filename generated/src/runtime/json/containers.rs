//! Lists, maps, tuples, options, boxes.

use super::object_reader::DecodeEntries;
use super::reader::Step;
use super::scan::Token;
use super::{Decode, DriftKind, Encode, Fit, Reader, Writer};

impl<T: Encode + ?Sized> Encode for &T {
    fn write(&self, writer: &mut Writer) {
        (**self).write(writer);
    }

    fn is_absent(&self) -> bool {
        (**self).is_absent()
    }
}

impl<T: Encode + ?Sized> Encode for Box<T> {
    fn write(&self, writer: &mut Writer) {
        (**self).write(writer);
    }
}

impl<T: Decode> Decode for Box<T> {
    fn expected(&self) -> &'static str {
        (**self).expected()
    }

    fn placeholder() -> Self {
        Self::new(T::placeholder())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Fit {
        (**self).read(reader)
    }
}

impl<T: Encode> Encode for Option<T> {
    fn write(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.write(writer),
            None => writer.raw(b"null"),
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Decode> Decode for Option<T> {
    fn expected(&self) -> &'static str {
        self.as_ref().map_or_else(|| T::placeholder().expected(), T::expected)
    }

    fn placeholder() -> Self {
        None
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Fit {
        if reader.token() == Token::Null {
            reader.skip();
            return Fit::Exact;
        }
        let fit = self.insert(T::placeholder()).read(reader);
        if fit == Fit::Misfit {
            *self = None;
        }
        fit
    }
}

/// A list that grows item by item.
trait Grow {
    fn read_item(&mut self, reader: &mut Reader<'_>) -> Fit;
}

impl<T: Decode> Grow for Vec<T> {
    fn read_item(&mut self, reader: &mut Reader<'_>) -> Fit {
        self.push(T::placeholder());
        let fit = self.last_mut().map_or(Fit::Misfit, |item| reader.part(item, false));
        if fit == Fit::Misfit {
            self.pop();
        }
        fit
    }
}

impl Reader<'_> {
    /// Reads a list. An item that cannot be one is left out, and the list does not say all that the text says.
    fn list(&mut self, list: &mut dyn Grow) -> Fit {
        if self.token() != Token::Array || !self.enter(Step::Item(0)) {
            return Fit::Misfit;
        }
        let mut index = 0;
        let mut all = Fit::Exact;
        while self.next_item() {
            self.step(Step::Item(index));
            if list.read_item(self) != Fit::Exact {
                all = Fit::Inexact;
            }
            index += 1;
        }
        self.leave();
        all
    }

    /// Reads an object whose names are data. What cannot be a value is left out, as in a list.
    pub fn map(&mut self, map: &mut dyn DecodeEntries) -> Fit {
        if self.token() != Token::Object || !self.enter(Step::Entry) {
            return Fit::Misfit;
        }
        let mut all = Fit::Exact;
        while let Some(quoted) = self.next_property() {
            let (name, exact) = self.unquote(quoted);
            if !exact {
                self.note(DriftKind::Malformed, "a name", "one with bytes or escapes that are no characters");
            }
            if map.read_entry(&name, self) != Fit::Exact || !exact {
                all = Fit::Inexact;
            }
        }
        self.leave();
        all
    }

    /// Reads one of a fixed number of items.
    fn element(&mut self, index: usize, value: &mut dyn Decode) -> Fit {
        self.step(Step::Item(index));
        if self.next_item() { self.part(value, false) } else { Fit::Misfit }
    }
}

impl<T: Encode> Encode for [T] {
    fn write(&self, writer: &mut Writer) {
        writer.open(b'[');
        for item in self {
            writer.item(item);
        }
        writer.close(b']');
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn write(&self, writer: &mut Writer) {
        self.as_slice().write(writer);
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn expected(&self) -> &'static str {
        "a list"
    }

    fn placeholder() -> Self {
        Self::new()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> Fit {
        reader.list(self)
    }
}

impl Writer {
    /// Writes an object whose names are data.
    pub fn map(&mut self, entries: &mut dyn Iterator<Item = (&str, &dyn Encode)>) {
        self.open(b'{');
        for (name, value) in entries {
            self.name(name);
            value.write(self);
        }
        self.close(b'}');
    }
}

macro_rules! tuples {
    ($( $count:literal ($($type:ident $index:tt),+) )*) => { $(
        impl<$($type: Encode),+> Encode for ($($type,)+) {
            fn write(&self, writer: &mut Writer) {
                writer.open(b'[');
                $( writer.item(&self.$index); )+
                writer.close(b']');
            }
        }

        impl<$($type: Decode),+> Decode for ($($type,)+) {
            fn expected(&self) -> &'static str {
                concat!("a list of ", $count)
            }

            fn placeholder() -> Self {
                ($($type::placeholder(),)+)
            }

            fn read(&mut self, reader: &mut Reader<'_>) -> Fit {
                let items = reader.view();
                if reader.token() != Token::Array || items.items().count() != $count || !reader.enter(Step::Item(0)) {
                    return Fit::Misfit;
                }
                let fits = [$( reader.element($index, &mut self.$index) ),+];
                reader.next_item();
                reader.leave();
                if fits.iter().all(|fit| *fit == Fit::Exact) { Fit::Exact } else { Fit::Inexact }
            }
        }
    )* };
}

tuples! {
    1 (A 0)
    2 (A 0, B 1)
    3 (A 0, B 1, C 2)
    4 (A 0, B 1, C 2, D 3)
    5 (A 0, B 1, C 2, D 3, E 4)
    6 (A 0, B 1, C 2, D 3, E 4, F 5)
}
