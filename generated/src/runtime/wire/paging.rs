//! Where the next page of an answer is found.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates that have pages compile it, no others.

use std::collections::HashSet;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

use bytes::Bytes;
use http::{HeaderMap, Uri};

use super::address;
use super::call::Call;
use super::error::Failure;
use super::link::next_link;
use super::page_input::{Input, Names};
use super::redirect;
use crate::runtime::{Raw, View};

/// How the pages of an operation follow each other.
#[derive(Clone, Copy, Debug)]
pub struct Paging {
    /// Where the next page is found.
    pub next: Next,
    /// Where the items stand on a page; empty where the page itself is the list.
    pub items: Names,
    /// Where a page says whether there are more; empty where it does not.
    pub more: Names,
    /// Where a page says how many there are, of what is counted: pages, or items. Empty where it does not.
    pub total: Names,
}

impl Paging {
    /// Pages that say neither whether there are more, nor how many there are.
    #[must_use]
    #[inline]
    pub const fn new(next: Next, items: Names) -> Self {
        Self { next, items, more: &[], total: &[] }
    }
}

/// Where the next page is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// What stands here on a page is sent for the next.
    Cursor(Names, Input),
    /// What stands here in the last item of a page is sent for the next.
    LastItem(Names, Input),
    /// Pages are counted, from this one.
    Page(Input, i64),
    /// Items are counted, from 0.
    Offset(Input),
    /// What stands here on a page is the address of the next, which lacks nothing.
    Address(Names),
    /// The same, but what was asked for has to be asked for again.
    Partial(Names),
    /// The header `Link` has the address of the next (RFC 8288).
    Link,
}

/// The way from page to page.
pub(super) struct Course {
    paging: &'static Paging,
    next: Option<Result<Call, Failure>>,
    /// What has led to the pages so far.
    seen: HashSet<u64>,
    last: Bytes,
}

impl Course {
    #[inline]
    pub(super) fn new(call: Call, paging: &'static Paging) -> Self {
        let mark = match paging.next {
            Next::Cursor(_, input) | Next::LastItem(_, input) => {
                call.given(input).map(|value| hash(&value.text()))
            }
            Next::Page(..) | Next::Offset(_) => None,
            Next::Address(_) | Next::Partial(_) | Next::Link => {
                call.target().ok().map(|target| hash(&target.to_string()))
            }
        };
        Self { paging, next: Some(Ok(call)), seen: mark.into_iter().collect(), last: Bytes::new() }
    }

    /// The call for the page that is next; none at the end.
    #[inline]
    pub(super) fn take(&mut self) -> Option<Result<Call, Failure>> {
        self.next.take()
    }

    /// Goes on from a page and the call for it; whether that page is not the one before once more.
    #[inline]
    pub(super) fn advance(&mut self, call: Call, page: &Bytes, headers: &HeaderMap) -> bool {
        // A server that does not heed the number of the page sends the same for ever.
        let counts = matches!(self.paging.next, Next::Page(..) | Next::Offset(_));
        if counts && self.last == page && !page.is_empty() {
            return false;
        }
        self.last.clone_from(page);
        self.next = self.turn(call, page, headers);
        true
    }

    /// The call for the page that follows; none at the end.
    #[inline]
    fn turn(&mut self, mut call: Call, page: &Bytes, headers: &HeaderMap) -> Option<Result<Call, Failure>> {
        let body = Raw::of_body(page);
        let at = |names: Names| find(body.as_ref()?.view(), names).filter(|value| !value.is_null());
        if !self.paging.more.is_empty() && at(self.paging.more).is_some_and(|more| more.text() == b"false") {
            return None;
        }
        let total = || at(self.paging.total).filter(|_| !self.paging.total.is_empty()).and_then(whole_number);
        match self.paging.next {
            Next::Cursor(names, input) => self.give(&mut call, input, at(names)?)?,
            Next::LastItem(names, input) => {
                let last = at(self.paging.items)?.items().last()?;
                self.give(&mut call, input, find(last, names)?)?;
            }
            Next::Page(input, first) => {
                count(at(self.paging.items)?).filter(|count| *count > 0)?;
                let number = call.given(input).and_then(|value| whole_number(value.view())).unwrap_or(first);
                let next = number.checked_add(1)?;
                // The last page has the number of pages, less one where the first has none.
                if total().is_some_and(|total| next >= total.saturating_add(first)) {
                    return None;
                }
                call.give(input, &Raw::from_text(next.to_string()).ok()?);
            }
            Next::Offset(input) => {
                let here = count(at(self.paging.items)?).filter(|count| *count > 0)?;
                let offset = call.given(input).and_then(|value| whole_number(value.view())).unwrap_or(0);
                let next = offset.checked_add(here)?;
                if total().is_some_and(|total| next >= total) {
                    return None;
                }
                call.give(input, &Raw::from_text(next.to_string()).ok()?);
            }
            Next::Address(names) | Next::Partial(names) => {
                let address = at(names)?.as_str().filter(|address| !address.trim().is_empty())?;
                return self.go_to(call, address.trim());
            }
            Next::Link => return self.go_to(call, &next_link(headers)?),
        }
        Some(Ok(call))
    }

    /// Gives a cursor to a call; nothing where it is none, or one that was there before.
    #[inline]
    fn give(&mut self, call: &mut Call, input: Input, cursor: View<'_>) -> Option<()> {
        let is_none = cursor.is_null() || cursor.is_nested() || cursor.is_text("\"\"");
        let cursor = Raw::from_text(String::from_utf8_lossy(cursor.text()).into_owned()).ok();
        let cursor = cursor.filter(|_| !is_none)?;
        self.seen.insert(hash(&cursor.text())).then_some(())?;
        call.give(input, &cursor);
        Some(())
    }

    /// Sends a call to an address; nothing where one was there before.
    #[inline]
    fn go_to(&mut self, mut call: Call, address: &str) -> Option<Result<Call, Failure>> {
        let keeps_query = matches!(self.paging.next, Next::Partial(_));
        match call.page_address(address, keeps_query) {
            Ok(there) => {
                self.seen.insert(hash(&there.to_string())).then_some(())?;
                call.named = Some(there);
                Some(Ok(call))
            }
            Err(problem) => Some(Err(call.locate(Failure::request(problem)))),
        }
    }
}

impl fmt::Debug for Course {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.next.is_some() { "more to come" } else { "on the way, or at the end" })
    }
}

impl Call {
    /// Where an address that the server has named leads. It may name its own host only, which is then asked as before:
    /// servers behind a proxy do not know that they are called by HTTPS.
    #[inline]
    fn page_address(&self, address: &str, keeps_query: bool) -> Result<Uri, String> {
        let own = self.target()?;
        let there = redirect::join(&own, address).ok_or("the address of the next page cannot be used")?;
        if !redirect::same_origin(&own, &there) && !redirect::is_upgrade(&there, &own) {
            return Err("the next page is on another server, which is not asked".to_owned());
        }
        let own_query = own.query().filter(|_| keeps_query).unwrap_or_default();
        let pairs = own_query.split('&').filter_map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (!name.is_empty()).then(|| (name.to_owned(), value.to_owned()))
        });
        let mut parts = address::with_query(there, &pairs.collect::<Vec<_>>())?.into_parts();
        let own = own.into_parts();
        (parts.scheme, parts.authority) = (own.scheme, own.authority);
        Uri::from_parts(parts).map_err(|_| "the address of the next page cannot be used".to_owned())
    }
}

/// The value at the end of names.
#[inline]
fn find<'a>(value: View<'a>, names: &[&str]) -> Option<View<'a>> {
    names.iter().try_fold(value, |value, name| value.get(name))
}

/// How many items a list has.
#[inline]
fn count(list: View<'_>) -> Option<i64> {
    i64::try_from(list.items().count()).ok()
}

/// A whole number, which may be written as text.
#[inline]
fn whole_number(value: View<'_>) -> Option<i64> {
    match value.as_str() {
        Some(text) => text.parse().ok(),
        None => std::str::from_utf8(value.text()).ok()?.parse().ok(),
    }
}

#[inline]
fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
