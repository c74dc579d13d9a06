//! Answers that come page by page: the pages one after the other, and what is on them.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates that have pages compile it, no others.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use super::answer::{Sending, unreadable};
use super::call::Call;
use super::error::Error;
use super::paging::{Course, Paging};
use super::response::Response;
use super::settings::OnUnreadable;

/// The pages of an answer, each with its status, headers and drift, asked for one after the other as they are wanted.
/// They end where the server has no more, and where it leads to one that was there before; after an error there is
/// nothing more.
#[must_use = "pages are asked for when they are polled"]
pub struct Pages<T, E> {
    course: Course,
    send: fn(Call) -> Sending<Response<T>, E>,
    running: Option<(Call, Sending<Response<T>, E>)>,
    /// Whether a page that is none is an error, as nothing else would tell.
    readable: bool,
}

impl<T, E> Pages<T, E> {
    /// The pages from the one of this call on.
    #[inline]
    pub fn new(call: Call, send: fn(Call) -> Sending<Response<T>, E>, paging: &'static Paging) -> Self {
        Self { course: Course::new(call, paging), send, running: None, readable: false }
    }

    /// The next page; none at the end.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<Response<T>, Error<E>>> {
        poll_fn(|context| self.poll_page(context)).await
    }

    #[inline]
    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Response<T>, Error<E>>>> {
        if self.running.is_none() {
            match self.course.take() {
                None => return Poll::Ready(None),
                Some(Err(failure)) => return Poll::Ready(Some(Err(failure.into()))),
                Some(Ok(call)) => {
                    let sending = (self.send)(call.clone());
                    self.running = Some((call, sending));
                }
            }
        }
        let Some((_, sending)) = &mut self.running else { return Poll::Ready(None) };
        let sent = ready!(Pin::new(sending).poll(context));
        let Some((call, _)) = self.running.take() else { return Poll::Ready(None) };
        let page = match sent {
            Ok(page) => page,
            Err(error) => return Poll::Ready(Some(Err(error))),
        };
        if self.readable && !page.is_readable() && call.on_unreadable() == OnUnreadable::Fail {
            return Poll::Ready(Some(Err(unreadable(&call, page))));
        }
        let is_new = self.course.advance(call, page.raw_body(), page.headers());
        Poll::Ready(is_new.then_some(Ok(page)))
    }
}

impl<T, E> futures_core::Stream for Pages<T, E> {
    type Item = Result<Response<T>, Error<E>>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(context)
    }
}

impl<T, E> fmt::Debug for Pages<T, E> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Pages({:?})", self.course)
    }
}

/// What stands on the pages of an answer, one after the other; a page is asked for when the one before is used up. After
/// an error there is nothing more.
#[must_use = "pages are asked for when they are polled"]
pub struct PageItems<T, I, E> {
    pages: Pages<T, E>,
    take: fn(T) -> Vec<I>,
    page: std::vec::IntoIter<I>,
}

impl<T, I, E> PageItems<T, I, E> {
    /// What is taken from these pages.
    #[inline]
    pub fn new(mut pages: Pages<T, E>, take: fn(T) -> Vec<I>) -> Self {
        pages.readable = true;
        Self { pages, take, page: Vec::new().into_iter() }
    }

    /// The next item; none at the end.
    #[inline]
    pub async fn next(&mut self) -> Option<Result<I, Error<E>>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// All that are left.
    ///
    /// # Errors
    /// That of the first page that cannot be had.
    #[inline]
    pub async fn all(mut self) -> Result<Vec<I>, Error<E>> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }

    #[inline]
    fn poll_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I, Error<E>>>> {
        loop {
            if let Some(item) = self.page.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => self.page = (self.take)(page.into_body()).into_iter(),
            }
        }
    }
}

// Nothing of an item is pinned.
impl<T, I, E> Unpin for PageItems<T, I, E> {}

impl<T, I, E> futures_core::Stream for PageItems<T, I, E> {
    type Item = Result<I, Error<E>>;

    #[inline]
    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(context)
    }
}

impl<T, I, E> fmt::Debug for PageItems<T, I, E> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PageItems({:?})", self.pages.course)
    }
}
