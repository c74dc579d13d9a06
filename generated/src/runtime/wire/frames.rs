//! Splits bytes into server-sent events, lines or records.
//!
//! All is `#[inline]`, see `runtime/mod.rs`: crates that have streams compile it, no others.

use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

use bytes::{Buf, Bytes, BytesMut};
use memchr::{memchr, memchr2};

use crate::runtime::Raw;

/// Text of one item, with what an event says beside it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Frame {
    pub(super) data: Bytes,
    pub(super) event: Option<String>,
    pub(super) id: Option<String>,
    pub(super) retry: Option<u64>,
}

/// Without the text, which may be a secret.
impl fmt::Debug for Frame {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frame").field("event", &self.event).field("id", &self.id).finish_non_exhaustive()
    }
}

/// Splits bytes as they arrive.
pub struct Frames {
    split: Split,
    limit: usize,
    /// What has come of the next line or record.
    line: BytesMut,
    /// A carriage return was the last byte: a line feed that follows belongs to it.
    after_return: bool,
    first: bool,
    /// Of how many bytes a record is looked at next, to see whether it is whole.
    look: usize,
    /// What has come of the next event; its text is in `data`, once there is any.
    frame: Frame,
    data: Option<Data>,
    last_id: Option<String>,
    retry: Option<Duration>,
    done: bool,
}

/// The text of an event: one line is not copied.
#[derive(Debug)]
enum Data {
    One(Bytes),
    Several(BytesMut),
}

/// What ends an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Split {
    Events,
    Lines,
    Records,
}

/// What begins a record of a JSON text sequence (RFC 7464).
const RECORD: u8 = 0x1e;

impl fmt::Debug for Frames {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Frames").field("split", &self.split).finish_non_exhaustive()
    }
}

impl Frames {
    #[inline]
    pub(super) fn events(limit: usize) -> Self {
        Self::new(Split::Events, limit)
    }

    #[inline]
    pub(super) fn lines(limit: usize) -> Self {
        Self::new(Split::Lines, limit)
    }

    #[inline]
    pub(super) fn records(limit: usize) -> Self {
        Self::new(Split::Records, limit)
    }

    #[inline]
    fn new(split: Split, limit: usize) -> Self {
        Self {
            split,
            limit,
            line: BytesMut::new(),
            after_return: false,
            first: true,
            look: 0,
            frame: Frame::default(),
            data: None,
            last_id: None,
            retry: None,
            done: false,
        }
    }

    /// Takes a piece.
    ///
    /// # Errors
    /// The limit, when one item is longer.
    #[inline]
    pub(super) fn push(&mut self, mut piece: Bytes, ready: &mut VecDeque<Frame>) -> Result<(), usize> {
        if self.after_return && piece.first() == Some(&b'\n') {
            piece.advance(1);
        }
        self.after_return &= piece.is_empty();
        while let Some(end) = self.end(&piece) {
            let returned = piece.get(end) == Some(&b'\r');
            let rest = piece.split_off(end);
            let line = self.line_with(piece)?;
            piece = rest;
            piece.advance(1);
            if returned {
                self.after_return = piece.is_empty();
                if piece.first() == Some(&b'\n') {
                    piece.advance(1);
                }
            }
            self.end_line(line, ready)?;
        }
        self.line.extend_from_slice(&piece);
        if self.split == Split::Records && piece.last() == Some(&b'\n') {
            self.end_whole_record(ready);
        }
        self.within_limit(self.line.len())
    }

    /// Where the next line or record ends.
    #[inline]
    fn end(&self, piece: &[u8]) -> Option<usize> {
        match self.split {
            Split::Events => memchr2(b'\n', b'\r', piece),
            Split::Lines => memchr(b'\n', piece),
            Split::Records => memchr(RECORD, piece),
        }
    }

    /// A line of what came before and this.
    #[inline]
    fn line_with(&mut self, end: Bytes) -> Result<Bytes, usize> {
        self.within_limit(self.line.len() + end.len())?;
        if self.line.is_empty() {
            return Ok(end);
        }
        self.line.extend_from_slice(&end);
        Ok(self.line.split().freeze())
    }

    #[inline]
    fn within_limit(&self, length: usize) -> Result<(), usize> {
        let data = self.data.as_ref().map_or(0, Data::len);
        if length + data > self.limit { Err(self.limit) } else { Ok(()) }
    }

    /// A record ends where the next begins; but who waits for it should not have to wait for the next. It is looked at
    /// again only when it has become twice as long, so that the work stays linear.
    #[inline]
    fn end_whole_record(&mut self, ready: &mut VecDeque<Frame>) {
        if self.line.len() < self.look {
            return;
        }
        let record = Bytes::copy_from_slice(&self.line);
        if Raw::of_body(&record).is_some() {
            self.line.clear();
            self.look = 0;
            push_trimmed(&record, ready);
        } else {
            self.look = self.line.len() * 2;
        }
    }

    /// Takes the end: a last line counts, an event that was not ended does too.
    #[inline]
    pub(super) fn finish(&mut self, ready: &mut VecDeque<Frame>) -> Result<(), usize> {
        if !self.line.is_empty() {
            let line = self.line.split().freeze();
            self.end_line(line, ready)?;
        }
        self.end_event(ready);
        Ok(())
    }

    /// Whether the server has said that there is nothing more.
    #[inline]
    pub(super) const fn is_done(&self) -> bool {
        self.done
    }

    /// Whether it splits events, which know how to go on.
    #[inline]
    pub(super) fn is_events(&self) -> bool {
        self.split == Split::Events
    }

    /// The same for another answer that goes on where this one was lost.
    #[must_use]
    #[inline]
    pub(super) fn again(&mut self) -> Self {
        let (last_id, retry) = (self.last_id.take(), self.retry);
        Self { last_id, retry, ..Self::new(self.split, self.limit) }
    }

    /// The id that the server gave last, and how long it asks to wait before coming again.
    #[inline]
    pub(super) fn last(&self) -> (Option<&str>, Option<Duration>) {
        (self.last_id.as_deref(), self.retry)
    }

    #[inline]
    fn end_line(&mut self, mut line: Bytes, ready: &mut VecDeque<Frame>) -> Result<(), usize> {
        if std::mem::take(&mut self.first) && line.starts_with("\u{feff}".as_bytes()) {
            line.advance("\u{feff}".len());
        }
        self.look = 0;
        if self.split == Split::Events {
            self.event_line(line, ready);
            return self.within_limit(0);
        }
        push_trimmed(&line, ready);
        Ok(())
    }

    #[inline]
    fn event_line(&mut self, mut line: Bytes, ready: &mut VecDeque<Frame>) {
        if line.is_empty() {
            return self.end_event(ready);
        }
        let field = line.split_to(memchr(b':', &line).unwrap_or(line.len()));
        for mark in [b':', b' '] {
            if line.first() == Some(&mark) {
                line.advance(1);
            }
        }
        let text = |value: &Bytes| String::from_utf8_lossy(value).into_owned();
        match field.as_ref() {
            b"data" => self.data = Some(Data::with(self.data.take(), line)),
            b"event" => self.frame.event = Some(text(&line)),
            b"id" if memchr(0, &line).is_none() => {
                self.frame.id = Some(text(&line));
                self.last_id.clone_from(&self.frame.id);
            }
            b"retry" => {
                self.frame.retry = std::str::from_utf8(&line).ok().and_then(|text| text.parse().ok());
                self.retry = self.frame.retry.map(Duration::from_millis).or(self.retry);
            }
            _ => {}
        }
    }

    #[inline]
    fn end_event(&mut self, ready: &mut VecDeque<Frame>) {
        let frame = std::mem::take(&mut self.frame);
        match self.data.take().map(Data::into_bytes) {
            Some(data) if data.trim_ascii() == b"[DONE]" => self.done = true,
            Some(data) if !self.done => ready.push_back(Frame { data, ..frame }),
            _ => {}
        }
    }
}

impl Data {
    #[inline]
    fn with(before: Option<Self>, line: Bytes) -> Self {
        let mut data = match before {
            None => return Self::One(line),
            Some(Self::One(first)) => BytesMut::from(first.as_ref()),
            Some(Self::Several(data)) => data,
        };
        data.extend_from_slice(b"\n");
        data.extend_from_slice(&line);
        Self::Several(data)
    }

    #[inline]
    fn len(&self) -> usize {
        match self {
            Self::One(data) => data.len(),
            Self::Several(data) => data.len(),
        }
    }

    #[inline]
    fn into_bytes(self) -> Bytes {
        match self {
            Self::One(data) => data,
            Self::Several(data) => data.freeze(),
        }
    }
}

/// Gives an item without the space around it, if there is anything else.
#[inline]
fn push_trimmed(item: &Bytes, ready: &mut VecDeque<Frame>) {
    let trimmed = item.trim_ascii();
    if !trimmed.is_empty() {
        let data = item.slice_ref(trimmed);
        ready.push_back(Frame { data, ..Frame::default() });
    }
}
