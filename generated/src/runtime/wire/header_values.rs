//! Headers of answers, as a description documents them.

use http::HeaderMap;

use crate::runtime::{Date, DateTime, Decimal, Duration, Secret, Time, Uuid};

/// What is read from the text of a header.
pub trait FromHeader: Sized {
    /// It, if the text is such.
    fn from_header(text: &str) -> Option<Self>;
}

impl FromHeader for String {
    fn from_header(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl FromHeader for Secret {
    fn from_header(text: &str) -> Option<Self> {
        Some(Self::new(text))
    }
}

macro_rules! parsed {
    ($($type:ty),*) => { $(
        impl FromHeader for $type {
            #[inline]
            fn from_header(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
    )* };
}

parsed!(bool, i32, i64, u32, u64, f64);

macro_rules! of_format {
    ($($type:ty),*) => { $(
        impl FromHeader for $type {
            #[inline]
            fn from_header(text: &str) -> Option<Self> {
                Self::matches(text).then(|| Self::new(text))
            }
        }
    )* };
}

of_format!(Date, DateTime, Decimal, Duration, Time, Uuid);

/// The items of a list stand between commas.
impl<T: FromHeader> FromHeader for Vec<T> {
    fn from_header(text: &str) -> Option<Self> {
        text.split(',').map(|item| T::from_header(item.trim())).collect()
    }
}

/// A header; none where it is missing or is something else. Of several of one name, the first.
#[must_use]
pub fn header<T: FromHeader>(headers: &HeaderMap, name: &str) -> Option<T> {
    T::from_header(headers.get(name)?.to_str().ok()?.trim())
}

/// Gives a struct of headers, all of them optional, the function that reads them.
///
/// ```text
/// headers! { ListPetsHeaders { total: "X-Total" } }
/// ```
#[allow(unused_macros, reason = "a description may have none")]
macro_rules! headers {
    ($type:ident { $($field:ident: $name:literal),* $(,)? }) => {
        impl $type {
            /// Reads them; what is missing, or is something else than the API documents, is none.
            #[must_use]
            #[inline]
            pub fn of(headers: &::http::HeaderMap) -> Self {
                Self { $($field: $crate::runtime::header(headers, $name)),* }
            }
        }
    };
}

#[allow(unused_imports, reason = "a description may have none")]
pub(crate) use headers;
