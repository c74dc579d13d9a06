//! JSON values that are sent one by one.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates that send values one by one compile it, no others.

use std::fmt;
use std::marker::PhantomData;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::payload::Payload;
use super::source::Mapped;
use crate::runtime::{Encode, NOT_FINITE, Raw, sendable};

/// Values that are sent one by one, each on a line or in a record of its own: a list, or what comes out of a stream.
pub struct Sequence<T> {
    source: Source,
    items: PhantomData<fn(T)>,
}

/// A stream that one of the clones takes.
type Once = Arc<Mutex<Option<Pin<Box<dyn Stream<Item = Option<Raw>> + Send>>>>>;

#[derive(Clone)]
enum Source {
    /// None where one cannot be sent.
    List(Option<Vec<Raw>>),
    Stream(Once),
}

impl<T: Encode> Sequence<T> {
    /// What comes out of a stream, sent as it comes. It can be sent once.
    #[inline]
    pub fn stream(items: impl Stream<Item = T> + Send + 'static) -> Self {
        let items = Mapped::new(items, |item: T| sendable(&item));
        Self { source: Source::Stream(Arc::new(Mutex::new(Some(Box::pin(items))))), items: PhantomData }
    }
}

impl<T> Sequence<T> {
    /// The body, in which this stands before each item; none where one cannot be sent.
    #[inline]
    pub(super) fn into_payload(self, mark: &'static [u8]) -> Option<Payload> {
        Some(match self.source {
            Source::List(items) => {
                let mut body = BytesMut::new();
                for item in &items? {
                    write(item, mark, &mut body);
                }
                body.freeze().into()
            }
            Source::Stream(items) => {
                let items = items.lock().unwrap_or_else(PoisonError::into_inner).take();
                let Some(items) = items else { return Some(Payload::spent()) };
                let pieces = Mapped::new(items, move |item: Option<Raw>| {
                    let mut piece = BytesMut::new();
                    write(&item.ok_or(NOT_FINITE)?, mark, &mut piece);
                    Ok::<Bytes, &'static str>(piece.freeze())
                });
                Payload::stream(pieces, None)
            }
        })
    }
}

/// Writes an item. Text that was kept as it came may have line breaks, which separate items here.
#[inline]
fn write(item: &Raw, mark: &[u8], body: &mut BytesMut) {
    body.extend_from_slice(mark);
    body.extend(
        item.view().text().iter().map(|byte| if matches!(byte, b'\n' | b'\r') { b' ' } else { *byte }),
    );
    body.extend_from_slice(b"\n");
}

impl<T: Encode> FromIterator<T> for Sequence<T> {
    #[inline]
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let items = items.into_iter().map(|item| sendable(&item)).collect();
        Self { source: Source::List(items), items: PhantomData }
    }
}

impl<T: Encode> From<Vec<T>> for Sequence<T> {
    #[inline]
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<T: Encode, const N: usize> From<[T; N]> for Sequence<T> {
    #[inline]
    fn from(items: [T; N]) -> Self {
        items.into_iter().collect()
    }
}

impl<T> Clone for Sequence<T> {
    #[inline]
    fn clone(&self) -> Self {
        Self { source: self.source.clone(), items: PhantomData }
    }
}

/// The same values, or the same stream.
impl<T> PartialEq for Sequence<T> {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (&self.source, &other.source) {
            (Source::List(left), Source::List(right)) => left == right,
            (Source::Stream(left), Source::Stream(right)) => Arc::ptr_eq(left, right),
            _ => false,
        }
    }
}

impl<T> fmt::Debug for Sequence<T> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::List(items) => write!(f, "Sequence({})", items.as_ref().map_or(0, Vec::len)),
            Source::Stream(_) => f.write_str("Sequence(of a stream)"),
        }
    }
}
